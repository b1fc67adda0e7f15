// SPDX-License-Identifier: GPL-3.0-or-later
// Both readings of sovereignty, laws that reach abroad, and rules with a threshold, on stacks of a few lines.
#include "core/audit/audit.h"
#include "tests/core/audit/holders.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

Country country(const char* code) {
    return Country::parse(code).value();
}

SovereigntyOfService reading(const Stack& stack, const SovereigntyOptions& options = {}) {
    return sovereignty(stack, chokepoints(stack), options).front();
}

/// A foreign model behind a service, and one at home that could do its work.
Stack with_alternative() {
    Stack stack = stack_of("service s mtpd 5d\n"
                           "s: model\n"
                           "s: team\n"
                           "other: home");
    stack.requirements[0].capability = "chat";
    component(stack, "home").capabilities = {"chat"};
    held_by(stack, "me FR own: s, team, other\nbig US: model\nnear FR: home");
    return stack;
}

Law law(const char* id, const char* jurisdiction, std::vector<Channel> channels) {
    Law one{id,
            country(jurisdiction),
            {},
            {},
            std::move(channels),
            {LawEffect::disclosure},
            {},
            {2026, 11, 20},
            false,
            Confidence::sourced,
            {}};
    return one;
}

const LawReach* reach(const Extraterritorial& found, const char* id, const char* component_id) {
    for (const LawReach& one : found.reaches) {
        if (one.law == id && one.component.str() == component_id) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("autarky: one foreign component below says no, an unknown one says unknown") {
    Stack stack = stack_of("service s\ns: x\nx: y");
    held_by(stack, "me FR own: s\nnear DE: x\nfar US: y");
    CHECK(reading(stack).autarky == Verdict::no);
    SovereigntyOptions wide;
    wide.accepted = Accepted({"EU", "US"});
    CHECK(reading(stack, wide).autarky == Verdict::yes);
    stack.organisations[2].country.reset();
    CHECK(reading(stack).autarky == Verdict::unknown);
    stack.organisations[2].country = country("NO"); // not in the Union, but in the EEA
    CHECK(reading(stack).autarky == Verdict::yes);
    SovereigntyOptions narrow;
    narrow.accepted = Accepted({"EU"});
    CHECK(reading(stack, narrow).autarky == Verdict::no);
}

TEST_CASE("autarky looks at renewal as well, layer by layer") {
    Stack stack = stack_of("service s\ns: x\nx: chip | phase supply");
    component(stack, "chip").layer = Layer::chip;
    held_by(stack, "me FR own: s, x\nfab TW: chip");
    const SovereigntyOfService result = reading(stack);
    CHECK(result.autarky == Verdict::no);
    for (const AutarkyLayer& layer : result.layers) {
        CHECK(layer.verdict == (layer.layer == Layer::chip          ? Verdict::no
                                : layer.layer == Layer::application ? Verdict::yes
                                                                    : Verdict::none));
    }
    CHECK(result.alternative == Verdict::none); // the loss stops nothing
}

TEST_CASE("an alternative counts if it is in service within the MTPD, and nobody guesses how long it takes") {
    const Stack stack = with_alternative();
    CHECK(reading(stack).alternative == Verdict::unknown);
    CHECK_FALSE(reading(stack).time);
    SovereigntyOptions options;
    options.lead_time = [](const RequirementId&, const std::string&) { return Duration::days(4); };
    CHECK(reading(stack, options).alternative == Verdict::yes);
    CHECK(reading(stack, options).time == Duration::days(4));
    options.lead_time = [](const RequirementId&, const std::string&) { return Duration::days(6); };
    CHECK(reading(stack, options).alternative == Verdict::no);
    // Both levels at which it is a single point, and its country's.
    CHECK(reading(stack, options).single_points.size() == 3);
}

TEST_CASE("what takes too long at least comes too late, and what may be in time stays open") {
    const Stack stack = with_alternative();
    SovereigntyOptions options;
    options.least_time = [](const RequirementId&, const std::string&) { return Duration::days(6); };
    CHECK(reading(stack, options).alternative == Verdict::no);
    CHECK_FALSE(reading(stack, options).time);
    CHECK(reading(stack, options).single_points[0].needs[0].alternatives[0].at_least == Duration::days(6));
    options.least_time = [](const RequirementId&, const std::string&) { return Duration::days(5); };
    CHECK(reading(stack, options).alternative == Verdict::unknown);
    // What is known goes first.
    options.lead_time = [](const RequirementId&, const std::string&) { return Duration::days(5); };
    CHECK(reading(stack, options).alternative == Verdict::yes);
    CHECK_FALSE(reading(stack, options).single_points[0].needs[0].alternatives[0].at_least);
}

TEST_CASE("no alternative: one that is foreign, falls as well, or lacks what is asked") {
    Stack foreign = with_alternative();
    foreign.organisations[2].country = country("US");
    CHECK(reading(foreign).alternative == Verdict::no);

    Stack falling = stack_of("service s mtpd 5d\ns: model\nother: home\nhome: model");
    falling.requirements[0].capability = "chat";
    component(falling, "home").capabilities = {"chat"};
    held_by(falling, "me FR own: s, other\nbig US: model\nnear FR: home");
    CHECK(reading(falling).alternative == Verdict::no);

    Stack certified = with_alternative();
    certified.requirements[0].certifications = {"hds"};
    CHECK(reading(certified).alternative == Verdict::no);
    component(certified, "home").certifications = {"hds"};
    CHECK(reading(certified).alternative == Verdict::unknown);

    Stack unsaid = with_alternative();
    unsaid.requirements[0].capability.clear();
    CHECK(reading(unsaid).alternative == Verdict::unknown);
}

TEST_CASE("candidates from outside the stack count like its own") {
    Stack stack = with_alternative();
    component(stack, "home").capabilities.clear();
    CHECK(reading(stack).alternative == Verdict::no);
    SovereigntyOptions options;
    options.candidates = {{"mistral", "Mistral", {"chat"}, country("FR"), "mistral-ai"},
                          {"gpt", "GPT", {"chat"}, country("US"), "openai"}};
    const SovereigntyOfService result = reading(stack, options);
    CHECK(result.alternative == Verdict::unknown);
    REQUIRE(result.single_points.front().needs.size() == 1);
    REQUIRE(result.single_points.front().needs[0].alternatives.size() == 1);
    CHECK(result.single_points.front().needs[0].alternatives[0].id == "mistral");
    CHECK_FALSE(result.single_points.front().needs[0].alternatives[0].in_stack);
}

TEST_CASE("the autarky horizon is that of the vital service that lives shortest") {
    Stack stack = stack_of("service s\nservice t\nservice u\ns: x | buffer 9d\nt: x | buffer 4d\nu: x");
    held_by(stack, "me FR own: s, t, u\nbig US: x");
    component(stack, "s").service = Service{};
    component(stack, "s").service->criticality = 1;
    component(stack, "t").service = component(stack, "s").service;
    const auto columns = exposures(stack, Duration::days(365)).value();
    const auto horizons = autarky_horizons(stack, columns, Accepted(), Duration::days(365)).value();
    REQUIRE(horizons.size() == 1);
    CHECK(horizons[0].jurisdiction == country("US"));
    CHECK_FALSE(horizons[0].accepted);
    const VitalLife& life = horizons[0].everything;
    CHECK(life.until_down == Duration::days(4).minutes); // u goes at once, but is not vital
    CHECK(life.first_down == ComponentId("t"));
    CHECK(life.vital_down == 2);
    CHECK(horizons[0].controlled == life);
    CHECK_FALSE(horizons[0].hosted);
}

TEST_CASE("all of a jurisdiction gone is what it controls together with what runs there") {
    // One supplier is American and runs in Germany, the other German and runs in the United States: either
    // half of the country leaves the other standing.
    Stack stack = stack_of("service s\ns: 1 of x, y | buffer 3d");
    held_by(stack, "me FR own: s\nbig US: x\nnear DE: y");
    component(stack, "s").service = Service{};
    component(stack, "s").service->criticality = 1;
    component(stack, "x").hosting = {country("DE")};
    component(stack, "y").hosting = {country("US")};
    const auto columns = exposures(stack, Duration::days(365)).value();
    const auto horizons = autarky_horizons(stack, columns, Accepted(), Duration::days(365)).value();
    REQUIRE(horizons.size() == 2);
    for (const AutarkyHorizon& horizon : horizons) {
        CHECK(horizon.everything.until_down == Duration::days(3).minutes);
        REQUIRE(horizon.controlled);
        REQUIRE(horizon.hosted);
        CHECK_FALSE(horizon.controlled->until_down);
        CHECK_FALSE(horizon.hosted->until_down);
    }
    component(stack, "s").service->criticality = 2;
    CHECK(autarky_horizons(stack, columns, Accepted(), Duration::days(365)).value().empty());
}

TEST_CASE("four channels: a French cloud on American technology is reached by its origin alone") {
    Stack stack = stack_of("service s\n"
                           "s: cloud\n"
                           "cloud: licence | phase update\n"
                           "cloud: admin");
    held_by(stack, "me FR own: s\nnear FR: cloud\nbig US: licence\nhelp US: admin");
    component(stack, "admin").layer = Layer::talent;
    component(stack, "cloud").hosting = {country("FR")};
    const std::vector<Law> laws = {
        law("all", "US", {Channel::control, Channel::hosting, Channel::staff, Channel::origin}),
        law("cloud-act", "US", {Channel::control})};
    const Extraterritorial found = extraterritorial(stack, laws, Accepted());
    REQUIRE(reach(found, "all", "cloud") != nullptr);
    CHECK(reach(found, "all", "cloud")->channels == std::vector<Channel>{Channel::staff, Channel::origin});
    CHECK(reach(found, "cloud-act", "cloud") == nullptr);
    CHECK(reach(found, "cloud-act", "licence") != nullptr);
    CHECK(extraterritorial(stack, laws, Accepted({"US"})).reaches.empty());
    component(stack, "cloud").hosting.push_back(country("US"));
    CHECK(reach(extraterritorial(stack, laws, Accepted()), "all", "cloud")->channels.front() ==
          Channel::hosting);
}

TEST_CASE("data pass only where every need on the way says so, in the lowest class of the way") {
    Stack stack = stack_of("service s\ns: gateway\ngateway: model\ngateway: bare\ngateway: vault");
    held_by(stack, "me FR own: s, gateway\nbig US: model, bare, vault");
    component(stack, "s").service = Service{};
    component(stack, "s").service->data_class = DataClass::regulated;
    stack.requirements[0].data_class = DataClass::secret;
    stack.requirements[1].data_class = DataClass::personal;
    stack.requirements[3].data_class = DataClass::secret;
    const Extraterritorial found = extraterritorial(stack, {law("l", "US", {Channel::control})}, Accepted());
    REQUIRE(reach(found, "l", "model") != nullptr);
    REQUIRE(reach(found, "l", "model")->passing.size() == 1);
    CHECK(reach(found, "l", "model")->passing[0].data_class == DataClass::personal);
    CHECK(reach(found, "l", "bare")->passing.empty());
    // The service has none that are secret.
    CHECK(reach(found, "l", "vault")->passing.at(0).data_class == DataClass::regulated);
    REQUIRE(found.services.size() == 1);
    CHECK(found.services[0].components == 3);
    CHECK(found.services[0].components_with_data == 2);
    CHECK(found.services[0].data_class == DataClass::regulated);
}
