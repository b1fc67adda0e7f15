// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule of a plan flattened: what both writers go through.
#pragma once

#include "core/exchange/schedule/schedule.h"

#include <cstddef>
#include <vector>

namespace volteface::exchange {

struct ScheduleRow {
    const PlannedTask* task = nullptr; ///< null: a move as a whole, or the providers
    std::string name;
    std::string group; ///< the move's name
    Minute start = 0;
    Minute end = 0;
    std::vector<std::size_t> after; ///< rows that come before it
};

/// A row for each group, followed by the rows of its tasks by start. Tasks without a move stand in the group
/// of the providers, first.
[[nodiscard]] std::vector<ScheduleRow> schedule_rows(const Stack& stack, const Plan& plan,
                                                     const ScheduleWords& words);

/// The date so many whole days after `day`, which must be whole.
[[nodiscard]] Date plus_days(Date day, long days);

[[nodiscard]] std::string team_name(const Stack& stack, const TeamId& id);

} // namespace volteface::exchange
