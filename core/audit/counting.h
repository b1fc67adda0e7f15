// SPDX-License-Identifier: GPL-3.0-or-later
// How many minimal cut sets of each size, by dynamic programming over the diagrams: nothing is enumerated.
#pragma once

#include "core/audit/modules.h"
#include "core/audit/natural.h"

#include <optional>
#include <vector>

namespace volteface::audit {

/// counts[k]: sets of k events, for the last of the modules. Empty when the meter has refused.
/// O(nodes × sizes).
[[nodiscard]] std::optional<std::vector<Natural>>
count_by_order(const Formula& formula, const std::vector<Module>& modules, Meter& meter);

} // namespace volteface::audit
