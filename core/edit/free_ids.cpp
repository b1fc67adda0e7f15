// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/lists.h"

#include <unordered_set>

namespace volteface::edit {

namespace {

template <class Record>
Id<Record> free_id(const Stack& stack, const std::string& name) {
    const std::string wanted = make_id(name);
    std::unordered_set<std::string> taken;
    for (const Record& record : list_of<Record>(stack)) {
        if (record.id.str().starts_with(wanted)) {
            taken.insert(record.id.str());
        }
    }
    std::string id = wanted;
    for (std::size_t number = 2; taken.contains(id); ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return Id<Record>(id);
}

} // namespace

ComponentId free_component_id(const Stack& stack, const std::string& name) {
    return free_id<Component>(stack, name);
}

RequirementId free_requirement_id(const Stack& stack, const std::string& name) {
    return free_id<Requirement>(stack, name);
}

OrganisationId free_organisation_id(const Stack& stack, const std::string& name) {
    return free_id<Organisation>(stack, name);
}

ScenarioId free_scenario_id(const Stack& stack, const std::string& name) {
    return free_id<Scenario>(stack, name);
}

} // namespace volteface::edit
