// SPDX-License-Identifier: GPL-3.0-or-later
// x of every vertex, its rank's order given: each rank is pulled towards its neighbours by isotonic
// regression (pool adjacent violators), then long edges are drawn straight where there is room.
#pragma once

#include "ui/map/layout/ports.h"

#include <optional>
#include <span>
#include <vector>

namespace volteface::ui::layout {

struct Placement {
    std::vector<double> x; ///< centres, whole pixels
    double width = 0;
};

/// Minimises Σ weight (y − wanted)² over non-decreasing y, within [low, high]. O(n).
void isotonicRegression(std::span<double> wanted, std::span<const double> weight, double low, double high);

/// With `honourPlaced`, cards that a person has placed keep their x wherever the order allows.
[[nodiscard]] Placement placeRanks(const Graph& graph, const Order& order, const Ports& ports,
                                   bool honourPlaced);

} // namespace volteface::ui::layout
