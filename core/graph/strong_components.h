// SPDX-License-Identifier: GPL-3.0-or-later
// Strongly connected components, by Boost.Graph.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace volteface::graph {

struct Link {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

/// For each of `nodes` nodes the number of its strongly connected component. Numbers are in reverse
/// topological order: with links from consumer to supplier, a supplier's number is never above its
/// consumer's. O(nodes + links).
[[nodiscard]] std::vector<std::uint32_t> strong_components(std::size_t nodes, const std::vector<Link>& links);

} // namespace volteface::graph
