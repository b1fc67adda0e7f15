// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scenario.h"
#include "core/model/selection.h"
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace volteface;
using namespace volteface::tests;

namespace {

exchange::ScenarioLibrary library() {
    return exchange::scenario_library(shipped());
}

void check_words(const Text& text) {
    INFO(text.en);
    CHECK(!text.en.empty());
    CHECK(!text.fr.empty());
    CHECK(has_french_spaces(text.fr));
}

} // namespace

TEST_CASE("the library holds the first six scenarios, and every file is read without a word") {
    const exchange::ScenarioLibrary found = library();
    CHECK(found.errors.empty());
    std::set<std::string> ids;
    for (const Scenario& scenario : found.scenarios) {
        ids.insert(scenario.id.str());
        auto text = read_file(shipped().directory / "scenarios" / (scenario.id.str() + ".yaml"));
        REQUIRE(text);
        const auto read = exchange::read_scenario_yaml(*text, scenario.id.str());
        REQUIRE(read);
        CHECK(read->unknown_keys.empty());
    }
    for (const char* id : {"dpf-invalidated", "openai-api-cutoff", "price-shock-5x", "provider-bankruptcy",
                           "sanctions-account-suspension", "us-gpu-export-licensing"}) {
        CHECK(ids.count(id) == 1);
    }
}

TEST_CASE("a shipped scenario is told in both languages") {
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        check_words(scenario.name);
        check_words(scenario.summary);
        check_words(scenario.likelihood_reasoning);
        for (const Event& event : scenario.events) {
            check_words(event.name);
        }
        for (const ScenarioParameter& parameter : scenario.parameters) {
            check_words(parameter.name);
        }
        for (const Precedent& precedent : scenario.precedents) {
            check_words(precedent.text);
        }
    }
}

TEST_CASE("a shipped scenario says how likely it is, why, and what happened before") {
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        REQUIRE(scenario.likelihood_per_year);
        CHECK(scenario.likelihood_per_year->low < scenario.likelihood_per_year->likely);
        CHECK(scenario.likelihood_per_year->likely < scenario.likelihood_per_year->high);
        CHECK(scenario.confidence);
        CHECK(!scenario.precedents.empty());
        CHECK(!scenario.sources.empty());
        for (const Source& source : scenario.sources) {
            CHECK(is_known_by_then(source));
        }
        for (const Precedent& precedent : scenario.precedents) {
            CHECK(is_known_by_then(precedent.source));
            REQUIRE(precedent.date);
            CHECK(*precedent.date <= day_of_facts());
        }
    }
}

TEST_CASE("a shipped scenario runs as it is, and every parameter it offers does something") {
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        const auto bound = bind(scenario);
        REQUIRE(bound);
        for (const ScenarioParameter& parameter : scenario.parameters) {
            INFO(parameter.id.str());
            const std::string other = parameter.kind == ParameterKind::duration  ? "P11D"
                                      : parameter.kind == ParameterKind::factor  ? "0.25"
                                      : parameter.kind == ParameterKind::country ? "CN"
                                                                                 : "somebody-else";
            const auto turned = bind(scenario, {{parameter.id, other}});
            REQUIRE(turned);
            CHECK(turned->events != bound->events);
        }
    }
}

TEST_CASE("a cut-off reaches those who resell a closed model, and none who serve open weights") {
    const auto component = [](const char* id, const char* organisation, Access access, const char* licence) {
        Component one;
        one.id = ComponentId(id);
        one.layer = Layer::model;
        one.organisation = OrganisationId(organisation);
        one.access = access;
        one.licence = licence;
        one.tags = {"openai"};
        return one;
    };
    Stack stack;
    for (const char* id : {"openai", "microsoft", "scaleway", "own"}) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        stack.organisations.push_back(organisation);
    }
    stack.components = {component("direct", "openai", Access::api, "proprietary"),
                        component("resold", "microsoft", Access::api, "proprietary"),
                        component("open-served", "scaleway", Access::api, "Apache-2.0"),
                        component("open-held", "openai", Access::downloaded, "MIT"),
                        component("open-own", "own", Access::self_hosted, "MIT")};
    const auto found = library();
    const auto scenario =
        std::find_if(found.scenarios.begin(), found.scenarios.end(),
                     [](const Scenario& one) { return one.id == ScenarioId("openai-api-cutoff"); });
    REQUIRE(scenario != found.scenarios.end());
    const auto bound = bind(*scenario);
    REQUIRE(bound);
    const SelectionContext context(stack);
    for (const Event& event : bound->events) {
        CHECK(context.select(event.select) == std::vector<std::size_t>{0, 1});
    }
}
