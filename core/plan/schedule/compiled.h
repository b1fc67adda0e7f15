// SPDX-License-Identifier: GPL-3.0-or-later
// A project checked and laid out for the search: what each inner loop reads is one array away. The people
// that are free on a day are packed, four teams to a word of 64 bits, so that "does the task fit" is a
// subtraction.
#pragma once

#include "core/plan/schedule.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace volteface::plan::scheduling {

using Index = std::uint32_t;

inline constexpr Day no_deadline = std::numeric_limits<Day>::max();
inline constexpr Day longest_schedule = 1'000'000;
inline constexpr std::size_t teams_per_word = 4;

/// The top bit of each team's 16 bits: set while no more people are taken than there are.
inline constexpr std::uint64_t guard = 0x8000'8000'8000'8000U;

/// The days that count for a task. Every day: both lists are empty, and index and day are the same.
struct Calendar {
    std::vector<Day> days;  ///< those that count, ascending, to the longest task after the horizon
    std::vector<Day> count; ///< by day, as far: how many count before it

    [[nodiscard]] bool every_day() const { return days.empty(); }
    [[nodiscard]] Day index(Day day) const {
        return every_day() ? day : count[static_cast<std::size_t>(day)];
    }
    [[nodiscard]] Day day(Day index) const {
        return every_day() ? index : days[static_cast<std::size_t>(index)];
    }
};

/// Lists of tasks per task, end to end.
struct Lists {
    std::vector<Index> begin; ///< size + 1
    std::vector<Index> items;

    [[nodiscard]] std::span<const Index> operator[](std::size_t i) const {
        return std::span(items).subspan(begin[i], begin[i + 1] - begin[i]);
    }
};

[[nodiscard]] Lists make_lists(const std::vector<std::vector<Index>>& lists);

struct CompiledProject {
    std::size_t tasks = 0;
    std::size_t words = 1; ///< of 64 bits per day
    std::vector<Day> duration;
    std::vector<Day> release;            ///< pins included
    std::vector<Day> deadline;           ///< no_deadline where there is none
    Lists before;                        ///< what each task comes after
    Lists after;                         ///< what comes after each task
    std::vector<Index> order;            ///< what comes before comes first
    std::vector<std::uint64_t> demand;   ///< [task × words]
    std::vector<std::uint8_t> works;     ///< 1 where it takes time and people
    std::vector<Index> calendar;         ///< by task; index into calendars
    std::vector<Calendar> calendars;     ///< the first is every day
    std::vector<std::uint64_t> capacity; ///< [day × words], guard bits set
    Day horizon = 0;                     ///< every list of tasks can be scheduled before this day
    std::vector<std::int64_t> weight;    ///< by task: share of the teams it takes a day, in 1/1024

    std::vector<ProjectLoss> losses;
    Lists losses_of; ///< by task: the losses that it is part of
    std::int64_t late_weight = 0;
    bool costs = false; ///< there are losses or deadlines

    /// The day on which a task that starts on `start` (a day that counts) is finished.
    [[nodiscard]] Day finish_from(std::size_t task, Day start) const;
    /// The first day from `day` on on which the task could start, were its teams idle.
    [[nodiscard]] Day first_start(std::size_t task, Day day) const;
    /// The last start with which it is finished by `finish`; below 0 where there is none.
    [[nodiscard]] Day last_start(std::size_t task, Day finish) const;

    [[nodiscard]] std::int64_t loss(std::size_t entry, Day finish) const;
};

[[nodiscard]] tl::expected<CompiledProject, ProjectError> compile(const Project& project);

/// What a schedule is worth.
[[nodiscard]] ScheduleValue value_of(const CompiledProject& project, std::span<const Day> finish);

/// People of a team on a day.
[[nodiscard]] int people_on(const ProjectTeam& team, Day day);

} // namespace volteface::plan::scheduling
