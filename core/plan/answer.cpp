// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/answer.h"

#include "core/plan/exposure.h"
#include "core/simulation/simulate.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace volteface::plan {

namespace {

constexpr std::int64_t schedules_of_a_look = 40;

const Option& taken(const Problem& problem, const Choice& choice, std::size_t place) {
    return problem.options[place][static_cast<std::size_t>(choice[place])];
}

} // namespace

void tell_moves(const Problem& problem, Search& search, const Found& found, const Tried& tried,
                Planning& planning, const Watch& watch) {
    const Choice& choice = tried.choice;
    const ChoiceModel& model = search.model();
    const auto help = helped(problem, model, choice);
    const double bound = model.bound_of(choice);
    std::set<std::size_t> critical(tried.schedule.critical.begin(), tried.schedule.critical.end());
    for (std::size_t place = 0; place < choice.size(); ++place) {
        if (choice[place] < 0) {
            continue;
        }
        const Option& option = taken(problem, choice, place);
        const LostNeed& need = problem.found.places[place].need;
        const Candidate& candidate = need.candidates[option.candidate];
        MoveAnswer move;
        move.requirement = need.lost.requirement;
        move.from = need.lost.from;
        move.to = option.to;
        move.fit = candidate.fit;
        move.fit_source = candidate.fit_source;
        move.complete = tried.complete[place];
        move.start = move.complete;
        move.decide_by = move.complete;
        for (std::size_t job = 0; job < tried.timetable.jobs.size(); ++job) {
            const Job& one = tried.timetable.jobs[job];
            const Minute start = static_cast<Minute>(tried.schedule.start[job]) * minutes_per_day;
            const bool its_own = one.place == place;
            const bool shared = one.shared && std::find(option.shared.begin(), option.shared.end(),
                                                        *one.shared) != option.shared.end();
            if (its_own) {
                move.start = std::min(move.start, start);
                move.critical = move.critical || critical.contains(job);
            }
            if (its_own || shared) {
                move.decide_by = std::min(move.decide_by, start);
            }
        }
        move.detail = option.cost;
        move.cost = cost::headings(option.cost, problem.request.scenario.horizon);
        move.pinned = problem.pinned[place] != stay;
        for (std::size_t service = 0; service < problem.services.size(); ++service) {
            if (help[place][service] > 1e-9) {
                move.services.push_back(problem.services[service]);
            }
        }
        Choice fewer = choice;
        fewer[place] = stay;
        move.not_moving = model.bound_of(fewer) - bound;
        std::optional<std::pair<double, Choice>> next;
        for (int other = 0; other < static_cast<int>(problem.options[place].size()); ++other) {
            if (other == choice[place]) {
                continue;
            }
            Choice with = choice;
            with[place] = other;
            const double value = model.bound_of(with);
            if (!next || value < next->first) {
                next.emplace(value, std::move(with));
            }
        }
        if (next) {
            const auto known = found.values.find(next->second);
            const double value = known != found.values.end()
                                     ? known->second
                                     : search.attempt(next->second, schedules_of_a_look, watch).value;
            move.next_best =
                NextBest{problem.options[place][static_cast<std::size_t>(next->second[place])].to,
                         value - tried.value};
        }
        planning.moves.push_back(std::move(move));
    }
}

std::vector<Demand> demands_of(const Request& request) {
    std::vector<Demand> demands;
    const auto add = [&](Demand::Kind kind) -> Demand& {
        demands.emplace_back();
        demands.back().kind = kind;
        return demands.back();
    };
    const PlanConstraints& constraints = request.constraints;
    if (constraints.budget) {
        add(Demand::Kind::budget).amount = constraints.budget->to_double();
    }
    for (const auto& [service, deadline] : constraints.deadlines) {
        Demand& demand = add(Demand::Kind::deadline);
        demand.service = service;
        demand.at = deadline.minutes;
    }
    for (std::size_t i = 0; i < constraints.jurisdictions.size(); ++i) {
        add(Demand::Kind::jurisdiction).rule = i;
    }
    if (constraints.minimum_fit) {
        add(Demand::Kind::minimum_fit).amount = *constraints.minimum_fit;
    }
    for (const OrganisationId& organisation : constraints.avoid) {
        add(Demand::Kind::avoid).organisation = organisation;
    }
    for (const PlanChoice& choice : request.choices) {
        if (choice.to || choice.forbidden) {
            Demand& demand = add(choice.forbidden ? Demand::Kind::forbid : Demand::Kind::pin);
            demand.need = {choice.requirement, choice.from};
            demand.to = choice.to;
        }
        if (choice.not_before) {
            Demand& demand = add(Demand::Kind::not_before);
            demand.need = {choice.requirement, choice.from};
            demand.at = choice.not_before->minutes;
        }
    }
    return demands;
}

void tell_demands(const Problem& problem, const Choice& choice, Planning& planning) {
    const auto fell_to = [&](auto&& says) {
        for (const LostNeed& need : planning.needs) {
            for (const Candidate& candidate : need.candidates) {
                if (!candidate.objections.empty() &&
                    std::all_of(candidate.objections.begin(), candidate.objections.end(),
                                [&](const Objection& one) { return says(need, candidate, one); })) {
                    return true;
                }
            }
        }
        return false;
    };
    for (const Demand& demand : demands_of(problem.request)) {
        DemandEffect effect;
        effect.demand = demand;
        switch (demand.kind) {
        case Demand::Kind::budget:
            effect.used = problem.money_of(choice).one_off;
            effect.tight = *effect.used >= 0.99 * demand.amount;
            break;
        case Demand::Kind::deadline:
            for (const ServiceAnswer& service : planning.services) {
                if (service.id == *demand.service && service.time_to_reverse) {
                    effect.used =
                        static_cast<double>(service.first_harm.value_or(0) + *service.time_to_reverse);
                    effect.tight =
                        *effect.used > static_cast<double>(demand.at) - static_cast<double>(minutes_per_day);
                }
            }
            break;
        case Demand::Kind::jurisdiction: {
            const JurisdictionRule& rule = problem.request.constraints.jurisdictions[demand.rule];
            effect.tight = fell_to([&](const LostNeed&, const Candidate&, const Objection& one) {
                return (one.reason == Reason::control_not_accepted ||
                        one.reason == Reason::hosting_not_accepted || one.reason == Reason::control_unknown ||
                        one.reason == Reason::hosting_unknown) &&
                       one.criticality == rule.criticality && one.data_class == rule.data_class;
            });
            break;
        }
        case Demand::Kind::minimum_fit:
            for (const MoveAnswer& move : planning.moves) {
                if (move.fit) {
                    effect.used = std::min(effect.used.value_or(1), *move.fit);
                }
            }
            effect.tight = fell_to([&](const LostNeed&, const Candidate&, const Objection& one) {
                return one.reason == Reason::fit_below_floor || one.reason == Reason::fit_unknown;
            });
            break;
        case Demand::Kind::avoid:
            effect.tight = fell_to([&](const LostNeed&, const Candidate&, const Objection& one) {
                return one.reason == Reason::provider_avoided && one.organisation == demand.organisation;
            });
            break;
        case Demand::Kind::pin:
            effect.tight = true;
            break;
        case Demand::Kind::forbid:
            effect.tight =
                fell_to([&](const LostNeed& need, const Candidate& candidate, const Objection& one) {
                    return one.reason == Reason::forbidden_by_hand && need.lost == *demand.need &&
                           (!demand.to || *demand.to == candidate.component);
                });
            break;
        case Demand::Kind::not_before:
            for (const MoveAnswer& move : planning.moves) {
                if (move.requirement == demand.need->requirement && move.from == demand.need->from) {
                    effect.used = static_cast<double>(move.start);
                    effect.tight = move.start < demand.at + minutes_per_day;
                }
            }
            break;
        }
        planning.demands.push_back(std::move(effect));
    }
}

Result<Planning> tell(const Problem& problem, Search& search, const Found& found, const Tried& tried,
                      const Watch& watch) {
    const Request& request = problem.request;
    Planning planning;
    for (const Place& place : problem.found.places) {
        planning.needs.push_back(place.need);
    }
    tell_plan(problem, tried, planning);
    simulation::Options options;
    options.causes = false;
    auto without = simulation::simulate(*request.stack, request.scenario, options, {watch.stop, {}});
    options.plan = &planning.plan;
    auto with = simulation::simulate(*request.stack, request.scenario, options, {watch.stop, {}});
    if (!without || !with) {
        return tl::unexpected(without ? with.error() : without.error());
    }
    planning.outcome = std::move(*with);
    planning.outcome_without = std::move(*without);
    double loss = 0;
    bool loss_open = false;
    for (const simulation::ServiceOutcome& service : planning.outcome.services) {
        loss += service.loss.value_or(0);
        loss_open = loss_open || (!service.loss && service.lost_capacity_days > 0);
    }
    for (const simulation::ServiceOutcome& service : planning.outcome_without.services) {
        planning.without += service.loss.value_or(0);
    }
    planning.cost = problem.cost_of(tried.choice);
    cost::Total& downtime = planning.cost[static_cast<std::size_t>(cost::Heading::downtime_loss)];
    downtime.known = cost::Amount::certain(loss);
    downtime.open = loss_open;
    planning.objective = problem.money_of(tried.choice).total + loss;
    planning.gap = tried.value != 0 ? std::max(0.0, (tried.value - found.bound) / std::abs(tried.value)) : 0;
    if (found.proven) {
        planning.gap = 0;
    }
    if (request.goal == Goal::cheapest) {
        planning.bound = found.proven ? *planning.objective : std::min(found.bound, *planning.objective);
    }
    planning.status = found.proven ? Status::optimal : Status::feasible;
    planning.enumerated = found.enumerated && found.proven;
    planning.nodes = found.nodes;
    planning.stopped_by_clock = found.stopped_by_clock;
    planning.solver = found.solver;
    planning.foreign_exposure = foreign_exposure(*request.stack, planning.plan);
    tell_moves(problem, search, found, tried, planning, watch);
    tell_teams(problem, tried, planning, watch);
    tell_services(problem, search.model(), tried, planning);
    tell_demands(problem, tried.choice, planning);
    planning.schedules = search.schedules();
    if (watch.stopped()) {
        return fail(ErrorCode::cancelled);
    }
    return planning;
}

} // namespace volteface::plan
