// SPDX-License-Identifier: GPL-3.0-or-later
// The layered graph behind the layout: cards and the bends of long edges as vertices in ranks, from top to
// bottom.
#pragma once

#include "core/model/stack.h"
#include "ui/map/layout/layout.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace volteface::ui::layout {

using Vertex = std::int32_t;

/// Neighbours of every vertex in one direction, in compact form.
class Adjacency {
public:
    struct Arc {
        Vertex from;
        Vertex to;
        std::int32_t piece;
    };
    Adjacency() = default;
    Adjacency(std::size_t vertices, std::span<const Arc> arcs);

    [[nodiscard]] std::span<const Vertex> of(Vertex v) const {
        return std::span(targets_).subspan(begin_[static_cast<std::size_t>(v)], count(v));
    }
    [[nodiscard]] std::span<const std::int32_t> pieces(Vertex v) const {
        return std::span(pieces_).subspan(begin_[static_cast<std::size_t>(v)], count(v));
    }
    [[nodiscard]] std::size_t count(Vertex v) const {
        const auto i = static_cast<std::size_t>(v);
        return begin_[i + 1] - begin_[i];
    }
    [[nodiscard]] std::size_t offset(Vertex v) const { return begin_[static_cast<std::size_t>(v)]; }
    [[nodiscard]] std::size_t size() const { return targets_.size(); }

private:
    std::vector<std::uint32_t> begin_;
    std::vector<Vertex> targets_;
    std::vector<std::int32_t> pieces_;
};

/// A step of an edge from a vertex to one in the rank below it.
struct Piece {
    Vertex upper = 0;
    Vertex lower = 0;
    std::int32_t edge = 0;
};

/// An edge between two cards of one rank.
struct FlatEdge {
    Vertex from = 0;
    Vertex to = 0;
    std::int32_t edge = 0;
};

struct Graph {
    // Vertices: first the cards in the order of their ids, then the bends.
    std::size_t cards = 0;
    std::vector<std::int32_t> component;           ///< of a card: index into Stack::components
    std::vector<std::int32_t> rank;                ///< of every vertex
    std::vector<std::optional<double>> placedLeft; ///< of a card: the left side that a person gave it
    std::vector<Piece> pieces;
    std::vector<FlatEdge> flat;
    Adjacency up;                                    ///< neighbours in the rank above
    Adjacency down;                                  ///< neighbours in the rank below
    std::vector<std::vector<Vertex>> flatNeighbours; ///< of a card, in its own rank

    // Ranks.
    std::size_t ranks = 0;
    std::vector<std::int32_t> laneOfRank;
    std::vector<std::int32_t> rowOfRank;

    [[nodiscard]] std::size_t size() const { return rank.size(); }
    [[nodiscard]] bool isCard(Vertex v) const { return static_cast<std::size_t>(v) < cards; }
};

/// Fills lanes (without their geometry), cards (lane, row, placed), edges and links of `layout`, and makes
/// the graph.
[[nodiscard]] Graph buildGraph(const Stack& stack, const Options& options, Layout& layout);

} // namespace volteface::ui::layout
