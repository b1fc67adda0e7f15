// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/explain.h"

#include <algorithm>

namespace volteface::plan::scheduling {

namespace {

std::size_t at(Day day) {
    return static_cast<std::size_t>(day);
}

bool works_on(const CompiledProject& project, const Timetable& timetable, std::size_t task, Day day) {
    return project.works[task] != 0 && timetable.start[task] <= day && day < timetable.finish[task] &&
           project.first_start(task, day) == day;
}

int taken(const ProjectTask& task, std::size_t team) {
    for (const ProjectDemand& demand : task.demands) {
        if (demand.team == team) {
            return demand.people;
        }
    }
    return 0;
}

/// The finish of a task were it to start a day later, or on the next that counts.
Day finish_a_day_later(const CompiledProject& project, const Timetable& timetable, std::size_t task) {
    return project.finish_from(task, project.first_start(task, timetable.start[task] + 1));
}

} // namespace

std::vector<std::vector<int>> load_of(const CompiledProject& project, const Project& source,
                                      const Timetable& timetable) {
    std::vector<std::vector<int>> load(source.teams.size(),
                                       std::vector<int>(at(timetable.value.makespan), 0));
    for (std::size_t i = 0; i < project.tasks; ++i) {
        if (project.works[i] == 0) {
            continue;
        }
        for (Day day = timetable.start[i]; day < timetable.finish[i]; day = project.first_start(i, day + 1)) {
            for (const ProjectDemand& demand : source.tasks[i].demands) {
                load[demand.team][at(day)] += demand.people;
            }
        }
    }
    return load;
}

std::vector<TeamWait> waits_of(const CompiledProject& project, const Project& source,
                               const Timetable& timetable, const std::vector<std::vector<int>>& load) {
    std::vector<TeamWait> waits;
    for (std::size_t later = 0; later < project.tasks; ++later) {
        Day from = project.release[later];
        for (const Index earlier : project.before[later]) {
            from = std::max(from, timetable.finish[earlier]);
        }
        const Day start = timetable.start[later];
        if (project.works[later] == 0 || project.first_start(later, from) == start) {
            continue;
        }
        // A day earlier it would work on one more day, the one before its start: there it does not fit.
        const Calendar& days = project.calendars[project.calendar[later]];
        const Day full = days.day(days.index(start) - 1);
        for (const ProjectDemand& demand : source.tasks[later].demands) {
            if (load[demand.team][at(full)] + demand.people <= people_on(source.teams[demand.team], full)) {
                continue;
            }
            for (std::size_t earlier = 0; earlier < project.tasks; ++earlier) {
                if (timetable.finish[earlier] <= start && works_on(project, timetable, earlier, full) &&
                    taken(source.tasks[earlier], demand.team) > 0) {
                    waits.push_back({earlier, later, demand.team});
                }
            }
        }
    }
    std::ranges::sort(waits);
    return waits;
}

std::vector<std::size_t> critical_of(const CompiledProject& project, const Timetable& timetable,
                                     const std::vector<TeamWait>& waits) {
    std::vector<std::vector<std::size_t>> next(project.tasks);
    for (std::size_t i = 0; i < project.tasks; ++i) {
        next[i].assign(project.after[i].begin(), project.after[i].end());
    }
    for (const TeamWait& wait : waits) {
        next[wait.earlier].push_back(wait.later);
    }
    std::vector<std::size_t> by_start(project.order.begin(), project.order.end());
    std::ranges::stable_sort(by_start, {}, [&](std::size_t i) { return timetable.start[i]; });
    std::vector<std::uint8_t> critical(project.tasks, 0);
    for (std::size_t i = by_start.size(); i-- > 0;) {
        const std::size_t task = by_start[i];
        const Day finish = finish_a_day_later(project, timetable, task);
        const bool leads_on = std::ranges::any_of(next[task], [&](std::size_t later) {
            return critical[later] != 0 && project.first_start(later, finish) > timetable.start[later];
        });
        critical[task] = finish > timetable.value.makespan || leads_on ? 1 : 0;
    }
    std::erase_if(by_start, [&](std::size_t task) { return critical[task] == 0; });
    return by_start;
}

} // namespace volteface::plan::scheduling
