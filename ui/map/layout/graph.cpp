// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/graph.h"

#include "ui/map/layout/rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace volteface::ui::layout {

namespace {

constexpr std::array lanesTopDown{Layer::assurance, Layer::service,  Layer::application, Layer::data,
                                  Layer::model,     Layer::platform, Layer::compute,     Layer::chip,
                                  Layer::equipment, Layer::material, Layer::talent};

std::int32_t laneOf(Layer layer) {
    const auto* found = std::find(lanesTopDown.begin(), lanesTopDown.end(), layer);
    return static_cast<std::int32_t>(found - lanesTopDown.begin());
}

/// Fills edges and links, ordered by the cards' ids. Vertices of cards are numbered in the order of ids.
void collectEdges(const Stack& stack, const std::vector<std::int32_t>& vertexOf,
                  const std::vector<std::int32_t>& component, Layout& layout) {
    std::unordered_map<std::string_view, std::size_t> byId;
    byId.reserve(stack.components.size());
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        byId.emplace(stack.components[i].id.str(), i);
    }
    struct Raw {
        std::int32_t consumer;
        std::int32_t supplier;
        const std::string* requirement;
        Link link;
    };
    std::vector<Raw> raw;
    for (std::size_t r = 0; r < stack.requirements.size(); ++r) {
        const Requirement& requirement = stack.requirements[r];
        const auto consumer = byId.find(requirement.consumer.str());
        for (std::size_t s = 0; consumer != byId.end() && s < requirement.suppliers.size(); ++s) {
            const auto supplier = byId.find(requirement.suppliers[s].component.str());
            if (supplier != byId.end() && supplier->second != consumer->second) {
                raw.push_back({vertexOf[consumer->second],
                               vertexOf[supplier->second],
                               &requirement.id.str(),
                               {static_cast<std::uint32_t>(r), static_cast<std::uint32_t>(s)}});
            }
        }
    }
    std::sort(raw.begin(), raw.end(), [](const Raw& a, const Raw& b) {
        if (a.consumer != b.consumer) {
            return a.consumer < b.consumer;
        }
        if (a.supplier != b.supplier) {
            return a.supplier < b.supplier;
        }
        return *a.requirement < *b.requirement;
    });
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const bool fresh =
            i == 0 || raw[i].consumer != raw[i - 1].consumer || raw[i].supplier != raw[i - 1].supplier;
        if (fresh) {
            Edge edge;
            edge.consumer = static_cast<std::uint32_t>(component[static_cast<std::size_t>(raw[i].consumer)]);
            edge.supplier = static_cast<std::uint32_t>(component[static_cast<std::size_t>(raw[i].supplier)]);
            edge.standby = true;
            edge.firstLink = static_cast<std::uint32_t>(layout.links.size());
            layout.edges.push_back(edge);
        }
        const Requirement& requirement = stack.requirements[raw[i].link.requirement];
        Edge& edge = layout.edges.back();
        edge.standby = edge.standby && requirement.suppliers[raw[i].link.supplier].role == Role::standby;
        ++edge.links;
        layout.links.push_back(raw[i].link);
    }
}

/// Gives each lane that has cards its ranks, from top to bottom.
void makeRanks(Graph& graph, const std::vector<std::int32_t>& lane, const std::vector<std::int32_t>& row) {
    std::array<std::int32_t, lanesTopDown.size()> rows{};
    for (std::size_t v = 0; v < lane.size(); ++v) {
        auto& count = rows[static_cast<std::size_t>(lane[v])];
        count = std::max(count, row[v] + 1);
    }
    std::array<std::int32_t, lanesTopDown.size()> first{};
    for (std::size_t l = 0; l < rows.size(); ++l) {
        first[l] = static_cast<std::int32_t>(graph.ranks);
        for (std::int32_t r = 0; r < rows[l]; ++r) {
            graph.laneOfRank.push_back(static_cast<std::int32_t>(l));
            graph.rowOfRank.push_back(r);
            ++graph.ranks;
        }
    }
    graph.rank.resize(lane.size());
    for (std::size_t v = 0; v < lane.size(); ++v) {
        graph.rank[v] = first[static_cast<std::size_t>(lane[v])] + row[v];
    }
}

/// Splits every edge at the ranks that it passes.
void makePieces(Graph& graph, const std::vector<std::int32_t>& vertexOf, const Layout& layout) {
    graph.flatNeighbours.resize(graph.cards);
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {
        const Vertex consumer = vertexOf[layout.edges[e].consumer];
        const Vertex supplier = vertexOf[layout.edges[e].supplier];
        const auto a = static_cast<std::size_t>(consumer);
        const auto b = static_cast<std::size_t>(supplier);
        const auto edge = static_cast<std::int32_t>(e);
        if (graph.rank[a] == graph.rank[b]) {
            graph.flat.push_back({consumer, supplier, edge});
            graph.flatNeighbours[a].push_back(supplier);
            graph.flatNeighbours[b].push_back(consumer);
            continue;
        }
        const bool falls = graph.rank[a] < graph.rank[b];
        Vertex at = falls ? consumer : supplier;
        const Vertex end = falls ? supplier : consumer;
        const std::int32_t last = graph.rank[static_cast<std::size_t>(end)];
        for (std::int32_t r = graph.rank[static_cast<std::size_t>(at)] + 1; r <= last; ++r) {
            Vertex next = end;
            if (r < last) {
                next = static_cast<Vertex>(graph.rank.size());
                graph.rank.push_back(r);
            }
            graph.pieces.push_back({at, next, edge});
            at = next;
        }
    }
}

} // namespace

Adjacency::Adjacency(std::size_t vertices, std::span<const Arc> arcs)
    : begin_(vertices + 1, 0) {
    for (const Arc& arc : arcs) {
        ++begin_[static_cast<std::size_t>(arc.from) + 1];
    }
    std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
    targets_.resize(arcs.size());
    pieces_.resize(arcs.size());
    std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
    for (const Arc& arc : arcs) {
        const std::uint32_t at = next[static_cast<std::size_t>(arc.from)]++;
        targets_[at] = arc.to;
        pieces_[at] = arc.piece;
    }
}

std::span<const Layer> laneOrder() {
    return lanesTopDown;
}

Graph buildGraph(const Stack& stack, const Options& options, Layout& layout) {
    Graph graph;
    const std::size_t n = stack.components.size();
    graph.cards = n;
    graph.component.resize(n);
    std::iota(graph.component.begin(), graph.component.end(), 0);
    std::sort(graph.component.begin(), graph.component.end(), [&](std::int32_t a, std::int32_t b) {
        return stack.components[static_cast<std::size_t>(a)].id <
               stack.components[static_cast<std::size_t>(b)].id;
    });
    std::vector<std::int32_t> vertexOf(n);
    for (std::size_t v = 0; v < n; ++v) {
        vertexOf[static_cast<std::size_t>(graph.component[v])] = static_cast<std::int32_t>(v);
    }
    collectEdges(stack, vertexOf, graph.component, layout);

    for (const Layer layer : lanesTopDown) {
        layout.lanes.push_back({layer, 0, 0, 0});
    }
    layout.cards.resize(n);
    std::vector<std::int32_t> lane(n);
    std::vector<std::optional<int>> placedRow(n);
    graph.placedLeft.resize(n);
    for (std::size_t v = 0; v < n; ++v) {
        const auto c = static_cast<std::size_t>(graph.component[v]);
        lane[v] = laneOf(stack.components[c].layer);
        ++layout.lanes[static_cast<std::size_t>(lane[v])].cards;
        const auto position = stack.positions.find(stack.components[c].id);
        if (position != stack.positions.end() && std::isfinite(position->second.x) &&
            std::isfinite(position->second.y)) {
            const double x = std::clamp(std::round(position->second.x), laneMargin, 1e6);
            graph.placedLeft[v] = x;
            placedRow[v] = static_cast<int>(std::clamp(std::round(position->second.y / rowPitch), 0.0, 63.0));
            layout.cards[c].placed = true;
        }
    }
    std::vector<std::pair<std::int32_t, std::int32_t>> edges;
    edges.reserve(layout.edges.size());
    for (const Edge& edge : layout.edges) {
        edges.emplace_back(vertexOf[edge.consumer], vertexOf[edge.supplier]);
    }
    const int perRow = options.cardsPerRow > 0 ? options.cardsPerRow : cardsPerRow(n);
    const std::vector<std::int32_t> row =
        assignRows(lane, placedRow, edges, static_cast<int>(lanesTopDown.size()), perRow);
    makeRanks(graph, lane, row);
    for (std::size_t v = 0; v < n; ++v) {
        Card& card = layout.cards[static_cast<std::size_t>(graph.component[v])];
        card.lane = lane[v];
        card.row = row[v];
    }
    makePieces(graph, vertexOf, layout);

    std::vector<Adjacency::Arc> up;
    std::vector<Adjacency::Arc> down;
    up.reserve(graph.pieces.size());
    down.reserve(graph.pieces.size());
    for (std::size_t p = 0; p < graph.pieces.size(); ++p) {
        const Piece& piece = graph.pieces[p];
        down.push_back({piece.upper, piece.lower, static_cast<std::int32_t>(p)});
        up.push_back({piece.lower, piece.upper, static_cast<std::int32_t>(p)});
    }
    graph.up = Adjacency(graph.size(), up);
    graph.down = Adjacency(graph.size(), down);
    return graph;
}

} // namespace volteface::ui::layout
