// SPDX-License-Identifier: GPL-3.0-or-later
// The positions of every vertex's neighbours, kept sorted: what counting and swapping work on.
#pragma once

#include "ui/map/layout/ordering.h"

#include <cstdint>
#include <span>
#include <vector>

namespace volteface::ui::layout {

/// Sorted positions of the neighbours in one direction. Valid for the ranks that were refreshed since the
/// neighbouring rank last changed.
class NeighbourPositions {
public:
    enum class Side { above, below };

    NeighbourPositions(const Graph& graph, Side side);

    /// Reads the order of the rank on that side of `rank`. O(pieces between the two).
    void refresh(const Order& order, std::size_t rank);
    [[nodiscard]] std::span<const std::int32_t> of(Vertex v) const {
        return std::span(values_).subspan(own_.offset(v), own_.count(v));
    }

private:
    const Adjacency& own_;   ///< towards that side
    const Adjacency& other_; ///< back again
    Side side_;
    std::vector<std::int32_t> values_;
    std::vector<std::uint32_t> filled_;
};

/// Crossings among the pieces of two vertices of one rank if `left` stands left of `right`, and if it stands
/// right.
struct PairCrossings {
    std::int64_t kept = 0;
    std::int64_t swapped = 0;
};
[[nodiscard]] PairCrossings pairCrossings(std::span<const std::int32_t> left,
                                          std::span<const std::int32_t> right);

/// Counts inversions between a rank and the one above it.
class CrossingCounter {
public:
    [[nodiscard]] std::uint64_t count(const std::vector<Vertex>& rank, const NeighbourPositions& above,
                                      std::size_t widthAbove);

private:
    std::vector<std::uint32_t> tree_;
};

} // namespace volteface::ui::layout
