// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of scenarios that are combined, and what is said of them side by side.
#include "core/simulation/comparison.h"
#include "core/simulation/simulate.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;
using simulation::State;

namespace {

simulation::Outcome run(const Stack& stack, const Scenario& scenario) {
    return simulation::simulate(stack, scenario).value();
}

/// A need that nobody could ever meet falls short on day 0, scenario or not.
void let_every_need_be_met(Stack& stack) {
    stack.requirements.erase(std::remove_if(stack.requirements.begin(), stack.requirements.end(),
                                            [](const Requirement& need) { return need.suppliers.empty(); }),
                             stack.requirements.end());
    for (Requirement& need : stack.requirements) {
        need.quorum = std::min(need.quorum, static_cast<int>(need.suppliers.size()));
    }
}

Scenario scenario(const std::string& id, const char* events) {
    Scenario made = scenario_of(events);
    made.id = ScenarioId(id);
    return made;
}

/// Two suppliers, one spare: it takes both events to stop it.
const char* const spare = "service a impact 1000 mtpd 10d\nservice b impact 50\na: 1 of x, y\nb: x";

} // namespace

TEST_CASE("an offset moves what a scenario does, and nothing happens before") {
    for (std::uint64_t seed = 0; seed < 800; ++seed) {
        RandomCase made = random_case(seed);
        let_every_need_be_met(made.stack);
        const Duration offset{static_cast<Minute>(1 + seed % 7) * 1'111};
        const auto before = run(made.stack, made.scenario);
        const auto after = run(made.stack, combine({{made.scenario, offset}}).value());
        INFO("seed " << seed);
        REQUIRE(after.horizon == before.horizon + offset.minutes);
        for (std::size_t i = 0; i < before.components.size(); ++i) {
            // A standby that stands in from the start is the same before day 0 as on it.
            REQUIRE(stretch_at(after.components[i], offset.minutes - 1).capacity == 1);
            for (const Minute at : before.instants) {
                const auto& was = stretch_at(before.components[i], at);
                const auto& is = stretch_at(after.components[i], at + offset.minutes);
                REQUIRE(is.capacity == was.capacity);
                // At risk is told against the spares of day 0, which an event may already have taken.
                if (was.capacity < 1) {
                    REQUIRE(is.state == was.state);
                }
                REQUIRE(renewal_at(after.components[i], at + offset.minutes).capacity ==
                        renewal_at(before.components[i], at).capacity);
            }
        }
    }
}

TEST_CASE("without failovers, a combination is never better than a part of it") {
    for (std::uint64_t seed = 0; seed < 800; ++seed) {
        const RandomCase made = random_case(seed, {false, 9});
        RandomCase other = random_case(seed + 10'000, {false, 9});
        other.scenario.id = ScenarioId("other");
        const Duration offset{static_cast<Minute>(seed % 5) * minutes_per_day};
        const auto both = run(made.stack, combine({{made.scenario, {}}, {other.scenario, offset}}).value());
        for (const ScenarioPart& part :
             {ScenarioPart{made.scenario, {}}, ScenarioPart{other.scenario, offset}}) {
            Scenario alone = combine({part}).value();
            alone.horizon.minutes = both.horizon;
            const auto one = run(made.stack, alone);
            std::vector<Minute> instants = both.instants;
            instants.insert(instants.end(), one.instants.begin(), one.instants.end());
            INFO("seed " << seed);
            for (std::size_t i = 0; i < both.components.size(); ++i) {
                for (const Minute at : instants) {
                    REQUIRE(stretch_at(both.components[i], at).capacity <=
                            stretch_at(one.components[i], at).capacity);
                    REQUIRE(renewal_at(both.components[i], at).capacity <=
                            renewal_at(one.components[i], at).capacity);
                }
            }
        }
    }
}

TEST_CASE("price factors of parts multiply where they meet") {
    Stack stack = stack_of("a: x");
    for (Component& component : stack.components) {
        if (component.id == ComponentId("x")) {
            component.annual_cost = Decimal::parse("365").value();
        }
    }
    const Scenario both = combine({{scenario("dear", "x price 3 0d 10d"), {}},
                                   {scenario("dearer", "x price 5 0d 10d"), Duration::days(4)}})
                              .value();
    // 1 a day: 4 days at 3, 6 at 15, 4 at 5, the rest as ever.
    const auto cost = run(stack, both).running_cost;
    CHECK(cost.scenario == Approx(4 * 3 + 6 * 15 + 4 * 5 + (369 - 14)));
    CHECK(cost.base == Approx(369));
}

TEST_CASE("services are compared as they are simulated") {
    const Stack stack = stack_of(spare);
    const auto compared =
        simulation::compare(stack, {scenario("x", "x out 5d 25d"), scenario("xy", "x out 5d\ny out 8d 28d"),
                                    scenario("no", "z9 out 0d"), scenario("new", "a embargo 3d")});
    REQUIRE(compared.has_value());
    REQUIRE(compared->size() == 4);
    const auto& x = (*compared)[0];
    REQUIRE(x.services.size() == 2);
    CHECK(x.services[0].worst == State::at_risk);
    CHECK(x.services[0].mtpd_share == Approx(0));
    CHECK(x.services[1].worst == State::down);
    CHECK_FALSE(x.services[1].mtpd_share);
    CHECK(x.loss == Approx(20 * 50));
    CHECK(x.down == 1);
    CHECK(x.at_risk == 1);
    CHECK(x.first_harm == Duration::days(5).minutes);
    const auto& xy = (*compared)[1];
    CHECK(xy.services[0].worst == State::down);
    CHECK(xy.services[0].mtpd_share == Approx(2));
    CHECK(xy.services[0].outcome.mtpd == simulation::Target::broken);
    CHECK(xy.mtpd_broken == 1);
    CHECK(xy.loss == Approx(20 * 1000 + 360 * 50));
    CHECK(xy.lost_capacity_days == Approx(380));
    CHECK((*compared)[2].unmatched_events == std::vector<EventId>{EventId("e1")});
    CHECK_FALSE((*compared)[2].first_harm);
    CHECK((*compared)[3].services[0].worst == State::frozen);
    CHECK((*compared)[3].services[0].frozen);
    CHECK((*compared)[3].loss == 0);
}

TEST_CASE("a harmed service without a known impact is counted, not guessed") {
    const auto compared =
        simulation::compare(stack_of("service a mtpd 1d\na: x"), {scenario("x", "x out 0d")});
    REQUIRE(compared.has_value());
    CHECK((*compared)[0].loss == 0);
    CHECK((*compared)[0].loss_unknown == 1);
}

TEST_CASE("the plan stored for a scenario is followed, unless it is to be left out") {
    Stack stack = stack_of("service a impact 1\na: x\nb: y");
    Plan plan;
    plan.id = PlanId("way-out");
    plan.scenario = ScenarioId("x");
    plan.moves.push_back({});
    plan.moves[0].requirement = RequirementId("r1");
    plan.moves[0].from = ComponentId("x");
    plan.moves[0].to = ComponentId("y");
    plan.moves[0].complete = Duration::days(10);
    stack.plans.push_back(plan);
    const std::vector<Scenario> scenarios = {scenario("x", "x out 0d")};
    const auto with = simulation::compare(stack, scenarios).value();
    CHECK(with[0].loss == Approx(10));
    CHECK(with[0].plan == PlanId("way-out"));
    const auto without = simulation::compare(stack, scenarios, {false}).value();
    CHECK(without[0].loss == Approx(365));
    CHECK_FALSE(without[0].plan);
}

TEST_CASE("a pair may stop what neither stops alone") {
    const Stack stack = stack_of(spare);
    const std::vector<Scenario> scenarios = {scenario("x", "x out 0d"), scenario("y", "y out 0d"),
                                             scenario("no", "z9 out 0d")};
    const auto pairs = simulation::compare_pairs(stack, scenarios, {});
    REQUIRE(pairs.has_value());
    REQUIRE(pairs->size() == 3);
    const auto& worst = pairs->front();
    CHECK(worst.first == 0);
    CHECK(worst.second == 1);
    CHECK(worst.result.together.loss == Approx(365 * 1050));
    CHECK(worst.result.alone == std::vector<double>{365 * 50, 0});
    CHECK(worst.result.added_loss == Approx(365 * 1000));
    CHECK(worst.result.stopped_only_together == std::vector<ComponentId>{ComponentId("a")});
    CHECK(is_worse_than_its_parts(worst.result));
    CHECK_FALSE(is_worse_than_its_parts((*pairs)[1].result));
    CHECK(by_what_they_add(*pairs).size() == 1);
}

TEST_CASE("with an offset a pair is taken both ways round, over one horizon for all three") {
    const Stack stack = stack_of(spare);
    const std::vector<Scenario> scenarios = {scenario("x", "x out 0d"), scenario("y", "y out 0d 3d")};
    const auto pairs = simulation::compare_pairs(stack, scenarios, Duration::days(30)).value();
    REQUIRE(pairs.size() == 2);
    for (const auto& pair : pairs) {
        CHECK(pair.result.together.horizon == Duration::days(395).minutes);
    }
    CHECK(pairs[0].first == 0); // y falls while x is gone: three days more of a
    CHECK(pairs[0].result.added_loss == Approx(3000));
    CHECK(pairs[0].result.alone[0] == Approx(395 * 50));
    CHECK(pairs[1].result.added_loss == Approx(0).margin(1e-6));
    CHECK(pairs[1].result.stopped_only_together.empty());
}

TEST_CASE("what overlaps adds less than nothing") {
    const Scenario x = scenario("x", "x out 0d");
    const auto twice = simulation::compare_together(stack_of(spare), {{x, {}}, {x, {}}}).value();
    CHECK(twice.added_loss == Approx(-365 * 50));
    CHECK_FALSE(is_worse_than_its_parts(twice));
}

TEST_CASE("a comparison that is stopped says so, and progress ends at 1") {
    std::stop_source stop;
    stop.request_stop();
    Watch watch;
    watch.stop = stop.get_token();
    const Stack stack = stack_of(spare);
    const std::vector<Scenario> scenarios = {scenario("x", "x out 0d"), scenario("y", "y out 0d")};
    CHECK(simulation::compare(stack, scenarios, {}, watch).error().code == ErrorCode::cancelled);
    CHECK(simulation::compare_pairs(stack, scenarios, {}, watch).error().code == ErrorCode::cancelled);
    double last = -1;
    Watch progress;
    progress.on_progress = [&](double share) {
        CHECK(share >= last);
        last = share;
    };
    REQUIRE(simulation::compare_pairs(stack, scenarios, {}, progress).has_value());
    CHECK(last == 1);
}
