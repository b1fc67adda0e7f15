// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/segments.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace volteface::ui {

namespace {

constexpr int high = 22;

} // namespace

Segments::Segments(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segments::setWords(const QStringList& words, const QString& name) {
    words_ = words;
    setAccessibleName(name);
    setToolTip(name);
    setAccessibleDescription(words_.value(current_));
    updateGeometry();
    update();
}

void Segments::setCurrent(int index) {
    current_ = index;
    setAccessibleDescription(words_.value(current_));
    update();
}

void Segments::choose(int index) {
    if (index != current_ && index >= 0 && index < words_.size()) {
        setCurrent(index);
        Q_EMIT changed(index);
    }
}

int Segments::widthOf(int index) const {
    return QFontMetrics(fontOf(FontRole::captionStrong)).horizontalAdvance(words_.value(index)) + 18;
}

QSize Segments::sizeHint() const {
    int wide = 0;
    for (int i = 0; i < words_.size(); ++i) {
        wide += widthOf(i);
    }
    return {wide + 1, high};
}

void Segments::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath clip;
    clip.addRoundedRect(whole, 4, 4);
    p.fillPath(clip, t.card);
    double x = 0;
    for (int i = 0; i < words_.size(); ++i) {
        const QRectF box(x, 0, widthOf(i), high);
        if (i == current_) {
            p.save();
            p.setClipPath(clip);
            p.fillRect(box, t.selected);
            p.restore();
        }
        if (i > 0) {
            p.setPen(QPen(t.cardBorder, 1));
            p.drawLine(QPointF(x + 0.5, 1), QPointF(x + 0.5, high - 1));
        }
        p.setFont(fontOf(i == current_ ? FontRole::captionStrong : FontRole::caption));
        p.setPen(i == current_ ? t.selection : t.secondary);
        p.drawText(box, Qt::AlignCenter, words_[i]);
        x += box.width();
    }
    p.setPen(QPen(hasFocus() ? t.selection : t.cardBorder, hasFocus() ? 1.6 : 1));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(whole, 4, 4);
}

void Segments::mousePressEvent(QMouseEvent* event) {
    double x = 0;
    for (int i = 0; i < words_.size(); ++i) {
        x += widthOf(i);
        if (event->position().x() < x) {
            choose(i);
            return;
        }
    }
}

void Segments::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left) {
        choose(current_ - 1);
    } else if (event->key() == Qt::Key_Right) {
        choose(current_ + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace volteface::ui
