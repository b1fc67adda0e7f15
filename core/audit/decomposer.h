// SPDX-License-Identifier: GPL-3.0-or-later
// What a gate lists itself is decided in all that lies below it.
#pragma once

#include "core/audit/formula.h"

#include <cstddef>

namespace volteface::audit {

/// The same function. x or f(x) is x or f(never), x and f(x) is x and f(always): f is written anew for the
/// gate, though others use it as it was. Gates of the same kind that a gate lists are looked through: what
/// they list is decided too. In a module "k of x and others" is told apart by x where x is below the others.
/// New gates come to an end at about `most_gates`, and the work at 64 × the size of the formula.
[[nodiscard]] Formula decomposed(const Formula& formula, std::size_t most_gates);

} // namespace volteface::audit
