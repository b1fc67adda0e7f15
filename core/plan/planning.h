// SPDX-License-Identifier: GPL-3.0-or-later
// The way out: which supplier is replaced by which, who does it when, what it costs, what it saves, how sure
// that is the best, and what stands in the way. Section 6 of the model.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cost/move_cost.h"
#include "core/plan/candidate.h"
#include "core/plan/mip.h"
#include "core/plan/request.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace volteface::plan {

enum class Status {
    optimal,   ///< no plan has a smaller objective: proven, by enumeration or since bound and objective meet
    feasible,  ///< `gap` away from what is proven
    infeasible ///< the demands clash
};

/// A candidate that would do as well, and what the plan would cost with it.
struct NextBest {
    ComponentId to;
    double more = 0; ///< objective with it less the plan's, ≥ 0 but for what the search missed

    friend bool operator==(const NextBest&, const NextBest&) = default;
};

struct MoveAnswer {
    RequirementId requirement;
    ComponentId from;
    ComponentId to;
    std::optional<double> fit; ///< unknown when empty
    FitSource fit_source = FitSource::unknown;
    Minute start = 0;      ///< first minute of its own work; what it shares, as onboarding, may begin before
    Minute complete = 0;   ///< of the cut-over
    cost::MoveCost detail; ///< every line of it, with the assumptions it rests on
    cost::Headings cost{}; ///< whole: what it shares with other moves is counted here too
    bool pinned = false;   ///< by hand
    bool critical = false; ///< a delay of it delays the end
    std::vector<ComponentId> services; ///< that it helps, sorted
    /// Why not another: the next best of the candidates that would do, where there is one.
    std::optional<NextBest> next_best;
    double not_moving = 0; ///< what the plan would cost more without this move and with all others
    Minute decide_by = 0;  ///< when its work has to begin, so that nothing above is later than planned

    friend bool operator==(const MoveAnswer&, const MoveAnswer&) = default;
};

struct TaskAnswer {
    PlannedTask task;
    std::optional<ComponentId> to;      ///< of its move
    int people = 0;                     ///< put on it; 0: lead time, nobody works
    std::vector<std::string> after;     ///< tasks that come before it, by id
    std::vector<std::string> waits_for; ///< tasks whose people it waits for, by id
    bool nobody = false; ///< work of a kind that no team takes on: one person from outside is counted

    friend bool operator==(const TaskAnswer&, const TaskAnswer&) = default;
};

/// What stands between a service and being reversible.
enum class Limiting {
    none,              ///< it is reversible
    mtpd_unknown,      ///< nobody has said what would be too long
    not_planned,       ///< it is harmed, and the plan leaves it: not worth it
    candidate_missing, ///< a need of it has no candidate that will do
    lead_times,        ///< even with as many people as one likes it takes too long
    team,              ///< with more people it would be in time
    deadline,          ///< work begins too late: the event comes without notice, and reaction takes long
    budget,            ///< a faster plan costs more than the budget
};

/// What would have to be true for the service to be reversible.
struct WhatWouldDo {
    Limiting factor = Limiting::none;
    /// lead_times, deadline: minutes too many · budget: money missing · team: people missing in `team`.
    double amount = 0;
    std::optional<TeamId> team;
    std::optional<LostSupplier> need; ///< candidate_missing: for whom; lead_times: whose move is the longest

    friend bool operator==(const WhatWouldDo&, const WhatWouldDo&) = default;
};

struct ServiceAnswer {
    ComponentId id;
    bool harmed = false;              ///< without a plan
    std::optional<Minute> first_harm; ///< with the plan
    /// From first harm until it is up for good; 0 where it is never harmed; empty: not within the horizon.
    std::optional<Minute> time_to_reverse;
    double cost_to_reverse = 0;       ///< one-off, mean; what it shares with other services is counted whole
    std::optional<double> mtpd_share; ///< longest stretch down ÷ MTPD; unknown without an MTPD above 0
    std::optional<bool> reversible;   ///< MTPD kept within the budget; unknown without an MTPD
    WhatWouldDo what_would_do;
    std::optional<double> loss_without; ///< unknown where the impact is
    std::optional<double> loss_with;
    bool up_at_end = true;           ///< capacity 1 at the horizon, with the plan
    std::vector<LostSupplier> moves; ///< of the plan, that help it

    friend bool operator==(const ServiceAnswer&, const ServiceAnswer&) = default;
};

struct TeamAnswer {
    TeamId id;
    std::vector<int> load;      ///< people at work by day, from day 0 of the scenario to the end of the plan
    std::vector<int> capacity;  ///< people there are, by the same days
    double effort_days = 0;     ///< person-days of the plan
    double utilisation = 0;     ///< effort ÷ capacity over the plan's days; 0 without any
    bool sets_the_pace = false; ///< with one more person the plan would end earlier, or lose less

    friend bool operator==(const TeamAnswer&, const TeamAnswer&) = default;
};

/// One thing that a plan has to keep to.
struct Demand {
    enum class Kind {
        budget,       ///< amount
        deadline,     ///< service, at
        jurisdiction, ///< rule: number of PlanConstraints::jurisdictions
        minimum_fit,  ///< amount
        avoid,        ///< organisation
        pin,          ///< need, to
        forbid,       ///< need, to (empty: it stays where it is)
        not_before,   ///< need, at
    };
    Kind kind = Kind::budget;
    double amount = 0;
    std::optional<ComponentId> service;
    Minute at = 0;
    std::size_t rule = 0;
    std::optional<OrganisationId> organisation;
    std::optional<LostSupplier> need;
    std::optional<ComponentId> to;

    friend bool operator==(const Demand&, const Demand&) = default;
};

/// What a demand makes of the plan.
struct DemandEffect {
    Demand demand;
    std::optional<double> used; ///< what the plan takes of it: money, minutes, smallest fit
    bool tight = false;         ///< nothing of it is left, or a candidate fell to it alone

    friend bool operator==(const DemandEffect&, const DemandEffect&) = default;
};

/// The answer.
struct Planning {
    Status status = Status::optimal;
    /// One-off cost + running-cost change + loss over the horizon, means, from the simulated plan. Empty
    /// where infeasible.
    std::optional<double> objective;
    std::optional<double> bound; ///< proven: no plan is below. Empty where infeasible
    std::optional<double> gap;   ///< (objective − bound) ÷ |objective|; 0 where proven
    bool enumerated = false;     ///< all choices and schedules were looked at

    cost::Headings cost{};       ///< of the plan as a whole: shared costs once, downtime loss with it
    double without = 0;          ///< the objective of doing nothing: the loss without a plan
    double foreign_exposure = 0; ///< 0 to 1, after the plan; see exposure.h

    std::vector<LostNeed> needs; ///< what is lost, and who was looked at
    std::vector<MoveAnswer> moves;
    std::vector<TaskAnswer> tasks;       ///< by start
    std::vector<ServiceAnswer> services; ///< every service, sorted by id
    std::vector<TeamAnswer> teams;       ///< in the order of the stack
    std::optional<TeamId> pace_setter;   ///< the team that sets the pace, if one does
    std::vector<DemandEffect> demands;
    std::vector<Demand> clash; ///< where infeasible: a smallest set that no plan meets together

    Plan plan;                           ///< to keep: edit::add_plan. Its id is free in the stack
    simulation::Outcome outcome;         ///< with the plan
    simulation::Outcome outcome_without; ///< without: capacity curves side by side

    std::uint64_t nodes = 0;       ///< of branch and bound
    std::int64_t schedules = 0;    ///< that were built
    bool stopped_by_clock = false; ///< a limit of time ended something: another run may find another plan
    std::string solver;

    friend bool operator==(const Planning&, const Planning&) = default;
};

/// A plan for the request. Deterministic but for the clock: the same request and solver give the same answer.
/// Infeasible demands are an answer, not an error. Errors: cancelled; those of the solver; unknown_reference
/// for a choice or deadline that leads nowhere.
[[nodiscard]] Result<Planning> make_plan(const Request& request, MipSolver& solver, const Watch& watch = {});

/// The moves as they are kept in a plan: tasks and dates as drawn, cost and losses worked out anew. For a
/// plan that is shown again, or changed by hand. Bound and gap are left out.
[[nodiscard]] Result<Planning> assess_plan(const Request& request, const Plan& plan, const Watch& watch = {});

/// What Plan::made_from holds: the digest of what a plan is computed from, as hexadecimal digits. Where cards
/// lie, what the report says, and plans that are kept do not count.
[[nodiscard]] std::string made_from(const Stack& stack, const Scenario& scenario);

/// Whether what the plan was made from has changed since; unknown (empty) for a plan that does not say. The
/// scenario bound with the plan's parameters.
[[nodiscard]] std::optional<bool> is_out_of_date(const Plan& plan, const Stack& stack,
                                                 const Scenario& scenario);

} // namespace volteface::plan
