// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/network.h"
#include "core/model/legal_basis.h"
#include "tests/scenarios/sample_checks.h"
#include "tests/scenarios/shipped.h"
#include "tests/scenarios/story.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::tests;
using simulation::State;

namespace {

constexpr Minute day = minutes_per_day;
const Ids four_models{"llama", "mistral-large", "mistral-small", "qwen"};

} // namespace

TEST_CASE("four models from three countries on two clouds rest on one maker's GPU runtime") {
    const Stack stack = sample("administration");
    const Requirement* chat = find(stack, RequirementId("portal-model"));
    REQUIRE(chat != nullptr);
    Ids suppliers;
    Ids countries;
    for (const Supplier& supplier : chat->suppliers) {
        suppliers.insert(supplier.component.str());
        const auto control = control_jurisdiction(stack, *find(stack, supplier.component));
        REQUIRE(control);
        countries.insert(control->str());
    }
    CHECK(suppliers == four_models);
    CHECK(countries == Ids{"CN", "FR", "US"});
    CHECK(levels_below(stack, "citizen-assistant").at("cuda") == 4);

    const simulation::Outcome maker = play(stack, one_event("{organisation: nvidia}", "outage"));
    for (const std::string& model : four_models) {
        CHECK(capacity_at(maker, model, 30 * day) == 0);
    }
    CHECK(capacity_at(maker, "citizen-assistant", 300 * day) == 0);
    // Losing any one of the models, or either cloud's engine, does not take the assistant down for a day.
    for (const std::string& model : four_models) {
        INFO(model);
        const auto outcome = play(stack, one_event("{component: " + model + "}", "outage"));
        CHECK(capacity_at(outcome, "citizen-assistant", day) == 1);
    }
    for (const std::string engine : {"vllm-outscale", "vllm-temple"}) {
        INFO(engine);
        const auto outcome = play(stack, one_event("{component: " + engine + "}", "outage"));
        CHECK(capacity_at(outcome, "citizen-assistant", day) > 0);
    }
    // An embargo takes nothing away on its first day; the security policy does, months later.
    const simulation::Outcome embargo = play(stack, shipped_scenario("us-gpu-export-licensing"));
    CHECK(capacity_at(embargo, "citizen-assistant", 200 * day) == 1);
    CHECK(capacity_at(embargo, "citizen-assistant", 400 * day) == 0);
}

TEST_CASE("the trusted cloud and its standby have one licensor, and fall with it") {
    const Stack stack = sample("administration");
    CHECK(top_of(stack, "bleu") != top_of(stack, "azure"));
    CHECK(control_jurisdiction(stack, *find(stack, ComponentId("bleu")))->str() == "FR");

    const simulation::Outcome master = play(stack, one_event("{component: bleu}", "outage"));
    CHECK(capacity_at(master, "document-summary", 12 * 60) == 0);
    CHECK(capacity_at(master, "document-summary", 200 * day) == 1);

    const simulation::Outcome licensor = play(stack, one_event("{organisation: microsoft}", "outage"));
    CHECK(capacity_at(licensor, "azure", 0) == 0);
    CHECK(capacity_at(licensor, "bleu", 119 * day) == 1);
    CHECK(capacity_at(licensor, "bleu", 121 * day) == 0);
    CHECK(capacity_at(licensor, "document-summary", 119 * day) == 1);
    CHECK(capacity_at(licensor, "document-summary", 121 * day) == 0);
    CHECK(capacity_at(licensor, "document-summary", 364 * day) == 0);
}

TEST_CASE("the region's forge, registry, cluster, login and secrets need one another to start") {
    const std::vector<std::vector<ComponentId>> rings = graph::rings(sample("administration"));
    REQUIRE(rings.size() == 1);
    CHECK(rings.front() == std::vector<ComponentId>{ComponentId("gitlab"), ComponentId("keycloak"),
                                                    ComponentId("kubernetes"), ComponentId("model-mirror"),
                                                    ComponentId("openbao")});
}

TEST_CASE("nobody drew what allows the HR desk's data to go where they go") {
    const Stack stack = sample("administration");
    const std::vector<UnfoundedTransfer> transfers = unfounded_transfers(stack);
    REQUIRE(transfers.size() == 1);
    CHECK(transfers.front().service.str() == "hr-desk");
    CHECK(transfers.front().processors == std::vector<ComponentId>{ComponentId("claude-haiku")});
    const simulation::Outcome ruling = play(stack, shipped_scenario("dpf-invalidated"));
    CHECK(state_at(ruling, "document-summary", 40 * day) == State::unlawful);
    CHECK(harmed(ruling).count("hr-desk") == 0);
    CHECK(stack.notes.find("nobody drew") != std::string::npos);
}

TEST_CASE("one qualification lapses, and two clouds with it") {
    const Stack stack = sample("administration");
    const simulation::Outcome lapsed = play(stack, one_event("{component: snc-qualification}", "outage"));
    CHECK(state_at(lapsed, "outscale-snc", 100 * day) == State::unlawful);
    CHECK(state_at(lapsed, "cloud-temple", 100 * day) == State::unlawful);
    CHECK(harmed(lapsed).count("grant-processing") == 1);
    CHECK(harmed(lapsed).count("document-summary") == 0);
}
