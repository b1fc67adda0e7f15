// SPDX-License-Identifier: GPL-3.0-or-later
// A lane with very many cards wraps into rows: which card goes into which row.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace volteface::ui::layout {

/// How many cards a row takes so that a map of `cards` cards is about as wide as a screen.
[[nodiscard]] int cardsPerRow(std::size_t cards);

/// The row of every card within its lane, from 0. `lane` tells each card's lane, `placedRow` the row a person
/// gave it, `edges` joins cards (indices). Cards go where their neighbours pull them: upwards or downwards.
[[nodiscard]] std::vector<std::int32_t>
assignRows(std::span<const std::int32_t> lane, std::span<const std::optional<int>> placedRow,
           std::span<const std::pair<std::int32_t, std::int32_t>> edges, int lanes, int perRow);

} // namespace volteface::ui::layout
