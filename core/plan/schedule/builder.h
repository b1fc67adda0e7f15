// SPDX-License-Identifier: GPL-3.0-or-later
// Builds schedules from lists of tasks: forward, each as early as it can; backward, each as late as it can
// without the whole costing more. Holds the arrays that a schedule needs, so that building one allocates
// nothing.
#pragma once

#include "core/plan/schedule/compiled.h"

#include <span>
#include <vector>

namespace volteface::plan::scheduling {

/// When each task is done, and what that is worth.
struct Timetable {
    std::vector<Day> start;
    std::vector<Day> finish;
    ScheduleValue value;
};

class Builder {
public:
    explicit Builder(const CompiledProject& project);

    /// Serial generation: the tasks of the list in turn, each as early as what it comes after and the people
    /// that are left allow. The list has every task once, what comes before first.
    void serial(std::span<const Index> list, Timetable& made);

    /// Parallel generation: day by day, what can start starts, those first that come first in the list.
    void parallel(std::span<const Index> list, Timetable& made);

    /// Justification to the right: those that finish last first, each as late as the value of the schedule
    /// stays what it is. `list` breaks ties. The result keeps to the people but perhaps not to releases
    /// earlier than where it starts: it starts nothing earlier than before.
    void to_the_right(std::span<const Index> list, Timetable& schedule);

    /// The tasks by start, ties as in `list`, which has what comes before first; `made` has it too.
    void by_start(std::span<const Index> list, const Timetable& schedule, std::vector<Index>& made);

    /// Takes the people of one task, as early as can be from `from` on; the start. Undone by `remove`. Not to
    /// be mixed with whole schedules.
    Day place(std::size_t task, Day from);
    void remove(std::size_t task, Day start);

    /// Placements of a task so far: as many as there are tasks make a schedule.
    [[nodiscard]] std::int64_t placements() const { return m_placements; }

private:
    void clear(Day until);
    void place_early(std::size_t task, Day from, Timetable& made);
    void place_late(std::size_t task, Day until, Timetable& made);
    [[nodiscard]] bool fits(std::size_t task, Day day) const;
    void take(std::size_t task, const Calendar& days, Day first);
    [[nodiscard]] bool starts_on(std::size_t task, Day day, Timetable& made);
    void cap_finishes(const Timetable& schedule);
    void sort_by(std::span<const Day> keys, std::span<const Index> list, std::vector<Index>& made);

    const CompiledProject& m_project;
    std::vector<std::uint64_t> m_free; ///< [day × words] people left, guard bits set
    Day m_used = 0;                    ///< days from here on are as in the project
    std::vector<Index> m_order;
    std::vector<Index> m_waiting;
    std::vector<Index> m_count;
    std::vector<Day> m_cap; ///< by task: finishing later would cost
    std::int64_t m_placements = 0;
};

} // namespace volteface::plan::scheduling
