// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule looks like to those who ask why: team load, who waits for whom, what is critical.
#pragma once

#include "core/plan/schedule/builder.h"
#include "core/plan/schedule/compiled.h"

#include <vector>

namespace volteface::plan::scheduling {

/// People at work by team and day, up to the makespan.
[[nodiscard]] std::vector<std::vector<int>> load_of(const CompiledProject& project, const Project& source,
                                                    const Timetable& timetable);

/// A task that starts later than what it comes after would let it waits for those that made room when it
/// started.
[[nodiscard]] std::vector<TeamWait> waits_of(const CompiledProject& project, const Project& source,
                                             const Timetable& timetable,
                                             const std::vector<std::vector<int>>& load);

/// Tasks from which a chain of tasks and waits leads to the end without a day to spare, by start.
[[nodiscard]] std::vector<std::size_t> critical_of(const CompiledProject& project, const Timetable& timetable,
                                                   const std::vector<TeamWait>& waits);

} // namespace volteface::plan::scheduling
