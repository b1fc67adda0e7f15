// SPDX-License-Identifier: GPL-3.0-or-later
// What section 3 says is monotone, and what it says is not.
#include "core/simulation/simulate.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

/// Whether no component of `better` is ever below what it is in `worse`.
bool never_below(const simulation::Outcome& better, const simulation::Outcome& worse) {
    std::vector<Minute> instants = better.instants;
    instants.insert(instants.end(), worse.instants.begin(), worse.instants.end());
    for (std::size_t i = 0; i < better.components.size(); ++i) {
        for (const Minute at : instants) {
            if (stretch_at(better.components[i], at).capacity <
                    stretch_at(worse.components[i], at).capacity ||
                renewal_at(better.components[i], at).capacity <
                    renewal_at(worse.components[i], at).capacity) {
                return false;
            }
        }
    }
    return true;
}

simulation::Outcome run(const RandomCase& made) {
    return simulation::simulate(made.stack, made.scenario).value();
}

} // namespace

TEST_CASE("without failovers, longer buffers never harm") {
    for (std::uint64_t seed = 0; seed < 1'500; ++seed) {
        RandomCase made = random_case(seed, {false, 9});
        const auto worse = run(made);
        for (Requirement& need : made.stack.requirements) {
            need.buffer.minutes += seed % 3 == 0 ? 0 : minutes_per_day;
        }
        INFO("seed " << seed);
        REQUIRE(never_below(run(made), worse));
    }
}

TEST_CASE("without failovers, one event less never harms") {
    for (std::uint64_t seed = 0; seed < 1'500; ++seed) {
        RandomCase made = random_case(seed, {false, 9});
        const auto worse = run(made);
        made.scenario.events.pop_back();
        INFO("seed " << seed);
        REQUIRE(never_below(run(made), worse));
    }
}

TEST_CASE("with a failover, a brief return of supply may harm, since it releases the standby") {
    constexpr auto stack = "a: x, ~y 2d";
    const auto without = simulation::simulate(stack_of(stack), scenario_of("x out 0d 20d")).value();
    const auto brief =
        simulation::simulate(stack_of(stack), scenario_of("x out 0d 9d\nx out 10d 20d")).value();
    CHECK(life_of(without, "a") == "0d down, 2d up");
    CHECK(life_of(brief, "a") == "0d down, 2d up, 10d down, 12d up");
    CHECK_FALSE(never_below(brief, without));
}
