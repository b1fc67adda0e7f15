// SPDX-License-Identifier: GPL-3.0-or-later
// From ranks and x to the drawing: heights of lanes and channels, rectangles of cards, polylines of edges.
#pragma once

#include "ui/map/layout/placement.h"

namespace volteface::ui::layout {

/// Fills what buildGraph left open in `layout`.
void routeEdges(const Graph& graph, const Ports& ports, const Placement& placement, const Options& options,
                Layout& layout);

} // namespace volteface::ui::layout
