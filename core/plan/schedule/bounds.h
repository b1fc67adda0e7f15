// SPDX-License-Identifier: GPL-3.0-or-later
// What no schedule can beat: paths, work against people, and losses as if the teams had no limit.
#pragma once

#include "core/plan/schedule/compiled.h"

#include <span>
#include <vector>

namespace volteface::plan::scheduling {

struct Bounds {
    ScheduleValue value; ///< each part on its own
    Day critical_path = 0;
    std::vector<Day> team;             ///< by team: least makespan because of its work
    std::vector<std::int64_t> loss;    ///< by loss
    std::vector<std::size_t> too_late; ///< tasks that no schedule finishes by their deadline
};

/// Destructive bounds: a day is refuted as an end when some team has less time than work between two days,
/// the work counted that must fall there however the tasks are placed. Cost: teams × tasks² per day refuted.
[[nodiscard]] Bounds bounds_of(const CompiledProject& project, const Project& source);

/// By task, were the teams to have no limit but their days off.
[[nodiscard]] std::vector<Day> earliest_finishes(const CompiledProject& project);

/// By task, such that all that are needed (1 by task) are finished by `end`; below 0 where that cannot be.
/// For the others it is `end`.
[[nodiscard]] std::vector<Day> latest_finishes(const CompiledProject& project, Day end,
                                               const std::vector<std::uint8_t>& needed);

/// By task, 1 for those given and all that they come after.
[[nodiscard]] std::vector<std::uint8_t> needed_for(const CompiledProject& project,
                                                   std::span<const std::size_t> tasks);

/// The least sum of cost[i][j] over ways to give each i a j of its own; the table is square.
[[nodiscard]] std::int64_t least_assignment(const std::vector<std::vector<std::int64_t>>& cost);

} // namespace volteface::plan::scheduling
