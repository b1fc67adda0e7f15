// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline reads requirements off a finished outcome; the equations of the model must then hold again.
#include "core/report/event_times.h"
#include "core/report/requirement_timeline.h"
#include "core/simulation/simulate.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <set>

using namespace volteface;
using namespace volteface::report;
using namespace volteface::tests;

TEST_CASE("own capacity and what the requirements leave give the capacity of the outcome, on random cyclic "
          "stacks") {
    std::size_t checked = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const RandomCase drawn = random_case(seed);
        const Stack& stack = drawn.stack;
        const Scenario& scenario = drawn.scenario;
        const auto outcome = simulation::simulate(stack, scenario);
        REQUIRE(outcome);
        Random random(seed);
        for (int i = 0; i < 6; ++i) {
            const Minute at = outcome->instants[random.below(outcome->instants.size())];
            const std::size_t index = random.below(stack.components.size());
            const Component& component = stack.components[index];
            double capacity = own_capacity(stack, scenario, component.id, at).run;
            for (const Requirement& requirement : stack.requirements) {
                if (requirement.consumer == component.id) {
                    capacity = std::min(capacity, requirement_at(requirement, *outcome, at).left);
                }
            }
            const auto* states = simulation::find(*outcome, component.id);
            REQUIRE(states != nullptr);
            INFO("seed " << seed << ", component " << component.id.str() << ", minute " << at);
            CHECK(simulation::stretch_at(*states, at).capacity == Approx(capacity).margin(1e-9));
            ++checked;
        }
    }
    CHECK(checked == 12000);
}

TEST_CASE("a standby waits for its failover, then is engaged") {
    const Stack stack = stack_of("a: x, ~y 2d | buffer 1d");
    const auto outcome = simulation::simulate(stack, scenario_of("x out 5d"));
    REQUIRE(outcome);
    const RequirementNow waiting = requirement_at(stack.requirements.front(), *outcome, minutes_of("6d"));
    CHECK(waiting.satisfaction == 0);
    CHECK(waiting.suppliers.back().engages_at == minutes_of("7d"));
    CHECK(waiting.felt_from == minutes_of("6d"));
    const RequirementNow engaged = requirement_at(stack.requirements.front(), *outcome, minutes_of("7d"));
    CHECK(engaged.satisfaction == 1);
    CHECK(engaged.suppliers.back().engaged_since == minutes_of("7d"));
}
