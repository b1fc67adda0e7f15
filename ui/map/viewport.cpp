// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/viewport.h"

#include <algorithm>
#include <cmath>

namespace volteface::ui {

QSizeF MapViewport::scrollRange() const {
    const double width = content_.width() * zoom_ + 2 * margin - (size_.width() - header_);
    const double height = content_.height() * zoom_ + 2 * margin - size_.height();
    return {std::max(0.0, std::ceil(width)), std::max(0.0, std::ceil(height))};
}

void MapViewport::setScroll(const QPointF& scroll) {
    const QSizeF range = scrollRange();
    scroll_ =
        QPointF(std::clamp(scroll.x(), 0.0, range.width()), std::clamp(scroll.y(), 0.0, range.height()));
}

QPointF MapViewport::origin() const {
    // Content smaller than the view stands in its middle.
    const double freeX = size_.width() - header_ - content_.width() * zoom_;
    const double freeY = size_.height() - content_.height() * zoom_;
    const double left = header_ + std::max(margin, freeX / 2) - content_.left() * zoom_;
    const double top = std::max(margin, freeY / 2) - content_.top() * zoom_;
    return {std::round(left - scroll_.x()), std::round(top - scroll_.y())};
}

QPointF MapViewport::toScene(const QPointF& screen) const {
    return (screen - origin()) / zoom_;
}

QPointF MapViewport::toScreen(const QPointF& scene) const {
    return scene * zoom_ + origin();
}

QRectF MapViewport::toScreen(const QRectF& scene) const {
    return {toScreen(scene.topLeft()), scene.size() * zoom_};
}

QTransform MapViewport::transform() const {
    const QPointF at = origin();
    return {zoom_, 0, 0, zoom_, at.x(), at.y()};
}

QRectF MapViewport::visible() const {
    return {toScene(QPointF(header_, 0)), QSizeF(size_.width() - header_, size_.height()) / zoom_};
}

void MapViewport::zoomAt(const QPointF& screen, double zoom) {
    const QPointF scene = toScene(screen);
    zoom_ = std::clamp(zoom, smallest, largest);
    setScroll(scroll_);
    setScroll(scroll_ + toScreen(scene) - screen);
}

void MapViewport::fit() {
    if (content_.isEmpty() || size_.width() <= header_) {
        return;
    }
    const double across = (size_.width() - header_ - 2 * margin) / content_.width();
    const double down = (size_.height() - 2 * margin) / content_.height();
    zoom_ = std::clamp(std::min(across, down), smallest, 1.0);
    setScroll({0, 0});
}

void MapViewport::ensureVisible(const QRectF& scene) {
    const QRectF on = toScreen(scene).adjusted(-margin, -margin, margin, margin);
    QPointF move;
    if (on.right() > size_.width()) {
        move.setX(on.right() - size_.width());
    }
    if (on.left() - move.x() < header_) {
        move.setX(on.left() - header_);
    }
    if (on.bottom() > size_.height()) {
        move.setY(on.bottom() - size_.height());
    }
    if (on.top() - move.y() < 0) {
        move.setY(on.top());
    }
    setScroll(scroll_ + move);
}

void MapViewport::centreOn(const QPointF& scene) {
    setScroll(scroll_ + toScreen(scene) - QPointF((size_.width() + header_) / 2, size_.height() / 2));
}

} // namespace volteface::ui
