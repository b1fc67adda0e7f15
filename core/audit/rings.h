// SPDX-License-Identifier: GPL-3.0-or-later
// A fault tree whose gates form rings, turned into one without: what other engines and files can hold.
#pragma once

#include "core/base/result.h"
#include "core/model/fault_tree.h"

#include <cstddef>

namespace volteface::audit {

/// The same function of the events: each ring is unfolded round after round, from nothing failed, as often as
/// it takes to reach the least solution for any set of losses: once more than there are gates that close the
/// ring. Gates that the top does not rest on are left out; inputs come before the gates that use them.
/// The copies of a gate are named "name-round-1", "name-round-2", …; the last keeps the name.
/// Error: too_large above `most_gates`. O(size of the result).
[[nodiscard]] Result<FaultTree> without_rings(const FaultTree& tree, std::size_t most_gates = 20'000'000);

} // namespace volteface::audit
