// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"

#include <algorithm>

namespace volteface::simulation {

namespace {

/// The cause that holds at `at`: of the last stretch below 1 that began at or before it.
const Cause* cause_at(const std::vector<Cause>& causes, Minute at) {
    const auto after =
        std::upper_bound(causes.begin(), causes.end(), at,
                         [](Minute minute, const Cause& cause) { return minute < cause.from; });
    return after == causes.begin() ? nullptr : &*(after - 1);
}

} // namespace

std::vector<Step> explain(const Outcome& outcome, const ComponentId& id, Minute at, bool renewal) {
    std::vector<Step> steps;
    ComponentId component = id;
    // Causes never loop; the bound only guards against an outcome that was put together by hand.
    while (steps.size() <= 2 * outcome.components.size()) {
        const ComponentOutcome* life = find(outcome, component);
        if (life == nullptr) {
            break;
        }
        const Stretch& stretch = stretch_at(*life, at);
        const double capacity = renewal ? renewal_at(*life, at).capacity : stretch.capacity;
        const Cause* cause =
            capacity < 1 ? cause_at(renewal ? life->renewal_causes : life->causes, at) : nullptr;
        if (cause == nullptr) {
            break;
        }
        Step step{component, at, renewal, capacity, stretch.state, *cause};
        steps.push_back(step);
        if (!cause->supplier) {
            break;
        }
        component = *cause->supplier;
        at = cause->since;
        renewal = cause->renewal;
    }
    return steps;
}

} // namespace volteface::simulation
