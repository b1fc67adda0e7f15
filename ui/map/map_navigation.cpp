// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_navigation.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace volteface::ui {

namespace {

auto readingOrder(const Scene& scene, std::uint32_t card) {
    const layout::Card& at = scene.layout.cards[card];
    return std::tuple(at.lane, at.row, at.rect.x, card);
}

std::optional<std::uint32_t> alongEdges(const Scene& scene, std::uint32_t from, bool toConsumers) {
    std::optional<std::uint32_t> best;
    double nearest = 0;
    for (const layout::Edge& edge : scene.layout.edges) {
        if ((toConsumers ? edge.supplier : edge.consumer) != from) {
            continue;
        }
        const std::uint32_t other = toConsumers ? edge.consumer : edge.supplier;
        const QPointF way = scene.rectOf(other).center() - scene.rectOf(from).center();
        // Mostly by x, so that the way back leads back.
        const double distance = std::abs(way.x()) + std::abs(way.y()) / 4;
        if (!best || distance < nearest) {
            best = other;
            nearest = distance;
        }
    }
    return best;
}

std::optional<std::uint32_t> alongLane(const Scene& scene, std::uint32_t from, bool right) {
    std::vector<std::uint32_t> lane;
    for (std::uint32_t card = 0; card < scene.layout.cards.size(); ++card) {
        if (scene.layout.cards[card].lane == scene.layout.cards[from].lane) {
            lane.push_back(card);
        }
    }
    std::sort(lane.begin(), lane.end(), [&](std::uint32_t a, std::uint32_t b) {
        return readingOrder(scene, a) < readingOrder(scene, b);
    });
    const auto at = std::find(lane.begin(), lane.end(), from);
    if (right) {
        return at + 1 != lane.end() ? std::optional(*(at + 1)) : std::nullopt;
    }
    return at != lane.begin() ? std::optional(*(at - 1)) : std::nullopt;
}

} // namespace

std::optional<std::uint32_t> nextCard(const Scene& scene, std::uint32_t from, Direction direction) {
    switch (direction) {
    case Direction::up:
        return alongEdges(scene, from, true);
    case Direction::down:
        return alongEdges(scene, from, false);
    case Direction::left:
        return alongLane(scene, from, false);
    case Direction::right:
        return alongLane(scene, from, true);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> firstCard(const Scene& scene) {
    std::optional<std::uint32_t> first;
    for (std::uint32_t card = 0; card < scene.layout.cards.size(); ++card) {
        if (!first || readingOrder(scene, card) < readingOrder(scene, *first)) {
            first = card;
        }
    }
    return first;
}

} // namespace volteface::ui
