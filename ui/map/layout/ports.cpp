// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/ports.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace volteface::ui::layout {

namespace {

/// What leaves one side of a card. Arches to the left come first, the nearest outermost, so that they nest;
/// then what goes up or down; then arches to the right, the farthest first.
struct End {
    int group = 0;
    std::int32_t key = 0;
    double* offset = nullptr;
};

void spread(std::vector<End>& ends) {
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
        return std::tie(a.group, a.key) < std::tie(b.group, b.key);
    });
    constexpr double corner = 12;
    const auto n = static_cast<double>(ends.size());
    const double gap = ends.size() > 1 ? std::min(portGap, (cardWidth - 2 * corner) / (n - 1)) : 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        *ends[i].offset = (static_cast<double>(i) - (n - 1) / 2) * gap;
    }
}

} // namespace

Ports assignPorts(const Graph& graph, const Order& order) {
    Ports ports;
    ports.upper.resize(graph.pieces.size(), 0);
    ports.lower.resize(graph.pieces.size(), 0);
    ports.flat.resize(graph.flat.size());
    const auto position = [&](Vertex v) { return order.position[static_cast<std::size_t>(v)]; };

    std::vector<std::vector<std::pair<bool, std::size_t>>> arches(
        graph.cards);                                    // (is the `from` end, flat edge)
    std::vector<std::pair<Vertex, std::size_t>> besides; // (left card, flat edge)
    for (std::size_t f = 0; f < graph.flat.size(); ++f) {
        const FlatEdge& flat = graph.flat[f];
        ports.flat[f].beside = std::abs(position(flat.from) - position(flat.to)) == 1;
        if (ports.flat[f].beside) {
            besides.emplace_back(position(flat.from) < position(flat.to) ? flat.from : flat.to, f);
        } else {
            arches[static_cast<std::size_t>(flat.from)].emplace_back(true, f);
            arches[static_cast<std::size_t>(flat.to)].emplace_back(false, f);
        }
    }
    // Two cards that need one another: two arrows, one above the other.
    std::stable_sort(besides.begin(), besides.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i + 1 < besides.size(); ++i) {
        if (besides[i].first == besides[i + 1].first) {
            FlatPorts& first = ports.flat[besides[i].second];
            FlatPorts& second = ports.flat[besides[i + 1].second];
            first.from = first.to = -8;
            second.from = second.to = 8;
        }
    }

    std::vector<End> ends;
    for (std::size_t c = 0; c < graph.cards; ++c) {
        const auto v = static_cast<Vertex>(c);
        ends.clear();
        const auto up = graph.up.of(v);
        const auto upPieces = graph.up.pieces(v);
        for (std::size_t i = 0; i < up.size(); ++i) {
            ends.push_back({1, position(up[i]), &ports.lower[static_cast<std::size_t>(upPieces[i])]});
        }
        for (const auto& [isFrom, f] : arches[c]) {
            const std::int32_t other = position(isFrom ? graph.flat[f].to : graph.flat[f].from);
            double* offset = isFrom ? &ports.flat[f].from : &ports.flat[f].to;
            ends.push_back({other < position(v) ? 0 : 2, -other, offset});
        }
        spread(ends);
        ends.clear();
        const auto down = graph.down.of(v);
        const auto downPieces = graph.down.pieces(v);
        for (std::size_t i = 0; i < down.size(); ++i) {
            ends.push_back({1, position(down[i]), &ports.upper[static_cast<std::size_t>(downPieces[i])]});
        }
        spread(ends);
    }
    return ports;
}

} // namespace volteface::ui::layout
