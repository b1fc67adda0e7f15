// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do to a stack, named by what is meant. Each is validated here, against the stack as it
// is: a Change that is returned can be applied, undone and redone without failing.
#pragma once

#include "core/edit/change.h"

#include <map>
#include <optional>

namespace volteface::edit {

// Components. Errors: duplicate_id, malformed_id, unknown_reference, number_out_of_range,
// service_outside_layer, nothing_to_change — those of validate() for the record.
[[nodiscard]] Result<Change> add_component(const Stack& stack, Component component,
                                           std::optional<Position> at = {});
/// Takes it out of every requirement, with its own requirements, its position and the moves of plans that
/// name it.
[[nodiscard]] Result<Change> remove_components(const Stack& stack, const std::vector<ComponentId>& ids);
[[nodiscard]] Result<Change> rename_component(const Stack& stack, const ComponentId& id, std::string name);
/// The record with the same id is replaced; its id never changes.
[[nodiscard]] Result<Change> change_component(const Stack& stack, Component after);
/// Several at once, one undo step.
[[nodiscard]] Result<Change> change_components(const Stack& stack, std::vector<Component> after);
/// An empty position hands the card back to the layout.
[[nodiscard]] Result<Change> move_components(const Stack& stack,
                                             const std::map<ComponentId, std::optional<Position>>& positions);

// Requirements. Planned moves that a change makes impossible go with it. An unknown one is an
// unknown_reference.
[[nodiscard]] Result<Change> add_requirement(const Stack& stack, Requirement requirement);
[[nodiscard]] Result<Change> remove_requirement(const Stack& stack, const RequirementId& id);
[[nodiscard]] Result<Change> change_requirement(const Stack& stack, Requirement after);
[[nodiscard]] Result<Change> add_supplier(const Stack& stack, const RequirementId& id, Supplier supplier);
[[nodiscard]] Result<Change> remove_supplier(const Stack& stack, const RequirementId& id,
                                             const ComponentId& supplier);
[[nodiscard]] Result<Change> replace_supplier(const Stack& stack, const RequirementId& id,
                                              const ComponentId& from, Supplier to);
/// What dragging from one card to another makes: a hard `run` need of one supplier, with an id and label of
/// its own.
/// Error besides: duplicate_supplier, where the consumer has a `run` need of it already.
[[nodiscard]] Result<Change> connect(const Stack& stack, const ComponentId& consumer,
                                     const ComponentId& supplier);

// Organisations. Errors besides: parent_cycle, still_in_use (arguments: the components).
[[nodiscard]] Result<Change> add_organisation(const Stack& stack, Organisation organisation);
[[nodiscard]] Result<Change> change_organisation(const Stack& stack, Organisation after);
[[nodiscard]] Result<Change> remove_organisation(const Stack& stack, const OrganisationId& id);

// Scenarios, assumptions, the stack itself.
[[nodiscard]] Result<Change> add_scenario(const Stack& stack, Scenario scenario);
[[nodiscard]] Result<Change> change_scenario(const Stack& stack, Scenario after);
[[nodiscard]] Result<Change> remove_scenario(const Stack& stack, const ScenarioId& id);
/// A figure that the stack has not got yet is added: it stands for the catalogue's.
[[nodiscard]] Result<Change> change_assumption(const Stack& stack, Assumption after);
[[nodiscard]] Result<Change> change_header(const Stack& stack, Header after, Verb verb = Verb::change_stack);

/// An id that no record of the list has yet: make_id(name), with "-2", "-3", … behind it where taken.
[[nodiscard]] ComponentId free_component_id(const Stack& stack, const std::string& name);
[[nodiscard]] RequirementId free_requirement_id(const Stack& stack, const std::string& name);
[[nodiscard]] OrganisationId free_organisation_id(const Stack& stack, const std::string& name);
[[nodiscard]] ScenarioId free_scenario_id(const Stack& stack, const std::string& name);

} // namespace volteface::edit
