// SPDX-License-Identifier: GPL-3.0-or-later
// Which demands no plan meets together: a smallest set of them.
#pragma once

#include "core/plan/planning.h"

#include <functional>
#include <vector>

namespace volteface::plan {

/// The request with these of its demands alone (see demands_of()).
[[nodiscard]] Request with_demands(const Request& request, const std::vector<Demand>& demands);

/// `meets` says whether demands can be met together, and is false for all of them. A set of which none can be
/// left out; for up to six demands, one with the fewest members. Empty where `meets` gives up (no value).
[[nodiscard]] std::vector<Demand>
smallest_clash(const std::vector<Demand>& demands,
               const std::function<std::optional<bool>(const std::vector<Demand>&)>& meets);

} // namespace volteface::plan
