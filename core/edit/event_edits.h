// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a scenario as a hand moves them along the axis of time, and the scenario as a whole where an
// edit of one part touches others. Values in, values out; edits.h makes a Change of the result.
#pragma once

#include "core/model/stack.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::edit {

/// What can be taken hold of: all of it (its start, the length stays), the start alone (the end stays where
/// it is, unless a parameter sets the length), the end, the low and the high end of an estimated length, and
/// the instant from which it is known.
enum class EventPart { whole, start, end, low, high, notice };

/// The parameter that sets this part, if one does: it is turned, not dragged.
[[nodiscard]] std::optional<ParameterId> parameter_of(const Event& event, EventPart part);

/// The event with a part moved by `by` minutes. The instant that results is rounded to a multiple of `grid`
/// (1: not at all) and kept legal: nothing before day 0, nothing known before day 0, no length below
/// min(grid, its own), low ≤ likely ≤ high. An estimate of days stays one: its three points move together
/// with the start of their own, each by itself at its own end, and the likely end stays between the other
/// two. `bound` is the same event with the values of its parameters. `horizon`: where the end of one that
/// lasts for ever is taken hold of. Unchanged where parameter_of() names one.
[[nodiscard]] Event moved(const Event& event, const Event& bound, EventPart part, Minute by, Minute grid,
                          Minute horizon);

/// Ids that the scenario has not got yet: make_id(name), with "-2", "-3", … behind it where taken.
[[nodiscard]] EventId free_event_id(const Scenario& scenario, const std::string& name);
[[nodiscard]] ParameterId free_parameter_id(const Scenario& scenario, const std::string& name);
/// The same for a scenario among those listed.
[[nodiscard]] ScenarioId free_scenario_id(const std::vector<Scenario>& among, const std::string& name);

/// Gives a parameter another id, wherever it is used.
[[nodiscard]] Scenario with_parameter_renamed(Scenario scenario, const ParameterId& from,
                                              const ParameterId& to);
/// How often a parameter stands in the events.
[[nodiscard]] std::size_t uses_of(const Scenario& scenario, const ParameterId& parameter);

/// A component of the stack, or several of them, by id.
[[nodiscard]] Selector selector_of(const std::vector<ComponentId>& components);

} // namespace volteface::edit
