// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/planning_work.h"

#include "ui/support/language.h"

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

/// Of the whole work: the first plan, the others, what was decided by hand.
constexpr double first_share = 0.35;
constexpr double others_share = 0.85;

Watch part_of(const Watch& watch, double from, double to) {
    Watch part;
    part.stop = watch.stop;
    part.on_progress = [on = watch.on_progress, from, to](double share) {
        if (on) {
            on(from + (to - from) * share);
        }
    };
    return part;
}

bool same_demands(const PlanAsk& a, const PlanAsk& b) {
    return !a.digest.empty() && a.digest == b.digest && a.constraints == b.constraints &&
           a.catalogue == b.catalogue;
}

Result<PlanAnswer> make_answer(const PlanAsk& ask, const PlanAnswerPtr& before,
                               const std::function<void(const PlanAnswer&)>& early, const Watch& watch,
                               plan::MipSolver& solver, const std::vector<cost::Figure>& shipped) {
    PlanAnswer answer;
    answer.ask = ask;
    const auto assumptions = std::make_shared<const cost::AssumptionSet>(shipped, *ask.stack);
    answer.assumptions = assumptions;
    plan::Request request;
    request.stack = ask.stack.get();
    request.catalogue = ask.catalogue.get();
    request.assumptions = assumptions.get();
    request.scenario = *ask.scenario;
    request.parameters = ask.parameters;
    request.constraints = ask.constraints;
    request.language = currentLanguage();

    if (before != nullptr && before->complete && same_demands(before->ask, ask)) {
        answer.alternatives = before->alternatives;
        answer.clash = before->clash;
    } else {
        auto first = plan::make_plan(request, solver, part_of(watch, 0, first_share));
        if (!first) {
            return tl::unexpected(first.error());
        }
        if (first->status == plan::Status::infeasible) {
            answer.clash = std::move(*first);
        } else {
            plan::Alternative cheapest;
            cheapest.goals = {plan::Goal::cheapest};
            cheapest.trade = plan::trade_of(*first);
            cheapest.planning = std::move(*first);
            answer.alternatives.push_back(std::move(cheapest));
            early(answer);
            auto others = plan::alternatives(request, solver, 4, part_of(watch, first_share, others_share));
            if (!others) {
                return tl::unexpected(others.error());
            }
            if (!others->empty()) {
                answer.alternatives = std::move(*others);
            }
        }
    }
    if (!ask.choices.empty()) {
        request.choices = ask.choices;
        auto mine = plan::make_plan(request, solver, part_of(watch, others_share, 0.95));
        if (!mine) {
            return tl::unexpected(mine.error());
        }
        answer.mine = std::move(*mine);
        request.choices.clear();
    }
    for (const Plan& plan : ask.stack->plans) {
        if (plan.scenario != ask.scenario->id || plan.moves.empty()) {
            continue;
        }
        // One that no longer fits the stack is shown as out of date without figures.
        if (auto kept = plan::assess_plan(request, plan, part_of(watch, 0.95, 1))) {
            answer.kept.push_back({plan.id, std::move(*kept)});
        } else if (kept.error().code == ErrorCode::cancelled) {
            return tl::unexpected(kept.error());
        }
    }
    return answer;
}

} // namespace

Planner::Work planningWork(SolverMaker solver, std::vector<cost::Figure> shipped) {
    return [solver = std::move(solver),
            shipped = std::move(shipped)](const PlanAsk& ask, const PlanAnswerPtr& before,
                                          const std::function<void(const PlanAnswer&)>& early,
                                          const Watch& watch) -> Result<PlanAnswer> {
        const auto made = solver();
        return make_answer(ask, before, early, watch, *made, shipped);
    };
}

} // namespace volteface::ui
