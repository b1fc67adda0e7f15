// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/inputs.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;
using simulation::Inputs;
using simulation::inputs_by_service;
using simulation::inputs_of;

namespace {

Organisation organisation(const char* id, std::optional<Confidence> confidence,
                          const char* parent = nullptr) {
    Organisation made;
    made.id = OrganisationId(id);
    made.confidence = confidence;
    if (parent != nullptr) {
        made.parent = OrganisationId(parent);
    }
    return made;
}

void know(Stack& stack, const std::string& id, std::optional<Confidence> confidence,
          const char* owner = nullptr) {
    for (Component& component : stack.components) {
        if (component.id.str() == id) {
            component.confidence = confidence;
            if (owner != nullptr) {
                component.organisation = OrganisationId(owner);
            }
        }
    }
}

} // namespace

TEST_CASE("a service rests on what lies below it in any phase, on who holds that, and on the scenario") {
    // s ← a, b; a ← chip (supply); other and its need lie beside it.
    Stack stack = stack_of("service s\ns: a, b\na: chip | phase supply\nservice t\nt: other");
    know(stack, "s", Confidence::measured);
    know(stack, "a", Confidence::sourced, "daughter");
    know(stack, "b", Confidence::general_knowledge, "daughter");
    know(stack, "chip", Confidence::estimated);
    stack.organisations = {organisation("top", Confidence::sourced),
                           organisation("daughter", std::nullopt, "top"),
                           organisation("stranger", Confidence::measured)};
    stack.requirements[0].confidence = Confidence::measured;
    Scenario scenario = scenario_of("a out 1d 2d\nb out 3d");
    scenario.confidence = Confidence::estimated;
    // s, its need | a, top | b | chip, two events | the daughter, the need for chips
    CHECK(inputs_of(stack, scenario, ComponentId("s")) == Inputs{2, 2, 1, 3, 2, 0});
    scenario.likelihood_per_year = Estimate::certain(0.1);
    const Inputs inputs = inputs_of(stack, scenario, ComponentId("s"));
    CHECK(inputs == Inputs{2, 2, 1, 4, 2, 0});
    CHECK(inputs.total() == 11);
    CHECK(inputs.share(Confidence::estimated) == 4.0 / 11);
    CHECK(inputs_of(stack, Scenario{}, ComponentId("chip")) == Inputs{0, 0, 0, 1, 0, 0});
    CHECK(inputs_of(stack, scenario, ComponentId("nowhere")) == Inputs{});
    CHECK(Inputs{}.share(Confidence::measured) == 0);
}

TEST_CASE("the whole counts what several services share once, and leaves out what none rests on") {
    Stack stack = stack_of("service s\nservice t\ns: shared\nt: shared\nlonely: nobody");
    for (Component& component : stack.components) {
        component.confidence = Confidence::sourced;
    }
    CHECK(inputs_of(stack, Scenario{}) == Inputs{0, 3, 0, 0, 2, 0});
    const auto services = inputs_by_service(stack, Scenario{});
    REQUIRE(services.size() == 2);
    CHECK(services[0].id.str() == "s");
    CHECK(services[1].inputs == Inputs{0, 2, 0, 0, 1, 0});
}

TEST_CASE("a ring of needs is counted once, and what was inferred is counted among the rest") {
    Stack stack = stack_of("service s\ns: a\na: b\nb: a");
    know(stack, "b", Confidence::general_knowledge);
    stack.components[2].inferred = true;
    stack.requirements[1].inferred = true;
    CHECK(inputs_of(stack, Scenario{}, ComponentId("s")) == Inputs{0, 0, 1, 0, 5, 2});
    CHECK(inputs_of(stack, Scenario{}) == inputs_of(stack, Scenario{}, ComponentId("s")));
}

TEST_CASE("a stack without services is counted whole") {
    CHECK(inputs_of(stack_of("a: b"), Scenario{}).total() == 3);
}
