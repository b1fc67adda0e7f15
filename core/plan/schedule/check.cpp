// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/check.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <numeric>

namespace volteface::plan::scheduling {

namespace {

constexpr int most_people = 30'000;
constexpr Day longest_task = 100'000;
constexpr std::int64_t greatest_loss = 1'000'000'000'000'000;
constexpr std::int64_t greatest_weight = 1'000'000'000'000;
constexpr std::size_t most_losses = 1'000;

bool is_day(Day day) {
    return day >= 0 && day <= longest_schedule;
}

std::optional<ProjectFault> fault_of(const ProjectTeam& team) {
    const auto in_range = [](int people) { return people >= 0 && people <= most_people; };
    if (team.people.empty() || team.people.size() > static_cast<std::size_t>(longest_schedule) ||
        team.period < 1 || static_cast<std::size_t>(team.period) > team.people.size() ||
        !std::ranges::all_of(team.people, in_range)) {
        return ProjectFault::number_out_of_range;
    }
    return {};
}

/// Whether, once the calendars repeat, there is a day for the task: looked for over as many days as the
/// periods of its teams take to come together again, at most longest_schedule.
bool has_days(const Project& project, const ProjectTask& task) {
    Day from = 0;
    std::int64_t period = 1;
    for (const ProjectDemand& demand : task.demands) {
        const ProjectTeam& team = project.teams[demand.team];
        from = std::max(from, static_cast<Day>(team.people.size()));
        period = std::min<std::int64_t>(std::lcm<std::int64_t>(period, team.period), longest_schedule);
    }
    for (Day day = from; day < from + static_cast<Day>(period); ++day) {
        if (std::ranges::all_of(task.demands, [&](const ProjectDemand& demand) {
                return people_on(project.teams[demand.team], day) >= demand.people;
            })) {
            return true;
        }
    }
    return false;
}

std::optional<ProjectError> fault_of(const Project& project, std::size_t index) {
    const ProjectTask& task = project.tasks[index];
    if (task.duration < 0 || task.duration > longest_task || !is_day(task.release) ||
        !is_day(task.pinned.value_or(0)) || task.deadline.value_or(0) < 0) {
        return ProjectError{.fault = ProjectFault::number_out_of_range, .task = index};
    }
    std::vector<std::size_t> teams;
    for (const ProjectDemand& demand : task.demands) {
        if (demand.team >= project.teams.size()) {
            return ProjectError{.fault = ProjectFault::unknown_team, .task = index};
        }
        if (demand.people < 0) {
            return ProjectError{
                .fault = ProjectFault::number_out_of_range, .task = index, .team = demand.team};
        }
        if (std::ranges::count(teams, demand.team) > 0) {
            return ProjectError{.fault = ProjectFault::demanded_twice, .task = index, .team = demand.team};
        }
        teams.push_back(demand.team);
    }
    for (const std::size_t earlier : task.after) {
        if (earlier >= project.tasks.size()) {
            return ProjectError{.fault = ProjectFault::unknown_task, .task = index};
        }
    }
    if (task.duration > 0 && !has_days(project, task)) {
        ProjectError error{.fault = ProjectFault::never_enough_people, .task = index};
        for (const ProjectDemand& demand : task.demands) {
            const ProjectTeam& team = project.teams[demand.team];
            if (*std::max_element(team.people.end() - team.period, team.people.end()) < demand.people) {
                error.team = demand.team;
                break;
            }
        }
        return error;
    }
    return {};
}

std::optional<ProjectFault> fault_of(const ProjectLoss& loss, std::size_t tasks) {
    if (loss.tasks.empty() || loss.by_day.empty() || !std::ranges::is_sorted(loss.by_day)) {
        return ProjectFault::loss_falls;
    }
    if (std::ranges::any_of(loss.tasks, [&](std::size_t task) { return task >= tasks; })) {
        return ProjectFault::unknown_task;
    }
    if (loss.by_day.front() < 0 || loss.by_day.back() > greatest_loss) {
        return ProjectFault::number_out_of_range;
    }
    return {};
}

/// A task that comes after itself, where there is one: from any that no order reaches, a walk back ends on a
/// ring.
std::size_t task_on_ring(const Project& project) {
    std::vector<std::uint8_t> done(project.tasks.size(), 0);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < project.tasks.size(); ++i) {
            if (done[i] == 0 && std::ranges::all_of(project.tasks[i].after, [&](std::size_t earlier) {
                    return done[earlier] != 0;
                })) {
                done[i] = 1;
                changed = true;
            }
        }
    }
    std::size_t task = static_cast<std::size_t>(std::ranges::find(done, 0) - done.begin());
    std::vector<std::uint8_t> seen(project.tasks.size(), 0);
    while (seen[task] == 0) {
        seen[task] = 1;
        task = *std::ranges::find_if(project.tasks[task].after,
                                     [&](std::size_t earlier) { return done[earlier] == 0; });
    }
    return task;
}

} // namespace

std::optional<ProjectError> fault_of(const Project& project) {
    if (project.late_weight < 0 || project.late_weight > greatest_weight ||
        project.losses.size() > most_losses) {
        return ProjectError{.fault = ProjectFault::number_out_of_range};
    }
    for (std::size_t team = 0; team < project.teams.size(); ++team) {
        if (const auto fault = fault_of(project.teams[team])) {
            return ProjectError{.fault = *fault, .team = team};
        }
    }
    for (std::size_t task = 0; task < project.tasks.size(); ++task) {
        if (auto error = fault_of(project, task)) {
            return error;
        }
    }
    for (std::size_t loss = 0; loss < project.losses.size(); ++loss) {
        if (const auto fault = fault_of(project.losses[loss], project.tasks.size())) {
            return ProjectError{.fault = *fault, .loss = loss};
        }
    }
    if (!order_of(project)) {
        return ProjectError{.fault = ProjectFault::cycle, .task = task_on_ring(project)};
    }
    return {};
}

std::optional<std::vector<Index>> order_of(const Project& project) {
    std::vector<std::size_t> waits_for(project.tasks.size(), 0);
    std::vector<std::vector<Index>> after(project.tasks.size());
    for (std::size_t i = 0; i < project.tasks.size(); ++i) {
        for (const std::size_t earlier : project.tasks[i].after) {
            after[earlier].push_back(static_cast<Index>(i));
            ++waits_for[i];
        }
    }
    std::priority_queue<Index, std::vector<Index>, std::greater<>> ready;
    for (std::size_t i = 0; i < project.tasks.size(); ++i) {
        if (waits_for[i] == 0) {
            ready.push(static_cast<Index>(i));
        }
    }
    std::vector<Index> order;
    while (!ready.empty()) {
        const Index task = ready.top();
        ready.pop();
        order.push_back(task);
        for (const Index later : after[task]) {
            if (--waits_for[later] == 0) {
                ready.push(later);
            }
        }
    }
    if (order.size() < project.tasks.size()) {
        return {};
    }
    return order;
}

} // namespace volteface::plan::scheduling
