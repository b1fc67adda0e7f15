// SPDX-License-Identifier: GPL-3.0-or-later
// Where an arrow key leads from a card: up to who needs it, down to what it needs, left and right within its
// lane.
#pragma once

#include "ui/map/scene.h"

#include <cstdint>
#include <optional>

namespace volteface::ui {

enum class Direction { up, down, left, right };

/// Up and down choose the dependency whose card lies nearest in x; left and right go on to the lane's next
/// row at its end. Empty where there is none.
[[nodiscard]] std::optional<std::uint32_t> nextCard(const Scene& scene, std::uint32_t from,
                                                    Direction direction);

/// The first card from the top left: where the keyboard begins.
[[nodiscard]] std::optional<std::uint32_t> firstCard(const Scene& scene);

} // namespace volteface::ui
