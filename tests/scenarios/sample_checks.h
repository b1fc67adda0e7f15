// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that the tests of the samples ask of a stack.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <map>
#include <set>
#include <string>

namespace volteface::tests {

using Ids = std::set<std::string>;

/// A scenario of one event from day 0, over a year. `select`, `effect` and `duration` as in a scenario file.
[[nodiscard]] Scenario one_event(const std::string& select, const std::string& effect,
                                 const std::string& duration = "forever");
/// A shipped one, with its defaults; fails the test that asks for one that is not there.
[[nodiscard]] Scenario shipped_scenario(const std::string& id);

/// Services that fall below full capacity.
[[nodiscard]] Ids harmed(const simulation::Outcome& outcome);
[[nodiscard]] double capacity_at(const simulation::Outcome& outcome, const std::string& id, Minute at);
[[nodiscard]] simulation::State state_at(const simulation::Outcome& outcome, const std::string& id,
                                         Minute at);

/// How many links lie between a component and all that is below it, by the shortest way.
[[nodiscard]] std::map<std::string, int> levels_below(const Stack& stack, const std::string& id);
/// The id of the organisation at the top of a component's chain of parents; empty where it is unknown.
[[nodiscard]] std::string top_of(const Stack& stack, const std::string& id);

/// The same words stand in both languages' place, so that what is left must be equal.
[[nodiscard]] Stack without_words(Stack stack);

} // namespace volteface::tests
