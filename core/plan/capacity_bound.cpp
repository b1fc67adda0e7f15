// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/capacity_bound.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace volteface::plan {

namespace {

int people_on(const ProjectTeam& team, Day day) {
    const auto size = static_cast<Day>(team.people.size());
    const Day place = day < size ? day : size - team.period + (day - size) % team.period;
    return team.people[static_cast<std::size_t>(place)];
}

/// The earliest finish and start of each task, were the teams there for it alone.
std::vector<Day> heads(const Project& project, Day last, std::vector<Day>& start) {
    std::vector<Day> finish;
    start.clear();
    for (const ProjectTask& task : project.tasks) {
        Day day = std::max(task.release, task.pinned.value_or(0));
        for (const std::size_t before : task.after) {
            assert(before < finish.size());
            day = std::max(day, finish[before]);
        }
        start.push_back(std::min(day, last));
        if (task.demands.empty()) {
            day += task.duration;
        } else {
            for (Day left = task.duration; left > 0 && day <= last; ++day) {
                const bool counts =
                    std::all_of(task.demands.begin(), task.demands.end(), [&](const ProjectDemand& demand) {
                        return people_on(project.teams[demand.team], day) >= demand.people;
                    });
                left -= counts ? 1 : 0;
            }
        }
        finish.push_back(std::min(day, last + 1));
    }
    return finish;
}

/// By task: whether it is one of `tasks`, or comes before one of them.
std::vector<bool> needed(const Project& project, const std::vector<std::size_t>& tasks) {
    std::vector<bool> result(project.tasks.size(), false);
    for (const std::size_t task : tasks) {
        result[task] = true;
    }
    for (std::size_t i = project.tasks.size(); i-- > 0;) {
        if (result[i]) {
            for (const std::size_t before : project.tasks[i].after) {
                result[before] = true;
            }
        }
    }
    return result;
}

} // namespace

double capacity_bound(const Project& project) {
    Day last = 0;
    std::vector<std::vector<bool>> before;
    for (const ProjectLoss& loss : project.losses) {
        last = std::max(last, static_cast<Day>(loss.by_day.size()));
        before.push_back(needed(project, loss.tasks));
    }
    std::vector<Day> start;
    const std::vector<Day> finish = heads(project, last, start);
    std::vector<Day> head;
    std::vector<double> shared(project.tasks.size(), 0); // losses that wait for the task
    for (std::size_t i = 0; i < project.losses.size(); ++i) {
        Day latest = 0;
        for (const std::size_t task : project.losses[i].tasks) {
            latest = std::max(latest, finish[task]);
        }
        head.push_back(latest);
        for (std::size_t task = 0; task < project.tasks.size(); ++task) {
            shared[task] += before[i][task] ? 1 : 0;
        }
    }
    double best = 0;
    for (std::size_t team = 0; team < project.teams.size(); ++team) {
        std::vector<double> work(project.losses.size(), 0);
        Day first = last;
        for (std::size_t task = 0; task < project.tasks.size(); ++task) {
            for (const ProjectDemand& demand : project.tasks[task].demands) {
                if (demand.team != team) {
                    continue;
                }
                first = std::min(first, start[task]);
                const double days = static_cast<double>(project.tasks[task].duration) * demand.people;
                for (std::size_t i = 0; i < work.size(); ++i) {
                    work[i] += before[i][task] ? days / shared[task] : 0;
                }
            }
        }
        double total = 0;
        double done = 0; // that the team could have worked before the day
        std::vector<std::pair<double, std::size_t>> order;
        for (Day day = 0; day < last; ++day) {
            order.clear();
            for (std::size_t i = 0; i < project.losses.size(); ++i) {
                const auto& table = project.losses[i].by_day;
                const auto size = static_cast<Day>(table.size());
                if (day + 1 >= size) {
                    continue;
                }
                const auto lost = static_cast<double>(table[static_cast<std::size_t>(day) + 1] -
                                                      table[static_cast<std::size_t>(day)]);
                if (lost <= 0) {
                    continue;
                }
                total += lost;
                if (day >= head[i]) {
                    order.emplace_back(work[i] > 0 ? -lost / work[i] : -1e300, i);
                }
            }
            std::sort(order.begin(), order.end());
            double room = done;
            for (const auto& [value, i] : order) {
                const auto& table = project.losses[i].by_day;
                const auto lost = static_cast<double>(table[static_cast<std::size_t>(day) + 1] -
                                                      table[static_cast<std::size_t>(day)]);
                const double part = work[i] > 0 ? std::min(1.0, room / work[i]) : 1;
                total -= lost * part;
                room -= work[i] * part;
            }
            done += day >= first ? people_on(project.teams[team], day) : 0;
        }
        best = std::max(best, total);
    }
    return best;
}

} // namespace volteface::plan
