// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side over one stack: services × scenarios, and which pairs are worse than the sum of
// their parts.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/combine.h"
#include "core/model/plan.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace volteface::simulation {

/// The worst state that a component is in before the horizon, in the order up, frozen, at risk, degraded,
/// unlawful, down.
[[nodiscard]] State worst_state(const ComponentOutcome& component);

/// One service under one scenario.
struct ComparedService {
    ServiceOutcome outcome;
    State worst = State::up;
    bool frozen = false;              ///< without new versions or units at some time
    std::optional<double> mtpd_share; ///< longest time down ÷ MTPD; unknown where there is no MTPD above 0

    friend bool operator==(const ComparedService&, const ComparedService&) = default;
};

/// All services under one scenario, and what they add up to.
struct ComparedScenario {
    ScenarioId id;
    Minute horizon = 0;
    std::optional<PlanId> plan;            ///< that was applied
    std::vector<ComparedService> services; ///< sorted by id, the same ones for every scenario of a stack
    std::size_t down = 0;                  ///< services that are down or unlawful at some time
    std::size_t degraded = 0;              ///< never down, degraded at some time
    std::size_t at_risk = 0;               ///< never harmed, at risk at some time
    std::size_t rto_broken = 0;
    std::size_t mtpd_broken = 0;
    std::optional<Minute> first_harm;
    double lost_capacity_days = 0;
    double loss = 0;              ///< of the services whose impact is known, in the stack's currency
    std::size_t loss_unknown = 0; ///< harmed services whose impact is unknown
    double running_cost_change = 0;
    std::vector<EventId> unmatched_events;

    friend bool operator==(const ComparedScenario&, const ComparedScenario&) = default;
};

/// The parts of a simulated outcome that are compared. `stack` is the one it is of.
[[nodiscard]] ComparedScenario compared(const Stack& stack, const Outcome& outcome);

struct ComparisonOptions {
    bool plans = true; ///< apply the plan that the stack stores for a scenario, as simulate does
};

/// One entry for each of `scenarios`, in their order. They must be bound and the stack legal. Errors: those
/// of simulate(); cancelled. One simulation without causes for each.
[[nodiscard]] Result<std::vector<ComparedScenario>> compare(const Stack& stack,
                                                            const std::vector<Scenario>& scenarios,
                                                            const ComparisonOptions& options = {},
                                                            const Watch& watch = {});

/// Several scenarios at once, against each of them alone. All are simulated over the horizon of the
/// combination, each from its own offset and without plans, so that nothing but their meeting makes the
/// difference.
struct Together {
    ComparedScenario together;
    std::vector<double> alone; ///< loss of each part, in their order
    double added_loss = 0;     ///< together.loss less what the parts lose alone; below 0 where they overlap
    std::vector<ComponentId> stopped_only_together; ///< services down together and under no part alone

    friend bool operator==(const Together&, const Together&) = default;
};

/// `parts` holds at least one. Errors: those of combine() and simulate(); cancelled.
[[nodiscard]] Result<Together> compare_together(const Stack& stack, const std::vector<ScenarioPart>& parts,
                                                const Watch& watch = {});

/// Two of the scenarios that were given.
struct ComparedPair {
    std::size_t first = 0;  ///< place of the one that starts on day 0
    std::size_t second = 0; ///< place of the one that starts `offset` later
    Together result;

    friend bool operator==(const ComparedPair&, const ComparedPair&) = default;
};

/// Every pair, the greatest loss first, then by what it adds, then by places. With an offset of 0 each two
/// scenarios once, else both ways round. Scenarios must be bound. Errors: as compare_together(). One
/// simulation for each pair, and few more.
[[nodiscard]] Result<std::vector<ComparedPair>> compare_pairs(const Stack& stack,
                                                              const std::vector<Scenario>& scenarios,
                                                              Duration offset, const Watch& watch = {});

/// Whether a pair loses more than its parts by more than rounding, or stops what neither stops.
[[nodiscard]] bool is_worse_than_its_parts(const Together& together);

/// The pairs that are worse than the sum of their parts, the one that adds most first.
[[nodiscard]] std::vector<ComparedPair> by_what_they_add(std::vector<ComparedPair> pairs);

} // namespace volteface::simulation
