// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of section 3 of the model, by their numbers there.
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

simulation::Outcome run(std::string_view stack, std::string_view events, int horizon_days = 365) {
    return simulation::simulate(stack_of(stack), scenario_of(events, horizon_days)).value();
}

} // namespace

TEST_CASE("example 1: one of two suppliers is enough") {
    CHECK(life_of(run("a: x, y", "x out 5d"), "a") == "0d up, 5d at-risk");
    CHECK(life_of(run("a: x, y", "x out 5d\ny out 5d"), "a") == "0d up, 5d down");
}

TEST_CASE("example 2: satisfaction is the k-th largest offer") {
    CHECK(life_of(run("a: 2 of x, y, z", "x degrade 0.5 1d\ny degrade 0.8 1d"), "a") ==
          "0d up, 1d degraded 0.8");
}

TEST_CASE("example 3: a weight says what share of the consumer is lost") {
    CHECK(life_of(run("a: x | weight 0.3", "x out 1d"), "a") == "0d up, 1d degraded 0.7");
    CHECK(life_of(run("a: x | weight 0.3\na: y", "x out 1d\ny degrade 0.5 1d"), "a") ==
          "0d up, 1d degraded 0.5");
}

TEST_CASE("example 4: a ring of components stays up until something outside breaks it") {
    const auto outcome = run("a: b\nb: a", "b degrade 0.5 3d 7d");
    CHECK(life_of(outcome, "a") == "0d up, 3d degraded 0.5, 7d up");
    CHECK(life_of(outcome, "b") == "0d up, 3d degraded 0.5, 7d up");
}

TEST_CASE("example 5: a buffer delays the harm and does not delay the recovery") {
    CHECK(life_of(run("a: x | buffer 10d", "x out 5d 12d"), "a") == "0d up, 5d at-risk, 12d up");
    CHECK(life_of(run("a: x | buffer 10d", "x out 5d 20d"), "a") == "0d up, 5d at-risk, 15d down, 20d up");
}

TEST_CASE("example 6: a standby takes over after its failover") {
    CHECK(life_of(run("a: x, ~y 2d", "x out 5d"), "a") == "0d up, 5d down, 7d at-risk");
    CHECK(life_of(run("a: x, ~y 2d | buffer 2d", "x out 5d"), "a") == "0d up, 5d at-risk");
}

TEST_CASE("example 7: a standby that rests on what went out does not help") {
    CHECK(life_of(run("a: x, ~y 2d\nx: cloud\ny: cloud", "cloud out 5d"), "a") == "0d up, 5d down");
}

TEST_CASE("example 8: an embargo wears a cluster out") {
    CHECK(life_of(run("cluster: chips | phase supply | decay 0.1", "chips embargo 0d", 91), "cluster") ==
          "0d at-risk, 30d degraded 0.9, 60d degraded 0.81, 90d degraded 0.729");
    CHECK(life_of(run("cluster: chips | phase supply | decay 0.1 | buffer 90d", "chips embargo 0d", 121),
                  "cluster") == "0d at-risk, 120d degraded 0.9");
    const auto outcome = run("service s\ns: cluster | weight 0.5\ncluster: chips | phase supply | decay 0.1",
                             "chips embargo 0d", 59);
    CHECK(life_of(outcome, "s") == "0d up, 30d degraded 0.95");
}

TEST_CASE("example 9: a buffer refills when supply comes back in between") {
    CHECK(life_of(run("a: x | buffer 3d", "x out 0d 3d\nx out 5d 8d"), "a") ==
          "0d at-risk, 3d up, 5d at-risk, 8d up");
}

TEST_CASE("example 10: a chip whose foundry is out runs on and cannot be renewed") {
    const auto outcome =
        run("cluster: chips | phase supply | decay 0.1\nchips: foundry | phase supply", "foundry out 0d", 61);
    CHECK(life_of(outcome, "chips") == "0d frozen");
    CHECK(renewal_of(outcome, "chips") == "0d 0");
    CHECK(life_of(outcome, "cluster") == "0d at-risk, 30d degraded 0.9, 60d degraded 0.81");
}

TEST_CASE("example 11: an annulled legal basis makes a service unlawful once its grace has run out") {
    const auto outcome = run("service s\ns: model\ns: basis | phase legal | buffer 90d", "basis out 0d");
    CHECK(life_of(outcome, "s") == "0d at-risk, 90d unlawful");
    CHECK(life_of(outcome, "model") == "0d up");
}

TEST_CASE("example 12: a standby without an active supplier is engaged from the start") {
    CHECK(life_of(run("a: ~x 2d", "y out 5d"), "a") == "0d up");
}
