// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome means for each service: harm, loss, recovery targets.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <vector>

namespace volteface::simulation {

/// One for every component of layer `service`, sorted by id. Stretches cut by the horizon count their length
/// inside.
[[nodiscard]] std::vector<ServiceOutcome> service_outcomes(const Stack& stack, const Outcome& outcome);

} // namespace volteface::simulation
