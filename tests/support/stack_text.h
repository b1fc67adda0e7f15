// SPDX-License-Identifier: GPL-3.0-or-later
// Stacks, scenarios and outcomes as a few lines of text, so that a test shows what it is about.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <string>
#include <string_view>

namespace volteface::tests {

/// One need a line: "a: 2 of x, y, ~z 2d | weight 0.3 | buffer 10d | phase supply | decay 0.1" ("~" marks a
/// standby with its failover; "1 of" may be left out; "none" lists nobody). Components are made as they are
/// named, on layer application; "service a impact 50000 rto 1d mtpd 2d" makes a service. Requirements are
/// named r1, r2, … in order.
[[nodiscard]] Stack stack_of(std::string_view text);

/// One event a line: "x out 5d 12d", "x embargo 0d", "x degrade 0.5 0d 3d", "x price 5 0d"; the end may be
/// left out. Events are named e1, e2, … in order.
[[nodiscard]] Scenario scenario_of(std::string_view text, int horizon_days = 365);

/// "5d", "4h", "90m" or a plain number of minutes.
[[nodiscard]] Minute minutes_of(std::string_view text);

/// "0d up, 15d down, 20d up"; a capacity between 0 and 1 is added: "30d degraded 0.9".
[[nodiscard]] std::string life_of(const simulation::Outcome& outcome, std::string_view component);

/// Capacity to renew, in the same manner: "0d 1, 5d 0".
[[nodiscard]] std::string renewal_of(const simulation::Outcome& outcome, std::string_view component);

} // namespace volteface::tests
