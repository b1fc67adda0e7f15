// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a scenario over a stack: a discrete-event loop around the propagation sweep.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

namespace volteface::simulation {

struct Options {
    const Plan* plan = nullptr; ///< moves to apply while simulating; null: nobody moves
    bool causes = true;         ///< leave out to save time where only capacities are asked
    bool incremental = true;    ///< false: every instant is computed from nothing, to check the other way
};

/// The stack must be legal (validate() finds nothing) and the scenario bound (no parameters left). Errors:
/// unknown_reference for a plan that does not fit the stack; cancelled.
[[nodiscard]] Result<Outcome> simulate(const Stack& stack, const Scenario& scenario,
                                       const Options& options = {}, const Watch& watch = {});

/// One step of an explanation, from the effect back to its origin.
struct Step {
    ComponentId component;
    Minute at = 0;
    bool renewal = false; ///< about its capacity to renew
    double capacity = 1;
    State state = State::up;
    Cause cause;
};

/// The chain of causes of a component's capacity at an instant, from the component to the event (or to the
/// requirement that has too few suppliers). Empty where the capacity is 1.
[[nodiscard]] std::vector<Step> explain(const Outcome& outcome, const ComponentId& id, Minute at,
                                        bool renewal = false);

} // namespace volteface::simulation
