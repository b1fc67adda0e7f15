// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/search.h"

#include "core/plan/capacity_bound.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace volteface::plan {

namespace {

constexpr double hundredths = 100;
constexpr std::int64_t schedules_of_a_trial = 150;

/// Equal but for rounding (losses are kept in hundredths).
bool meets(double bound, double value) {
    return bound >= value - 1e-6 * std::abs(value) - 0.05;
}

/// In the goal's money, of what comes on top of the timetable's base. What is late is no loss.
double lower_bound(const Timetable& timetable, const Schedule& schedule) {
    double losses = 0;
    for (const std::int64_t loss : schedule.loss_bound) {
        losses += static_cast<double>(loss) / hundredths;
    }
    losses = std::max(losses, capacity_bound(timetable.project) / hundredths);
    const bool late = std::any_of(timetable.project.tasks.begin(), timetable.project.tasks.end(),
                                  [](const ProjectTask& task) { return task.deadline.has_value(); });
    return late ? losses : std::max(losses, static_cast<double>(schedule.lower_bound.cost) / hundredths);
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
        tried.bound = money + tried.timetable.base;
        if (!tried.timetable.crews_were_chosen) {
            tried.bound += lower_bound(tried.timetable, tried.schedule);
        } else if (const Timetable relaxed = timetable_of(problem_, model_, choice, Crewing::relaxed);
                   auto least = schedule_project(relaxed.project, limits, {watch.stop, {}})) {
            tried.bound += lower_bound(relaxed, *least);
        }
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

bool Search::learn(const Tried& tried, const Watch& watch) {
    if (tried.bound <= model_.bound_of(tried.choice) + 1) {
        return false;
    }
    // Only moves that lose something because somebody is busy, and those that use the same people.
    const Timetable& timetable = tried.timetable;
    std::vector<bool> matters(tried.choice.size(), false);
    for (std::size_t i = 0; i < timetable.project.losses.size(); ++i) {
        if (tried.schedule.loss[i] > 0) {
            for (std::size_t place = 0; place < matters.size(); ++place) {
                const auto& tasks = timetable.project.losses[i].tasks;
                matters[place] = matters[place] || (timetable.cut_over[place] &&
                                                    std::find(tasks.begin(), tasks.end(),
                                                              *timetable.cut_over[place]) != tasks.end());
            }
        }
    }
    const auto lost_by = [&](const Choice& some) {
        const Timetable part = timetable_of(problem_, model_, some, Crewing::relaxed);
        if (part.project.tasks.empty()) {
            return part.base;
        }
        ScheduleLimits limits;
        limits.schedules = 20;
        limits.seed = limits_.seed;
        limits.exact_nodes = 20'000;
        const auto schedule = schedule_project(part.project, limits, {watch.stop, {}});
        return schedule ? part.base + lower_bound(part, *schedule) : part.base;
    };
    Choice some = tried.choice;
    for (std::size_t place = 0; place < some.size(); ++place) {
        some[place] = matters[place] && some[place] >= 0 ? some[place] : any;
    }
    double lost = lost_by(some);
    const double whole = tried.bound - problem_.value(tried.choice, {});
    if (lost < 0.5 * (whole + problem_.weighed(model_.at_best(tried.choice)))) {
        some = tried.choice;
        for (int& option : some) {
            option = option >= 0 ? option : any;
        }
        lost = lost_by(some);
    }
    // The fewer moves it is about, the more choices it speaks of.
    int looks = 12;
    for (std::size_t place = 0; place < some.size() && looks > 0; ++place) {
        if (some[place] < 0) {
            continue;
        }
        --looks;
        Choice fewer = some;
        fewer[place] = any;
        const double without = lost_by(fewer);
        if (without >= lost - 1e-6 * lost - 1) {
            some = std::move(fewer);
            lost = without;
        }
    }
    return model_.add_team_cut(some, lost, tried.choice);
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
    std::map<Choice, double> bounds;                           // of the choices that were tried
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
        const auto known = bounds.find(chosen->choice);
        if (known != bounds.end()) {
            excluded = std::min(excluded, known->second);
            model_.exclude(chosen->choice);
            continue;
        }
        Tried tried = attempt(chosen->choice, schedules_of_a_trial, watch);
        const double bound = tried.feasible ? tried.bound : std::numeric_limits<double>::infinity();
        bounds.emplace(chosen->choice, bound);
        if (!tried.feasible || !learn(tried, watch)) {
            excluded = std::min(excluded, bound);
            model_.exclude(chosen->choice);
        }
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
