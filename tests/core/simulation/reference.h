// SPDX-License-Identifier: GPL-3.0-or-later
// Section 3 of the model a second time, by other means: plain fixed-point iteration from all up, felt past
// and failovers looked up in the whole history at every instant, ranks by repeated relaxation. Slow, short,
// and independent of core/simulation's data structures.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

namespace volteface::tests {

/// Components only (states, renewal, causes, renewal causes); costs and services stay empty.
[[nodiscard]] simulation::Outcome reference_outcome(const Stack& stack, const Scenario& scenario,
                                                    const Plan* plan = nullptr);

} // namespace volteface::tests
