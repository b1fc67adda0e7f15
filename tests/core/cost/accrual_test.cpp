// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/accrual.h"
#include "tests/core/cost/cost_stack.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::cost;
using namespace volteface::tests;

TEST_CASE("waiting a quarter adds the fourth root of a year's growth") {
    CHECK(quarterly_growth(0) == 0);
    CHECK(quarterly_growth(0.5) == Approx(0.10668).epsilon(0.0001));
    Stack stack = chat_stack();
    Requirement& chat = need(stack, "chat");
    chat.coupling = {
        {"integration_points", 10}, {"prompts", 0}, {"evaluation_suites", 1}, {"tools", 0}, {"agents", 0},
        {"fine_tunes", 0}};
    const AssumptionSet assumptions(shipped_figures(), stack);
    const auto all = [&] { return accruals(stack, MoveCosts(stack, assumptions)); };
    REQUIRE(all().size() == 1);
    const double today = (10 * 5 + 3) * 520;
    CHECK(all()[0].leaving_today.known.likely == Approx(today));
    CHECK_FALSE(all()[0].per_quarter);
    chat.coupling_growth = 0.5;
    REQUIRE(all()[0].per_quarter);
    CHECK(all()[0].per_quarter->likely == Approx(today * 0.10668).epsilon(0.0001));
    const auto services = by_service(stack, MoveCosts(stack, assumptions), all());
    REQUIRE(services.size() == 1);
    CHECK(services[0].per_quarter.known.likely == Approx(all()[0].per_quarter->likely));
    CHECK_FALSE(services[0].per_quarter.open);
}

TEST_CASE("growth that nobody knows leaves a service's accrual open") {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = {{"prompts", 1}};
    const AssumptionSet assumptions(shipped_figures(), stack);
    const MoveCosts costs(stack, assumptions);
    const auto services = by_service(stack, costs, accruals(stack, costs));
    REQUIRE(services.size() == 1);
    CHECK(services[0].per_quarter == Total{{}, true});
}
