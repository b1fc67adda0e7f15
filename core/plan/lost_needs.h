// SPDX-License-Identifier: GPL-3.0-or-later
// Which suppliers are lost under a scenario so that a service is harmed: where moves may help.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/effects.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <vector>

namespace volteface::plan {

/// A need that falls short for longer than its buffer, below a harmed service.
struct Shortfall {
    std::size_t requirement = 0;   ///< index into stack.requirements
    Minute since = 0;              ///< first minute of falling short
    std::size_t missing = 0;       ///< how many suppliers short of the quorum, at the worst; ≥ 1
    std::vector<std::size_t> lost; ///< indices into its suppliers: below 1 at some time; active ones first
    std::vector<ComponentId> services; ///< harmed services above, over needs that fall short; sorted
};

/// From the outcome of doing nothing. A need that its standbys meet is left alone; nothing is replaced below
/// what an event takes for good. By index of the requirement. O(services × (components + links)).
[[nodiscard]] std::vector<Shortfall> shortfalls(const Stack& stack, const simulation::Outcome& outcome,
                                                const std::vector<simulation::ActingEvent>& events,
                                                const graph::Network& network);

/// ∫ (1 − offer) dt over [from, horizon), in minutes, of the capacity that a need of that phase asks for.
[[nodiscard]] double lost_offer(const simulation::ComponentOutcome& supplier, Phase phase, Minute from,
                                Minute horizon);

} // namespace volteface::plan
