// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/yaml/yaml.h"
#include "core/model/scenario.h"
#include "core/model/selection.h"
#include "core/model/validation.h"
#include "core/model/words.h"
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace volteface;
using namespace volteface::tests;

namespace {

exchange::ScenarioLibrary library() {
    return exchange::scenario_library(shipped());
}

std::string text_of(const Scenario& scenario) {
    const auto text = read_file(shipped().directory / "scenarios" / (scenario.id.str() + ".yaml"));
    REQUIRE(text);
    return *text;
}

/// Every field that a selector tests, with every value.
std::vector<std::pair<Field, std::string>> tests_of(const Selector& selector) {
    std::vector<std::pair<Field, std::string>> found;
    if (selector.kind == Selector::Kind::test) {
        for (const std::string& value : selector.field_test.values) {
            found.emplace_back(selector.field_test.field, value);
        }
    }
    for (const Selector& operand : selector.operands) {
        const auto inside = tests_of(operand);
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}

void check_words(const Text& text) {
    INFO(text.en);
    CHECK(!text.en.empty());
    CHECK(!text.fr.empty());
    CHECK(has_french_spaces(text.fr));
}

} // namespace

TEST_CASE("the library holds the twenty-five scenarios, and every file is read without a word") {
    const exchange::ScenarioLibrary found = library();
    CHECK(found.errors.empty());
    std::set<std::string> ids;
    for (const Scenario& scenario : found.scenarios) {
        INFO(scenario.id.str());
        ids.insert(scenario.id.str());
        const auto read = exchange::read_scenario_yaml(text_of(scenario), scenario.id.str());
        REQUIRE(read);
        CHECK(read->unknown_keys.empty());
        CHECK(validate(read->scenario).empty());
    }
    CHECK(ids == std::set<std::string>{"cable-cut",
                                       "certification-revoked",
                                       "change-of-control",
                                       "chinese-models-banned",
                                       "cloud-act-access",
                                       "cloud-region-outage",
                                       "commoditisation",
                                       "critical-materials-embargo",
                                       "dpf-invalidated",
                                       "eu-regulatory-withdrawal",
                                       "eu-sovereign-procurement",
                                       "licensor-freeze-trusted-cloud",
                                       "model-deprecation",
                                       "model-hub-cutoff",
                                       "open-weights-licence-change",
                                       "openai-api-cutoff",
                                       "price-shock-5x",
                                       "provider-bankruptcy",
                                       "sanctions-account-suspension",
                                       "taiwan-blockade",
                                       "talent-loss",
                                       "tariffs",
                                       "us-frontier-model-export-control",
                                       "us-gpu-export-licensing",
                                       "us-open-weights-ban"});
}

TEST_CASE("every file of the library conforms to the schema of scenarios") {
    const SchemaCheck schema("scenario");
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        const auto tree = exchange::read_yaml(text_of(scenario), scenario.id.str());
        REQUIRE(tree);
        for (const std::string& breach : schema.breaches(write_json(*tree))) {
            FAIL_CHECK(breach);
        }
    }
}

TEST_CASE("a shipped scenario survives being written and read again, and again") {
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        const std::string once = exchange::write_scenario_yaml(scenario);
        const auto read = exchange::read_scenario_yaml(once, "once");
        REQUIRE(read);
        CHECK(read->unknown_keys.empty());
        CHECK(read->scenario == scenario);
        CHECK(exchange::write_scenario_yaml(read->scenario) == once);
    }
}

TEST_CASE("the library has scenarios of every category") {
    std::set<Category> categories;
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        REQUIRE(scenario.category);
        categories.insert(*scenario.category);
    }
    CHECK(categories.size() == 9);
}

TEST_CASE("the README lists every scenario, with the category and the likelihood that its file gives") {
    const auto readme = read_file(shipped().directory / "scenarios" / "README.md");
    REQUIRE(readme);
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        REQUIRE(scenario.category);
        REQUIRE(scenario.likelihood_per_year);
        const Estimate& likelihood = *scenario.likelihood_per_year;
        const std::size_t row = readme->find("\n| `" + scenario.id.str() + "` |");
        REQUIRE(row != std::string::npos);
        const std::string line = readme->substr(row + 1, readme->find('\n', row + 1) - row - 1);
        const std::string end = fmt::format(" | {} | {} · {} · {} |", to_word(*scenario.category),
                                            likelihood.low, likelihood.likely, likelihood.high);
        CHECK(line.size() > end.size() + scenario.id.str().size() + 20);
        CHECK(line.substr(line.size() - std::min(line.size(), end.size())) == end);
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
        CHECK(!scenario.sources.empty());
        for (const Source& source : scenario.sources) {
            CHECK(is_known_by_then(source));
        }
        for (const Precedent& precedent : scenario.precedents) {
            CHECK(is_known_by_then(precedent.source));
            REQUIRE(precedent.date);
            CHECK(*precedent.date <= day_of_facts());
        }
        // All of these likelihoods are judgements, whatever they rest on.
        CHECK(scenario.confidence == Confidence::estimated);
    }
}

TEST_CASE("what never happened names no precedent, and its reasoning says so in both languages") {
    std::set<std::string> without;
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        if (scenario.precedents.empty()) {
            without.insert(scenario.id.str());
            CHECK(scenario.likelihood_reasoning.en.find("without a precedent") != std::string::npos);
            CHECK(scenario.likelihood_reasoning.fr.find("ni précédent") != std::string::npos);
        }
        for (const Precedent& precedent : scenario.precedents) {
            CHECK(precedent.text.en.rfind("No ", 0) == std::string::npos);
            CHECK(precedent.text.fr.rfind("Aucun", 0) == std::string::npos);
        }
    }
    CHECK(without == std::set<std::string>{"licensor-freeze-trusted-cloud", "taiwan-blockade"});
}

TEST_CASE("what nobody has verified says so in both languages") {
    const std::map<std::string, int> unverified{{"dpf-invalidated", 2},
                                                {"model-hub-cutoff", 1},
                                                {"open-weights-licence-change", 1},
                                                {"talent-loss", 1},
                                                {"us-frontier-model-export-control", 1},
                                                {"us-open-weights-ban", 1}};
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        int english = 0;
        int french = 0;
        for (const Precedent& precedent : scenario.precedents) {
            english += precedent.text.en.find("not verified") == std::string::npos ? 0 : 1;
            french += precedent.text.fr.find("non vérifié") == std::string::npos ? 0 : 1;
        }
        const auto expected = unverified.find(scenario.id.str());
        CHECK(english == (expected == unverified.end() ? 0 : expected->second));
        CHECK(french == english);
    }
}

TEST_CASE("every event begins within the horizon") {
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        const auto bound = bind(scenario);
        REQUIRE(bound);
        for (const Event& event : bound->events) {
            INFO(event.id.str());
            const auto* const start = std::get_if<Duration>(&event.start);
            REQUIRE(start != nullptr);
            CHECK(start->minutes < scenario.horizon.minutes);
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
                                      : parameter.kind == ParameterKind::country ? "BR"
                                                                                 : "somebody-else";
            const auto turned = bind(scenario, {{parameter.id, other}});
            REQUIRE(turned);
            CHECK(turned->events != bound->events);
        }
    }
}

TEST_CASE("what a scenario names is in the catalogue: entries, organisations, capabilities, certifications") {
    std::set<std::string> capabilities;
    std::set<std::string> certifications;
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        capabilities.insert(entry.capabilities.begin(), entry.capabilities.end());
        certifications.insert(entry.certifications.begin(), entry.certifications.end());
    }
    for (const Scenario& scenario : library().scenarios) {
        INFO(scenario.id.str());
        for (const ScenarioParameter& parameter : scenario.parameters) {
            INFO(parameter.id.str() << " " << parameter.default_value);
            if (parameter.kind == ParameterKind::organisation) {
                CHECK(shipped_catalogue().find(OrganisationId(parameter.default_value)) != nullptr);
            } else if (parameter.kind == ParameterKind::component) {
                CHECK(shipped_catalogue().find(CatalogueId(parameter.default_value)) != nullptr);
            } else if (parameter.kind == ParameterKind::certification) {
                CHECK(certifications.count(parameter.default_value) == 1);
            }
        }
        const auto bound = bind(scenario);
        REQUIRE(bound);
        for (const Event& event : bound->events) {
            for (const auto& [field, value] : tests_of(event.select)) {
                INFO(event.id.str() << " " << to_word(field) << " " << value);
                if (field == Field::catalogue || field == Field::component) {
                    CHECK(shipped_catalogue().find(CatalogueId(value)) != nullptr);
                } else if (field == Field::capability) {
                    CHECK(capabilities.count(value) == 1);
                } else if (field == Field::organisation) {
                    CHECK(shipped_catalogue().find(OrganisationId(value)) != nullptr);
                }
            }
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
