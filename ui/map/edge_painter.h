// SPDX-License-Identifier: GPL-3.0-or-later
// Draws edges in batches of one pen each: standby dashed, inferred dotted, cut ones in the broken colour and
// above the others.
#pragma once

#include "ui/map/detail.h"
#include "ui/map/map_states.h"
#include "ui/support/theme.h"

#include <QPainterPath>

#include <vector>

class QPainter;

namespace volteface::ui {

enum class EdgeLook { plain, faded, lit };

class EdgePainter {
public:
    /// `looks` is parallel to Layout::edges, or empty: all plain.
    EdgePainter(QPainter& painter, const Scene& scene, const Theme& theme, Detail detail, double zoom);

    /// Draws the edges that `visible` names, lit ones last.
    void paint(const std::vector<std::uint32_t>& visible, const MapStates& states,
               const std::vector<EdgeLook>& looks);

    /// How the line of an edge is dashed.
    [[nodiscard]] static QList<qreal> dashesOf(bool standby, bool inferred);

    /// The line of an edge with rounded corners.
    [[nodiscard]] static QPainterPath pathOf(std::span<const layout::Point> points, double radius);

private:
    struct Pen {
        QColor colour;
        double width;
        QList<qreal> dashes = {}; ///< in pen widths; empty: solid
    };
    void paintBatch(const std::vector<std::uint32_t>& edges, const Pen& pen);
    void paintFar(const std::vector<std::uint32_t>& edges, const Pen& pen);

    QPainter& painter_;
    const Scene& scene_;
    const Theme& theme_;
    Detail detail_;
    double zoom_;
};

} // namespace volteface::ui
