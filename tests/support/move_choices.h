// SPDX-License-Identifier: GPL-3.0-or-later
// Choices of moves drawn at random, of the size and kind that the planner meets.
#pragma once

#include "core/plan/incumbent.h"

#include <cstddef>
#include <cstdint>

namespace volteface::tests {

struct MoveChoiceSize {
    std::size_t dependencies = 20;
    std::size_t candidates = 8; ///< each
    bool limited = true;        ///< by a budget and by floors of sovereignty
};

/// Each candidate is with a provider, some of them on another provider's platform; a provider has a contract
/// that all its moves share. Rows: a budget of what is paid once, and of all dependencies, and of the vital
/// ones alone, the share that has to be with providers at home. Dependencies may stay as they are, at a
/// price.
[[nodiscard]] plan::incumbent::Problem move_choice(std::uint64_t seed, const MoveChoiceSize& size);

/// Tiny and without any sense, to be enumerated: costs from -3 to 9, rows of either sign. May have no
/// solution.
[[nodiscard]] plan::incumbent::Problem tiny_choice(std::uint64_t seed);

} // namespace volteface::tests
