// SPDX-License-Identifier: GPL-3.0-or-later
// What a project loses at least because its teams have only so many people: day by day, whatever could be
// finished by then with all the work that the team could have done.
#pragma once

#include "core/plan/schedule.h"

#include <cstdint>

namespace volteface::plan {

/// No schedule has smaller Σ losses. On each day the losses whose tasks need less work of a team than it
/// could have done by then are spared, the dearest per day of work first and the last of them in part (a
/// fractional knapsack); work that several of them wait for is shared out among them. The greatest over the
/// teams. Tasks come after those that they name. O(teams × losses × days + tasks²).
[[nodiscard]] double capacity_bound(const Project& project);

} // namespace volteface::plan
