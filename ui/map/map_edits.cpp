// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_edits.h"

#include "ui/support/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Map)
};

constexpr double grid = 4;

using Positions = std::map<ComponentId, std::optional<Position>>;

/// The tops of a lane's rows.
std::vector<double> rowsOf(const Scene& scene, int lane) {
    std::vector<double> tops;
    for (const layout::Card& card : scene.layout.cards) {
        if (card.lane == lane) {
            const auto row = static_cast<std::size_t>(card.row);
            tops.resize(std::max(tops.size(), row + 1), 0);
            tops[row] = card.rect.y;
        }
    }
    return tops;
}

int rowAt(const Scene& scene, int lane, double top) {
    const std::vector<double> tops = rowsOf(scene, lane);
    if (tops.empty()) {
        return 0;
    }
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < tops.size(); ++i) {
        if (std::abs(tops[i] - top) < std::abs(tops[nearest] - top)) {
            nearest = i;
        }
    }
    const bool below = nearest + 1 == tops.size() && top > tops.back() + 0.75 * layout::cardHeight;
    return static_cast<int>(nearest) + (below ? 1 : 0);
}

double snapped(double x) {
    return std::max(layout::laneMargin, std::round(x / grid) * grid);
}

Position placeOf(const Scene& scene, std::uint32_t card, double left) {
    return {snapped(left), scene.layout.cards[card].row * layout::rowPitch};
}

} // namespace

QRectF dropRect(const Scene& scene, std::uint32_t card, const QPointF& offset) {
    const layout::Card& at = scene.layout.cards[card];
    const std::vector<double> tops = rowsOf(scene, at.lane);
    const auto row = static_cast<std::size_t>(rowAt(scene, at.lane, at.rect.y + offset.y()));
    const double top = row < tops.size() ? tops[row] : tops.back() + layout::rowPitch;
    return {snapped(at.rect.x + offset.x()), top, at.rect.width, at.rect.height};
}

Result<edit::Change> dropCards(const Scene& scene, const std::vector<std::uint32_t>& cards,
                               const QPointF& offset) {
    Positions positions;
    for (const std::uint32_t card : cards) {
        const layout::Card& at = scene.layout.cards[card];
        const int row = rowAt(scene, at.lane, at.rect.y + offset.y());
        positions[scene.stack->components[card].id] =
            Position{snapped(at.rect.x + offset.x()), row * layout::rowPitch};
    }
    return edit::move_components(*scene.stack, positions);
}

Result<edit::Change> alignCards(const Scene& scene, const std::vector<std::uint32_t>& cards,
                                Alignment alignment) {
    if (cards.size() < 2) {
        return fail(ErrorCode::nothing_to_change);
    }
    double left = scene.layout.cards[cards.front()].rect.x;
    double right = left;
    double sum = 0;
    for (const std::uint32_t card : cards) {
        const double x = scene.layout.cards[card].rect.x;
        left = std::min(left, x);
        right = std::max(right, x);
        sum += x;
    }
    const double target = alignment == Alignment::left    ? left
                          : alignment == Alignment::right ? right
                                                          : sum / static_cast<double>(cards.size());
    Positions positions;
    for (const std::uint32_t card : cards) {
        positions[scene.stack->components[card].id] = placeOf(scene, card, target);
    }
    return edit::move_components(*scene.stack, positions);
}

Result<edit::Change> distributeCards(const Scene& scene, const std::vector<std::uint32_t>& cards) {
    if (cards.size() < 3) {
        return fail(ErrorCode::nothing_to_change);
    }
    std::vector<std::uint32_t> order = cards;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return scene.layout.cards[a].rect.x < scene.layout.cards[b].rect.x;
    });
    const double first = scene.layout.cards[order.front()].rect.x;
    const double last = scene.layout.cards[order.back()].rect.x;
    Positions positions;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(order.size() - 1);
        positions[scene.stack->components[order[i]].id] =
            placeOf(scene, order[i], first + (last - first) * share);
    }
    return edit::move_components(*scene.stack, positions);
}

Result<edit::Change> releaseCards(const Scene& scene, const std::vector<std::uint32_t>& cards) {
    Positions positions;
    if (cards.empty()) {
        for (const auto& [id, position] : scene.stack->positions) {
            positions[id] = std::nullopt;
        }
    }
    for (const std::uint32_t card : cards) {
        const ComponentId& id = scene.stack->components[card].id;
        if (scene.stack->positions.contains(id)) {
            positions[id] = std::nullopt;
        }
    }
    if (positions.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    Result<edit::Change> change = edit::move_components(*scene.stack, positions);
    if (change) {
        change->verb = edit::Verb::arrange_map;
    }
    return change;
}

Result<edit::Change> addCardAt(const Scene& scene, const QPointF& at) {
    const auto lane =
        std::find_if(scene.layout.lanes.begin(), scene.layout.lanes.end(),
                     [&](const layout::Lane& each) { return at.y() >= each.top && at.y() < each.bottom; });
    if (lane == scene.layout.lanes.end()) {
        return fail(ErrorCode::nothing_to_change);
    }
    const int index = static_cast<int>(lane - scene.layout.lanes.begin());
    Component component;
    component.layer = lane->layer;
    component.name = toUtf8(Words::tr("New component"));
    component.id = edit::free_component_id(*scene.stack, component.name);
    if (lane->layer == Layer::service) {
        component.service = Service{};
    }
    const int row = rowAt(scene, index, at.y() - layout::cardHeight / 2);
    return edit::add_component(*scene.stack, component,
                               Position{snapped(at.x() - layout::cardWidth / 2), row * layout::rowPitch});
}

std::vector<std::optional<Position>> placesAt(const Scene& scene, const std::vector<Layer>& layers,
                                              const QPointF& at) {
    const auto& lanes = scene.layout.lanes;
    std::map<Layer, int> before; // of the same layer
    std::vector<std::optional<Position>> places;
    for (const Layer layer : layers) {
        const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                       [&](const layout::Lane& each) { return each.layer == layer; });
        if (lane == lanes.end()) {
            places.emplace_back();
            continue;
        }
        // A hand outside the lane means the row on that side, not a new one.
        const double top = std::clamp(at.y(), lane->top, lane->bottom) - layout::cardHeight / 2;
        const bool inside = at.y() >= lane->top && at.y() < lane->bottom;
        const int index = static_cast<int>(lane - lanes.begin());
        const int last = std::max(0, static_cast<int>(rowsOf(scene, index).size()) - 1);
        const int row = inside ? rowAt(scene, index, top) : std::min(rowAt(scene, index, top), last);
        const double left =
            at.x() - layout::cardWidth / 2 + before[layer]++ * (layout::cardWidth + layout::cardGap);
        places.push_back(Position{snapped(left), row * layout::rowPitch});
    }
    return places;
}

ComponentId addedComponent(const edit::Change& change) {
    for (const edit::AtomicChange& part : change.parts) {
        const auto* record = std::get_if<edit::RecordChange<Component>>(&part);
        if (record != nullptr && !record->before && record->after) {
            return record->after->id;
        }
    }
    return {};
}

RequirementId addedRequirement(const edit::Change& change) {
    for (const edit::AtomicChange& part : change.parts) {
        const auto* record = std::get_if<edit::RecordChange<Requirement>>(&part);
        if (record != nullptr && !record->before && record->after) {
            return record->after->id;
        }
    }
    return {};
}

} // namespace volteface::ui
