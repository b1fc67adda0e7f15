// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <fmt/format.h>

using namespace volteface;
using namespace volteface::tests;

namespace {

/// "a ← r1 ← x ← e1": the chain behind a component's capacity at an instant.
std::string chain_of(std::string_view stack, std::string_view events, std::string_view component,
                     std::string_view at) {
    const auto outcome = simulation::simulate(stack_of(stack), scenario_of(events)).value();
    std::string text;
    for (const auto& step :
         simulation::explain(outcome, ComponentId{std::string(component)}, minutes_of(at))) {
        text += text.empty() ? step.component.str() : " ← " + step.component.str();
        if (step.cause.event) {
            text += " ← " + step.cause.event->str();
        } else {
            text += " ← " + step.cause.requirement->str();
            text += step.cause.too_few_suppliers ? " ← too few" : "";
        }
    }
    return text;
}

} // namespace

TEST_CASE("a chain of causes runs from the effect to the event") {
    CHECK(chain_of("a: b\nb: c", "c out 3d", "a", "4d") == "a ← r1 ← b ← r2 ← c ← e1");
    CHECK(chain_of("a: b\nb: c", "c out 3d", "a", "2d").empty());
}

TEST_CASE("the shorter way to an event is given, and an event before a need") {
    CHECK(chain_of("a: b\na: c\nb: c", "c out 3d", "a", "4d") == "a ← r2 ← c ← e1");
    CHECK(chain_of("a: b\nb: c", "c out 3d\na out 3d", "a", "4d") == "a ← e2");
}

TEST_CASE("a ring is explained by what broke it from outside") {
    CHECK(chain_of("a: b\nb: a\nb: x", "x out 3d", "a", "4d") == "a ← r1 ← b ← r3 ← x ← e1");
}

TEST_CASE("of two fallen suppliers the engaged one is named") {
    CHECK(chain_of("a: ~s 2d, x", "s out 1d\nx out 3d", "a", "4d") == "a ← r1 ← x ← e2");
}

TEST_CASE("a need with too few suppliers explains itself") {
    CHECK(chain_of("a: 2 of x", "y out 3d", "a", "0d") == "a ← r1 ← too few");
    CHECK(chain_of("a: none", "y out 3d", "a", "0d") == "a ← r1 ← too few");
}

TEST_CASE("wear is explained by the instant at which the shortfall began") {
    const auto outcome = simulation::simulate(stack_of("a: x | phase supply | decay 0.1"),
                                              scenario_of("x embargo 5d 20d\nx out 20d"))
                             .value();
    const auto steps = simulation::explain(outcome, ComponentId("a"), minutes_of("36d"));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].cause.since == minutes_of("5d"));
    CHECK(steps[1].cause.event == EventId("e1"));
}

TEST_CASE("a mark that comes or goes brings no second cause") {
    const auto outcome =
        simulation::simulate(stack_of("b: f\nf: none | weight 0.5"), scenario_of("b embargo 5d")).value();
    CHECK(find(outcome, ComponentId("b"))->causes.size() == 1);
}

TEST_CASE("an event and a need that leave the same capacity leave the same number") {
    const auto outcome =
        simulation::simulate(stack_of("a: none | weight 0.9"), scenario_of("a degrade 0.1 2d")).value();
    CHECK(life_of(outcome, "a") == "0d degraded 0.1");
    CHECK(chain_of("a: none | weight 0.9", "a degrade 0.1 0d", "a", "3d") == "a ← e1");
}
