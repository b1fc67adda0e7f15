// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the hospital and the administration alike; the insurer has its own file.
#include "core/model/validation.h"
#include "tests/scenarios/sample_checks.h"
#include "tests/scenarios/shipped.h"
#include "tests/scenarios/story.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;

namespace {

const std::vector<std::string> both{"hospital", "administration"};

/// Services whose harm a scenario of the library brings about, by scenario.
std::map<std::string, Ids> harm_by_scenario(const Stack& stack) {
    std::map<std::string, Ids> result;
    for (const Scenario& scenario : exchange::scenario_library(shipped()).scenarios) {
        result[scenario.id.str()] = harmed(play(stack, scenario));
    }
    return result;
}

} // namespace

TEST_CASE("each sample covers every layer and phase, and is as big as it should be") {
    const std::map<std::string, std::pair<std::size_t, std::size_t>> sizes{{"hospital", {70, 85}},
                                                                           {"administration", {58, 75}}};
    for (const std::string& name : both) {
        INFO(name);
        const Stack stack = sample(name);
        CHECK(validate(stack).empty());
        CHECK(stack.components.size() >= sizes.at(name).first);
        CHECK(stack.components.size() <= sizes.at(name).second);
        std::map<Layer, int> layers;
        std::set<Phase> phases;
        std::set<Confidence> confidences;
        int unknown_impact = 0;
        int unknown_place = 0;
        for (const Component& component : stack.components) {
            ++layers[component.layer];
            REQUIRE(component.confidence);
            REQUIRE(component.as_of);
            confidences.insert(*component.confidence);
            CHECK((component.confidence != Confidence::sourced || !component.sources.empty()));
            for (const Source& source : component.sources) {
                CHECK(is_known_by_then(source));
            }
            unknown_impact += component.service && !component.service->impact_per_day ? 1 : 0;
            unknown_place += component.layer < Layer::service && component.layer >= Layer::compute &&
                                     component.hosting.empty()
                                 ? 1
                                 : 0;
        }
        for (const Requirement& requirement : stack.requirements) {
            phases.insert(requirement.phase);
        }
        CHECK(layers.size() == 11);
        CHECK(phases.size() == 5);
        CHECK(confidences.size() == 4);
        CHECK(unknown_impact == 1);
        CHECK(unknown_place == 1);
        for (const auto& [layer, count] : layers) {
            CHECK(count <= 14);
        }
    }
}

TEST_CASE("what a sample takes from the catalogue is there, under the same owners") {
    for (const std::string& name : both) {
        const Stack stack = sample(name);
        for (const Component& component : stack.components) {
            if (component.catalogue) {
                INFO(name << " " << component.id.str());
                const CatalogueEntry* entry = shipped_catalogue().find(*component.catalogue);
                REQUIRE(entry != nullptr);
                CHECK(entry->layer == component.layer);
            }
        }
        for (const Organisation& organisation : stack.organisations) {
            INFO(name << " " << organisation.id.str());
            if (const CatalogueOrganisation* known = shipped_catalogue().find(organisation.id)) {
                CHECK(known->name == organisation.name);
                CHECK(known->country == organisation.country);
                CHECK(known->parent == organisation.parent);
            }
        }
    }
}

TEST_CASE("a sample in French is the English one in other words") {
    for (const std::string& name : both) {
        INFO(name);
        const Stack english = sample(name);
        const Stack french = sample(name + ".fr");
        CHECK(without_words(english) == without_words(french));
        CHECK(french.notes != english.notes);
        CHECK(has_french_spaces(french.notes));
        for (std::size_t i = 0; i < french.components.size(); ++i) {
            INFO(french.components[i].id.str());
            CHECK(!french.components[i].name.empty());
            CHECK(has_french_spaces(french.components[i].notes));
            CHECK(french.components[i].notes.empty() == english.components[i].notes.empty());
        }
        for (std::size_t i = 0; i < french.requirements.size(); ++i) {
            INFO(french.requirements[i].id.str());
            CHECK(!french.requirements[i].label.empty());
            CHECK(has_french_spaces(french.requirements[i].notes));
            CHECK(french.requirements[i].notes.empty() == english.requirements[i].notes.empty());
        }
        for (std::size_t i = 0; i < french.assumptions.size(); ++i) {
            CHECK(has_french_spaces(french.assumptions[i].name.fr));
            CHECK(french.assumptions[i].notes.empty() == english.assumptions[i].notes.empty());
        }
    }
}

TEST_CASE("a sample of a hospital or an administration is what the program would export") {
    for (const std::string& name : both) {
        for (const std::string& file : {name, name + ".fr"}) {
            INFO(file);
            const auto text = read_file(shipped().directory / "scenarios" / "samples" / (file + ".json"));
            REQUIRE(text);
            CHECK((exchange::write_stack_json(sample(file)) == *text));
        }
    }
}

TEST_CASE("under some scenarios a sample breaks, under others it holds") {
    for (const std::string& name : both) {
        INFO(name);
        const std::map<std::string, Ids> harm = harm_by_scenario(sample(name));
        const auto breaks =
            std::count_if(harm.begin(), harm.end(), [](const auto& one) { return !one.second.empty(); });
        CHECK(breaks >= 8);
        CHECK(static_cast<std::ptrdiff_t>(harm.size()) - breaks >= 5);
    }
}
