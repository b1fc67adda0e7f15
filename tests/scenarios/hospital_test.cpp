// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/network.h"
#include "core/model/legal_basis.h"
#include "core/model/validation.h"
#include "tests/scenarios/sample_checks.h"
#include "tests/scenarios/shipped.h"
#include "tests/scenarios/story.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;
using simulation::State;

namespace {

constexpr Minute hour = 60;
constexpr Minute day = minutes_per_day;

Stack without_need(Stack stack, const std::string& id) {
    const auto is_it = [&](const Requirement& one) { return one.id.str() == id; };
    const auto gone = std::remove_if(stack.requirements.begin(), stack.requirements.end(), is_it);
    REQUIRE(gone + 1 == stack.requirements.end());
    stack.requirements.erase(gone, stack.requirements.end());
    return stack;
}

} // namespace

TEST_CASE("VMware lies under eight of the hospital's nine services, and nobody near them names it") {
    const Stack stack = sample("hospital");
    const simulation::Outcome outcome = play(stack, one_event("{organisation: broadcom}", "embargo"));
    CHECK(harmed(outcome) == Ids{"bed-planning", "dictation", "discharge-letters", "emergency-triage",
                                 "imaging-reading", "patient-chat", "pharmacy-checks", "stay-coding"});
    for (const simulation::ServiceOutcome& service : outcome.services) {
        INFO(service.id.str());
        if (service.first_harm) {
            CHECK(*service.first_harm >= 90 * day);
            CHECK(levels_below(stack, service.id.str()).at("vmware") >= 3);
        }
    }
    for (const Requirement& requirement : stack.requirements) {
        const Component* consumer = find(stack, requirement.consumer);
        REQUIRE(consumer != nullptr);
        if (consumer->layer == Layer::service || consumer->layer == Layer::application) {
            for (const Supplier& supplier : requirement.suppliers) {
                CHECK(top_of(stack, supplier.component.str()) != "broadcom");
            }
        }
    }
    // The certified cloud that stands by for the hospital's own servers goes the same way.
    CHECK(capacity_at(outcome, "core-servers", 100 * day) == 0);
    CHECK(capacity_at(outcome, "cloud-temple", 130 * day) == 0);
}

TEST_CASE("the second copy of the images falls with the servers that it stands by for") {
    const Stack stack = sample("hospital");
    const Scenario lost = one_event("{component: core-servers}", "outage", "P5D");
    const simulation::Outcome outcome = play(stack, lost);
    CHECK(capacity_at(outcome, "cloud-temple", 2 * day) == 1);
    CHECK(capacity_at(outcome, "image-archive", 12 * hour) == 0);
    CHECK(capacity_at(outcome, "image-archive", 4 * day) == 0);
    // It is the keys: were they kept elsewhere, the copy would be there after its eight hours.
    const simulation::Outcome keys_elsewhere = play(without_need(stack, "archive-keys"), lost);
    CHECK(capacity_at(keys_elsewhere, "image-archive", 7 * hour) == 0);
    CHECK(capacity_at(keys_elsewhere, "image-archive", 9 * hour) == 1);
}

TEST_CASE("the spare speech model has another maker, and the same engine") {
    const Stack stack = sample("hospital");
    CHECK(top_of(stack, "whisper") != top_of(stack, "voxtral"));
    const simulation::Outcome engine = play(stack, one_event("{component: vllm}", "outage", "P3D"));
    CHECK(capacity_at(engine, "dictation", 2 * day) == 0);
    const simulation::Outcome first = play(stack, one_event("{component: whisper}", "outage", "P3D"));
    CHECK(capacity_at(first, "dictation", 1 * hour) == 0);
    CHECK(capacity_at(first, "dictation", 2 * day) == 1);
}

TEST_CASE("the hospital's cluster, registry, login and vault need one another to start") {
    const Stack stack = sample("hospital");
    const std::vector<std::vector<ComponentId>> rings = graph::rings(stack);
    REQUIRE(rings.size() == 1);
    CHECK(rings.front() == std::vector<ComponentId>{ComponentId("keycloak"), ComponentId("kubernetes"),
                                                    ComponentId("model-mirror"), ComponentId("vault")});
    Circumstances circumstances;
    circumstances.rings = rings;
    const std::vector<Finding> doubts = find_doubts(stack, circumstances);
    CHECK(std::count_if(doubts.begin(), doubts.end(), [](const Finding& finding) {
              return finding.code == FindingCode::dependency_ring;
          }) == 1);
}

TEST_CASE("nobody drew what allows the hospital's triage data to go where they go") {
    const Stack stack = sample("hospital");
    const std::vector<UnfoundedTransfer> transfers = unfounded_transfers(stack);
    REQUIRE(transfers.size() == 1);
    CHECK(transfers.front().service.str() == "emergency-triage");
    CHECK(transfers.front().processors == std::vector<ComponentId>{ComponentId("triage-board")});
    CHECK(find(stack, OrganisationId("ostrelle"))->country->str() == "FR");
    CHECK(top_of(stack, "triage-board") == "corvane");
    CHECK(find(stack, OrganisationId("corvane"))->country->str() == "US");
    const simulation::Outcome ruling = play(stack, shipped_scenario("dpf-invalidated"));
    CHECK(state_at(ruling, "discharge-letters", 100 * day) == State::unlawful);
    CHECK(state_at(ruling, "stay-coding", 70 * day) == State::unlawful);
    CHECK(capacity_at(ruling, "stay-coding", 100 * day) == 1);
    CHECK(harmed(ruling).count("emergency-triage") == 0);
    CHECK(stack.notes.find("nobody drew") != std::string::npos);
}
