// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"

#include "core/simulation/event_loop.h"
#include "core/simulation/migration.h"
#include "core/simulation/services.h"

#include <algorithm>
#include <optional>

namespace volteface::simulation {

Result<Outcome> simulate(const Stack& stack, const Scenario& scenario, const Options& options,
                         const Watch& watch) {
    std::optional<Stack> widened;
    std::optional<Stack> drawn;
    std::vector<Migration> migrations;
    if (options.plan != nullptr && !options.plan->moves.empty()) {
        auto result = with_candidates(stack, *options.plan);
        if (!result) {
            return tl::unexpected(result.error());
        }
        if (!options.plan->components.empty()) {
            drawn = result->stack;
            for (const PlannedMove& move : options.plan->moves) {
                const Requirement* const before = find(stack, move.requirement);
                const auto after =
                    std::find_if(drawn->requirements.begin(), drawn->requirements.end(),
                                 [&](const Requirement& one) { return one.id == move.requirement; });
                if (before != nullptr) {
                    after->suppliers = before->suppliers;
                }
            }
        }
        widened = std::move(result->stack);
        migrations = std::move(result->migrations);
    }
    const Stack& whole = widened ? *widened : stack;
    const graph::Network network(whole);
    // Selectors see the stack as it is drawn, and what the plan brings in: a candidate is required only once
    // it has been moved to.
    const std::vector<ActingEvent> events = acting_events(drawn ? *drawn : stack, scenario, network);
    EventLoop loop(whole, network, events, migrations, scenario.horizon.minutes, options);
    if (!loop.run(watch)) {
        return fail(ErrorCode::cancelled);
    }
    Outcome outcome = loop.take_outcome();
    outcome.scenario = scenario.id;
    for (const ActingEvent& event : events) {
        if (event.nodes.empty()) {
            outcome.unmatched_events.push_back(event.event->id);
        }
    }
    outcome.services = service_outcomes(stack, outcome);
    return outcome;
}

} // namespace volteface::simulation
