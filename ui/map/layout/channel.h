// SPDX-License-Identifier: GPL-3.0-or-later
// The channel between two ranks: which horizontal track each edge takes, so that none lie upon one another.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace volteface::ui::layout {

/// What runs horizontally in a channel. An arch has both ends at the bottom; the others run from the top to
/// the bottom.
struct Run {
    double from = 0; ///< x at the top (of an arch: its left end)
    double to = 0;   ///< x at the bottom (of an arch: its right end)
    bool arch = false;
    std::int32_t track = -1; ///< from the top; −1: straight through
};

/// Assigns the tracks; answers how many there are. Runs whose extents meet get different tracks, and where a
/// vertical from the top and one from the bottom would share a column, the former ends above the latter. O(n
/// log n).
[[nodiscard]] std::int32_t assignTracks(std::span<Run> runs);

} // namespace volteface::ui::layout
