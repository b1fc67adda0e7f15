// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/event_geometry.h"

#include "core/report/event_times.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace volteface::ui {

namespace {

constexpr double bar_top = 11;
constexpr double bar_height = 24;
constexpr double grip = 6;       // px outside an end that still take hold of it
constexpr double arrow = 10;     // px that an endless bar reaches past the axis
constexpr double past_axis = 12; // px past the axis that let go of the end

} // namespace

EventGeometry geometryOf(const Event& bound, const TimeAxis& axis) {
    EventGeometry geometry;
    const Minute start = report::start_of(bound);
    const auto end = report::end_of(bound);
    const double from = axis.x(std::min(start, axis.horizon));
    if (const auto notice = report::notice_of(bound); notice && *notice > 0) {
        const double known = axis.x(std::clamp<Minute>(start - *notice, 0, axis.horizon));
        geometry.notice = QRectF(known + 0.5, bar_top + 3.5, from - known - 1, bar_height - 7);
    }
    if (start >= axis.horizon) {
        geometry.afterHorizon = true;
        return geometry;
    }
    geometry.endless = !end;
    geometry.clipped = end && *end > axis.horizon;
    const double to = !end ? axis.right + arrow : geometry.clipped ? axis.right : axis.x(*end);
    geometry.bar = QRectF(from + 0.5, bar_top + 0.5, std::max(6.0, to - from) - 1, bar_height - 1);
    geometry.rangeY = bar_top + bar_height + 5.5;
    const auto* days = std::get_if<Days>(&bound.duration);
    if (days != nullptr && !days->estimate.is_certain()) {
        const auto place = [&](double length) -> double {
            return axis.x(std::min(axis.horizon, start + duration_of_days(length).minutes));
        };
        geometry.low = place(days->estimate.low);
        geometry.high = place(days->estimate.high);
    }
    return geometry;
}

std::optional<edit::EventPart> partAt(const EventGeometry& geometry, QPointF at) {
    using edit::EventPart;
    if (geometry.afterHorizon) {
        return std::nullopt;
    }
    const bool on_range = std::abs(at.y() - geometry.rangeY) <= 5;
    if (on_range && geometry.high && std::abs(at.x() - *geometry.high) <= grip) {
        return EventPart::high;
    }
    if (on_range && geometry.low && std::abs(at.x() - *geometry.low) <= grip) {
        return EventPart::low;
    }
    const QRectF& bar = geometry.bar;
    if (at.y() < bar.top() - 3 || at.y() > bar.bottom() + 3) {
        return std::nullopt;
    }
    const double inside = std::min(grip, bar.width() / 4);
    if (at.x() >= bar.right() - inside && at.x() <= bar.right() + grip) {
        return EventPart::end;
    }
    if (at.x() >= bar.left() - grip && at.x() <= bar.left() + inside) {
        return EventPart::start;
    }
    if (geometry.notice && std::abs(at.x() - geometry.notice->left()) <= grip) {
        return EventPart::notice;
    }
    return bar.contains(at) ? std::optional(EventPart::whole) : std::nullopt;
}

EventDrag::EventDrag(Event written, Event bound, edit::EventPart part, double x, TimeAxis axis)
    : written_(std::move(written))
    , bound_(std::move(bound))
    , part_(part)
    , x_(x)
    , axis_(axis) {}

Event EventDrag::at(double x, bool free) const {
    const double per_pixel = static_cast<double>(axis_.horizon) / std::max(1.0, axis_.right - axis_.left);
    const auto by = static_cast<Minute>(std::llround((x - x_) * per_pixel));
    if (part_ == edit::EventPart::end && x > axis_.right + past_axis && x > x_ &&
        std::holds_alternative<Duration>(written_.duration)) {
        Event endless = written_;
        endless.duration = Forever{};
        return endless;
    }
    if (part_ == edit::EventPart::end && by > 0 && std::holds_alternative<Forever>(written_.duration)) {
        return written_;
    }
    return edit::moved(written_, bound_, part_, by, free ? minutes_per_hour : minutes_per_day, axis_.horizon);
}

} // namespace volteface::ui
