// SPDX-License-Identifier: GPL-3.0-or-later
// The format "volteface-plan".
#pragma once

#include "core/base/tree.h"
#include "core/plan/alternatives.h"
#include "core/plan/planning.h"

#include <vector>

namespace volteface::cli {

/// `named` holds whoever a sentence may name: see with_brought().
[[nodiscard]] Tree tree_of(const plan::Planning& planning, const Stack& named, const PlanConstraints& asked);
/// The first of them as a whole, with the others under "alternatives". Not empty.
[[nodiscard]] Tree tree_of(const std::vector<plan::Alternative>& alternatives, const Stack& named,
                           const PlanConstraints& asked);

/// The stack with what the plan brings in and every candidate that was looked at, for names.
[[nodiscard]] Stack with_brought(const Stack& stack, const plan::Planning& planning,
                                 const catalogue::Catalogue& catalogue);

} // namespace volteface::cli
