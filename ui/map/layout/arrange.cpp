// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/layout.h"
#include "ui/map/layout/ordering.h"
#include "ui/map/layout/placement.h"
#include "ui/map/layout/ports.h"
#include "ui/map/layout/routing.h"

#include <algorithm>

namespace volteface::ui::layout {

namespace {

/// The least distance between the centres of two neighbours.
double distance(const Graph& graph, Vertex left, Vertex right) {
    const int cards = (graph.isCard(left) ? 1 : 0) + (graph.isCard(right) ? 1 : 0);
    return cards == 2 ? cardWidth + besideGap : cards == 1 ? cardWidth / 2 + edgeMargin : trackGap;
}

/// Where more stands left of a placed card than there is room for, the nearest go to its right.
void makeRoom(const Graph& graph, std::vector<Vertex>& rank) {
    for (std::size_t i = 0; i < rank.size(); ++i) {
        const Vertex placed = rank[i];
        if (!graph.isCard(placed) || !graph.placedLeft[static_cast<std::size_t>(placed)]) {
            continue;
        }
        const double room = *graph.placedLeft[static_cast<std::size_t>(placed)] + cardWidth / 2;
        std::vector<Vertex> stay;
        std::vector<Vertex> go;
        // From the left: what is placed stays, and so does all that fits.
        double used = 0;
        for (std::size_t k = 0; k < i; ++k) {
            const Vertex v = rank[k];
            const bool fixed = graph.isCard(v) && graph.placedLeft[static_cast<std::size_t>(v)].has_value();
            const double own = stay.empty() ? laneMargin + cardWidth / 2 : distance(graph, stay.back(), v);
            if (fixed) {
                used = std::max(used, *graph.placedLeft[static_cast<std::size_t>(v)] + cardWidth / 2);
                stay.push_back(v);
            } else if (used + own + distance(graph, v, placed) <= room) {
                used += own;
                stay.push_back(v);
            } else {
                go.push_back(v);
            }
        }
        if (go.empty()) {
            continue;
        }
        stay.push_back(placed);
        i = stay.size() - 1;
        std::copy(go.begin(), go.end(), std::copy(stay.begin(), stay.end(), rank.begin()));
    }
}

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
        makeRoom(graph, rank);
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
