// SPDX-License-Identifier: GPL-3.0-or-later
// A grid over the scene: what lies in a rectangle, and what lies under the pointer, without asking every
// card.
#pragma once

#include "ui/map/scene.h"

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::ui {

class SceneIndex {
public:
    SceneIndex() = default;
    explicit SceneIndex(const Scene& scene);

    /// Indices, ascending, of cards and edges that may meet `rect`: cards exactly, edges by grid cell.
    [[nodiscard]] std::vector<std::uint32_t> cardsIn(const Scene& scene, const QRectF& rect) const;
    [[nodiscard]] std::vector<std::uint32_t> edgesIn(const QRectF& rect) const;
    [[nodiscard]] std::optional<std::uint32_t> cardAt(const Scene& scene, const QPointF& point) const;
    /// The nearest edge not farther than `distance`.
    [[nodiscard]] std::optional<std::uint32_t> edgeAt(const Scene& scene, const QPointF& point,
                                                      double distance) const;

private:
    struct Cells {
        int left, top, right, bottom; ///< inclusive
    };
    [[nodiscard]] Cells cellsOf(const QRectF& rect) const;
    [[nodiscard]] std::vector<std::uint32_t> collect(const std::vector<std::vector<std::uint32_t>>& lists,
                                                     std::size_t count, const QRectF& rect) const;

    int columns_ = 0;
    int rows_ = 0;
    std::size_t cardCount_ = 0;
    std::size_t edgeCount_ = 0;
    std::vector<std::vector<std::uint32_t>> cards_;
    std::vector<std::vector<std::uint32_t>> edges_;
};

} // namespace volteface::ui
