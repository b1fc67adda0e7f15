// SPDX-License-Identifier: GPL-3.0-or-later
// Where an event lies on the axis of time, and what of it a pointer takes hold of.
#pragma once

#include "core/edit/event_edits.h"
#include "core/model/scenario.h"
#include "ui/scenario/time_axis.h"

#include <QRectF>

#include <optional>

namespace volteface::ui {

struct EventGeometry {
    QRectF bar;
    bool endless = false;      ///< it never ends: the bar closes in an arrow
    bool clipped = false;      ///< it ends after the horizon
    bool afterHorizon = false; ///< it begins after it: there is no bar
    std::optional<QRectF> notice;
    std::optional<double> low;  ///< x of the low end of an estimated length, inside the axis
    std::optional<double> high; ///< x of its high end
    double rangeY = 0;          ///< of the line from low to high
};

/// `bound`: with the values of its parameters. In a row of 48 px.
[[nodiscard]] EventGeometry geometryOf(const Event& bound, const TimeAxis& axis);

/// Handles first, then the bar; empty beside them.
[[nodiscard]] std::optional<edit::EventPart> partAt(const EventGeometry& geometry, QPointF at);

/// One drag of a part: what the event becomes while the pointer moves.
class EventDrag {
public:
    EventDrag(Event written, Event bound, edit::EventPart part, double x, TimeAxis axis);

    [[nodiscard]] edit::EventPart part() const { return part_; }
    [[nodiscard]] const Event& before() const { return written_; }
    /// The event with the pointer at x: on whole days, or with `free` on whole hours. An end that is pulled
    /// past the axis has no end any more.
    [[nodiscard]] Event at(double x, bool free) const;

private:
    Event written_;
    Event bound_;
    edit::EventPart part_;
    double x_;
    TimeAxis axis_;
};

} // namespace volteface::ui
