// SPDX-License-Identifier: GPL-3.0-or-later
// The work of one team against the people it has: the energetic bound.
#pragma once

#include "core/plan/schedule/compiled.h"

#include <cstdint>
#include <vector>

namespace volteface::plan::scheduling {

class TeamWork {
public:
    struct Item {
        std::size_t task = 0;
        std::int64_t people = 0;
        Day duration = 0;
        Day earliest_start = 0;
        Day earliest_finish = 0;

        [[nodiscard]] std::int64_t work() const { return people * duration; } ///< person-days
    };

    /// `earliest`: finishes by task, were the teams to have no limit. `project` outlives it.
    TeamWork(const CompiledProject& project, const Project& source, std::size_t team,
             const std::vector<Day>& earliest);

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }

    /// The first day by which so many person-days can be done, from the first day of any of its tasks on.
    [[nodiscard]] Day day_when_done(std::int64_t work) const;

    /// No schedule ends earlier because of the sum of its work, and none earlier than its tasks can end.
    [[nodiscard]] Day least_end() const;

    /// Whether the tasks needed (by task, 1) cannot all be finished by `latest` (by task) with its people.
    [[nodiscard]] bool refutes(const std::vector<std::uint8_t>& needed, const std::vector<Day>& latest) const;

private:
    [[nodiscard]] std::int64_t must_fall(const Item& item, Day latest, Day from, Day until) const;
    [[nodiscard]] std::int64_t people_between(Day from, Day until) const;

    const CompiledProject* m_project;
    std::vector<Item> m_items;                ///< by earliest start
    std::vector<std::int64_t> m_people_until; ///< by day, person-days before it
};

} // namespace volteface::plan::scheduling
