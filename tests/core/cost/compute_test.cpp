// SPDX-License-Identifier: GPL-3.0-or-later
// The worked figures of training, serving and re-use.
#include "core/cost/compute.h"
#include "tests/core/cost/cost_stack.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::cost;
using namespace volteface::tests;

TEST_CASE("adapters on 70 billion parameters, 50 million tokens, 3 epochs take 39 GPU-hours") {
    const auto hours = gpu_hours(operations_adapters, Amount::certain(70e9), Amount::certain(50e6),
                                 Amount::certain(3), Amount::certain(989e12), Amount::certain(0.3));
    REQUIRE(hours);
    CHECK(hours->likely == Approx(39.32).epsilon(0.001));
    CHECK(hours->mean == Approx(hours->likely));
    // 98 to 138 dollars at 2.50 to 3.50 an hour: the compute is not the cost.
    CHECK(hours->likely * 2.5 == Approx(98.3).epsilon(0.001));
}

TEST_CASE("a full training of a published model comes to its published hours at a utilisation of 0.33") {
    const auto hours = gpu_hours(operations_full, Amount::certain(37e9), Amount::certain(14.8e12),
                                 Amount::certain(1), Amount::certain(989e12), Amount::certain(0.331));
    REQUIRE(hours);
    CHECK(hours->likely == Approx(2.788e6).epsilon(0.005));
}

TEST_CASE("the slowest machine gives the most hours, and one that stands still gives none that are known") {
    const Amount peak = Amount::of({756, 989, 989});
    const Amount use = Amount::of({0.2, 0.35, 0.5});
    const Amount one = Amount::certain(1);
    const auto hours = gpu_hours(6, one, one, one, peak, use);
    REQUIRE(hours);
    CHECK(hours->low == Approx(6 / (989 * 0.5 * 3600)));
    CHECK(hours->high == Approx(6 / (756 * 0.2 * 3600)));
    CHECK(hours->mean == Approx(6 / (peak.mean * use.mean * 3600)));
    CHECK_FALSE(gpu_hours(6, one, one, one, peak, Amount::of({0, 0.3, 0.5})));
}

TEST_CASE("a model of 128 billion parameters takes 307 GB in BF16 and 154 GB in FP8") {
    CHECK(serving_gigabytes(128e9, 2) == Approx(307.2));
    CHECK(serving_gigabytes(128e9, 1) == Approx(153.6));
}

TEST_CASE("the mean of an estimate is that of PERT, and means multiply apart from the columns") {
    CHECK(Amount::of({2, 5, 14}).mean == Approx(6));
    const Amount product = Amount::of({2, 5, 14}) * Amount::of({0, 1, 2});
    CHECK(product == Amount{0, 5, 28, 6});
}

TEST_CASE("adapting code comes to the equivalent lines of COCOMO II") {
    Reuse reuse;
    reuse.lines = 10'000;
    reuse.design_modified = 10;
    reuse.code_modified = 20;
    reuse.integration_required = 40;
    reuse.assessment = 4;
    const ReuseResult result = equivalent_lines(reuse);
    CHECK(result.adaptation_factor == Approx(22));
    CHECK(result.adaptation_modifier == Approx(0.3128));
    CHECK(result.equivalent_lines == Approx(3128));
    // Past half, unfamiliarity is added and no longer multiplied.
    reuse.code_modified = 100;
    reuse.integration_required = 100;
    CHECK(equivalent_lines(reuse).adaptation_modifier == Approx((4 + 64 + 12) / 100.0));
    // 10 000 new lines at nominal drivers: 37 person-months.
    CHECK(person_months(10'000) == Approx(37.0).epsilon(0.01));
}

TEST_CASE("embedding a million pages again costs 5 to 75 dollars") {
    Stack stack = chat_stack();
    stack.currency = "USD";
    Assumption overlap;
    overlap.id = AssumptionId("chunk-overhead");
    overlap.value = Estimate::certain(1);
    overlap.unit = "factor";
    stack.assumptions = {overlap};
    need(stack, "chat").capability = "embedding";
    need(stack, "chat").coupling = {{"embedded_tokens", 1e6 * 500}};
    const MoveCost cost = move_of(stack);
    for (const Line& line : cost.lines) {
        if (line.kind == LineKind::embedding) {
            REQUIRE(line.amount);
            CHECK(line.amount->low == Approx(5));
            CHECK(line.amount->high == Approx(75));
            return;
        }
    }
    FAIL("no line about embedding");
}

TEST_CASE("fine-tunes are redone at the price of GPU-hours, and cost nothing on the same weights") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = {{"fine_tunes", 2},
                                    {"full_fine_tunes", 1},
                                    {"fine_tune_parameters", 70e9},
                                    {"fine_tune_tokens", 50e6},
                                    {"fine_tune_epochs", 3}};
    const auto compute = [](const MoveCost& cost) -> std::optional<Line> {
        for (const Line& line : cost.lines) {
            if (line.kind == LineKind::gpu_hours) {
                return line;
            }
        }
        return std::nullopt;
    };
    const auto line = compute(move_of(stack));
    REQUIRE(line);
    // One full (6) and one by adapters (4) at 989 TFLOP/s × 0.35.
    const double hours = 10 * 70e9 * 150e6 / (989e12 * 0.35 * 3600);
    CHECK(line->quantity->likely == Approx(hours));
    CHECK(line->amount->likely == Approx(hours * 2.5 * 1.4 * 0.88));
    CHECK(line->heading == Heading::retraining);

    part(stack, "claude").catalogue = CatalogueId("same");
    part(stack, "gpt").catalogue = CatalogueId("same");
    CHECK_FALSE(compute(move_of(stack)));
}

TEST_CASE("fine-tunes of unknown size lie between the smallest and the largest that are sourced") {
    Stack stack = chat_stack();
    stack.currency = "USD";
    need(stack, "chat").coupling = {{"fine_tunes", 1}, {"fine_tune_tokens", 1e6}};
    const MoveCost cost = move_of(stack);
    bool seen = false;
    for (const Line& line : cost.lines) {
        if (line.kind == LineKind::gpu_hours) {
            seen = true;
            CHECK(line.amount->range() == Estimate{200, 1500, 90000});
        }
    }
    CHECK(seen);
    CHECK(std::count(cost.uncounted.begin(), cost.uncounted.end(), "fine_tune_parameters") == 1);
    CHECK(std::count(cost.uncounted.begin(), cost.uncounted.end(), "fine_tune_tokens") == 0);
}
