// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/migration.h"
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;
using simulation::Target;

TEST_CASE("a service's loss is its impact times the capacity-days that it lost") {
    const auto outcome = simulation::simulate(stack_of("service s impact 50000 rto 8h mtpd 2d\ns: x"),
                                              scenario_of("x out 5d 6d\nx degrade 0.5 10d 14d"))
                             .value();
    REQUIRE(outcome.services.size() == 1);
    const auto& service = outcome.services.front();
    CHECK(service.first_harm == minutes_of("5d"));
    CHECK(service.down == minutes_of("1d"));
    CHECK(service.degraded == minutes_of("4d"));
    CHECK(service.lost_capacity_days == Approx(3.0));
    CHECK(service.loss.value() == Approx(150000.0));
    CHECK(service.rto == Target::broken);
    CHECK(service.rto_broken_at == minutes_of("5d") + minutes_of("8h"));
    CHECK(service.mtpd == Target::kept);
}

TEST_CASE("a recovery target is broken only by a stretch strictly longer than it") {
    const auto lasting = [](std::string_view end) {
        return simulation::simulate(stack_of("service s rto 1d\ns: x"),
                                    scenario_of("x out 5d " + std::string(end)))
            .value()
            .services.front();
    };
    CHECK(lasting("6d").rto == Target::kept);
    CHECK(lasting("8641").rto == Target::broken);
    CHECK(lasting("8641").mtpd == Target::unknown);
    CHECK_FALSE(lasting("6d").loss.has_value());
}

TEST_CASE("down and unlawful in a row are one stretch down, cut by the horizon") {
    const auto outcome =
        simulation::simulate(stack_of("service s rto 5d mtpd 6d\ns: x\ns: basis | phase legal"),
                             scenario_of("basis out 2d\nx out 4d 6d", 8))
            .value();
    CHECK(life_of(outcome, "s") == "0d up, 2d unlawful, 4d down, 6d unlawful");
    CHECK(outcome.services.front().longest_down == minutes_of("6d"));
    CHECK(outcome.services.front().rto == Target::broken);
    CHECK(outcome.services.front().mtpd == Target::kept);
}

TEST_CASE("running cost follows the product of price factors, down or not") {
    Stack stack = stack_of("a: x");
    stack.components[1].annual_cost = Decimal::whole(36500);
    const auto outcome =
        simulation::simulate(stack, scenario_of("x price 5 0d 10d\nx price 0.5 5d 10d\nx out 2d\n", 100))
            .value();
    CHECK(outcome.running_cost.base == Approx(10000.0));
    CHECK(outcome.running_cost.scenario == Approx(100 * (5 * 5 + 5 * 2.5 + 90)));
}

TEST_CASE("an event without duration does nothing, and one that hits nothing is said") {
    const auto outcome =
        simulation::simulate(stack_of("a: x"), scenario_of("x out 5d 5d\nnobody out 1d")).value();
    CHECK(life_of(outcome, "a") == "0d up");
    CHECK(outcome.unmatched_events == std::vector<EventId>{EventId("e2")});
}

TEST_CASE("A simulation follows the first plan stored for its scenario that has moves") {
    Stack stack;
    const ScenarioId cut("cut");
    const auto plan = [&](const char* id, const char* scenario, bool moves) {
        Plan one;
        one.id = PlanId(id);
        one.scenario = ScenarioId(scenario);
        if (moves) {
            one.moves.push_back({RequirementId("need"), ComponentId("a"), ComponentId("b"), {}, {}});
        }
        return one;
    };
    CHECK(simulation::stored_plan(stack, cut) == nullptr);
    stack.plans = {plan("draft", "cut", false), plan("other", "flood", true)};
    CHECK(simulation::stored_plan(stack, cut) == nullptr); // what is only asked for moves nobody
    stack.plans.push_back(plan("kept", "cut", true));
    stack.plans.push_back(plan("later", "cut", true));
    REQUIRE(simulation::stored_plan(stack, cut) != nullptr);
    CHECK(simulation::stored_plan(stack, cut)->id == PlanId("kept"));
}
