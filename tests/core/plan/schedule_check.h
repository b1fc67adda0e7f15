// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule has to be, told a second time and plainly: held against the scheduler, and searched in full
// where projects are tiny.
#pragma once

#include "core/plan/schedule.h"

#include <cstdint>
#include <string>

namespace volteface::plan::testing {

/// Empty where the schedule keeps to the project and its figures are what its days give; else what is wrong.
[[nodiscard]] std::string fault_of(const Project& project, const Schedule& schedule);

/// The value of some finishes.
[[nodiscard]] ScheduleValue value_of(const Project& project, const std::vector<Day>& finish);

/// The best value over all days on which tasks may start: for a handful of tasks.
[[nodiscard]] ScheduleValue best_value(const Project& project);

/// Up to `tasks` tasks with teams, calendars, lead times, releases, pins, deadlines and losses, as the seed
/// says.
[[nodiscard]] Project random_project(std::uint64_t seed, std::size_t tasks);

} // namespace volteface::plan::testing
