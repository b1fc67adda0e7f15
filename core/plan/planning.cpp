// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planning.h"

#include "core/model/content_digest.h"
#include "core/plan/answer.h"
#include "core/plan/clash.h"
#include "core/plan/search.h"
#include "core/simulation/simulate.h"

namespace volteface::plan {

namespace {

/// Whether a plan keeps to the request's demands; an error ends it.
Result<bool> is_feasible(const Request& request, MipSolver& solver, const Watch& watch) {
    const auto problem = pose(request, watch);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    Limits limits = request.limits;
    limits.trials = std::min(limits.trials, 8);
    Search search(**problem, solver, limits);
    const auto found = search.run({watch.stop, {}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->best.has_value();
}

Result<Planning> tell_infeasible(const Problem& problem, const Found& found, MipSolver& solver,
                                 const Watch& watch) {
    const Request& request = problem.request;
    Planning planning;
    planning.status = Status::infeasible;
    for (const Place& place : problem.found.places) {
        planning.needs.push_back(place.need);
    }
    simulation::Options options;
    options.causes = false;
    auto outcome = simulation::simulate(*request.stack, request.scenario, options, {watch.stop, {}});
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    planning.outcome_without = *outcome;
    planning.outcome = std::move(*outcome);
    for (const simulation::ServiceOutcome& service : planning.outcome.services) {
        planning.without += service.loss.value_or(0);
    }
    std::optional<Error> error;
    planning.clash = smallest_clash(demands_of(request), [&](const std::vector<Demand>& some) {
        const auto feasible = is_feasible(with_demands(request, some), solver, watch);
        if (!feasible) {
            error = feasible.error();
            return std::optional<bool>{};
        }
        return std::optional<bool>{*feasible};
    });
    if (error) {
        return tl::unexpected(*error);
    }
    planning.nodes = found.nodes;
    planning.schedules = found.schedules;
    planning.solver = found.solver;
    planning.stopped_by_clock = found.stopped_by_clock;
    return planning;
}

} // namespace

Result<Planning> make_plan(const Request& request, MipSolver& solver, const Watch& watch) {
    const auto problem = pose(request, watch);
    if (!problem) {
        return tl::unexpected(problem.error());
    }
    Search search(**problem, solver, request.limits);
    const auto found = search.run(watch);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!found->best) {
        return tell_infeasible(**problem, *found, solver, watch);
    }
    auto planning = tell(**problem, search, *found, *found->best, watch);
    if (planning && watch.on_progress) {
        watch.on_progress(1);
    }
    return planning;
}

std::string made_from(const Stack& stack, const Scenario& scenario) {
    Stack content = stack;
    content.name.clear();
    content.notes.clear();
    content.positions.clear();
    content.scenarios.clear();
    content.plans.clear();
    content.answers.clear();
    content.floors.clear();
    content.report = {};
    Sha256 both;
    both.update(content_digest(content).hex());
    both.update(content_digest(scenario).hex());
    return both.finish().hex();
}

std::optional<bool> is_out_of_date(const Plan& plan, const Stack& stack, const Scenario& scenario) {
    if (plan.made_from.empty()) {
        return std::nullopt;
    }
    return plan.made_from != made_from(stack, scenario);
}

} // namespace volteface::plan
