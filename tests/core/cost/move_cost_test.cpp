// SPDX-License-Identifier: GPL-3.0-or-later
// Moves of a small stack, with costs worked out by hand.
#include "tests/core/cost/cost_stack.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::cost;
using namespace volteface::tests;

namespace {

const Duration year = Duration::days(365);

Total engineering(const MoveCost& cost) {
    return under(headings(cost, year), Heading::re_engineering);
}

/// Everything that a need for a chat model has is counted.
std::map<std::string, double> all_counted() {
    return {{"integration_points", 6}, {"prompts", 48}, {"tools", 9},
            {"evaluation_suites", 4},  {"agents", 2},   {"fine_tunes", 0}};
}

} // namespace

TEST_CASE("re-engineering is count × effort × day rate, of the prompts the share to be reworked") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    const MoveCost cost = move_of(stack);
    const double days = 6 * 5 + 48 * 0.75 * 0.3 + 9 * 0.5 + 2 * 10 + 4 * 3;
    CHECK(engineering(cost).known.likely == Approx(days * 520));
    const double mean_days = 6 * (2 + 4 * 5 + 12) / 6.0 +
                             48 * (0.25 + 3 + 2) / 6.0 * (0.1 + 1.2 + 0.6) / 6.0 +
                             9 * (0.25 + 2 + 1.5) / 6.0 + 2 * (3 + 40 + 30) / 6.0 + 4 * (1 + 12 + 8) / 6.0;
    CHECK(engineering(cost).known.mean == Approx(mean_days * (350 + 2080 + 800) / 6.0));
    CHECK_FALSE(engineering(cost).open);
    CHECK(cost.uncounted.empty());
    const Efforts work = efforts(cost.lines);
    CHECK(work.at({TaskKind::evaluate, Skill::engineer}).likely == Approx(12));
    CHECK(work.at({TaskKind::re_engineer, Skill::engineer}).likely == Approx(days - 12));
}

TEST_CASE("the same dialect and the same weights leave little to do") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    part(stack, "claude").dialect = "openai";
    part(stack, "claude").family = "gpt";
    part(stack, "claude").name = part(stack, "gpt").name;
    const MoveCost cost = move_of(stack);
    CHECK(cost.distances[0].basis == DistanceBasis::same);
    CHECK(cost.distances[1].basis == DistanceBasis::same);
    CHECK(engineering(cost).known.likely == Approx((6 * 2 + 4 * 3) * 520));
}

TEST_CASE("half a distance is half of the way between the two efforts") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    part(stack, "claude").family = "gpt";
    CHECK(move_of(stack).distances[1].value == Amount::certain(0.5));
    CHECK(likely(move_of(stack).lines, "agents") == Approx(2 * 0.5 * 10 * 520));
    part(stack, "claude").dialect = "mistral"; // 0.25 from openai, 0.1 to 0.5
    const MoveCost cost = move_of(stack);
    CHECK(cost.distances[0].assumption == AssumptionId("distance-dialect-mistral-openai"));
    CHECK(likely(cost.lines, "integration_points") == Approx(6 * (2 + 0.25 * 3) * 520));
    CHECK(cost.lines.front().amount->low == Approx(6 * (0.5 + 0.1 * 1.5) * 350));
}

TEST_CASE("a dialect that nobody knows widens the estimate from the same to another one") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = {{"integration_points", 2}};
    part(stack, "claude").dialect.clear();
    const MoveCost cost = move_of(stack);
    CHECK(cost.distances[0].basis == DistanceBasis::unknown);
    CHECK(cost.lines.front().person_days->range() == Estimate{2 * 0.5, 2 * 3.5, 2 * 12.0});
}

TEST_CASE("own figures and the calibration change what they are about and nothing else") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    const double before = engineering(move_of(stack)).known.mean;
    Assumption calibration;
    calibration.id = AssumptionId("calibration");
    calibration.value = Estimate::certain(1.5);
    calibration.unit = "factor";
    stack.assumptions = {calibration};
    CHECK(engineering(move_of(stack)).known.mean == Approx(1.5 * before));
    Assumption distance = calibration;
    distance.id = AssumptionId("distance-dialect-anthropic-openai");
    distance.value = Estimate::certain(0);
    distance.unit = "share";
    stack.assumptions = {distance};
    CHECK(likely(move_of(stack).lines, "integration_points") == Approx(6 * 2 * 520));
}

TEST_CASE("what nobody has counted widens the estimate, and is never a zero") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    const Total counted = engineering(move_of(stack));
    need(stack, "chat").coupling.erase("prompts");
    const MoveCost cost = move_of(stack);
    CHECK(cost.uncounted == std::vector<DriverId>{"prompts"});
    need(stack, "chat").coupling["prompts"] = 0;
    const Total none = engineering(move_of(stack));
    const Total unknown = engineering(cost);
    CHECK(move_of(stack).uncounted.empty());
    CHECK(none.known.likely < counted.known.likely);
    CHECK(unknown.known.low == Approx(none.known.low));
    CHECK(unknown.known.likely == Approx(none.known.likely + 60000.0 / 3 * 0.88));
    CHECK(unknown.known.high == Approx(none.known.high + 200000.0 / 6 * 0.97));
    CHECK(unknown.known.mean > none.known.mean);
}

TEST_CASE("a need of which nothing is counted costs what a whole switch cost elsewhere") {
    Stack stack = chat_stack();
    const Amount whole = headings(move_of(stack), year)[0].known + headings(move_of(stack), year)[1].known;
    CHECK(whole.low == 0);
    CHECK(whole.likely == Approx(60000 * 0.88));
    CHECK(whole.high == Approx(200000 * 0.97));
}

TEST_CASE("where no cross-check is sourced, an uncounted driver leaves the total open") {
    Stack stack = chat_stack();
    part(stack, "gpt").layer = Layer::compute;
    part(stack, "claude").layer = Layer::compute;
    need(stack, "chat").capability = "cpu-compute";
    const MoveCost cost = move_of(stack);
    CHECK(std::count(cost.uncounted.begin(), cost.uncounted.end(), "workloads") == 1);
    CHECK(engineering(cost).open);
}

TEST_CASE("no evaluation suite, counted: one is built first") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    need(stack, "chat").coupling["evaluation_suites"] = 0;
    CHECK(likely(move_of(stack).lines, "evaluation_suites") == Approx(8 * 520));
}

TEST_CASE("egress is at cost until 11 January 2027 and nothing from the 12th") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = {{"stored_gigabytes", 1000}};
    const auto egress = [&](Minute start) {
        const MoveCost cost = move_of(stack, "chat", "gpt", "claude", start);
        for (const Line& line : cost.lines) {
            if (line.kind == LineKind::egress) {
                return *line.amount;
            }
        }
        return Amount::certain(-1);
    };
    stack.day_zero = Date{2027, 1, 4};
    CHECK(egress(7 * minutes_per_day).likely == Approx(1000 * 0.02 * 0.88));
    CHECK(egress(8 * minutes_per_day - 1).likely > 0);
    CHECK(egress(8 * minutes_per_day) == Amount{});
    stack.day_zero.reset();
    CHECK(egress(0).low == 0);
    CHECK(egress(0).high == Approx(1000 * 0.09 * 0.97));
    part(stack, "gpt").access = Access::owned_hardware;
    CHECK(egress(0).low == -1); // nothing is taken out of one's own house
}

TEST_CASE("accelerator code is ported by a specialist, and only to another stack") {
    Stack stack = chat_stack();
    need(stack, "chat").capability = "gpu-compute";
    need(stack, "chat").coupling = {{"accelerator_kloc", 4}};
    for (const char* const id : {"gpt", "claude"}) {
        part(stack, id).layer = Layer::compute;
        part(stack, id).family.clear();
        part(stack, id).accelerator = "cuda";
    }
    CHECK(likely(move_of(stack).lines, "accelerator_kloc") == 0);
    part(stack, "claude").accelerator = "rocm";
    CHECK(likely(move_of(stack).lines, "accelerator_kloc") == Approx(4 * 10 * 1100));
}

TEST_CASE("workloads are rehosted on the same platform and rebuilt on another") {
    Stack stack = chat_stack();
    need(stack, "chat").capability = "cpu-compute";
    need(stack, "chat").coupling = {{"workloads", 3}};
    for (const char* const id : {"gpt", "claude"}) {
        part(stack, id).layer = Layer::compute;
        part(stack, id).family.clear();
        part(stack, id).platform = "azure";
    }
    CHECK(likely(move_of(stack).lines, "workloads") == Approx(3 * 8 * 520));
    part(stack, "claude").platform = "openstack";
    CHECK(likely(move_of(stack).lines, "workloads") == Approx(3 * 30 * 520));
}

TEST_CASE("a new provider is onboarded once for all its moves, and whole in the cost of each") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    Requirement second = need(stack, "chat");
    second.id = RequirementId("second");
    stack.requirements.push_back(second);
    const MoveCost one = move_of(stack);
    const MoveCost two = move_of(stack, "second");
    const SharedCost* const provider = shared(one, SharedKind::provider, "beta");
    REQUIRE(provider != nullptr);
    CHECK(provider->lines.front().amount->likely == Approx(8 * 520));
    REQUIRE(provider->lead_times.size() == 1);
    CHECK(provider->lead_times.front().days.likely == Approx(56));
    CHECK(provider->lead_times.front().blocking);
    const auto all = [](const ComponentId&) { return true; };
    const Headings together = headings({one, two}, year, all);
    CHECK(under(headings(one, year), Heading::transition).known.likely == Approx(8 * 520));
    CHECK(under(together, Heading::transition).known.likely == Approx(8 * 520));
    CHECK(under(together, Heading::re_engineering).known.likely == Approx(2 * engineering(one).known.likely));

    // Who supplies something already is known.
    need(stack, "second").suppliers.push_back({ComponentId("claude"), Role::standby, {}, {}});
    CHECK(shared(move_of(stack), SharedKind::provider, "beta") == nullptr);
}

TEST_CASE("leaving costs the exit fee and running both, once, with the last need that leaves") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    part(stack, "gpt").annual_cost = Decimal::whole(365000);
    part(stack, "gpt").exit_fee = Decimal::whole(7000);
    part(stack, "gpt").notice = Duration::days(90);
    const MoveCost cost = move_of(stack);
    const SharedCost* const leaving = shared(cost, SharedKind::leaving, "gpt");
    REQUIRE(leaving != nullptr);
    REQUIRE(leaving->lines.size() == 2);
    CHECK(leaving->lines[0].amount->likely == 7000);
    CHECK(leaving->lines[1].amount->likely == Approx(1000 * 28 * 1.0)); // four weeks, cost doubled
    CHECK(leaving->lead_times.front().days.likely == 90);
    CHECK_FALSE(leaving->lead_times.front().blocking);
    const auto stays = [](const ComponentId&) { return false; };
    CHECK(under(headings({cost}, year, stays), Heading::transition).known.likely == Approx(8 * 520));
    CHECK(under(headings({cost}, year, stays), Heading::running_cost_change).known.likely == 0);
}

TEST_CASE("the running cost changes by the candidate's less the old one's, and unknown stays unknown") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    part(stack, "gpt").annual_cost = Decimal::whole(120000);
    part(stack, "claude").annual_cost = Decimal::whole(100000);
    const Total change = under(headings(move_of(stack), Duration::days(730)), Heading::running_cost_change);
    CHECK(change.known == Amount::certain(-40000));
    CHECK_FALSE(change.open);
    part(stack, "claude").annual_cost.reset();
    CHECK(under(headings(move_of(stack), year), Heading::running_cost_change).open);
}

TEST_CASE("a first model in house takes a platform, and people who run it") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = all_counted();
    part(stack, "claude").access = Access::self_hosted;
    const MoveCost cost = move_of(stack);
    REQUIRE(shared(cost, SharedKind::self_hosting, "self-hosting") != nullptr);
    CHECK(shared(cost, SharedKind::self_hosting, "self-hosting")->lines.front().amount->likely ==
          Approx(50 * 520));
    REQUIRE(cost.running.size() == 3);
    CHECK(cost.running.back().amount->likely == Approx(217 * 520));
    Requirement other = need(stack, "chat");
    other.id = RequirementId("other");
    other.suppliers = {{ComponentId("claude"), Role::active, {}, {}}};
    stack.requirements.push_back(other);
    CHECK(shared(move_of(stack), SharedKind::self_hosting, "self-hosting") == nullptr);
}

TEST_CASE("teams that take on a task work at their own rate") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = {{"integration_points", 1}};
    Team cheap{TeamId("a"), "A", "", 3, Decimal::whole(400), {TaskKind::re_engineer}, {}, {}};
    Team dear{TeamId("b"), "B", "", 1, Decimal::whole(800), {TaskKind::re_engineer}, {}, {}};
    Team idle{TeamId("c"), "C", "", 9, Decimal::whole(90), {}, {}, {}};
    stack.teams = {cheap, dear, idle};
    const MoveCost cost = move_of(stack);
    CHECK(cost.lines.front().amount->likely == Approx(5 * 500));
    CHECK(cost.lines.front().amount->low == Approx(2 * 400));
    CHECK(cost.lines.front().amount->high == Approx(12 * 800));
}

TEST_CASE("every amount of money leads to assumptions, or to a fact of the stack") {
    Stack stack = chat_stack();
    stack.components.front().annual_cost = Decimal::whole(1000);
    need(stack, "chat").coupling = all_counted();
    need(stack, "chat").coupling["stored_gigabytes"] = 5;
    need(stack, "chat").data_class = DataClass::personal;
    const MoveCost cost = move_of(stack);
    std::vector<Line> lines = cost.lines;
    for (const SharedCost& one : cost.shared) {
        lines.insert(lines.end(), one.lines.begin(), one.lines.end());
    }
    for (const Line& line : lines) {
        CHECK_FALSE(line.inputs.empty());
    }
    CHECK(std::is_sorted(cost.used.begin(), cost.used.end()));
    for (const char* const id : {"rate-internal", "calibration", "re-prompt-rework", "rc-dpia",
                                 "re-contract-security", "fx-usd-eur", "re-stabilisation"}) {
        INFO(id);
        CHECK(std::binary_search(cost.used.begin(), cost.used.end(), AssumptionId(id)));
    }
    CHECK_FALSE(std::binary_search(cost.used.begin(), cost.used.end(), AssumptionId("rc-hds-total")));
}
