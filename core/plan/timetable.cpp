// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timetable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace volteface::plan {

namespace {

constexpr double hundredths = 100;

/// Lays out the tasks of a choice, step by step over all its moves.
class Layout {
public:
    Layout(const Problem& problem, const Choice& choice, Crewing crewing, Timetable& timetable)
        : problem_(problem)
        , choice_(choice)
        , crewing_(crewing)
        , timetable_(timetable)
        , frontier_(choice.size())
        , load_(problem.crews.all().size(), 0) {
        for (std::size_t place = 0; place < choice.size(); ++place) {
            if (choice[place] < 0) {
                continue;
            }
            const Option& option = taken(place);
            for (const std::size_t shared : option.shared) {
                users_[shared].push_back(place);
            }
            if (option.leaving && problem.leaves(choice, problem.found.places[place].need.lost.from)) {
                users_[*option.leaving].push_back(place);
            }
        }
        for (const Crew& crew : problem.crews.all()) {
            timetable.project.teams.push_back(crew.calendar);
        }
    }

    void run() {
        for (int stage = 0; stage < stage_count; ++stage) {
            std::vector<std::vector<std::size_t>> next = frontier_;
            for (std::size_t place = 0; place < choice_.size(); ++place) {
                if (choice_[place] >= 0) {
                    const auto added =
                        add(taken(place).pieces, stage, place, std::nullopt, frontier_[place],
                            static_cast<Day>(problem_.found.places[place].start / minutes_per_day));
                    if (!added.empty()) {
                        next[place] = added;
                    }
                }
            }
            for (const auto& [shared, places] : users_) {
                std::set<std::size_t> after;
                for (const std::size_t place : places) {
                    if (stage > 1) {
                        after.insert(frontier_[place].begin(), frontier_[place].end());
                    }
                }
                const Shared& one = problem_.shared[shared];
                const auto added = add(one.pieces, stage, std::nullopt, shared, {after.begin(), after.end()},
                                       static_cast<Day>(one.release / minutes_per_day));
                for (const std::size_t place : places) {
                    next[place].insert(next[place].end(), added.begin(), added.end());
                }
            }
            frontier_ = std::move(next);
        }
        timetable_.cut_over.resize(choice_.size());
        for (std::size_t place = 0; place < choice_.size(); ++place) {
            if (choice_[place] < 0) {
                continue;
            }
            Job job;
            job.kind = TaskKind::cut_over;
            job.place = place;
            job.is_cut_over = true;
            job.after = frontier_[place];
            ProjectTask task;
            task.after = job.after;
            task.release = static_cast<Day>(problem_.found.places[place].start / minutes_per_day);
            timetable_.cut_over[place] = timetable_.jobs.size();
            timetable_.jobs.push_back(std::move(job));
            timetable_.project.tasks.push_back(std::move(task));
        }
        for (Beside& beside : timetable_.beside) {
            if (beside.kind != TaskKind::cut_over) {
                continue;
            }
            beside.after.clear(); // what begins with the cut-over
            for (std::size_t place = 0; place < choice_.size(); ++place) {
                const bool uses =
                    beside.place == place ||
                    (beside.shared && std::find(users_[*beside.shared].begin(), users_[*beside.shared].end(),
                                                place) != users_[*beside.shared].end());
                if (uses && timetable_.cut_over[place]) {
                    beside.after.push_back(*timetable_.cut_over[place]);
                }
            }
        }
    }

private:
    [[nodiscard]] const Option& taken(std::size_t place) const {
        return problem_.options[place][static_cast<std::size_t>(choice_[place])];
    }

    /// Tasks of one step; what holds the next one up is returned.
    std::vector<std::size_t> add(const std::vector<Piece>& pieces, int stage,
                                 std::optional<std::size_t> place, std::optional<std::size_t> shared,
                                 const std::vector<std::size_t>& after, Day release) {
        std::vector<std::size_t> added;
        for (const Piece& piece : pieces) {
            if (stage_of(piece.kind) != stage) {
                continue;
            }
            if (!piece.blocking) {
                timetable_.beside.push_back({piece.kind, place, shared, piece.lead, after});
                continue;
            }
            Job job;
            job.kind = piece.kind;
            job.place = place;
            job.shared = shared;
            job.after = after;
            job.effort_days = piece.effort_days;
            ProjectTask task;
            task.after = after;
            task.release = release;
            if (piece.effort_days > 0) {
                const std::vector<std::size_t> crews = problem_.crews.for_kind(piece.kind);
                timetable_.crews_were_chosen = timetable_.crews_were_chosen || crews.size() > 1;
                if (crews.size() > 1 && crewing_ == Crewing::relaxed) {
                    task.duration = shortest(piece, crews);
                } else {
                    const std::size_t crew = least_loaded(piece, crews);
                    const Staffing staffing = problem_.crews.staffing(crew, piece.effort_days);
                    load_[crew] += piece.effort_days;
                    job.crew = crew;
                    job.tenths = staffing.tenths;
                    task.duration = staffing.duration;
                    task.demands.push_back({crew, staffing.tenths});
                }
            } else {
                task.duration = piece.lead;
            }
            added.push_back(timetable_.jobs.size());
            timetable_.jobs.push_back(std::move(job));
            timetable_.project.tasks.push_back(std::move(task));
        }
        return added;
    }

    [[nodiscard]] std::size_t least_loaded(const Piece& piece, const std::vector<std::size_t>& crews) const {
        const auto burden = [&](std::size_t crew) {
            return (load_[crew] + piece.effort_days) / problem_.crews.all()[crew].tenths;
        };
        return *std::min_element(crews.begin(), crews.end(),
                                 [&](std::size_t a, std::size_t b) { return burden(a) < burden(b); });
    }

    /// Calendar days that it takes at least, whenever it begins.
    [[nodiscard]] Day shortest(const Piece& piece, const std::vector<std::size_t>& crews) const {
        Day least = std::numeric_limits<Day>::max();
        for (const std::size_t crew : crews) {
            const Staffing staffing = problem_.crews.staffing(crew, piece.effort_days);
            least = std::min(least, staffing.duration);
        }
        return least;
    }

    const Problem& problem_;
    const Choice& choice_;
    const Crewing crewing_;
    Timetable& timetable_;
    std::vector<std::vector<std::size_t>> frontier_;        ///< by place: what the next step waits for
    std::vector<double> load_;                              ///< by crew, person-days
    std::map<std::size_t, std::vector<std::size_t>> users_; ///< places, by what they share
};

/// lost(t) by day, averaged over each day of the horizon.
std::vector<double> by_day(const LossCurve& curve, Minute horizon) {
    std::vector<double> days;
    for (Minute day = 0; day < horizon; day += minutes_per_day) {
        days.push_back(curve.days(day, std::min(horizon, day + minutes_per_day)));
    }
    return days;
}

void add_losses(const Problem& problem, const ChoiceModel& model, const Choice& choice,
                Timetable& timetable) {
    const std::vector<LossCurve> with = model.at_best(choice);
    timetable.base = problem.weighed(with);
    std::vector<std::vector<std::vector<double>>> more(choice.size()); // by place, service, day
    for (std::size_t place = 0; place < choice.size(); ++place) {
        if (choice[place] < 0) {
            continue;
        }
        Choice fewer = choice;
        fewer[place] = stay;
        const std::vector<LossCurve>& without = model.at_best(fewer);
        for (std::size_t service = 0; service < with.size(); ++service) {
            more[place].push_back(by_day(without[service], problem.horizon()));
            const std::vector<double> less = by_day(with[service], problem.horizon());
            for (std::size_t day = 0; day < less.size(); ++day) {
                more[place].back()[day] = std::max(0.0, more[place].back()[day] - less[day]);
            }
        }
    }
    for (std::size_t service = 0; service < with.size(); ++service) {
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < choice.size(); ++place) {
            if (choice[place] < 0) {
                continue;
            }
            const auto& days = more[place][service];
            if (std::any_of(days.begin(), days.end(), [](double lost) { return lost > 1e-9; })) {
                places.push_back(place);
                if (problem.deadline[service]) {
                    auto& deadline = timetable.project.tasks[*timetable.cut_over[place]].deadline;
                    const auto day = static_cast<Day>(*problem.deadline[service] / minutes_per_day);
                    deadline = std::min(deadline.value_or(day), day);
                }
            }
        }
        // What is lost on a day is the worst of what is still open: level by level, each until the last of
        // those moves that reach up to it.
        const auto days =
            static_cast<std::size_t>((problem.horizon() + minutes_per_day - 1) / minutes_per_day);
        std::map<std::vector<std::size_t>, std::vector<double>> levels; // places, what is lost by day
        for (std::size_t day = 0; day < days; ++day) {
            std::vector<std::pair<double, std::size_t>> order;
            for (const std::size_t place : places) {
                if (more[place][service][day] > 1e-9) {
                    order.emplace_back(-more[place][service][day], place);
                }
            }
            std::sort(order.begin(), order.end());
            std::vector<std::size_t> top;
            for (std::size_t i = 0; i < order.size(); ++i) {
                top.insert(std::lower_bound(top.begin(), top.end(), order[i].second), order[i].second);
                const double step = (i + 1 < order.size() ? order[i + 1].first : 0) - order[i].first;
                if (step > 1e-9) {
                    auto& lost = levels[top];
                    lost.resize(days, 0);
                    lost[day] += step;
                }
            }
        }
        for (const auto& [set, lost] : levels) {
            ProjectLoss loss;
            for (const std::size_t place : set) {
                loss.tasks.push_back(*timetable.cut_over[place]);
            }
            loss.by_day.assign(1, 0);
            double sum = 0;
            for (const double one : lost) {
                sum += one * problem.weight[service] * hundredths;
                loss.by_day.push_back(std::llround(std::min(sum, 1e15)));
            }
            if (loss.by_day.back() > 0) {
                timetable.project.losses.push_back(std::move(loss));
            }
        }
    }
}

} // namespace

std::vector<std::vector<double>> helped(const Problem& problem, const ChoiceModel& model,
                                        const Choice& choice) {
    std::vector<std::vector<double>> result(choice.size());
    const std::vector<LossCurve> with = model.at_best(choice);
    for (std::size_t place = 0; place < choice.size(); ++place) {
        if (choice[place] < 0) {
            continue;
        }
        Choice fewer = choice;
        fewer[place] = stay;
        const std::vector<LossCurve>& without = model.at_best(fewer);
        for (std::size_t service = 0; service < with.size(); ++service) {
            result[place].push_back(without[service].days(0, problem.horizon()) -
                                    with[service].days(0, problem.horizon()));
        }
    }
    return result;
}

Timetable timetable_of(const Problem& problem, const ChoiceModel& model, const Choice& choice,
                       Crewing crewing) {
    Timetable timetable;
    Layout(problem, choice, crewing, timetable).run();
    add_losses(problem, model, choice, timetable);
    return timetable;
}

std::vector<Minute> completions(const Timetable& timetable, const Schedule& schedule) {
    std::vector<Minute> at(timetable.cut_over.size(), 0);
    for (std::size_t place = 0; place < at.size(); ++place) {
        if (timetable.cut_over[place]) {
            at[place] = static_cast<Minute>(schedule.finish[*timetable.cut_over[place]]) * minutes_per_day;
        }
    }
    return at;
}

} // namespace volteface::plan
