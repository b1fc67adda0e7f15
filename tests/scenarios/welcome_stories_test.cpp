// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence under each sample on the welcome page, held against what the program computes with its
// defaults.
#include "core/base/read_file.h"
#include "tests/scenarios/sample_checks.h"
#include "tests/scenarios/shipped.h"
#include "tests/scenarios/story.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <regex>
#include <string>

using namespace volteface;
using namespace volteface::tests;
using simulation::State;

namespace {

constexpr Minute day = minutes_per_day;

/// The welcome page says these words, in both languages, of this scenario: whoever changes one comes by here.
void check_is_told(const std::string& english, const std::string& french, const std::string& scenario) {
    const auto code = read_file(shipped().directory / "ui" / "shell" / "sample_stories.cpp");
    REQUIRE(code);
    const std::string joined = std::regex_replace(*code, std::regex("\"\\s+\""), "");
    const std::string flat = std::regex_replace(joined, std::regex("\\s+"), " ");
    CHECK(flat.find("tr(\"" + english + "\"), \"" + scenario + "\"") != std::string::npos);
    const auto translations =
        read_file(shipped().directory / "resources" / "translations" / "volteface_fr.ts");
    REQUIRE(translations);
    const std::size_t source = translations->find("<source>" + english + "</source>");
    REQUIRE(source != std::string::npos);
    const std::string translation = "<translation>" + french + "</translation>";
    CHECK(translations->find(translation, source) == translations->find("<translation", source));
}

/// The first day on which a component is down, or less than whole where `state` is degraded; -1: never.
Minute first_day(const simulation::Outcome& outcome, const std::string& id, State state) {
    const simulation::ComponentOutcome* const found = simulation::find(outcome, ComponentId(id));
    REQUIRE(found != nullptr);
    const auto at = std::find_if(found->states.begin(), found->states.end(),
                                 [&](const simulation::Stretch& stretch) { return stretch.state == state; });
    return at == found->states.end() ? -1 : at->from / day;
}

const Requirement& requirement(const Stack& stack, const std::string& id) {
    const Requirement* const found = find(stack, RequirementId(id));
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("the insurer's welcome is true: four contracts, one maker, claims stop within three days") {
    check_is_told("A model provider cuts off its API, and claims handling stops within three days. "
                  "Four contracts lead to one maker.",
                  "Un fournisseur de modèles coupe son API, et le traitement des sinistres s’arrête en trois "
                  "jours. Quatre contrats mènent à un seul fabricant.",
                  "openai-api-cutoff");
    const Stack stack = sample("insurer");
    const simulation::Outcome outcome = play(stack, shipped_scenario("openai-api-cutoff"));
    CHECK(first_day(outcome, "claims-assistant", State::down) == 3);
    const Requirement& chat = requirement(stack, "claims-chat");
    CHECK(chat.suppliers.size() == 4);
    for (const Supplier& supplier : chat.suppliers) {
        INFO(supplier.component.str());
        CHECK(state_at(outcome, supplier.component.str(), 3 * day) == State::down);
    }
}

TEST_CASE(
    "the hospital's welcome is true: its GPUs wear in the seventh month, and VMware is under eight of nine") {
    check_is_told(
        "Under a chip licence its own GPUs wear out from the seventh month. Something nobody listed "
        "lies under eight services of nine.",
        "Sous licence d’exportation, ses propres GPU s’usent dès le septième mois. Ce que personne "
        "n’a cité porte huit services sur neuf.",
        "us-gpu-export-licensing");
    const Stack stack = sample("hospital");
    const simulation::Outcome outcome = play(stack, shipped_scenario("us-gpu-export-licensing"));
    const Component* const cluster = find(stack, ComponentId("gpu-cluster"));
    REQUIRE(cluster != nullptr);
    CHECK(cluster->access == Access::owned_hardware);
    // Day 0 is 4 January 2027, so the seventh month goes from day 181 (4 July) to day 211.
    CHECK(stack.day_zero == Date{2027, 1, 4});
    const Minute wears = first_day(outcome, "gpu-cluster", State::degraded);
    CHECK(wears >= 181);
    CHECK(wears <= 211);
    int services = 0;
    int on_vmware = 0;
    for (const Component& component : stack.components) {
        if (component.layer == Layer::service) {
            ++services;
            on_vmware += levels_below(stack, component.id.str()).count("vmware") != 0 ? 1 : 0;
        }
    }
    CHECK(services == 9);
    CHECK(on_vmware == 8);
}

TEST_CASE(
    "the administration's welcome is true: four models on CUDA, the assistant stops in the eleventh month") {
    check_is_told(
        "Four models from three countries all run on CUDA. Under a chip licence the citizen assistant "
        "stops in the eleventh month.",
        "Quatre modèles de trois pays tournent tous sur CUDA. Sous licence d’exportation, l’assistant "
        "citoyen s’arrête au onzième mois.",
        "us-gpu-export-licensing");
    const Stack stack = sample("administration");
    const Requirement& chat = requirement(stack, "portal-model");
    CHECK(chat.suppliers.size() == 4);
    Ids countries;
    for (const Supplier& supplier : chat.suppliers) {
        INFO(supplier.component.str());
        CHECK(levels_below(stack, supplier.component.str()).count("cuda") == 1);
        const auto control = control_jurisdiction(stack, *find(stack, supplier.component));
        REQUIRE(control);
        countries.insert(control->str());
    }
    CHECK(countries.size() == 3);
    // From day 0, 4 January 2027, the eleventh month goes from day 304 (4 November) to day 333.
    CHECK(stack.day_zero == Date{2027, 1, 4});
    const simulation::Outcome outcome = play(stack, shipped_scenario("us-gpu-export-licensing"));
    const Minute stops = first_day(outcome, "citizen-assistant", State::down);
    CHECK(stops >= 304);
    CHECK(stops <= 333);
}
