// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tools/connect_tool.h"

#include "core/edit/edits.h"
#include "ui/document/session.h"
#include "ui/map/card_painter.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_edits.h"

#include <QPainter>
#include <QPainterPath>

namespace volteface::ui {

void ConnectTool::startFrom(std::uint32_t consumer) {
    consumer_ = consumer;
    target_.reset();
    end_ = CardPainter::portOf(canvas_.content().scene().rectOf(consumer));
}

void ConnectTool::deactivate() {
    consumer_.reset();
    target_.reset();
}

void ConnectTool::press(const MapPointer& pointer) {
    if (const auto card = canvas_.cardAt(pointer.scene)) {
        startFrom(*card);
    }
}

void ConnectTool::move(const MapPointer& pointer) {
    end_ = pointer.scene;
    target_ = canvas_.cardAt(pointer.scene);
    if (target_ == consumer_) {
        target_.reset();
    }
    canvas_.autoScroll(pointer.screen);
    canvas_.refresh();
}

void ConnectTool::release(const MapPointer& pointer) {
    move(pointer);
    if (consumer_ && target_) {
        const Stack& stack = *canvas_.content().scene().stack;
        const ComponentId consumer = stack.components[*consumer_].id;
        const Result<edit::Change> change = edit::connect(stack, consumer, stack.components[*target_].id);
        const RequirementId added = change ? addedRequirement(*change) : RequirementId();
        if (canvas_.apply(change)) {
            canvas_.content().session()->select({{consumer}, added});
        }
    }
    deactivate();
    canvas_.finishTool();
}

bool ConnectTool::cancel() {
    const bool active = consumer_.has_value();
    deactivate();
    canvas_.finishTool();
    return active;
}

void ConnectTool::paint(QPainter& painter) {
    if (!consumer_) {
        return;
    }
    const Theme& colours = theme();
    const Scene& scene = canvas_.content().scene();
    const QPointF from = CardPainter::portOf(scene.rectOf(*consumer_));
    const double width = 2 / canvas_.zoom();
    if (target_) {
        painter.setPen(QPen(colours.selection, 2 * width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(scene.rectOf(*target_).adjusted(-4, -4, 4, 4), 9, 9);
    }
    QPainterPath path(from);
    const double bend = std::max(30.0, std::abs(end_.y() - from.y()) / 2);
    path.cubicTo(from + QPointF(0, bend), end_ - QPointF(0, target_ ? bend : 0), end_);
    painter.setPen(QPen(colours.selection, width, target_ ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(colours.selection);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(from, 5, 5);
    painter.drawEllipse(end_, 2 * width, 2 * width);
}

} // namespace volteface::ui
