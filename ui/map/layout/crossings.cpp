// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/crossings.h"

#include <algorithm>

namespace volteface::ui::layout {

NeighbourPositions::NeighbourPositions(const Graph& graph, Side side)
    : own_(side == Side::above ? graph.up : graph.down)
    , other_(side == Side::above ? graph.down : graph.up)
    , side_(side)
    , values_(own_.size())
    , filled_(graph.size(), 0) {}

void NeighbourPositions::refresh(const Order& order, std::size_t rank) {
    const bool exists = side_ == Side::above ? rank > 0 : rank + 1 < order.ranks.size();
    if (!exists) {
        return;
    }
    for (const Vertex v : order.ranks[rank]) {
        filled_[static_cast<std::size_t>(v)] = 0;
    }
    // Walking the other rank from left to right leaves every list sorted.
    std::int32_t position = 0;
    for (const Vertex u : order.ranks[side_ == Side::above ? rank - 1 : rank + 1]) {
        for (const Vertex v : other_.of(u)) {
            values_[own_.offset(v) + filled_[static_cast<std::size_t>(v)]++] = position;
        }
        ++position;
    }
}

PairCrossings pairCrossings(std::span<const std::int32_t> left, std::span<const std::int32_t> right) {
    PairCrossings result;
    std::size_t below = 0; // how many of `right` lie left of the current one of `left`
    std::size_t level = 0; // … or on it
    for (const std::int32_t a : left) {
        while (below < right.size() && right[below] < a) {
            ++below;
        }
        level = std::max(level, below);
        while (level < right.size() && right[level] <= a) {
            ++level;
        }
        result.kept += static_cast<std::int64_t>(below);
        result.swapped += static_cast<std::int64_t>(right.size() - level);
    }
    return result;
}

std::uint64_t CrossingCounter::count(const std::vector<Vertex>& rank, const NeighbourPositions& above,
                                     std::size_t widthAbove) {
    tree_.assign(widthAbove + 1, 0);
    std::uint64_t crossings = 0;
    std::uint64_t seen = 0;
    for (const Vertex v : rank) {
        const auto positions = above.of(v);
        for (const std::int32_t position : positions) {
            std::uint64_t notRight = 0;
            for (auto i = static_cast<std::size_t>(position) + 1; i > 0; i &= i - 1) {
                notRight += tree_[i];
            }
            crossings += seen - notRight;
        }
        for (const std::int32_t position : positions) {
            for (auto i = static_cast<std::size_t>(position) + 1; i < tree_.size(); i += i & (~i + 1)) {
                ++tree_[i];
            }
        }
        seen += positions.size();
    }
    return crossings;
}

} // namespace volteface::ui::layout
