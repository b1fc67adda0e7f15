// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/drag_tip.h"

#include "ui/support/fonts.h"

#include <algorithm>

namespace volteface::ui {

DragTip::~DragTip() {
    delete label_;
}

void DragTip::show(QWidget* beside, QPointF at, const QString& text) {
    QWidget* window = beside->window();
    if (label_ == nullptr) {
        label_ = new QLabel(window);
        label_->setObjectName(QStringLiteral("dragTip"));
        label_->setAttribute(Qt::WA_TransparentForMouseEvents);
        label_->setTextFormat(Qt::PlainText);
        label_->setFont(fontOf(FontRole::captionStrong));
    }
    // Labels have no ground of their own in the style sheet.
    const QPalette colours = beside->palette();
    label_->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border-radius: 4px; padding: 4px 8px;")
            .arg(colours.color(QPalette::ToolTipBase).name(), colours.color(QPalette::ToolTipText).name()));
    label_->setText(text);
    label_->setAccessibleName(text);
    label_->adjustSize();
    const QPoint place = beside->mapTo(window, at.toPoint());
    const int x =
        std::clamp(place.x() - label_->width() / 2, 4, std::max(4, window->width() - label_->width() - 4));
    const int above = place.y() - label_->height() - 22;
    label_->move(x, above > 4 ? above : place.y() + 26);
    label_->raise();
    label_->show();
}

void DragTip::hide() {
    if (label_ != nullptr) {
        label_->hide();
    }
}

QString DragTip::text() const {
    return label_ != nullptr && !label_->isHidden() ? label_->text() : QString();
}

} // namespace volteface::ui
