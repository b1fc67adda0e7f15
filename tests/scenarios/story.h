// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario does to a service, in one line that a person can check against a README.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/simulate.h"

#include <map>
#include <string>

namespace volteface::tests {

/// Runs the scenario, bound with `values` where they are given; fails the test that asks where it cannot.
[[nodiscard]] simulation::Outcome play(const Stack& stack, const Scenario& scenario,
                                       const std::map<ParameterId, std::string>& values = {});

/// "0 up 3 down 33 degraded 0.600 63 up": days from day 0 (cut to hundredths), states, and what is left where
/// a state is degraded. "holds" for a component that is up throughout.
[[nodiscard]] std::string story_of(const simulation::Outcome& outcome, const ComponentId& component);

} // namespace volteface::tests
