// SPDX-License-Identifier: GPL-3.0-or-later
// One stack brought into another, record by record.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"

namespace volteface::cli {

/// Records of `from` take the place of those with the same id; the others are added. Its name, currency and
/// settings count only where `into` is empty. All or nothing. Errors: those of validate(); unknown_currency
/// (arguments: both) where the amounts of the two could not be told apart.
[[nodiscard]] ResultAll<Stack> merge_stacks(const Stack& into, const Stack& from);

} // namespace volteface::cli
