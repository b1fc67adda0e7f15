// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/mark_slider.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int handle = 16; ///< width of the handle with its border

} // namespace

MarkSlider::MarkSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setFixedHeight(22);
}

void MarkSlider::setMark(std::optional<int> value) {
    if (mark_ != value) {
        mark_ = value;
        update();
    }
}

void MarkSlider::paintEvent(QPaintEvent* event) {
    if (mark_ && *mark_ >= minimum() && *mark_ <= maximum()) {
        const int x =
            handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), *mark_, width() - handle);
        QPainter painter(this);
        painter.fillRect(QRectF(x - 1, height() / 2.0 - 8, 2, 16), theme().text);
    }
    QSlider::paintEvent(event);
}

/// The page scrolls: a wheel over a slider must not change what is asked for.
void MarkSlider::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace volteface::ui
