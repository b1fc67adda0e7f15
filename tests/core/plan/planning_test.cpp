// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/alternatives.h"
#include "core/plan/planning.h"
#include "core/simulation/simulate.h"
#include "tests/core/plan/plan_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <cmath>

using namespace volteface;
using namespace volteface::plan;
using namespace volteface::tests;

namespace {

const Candidate* candidate(const Planning& planning, const std::string& id) {
    for (const LostNeed& need : planning.needs) {
        for (const Candidate& one : need.candidates) {
            if (one.component.str() == id) {
                return &one;
            }
        }
    }
    return nullptr;
}

bool is_rejected(const Planning& planning, const std::string& id, Reason reason) {
    const Candidate* const found = candidate(planning, id);
    return found != nullptr && std::any_of(found->objections.begin(), found->objections.end(),
                                           [&](const Objection& one) { return one.reason == reason; });
}

void put_organisation(PlanCase& one, const std::string& component, const char* country) {
    Organisation organisation;
    organisation.id = OrganisationId("org-" + component);
    organisation.name = organisation.id.str();
    organisation.country = Country::parse(country).value();
    one.stack.organisations.push_back(organisation);
    one.component(component).organisation = organisation.id;
}

PlanChoice choice(const char* to, bool forbidden = false) {
    PlanChoice choice;
    choice.requirement = RequirementId("r1");
    choice.from = ComponentId("x");
    if (to != nullptr) {
        choice.to = ComponentId(to);
    }
    choice.forbidden = forbidden;
    return choice;
}

} // namespace

TEST_CASE("a lost supplier is replaced, and the plan's figures are those of its simulation") {
    PlanCase one = simple_case();
    const Planning planning = one.plan();
    REQUIRE(planning.status == Status::optimal);
    CHECK(planning.gap == 0.0);
    CHECK(planning.without == 360'000.0); // 1 000 a day from day 5 to day 365
    REQUIRE(planning.moves.size() == 1);
    const MoveAnswer& move = planning.moves.front();
    CHECK(move.from == ComponentId("x"));
    CHECK(move.decide_by == 5 * minutes_per_day);
    CHECK(move.complete > move.start);
    CHECK(move.complete % minutes_per_day == 0);
    const double down = static_cast<double>(move.complete - 5 * minutes_per_day) / minutes_per_day;
    const double loss = planning.cost[static_cast<std::size_t>(cost::Heading::downtime_loss)].known.mean;
    CHECK(loss == Approx(1'000 * down));
    CHECK(*planning.objective ==
          Approx(loss + cost::one_off(planning.cost).known.mean +
                 planning.cost[static_cast<std::size_t>(cost::Heading::running_cost_change)].known.mean));
    simulation::Options options;
    options.plan = &planning.plan;
    const auto simulated = simulation::simulate(one.stack, one.scenario, options).value();
    CHECK(simulated.services.front().loss == Approx(loss));
    REQUIRE(planning.services.size() == 1);
    CHECK(planning.services.front().time_to_reverse == move.complete - 5 * minutes_per_day);
    CHECK(*planning.services.front().mtpd_share == Approx(down / 40));
    CHECK(planning.services.front().reversible == (down <= 40));
    CHECK(move.not_moving > 0);
}

TEST_CASE("work begins when the event is known and the reaction is over, or where a bar was dragged to") {
    PlanCase one = simple_case();
    one.request.constraints.reaction = Duration::hours(30);
    CHECK(one.plan().moves.front().decide_by == 7 * minutes_per_day); // day 6, 06:00: the next whole day
    one.scenario.events.front().notice = Duration::days(4);
    CHECK(one.plan().moves.front().decide_by == 3 * minutes_per_day);
    PlanChoice later = choice(nullptr);
    later.not_before = Duration::days(20);
    one.request.choices = {later};
    CHECK(one.plan().moves.front().decide_by == 20 * minutes_per_day);
}

TEST_CASE("each reason for turning a candidate down is told") {
    PlanCase one = simple_case();
    one.need("r1").fit_floor = 0.8;
    CHECK(is_rejected(one.plan(), "z", Reason::fit_below_floor));
    one.need("r1").evaluations.pop_back();
    CHECK(is_rejected(one.plan(), "z", Reason::fit_unknown));
    one.need("r1").fit_floor.reset();
    CHECK(is_rejected(one.plan(), "z", Reason::fit_unknown));
    one.request.allow_unknown_fit = true;
    CHECK(candidate(one.plan(), "z")->objections.empty());
    one.need("r1").certifications = {"hds"};
    CHECK(is_rejected(one.plan(), "y", Reason::lacks_certificate));
    one.need("r1").certifications.clear();
    one.component("z").capabilities = {"vision"};
    one.need("r1").evaluations.push_back({ComponentId("z"), 0.9, {}, {}});
    CHECK(is_rejected(one.plan(), "z", Reason::lacks_capability));
    one.component("z").capabilities = {"chat"};
    one.request.choices = {choice("z", true)};
    CHECK(is_rejected(one.plan(), "z", Reason::forbidden_by_hand));
    one.request.choices.clear();
    put_organisation(one, "z", "US");
    one.request.constraints.avoid = {OrganisationId("org-z")};
    CHECK(is_rejected(one.plan(), "z", Reason::provider_avoided));
    one.request.constraints.avoid.clear();
    one.request.constraints.jurisdictions = {{{}, {}, {"EU"}}};
    CHECK(is_rejected(one.plan(), "z", Reason::control_not_accepted));
    CHECK(is_rejected(one.plan(), "y", Reason::control_unknown));
    put_organisation(one, "y", "FR");
    one.component("y").hosting = {Country::parse("US").value()};
    CHECK(is_rejected(one.plan(), "y", Reason::hosting_not_accepted));
    one.component("y").hosting.clear();
    one.component("y").access = Access::api;
    CHECK(is_rejected(one.plan(), "y", Reason::hosting_unknown));
    one.component("y").hosting = {Country::parse("DE").value()};
    CHECK(candidate(one.plan(), "y")->objections.empty());
}

TEST_CASE("a rule of jurisdictions speaks of the services it names and no others") {
    PlanCase one = simple_case();
    put_organisation(one, "y", "US");
    JurisdictionRule rule;
    rule.criticality = 1;
    rule.accepted = {"EU"};
    one.request.constraints.jurisdictions = {rule};
    one.component("s").service->criticality = 2;
    CHECK(candidate(one.plan(), "y")->objections.empty());
    one.component("s").service->criticality = 1;
    CHECK(is_rejected(one.plan(), "y", Reason::control_not_accepted));
    rule.criticality.reset();
    rule.data_class = DataClass::personal;
    one.request.constraints.jurisdictions = {rule};
    CHECK(candidate(one.plan(), "y")->objections.empty());
    one.component("s").service->data_class = DataClass::regulated;
    CHECK(is_rejected(one.plan(), "y", Reason::control_not_accepted));
}

TEST_CASE("nobody flees to what falls itself, cannot be had, or rests on who flees") {
    PlanCase one = simple_case();
    one.scenario = scenario_of("x out 5d\ny out 0d\nz embargo 0d");
    const Planning fallen = one.plan();
    CHECK(is_rejected(fallen, "y", Reason::falls_under_scenario));
    CHECK(candidate(fallen, "y")->objections.back().root == ComponentId("y"));
    CHECK(is_rejected(fallen, "z", Reason::cannot_be_had));
    CHECK(fallen.moves.empty());
    CHECK(fallen.services.front().what_would_do.factor == Limiting::candidate_missing);
    one.component("z").access = Access::self_hosted; // in one's own hands
    CHECK(candidate(one.plan(), "z")->objections.empty());
    one.scenario = scenario_of("x out 5d");
    Requirement back;
    back.id = RequirementId("back");
    back.consumer = ComponentId("y");
    back.suppliers.push_back({ComponentId("s"), Role::active, {}, {}});
    one.stack.requirements.push_back(back);
    CHECK(is_rejected(one.plan(), "y", Reason::rests_on_consumer));
}

TEST_CASE("a pin is kept whatever it costs, and a need that is forbidden stays where it is") {
    PlanCase one = simple_case();
    const Planning free = one.plan();
    const std::string other = free.moves.front().to.str() == "y" ? "z" : "y";
    one.request.choices = {choice(other.c_str())};
    const Planning pinned = one.plan();
    REQUIRE(pinned.moves.size() == 1);
    CHECK(pinned.moves.front().to.str() == other);
    CHECK(pinned.moves.front().pinned);
    CHECK(*pinned.objective >= *free.objective - 1);
    one.request.choices = {choice(nullptr, true)};
    const Planning left = one.plan();
    CHECK(left.moves.empty());
    CHECK(*left.objective == 360'000.0);
}

TEST_CASE("demands that clash are told, the fewest of them") {
    PlanCase one = simple_case();
    one.request.constraints.minimum_fit = 0.5;
    one.request.constraints.deadlines[ComponentId("s")] = Duration::days(5);
    const Planning early = one.plan();
    REQUIRE(early.status == Status::infeasible);
    REQUIRE(early.clash.size() == 1);
    CHECK(early.clash.front().kind == Demand::Kind::deadline);
    one.request.constraints.deadlines[ComponentId("s")] = Duration::days(200);
    CHECK(one.plan().status == Status::optimal);
    one.request.constraints.budget = Decimal::whole(1);
    const Planning poor = one.plan();
    REQUIRE(poor.status == Status::infeasible);
    REQUIRE(poor.clash.size() == 2);
    CHECK(poor.clash[0].kind == Demand::Kind::budget);
    CHECK(poor.clash[1].kind == Demand::Kind::deadline);
    CHECK_FALSE(poor.objective);
}

TEST_CASE("the same request gives the same plan, and stopping it is told") {
    for (unsigned seed = 1; seed < 12; ++seed) {
        PlanCase one = random_case(seed, true);
        const Planning first = one.plan();
        const Planning second = one.plan();
        CHECK(first.plan == second.plan);
        CHECK(first.objective == second.objective);
        CHECK(first.bound == second.bound);
        CHECK(first.services == second.services);
    }
    PlanCase one = simple_case();
    std::stop_source stop;
    stop.request_stop();
    const auto solver = quick_solver();
    const auto stopped = make_plan(one.ask(), *solver, {stop.get_token(), {}});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
}

TEST_CASE("a choice or deadline that leads nowhere is an error") {
    PlanCase one = simple_case();
    const auto solver = quick_solver();
    one.request.choices = {choice("nobody")};
    CHECK(make_plan(one.ask(), *solver).error().code == ErrorCode::unknown_reference);
    one.request.choices.clear();
    one.request.constraints.deadlines[ComponentId("x")] = Duration::days(3);
    CHECK(make_plan(one.ask(), *solver).error().code == ErrorCode::unknown_reference);
}

TEST_CASE("a plan that is kept is out of date once what it was made from has changed") {
    PlanCase one = simple_case();
    const Plan plan = one.plan().plan;
    CHECK(is_out_of_date(plan, one.stack, one.scenario) == false);
    Stack moved = one.stack;
    moved.positions[ComponentId("x")] = {1, 2};
    moved.plans.push_back(plan);
    CHECK(is_out_of_date(plan, moved, one.scenario) == false);
    moved.teams.front().head_count = 3;
    CHECK(is_out_of_date(plan, moved, one.scenario) == true);
    CHECK(is_out_of_date(plan, one.stack, scenario_of("x out 6d")) == true);
    Plan silent = plan;
    silent.made_from.clear();
    CHECK_FALSE(is_out_of_date(silent, one.stack, one.scenario));
}

TEST_CASE("a plan that is kept is worked out anew with the same figures") {
    for (unsigned seed = 1; seed < 20; ++seed) {
        INFO("seed " << seed);
        PlanCase one = random_case(seed, true);
        const Planning made = one.plan();
        const Planning again = assess_plan(one.ask(), made.plan).value();
        CHECK(*again.objective == Approx(*made.objective));
        CHECK(again.moves.size() == made.moves.size());
        CHECK(again.outcome == made.outcome);
    }
}

TEST_CASE("alternatives: none is better in cost, time and exposure together than another") {
    PlanCase one = random_case(7, true);
    const auto solver = quick_solver();
    const auto found = alternatives(one.ask(), *solver, 4).value();
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().trade.objective <= found.back().trade.objective);
    std::size_t goals = 0;
    for (const Alternative& alternative : found) {
        goals += alternative.goals.size();
        CHECK(alternative.trade == trade_of(alternative.planning));
    }
    CHECK(goals == 3);
}
