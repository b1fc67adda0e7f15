// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on the map lies: cards in lanes, edges as orthogonal polylines that never pass through a
// card. A layered layout in the manner of Sugiyama: lanes give the ranks, long edges get a vertex in every
// rank that they pass.
#pragma once

#include "core/model/stack.h"
#include "ui/map/layout/geometry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace volteface::ui::layout {

struct Options {
    /// Lanes without a card are drawn as a thin band (to add to); a picture leaves them out.
    bool emptyLanes = true;
    /// Cards a row takes before its lane wraps; 0: by the size of the stack.
    int cardsPerRow = 0;
};

struct Lane {
    Layer layer = Layer::service;
    double top = 0;
    double bottom = 0;
    int cards = 0;

    friend bool operator==(const Lane&, const Lane&) = default;
};

struct Card {
    Rect rect;
    int lane = 0;
    int row = 0;         ///< within its lane, from 0
    bool placed = false; ///< by hand

    friend bool operator==(const Card&, const Card&) = default;
};

/// One (requirement, supplier) pair, as indices into Stack::requirements and Requirement::suppliers.
struct Link {
    std::uint32_t requirement = 0;
    std::uint32_t supplier = 0;

    friend bool operator==(const Link&, const Link&) = default;
};

/// All links from one consumer to one supplier are drawn as one edge.
struct Edge {
    std::uint32_t consumer = 0; ///< index into Stack::components
    std::uint32_t supplier = 0;
    bool standby = false; ///< every link is a standby
    std::uint32_t firstLink = 0;
    std::uint32_t links = 0;
    std::uint32_t firstPoint = 0;
    std::uint32_t points =
        0; ///< from the consumer's port to the supplier's, each step horizontal or vertical

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// x = 0 is the left end of the lanes, behind their headers; y = 0 the top of the first lane.
struct Layout {
    std::vector<Lane> lanes; ///< top to bottom
    std::vector<Card> cards; ///< parallel to Stack::components
    std::vector<Edge> edges; ///< by consumer id, then supplier id
    std::vector<Link> links;
    std::vector<Point> points;
    double width = 0;
    double height = 0;
    /// Crossings between neighbouring ranks, as counted for layered drawings.
    std::uint64_t crossings = 0;

    [[nodiscard]] std::span<const Point> pointsOf(const Edge& edge) const {
        return std::span(points).subspan(edge.firstPoint, edge.points);
    }
    [[nodiscard]] std::span<const Link> linksOf(const Edge& edge) const {
        return std::span(links).subspan(edge.firstLink, edge.links);
    }

    friend bool operator==(const Layout&, const Layout&) = default;
};

/// The lanes of the map from top to bottom: law above, what is delivered, then the layers down to the
/// material, and the people below who carry them.
[[nodiscard]] std::span<const Layer> laneOrder();

/// Deterministic, and independent of the order of the records in the stack. A card with a position keeps its
/// x, and the row that y / rowPitch names in its lane; where two placed cards would overlap they are moved
/// apart.
[[nodiscard]] Layout arrange(const Stack& stack, const Options& options = {});

} // namespace volteface::ui::layout
