// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/layout.h"
#include "ui/map/layout/ordering.h"
#include "ui/map/layout/placement.h"
#include "ui/map/layout/ports.h"
#include "ui/map/layout/routing.h"

#include <algorithm>

namespace volteface::ui::layout {

namespace {

/// Puts the cards that a person has placed at their x into ranks that were placed without regard to them.
void orderByPlace(const Graph& graph, const Placement& placement, Order& order) {
    std::vector<double> x = placement.x;
    for (std::size_t v = 0; v < graph.cards; ++v) {
        if (graph.placedLeft[v]) {
            x[v] = *graph.placedLeft[v] + cardWidth / 2;
        }
    }
    for (auto& rank : order.ranks) {
        std::stable_sort(rank.begin(), rank.end(), [&](Vertex a, Vertex b) {
            return x[static_cast<std::size_t>(a)] < x[static_cast<std::size_t>(b)];
        });
    }
    renumber(order);
}

} // namespace

Layout arrange(const Stack& stack, const Options& options) {
    Layout layout;
    const Graph graph = buildGraph(stack, options, layout);
    Order order = orderRanks(graph);
    Ports ports = assignPorts(graph, order);
    Placement placement = placeRanks(graph, order, ports, false);
    const bool anyPlaced = std::any_of(graph.placedLeft.begin(), graph.placedLeft.end(),
                                       [](const std::optional<double>& left) { return left.has_value(); });
    if (anyPlaced) {
        orderByPlace(graph, placement, order);
        ports = assignPorts(graph, order);
        placement = placeRanks(graph, order, ports, true);
    }
    layout.crossings = countCrossings(graph, order);
    routeEdges(graph, ports, placement, options, layout);
    return layout;
}

} // namespace volteface::ui::layout
