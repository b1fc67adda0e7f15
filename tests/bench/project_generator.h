// SPDX-License-Identifier: GPL-3.0-or-later
// Projects like those of the published library, where that is not at hand: drawn after Kolisch, Sprecher and
// Drexl (1995) with the parameters of its single-mode sets.
#pragma once

#include "core/plan/schedule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace volteface::bench {

struct GeneratorSettings {
    std::size_t tasks = 30;
    int complexity = 15; ///< precedences per task, redundant ones left out, in tenths
    int factor = 50;     ///< share of the four teams that a task takes, in hundredths
    int strength = 50;   ///< 0: as few people as there can be; 100: never a wait for people
    std::uint64_t seed = 1;
};

[[nodiscard]] plan::Project generate_project(const GeneratorSettings& settings);

/// The cells of a set with `tasks` tasks each: 48 for up to 90 tasks, 60 above; `per_cell` projects each.
[[nodiscard]] std::vector<GeneratorSettings> cells_of(std::size_t tasks, std::size_t per_cell);

} // namespace volteface::bench
