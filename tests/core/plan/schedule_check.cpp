// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/schedule_check.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

namespace volteface::plan::testing {

namespace {

std::size_t at(Day day) {
    return static_cast<std::size_t>(day);
}

int people(const ProjectTeam& team, Day day) {
    std::size_t i = at(day);
    while (i >= team.people.size()) {
        i -= at(team.period);
    }
    return team.people[i];
}

/// Whether the teams of the task have the people it needs on that day.
bool counts(const Project& project, const ProjectTask& task, Day day) {
    return std::ranges::all_of(task.demands, [&](const ProjectDemand& demand) {
        return people(project.teams[demand.team], day) >= demand.people;
    });
}

bool is_work(const ProjectTask& task) {
    return task.duration > 0 &&
           std::ranges::any_of(task.demands, [](const ProjectDemand& demand) { return demand.people > 0; });
}

/// The days on which a task that starts on `start` is worked on, or goes by.
std::vector<Day> days_of(const Project& project, const ProjectTask& task, Day start) {
    std::vector<Day> days;
    for (Day day = start; days.size() < at(task.duration); ++day) {
        if (!is_work(task) || counts(project, task, day)) {
            days.push_back(day);
        }
    }
    return days;
}

Day earliest(const ProjectTask& task, const std::vector<Day>& finish) {
    Day from = std::max(task.release, task.pinned.value_or(0));
    for (const std::size_t earlier : task.after) {
        from = std::max(from, finish[earlier]);
    }
    return from;
}

} // namespace

ScheduleValue value_of(const Project& project, const std::vector<Day>& finish) {
    ScheduleValue value;
    for (std::size_t i = 0; i < finish.size(); ++i) {
        value.makespan = std::max(value.makespan, finish[i]);
        const Day deadline = project.tasks[i].deadline.value_or(finish[i]);
        value.cost += std::max(0, finish[i] - deadline) * project.late_weight;
    }
    for (const ProjectLoss& loss : project.losses) {
        Day last = 0;
        for (const std::size_t task : loss.tasks) {
            last = std::max(last, finish[task]);
        }
        value.cost += at(last) < loss.by_day.size() ? loss.by_day[at(last)] : loss.by_day.back();
    }
    return value;
}

std::string fault_of(const Project& project, const Schedule& schedule) {
    const std::size_t n = project.tasks.size();
    if (schedule.start.size() != n || schedule.finish.size() != n ||
        schedule.load.size() != project.teams.size()) {
        return "sizes";
    }
    std::vector<std::vector<int>> load(project.teams.size(),
                                       std::vector<int>(at(schedule.value.makespan), 0));
    for (std::size_t i = 0; i < n; ++i) {
        const ProjectTask& task = project.tasks[i];
        const std::string name = "task " + std::to_string(i);
        if (schedule.start[i] < earliest(task, schedule.finish)) {
            return name + " starts too early";
        }
        const std::vector<Day> days = days_of(project, task, schedule.start[i]);
        if (!days.empty() && days.front() != schedule.start[i]) {
            return name + " starts on a day off";
        }
        if (schedule.finish[i] != (days.empty() ? schedule.start[i] : days.back() + 1)) {
            return name + " does not finish when its days are over";
        }
        if (schedule.finish[i] > schedule.value.makespan) {
            return name + " ends after the end";
        }
        for (const Day day : days) {
            for (const ProjectDemand& demand : task.demands) {
                load[demand.team][at(day)] += demand.people;
            }
        }
    }
    for (std::size_t team = 0; team < load.size(); ++team) {
        for (std::size_t day = 0; day < load[team].size(); ++day) {
            if (load[team][day] > people(project.teams[team], static_cast<Day>(day))) {
                return "team " + std::to_string(team) + " on day " + std::to_string(day);
            }
        }
    }
    if (load != schedule.load) {
        return "the load told is not the load there is";
    }
    if (value_of(project, schedule.finish) != schedule.value) {
        return "the value told is not the value it has";
    }
    if (schedule.value.cost < schedule.lower_bound.cost ||
        schedule.value.makespan < schedule.lower_bound.makespan) {
        return "better than its bound";
    }
    return {};
}

ScheduleValue best_value(const Project& project) {
    const std::size_t n = project.tasks.size();
    // Everything one after another, far enough out: no best schedule needs longer.
    Day horizon = 40;
    for (const ProjectTask& task : project.tasks) {
        horizon += task.duration * 4 + std::max(task.release, task.pinned.value_or(0));
    }
    std::vector<std::vector<int>> left;
    for (const ProjectTeam& team : project.teams) {
        left.emplace_back();
        for (Day day = 0; day < horizon + 300; ++day) {
            left.back().push_back(people(team, day));
        }
    }
    std::vector<Day> finish(n, 0);
    ScheduleValue best{std::numeric_limits<std::int64_t>::max(), 0};
    // Tasks come after smaller indices only, so they are tried in the order of their indices.
    // Those not placed yet finish no earlier than what they come after lets them.
    const auto hopeless = [&](std::size_t placed) {
        for (std::size_t i = placed; i < n; ++i) {
            const Day from = earliest(project.tasks[i], finish);
            const std::vector<Day> days = days_of(project, project.tasks[i], from);
            finish[i] = days.empty() ? from : days.back() + 1;
        }
        return !(value_of(project, finish) < best);
    };
    const std::function<void(std::size_t)> place = [&](std::size_t i) {
        if (hopeless(i)) {
            return;
        }
        if (i == n) {
            best = value_of(project, finish);
            return;
        }
        const ProjectTask& task = project.tasks[i];
        for (Day start = earliest(task, finish); start < horizon; ++start) {
            const std::vector<Day> days = days_of(project, task, start);
            if (!days.empty() && days.front() != start) {
                continue;
            }
            finish[i] = days.empty() ? start : days.back() + 1;
            if (hopeless(i + 1)) {
                break;
            }
            bool fits = true;
            for (const Day day : days) {
                for (const ProjectDemand& demand : task.demands) {
                    left[demand.team][at(day)] -= demand.people;
                    fits = fits && left[demand.team][at(day)] >= 0;
                }
            }
            if (fits) {
                place(i + 1);
            }
            for (const Day day : days) {
                for (const ProjectDemand& demand : task.demands) {
                    left[demand.team][at(day)] += demand.people;
                }
            }
        }
    };
    place(0);
    return best;
}

Project random_project(std::uint64_t seed, std::size_t tasks) {
    std::mt19937_64 engine(seed);
    const auto below = [&](std::uint64_t bound) { return static_cast<std::size_t>(engine() % bound); };
    Project project;
    const std::size_t teams = 1 + below(3);
    const bool calendars = below(2) == 0;
    for (std::size_t i = 0; i < teams; ++i) {
        ProjectTeam team;
        team.people = {1 + static_cast<int>(below(4))};
        if (calendars) {
            const int head_count = team.people.front();
            team.people.clear();
            const std::size_t days = 1 + below(6);
            for (std::size_t day = 0; day < days; ++day) {
                team.people.push_back(below(3) == 0 ? static_cast<int>(below(at(head_count) + 1))
                                                    : head_count);
            }
            // On the last day, which is in every period, all are there: but not on the same days in all
            // teams.
            team.people.back() = head_count;
            team.period = below(2) == 0 ? 1 : static_cast<Day>(1 + below(days));
        }
        project.teams.push_back(team);
    }
    const std::size_t n = 1 + below(tasks);
    const bool extras = below(2) == 0;
    for (std::size_t i = 0; i < n; ++i) {
        ProjectTask task;
        task.duration = static_cast<Day>(below(4));
        for (std::size_t team = 0; team < teams; ++team) {
            if (below(2) == 0) {
                const int most = *std::ranges::max_element(project.teams[team].people);
                task.demands.push_back({team, static_cast<int>(below(at(most) + 1))});
            }
        }
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            if (below(4) == 0) {
                task.after.push_back(earlier);
            }
        }
        if (extras) {
            task.release = below(3) == 0 ? static_cast<Day>(below(5)) : 0;
            task.pinned = below(6) == 0 ? std::optional<Day>(static_cast<Day>(below(6))) : std::nullopt;
            task.deadline = below(4) == 0 ? std::optional<Day>(static_cast<Day>(below(12))) : std::nullopt;
        }
        project.tasks.push_back(task);
    }
    if (below(2) == 0) {
        const std::size_t losses = 1 + below(3);
        for (std::size_t i = 0; i < losses; ++i) {
            ProjectLoss loss;
            for (std::size_t task = 0; task < n; ++task) {
                if (below(3) == 0) {
                    loss.tasks.push_back(task);
                }
            }
            loss.tasks.push_back(below(n));
            std::int64_t sum = 0;
            for (std::size_t day = 0; day < 1 + below(25); ++day) {
                sum += below(3) == 0 ? 0 : static_cast<std::int64_t>(below(10));
                loss.by_day.push_back(sum);
            }
            if (loss.by_day.empty()) {
                loss.by_day.push_back(0);
            }
            project.losses.push_back(loss);
        }
    }
    project.late_weight = below(2) == 0 ? 1'000'000 : 3;
    return project;
}

} // namespace volteface::plan::testing
