// SPDX-License-Identifier: GPL-3.0-or-later
// Warehouse location in the OR-Library's format: read, and solved by both.
#include "tests/bench/or_library.h"
#include "tests/core/solver/programmes.h"
#include "tests/support/catch.h"

using namespace volteface::tests;

namespace {

// Two warehouses with room for 10 each; three customers who need 6 each, the first warehouse nearer to all.
constexpr const char* tiny = "2 3\n 10 5. \n 10 7.\n6 .00000 12\n6 6 12.0\n6 6 18\n";

} // namespace

TEST_CASE("locations are read, numbers without a digit before or after the point too") {
    const auto locations = read_locations(tiny);
    REQUIRE(locations);
    CHECK(locations->warehouses[1].fixed_cost == 7);
    CHECK(locations->customers[0].costs == std::vector<double>{0, 12});
    for (const char* broken :
         {"", "2", "2 3 10", "1 1 capacity 5 6 7", "1 1 10 5 6 7 8", "1 1 10 5 6 -7", "1e9 1e9"}) {
        CHECK_FALSE(read_locations(broken));
    }
    CHECK(read_optima("name optimum\ncap71 932615.750\n\ncap72.txt 977799.4\n") ==
          std::map<std::string, double>{{"cap71", 932615.75}, {"cap72", 977799.4}});
}

TEST_CASE("both solvers place warehouses as by hand, with capacities and without") {
    const auto locations = read_locations(tiny);
    REQUIRE(locations);
    for (const Named& named : solvers()) {
        // Without: the first alone, 5 + 0 + 6 + 6. With: eight units more than it holds go the other way, at
        // 1 a unit from the second customer: 5 + 7 + 0 + 6 + 6 + 6, and 2 units at 2 from the first or the
        // third.
        const auto free = named.solver->solve(location_programme(*locations, false), nullptr, {}, {});
        const auto tight = named.solver->solve(location_programme(*locations, true), nullptr, {}, {});
        REQUIRE(free);
        REQUIRE(tight);
        CHECK(close(free->objective, 17));
        CHECK(close(tight->objective, 34));
    }
}
