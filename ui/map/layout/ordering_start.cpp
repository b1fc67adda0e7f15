// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/ordering_start.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace volteface::ui::layout {

namespace {

/// Appends what is reached from `root`, nearest first or deepest first.
void visit(const Graph& graph, Order& order, Vertex root, bool breadthFirst, std::vector<char>& seen) {
    std::deque<Vertex> open{root};
    seen[static_cast<std::size_t>(root)] = 1;
    const auto push = [&](std::span<const Vertex> neighbours) {
        for (const Vertex v : neighbours) {
            if (seen[static_cast<std::size_t>(v)] == 0) {
                seen[static_cast<std::size_t>(v)] = 1;
                open.push_back(v);
            }
        }
    };
    while (!open.empty()) {
        const Vertex v = breadthFirst ? open.front() : open.back();
        if (breadthFirst) {
            open.pop_front();
        } else {
            open.pop_back();
        }
        order.ranks[static_cast<std::size_t>(graph.rank[static_cast<std::size_t>(v)])].push_back(v);
        push(graph.down.of(v));
        if (graph.isCard(v)) {
            push(graph.flatNeighbours[static_cast<std::size_t>(v)]);
        }
        push(graph.up.of(v));
    }
}

} // namespace

Order startOrder(const Graph& graph, Start kind, std::uint64_t seed) {
    Order order;
    order.ranks.resize(graph.ranks);
    if (kind == Start::by_id || kind == Start::shuffled) {
        for (std::size_t v = 0; v < graph.size(); ++v) {
            order.ranks[static_cast<std::size_t>(graph.rank[v])].push_back(static_cast<Vertex>(v));
        }
        // Not std::shuffle, whose result differs between libraries.
        for (auto& rank : order.ranks) {
            for (std::size_t i = rank.size(); kind == Start::shuffled && i > 1; --i) {
                seed = seed * 6364136223846793005U + 1442695040888963407U;
                std::swap(rank[i - 1], rank[(seed >> 33) % i]);
            }
        }
        renumber(order);
        return order;
    }
    const bool upwards = kind == Start::breadth_first_up;
    std::vector<Vertex> roots(graph.cards);
    std::iota(roots.begin(), roots.end(), 0);
    std::stable_sort(roots.begin(), roots.end(), [&](Vertex a, Vertex b) {
        const std::int32_t ra = graph.rank[static_cast<std::size_t>(a)];
        const std::int32_t rb = graph.rank[static_cast<std::size_t>(b)];
        return upwards ? ra > rb : ra < rb;
    });
    std::vector<char> seen(graph.size(), 0);
    for (const Vertex root : roots) {
        if (seen[static_cast<std::size_t>(root)] == 0) {
            visit(graph, order, root, kind != Start::depth_first, seen);
        }
    }
    renumber(order);
    return order;
}

void diffuse(const Graph& graph, Order& order, int turns, int sweeps) {
    std::vector<double> x(graph.size(), 0);
    std::vector<std::pair<double, Vertex>> keyed;
    const auto spreadOut = [&] {
        for (const std::vector<Vertex>& rank : order.ranks) {
            for (std::size_t i = 0; i < rank.size(); ++i) {
                x[static_cast<std::size_t>(rank[i])] =
                    (static_cast<double>(i) + 0.5) / static_cast<double>(rank.size());
            }
        }
    };
    const auto settle = [&](Vertex v) {
        double sum = 0;
        std::size_t count = 0;
        for (const Vertex u : graph.up.of(v)) {
            sum += x[static_cast<std::size_t>(u)];
            ++count;
        }
        for (const Vertex u : graph.down.of(v)) {
            sum += x[static_cast<std::size_t>(u)];
            ++count;
        }
        if (graph.isCard(v)) {
            for (const Vertex u : graph.flatNeighbours[static_cast<std::size_t>(v)]) {
                sum += x[static_cast<std::size_t>(u)];
                ++count;
            }
        }
        if (count > 0) {
            x[static_cast<std::size_t>(v)] = sum / static_cast<double>(count);
        }
    };
    spreadOut();
    for (int turn = 0; turn < turns; ++turn) {
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t r = 0; r < order.ranks.size(); ++r) {
                for (const Vertex v : order.ranks[sweep % 2 == 0 ? r : order.ranks.size() - 1 - r]) {
                    settle(v);
                }
            }
        }
        for (std::vector<Vertex>& rank : order.ranks) {
            keyed.clear();
            for (const Vertex v : rank) {
                keyed.emplace_back(x[static_cast<std::size_t>(v)], v);
            }
            std::stable_sort(keyed.begin(), keyed.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (std::size_t i = 0; i < rank.size(); ++i) {
                rank[i] = keyed[i].second;
            }
        }
        spreadOut();
    }
    renumber(order);
}

} // namespace volteface::ui::layout
