// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sweeps of ordering.h begin: an order of the ranks that has the large shape right.
#pragma once

#include "ui/map/layout/ordering.h"

#include <cstdint>

namespace volteface::ui::layout {

enum class Start { breadth_first, breadth_first_up, depth_first, by_id, shuffled };

[[nodiscard]] Order startOrder(const Graph& graph, Start kind, std::uint64_t seed);

/// Finds the large shape: every vertex moves to the mean of its neighbours on both sides, again and again,
/// with x as a share of the width; at the end of each turn every rank is spread out evenly again. O(turns
/// (sweeps pieces + n log n)).
void diffuse(const Graph& graph, Order& order, int turns, int sweeps);

} // namespace volteface::ui::layout
