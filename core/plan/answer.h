// SPDX-License-Identifier: GPL-3.0-or-later
// From what was found to what is told.
#pragma once

#include "core/plan/planning.h"
#include "core/plan/search.h"

namespace volteface::plan {

/// The record to keep, and the tasks as they are drawn.
void tell_plan(const Problem& problem, const Tried& tried, Planning& planning);
/// Moves with what they cost, and why none other. May try further choices.
void tell_moves(const Problem& problem, Search& search, const Found& found, const Tried& tried,
                Planning& planning, const Watch& watch);
/// Load, capacity and who sets the pace.
void tell_teams(const Problem& problem, const Tried& tried, Planning& planning, const Watch& watch);
/// Both outcomes must be there.
void tell_services(const Problem& problem, const ChoiceModel& model, const Tried& tried, Planning& planning);
/// What the two outcomes alone say of a service; no moves, and no word on what would do.
[[nodiscard]] ServiceAnswer service_answer(const Stack& stack, const Planning& planning, std::size_t index);
void tell_demands(const Problem& problem, const Choice& choice, Planning& planning);

/// Everything that a person has demanded, in the order of the request.
[[nodiscard]] std::vector<Demand> demands_of(const Request& request);

/// Both outcomes and all of the above for one choice with its schedule. Error: cancelled.
[[nodiscard]] Result<Planning> tell(const Problem& problem, Search& search, const Found& found,
                                    const Tried& tried, const Watch& watch);

} // namespace volteface::plan
