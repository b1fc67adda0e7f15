// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/strong_components.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>

#include <utility>

namespace volteface::graph {

std::vector<std::uint32_t> strong_components(std::size_t nodes, const std::vector<Link>& links) {
    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    edges.reserve(links.size());
    for (const Link& link : links) {
        edges.emplace_back(link.from, link.to);
    }
    const Graph graph(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(),
                      static_cast<std::uint32_t>(nodes));
    std::vector<std::uint32_t> group(nodes);
    if (nodes > 0) {
        boost::strong_components(
            graph, boost::make_iterator_property_map(group.begin(), boost::get(boost::vertex_index, graph)));
    }
    return group;
}

} // namespace volteface::graph
