// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "core/simulation/simulate.h"
#include "tests/scenarios/sample_checks.h"
#include "tests/scenarios/shipped.h"
#include "tests/scenarios/story.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace volteface;
using namespace volteface::tests;

namespace {

/// Each service on a line: "claims-assistant: 0 up 3 down 33 degraded 0.600 63 up".
std::string story_of_all(const Stack& stack, const Scenario& scenario) {
    const simulation::Outcome outcome = play(stack, scenario);
    std::string text = scenario.id.str() + "\n";
    for (const simulation::ServiceOutcome& service : outcome.services) {
        text += "  " + service.id.str() + ": " + story_of(outcome, service.id) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("the insurer's story is the one that is told") {
    const Stack stack = sample("insurer");
    std::string story;
    for (const Scenario& scenario : exchange::scenario_library(shipped()).scenarios) {
        story += story_of_all(stack, scenario);
    }
    const auto told = read_file(shipped().directory / "tests" / "golden" / "scenarios" / "insurer.txt");
    REQUIRE(told);
    CHECK(story == *told);
}

TEST_CASE("under the scenarios drawn for it something breaks at the insurer, and health underwriting holds") {
    const Stack stack = sample("insurer");
    const std::set<std::string> drawn_for{"dpf-invalidated",
                                          "openai-api-cutoff",
                                          "price-shock-5x",
                                          "provider-bankruptcy",
                                          "sanctions-account-suspension",
                                          "us-gpu-export-licensing"};
    for (const Scenario& scenario : exchange::scenario_library(shipped()).scenarios) {
        if (drawn_for.count(scenario.id.str()) == 0) {
            continue;
        }
        INFO(scenario.id.str());
        const simulation::Outcome outcome = play(stack, scenario);
        CHECK(outcome.unmatched_events.empty());
        int harmed = 0;
        for (const simulation::ServiceOutcome& service : outcome.services) {
            harmed += service.first_harm ? 1 : 0;
        }
        CHECK(harmed > 0);
        const auto& vital = simulation::find(outcome, ComponentId("health-underwriting"))->states;
        CHECK(std::all_of(vital.begin(), vital.end(),
                          [](const auto& stretch) { return stretch.capacity == 1; }));
    }
}

TEST_CASE("the insurer's stack covers every layer, phase and role, and is as big as it should be") {
    const Stack stack = sample("insurer");
    CHECK(validate(stack).empty());
    CHECK(stack.components.size() >= 60);
    CHECK(stack.components.size() <= 80);
    CHECK(stack.requirements.size() >= 140);
    std::set<Layer> layers;
    std::set<Phase> phases;
    int vital = 0;
    int standbys = 0;
    for (const Component& component : stack.components) {
        layers.insert(component.layer);
        vital += component.service && component.service->criticality == 1 ? 1 : 0;
    }
    for (const Requirement& requirement : stack.requirements) {
        phases.insert(requirement.phase);
        standbys +=
            static_cast<int>(std::count_if(requirement.suppliers.begin(), requirement.suppliers.end(),
                                           [](const Supplier& one) { return one.role == Role::standby; }));
    }
    CHECK(layers.size() == 11);
    CHECK(phases.size() == 5);
    CHECK(vital == 3);
    CHECK(standbys >= 15);
}

TEST_CASE("the insurer's suppliers are the catalogue's, under the same owners") {
    const Stack stack = sample("insurer");
    for (const Component& component : stack.components) {
        if (component.catalogue) {
            INFO(component.id.str());
            const CatalogueEntry* entry = shipped_catalogue().find(*component.catalogue);
            REQUIRE(entry != nullptr);
            CHECK(entry->layer == component.layer);
        }
    }
    for (const Organisation& organisation : stack.organisations) {
        INFO(organisation.id.str());
        if (const CatalogueOrganisation* known = shipped_catalogue().find(organisation.id)) {
            CHECK(known->name == organisation.name);
            CHECK(known->country == organisation.country);
            CHECK(known->parent == organisation.parent);
        }
    }
}

TEST_CASE("the French insurer is the English one in other words") {
    const Stack english = sample("insurer");
    const Stack french = sample("insurer.fr");
    CHECK(without_words(english) == without_words(french));
    for (std::size_t i = 0; i < french.components.size(); ++i) {
        CHECK(!french.components[i].name.empty());
        CHECK(has_french_spaces(french.components[i].notes));
        CHECK(french.components[i].notes.empty() == english.components[i].notes.empty());
    }
    for (std::size_t i = 0; i < french.requirements.size(); ++i) {
        CHECK(!french.requirements[i].label.empty());
        CHECK(has_french_spaces(french.requirements[i].notes));
        CHECK(french.requirements[i].notes.empty() == english.requirements[i].notes.empty());
    }
}

TEST_CASE("a sample is what the program would export") {
    for (const std::string name : {"insurer", "insurer.fr"}) {
        const auto text = read_file(shipped().directory / "scenarios" / "samples" / (name + ".json"));
        REQUIRE(text);
        CHECK((exchange::write_stack_json(sample(name)) == *text));
    }
}
