// SPDX-License-Identifier: GPL-3.0-or-later
// Where a search starts: lists of tasks by rules of priority, and lists drawn with a bias towards them.
#pragma once

#include "core/plan/schedule/compiled.h"
#include "core/plan/schedule/random.h"

#include <vector>

namespace volteface::plan::scheduling {

/// By task, smaller goes first. Every rule gives a task no smaller a key than what it comes after.
using Keys = std::vector<std::int64_t>;

/// Latest finish, latest start, most successors, most work with what comes next; then, where something is
/// lost by the day, the same after what ends losses soonest for the work it takes.
[[nodiscard]] std::vector<Keys> priority_rules(const CompiledProject& project);

/// Tasks by key, what comes before first.
[[nodiscard]] std::vector<Index> list_by(const CompiledProject& project, const Keys& keys);

/// As list_by, but each place goes to the best of `sample` tasks drawn from those that could take it.
[[nodiscard]] std::vector<Index> draw_list(const CompiledProject& project, const Keys& keys,
                                           std::uint32_t sample, Random& random);

} // namespace volteface::plan::scheduling
