// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"

using namespace volteface;
using namespace volteface::exchange;

namespace {

/// The example of the format's documentation.
const std::string example = R"({
  "format": "volteface-stack", "version": 1,
  "name": "Sample insurer", "currency": "EUR",
  "organisations": [
    {"id": "openai", "name": "OpenAI", "country": "US"},
    {"id": "microsoft", "name": "Microsoft Corporation", "country": "US"},
    {"id": "github", "name": "GitHub, Inc.", "country": "US", "parent": "microsoft"}
  ],
  "components": [
    {"id": "gpt-4o", "name": "GPT-4o", "layer": "model", "organisation": "openai",
     "hosting": ["US"], "access": "api", "licence": "proprietary", "dialect": "openai",
     "family": "gpt", "capabilities": ["chat"], "certifications": ["soc2"],
     "annual_cost": 120000, "tags": ["genai"], "catalogue": "gpt-4o", "notes": ""},
    {"id": "mistral-large", "name": "Mistral Large", "layer": "model"},
    {"id": "claims-assistant", "name": "Claims assistant", "layer": "service",
     "service": {"criticality": 1, "impact_per_day": 50000, "rto": "PT8H", "mtpd": "P2D",
                 "data_class": "personal", "regimes": ["dora"]}}
  ],
  "requirements": [
    {"id": "claims-chat", "consumer": "claims-assistant", "label": "Chat model",
     "capability": "chat", "quorum": 1, "weight": 1, "buffer": "PT0M",
     "data_class": "personal", "certifications": [], "fit_floor": 0.8,
     "suppliers": [
       {"component": "gpt-4o", "role": "active"},
       {"component": "mistral-large", "role": "standby", "failover": "P1D"}],
     "coupling": {"integration_points": 6, "prompts": 40, "tools": 5, "evaluation_suites": 3}}
  ]
}
)";

ReadStack read(const std::string& text) {
    ResultAll<ReadStack> result = read_stack_json(text, "stack.json");
    if (!result) {
        for (const Error& error : result.error()) {
            UNSCOPED_INFO(int(error.code)
                          << " at " << error.place.path << " line " << error.place.line << " subject "
                          << error.subject << (error.arguments.empty() ? "" : " " + error.arguments.front()));
        }
    }
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("the documented example is read to the letter") {
    const ReadStack result = read(example);
    const Stack& stack = result.stack;
    CHECK(result.unknown_keys.empty());
    CHECK(stack.name == "Sample insurer");
    REQUIRE(stack.components.size() == 3);
    const Component& gpt = stack.components[0];
    CHECK(gpt.layer == Layer::model);
    CHECK(gpt.organisation == OrganisationId("openai"));
    CHECK(gpt.hosting == std::vector{*Country::parse("US")});
    CHECK(gpt.access == Access::api);
    CHECK(gpt.annual_cost == Decimal::whole(120000));
    CHECK(gpt.catalogue == CatalogueId("gpt-4o"));
    CHECK_FALSE(gpt.origin);
    const Component& claims = stack.components[2];
    REQUIRE(claims.service);
    CHECK(claims.service->rto == Duration::hours(8));
    CHECK(claims.service->data_class == DataClass::personal);
    REQUIRE(stack.requirements.size() == 1);
    const Requirement& need = stack.requirements[0];
    CHECK(need.phase == Phase::run);
    CHECK(need.fit_floor == 0.8);
    REQUIRE(need.suppliers.size() == 2);
    CHECK(need.suppliers[1].role == Role::standby);
    CHECK(need.suppliers[1].failover == Duration::days(1));
    CHECK(need.coupling.at("prompts") == 40);
}

TEST_CASE("what is left out means what the format says") {
    const Stack stack = read(R"({"format": "volteface-stack", "version": 1, "components": [
        {"id": "a", "layer": "chip"}, {"id": "b", "layer": "compute"}],
        "requirements": [{"id": "r", "consumer": "b", "suppliers": [{"component": "a"}]}]})")
                            .stack;
    const Requirement& need = stack.requirements[0];
    CHECK(need.quorum == 1);
    CHECK(need.weight == 1);
    CHECK(need.buffer == Duration{});
    CHECK(need.decay == Decay(NoDecay{}));
    CHECK(need.data_class == DataClass::public_data);
    CHECK(need.suppliers[0].role == Role::active);
    CHECK_FALSE(need.suppliers[0].fit);
    CHECK_FALSE(stack.components[0].organisation);
    CHECK(stack.components[0].name == "a");
    CHECK(stack.currency == "EUR");
}

TEST_CASE("what has its default is not written") {
    const std::string text = write_stack_json(read(example).stack);
    for (const std::string key :
         {"quorum", "weight", "buffer", "phase", "decay", "notes", "\"role\": \"active\""}) {
        INFO(key);
        CHECK(text.find(key) == std::string::npos);
    }
    CHECK(text.find("\"role\": \"standby\"") != std::string::npos);
    CHECK(text.find("\"coupling\": {\"evaluation_suites\": 3, \"integration_points\": 6, \"prompts\": 40, "
                    "\"tools\": 5}") != std::string::npos);
}

TEST_CASE("a decay is a word or a share") {
    const auto with = [](const std::string& decay) {
        return read_stack_json(R"({"format": "volteface-stack", "version": 1, "components": [
            {"id": "a", "layer": "chip"}], "requirements": [
            {"id": "r", "consumer": "a", "phase": "supply", "decay": )" +
                                   decay + "}]}",
                               "f");
    };
    CHECK(with("\"none\"")->stack.requirements[0].decay == Decay(NoDecay{}));
    CHECK(with("\"stop\"")->stack.requirements[0].decay == Decay(StopDecay{}));
    CHECK(with("0.1")->stack.requirements[0].decay == Decay(WearDecay{0.1}));
    CHECK(with("1")->stack.requirements[0].decay == Decay(WearDecay{1}));
    CHECK_FALSE(with("0"));
    CHECK_FALSE(with("1.5"));
    CHECK_FALSE(with("\"never\""));
    CHECK_FALSE(with("true"));
}

TEST_CASE("money is kept to the digit") {
    const auto cost = [](const std::string& digits) {
        const auto result = read_stack_json(
            R"({"format": "volteface-stack", "version": 1, "components": [{"id": "a", "layer": "chip", "annual_cost": )" +
                digits + "}]}",
            "f");
        return result ? result->stack.components[0].annual_cost->to_text() : "refused";
    };
    CHECK(cost("0.10") == "0.1");
    CHECK(cost("123456789012345.678") == "123456789012345.678"); // no double holds that
    CHECK(cost("1e3") == "1000");
    CHECK(cost("-1") == "refused");
    CHECK(cost("1e30") == "refused");
    CHECK(cost("\"1\"") == "refused");
}

TEST_CASE("keys that nobody knows are named with their place, and the rest is read") {
    const ReadStack result =
        read("{\"format\": \"volteface-stack\", \"version\": 1,\n \"colour\": \"red\",\n"
             " \"components\": [\n  {\"id\": \"a\", \"layer\": \"chip\", \"a/b\": {\"c\": 1}}]}");
    CHECK(result.unknown_keys == std::vector<UnknownKey>{{"/colour", 2}, {"/components/0/a~1b", 4}});
    CHECK(result.stack.components.size() == 1);
}

TEST_CASE("a stack goes out and comes in again unchanged, and twice out is the same bytes") {
    for (std::uint64_t seed = 0; seed < 1200; ++seed) {
        const Stack stack =
            seed % 10 == 0 ? tests::random_stack(seed) : tests::random_stack(seed, {3, 6, 7, 1});
        const Errors errors = validate(stack);
        INFO("seed " << seed << (errors.empty() ? "" : " " + errors.front().place.path));
        REQUIRE(errors.empty());
        const std::string text = write_stack_json(stack);
        const ReadStack again = read(text);
        REQUIRE(again.unknown_keys.empty());
        REQUIRE(again.stack == stack);
        REQUIRE(write_stack_json(again.stack) == text);
    }
}
