// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/compiled.h"

#include "core/plan/schedule/check.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace volteface::plan::scheduling {

namespace {

std::size_t at(Day day) {
    return static_cast<std::size_t>(day);
}

/// The days on which all teams of a task have the people it needs.
struct Need {
    std::vector<std::pair<std::size_t, int>> demands; ///< by team, above 0

    friend auto operator<=>(const Need&, const Need&) = default;
};

Need need_of(const ProjectTask& task) {
    Need need;
    if (task.duration > 0) {
        for (const ProjectDemand& demand : task.demands) {
            if (demand.people > 0) {
                need.demands.emplace_back(demand.team, demand.people);
            }
        }
    }
    std::ranges::sort(need.demands);
    return need;
}

bool counts(const Project& project, const Need& need, Day day) {
    return std::ranges::all_of(need.demands, [&](const std::pair<std::size_t, int>& demand) {
        return people_on(project.teams[demand.first], day) >= demand.second;
    });
}

/// The most days from any day on until a task that then has its teams to itself is finished.
Day longest_span(const Project& project, const Need& need, Day duration) {
    Day from = 0;
    std::int64_t period = 1;
    for (const auto& [team, people] : need.demands) {
        from = std::max(from, static_cast<Day>(project.teams[team].people.size()));
        period = std::lcm(period, static_cast<std::int64_t>(project.teams[team].period));
        period = std::min<std::int64_t>(period, longest_schedule);
    }
    // Starts within the first repetition cover all there are.
    const Day last_start = from + static_cast<Day>(period);
    std::vector<Day> ends; // of the last days that count, at most `duration` of them, as a ring
    ends.reserve(at(duration));
    Day free = 0; // the day after the day that counted before those in the ring
    Day longest = 0;
    std::size_t oldest = 0;
    for (Day day = 0; free <= last_start && day <= longest_schedule; ++day) {
        if (!counts(project, need, day)) {
            continue;
        }
        if (ends.size() < at(duration)) {
            ends.push_back(day + 1);
        } else {
            free = ends[oldest];
            ends[oldest] = day + 1;
            oldest = (oldest + 1) % ends.size();
        }
        if (ends.size() == at(duration)) {
            longest = std::max(longest, day + 1 - free);
        }
    }
    return free <= last_start ? longest_schedule : longest;
}

/// The last release and all tasks one after another, each when its teams are at their worst: any list of
/// tasks can be scheduled by then.
Day horizon_of(const Project& project, const std::vector<Need>& needs) {
    Day horizon = 0;
    for (const ProjectTask& task : project.tasks) {
        horizon = std::max({horizon, task.release, task.pinned.value_or(0)});
    }
    for (std::size_t i = 0; i < project.tasks.size() && horizon <= longest_schedule; ++i) {
        const Day duration = project.tasks[i].duration;
        horizon += needs[i].demands.empty() ? duration : longest_span(project, needs[i], duration);
    }
    return horizon;
}

/// Goes on after the horizon until `more` days that count have passed: enough to ask where a task would be
/// that starts there.
Calendar calendar_of(const Project& project, const Need& need, Day horizon, Day more) {
    Calendar calendar;
    calendar.count.reserve(at(horizon) + 1);
    std::size_t wanted = 0;
    for (Day day = 0; day <= horizon || calendar.days.size() < wanted; ++day) {
        if (day == horizon) {
            wanted = calendar.days.size() + at(more);
        }
        calendar.count.push_back(static_cast<Day>(calendar.days.size()));
        if (counts(project, need, day)) {
            calendar.days.push_back(day);
        }
    }
    if (calendar.days.size() == calendar.count.size()) {
        return {};
    }
    return calendar;
}

void lay_out_tasks(const Project& project, CompiledProject& compiled) {
    std::vector<std::vector<Index>> before(compiled.tasks);
    std::vector<std::vector<Index>> after(compiled.tasks);
    for (std::size_t i = 0; i < compiled.tasks; ++i) {
        const ProjectTask& task = project.tasks[i];
        compiled.duration.push_back(task.duration);
        compiled.release.push_back(std::max(task.release, task.pinned.value_or(0)));
        compiled.deadline.push_back(task.deadline.value_or(no_deadline));
        compiled.costs = compiled.costs || task.deadline;
        before[i].assign(task.after.begin(), task.after.end());
        std::ranges::sort(before[i]);
        before[i].erase(std::unique(before[i].begin(), before[i].end()), before[i].end());
        for (const Index earlier : before[i]) {
            after[earlier].push_back(static_cast<Index>(i));
        }
    }
    compiled.before = make_lists(before);
    compiled.after = make_lists(after);
}

void lay_out_teams(const Project& project, const std::vector<Need>& needs, CompiledProject& compiled) {
    compiled.words = std::max<std::size_t>(1, (project.teams.size() + teams_per_word - 1) / teams_per_word);
    compiled.demand.assign(compiled.tasks * compiled.words, 0);
    compiled.capacity.assign(at(compiled.horizon) * compiled.words, guard);
    const auto field = [](std::size_t team, std::uint64_t people) {
        return people << (16 * (team % teams_per_word));
    };
    for (std::size_t i = 0; i < compiled.tasks; ++i) {
        compiled.works.push_back(needs[i].demands.empty() ? 0 : 1);
        for (const auto& [team, people] : needs[i].demands) {
            compiled.demand[i * compiled.words + team / teams_per_word] +=
                field(team, static_cast<std::uint64_t>(people));
        }
    }
    std::vector<std::int64_t> most(project.teams.size(), 1);
    for (std::size_t team = 0; team < project.teams.size(); ++team) {
        for (Day day = 0; day < compiled.horizon; ++day) {
            const int people = people_on(project.teams[team], day);
            most[team] = std::max<std::int64_t>(most[team], people);
            compiled.capacity[at(day) * compiled.words + team / teams_per_word] +=
                field(team, static_cast<std::uint64_t>(people));
        }
    }
    for (std::size_t i = 0; i < compiled.tasks; ++i) {
        std::int64_t weight = 0;
        for (const auto& [team, people] : needs[i].demands) {
            weight += 1024 * people / most[team];
        }
        compiled.weight.push_back(weight);
    }
}

void lay_out_calendars(const Project& project, const std::vector<Need>& needs, CompiledProject& compiled) {
    compiled.calendars.emplace_back();
    std::map<Need, Index> known{{Need{}, 0}};
    Day longest = 0;
    for (const ProjectTask& task : project.tasks) {
        longest = std::max(longest, task.duration);
    }
    for (const Need& need : needs) {
        auto found = known.find(need);
        if (found == known.end()) {
            Calendar calendar = calendar_of(project, need, compiled.horizon, longest + 1);
            const bool every_day = calendar.every_day();
            found = known.emplace(need, every_day ? 0 : static_cast<Index>(compiled.calendars.size())).first;
            if (!every_day) {
                compiled.calendars.push_back(std::move(calendar));
            }
        }
        compiled.calendar.push_back(found->second);
    }
}

} // namespace

Lists make_lists(const std::vector<std::vector<Index>>& lists) {
    Lists made;
    made.begin.push_back(0);
    for (const std::vector<Index>& list : lists) {
        made.items.insert(made.items.end(), list.begin(), list.end());
        made.begin.push_back(static_cast<Index>(made.items.size()));
    }
    return made;
}

Day CompiledProject::finish_from(std::size_t task, Day start) const {
    if (duration[task] == 0) {
        return start;
    }
    const Calendar& days = calendars[calendar[task]];
    return days.day(days.index(start) + duration[task] - 1) + 1;
}

Day CompiledProject::first_start(std::size_t task, Day day) const {
    const Calendar& days = calendars[calendar[task]];
    return duration[task] == 0 ? day : days.day(days.index(day));
}

Day CompiledProject::last_start(std::size_t task, Day finish) const {
    if (duration[task] == 0) {
        return finish;
    }
    const Calendar& days = calendars[calendar[task]];
    const Day index = days.index(finish) - duration[task];
    return index < 0 ? -1 : days.day(index);
}

std::int64_t CompiledProject::loss(std::size_t entry, Day finish) const {
    const std::vector<std::int64_t>& table = losses[entry].by_day;
    return table[std::min(at(finish), table.size() - 1)];
}

int people_on(const ProjectTeam& team, Day day) {
    const std::size_t known = team.people.size();
    if (at(day) < known) {
        return team.people[at(day)];
    }
    const std::size_t period = at(team.period);
    return team.people[known - period + (at(day) - known) % period];
}

ScheduleValue value_of(const CompiledProject& project, std::span<const Day> finish) {
    ScheduleValue value;
    for (const Day day : finish) {
        value.makespan = std::max(value.makespan, day);
    }
    if (!project.costs) {
        return value;
    }
    for (std::size_t entry = 0; entry < project.losses.size(); ++entry) {
        Day last = 0;
        for (const std::size_t task : project.losses[entry].tasks) {
            last = std::max(last, finish[task]);
        }
        value.cost += project.loss(entry, last);
    }
    std::int64_t late = 0;
    for (std::size_t i = 0; i < project.tasks; ++i) {
        if (finish[i] > project.deadline[i]) {
            late += finish[i] - project.deadline[i];
        }
    }
    value.cost += project.late_weight * std::min<std::int64_t>(late, longest_schedule);
    return value;
}

tl::expected<CompiledProject, ProjectError> compile(const Project& project) {
    if (auto fault = fault_of(project)) {
        return tl::unexpected(*fault);
    }
    std::vector<Need> needs;
    for (const ProjectTask& task : project.tasks) {
        needs.push_back(need_of(task));
    }
    CompiledProject compiled;
    compiled.tasks = project.tasks.size();
    // One day more, so that the day after the last is a day too.
    compiled.horizon = horizon_of(project, needs) + 1;
    if (compiled.horizon > longest_schedule) {
        return tl::unexpected(ProjectError{.fault = ProjectFault::too_long});
    }
    lay_out_tasks(project, compiled);
    lay_out_teams(project, needs, compiled);
    lay_out_calendars(project, needs, compiled);
    compiled.order = *order_of(project);
    compiled.losses = project.losses;
    compiled.late_weight = project.late_weight;
    compiled.costs = compiled.costs || !project.losses.empty();
    std::vector<std::vector<Index>> losses_of(compiled.tasks);
    for (std::size_t entry = 0; entry < project.losses.size(); ++entry) {
        for (const std::size_t task : project.losses[entry].tasks) {
            losses_of[task].push_back(static_cast<Index>(entry));
        }
    }
    compiled.losses_of = make_lists(losses_of);
    return compiled;
}

} // namespace volteface::plan::scheduling
