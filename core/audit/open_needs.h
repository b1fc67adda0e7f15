// SPDX-License-Identifier: GPL-3.0-or-later
// Which needs a loss leaves unmet at the spot where it happens: what an alternative would have to take over.
#pragma once

#include "core/audit/below.h"
#include "core/audit/elements.h"
#include "core/audit/loss_sweep.h"

#include <cstddef>
#include <vector>

namespace volteface::audit {

/// Walks from a service that the loss takes down along what is down because of it, and stops at needs that
/// list too many of the lost: indices into stack.requirements, ascending. Empty where the service itself is
/// lost. `down` is what LossSweep says. O(components + links).
[[nodiscard]] std::vector<std::size_t> open_needs(const Stack& stack, const Below& below, std::size_t service,
                                                  const Loss& loss, const std::vector<bool>& down);

} // namespace volteface::audit
