// SPDX-License-Identifier: GPL-3.0-or-later
// Where on a card's sides edges begin and end: sorted by where they go, at most portGap apart.
#pragma once

#include "ui/map/layout/ordering.h"

#include <vector>

namespace volteface::ui::layout {

struct FlatPorts {
    /// The two cards stand side by side: a straight arrow between them; else an arch in the channel above.
    bool beside = false;
    double from = 0; ///< offset from the card's centre: of x for an arch, of y beside
    double to = 0;
};

/// Offsets from the centres of the vertices, in map pixels; 0 at the bends of long edges.
struct Ports {
    std::vector<double> upper; ///< of every piece, at its upper end
    std::vector<double> lower;
    std::vector<FlatPorts> flat; ///< of every flat edge
};

[[nodiscard]] Ports assignPorts(const Graph& graph, const Order& order);

} // namespace volteface::ui::layout
