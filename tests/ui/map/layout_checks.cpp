// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/layout_checks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace volteface::tests {

using namespace ui::layout;

namespace {

bool passesThrough(const Rect& card, Point a, Point b) {
    const double left = std::min(a.x, b.x);
    const double right = std::max(a.x, b.x);
    const double top = std::min(a.y, b.y);
    const double bottom = std::max(a.y, b.y);
    return left < card.right() && right > card.x && top < card.bottom() && bottom > card.y;
}

bool onBorder(const Rect& card, Point point) {
    const bool onLevel =
        point.x > card.x && point.x < card.right() && (point.y == card.y || point.y == card.bottom());
    const bool onSide =
        point.y > card.y && point.y < card.bottom() && (point.x == card.x || point.x == card.right());
    return onLevel || onSide;
}

std::string cardFault(const Stack& stack, const Layout& layout) {
    if (layout.cards.size() != stack.components.size()) {
        return "a card is missing";
    }
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        const Card& card = layout.cards[i];
        const Lane& lane = layout.lanes.at(static_cast<std::size_t>(card.lane));
        const std::string name = stack.components[i].id.str();
        if (lane.layer != stack.components[i].layer) {
            return name + " is in the wrong lane";
        }
        if (card.rect.y < lane.top || card.rect.bottom() > lane.bottom) {
            return name + " leaves its lane";
        }
        if (card.rect.x < 0 || card.rect.right() > layout.width) {
            return name + " leaves the map";
        }
    }
    // Sorted by x, only what begins before a card's right side can overlap it.
    std::vector<std::size_t> order(layout.cards.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return layout.cards[a].rect.x < layout.cards[b].rect.x; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Rect& rect = layout.cards[order[i]].rect;
        for (std::size_t j = i + 1; j < order.size() && layout.cards[order[j]].rect.x < rect.right(); ++j) {
            if (rect.overlaps(layout.cards[order[j]].rect)) {
                return stack.components[order[i]].id.str() + " overlaps " +
                       stack.components[order[j]].id.str();
            }
        }
    }
    return {};
}

std::string edgeFault(const Stack& stack, const Layout& layout) {
    std::map<double, std::vector<std::pair<double, double>>> runs;
    for (const Edge& edge : layout.edges) {
        const std::string name =
            stack.components[edge.consumer].id.str() + " → " + stack.components[edge.supplier].id.str();
        const auto points = layout.pointsOf(edge);
        if (points.size() < 2) {
            return name + " has no line";
        }
        if (!onBorder(layout.cards[edge.consumer].rect, points.front()) ||
            !onBorder(layout.cards[edge.supplier].rect, points.back())) {
            return name + " does not join its cards";
        }
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point a = points[i - 1];
            const Point b = points[i];
            if (a.x != b.x && a.y != b.y) {
                return name + " runs aslant";
            }
            if (a.y == b.y) {
                runs[a.y].emplace_back(std::min(a.x, b.x), std::max(a.x, b.x));
            }
            for (std::size_t c = 0; c < layout.cards.size(); ++c) {
                if (passesThrough(layout.cards[c].rect, a, b)) {
                    return name + " passes through " + stack.components[c].id.str();
                }
            }
        }
    }
    for (auto& [y, list] : runs) {
        std::sort(list.begin(), list.end());
        for (std::size_t i = 1; i < list.size(); ++i) {
            if (list[i].first < list[i - 1].second) {
                return "two edges lie upon one another at y = " + std::to_string(y);
            }
            list[i].second = std::max(list[i].second, list[i - 1].second);
        }
    }
    return {};
}

} // namespace

std::string faultOf(const Stack& stack, const Layout& layout) {
    const std::string fault = cardFault(stack, layout);
    return fault.empty() ? edgeFault(stack, layout) : fault;
}

} // namespace volteface::tests
