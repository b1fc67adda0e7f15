// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace volteface::plan {

namespace {

constexpr double hundredths = 100;
constexpr std::int64_t schedules_of_a_trial = 150;

/// Equal but for rounding (losses are kept in hundredths).
bool meets(double bound, double value) {
    return bound >= value - 1e-6 * std::abs(value) - 1;
}

} // namespace

Search::Search(const Problem& problem, MipSolver& solver, const Limits& limits)
    : problem_(problem)
    , solver_(solver)
    , limits_(limits)
    , model_(problem) {}

Tried Search::attempt(const Choice& choice, std::int64_t schedules, const Watch& watch) {
    Tried tried;
    tried.choice = choice;
    tried.timetable = timetable_of(problem_, model_, choice);
    ScheduleLimits limits;
    limits.schedules = std::max<std::int64_t>(1, schedules);
    limits.seed = limits_.seed;
    const double money = problem_.value(choice, {});
    if (tried.timetable.project.tasks.empty()) {
        tried.bound = money + tried.timetable.base;
    } else {
        auto schedule = schedule_project(tried.timetable.project, limits, {watch.stop, {}});
        if (!schedule) { // too long for any calendar: as bad as staying
            tried.value = std::numeric_limits<double>::infinity();
            tried.bound = tried.value;
            return tried;
        }
        tried.schedule = std::move(*schedule);
        schedules_ += tried.schedule.schedules;
        double losses = 0;
        for (const std::int64_t loss : tried.schedule.loss_bound) {
            losses += static_cast<double>(loss) / hundredths;
        }
        const bool lateness =
            std::any_of(tried.timetable.project.tasks.begin(), tried.timetable.project.tasks.end(),
                        [](const ProjectTask& task) { return task.deadline.has_value(); });
        if (!lateness) {
            losses = std::max(losses, static_cast<double>(tried.schedule.lower_bound.cost) / hundredths);
        }
        tried.bound = money + tried.timetable.base + losses;
    }
    tried.complete = completions(tried.timetable, tried.schedule);
    tried.curves = problem_.simulator->run(problem_.completions(choice, tried.complete));
    tried.value = problem_.value(choice, tried.curves);
    tried.bound = std::min(tried.bound, tried.value);
    tried.feasible = problem_.in_time(tried.curves) &&
                     (!problem_.budget || problem_.money_of(choice).one_off <= *problem_.budget + 1e-6);
    for (std::size_t place = 0; place < choice.size(); ++place) {
        tried.feasible = tried.feasible && !problem_.pin_fails[place] &&
                         (problem_.pinned[place] == stay || problem_.pinned[place] == choice[place]);
    }
    return tried;
}

void Search::keep(Found& found, Tried tried) {
    if (!tried.feasible) {
        return;
    }
    found.values[tried.choice] = tried.value;
    if (!found.best || tried.value < found.best->value) {
        found.best = std::move(tried);
    }
}

Result<Found> Search::run(const Watch& watch) {
    Found found;
    const auto part = [&](double from, double to) {
        Watch one;
        one.stop = watch.stop;
        if (watch.on_progress) {
            one.on_progress = [&watch, from, to](double share) {
                watch.on_progress(from + share * (to - from));
            };
        }
        return one;
    };
    if (!model_.prepare(part(0, 0.3))) {
        return fail(ErrorCode::cancelled);
    }
    if (std::all_of(problem_.options.begin(), problem_.options.end(),
                    [](const std::vector<Option>& options) { return options.empty(); })) {
        Tried tried = attempt(Choice(problem_.options.size(), stay), 1, watch);
        found.infeasible = !tried.feasible;
        found.bound = tried.value;
        found.enumerated = true;
        keep(found, std::move(tried));
        found.proven = found.best.has_value();
        return found;
    }
    double excluded = std::numeric_limits<double>::infinity(); // least bound of a choice that was tried
    int trials = 0;
    for (int round = 0; round < limits_.rounds + limits_.trials; ++round) {
        auto chosen = model_.solve(solver_, limits_, nullptr, watch);
        if (!chosen) {
            return tl::unexpected(chosen.error());
        }
        if (watch.stopped()) {
            return fail(ErrorCode::cancelled);
        }
        found.nodes += chosen->nodes;
        found.stopped_by_clock = found.stopped_by_clock || chosen->stopped_by_clock;
        if (!chosen->solver.empty()) {
            found.solver = chosen->solver;
        }
        if (chosen->infeasible) { // all that is left is excluded
            found.infeasible = trials == 0;
            found.bound = excluded;
            found.enumerated = true;
            break;
        }
        found.bound = std::min(excluded, chosen->bound);
        if (found.best && meets(chosen->bound, std::min(found.best->value, excluded))) {
            found.bound = std::min(excluded, std::max(chosen->bound, found.bound));
            found.enumerated = true;
            break;
        }
        if (round < limits_.rounds && model_.add_cuts(chosen->choice)) {
            continue;
        }
        if (++trials > limits_.trials) {
            break;
        }
        Tried tried = attempt(chosen->choice, schedules_of_a_trial, watch);
        excluded = std::min(excluded, tried.feasible ? tried.bound : std::numeric_limits<double>::infinity());
        model_.exclude(chosen->choice);
        keep(found, std::move(tried));
        if (watch.on_progress) {
            watch.on_progress(0.3 + 0.4 * static_cast<double>(round) /
                                        static_cast<double>(limits_.rounds + limits_.trials));
        }
    }
    improve(found, part(0.7, 0.95));
    if (watch.stopped()) {
        return fail(ErrorCode::cancelled);
    }
    if (found.best) {
        found.bound = std::min(found.bound, found.best->value);
        found.proven = meets(found.bound, found.best->value);
    }
    found.schedules = schedules_;
    return found;
}

/// One need at a time: another candidate, or none; as long as it helps.
void Search::improve(Found& found, const Watch& watch) {
    if (!found.best || meets(found.bound, found.best->value)) {
        return;
    }
    int trials = 0;
    for (bool better = true; better && trials < limits_.trials;) {
        better = false;
        const Choice from = found.best->choice;
        std::vector<std::pair<double, Choice>> near;
        for (std::size_t place = 0; place < from.size(); ++place) {
            for (int option = stay; option < static_cast<int>(problem_.options[place].size()); ++option) {
                Choice other = from;
                other[place] = option;
                if (option == from[place] || found.values.contains(other)) {
                    continue;
                }
                const double bound = model_.bound_of(other);
                if (bound < found.best->value) {
                    near.emplace_back(bound, std::move(other));
                }
            }
        }
        std::sort(near.begin(), near.end());
        for (auto& [bound, other] : near) {
            if (watch.stopped() || ++trials > limits_.trials) {
                return;
            }
            const double before = found.best->value;
            keep(found, attempt(other, schedules_of_a_trial, watch));
            if (found.best->value < before) {
                better = true;
                break;
            }
        }
    }
    Tried last = attempt(found.best->choice, limits_.schedules, watch);
    if (last.feasible && last.value <= found.best->value) {
        found.best = std::move(last);
    }
}

} // namespace volteface::plan
