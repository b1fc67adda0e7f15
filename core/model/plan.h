// SPDX-License-Identifier: GPL-3.0-or-later
// A stored plan: which supplier is replaced by which, and when; and the teams that do it.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// In one requirement, `from` is replaced by `to`. From `complete` on, `to` is an engaged supplier and `from`
/// is none.
struct PlannedMove {
    RequirementId requirement;
    ComponentId from;
    ComponentId to;
    Duration start;
    Duration complete; ///< not before start

    friend bool operator==(const PlannedMove&, const PlannedMove&) = default;
};

struct Plan {
    PlanId id;
    std::string name;
    ScenarioId scenario; ///< of the library or of the stack
    std::vector<PlannedMove> moves;
    std::string notes;

    friend bool operator==(const Plan&, const Plan&) = default;
};

struct Team {
    TeamId id;
    std::string name;
    std::string role;
    double head_count = 0;           ///< full-time equivalents, ≥ 0
    std::optional<Decimal> day_rate; ///< in the stack's currency
    std::vector<int> working_days;   ///< ISO weekdays 1 (Monday) to 7; empty: every day
    std::vector<Date> days_off;

    friend bool operator==(const Team&, const Team&) = default;
};

} // namespace volteface
