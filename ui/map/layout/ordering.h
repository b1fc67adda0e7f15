// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the vertices of each rank stand, so that few edges cross: barycentre and median sweeps, each
// followed by swaps of neighbours, from several starts.
#pragma once

#include "ui/map/layout/graph.h"

#include <cstdint>
#include <vector>

namespace volteface::ui::layout {

struct Order {
    std::vector<std::vector<Vertex>> ranks; ///< from left to right
    std::vector<std::int32_t> position;     ///< of every vertex, within its rank
};

/// Crossings between neighbouring ranks. O(pieces log vertices).
[[nodiscard]] std::uint64_t countCrossings(const Graph& graph, const Order& order);

/// Effort is limited by the size of the graph, never by a clock: the same graph gives the same order.
[[nodiscard]] Order orderRanks(const Graph& graph);

/// Refreshes Order::position from Order::ranks.
void renumber(Order& order);

} // namespace volteface::ui::layout
