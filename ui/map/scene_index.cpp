// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene_index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace volteface::ui {

namespace {

constexpr double cellSize = 512;

QRectF segmentRect(const layout::Point& a, const layout::Point& b) {
    return QRectF(QPointF(std::min(a.x, b.x), std::min(a.y, b.y)),
                  QPointF(std::max(a.x, b.x), std::max(a.y, b.y)));
}

} // namespace

SceneIndex::SceneIndex(const Scene& scene)
    : columns_(static_cast<int>(scene.layout.width / cellSize) + 1)
    , rows_(static_cast<int>(scene.layout.height / cellSize) + 1)
    , cardCount_(scene.faces.size())
    , edgeCount_(scene.layout.edges.size()) {
    const auto cells = static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
    cards_.resize(cells);
    edges_.resize(cells);
    const auto insert = [this](std::vector<std::vector<std::uint32_t>>& lists, const QRectF& rect,
                               std::uint32_t item) {
        const Cells range = cellsOf(rect);
        for (int y = range.top; y <= range.bottom; ++y) {
            for (int x = range.left; x <= range.right; ++x) {
                auto& list = lists[static_cast<std::size_t>(y * columns_ + x)];
                if (list.empty() || list.back() != item) {
                    list.push_back(item);
                }
            }
        }
    };
    for (std::size_t i = 0; i < cardCount_; ++i) {
        insert(cards_, scene.rectOf(i), static_cast<std::uint32_t>(i));
    }
    for (std::size_t e = 0; e < edgeCount_; ++e) {
        const auto points = scene.layout.pointsOf(scene.layout.edges[e]);
        for (std::size_t i = 1; i < points.size(); ++i) {
            insert(edges_, segmentRect(points[i - 1], points[i]), static_cast<std::uint32_t>(e));
        }
    }
}

SceneIndex::Cells SceneIndex::cellsOf(const QRectF& rect) const {
    const auto cell = [](double value, int count) {
        return static_cast<int>(
            std::clamp(std::floor(value / cellSize), 0.0, static_cast<double>(count - 1)));
    };
    return {cell(rect.left(), columns_), cell(rect.top(), rows_), cell(rect.right(), columns_),
            cell(rect.bottom(), rows_)};
}

std::vector<std::uint32_t> SceneIndex::collect(const std::vector<std::vector<std::uint32_t>>& lists,
                                               std::size_t count, const QRectF& rect) const {
    std::vector<std::uint32_t> result;
    if (count == 0) {
        return result;
    }
    const Cells range = cellsOf(rect);
    std::vector<char> found(count, 0);
    for (int y = range.top; y <= range.bottom; ++y) {
        for (int x = range.left; x <= range.right; ++x) {
            for (const std::uint32_t item : lists[static_cast<std::size_t>(y * columns_ + x)]) {
                found[item] = 1;
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (found[i] != 0) {
            result.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return result;
}

std::vector<std::uint32_t> SceneIndex::cardsIn(const Scene& scene, const QRectF& rect) const {
    std::vector<std::uint32_t> result = collect(cards_, cardCount_, rect);
    std::erase_if(result, [&](std::uint32_t card) { return !scene.rectOf(card).intersects(rect); });
    return result;
}

std::vector<std::uint32_t> SceneIndex::edgesIn(const QRectF& rect) const {
    return collect(edges_, edgeCount_, rect);
}

std::optional<std::uint32_t> SceneIndex::cardAt(const Scene& scene, const QPointF& point) const {
    for (const std::uint32_t card : cardsIn(scene, QRectF(point - QPointF(0.5, 0.5), QSizeF(1, 1)))) {
        if (scene.rectOf(card).contains(point)) {
            return card;
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t> SceneIndex::edgeAt(const Scene& scene, const QPointF& point,
                                                double distance) const {
    const QRectF around(point - QPointF(distance, distance), QSizeF(2 * distance, 2 * distance));
    std::optional<std::uint32_t> best;
    double nearest = distance;
    for (const std::uint32_t e : edgesIn(around)) {
        const auto points = scene.layout.pointsOf(scene.layout.edges[e]);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QRectF rect = segmentRect(points[i - 1], points[i]);
            const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
            const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
            if (std::hypot(dx, dy) < nearest) {
                nearest = std::hypot(dx, dy);
                best = e;
            }
        }
    }
    return best;
}

} // namespace volteface::ui
