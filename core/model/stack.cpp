// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stack.h"

#include <algorithm>

namespace volteface {

namespace {

template <class Record, class IdType>
const Record* find_in(const std::vector<Record>& records, const IdType& id) {
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const Organisation* find(const Stack& stack, const OrganisationId& id) {
    return find_in(stack.organisations, id);
}
const Component* find(const Stack& stack, const ComponentId& id) {
    return find_in(stack.components, id);
}
const Requirement* find(const Stack& stack, const RequirementId& id) {
    return find_in(stack.requirements, id);
}
const Scenario* find(const Stack& stack, const ScenarioId& id) {
    return find_in(stack.scenarios, id);
}
const Assumption* find(const Stack& stack, const AssumptionId& id) {
    return find_in(stack.assumptions, id);
}
const Team* find(const Stack& stack, const TeamId& id) {
    return find_in(stack.teams, id);
}
const Plan* find(const Stack& stack, const PlanId& id) {
    return find_in(stack.plans, id);
}

std::vector<const Organisation*> chain_of_parents(const Stack& stack, const OrganisationId& id) {
    std::vector<const Organisation*> chain;
    const Organisation* at = find(stack, id);
    while (at != nullptr && std::find(chain.begin(), chain.end(), at) == chain.end()) {
        chain.push_back(at);
        at = at->parent ? find(stack, *at->parent) : nullptr;
    }
    return chain;
}

std::optional<Country> control_jurisdiction(const Stack& stack, const Component& component) {
    if (!component.organisation) {
        return std::nullopt;
    }
    const auto chain = chain_of_parents(stack, *component.organisation);
    return chain.empty() ? std::nullopt : chain.back()->country;
}

std::optional<Country> origin_of(const Stack& stack, const Component& component) {
    return component.origin ? component.origin : control_jurisdiction(stack, component);
}

} // namespace volteface
