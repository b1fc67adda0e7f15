// SPDX-License-Identifier: GPL-3.0-or-later
// What the records of a stack are called in a sentence: plain text, never empty.
#pragma once

#include "core/base/text.h"
#include "core/model/stack.h"
#include "core/report/figures.h"

#include <string>
#include <unordered_map>

namespace volteface::report {

/// The name, or the id where it is empty or leads nowhere.
[[nodiscard]] std::string name_of(const Stack& stack, const ComponentId& id);
[[nodiscard]] std::string name_of(const Scenario& scenario, Language language);
/// The event's own name, or its scenario's.
[[nodiscard]] std::string name_of(const Scenario& scenario, const EventId& id, Language language);
/// What is needed: the label, else the capability, else the first supplier.
[[nodiscard]] std::string need_of(const Stack& stack, const Requirement& requirement);

/// "services", "chips and accelerators": head of a lane.
[[nodiscard]] std::string_view name_of(Layer layer, Language language);
/// "European", "under unknown control".
[[nodiscard]] std::string_view name_of(ControlBloc bloc, Language language);
[[nodiscard]] std::string_view name_of(Confidence confidence, Language language);
[[nodiscard]] std::string_view name_of(simulation::State state, Language language);

/// Looks names up in O(1); the stack must outlive it.
class NameIndex {
public:
    explicit NameIndex(const Stack& stack);

    [[nodiscard]] const Component* component(const ComponentId& id) const;
    [[nodiscard]] const Organisation* organisation(const OrganisationId& id) const;
    [[nodiscard]] std::string name(const ComponentId& id) const;

private:
    std::unordered_map<ComponentId, const Component*> components_;
    std::unordered_map<OrganisationId, const Organisation*> organisations_;
};

} // namespace volteface::report
