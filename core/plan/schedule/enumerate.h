// SPDX-License-Identifier: GPL-3.0-or-later
// The proof for small projects: every schedule that could be best is built, in the order of its starts,
// unless a bound shows that none of its kind is better than what is known.
#pragma once

#include "core/base/progress.h"
#include "core/plan/schedule/builder.h"
#include "core/plan/schedule/compiled.h"

namespace volteface::plan::scheduling {

struct Enumerated {
    std::int64_t nodes = 0;
    bool complete = false; ///< nothing is better than `best` as it was left
    bool stopped = false;  ///< by the watch
};

/// Improves `best` (a schedule) until nothing can, or `nodes` have been seen. Depth: the tasks that take
/// people.
[[nodiscard]] Enumerated enumerate(const CompiledProject& project, std::int64_t nodes, Timetable& best,
                                   const Watch& watch);

} // namespace volteface::plan::scheduling
