// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/sample_checks.h"

#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"

#include <queue>

#include <fmt/format.h>

namespace volteface::tests {

Scenario one_event(const std::string& select, const std::string& effect, const std::string& duration) {
    const auto read = exchange::read_scenario_yaml(
        fmt::format("format: volteface-scenario\nversion: 1\nid: asked\nname: {{en: Asked, fr: Question}}\n"
                    "horizon: P365D\nevents:\n"
                    "  - {{id: it, start: P0D, duration: {}, select: {}, effect: {}}}\n",
                    duration, select, effect),
        "asked");
    REQUIRE(read);
    return read->scenario;
}

Scenario shipped_scenario(const std::string& id) {
    for (const Scenario& scenario : exchange::scenario_library(shipped()).scenarios) {
        if (scenario.id.str() == id) {
            return scenario;
        }
    }
    FAIL("no scenario " << id);
    return {};
}

Ids harmed(const simulation::Outcome& outcome) {
    Ids ids;
    for (const simulation::ServiceOutcome& service : outcome.services) {
        if (service.first_harm) {
            ids.insert(service.id.str());
        }
    }
    return ids;
}

double capacity_at(const simulation::Outcome& outcome, const std::string& id, Minute at) {
    const auto* found = simulation::find(outcome, ComponentId(id));
    REQUIRE(found != nullptr);
    return simulation::stretch_at(*found, at).capacity;
}

simulation::State state_at(const simulation::Outcome& outcome, const std::string& id, Minute at) {
    const auto* found = simulation::find(outcome, ComponentId(id));
    REQUIRE(found != nullptr);
    return simulation::stretch_at(*found, at).state;
}

std::map<std::string, int> levels_below(const Stack& stack, const std::string& id) {
    std::map<std::string, int> levels{{id, 0}};
    std::queue<std::string> open({id});
    while (!open.empty()) {
        const std::string consumer = open.front();
        open.pop();
        for (const Requirement& requirement : stack.requirements) {
            if (requirement.consumer.str() != consumer) {
                continue;
            }
            for (const Supplier& supplier : requirement.suppliers) {
                if (levels.emplace(supplier.component.str(), levels[consumer] + 1).second) {
                    open.push(supplier.component.str());
                }
            }
        }
    }
    return levels;
}

std::string top_of(const Stack& stack, const std::string& id) {
    const Component* component = find(stack, ComponentId(id));
    REQUIRE(component != nullptr);
    if (!component->organisation) {
        return {};
    }
    const auto chain = chain_of_parents(stack, *component->organisation);
    return chain.empty() ? std::string{} : chain.back()->id.str();
}

Stack without_words(Stack stack) {
    stack.name.clear();
    stack.notes.clear();
    for (Organisation& organisation : stack.organisations) {
        organisation.name.clear();
        organisation.notes.clear();
    }
    for (Component& component : stack.components) {
        component.name.clear();
        component.notes.clear();
    }
    for (Requirement& requirement : stack.requirements) {
        requirement.label.clear();
        requirement.notes.clear();
    }
    for (Assumption& assumption : stack.assumptions) {
        assumption.notes.clear();
    }
    for (Team& team : stack.teams) {
        team.name.clear();
        team.role.clear();
    }
    stack.report.title.clear();
    stack.report.audience.clear();
    stack.report.confidentiality.clear();
    return stack;
}

} // namespace volteface::tests
