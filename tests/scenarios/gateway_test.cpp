// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/import.h"
#include "core/model/validation.h"
#include "core/simulation/simulate.h"
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;
namespace litellm = volteface::exchange::litellm;

namespace {

litellm::Preview import_gateway() {
    litellm::Options options;
    options.resolve = [](std::string_view name) -> std::optional<litellm::KnownEntry> {
        const CatalogueEntry* entry = shipped_catalogue().find_by_name(name);
        if (entry == nullptr) {
            return std::nullopt;
        }
        auto inserted = shipped_catalogue().to_component(*entry);
        return litellm::KnownEntry{std::move(inserted.component), std::move(inserted.organisations)};
    };
    const auto text = read_file(shipped().directory / "scenarios" / "samples" / "gateway" / "config.yaml");
    REQUIRE(text);
    auto preview = litellm::import_config(Stack{}, *text, "config.yaml", options);
    REQUIRE(preview);
    return *std::move(preview);
}

const litellm::Route& route(const litellm::Preview& preview, const std::string& name) {
    const auto found = std::find_if(preview.routes.begin(), preview.routes.end(),
                                    [&](const litellm::Route& one) { return one.name == name; });
    REQUIRE(found != preview.routes.end());
    return *found;
}

} // namespace

TEST_CASE("the insurer's gateway is imported by where its routes go, not by what they are called") {
    const litellm::Preview preview = import_gateway();
    CHECK(validate(preview.stack).empty());
    CHECK(route(preview, "mistral-prod").catalogue == CatalogueId("gpt-4o"));
    CHECK(route(preview, "underwriting-letters").catalogue == CatalogueId("mistral-small-3-2"));
    CHECK(route(preview, "call-transcripts").catalogue == CatalogueId("whisper-large-v3"));
    CHECK(route(preview, "lab").is_unknown);
    CHECK(route(preview, "field-extraction").is_unknown);
}

TEST_CASE("when OpenAI is cut off, all that the gateway offers the claims agent goes with it") {
    const litellm::Preview preview = import_gateway();
    const auto library = exchange::scenario_library(shipped());
    const auto scenario =
        std::find_if(library.scenarios.begin(), library.scenarios.end(),
                     [](const Scenario& one) { return one.id == ScenarioId("openai-api-cutoff"); });
    REQUIRE(scenario != library.scenarios.end());
    const auto outcome = simulation::simulate(preview.stack, *bind(*scenario));
    REQUIRE(outcome);
    const Minute day_four = 4 * minutes_per_day;
    const auto capacity = [&](const ComponentId& id) {
        return simulation::stretch_at(*simulation::find(*outcome, id), day_four).capacity;
    };
    int ways = 0;
    for (const litellm::Route& one : preview.routes) {
        if (one.name == "claims-chat") {
            INFO(one.model);
            CHECK(capacity(one.component) == 0);
            ++ways;
        }
    }
    CHECK(ways == 5);
    CHECK(capacity(route(preview, "customer-chat-eu").component) == 1);
    CHECK(capacity(route(preview, "broker-answers").component) == 1);
}
