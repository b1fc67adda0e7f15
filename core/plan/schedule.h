// SPDX-License-Identifier: GPL-3.0-or-later
// When each task of a plan is done, by teams that have only so many people: the resource-constrained project
// scheduling problem, with calendars, lead times, deadlines and losses that grow with the day something is
// finished. Values in, values out; whole days and whole numbers only, so the same input and the same seed
// give the same schedule on every machine.
#pragma once

#include "core/base/progress.h"

#include <tl/expected.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::plan {

/// A whole day, from 0. A span [start, finish) of days ends before the day `finish`: what follows a task may
/// start on the day on which that task finishes.
using Day = std::int32_t;

/// A team: so many people on a day. Any unit does (tenths of a person, say) where tasks use the same.
struct ProjectTeam {
    /// People on day 0, 1, …, each 0 to 30 000. Beyond its end the last `period` entries repeat for ever: one
    /// week {3,3,3,3,3,0,0} with period 7 is a calendar, and so is a year with its holidays. Never empty.
    std::vector<int> people{1};
    Day period = 1; ///< 1 to people.size()

    friend bool operator==(const ProjectTeam&, const ProjectTeam&) = default;
};

/// What a task takes of a team on each day it is worked on.
struct ProjectDemand {
    std::size_t team = 0; ///< index into Project::teams
    int people = 1;       ///< ≥ 0, and the team has as many again and again

    friend bool operator==(const ProjectDemand&, const ProjectDemand&) = default;
};

/// Without demands a task is lead time: `duration` counts calendar days and nobody works. With demands it is
/// work: only days count on which each of its teams has the people it needs (others busy or not); the bar
/// stretches over the other days, it starts on a day that counts, and once started it is not interrupted by
/// other tasks.
struct ProjectTask {
    Day duration = 0;                     ///< 0 to 100 000 days; 0 is a milestone and takes nobody
    std::vector<ProjectDemand> demands{}; ///< at most one per team
    std::vector<std::size_t> after{};     ///< tasks that finish before it starts: indices into Project::tasks
    Day release = 0;                      ///< starts no earlier, for a reason of the world; ≥ 0
    std::optional<Day> pinned{};          ///< starts no earlier, because a person put it there
    std::optional<Day> deadline{};        ///< finishes no later than this day (see Project::late_weight)

    friend bool operator==(const ProjectTask&, const ProjectTask&) = default;
};

/// What is lost until the last of some tasks is finished: by_day[finish], and its last entry after its end.
struct ProjectLoss {
    std::vector<std::size_t> tasks;   ///< not empty
    std::vector<std::int64_t> by_day; ///< not empty, never falling, 0 to 10^15 each (cents, say)

    friend bool operator==(const ProjectLoss&, const ProjectLoss&) = default;
};

struct Project {
    std::vector<ProjectTeam> teams{};
    std::vector<ProjectTask> tasks{};
    std::vector<ProjectLoss> losses{}; ///< empty: makespan alone counts
    std::int64_t late_weight =
        1'000'000'000'000; ///< cost of one day of one task past its deadline; 0 to 10^12

    friend bool operator==(const Project&, const Project&) = default;
};

/// What a schedule is judged by, cost first: the losses and what is late. Smaller is better.
struct ScheduleValue {
    std::int64_t cost = 0; ///< Σ losses + late_weight × Σ days past deadlines
    Day makespan = 0;      ///< the day on which the last task finishes

    friend auto operator<=>(const ScheduleValue&, const ScheduleValue&) = default;
};

struct ScheduleLimits {
    std::int64_t schedules = 5'000; ///< built by the search; ≥ 1 (at least one is always built)
    std::uint64_t seed = 1;
    std::size_t exact_tasks = 12; ///< up to so many tasks that take people, enumeration is tried as well
    std::int64_t exact_nodes = 200'000; ///< and given up after so many nodes
};

/// `later` waits for `earlier` because both need `team`; drawn as an arrow in a Gantt.
struct TeamWait {
    std::size_t earlier = 0;
    std::size_t later = 0;
    std::size_t team = 0;

    friend auto operator<=>(const TeamWait&, const TeamWait&) = default;
};

struct Schedule {
    std::vector<Day> start;  ///< by task
    std::vector<Day> finish; ///< by task; start == finish where it takes no time
    ScheduleValue value;
    std::vector<std::int64_t> loss; ///< by entry of Project::losses

    /// No schedule costs less than lower_bound.cost, and none is shorter than lower_bound.makespan (each on
    /// its own: a shorter schedule may cost more).
    ScheduleValue lower_bound;
    Day critical_path = 0;                ///< makespan if the teams had no limit
    std::vector<Day> team_bound;          ///< by team: no schedule is shorter, because of its work alone
    std::vector<std::int64_t> loss_bound; ///< by entry of Project::losses: no schedule loses less there
    bool cost_proven = false;             ///< no schedule costs less
    bool proven = false;                  ///< nor is any of the same cost shorter

    std::vector<std::size_t> late;       ///< tasks past their deadline, ascending
    std::vector<std::size_t> impossible; ///< of these, those that no schedule finishes in time

    std::vector<std::size_t> critical;  ///< tasks a delay of which delays the end, by start
    std::vector<TeamWait> waits;        ///< ascending
    std::vector<std::vector<int>> load; ///< by team, by day [0, makespan): people at work

    std::int64_t schedules = 0; ///< that were built
    std::int64_t nodes = 0;     ///< of the enumeration
    bool stopped = false;       ///< by the watch, before its limits: another run may find another schedule

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Why a project cannot be scheduled at all.
enum class ProjectFault {
    number_out_of_range, ///< a duration, day, head count, loss or weight outside what is documented
    unknown_task,        ///< `after` or a loss names a task that is not there
    unknown_team,        ///< a demand names a team that is not there
    demanded_twice,      ///< two demands on the same team
    cycle,               ///< the task comes after itself
    never_enough_people, ///< the teams never have the people it needs, or not for ever on the same days
    loss_falls,          ///< a table that falls, or is empty, or is about no task
    too_long,            ///< the work would not end within 1 000 000 days
};

struct ProjectError {
    ProjectFault fault{};
    std::optional<std::size_t> task{}; ///< where it is about one
    std::optional<std::size_t> team{};
    std::optional<std::size_t> loss{};

    friend bool operator==(const ProjectError&, const ProjectError&) = default;
};

/// The best schedule found within the limits: a genetic search over lists of tasks, and for small projects an
/// enumeration that proves it. Where the watch stops it, the best so far, marked. Cost: about 10 µs per
/// schedule of 120 tasks; memory: teams × days of the longest schedule.
[[nodiscard]] tl::expected<Schedule, ProjectError>
schedule_project(const Project& project, const ScheduleLimits& limits = {}, const Watch& watch = {});

} // namespace volteface::plan
