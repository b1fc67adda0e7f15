// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_reading.h"

#include "ui/plan/plan_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace volteface::ui {

using plan::Planning;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr std::size_t heading(cost::Heading which) {
    return static_cast<std::size_t>(which);
}

void read_teams(PlanShown& shown_plan, const Planning& planning, const Stack& stack) {
    for (const plan::TeamAnswer& answer : planning.teams) {
        const Team* team = volteface::find(stack, answer.id);
        TeamRow row;
        row.id = answer.id;
        row.name = reading::teamName(stack, answer.id);
        row.people = team != nullptr ? team->head_count : 0;
        row.person_days = answer.effort_days;
        row.bottleneck = answer.sets_the_pace;
        for (std::size_t day = 0; day < answer.load.size(); ++day) {
            const double people = answer.load[day];
            const auto at = static_cast<double>(day);
            if (!row.load.empty() && row.load.back().end == at && row.load.back().people == people) {
                row.load.back().end = at + 1;
            } else {
                row.load.push_back({at, at + 1, people});
            }
        }
        shown_plan.teams.push_back(std::move(row));
    }
}

void read_costs(PlanShown& shown_plan, const Planning& planning) {
    const auto of = [&](cost::Heading which) { return reading::rangeOf(planning.cost[heading(which)]); };
    PlanCosts& costs = shown_plan.costs;
    constexpr cost::Heading parts[] = {cost::Heading::re_engineering, cost::Heading::retraining,
                                       cost::Heading::recertification};
    for (std::size_t i = 0; i < 3; ++i) {
        costs.work[i].cost = of(parts[i]);
        std::vector<const cost::Line*> lines;
        for (const plan::MoveAnswer& move : planning.moves) {
            for (const cost::Line& line : move.detail.lines) {
                if (line.heading == parts[i]) {
                    lines.push_back(&line);
                }
            }
        }
        costs.work[i].counted = reading::countedIn(lines);
    }
    costs.reverse = reading::sumOf({costs.work[0].cost, costs.work[1].cost, costs.work[2].cost});
    costs.transition = of(cost::Heading::transition);
    costs.running = of(cost::Heading::running_cost_change);
    costs.loss = of(cost::Heading::downtime_loss);
    costs.objective = planning.objective.value_or(0);
    std::set<std::string> unknown;
    for (const plan::MoveAnswer& move : planning.moves) {
        for (const cost::DriverId driver : move.detail.uncounted) {
            unknown.insert(move.requirement.str() + "/" + std::string(driver));
        }
    }
    for (const std::string& each : unknown) {
        costs.unknown << toQString(each);
    }
}

PlanShown read_plan(const Planning& planning, const PlanAnswer& answer, PlanKind kind) {
    PlanShown made;
    made.kind = kind;
    const reading::Names names(*answer.ask.stack, planning.plan);
    reading::readRows(made, planning, answer, names);
    read_costs(made, planning);
    read_teams(made, planning, *answer.ask.stack);
    made.services = reading::servicesOf(planning, names, made.untouched);
    made.reversibility = reading::reversibilityOf(planning, names);
    made.with = reading::curveOf(planning.outcome);
    made.without = reading::curveOf(planning.outcome_without);
    made.loss_without = planning.without;
    made.steps = {{Words::tr("Loss avoided"), made.costs.loss.mean - planning.without, false},
                  {nameOfWork(0), made.costs.work[0].cost.mean, true},
                  {nameOfWork(1), made.costs.work[1].cost.mean, true},
                  {nameOfWork(2), made.costs.work[2].cost.mean, true},
                  {Words::tr("Transition"), made.costs.transition.mean, false},
                  {Words::tr("Running cost"), made.costs.running.mean, false}};
    made.proof.value = planning.objective.value_or(0);
    made.proof.bound = planning.bound.value_or(made.proof.value);
    made.proof.gap = planning.gap.value_or(0);
    made.proof.known = planning.bound.has_value();
    made.proof.proven = planning.status == plan::Status::optimal && planning.bound;
    made.proof.stopped = planning.stopped_by_clock;
    made.proof.effort = planning.enumerated
                            ? Words::tr("every choice and schedule was looked at")
                            : Words::tr("%1 nodes, %2 schedules searched")
                                  .arg(format::count(static_cast<std::int64_t>(planning.nodes)),
                                       format::count(planning.schedules));
    made.end = made.days;
    for (const PlanService& service : made.services) {
        for (const ServiceStretch& stretch : service.stretches) {
            if (stretch.end < reading::dayOf(planning.outcome.horizon)) {
                made.end = std::max(made.end, stretch.end);
            }
        }
    }
    return made;
}

Alternative summary_of(const Planning& planning, const PlanShown& made, PlanKind kind) {
    Alternative each;
    each.kind = kind;
    each.cost = made.costs.reverse.likely;
    each.objective = planning.objective.value_or(0);
    each.days = made.days;
    each.foreign = planning.foreign_exposure;
    return each;
}

bool has_goal(const plan::Alternative& alternative, plan::Goal goal) {
    return std::find(alternative.goals.begin(), alternative.goals.end(), goal) != alternative.goals.end();
}

const Planning* of_goal(const PlanAnswer& answer, plan::Goal goal) {
    for (const plan::Alternative& alternative : answer.alternatives) {
        if (has_goal(alternative, goal)) {
            return &alternative.planning;
        }
    }
    return nullptr;
}

} // namespace

const Planning* planningOf(const PlanAnswer& answer, const PlanChosen& chosen) {
    switch (chosen.kind) {
    case PlanKind::fastest:
        return of_goal(answer, plan::Goal::fastest);
    case PlanKind::sovereign:
        return of_goal(answer, plan::Goal::most_sovereign);
    case PlanKind::mine:
        return answer.mine && answer.mine->status != plan::Status::infeasible ? &*answer.mine : nullptr;
    case PlanKind::kept:
        for (const KeptPlan& kept : answer.kept) {
            if (kept.id == chosen.kept) {
                return &kept.planning;
            }
        }
        return nullptr;
    case PlanKind::cheapest:
    case PlanKind::between:
        return of_goal(answer, plan::Goal::cheapest);
    }
    return nullptr;
}

PlanPagePtr readPage(const PlanAnswer& answer, const PlanChosen& chosen) {
    auto page = std::make_shared<PlanPage>();
    page->currency = toQString(answer.ask.stack->currency);
    page->day_zero = answer.ask.stack->day_zero;
    page->horizon = reading::dayOf(answer.ask.scenario->horizon.minutes);
    page->computed = answer.milliseconds;
    const auto add = [&](const Planning* planning, PlanKind kind) {
        PlanShown made = planning != nullptr ? read_plan(*planning, answer, kind) : PlanShown{};
        Alternative each = planning != nullptr ? summary_of(*planning, made, kind) : Alternative{};
        each.kind = kind;
        each.there = planning != nullptr;
        page->plans.push_back(std::move(made));
        page->alternatives.push_back(std::move(each));
    };
    const Planning* clash = answer.clash ? &*answer.clash : nullptr;
    if (answer.mine && answer.mine->status == plan::Status::infeasible && chosen.kind == PlanKind::mine) {
        clash = &*answer.mine;
    }
    if (clash != nullptr) {
        const reading::Names names(*answer.ask.stack, clash->plan);
        for (const plan::Demand& demand : clash->clash) {
            page->clash << reading::wordsOf(demand, names, answer.ask.constraints);
        }
        if (page->clash.isEmpty()) {
            page->clash << Words::tr("What is asked for taken together");
        }
    }
    for (const auto& [goal, kind] : {std::pair{plan::Goal::cheapest, PlanKind::cheapest},
                                     {plan::Goal::fastest, PlanKind::fastest},
                                     {plan::Goal::most_sovereign, PlanKind::sovereign}}) {
        add(of_goal(answer, goal), kind);
    }
    if (answer.mine) {
        add(answer.mine->status != plan::Status::infeasible ? &*answer.mine : nullptr, PlanKind::mine);
    }
    for (const KeptPlan& kept : answer.kept) {
        const Plan* plan = volteface::find(*answer.ask.stack, kept.id);
        add(&kept.planning, PlanKind::kept);
        page->alternatives.back().kept = kept.id;
        page->alternatives.back().name = plan != nullptr ? shown(plan->name) : QString();
        page->alternatives.back().outOfDate = plan != nullptr && !answer.ask.digest.empty() &&
                                              !plan->made_from.empty() &&
                                              plan->made_from != answer.ask.digest;
    }
    for (const plan::Alternative& alternative : answer.alternatives) {
        if (alternative.goals.empty()) {
            add(&alternative.planning, PlanKind::between);
        }
    }
    for (std::size_t i = 0; i < page->alternatives.size(); ++i) {
        const Alternative& each = page->alternatives[i];
        if (each.there && each.kind == chosen.kind && each.kept == chosen.kept) {
            page->current = i;
        }
    }
    if (page->current >= page->plans.size() || !page->alternatives[page->current].there) {
        const auto first = std::find_if(page->alternatives.begin(), page->alternatives.end(),
                                        [](const Alternative& each) { return each.there; });
        if (first == page->alternatives.end()) {
            page->plans.clear();
            page->alternatives.clear();
        } else {
            page->current = static_cast<std::size_t>(first - page->alternatives.begin());
        }
    }
    const Alternative* now = page->alternative();
    const Planning* planning = now != nullptr ? planningOf(answer, PlanChosen{now->kind, now->kept}) : clash;
    if (planning == nullptr) {
        return page;
    }
    const reading::Names names(*answer.ask.stack, planning->plan);
    std::map<std::pair<ComponentId, QString>, std::size_t> seen;
    for (const plan::LostNeed& need : planning->needs) {
        for (const plan::Candidate& candidate : need.candidates) {
            if (candidate.objections.empty()) {
                continue;
            }
            RejectedRow row;
            row.side = names.side(candidate.component);
            row.reason = reading::wordsOf(candidate.objections.front(), names);
            row.falls = candidate.objections.front().reason == plan::Reason::falls_under_scenario;
            const std::pair key{candidate.component, row.reason};
            if (const auto found = seen.find(key); found != seen.end()) {
                ++page->rejected[found->second].needs;
            } else {
                seen.emplace(key, page->rejected.size());
                page->rejected.push_back(std::move(row));
            }
        }
    }
    for (const plan::ServiceAnswer& service : planning->services) {
        DeadlineRow row;
        row.service = service.id;
        row.name = names.name(service.id);
        if (service.time_to_reverse) {
            row.reached = reading::dayOf(service.first_harm.value_or(0) + *service.time_to_reverse);
        }
        page->deadlines.push_back(std::move(row));
    }
    if (planning->objective) {
        page->budget_used = cost::one_off(planning->cost).known.mean;
        for (const plan::MoveAnswer& move : planning->moves) {
            if (move.fit) {
                page->least_fit = page->least_fit ? std::min(*page->least_fit, *move.fit) : *move.fit;
            }
        }
    }
    for (const plan::DemandEffect& effect : planning->demands) {
        if (effect.demand.kind == plan::Demand::Kind::minimum_fit) {
            page->fit_tight = effect.tight;
        }
    }
    return page;
}

} // namespace volteface::ui
