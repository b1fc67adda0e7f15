// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do to plans, to the teams that carry them out, and to the figures they rest on. Errors
// are those of validate() for the record, duplicate_id, malformed_id, unknown_reference, nothing_to_change.
#pragma once

#include "core/edit/change.h"

namespace volteface::edit {

[[nodiscard]] Result<Change> add_plan(const Stack& stack, Plan plan);
/// The record with the same id is replaced.
[[nodiscard]] Result<Change> change_plan(const Stack& stack, Plan after);
[[nodiscard]] Result<Change> remove_plan(const Stack& stack, const PlanId& id);
[[nodiscard]] PlanId free_plan_id(const Stack& stack, const std::string& name);

/// What a plan has brought in from the catalogue becomes part of the stack, as records nobody has confirmed:
/// the plan is carried out on the map. Ids that the stack has already stay the stack's. One undo step.
[[nodiscard]] Result<Change> take_in_candidates(const Stack& stack, const PlanId& id);

[[nodiscard]] Result<Change> add_team(const Stack& stack, Team team);
[[nodiscard]] Result<Change> change_team(const Stack& stack, Team after);
[[nodiscard]] Result<Change> remove_team(const Stack& stack, const TeamId& id);
[[nodiscard]] TeamId free_team_id(const Stack& stack, const std::string& name);

/// The stack has no figure of its own any more: the shipped one stands again. Error: unknown_reference.
[[nodiscard]] Result<Change> reset_assumption(const Stack& stack, const AssumptionId& id);

} // namespace volteface::edit
