// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulation found, told to a person: in short, day by day, service by service.
#pragma once

#include "app/cli/console.h"
#include "core/model/plan.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

namespace volteface::cli {

struct Told {
    const Stack& stack;
    const Scenario& scenario; ///< bound
    const simulation::Outcome& outcome;
    const Plan* plan = nullptr; ///< that was applied
};

/// The whole: summary, cascade, services, events that hit nothing. `all`: every change, however many.
void print_outcome(Console& console, const Told& told, bool all);

/// How things stand at an instant: every component that is not up.
void print_instant(Console& console, const Told& told, Minute at);

/// The chain of causes of one component at an instant.
void print_why(Console& console, const Told& told, const ComponentId& id, Minute at);

/// When a component is worst off: the first minute of its worst state.
[[nodiscard]] Minute worst_moment(const simulation::ComponentOutcome& component);

} // namespace volteface::cli
