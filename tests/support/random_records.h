// SPDX-License-Identifier: GPL-3.0-or-later
// Random legal records, one at a time; what they refer to is in the stack.
#pragma once

#include "tests/support/random_stack.h"

namespace volteface::tests {

/// Its parent, if it has one, is an organisation of the stack.
[[nodiscard]] Organisation any_organisation(Random& random, OrganisationId id, const Stack& stack);
[[nodiscard]] Component any_component(Random& random, ComponentId id, const Stack& stack);
/// The stack must have components.
[[nodiscard]] Requirement any_requirement(Random& random, RequirementId id, const Stack& stack);
[[nodiscard]] Assumption any_assumption(Random& random, AssumptionId id);
[[nodiscard]] Scenario any_scenario(Random& random, ScenarioId id, const Stack& stack);

/// A whole one, from the next number of `random`.
[[nodiscard]] Stack any_stack(Random& random, const RandomStackSize& size = {});

} // namespace volteface::tests
