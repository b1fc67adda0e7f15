// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/alternatives.h"

#include <algorithm>
#include <cmath>

namespace volteface::plan {

namespace {

bool is_no_better(const Trade& a, const Trade& than) {
    return a.objective >= than.objective && a.time_to_reverse >= than.time_to_reverse &&
           a.foreign_exposure >= than.foreign_exposure;
}

bool has_same_moves(const Planning& a, const Planning& b) {
    return a.plan.moves == b.plan.moves;
}

} // namespace

Trade trade_of(const Planning& planning) {
    Trade trade;
    trade.objective = planning.objective.value_or(0);
    trade.foreign_exposure = planning.foreign_exposure;
    for (const ServiceAnswer& service : planning.services) {
        trade.time_to_reverse =
            std::max(trade.time_to_reverse, service.time_to_reverse.value_or(planning.outcome.horizon));
    }
    return trade;
}

Result<std::vector<Alternative>> alternatives(const Request& request, MipSolver& solver, int points,
                                              const Watch& watch) {
    std::vector<Alternative> found;
    const int all = 3 + std::max(0, points);
    int done = 0;
    const auto add = [&](const Request& one, std::optional<Goal> goal) -> Result<bool> {
        auto planning = make_plan(one, solver, {watch.stop, {}});
        if (watch.on_progress) {
            watch.on_progress(static_cast<double>(++done) / all);
        }
        if (!planning) {
            return tl::unexpected(planning.error());
        }
        if (planning->status == Status::infeasible) {
            return false;
        }
        for (Alternative& known : found) {
            if (has_same_moves(known.planning, *planning)) {
                if (goal) {
                    known.goals.push_back(*goal);
                }
                return true;
            }
        }
        Alternative alternative;
        if (goal) {
            alternative.goals.push_back(*goal);
        }
        alternative.trade = trade_of(*planning);
        alternative.planning = std::move(*planning);
        found.push_back(std::move(alternative));
        return true;
    };
    for (const Goal goal : {Goal::cheapest, Goal::fastest, Goal::most_sovereign}) {
        Request one = request;
        one.goal = goal;
        const auto added = add(one, goal);
        if (!added) {
            return tl::unexpected(added.error());
        }
        if (!*added) {
            return std::vector<Alternative>{};
        }
    }
    // Between them: as fast and as sovereign as can be for ever more money.
    const auto one_off = [&](Goal goal) {
        const auto best = std::find_if(found.begin(), found.end(), [&](const Alternative& one) {
            return std::find(one.goals.begin(), one.goals.end(), goal) != one.goals.end();
        });
        return cost::one_off(best->planning.cost).known.mean;
    };
    const double least = one_off(Goal::cheapest);
    const std::pair<Goal, double> ends[] = {{Goal::fastest, one_off(Goal::fastest)},
                                            {Goal::most_sovereign, one_off(Goal::most_sovereign)}};
    for (int i = 0; i < points; ++i) {
        const auto& [goal, most] = ends[i % 2];
        const int steps = (points + 1 - i % 2) / 2 + 1;
        const double budget = least + (most - least) * (i / 2 + 1) / steps;
        const auto rounded = Decimal::from_double(std::max(0.0, std::floor(budget)));
        if (!rounded || most <= least ||
            (request.constraints.budget && request.constraints.budget->to_double() < budget)) {
            continue;
        }
        Request one = request;
        one.goal = goal;
        one.constraints.budget = *rounded;
        const auto added = add(one, std::nullopt);
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    for (Alternative& alternative : found) { // the budget was a means, no demand
        alternative.planning.plan.constraints = request.constraints;
    }
    std::vector<Alternative> front;
    for (const Alternative& one : found) {
        const bool beaten = std::any_of(found.begin(), found.end(), [&](const Alternative& other) {
            return &other != &one && is_no_better(one.trade, other.trade) && !(one.trade == other.trade);
        });
        if (!beaten || !one.goals.empty()) {
            front.push_back(one);
        }
    }
    std::stable_sort(front.begin(), front.end(), [](const Alternative& a, const Alternative& b) {
        return a.trade.objective < b.trade.objective;
    });
    return front;
}

} // namespace volteface::plan
