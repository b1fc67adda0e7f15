// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault_tree.h"

#include <cstdint>
#include <optional>

namespace volteface::exchange {

/// Drops the gates and events that the top, a gate, does not rest on; the others keep their order. Where a
/// gate rests on itself its number is returned, and nothing is changed. O(size of the tree).
[[nodiscard]] std::optional<std::uint32_t> keep_what_is_used(FaultTree& tree);

} // namespace volteface::exchange
