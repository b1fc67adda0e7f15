// SPDX-License-Identifier: GPL-3.0-or-later
// The genetic search: a population of lists of tasks, each improved by justification to the right and back;
// children take the days of one parent on which most people work, and the order of the other around them.
// After Valls, Ballestín and Quintanilla (2008) and Debels and Vanhoucke (2007).
#pragma once

#include "core/base/progress.h"
#include "core/plan/schedule/builder.h"
#include "core/plan/schedule/compiled.h"

namespace volteface::plan::scheduling {

struct Found {
    Timetable best;
    std::int64_t schedules = 0; ///< built
    bool stopped = false;       ///< by the watch
};

/// Ends at the limit, or as soon as a schedule is worth no more than `enough`.
[[nodiscard]] Found search(const CompiledProject& project, const ScheduleLimits& limits,
                           const ScheduleValue& enough, const Watch& watch);

} // namespace volteface::plan::scheduling
