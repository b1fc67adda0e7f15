// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as it is kept, worked out anew.
#include "core/plan/answer.h"
#include "core/plan/exposure.h"
#include "core/simulation/migration.h"
#include "core/simulation/simulate.h"

#include <algorithm>
#include <map>

namespace volteface::plan {

namespace {

/// Every need of the stack that lists `component` moves away from it, to what has a known running cost.
bool leaves(const Stack& stack, const Plan& plan, const Stack& all, const ComponentId& component) {
    for (const Requirement& requirement : stack.requirements) {
        const bool lists =
            std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                        [&](const Supplier& supplier) { return supplier.component == component; });
        const bool moves = std::any_of(plan.moves.begin(), plan.moves.end(), [&](const PlannedMove& move) {
            const Component* to = find(all, move.to);
            return move.requirement == requirement.id && move.from == component && to != nullptr &&
                   to->annual_cost.has_value();
        });
        if (lists && !moves) {
            return false;
        }
    }
    return true;
}

void tell_tasks(const Request& request, const Plan& plan, Planning& planning) {
    const std::vector<Team>& teams = request.teams ? *request.teams : request.stack->teams;
    const Crews crews(teams, request.stack->day_zero);
    Day days = 0;
    for (const PlannedTask& task : plan.tasks) {
        TaskAnswer answer;
        answer.task = task;
        for (const PlannedMove& move : plan.moves) {
            if (task.requirement == move.requirement && (!task.from || *task.from == move.from)) {
                answer.to = move.to;
            }
        }
        const auto crew = std::find_if(crews.all().begin(), crews.all().end(),
                                       [&](const Crew& one) { return one.id && one.id == task.team; });
        if (task.effort_days > 0) {
            const auto place = crew == crews.all().end()
                                   ? crews.outside()
                                   : static_cast<std::size_t>(crew - crews.all().begin());
            answer.people =
                (crews.staffing(place, task.effort_days).tenths + tenths_per_person - 1) / tenths_per_person;
            answer.nobody = place == crews.outside();
            days = std::max(days, static_cast<Day>(std::min<Minute>(
                                      (task.end.minutes + minutes_per_day - 1) / minutes_per_day, 36'500)));
        }
        planning.tasks.push_back(std::move(answer));
    }
    for (std::size_t i = 0; i < crews.outside(); ++i) {
        const Crew& crew = crews.all()[i];
        TeamAnswer team;
        team.id = *crew.id;
        double people_days = 0;
        for (Day day = 0; day < days; ++day) {
            const auto& people = crew.calendar.people;
            const auto size = static_cast<Day>(people.size());
            const Day at =
                day < size ? day : size - crew.calendar.period + (day - size) % crew.calendar.period;
            const int tenths = people[static_cast<std::size_t>(at)];
            people_days += static_cast<double>(tenths) / tenths_per_person;
            team.capacity.push_back((tenths + tenths_per_person - 1) / tenths_per_person);
            int load = 0;
            for (const TaskAnswer& answer : planning.tasks) {
                const Minute begin = static_cast<Minute>(day) * minutes_per_day;
                const bool works = answer.task.team == team.id && answer.task.start.minutes <= begin &&
                                   answer.task.end.minutes > begin && tenths > 0;
                load += works ? answer.people : 0;
            }
            team.load.push_back(load);
        }
        for (const TaskAnswer& answer : planning.tasks) {
            team.effort_days += answer.task.team == team.id ? answer.task.effort_days : 0;
        }
        team.utilisation = people_days > 0 ? team.effort_days / people_days : 0;
        planning.teams.push_back(std::move(team));
    }
}

} // namespace

Result<Planning> assess_plan(const Request& request, const Plan& plan, const Watch& watch) {
    const Stack& stack = *request.stack;
    Planning planning;
    planning.status = Status::feasible;
    planning.plan = plan;
    simulation::Options options;
    options.causes = false;
    auto without = simulation::simulate(stack, request.scenario, options, {watch.stop, {}});
    options.plan = &planning.plan;
    auto with = simulation::simulate(stack, request.scenario, options, {watch.stop, {}});
    if (!without || !with) {
        return tl::unexpected(without ? with.error() : without.error());
    }
    planning.outcome = std::move(*with);
    planning.outcome_without = std::move(*without);
    auto found = find_candidates(request, watch);
    if (!found) {
        return tl::unexpected(found.error());
    }
    for (const Place& place : found->places) {
        planning.needs.push_back(place.need);
    }
    const auto widened = simulation::with_candidates(stack, plan);
    if (!widened) {
        return tl::unexpected(widened.error());
    }
    const Stack& all = widened->stack;
    Stack priced = stack;
    if (request.teams) {
        priced.teams = *request.teams;
    }
    const cost::MoveCosts costs(priced, *request.assumptions);
    std::vector<cost::MoveCost> details;
    for (const PlannedMove& move : plan.moves) {
        const auto need =
            std::find_if(planning.needs.begin(), planning.needs.end(), [&](const LostNeed& one) {
                return one.lost == LostSupplier{move.requirement, move.from};
            });
        MoveAnswer answer;
        answer.requirement = move.requirement;
        answer.from = move.from;
        answer.to = move.to;
        answer.start = move.start.minutes;
        answer.complete = move.complete.minutes;
        answer.decide_by = move.start.minutes;
        if (need != planning.needs.end()) {
            answer.services = need->services;
            for (const Candidate& candidate : need->candidates) {
                if (candidate.component == move.to ||
                    (candidate.entry && !candidate.in_stack && candidate.entry->str() == move.to.str())) {
                    answer.fit = candidate.fit;
                    answer.fit_source = candidate.fit_source;
                }
            }
        }
        const simulation::ComponentOutcome* old = simulation::find(planning.outcome_without, move.from);
        const bool old_works = old != nullptr && move.start.minutes < planning.outcome.horizon &&
                               simulation::stretch_at(*old, move.start.minutes).capacity > 0;
        answer.detail = costs.cost_of(*find(all, move.requirement), *find(all, move.from),
                                      *find(all, move.to), move.start.minutes, old_works);
        answer.cost = cost::headings(answer.detail, request.scenario.horizon);
        answer.pinned = true;
        for (const PlannedTask& task : plan.tasks) {
            answer.critical = answer.critical || (task.critical && task.requirement == move.requirement);
        }
        details.push_back(answer.detail);
        planning.moves.push_back(std::move(answer));
    }
    planning.cost = cost::headings(details, request.scenario.horizon, [&](const ComponentId& component) {
        return leaves(stack, plan, all, component);
    });
    double loss = 0;
    bool open = false;
    for (std::size_t i = 0; i < planning.outcome.services.size(); ++i) {
        const simulation::ServiceOutcome& service = planning.outcome.services[i];
        loss += service.loss.value_or(0);
        open = open || (!service.loss && service.lost_capacity_days > 0);
        planning.without += planning.outcome_without.services[i].loss.value_or(0);
        ServiceAnswer answer = service_answer(stack, planning, i);
        std::vector<cost::MoveCost> its;
        for (std::size_t move = 0; move < planning.moves.size(); ++move) {
            const auto& services = planning.moves[move].services;
            if (std::find(services.begin(), services.end(), service.id) != services.end()) {
                answer.moves.push_back({planning.moves[move].requirement, planning.moves[move].from});
                its.push_back(details[move]);
            }
        }
        answer.cost_to_reverse =
            cost::one_off(cost::headings(its, request.scenario.horizon, [&](const ComponentId& component) {
                return leaves(stack, plan, all, component);
            })).known.mean;
        planning.services.push_back(std::move(answer));
    }
    cost::Total& downtime = planning.cost[static_cast<std::size_t>(cost::Heading::downtime_loss)];
    downtime.known = cost::Amount::certain(loss);
    downtime.open = open;
    planning.objective =
        cost::one_off(planning.cost).known.mean +
        planning.cost[static_cast<std::size_t>(cost::Heading::running_cost_change)].known.mean + loss;
    planning.foreign_exposure = foreign_exposure(stack, plan);
    tell_tasks(request, plan, planning);
    return planning;
}

} // namespace volteface::plan
