// SPDX-License-Identifier: GPL-3.0-or-later
// Counts, concentration, lock-in: figures that can be checked by hand, and sums that must be equal.
#include "core/audit/concentration.h"
#include "core/audit/counts.h"
#include "core/audit/lock_in.h"
#include "tests/core/audit/holders.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/stack_text.h"

#include <set>
#include <stdexcept>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

Stack sample_stack() {
    Stack stack = stack_of("service s impact 100\n"
                           "service t\n"
                           "s: x, y\n"
                           "s: z\n"
                           "t: x\n"
                           "z: w");
    held_by(stack, "me FR own: s, t\n"
                   "big US: x\n"
                   "little IE of big: y\n"
                   "dragon CN: z");
    component(stack, "x").annual_cost = Decimal::whole(1000);
    component(stack, "y").hosting = {Country::parse("FR").value(), Country::parse("US").value()};
    component(stack, "y").inferred = true;
    stack.requirements[1].inferred = true;
    return stack;
}

const BlocRow& bloc(const Counts& counts, std::optional<Bloc> which) {
    for (const BlocRow& row : counts.blocs) {
        if (row.bloc == which) {
            return row;
        }
    }
    throw std::logic_error("no such bloc");
}

} // namespace

TEST_CASE("links are counted at the supplier, under whoever is at the top of its owners") {
    const Counts counts = count(sample_stack(), Basis::control);
    CHECK(counts.total.links == 5);
    CHECK(counts.total.components == 6);
    CHECK(bloc(counts, Bloc::american).tally.links == 3); // x twice, y by its parent
    CHECK(bloc(counts, Bloc::chinese).tally.links == 1);
    CHECK(bloc(counts, Bloc::european).tally.links == 0);
    CHECK(bloc(counts, Bloc::european).tally.components == 2);
    CHECK(bloc(counts, std::nullopt).tally.links == 1); // w is nobody's
}

TEST_CASE("what is unknown or inferred is counted apart, never as nothing") {
    const Counts counts = count(sample_stack(), Basis::control);
    CHECK(counts.total.cost == 1000);
    CHECK(counts.total.cost_unknown == 5);
    CHECK(counts.total.components_inferred == 1);
    CHECK(counts.total.links_inferred == 1);
    // s is worth 100 a day and rests on x, y, z and w; what t is worth nobody knows.
    CHECK(bloc(counts, Bloc::american).tally.impact == 200);
    CHECK(bloc(counts, Bloc::american).tally.impact_unknown == 1);
    CHECK(counts.total.impact == 500);
}

TEST_CASE("a bloc is said to stop what rests on it alone") {
    const Counts counts = count(sample_stack(), Basis::control);
    CHECK(bloc(counts, Bloc::american).services_stopped == 2);
    CHECK(bloc(counts, Bloc::american).impact_stopped == 100);
    CHECK(bloc(counts, Bloc::chinese).services_stopped == 1);
    // One's own cannot be lost to one's own country.
    CHECK(bloc(counts, Bloc::european).services_stopped == 0);
}

TEST_CASE("a component in two countries stands in both, and is said to") {
    const Counts counts = count(sample_stack(), Basis::hosting);
    CHECK(counts.total.components == 6);
    CHECK(bloc(counts, Bloc::american).tally.components == 1);
    CHECK(bloc(counts, Bloc::european).tally.components == 1);
    CHECK(bloc(counts, std::nullopt).tally.components == 5);
    CHECK(counts.in_several_countries.components == 1);
    CHECK(counts.in_several_blocs.components == 1);
}

TEST_CASE("rows and blocs sum to the whole, whatever the stack") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Stack stack = random_stack(seed);
        std::size_t links = 0;
        for (const Requirement& requirement : stack.requirements) {
            links += requirement.suppliers.size();
        }
        for (const Basis basis : {Basis::control, Basis::hosting, Basis::origin}) {
            const Counts counts = count(stack, basis);
            CHECK(counts.total.components == stack.components.size());
            CHECK(counts.total.links == links);
            Tally rows;
            Tally blocs;
            for (const CountRow& row : counts.rows) {
                rows += row.tally;
            }
            for (const BlocRow& row : counts.blocs) {
                blocs += row.tally;
            }
            if (basis != Basis::hosting) {
                CHECK(rows.links == links);
                CHECK(blocs.links == links);
                CHECK(rows.components == stack.components.size());
                CHECK(rows.cost == Approx(counts.total.cost));
                CHECK(blocs.impact_unknown == counts.total.impact_unknown);
            } else {
                CHECK(rows.links >= links);
                CHECK((counts.in_several_countries.links > 0) == (rows.links > links));
            }
        }
    }
}

TEST_CASE("concentration: 50/30/20 gives 3 800, as if there were 2.63 equal ones") {
    CHECK(hhi({50, 30, 20}).value() == Approx(3800));
    CHECK(10000 / hhi({5, 3, 2}).value() == Approx(2.63).epsilon(0.001));
    CHECK(hhi({7}).value() == Approx(10000));
    CHECK(hhi({1, 1, 1, 1}).value() == Approx(2500));
    CHECK_FALSE(hhi({}));
    CHECK_FALSE(hhi({0, 0}));
}

TEST_CASE("concentration counts a subsidiary with its parent, and leaves the unknown out by name") {
    for (const Concentration& one : concentrations(sample_stack())) {
        if (one.layer || one.weighing != Weighing::components || one.holder != Holder::organisation) {
            continue;
        }
        // me 2, big 2, dragon 1; w is nobody's
        CHECK(one.holders == 3);
        CHECK(one.unknown == 1);
        CHECK(one.hhi.value() == Approx(10000.0 * (4 + 4 + 1) / 25));
        CHECK(one.effective.value() == Approx(25.0 / 9));
        return;
    }
    FAIL("the whole stack is missing");
}

TEST_CASE("lock-in tells what is tied from what has another way") {
    Stack stack = stack_of("a: x, y\nb: x\nc: z");
    component(stack, "x").dialect = "openai";
    component(stack, "y").dialect = "mistral";
    const LockIn dialects = lock_ins(stack).front();
    CHECK(dialects.standard == Standard::dialect);
    CHECK(dialects.needs == 2); // z states none
    REQUIRE(dialects.shares.size() == 2);
    CHECK(dialects.shares[0].value == "openai");
    CHECK(dialects.shares[0].needs == 2);
    CHECK(dialects.shares[0].tied == 1);
    CHECK(dialects.shares[0].share_tied == Approx(0.5));
    CHECK(dialects.shares[1].tied == 0);
}
