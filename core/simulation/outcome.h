// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario does to a stack over time. Section 3 of the model.
#pragma once

#include "core/base/duration.h"
#include "core/model/ids.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace volteface::simulation {

/// The first that holds. `frozen` is also shown as a mark beside `at_risk` and `degraded`: see
/// Stretch::frozen.
enum class State { up, frozen, at_risk, degraded, down, unlawful };

/// Why a capacity is below 1: exactly one of `event`, `requirement`; with `requirement` the supplier named,
/// or none if the requirement lists too few suppliers for its quorum.
struct Cause {
    Minute from = 0;
    std::optional<EventId> event;
    std::optional<RequirementId> requirement;
    std::optional<ComponentId> supplier;
    bool too_few_suppliers = false;
    /// The instant that explains it: where a shortfall is felt from the past or by wear, when that shortfall
    /// began; else `from`. The supplier's own cause is the one it had at `since`.
    Minute since = 0;
    /// True if it was the supplier's capacity to renew that fell short.
    bool renewal = false;

    friend bool operator==(const Cause&, const Cause&) = default;
};

/// From `from` to the next stretch, or to the horizon.
struct Stretch {
    Minute from = 0;
    double capacity = 1; ///< to run
    State state = State::up;
    bool frozen = false; ///< capacity to renew is 0 and the component is not down

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

struct RenewalStretch {
    Minute from = 0;
    double capacity = 1;

    friend bool operator==(const RenewalStretch&, const RenewalStretch&) = default;
};

struct ComponentOutcome {
    ComponentId id;
    std::vector<Stretch> states; ///< first at 0, ascending; neighbours differ in capacity, state or frozen
    std::vector<RenewalStretch> renewal;
    std::vector<Cause> causes;         ///< where capacity or state changes to a capacity below 1, ascending
    std::vector<Cause> renewal_causes; ///< the same for the capacity to renew

    friend bool operator==(const ComponentOutcome&, const ComponentOutcome&) = default;
};

/// Whether a recovery target was kept; unknown where it is not given.
enum class Target { kept, broken, unknown };

struct ServiceOutcome {
    ComponentId id;
    std::optional<Minute> first_harm; ///< first minute with capacity below 1
    Minute down = 0;                  ///< minutes at capacity 0
    Minute degraded = 0;              ///< minutes at a capacity between 0 and 1
    Minute longest_down = 0;          ///< longest unbroken stretch at 0, cut by the horizon
    double lost_capacity_days = 0;
    std::optional<double> loss; ///< impact per day × lost capacity-days
    Target rto = Target::unknown;
    Target mtpd = Target::unknown;
    std::optional<Minute> rto_broken_at; ///< when a stretch down outlasts it
    std::optional<Minute> mtpd_broken_at;

    friend bool operator==(const ServiceOutcome&, const ServiceOutcome&) = default;
};

struct RunningCost {
    double base = 0;     ///< Σ known annual costs × horizon / 365 days
    double scenario = 0; ///< Σ annual cost × ∫ product of price factors dt / 365 days

    friend bool operator==(const RunningCost&, const RunningCost&) = default;
};

struct Outcome {
    ScenarioId scenario;
    Minute horizon = 0;
    std::vector<ComponentOutcome> components; ///< every component, sorted by id
    std::vector<ServiceOutcome> services;     ///< every component of layer service, sorted by id
    RunningCost running_cost;
    std::vector<EventId> unmatched_events; ///< whose selector hits nothing, in the scenario's order
    std::vector<Minute> instants;          ///< at which anything was computed anew, ascending, first 0

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// The outcome of one component, or nullptr. O(log n).
[[nodiscard]] const ComponentOutcome* find(const Outcome& outcome, const ComponentId& id);

/// The stretch that holds at `at`, 0 ≤ at < horizon. O(log stretches).
[[nodiscard]] const Stretch& stretch_at(const ComponentOutcome& component, Minute at);
[[nodiscard]] const RenewalStretch& renewal_at(const ComponentOutcome& component, Minute at);

} // namespace volteface::simulation
