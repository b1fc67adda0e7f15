// SPDX-License-Identifier: GPL-3.0-or-later
// The heuristic choice against the proven one.
#include "core/plan/incumbent.h"
#include "tests/core/solver/programmes.h"
#include "tests/support/catch.h"
#include "tests/support/move_choices.h"

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::plan;

TEST_CASE(
    "the heuristic choice of moves is within two percent of the proven one, and a start for the solver") {
    const auto cbc = solver::make_solver({"cbc", 4096});
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        INFO(seed);
        // With a budget and floors, and without.
        const incumbent::Problem problem = move_choice(seed, {seed % 2 == 0 ? 60U : 30U, 8, seed % 2 == 0});
        const auto pick = incumbent::find(problem, {}, {});
        REQUIRE(pick);
        REQUIRE_FALSE(pick->options.empty());
        const std::vector<double> start = incumbent::values_of(problem, pick->options);
        const auto proven = cbc->solve(incumbent::programme(problem), &start, {}, {});
        REQUIRE(proven);
        REQUIRE(proven->status == MipStatus::optimal);
        CHECK(pick->cost >= proven->objective - 1e-6 * proven->objective);
        CHECK(pick->cost <= 1.02 * proven->objective);
    }
}
