// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeySequence>
#include <QPainter>

namespace volteface::ui {

SearchBox::SearchBox(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(336);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void SearchBox::retranslate() {
    setText(tr("Search components, actions, scenarios"));
    setAccessibleName(text());
    setToolTip(tr("Search and run anything (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    update();
}

void SearchBox::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(hasFocus() ? t.selection : underMouse() ? t.muted : t.cardBorder, 1));
    p.setBrush(t.card);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.drawRoundedRect(box, 5, 5);
    paintIcon(p, QRectF(9, box.center().y() - 8, 16, 16), QStringLiteral("edit-find"), t.secondary);

    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const QFont chip = inter(10, QFont::DemiBold);
    const double keyWidth = QFontMetricsF(chip).horizontalAdvance(key) + 10;
    const QRectF keyBox(box.right() - keyWidth - 5, box.center().y() - 8.5, keyWidth, 17);
    p.setPen(QPen(t.line, 1));
    p.setBrush(t.bar);
    p.drawRoundedRect(keyBox, 3, 3);
    p.setPen(t.secondary);
    p.setFont(chip);
    p.drawText(keyBox, Qt::AlignCenter, key);

    const QFont face = fontOf(FontRole::small);
    p.setFont(face);
    p.setPen(t.muted);
    const QRectF space(32, box.top(), keyBox.left() - 38, box.height());
    p.drawText(space, Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetricsF(face).elidedText(text(), Qt::ElideRight, space.width()));
}

void SearchBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace volteface::ui
