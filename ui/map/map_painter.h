// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a scene with its states onto any device: the screen, a picture, a page. One code for all of them.
#pragma once

#include "ui/map/detail.h"
#include "ui/map/edge_painter.h"
#include "ui/map/map_states.h"
#include "ui/support/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace volteface::ui {

/// What is to be seen of the scene, and how.
struct MapLook {
    Detail detail = Detail::full;
    double zoom = 1;
    QRectF clip; ///< in scene coordinates; what lies outside is not drawn
    const std::vector<char>* focus =
        nullptr;                 ///< a mask over the cards; those outside it are dimmed. Null: no focus
    std::vector<EdgeLook> edges; ///< parallel to Layout::edges; empty: plain
};

class MapPainter {
public:
    /// The painter must be in scene coordinates.
    MapPainter(QPainter& painter, Scene& scene, const MapStates& states, const Theme& theme,
               const MapLook& look);

    void paintLanes(double left, double right);
    void paintEdges(const std::vector<std::uint32_t>& visible);
    void paintCards(const std::vector<std::uint32_t>& visible);

private:
    void paintSpecks(const std::vector<std::uint32_t>& visible);

    QPainter& painter_;
    Scene& scene_;
    const MapStates& states_;
    const Theme& theme_;
    const MapLook& look_;
};

} // namespace volteface::ui
