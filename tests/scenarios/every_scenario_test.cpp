// SPDX-License-Identifier: GPL-3.0-or-later
// Each scenario of the library on the samples: what must break does, on its day; what must hold does.
#include "core/model/selection.h"
#include "tests/scenarios/shipped.h"
#include "tests/scenarios/story.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace volteface;
using namespace volteface::tests;

namespace {

using Values = std::map<ParameterId, std::string>;

const std::vector<Scenario>& library() {
    static const std::vector<Scenario> scenarios = exchange::scenario_library(shipped()).scenarios;
    return scenarios;
}

const Scenario& scenario_of(const std::string& id) {
    const auto found = std::find_if(library().begin(), library().end(),
                                    [&](const Scenario& one) { return one.id.str() == id; });
    REQUIRE(found != library().end());
    return *found;
}

const Stack& stack_of(const std::string& name) {
    static std::map<std::string, Stack> stacks;
    const auto found = stacks.find(name);
    return found != stacks.end() ? found->second : stacks.emplace(name, sample(name)).first->second;
}

const std::vector<std::string>& sample_names() {
    static const std::vector<std::string> names{"insurer", "hospital", "administration"};
    return names;
}

/// The components that each event touches.
std::map<EventId, std::set<std::string>> hits(const Stack& stack, const Scenario& scenario,
                                              const Values& values = {}) {
    const auto bound = bind(scenario, values);
    REQUIRE(bound);
    const SelectionContext context(stack);
    std::map<EventId, std::set<std::string>> result;
    for (const Event& event : bound->events) {
        std::set<std::string>& ids = result[event.id];
        for (const std::size_t index : context.select(event.select)) {
            ids.insert(stack.components[index].id.str());
        }
    }
    return result;
}

std::set<std::string> all_hits(const Stack& stack, const Scenario& scenario, const Values& values = {}) {
    std::set<std::string> all;
    for (const auto& [event, ids] : hits(stack, scenario, values)) {
        all.insert(ids.begin(), ids.end());
    }
    return all;
}

struct Told {
    const char* scenario;
    Values values;
    const char* sample;
    const char* service;
    const char* story;
};

Values set(const char* id, const char* value) {
    return {{ParameterId(id), value}};
}

/// At their defaults first: one that breaks and one that holds, where the scenario breaks anything at all.
const std::vector<Told>& told() {
    static const std::vector<Told> rows{
        // GitHub and its Copilot answer from America alone; what is in Europe does not notice.
        {"cable-cut",
         {},
         "insurer",
         "software-delivery",
         "0 at-risk 0.16 degraded 0.960 1 degraded 0.800 14 up"},
        {"cable-cut", {}, "insurer", "document-intake", "holds"},
        {"cable-cut", {}, "administration", "hr-desk", "holds"},
        // 90 days, then 30 of grace, until a new qualification 270 days later.
        {"certification-revoked", {}, "insurer", "health-underwriting", "0 up 120 down 360 up"},
        {"certification-revoked", {}, "insurer", "fraud-detection", "holds"},
        {"certification-revoked", set("certificate", "hds"), "hospital", "dictation",
         "0 up 90 at-risk 150 unlawful 360 up"},
        // A clause that demands European control, and 60 days to replace who no longer is under it.
        {"change-of-control", {}, "administration", "planning-permission", "0 up 270 at-risk 330 unlawful"},
        {"change-of-control", {}, "insurer", "customer-chat", "holds"},
        {"change-of-control", set("provider", "ovhcloud"), "insurer", "health-underwriting", "0 up 270 down"},
        // Nobody else writes the vectors of the brokers' index.
        {"chinese-models-banned", {}, "insurer", "broker-search", "0 up 60 down"},
        {"chinese-models-banned", {}, "insurer", "claims-assistant", "holds"},
        {"chinese-models-banned",
         {},
         "administration",
         "planning-permission",
         "0 up 60 at-risk 63 degraded 0.400"},
        // The triage tool is sold by a French company that an American one owns.
        {"cloud-act-access", {}, "hospital", "emergency-triage", "0 up 90 down"},
        {"cloud-act-access", {}, "hospital", "imaging-reading", "holds"},
        {"cloud-act-access", {}, "insurer", "health-underwriting", "holds"},
        {"cloud-region-outage", {}, "insurer", "claims-assistant", "0 up 0.5 degraded 0.700 1 up"},
        {"cloud-region-outage", {}, "insurer", "health-underwriting", "holds"},
        {"cloud-region-outage", set("region", "aws"), "hospital", "emergency-triage",
         "0 down 0.5 degraded 0.700 1 up"},
        {"commoditisation", {}, "insurer", "broker-search", "holds"},
        // Spares last 90 days longer than the stocks of the makers.
        {"critical-materials-embargo",
         {},
         "insurer",
         "fraud-detection",
         "0 up 330 degraded 0.960 360 degraded 0.922 390 up"},
        {"critical-materials-embargo", {}, "insurer", "document-intake", "holds"},
        {"dpf-invalidated", {}, "insurer", "claims-assistant", "0 at-risk 30 unlawful 600 up"},
        {"dpf-invalidated", {}, "insurer", "software-delivery", "holds"},
        {"dpf-invalidated", set("from", "P100D"), "insurer", "claims-assistant",
         "0 up 100 at-risk 130 unlawful 700 up"},
        // An order reaches the weights too: dictation changes from Whisper to Voxtral within two hours.
        {"eu-regulatory-withdrawal", {}, "insurer", "claims-assistant", "0 up 20 down 80 up"},
        {"eu-regulatory-withdrawal",
         {},
         "insurer",
         "fraud-detection",
         "0 up 20 at-risk 27 degraded 0.900 80 up"},
        {"eu-regulatory-withdrawal", {}, "insurer", "broker-search", "holds"},
        {"eu-sovereign-procurement", {}, "administration", "hr-desk", "0 up 730 down"},
        {"eu-sovereign-procurement", {}, "administration", "aid-fraud", "holds"},
        {"eu-sovereign-procurement", {}, "insurer", "health-underwriting", "holds"},
        {"licensor-freeze-trusted-cloud", {}, "insurer", "health-underwriting", "0 up 150 down 395 up"},
        {"licensor-freeze-trusted-cloud", {}, "insurer", "claims-assistant", "holds"},
        {"licensor-freeze-trusted-cloud", set("unsafe", "P200D"), "insurer", "health-underwriting",
         "0 up 200 down 445 up"},
        // Both GPT-4o go, GPT-5 takes over after four hours; the chat has Mistral after two days.
        {"model-deprecation", {}, "insurer", "claims-assistant", "0 up 90 down 90.16 up"},
        {"model-deprecation", {}, "insurer", "customer-chat", "0 up 90 down 92 up"},
        {"model-deprecation", {}, "insurer", "document-intake", "holds"},
        {"model-hub-cutoff",
         {},
         "insurer",
         "software-delivery",
         "0 at-risk 0.16 degraded 0.800 1 down 30 degraded 0.500 60 up"},
        {"model-hub-cutoff", {}, "insurer", "broker-search", "holds"},
        {"model-hub-cutoff",
         {{ParameterId("from"), "P5D"}, {ParameterId("restricted"), "P40D"}},
         "insurer",
         "software-delivery",
         "0 up 5 at-risk 5.16 degraded 0.800 6 down 35 degraded 0.500 45 up"},
        {"open-weights-licence-change", {}, "insurer", "broker-search", "holds"},
        {"open-weights-licence-change", {}, "administration", "citizen-assistant", "holds"},
        {"openai-api-cutoff", {}, "insurer", "claims-assistant", "0 up 3 down 33 degraded 0.600 63 up"},
        {"openai-api-cutoff", {}, "insurer", "software-delivery", "holds"},
        {"openai-api-cutoff", set("from", "P10D"), "insurer", "claims-assistant",
         "0 up 10 down 40 degraded 0.600 70 up"},
        {"price-shock-5x", {}, "insurer", "customer-chat", "0 up 97 degraded 0.500 99 up"},
        {"price-shock-5x", {}, "insurer", "fraud-detection", "holds"},
        // Weights that are here outlive their maker.
        {"provider-bankruptcy", {}, "insurer", "customer-chat", "0 up 14 at-risk 17 degraded 0.800"},
        {"provider-bankruptcy", {}, "insurer", "claims-assistant", "holds"},
        {"provider-bankruptcy", set("provider", "mistral-ai"), "insurer", "broker-search", "holds"},
        {"provider-bankruptcy", set("provider", "mistral-ai"), "insurer", "fraud-detection",
         "0 up 14 degraded 0.850 14.08 up"},
        {"sanctions-account-suspension", {}, "insurer", "broker-search", "0 up 4.5 down 12 up"},
        {"sanctions-account-suspension", {}, "insurer", "health-underwriting", "holds"},
        {"taiwan-blockade", {}, "insurer", "claims-assistant", "0 up 37 degraded 0.600 217 up"},
        {"taiwan-blockade",
         {},
         "insurer",
         "broker-search",
         "0 up 127 degraded 0.960 157 degraded 0.922 187 up"},
        {"taiwan-blockade", {}, "insurer", "software-delivery", "holds"},
        // Sixty days without retraining are harmless; then 3% a month.
        {"talent-loss",
         {},
         "insurer",
         "fraud-detection",
         "0 up 120 degraded 0.970 150 degraded 0.941 180 degraded 0.913 210 degraded 0.885 240 degraded "
         "0.859 "
         "270 up"},
        {"talent-loss", {}, "insurer", "software-delivery", "holds"},
        {"talent-loss", set("team", "platform-team"), "insurer", "software-delivery",
         "0 up 30 at-risk 37 degraded 0.600 180 degraded 0.850 270 up"},
        {"tariffs", {}, "insurer", "fraud-detection", "holds"},
        // At the defaults a fall-back goes that nobody is using; with France's models it is one in use.
        {"us-frontier-model-export-control", {}, "insurer", "claims-assistant", "holds"},
        {"us-frontier-model-export-control", set("country", "FR"), "insurer", "fraud-detection",
         "0 degraded 0.850 0.08 up"},
        {"us-gpu-export-licensing", {}, "insurer", "document-intake", "holds"},
        {"us-gpu-export-licensing",
         {},
         "hospital",
         "patient-chat",
         "0 up 210 degraded 0.940 240 down 425 up"},
        // What is held goes on, and wears where it should have been renewed.
        {"us-open-weights-ban", {}, "insurer", "customer-chat", "holds"},
        {"us-open-weights-ban", {}, "hospital", "imaging-reading", "holds"},
    };
    return rows;
}

} // namespace

TEST_CASE("what must break under a scenario does, on its day, and what must hold does") {
    std::set<std::string> exercised;
    for (const Told& row : told()) {
        INFO(row.scenario << " at the " << row.sample << ": " << row.service);
        exercised.insert(row.scenario);
        const simulation::Outcome outcome = play(stack_of(row.sample), scenario_of(row.scenario), row.values);
        CHECK(story_of(outcome, ComponentId(row.service)) == row.story);
    }
    for (const Scenario& scenario : library()) {
        INFO(scenario.id.str());
        CHECK(exercised.count(scenario.id.str()) == 1);
    }
}

TEST_CASE("what a scenario does to the bill is the sum that a person would work out") {
    // Yearly costs of the insurer's components, as they stand in the sample.
    const double gpu_clouds = 1450000 + 880000 + 130000 + 430000; // Azure, AWS, Scaleway, CoreWeave
    const double own_hardware = 690000 + 410000;                  // GPU cluster and servers
    const double of_openai = 640000 + 18000;                      // GPT-4o and embeddings
    const double of_mistral = 210000 + 15000;                     // Medium and OCR
    const double open_chat = 210000 + 48000;                      // Medium and Scaleway's models
    const std::map<std::string, double> dearer{
        {"tariffs", own_hardware * 0.25 * 545 / 365 + gpu_clouds * 0.1},
        {"us-gpu-export-licensing", gpu_clouds * 0.5},
        {"price-shock-5x", of_openai * 4 * 335 / 365},
        {"change-of-control", of_mistral * 0.3 * 550 / 365},
        {"commoditisation", -open_chat * 0.7 * 550 / 365},
    };
    for (const Scenario& scenario : library()) {
        INFO(scenario.id.str());
        const simulation::RunningCost cost = play(stack_of("insurer"), scenario).running_cost;
        const auto expected = dearer.find(scenario.id.str());
        CHECK(cost.scenario - cost.base ==
              Approx(expected == dearer.end() ? 0 : expected->second).margin(1e-3));
    }
}

TEST_CASE("every scenario hits something in a sample, and where it hits nothing that is said") {
    for (const Scenario& scenario : library()) {
        INFO(scenario.id.str());
        std::map<EventId, std::size_t> in_any;
        for (const std::string& name : sample_names()) {
            INFO(name);
            std::set<EventId> nothing;
            for (const auto& [event, ids] : hits(stack_of(name), scenario)) {
                in_any[event] += ids.size();
                if (ids.empty()) {
                    nothing.insert(event);
                }
            }
            const auto& said = play(stack_of(name), scenario).unmatched_events;
            CHECK(std::set<EventId>(said.begin(), said.end()) == nothing);
        }
        for (const auto& [event, count] : in_any) {
            INFO(event.str());
            CHECK(count > 0);
        }
    }
}

TEST_CASE("whom a scenario hits is for a person to turn") {
    struct Turn {
        const char* scenario;
        const char* parameter;
        const char* value;
        const char* sample;
        const char* now; ///< hit with the value, and not without; may be empty
        const char* no_longer;
    };
    for (const Turn& turn : {
             Turn{"cable-cut", "near", "US", "insurer", "azure-doc-reader", "gpt-4o"},
             Turn{"certification-revoked", "certificate", "hds", "insurer", "hds-certificate",
                  "snc-qualification"},
             Turn{"change-of-control", "provider", "ovhcloud", "insurer", "ovh-secnumcloud", "mistral-small"},
             Turn{"chinese-models-banned", "country", "US", "insurer", "whisper", "bge-m3"},
             Turn{"cloud-act-access", "country", "FR", "hospital", "", "triage-board"},
             Turn{"cloud-region-outage", "region", "aws-frankfurt", "insurer", "aws-frankfurt",
                  "azure-france"},
             Turn{"critical-materials-embargo", "country", "US", "administration", "quartz", "gallium"},
             Turn{"eu-regulatory-withdrawal", "provider", "mistral-ai", "insurer", "mistral-small",
                  "whisper"},
             Turn{"eu-sovereign-procurement", "accepted", "US", "insurer", "mistral-api", "azure-france"},
             Turn{"model-deprecation", "model", "mistral-ocr", "insurer", "mistral-ocr", "gpt-4o"},
             Turn{"model-hub-cutoff", "accepted", "US", "insurer", "", "hugging-face-hub"},
             Turn{"open-weights-licence-change", "maker", "openai", "insurer", "whisper", "mistral-small"},
             Turn{"openai-api-cutoff", "supplier", "mistral-ai", "insurer", "mistral-medium", "gpt-4o-azure"},
             Turn{"price-shock-5x", "provider", "microsoft", "insurer", "azure-france", "gpt-4o"},
             Turn{"provider-bankruptcy", "provider", "scaleway", "insurer", "scaleway-paris",
                  "coreweave-norway"},
             Turn{"sanctions-account-suspension", "provider", "amazon", "insurer", "aws-frankfurt",
                  "entra-id"},
             Turn{"taiwan-blockade", "country", "KR", "insurer", "sk-hynix-hbm", "tsmc-logic"},
             Turn{"talent-loss", "team", "integrator", "insurer", "integrator", "ml-team"},
             Turn{"us-frontier-model-export-control", "country", "FR", "insurer", "mistral-medium",
                  "gpt-5-azure"},
             Turn{"us-gpu-export-licensing", "country", "CN", "insurer", "", "nvidia-h100"},
             Turn{"us-open-weights-ban", "country", "FR", "insurer", "mistral-small", "whisper"},
         }) {
        INFO(turn.scenario << " " << turn.parameter << " " << turn.value);
        const Stack& stack = stack_of(turn.sample);
        const Scenario& scenario = scenario_of(turn.scenario);
        const auto before = all_hits(stack, scenario);
        const auto after = all_hits(stack, scenario, set(turn.parameter, turn.value));
        const std::string now = turn.now;
        CHECK(before.count(turn.no_longer) == 1);
        CHECK(after.count(turn.no_longer) == 0);
        CHECK((now.empty() || (before.count(now) == 0 && after.count(now) == 1)));
    }
}

TEST_CASE("what may run goes on under an embargo, and is marked as frozen") {
    for (const auto& [scenario, component] : std::vector<std::pair<std::string, std::string>>{
             {"us-open-weights-ban", "whisper"},
             {"open-weights-licence-change", "mistral-small"},
             {"change-of-control", "mistral-small"},
             {"us-gpu-export-licensing", "nvidia-h100"},
             {"taiwan-blockade", "tsmc-logic"},
         }) {
        INFO(scenario << " " << component);
        const auto outcome = play(stack_of("insurer"), scenario_of(scenario));
        const auto& states = simulation::find(outcome, ComponentId(component))->states;
        CHECK(std::all_of(states.begin(), states.end(), [](const auto& one) { return one.capacity == 1; }));
        CHECK(std::any_of(states.begin(), states.end(), [](const auto& one) { return one.frozen; }));
    }
}

TEST_CASE(
    "a cloud under European control is frozen where its technology comes from abroad, and drawn as such") {
    Stack stack = stack_of("insurer");
    const auto cloud =
        std::find_if(stack.components.begin(), stack.components.end(),
                     [](const Component& one) { return one.id == ComponentId("scaleway-paris"); });
    REQUIRE(cloud != stack.components.end());
    const Scenario& scenario = scenario_of("licensor-freeze-trusted-cloud");
    CHECK(all_hits(stack, scenario) == std::set<std::string>{"ovh-secnumcloud"});
    cloud->origin = *Country::parse("KR");
    CHECK(all_hits(stack, scenario).count("scaleway-paris") == 0);
    CHECK(all_hits(stack, scenario, set("country", "KR")).count("scaleway-paris") == 1);
}
