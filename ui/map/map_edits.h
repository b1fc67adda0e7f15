// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand does on the map, as edits of the stack: one undo step each.
#pragma once

#include "core/edit/edits.h"
#include "ui/map/scene.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace volteface::ui {

enum class Alignment { left, centre, right };

/// The cards dropped `offset` away from where they lie: x on the 4 px grid, y in the nearest row of their own
/// lane, or in a new one below its last.
[[nodiscard]] Result<edit::Change> dropCards(const Scene& scene, const std::vector<std::uint32_t>& cards,
                                             const QPointF& offset);
/// To the outermost card on that side, or to the mean of the centres. At least two cards.
[[nodiscard]] Result<edit::Change> alignCards(const Scene& scene, const std::vector<std::uint32_t>& cards,
                                              Alignment alignment);
/// Equal gaps between the outermost two. At least three cards.
[[nodiscard]] Result<edit::Change> distributeCards(const Scene& scene,
                                                   const std::vector<std::uint32_t>& cards);
/// Hands the cards (all, if there are none) back to the layout.
[[nodiscard]] Result<edit::Change> releaseCards(const Scene& scene, const std::vector<std::uint32_t>& cards);
/// A new component of the layer whose lane lies at `at`, placed there. Error: nothing_to_change outside the
/// lanes.
[[nodiscard]] Result<edit::Change> addCardAt(const Scene& scene, const QPointF& at);

/// Where new cards of these layers come to lie that a hand drops at `at`: side by side under it, each in the
/// lane of its layer, in the row nearest to the hand.
[[nodiscard]] std::vector<std::optional<Position>>
placesAt(const Scene& scene, const std::vector<Layer>& layers, const QPointF& at);

/// The first record that a change adds, or an empty id.
[[nodiscard]] ComponentId addedComponent(const edit::Change& change);
[[nodiscard]] RequirementId addedRequirement(const edit::Change& change);

/// Where cards dropped at `offset` would come to lie, for the preview while dragging.
[[nodiscard]] QRectF dropRect(const Scene& scene, std::uint32_t card, const QPointF& offset);

} // namespace volteface::ui
