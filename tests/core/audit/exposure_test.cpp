// SPDX-License-Identifier: GPL-3.0-or-later
// What the loss of one takes down: by the rules of cut sets and by simulation, which must agree where there
// is nothing to wait for.
#include "core/audit/audit.h"
#include "core/simulation/simulate.h"
#include "tests/core/audit/holders.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <stdexcept>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

const ExposureColumn& column(const std::vector<ExposureColumn>& all, Level level, std::string_view id) {
    for (const ExposureColumn& one : all) {
        if (one.element.level == level && one.element.id == id) {
            return one;
        }
    }
    throw std::logic_error("no such column");
}

std::string told(const std::vector<PathStep>& path) {
    std::string text;
    for (const PathStep& step : path) {
        text += (text.empty() ? "" : " ") + step.component.str() +
                (step.requirement ? "/" + step.requirement->str() : "");
    }
    return text;
}

/// Ids of what the loss of an element stops.
std::string stopped_by(const Stack& stack, Level level, std::string_view id) {
    std::string text;
    for (const Chokepoint& point : chokepoints(stack)) {
        if (point.element.level == level && point.element.id == id) {
            for (const ComponentId& service : point.services) {
                text += (text.empty() ? "" : " ") + service.str();
            }
        }
    }
    return text;
}

} // namespace

TEST_CASE("an exposure tells direct from transitive, and down from spared by a buffer") {
    Stack stack = stack_of("service s impact 100\n"
                           "service t impact 10\n"
                           "service u\n"
                           "s: gateway\n"
                           "gateway: x | buffer 3d\n"
                           "t: x, y\n"
                           "u: z");
    held_by(stack, "big US: x\nsmall FR: y\nme FR own: s, t, u, gateway");
    const auto all = exposures(stack, Duration::days(365)).value();
    const ExposureColumn& big = column(all, Level::organisation, "big");
    REQUIRE(big.cells.size() == 3);
    CHECK(big.cells[0].reach == Reach::transitive);
    CHECK(big.cells[0].down);
    CHECK(big.cells[0].first_harm == Duration::days(3).minutes);
    CHECK(big.cells[0].first_down == Duration::days(3).minutes);
    CHECK(big.cells[0].capacity_at_horizon == 0);
    CHECK(big.cells[0].loss.value() == Approx(36200));
    CHECK(big.cells[1].reach == Reach::direct);
    CHECK_FALSE(big.cells[1].down);
    CHECK_FALSE(big.cells[1].first_harm);
    CHECK(big.cells[1].worst == simulation::State::at_risk);
    CHECK(big.cells[2].reach == Reach::none);
    CHECK(big.services_down == 1);
    CHECK(big.impact_down == 100);
    CHECK(column(all, Level::control, "US").cells == big.cells);
    // One's own is lost with nobody, though others of its country are.
    CHECK(column(all, Level::control, "FR").components == 1);
    CHECK(told(shortest_path(stack, ComponentId("s"), big.element)) == "s/r1 gateway/r2 x");
    CHECK(told(shortest_path(stack, ComponentId("u"), big.element)).empty());
}

TEST_CASE("a parent takes its subsidiaries along; a subsidiary goes alone") {
    Stack stack = stack_of("service s\nservice t\ns: x\nt: y");
    held_by(stack, "parent US: x\nchild IE of parent: y");
    CHECK(stopped_by(stack, Level::organisation, "parent") == "s t");
    CHECK(stopped_by(stack, Level::organisation, "child") == "t");
    CHECK(stopped_by(stack, Level::control, "US") == "s t");
    CHECK(stopped_by(stack, Level::control, "IE").empty());
}

TEST_CASE("a component in several countries is lost with any of them, one's own too") {
    Stack stack = stack_of("service s\ns: x");
    held_by(stack, "me FR own: s, x");
    component(stack, "x").hosting = {Country::parse("FR").value(), Country::parse("DE").value()};
    CHECK(stopped_by(stack, Level::hosting, "DE") == "s");
    CHECK(stopped_by(stack, Level::hosting, "FR") == "s");
    CHECK(stopped_by(stack, Level::control, "FR").empty());
}

TEST_CASE("only hard needs stop a service, and renewal where being without it stops") {
    CHECK(stopped_by(stack_of("service s\ns: x | weight 0.9"), Level::component, "x").empty());
    CHECK(stopped_by(stack_of("service s\ns: x | phase update"), Level::component, "x").empty());
    CHECK(stopped_by(stack_of("service s\ns: x | phase update | decay 1"), Level::component, "x").empty());
    CHECK(stopped_by(stack_of("service s\ns: x | phase update | decay stop"), Level::component, "x") == "s");
    // A chain of renewal: without y no new x, without a new x no s.
    CHECK(stopped_by(stack_of("service s\ns: x | phase update | decay stop\nx: y | phase supply"),
                     Level::component, "y") == "s");
    CHECK(stopped_by(stack_of("service s\ns: x, ~y 5d"), Level::component, "x").empty());
}

TEST_CASE("a service that nothing can supply is not stopped by anybody in particular") {
    const Stack stack = stack_of("service s\ns: 2 of x\ns: y");
    CHECK(stopped_by(stack, Level::component, "y").empty());
}

TEST_CASE("chokepoints stand by level, the dearest first") {
    Stack stack = stack_of("service s impact 5\nservice t impact 7\ns: x\nt: x\nt: y");
    const auto points = chokepoints(stack);
    REQUIRE(points.size() == 2);
    CHECK(points[0].element.id == "x");
    CHECK(points[0].impact == 12);
    CHECK(points[1].element.id == "y");
    CHECK(points[1].impact == 7);
}

TEST_CASE("exposure by simulation and by the rules of cut sets agree where nothing buys time") {
    std::size_t compared = 0;
    std::size_t down = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        CaseOptions options;
        options.failovers = false;
        Stack stack = random_case(seed, options).stack;
        for (Requirement& requirement : stack.requirements) {
            requirement.buffer = {};
            for (Supplier& supplier : requirement.suppliers) {
                supplier.role = Role::active;
                supplier.failover = {};
            }
        }
        for (Component& one : stack.components) {
            one.layer = Layer::service;
            one.organisation = OrganisationId(
                "o" + std::to_string((static_cast<unsigned char>(one.id.str().back()) + seed) % 3));
        }
        stack.organisations = {};
        for (const char* id : {"o0", "o1", "o2"}) {
            Organisation organisation;
            organisation.id = OrganisationId(id);
            stack.organisations.push_back(organisation);
        }
        // Capacities wear out slowly: an hour tells what is lost at once.
        const auto columns = exposures(stack, Duration::hours(1)).value();
        for (const ExposureColumn& one : columns) {
            for (const ExposureCell& cell : one.cells) {
                INFO("seed " << seed << ", " << one.element.id << ", " << cell.service.str());
                CHECK(cell.down == (cell.first_down == std::optional<Minute>(0)));
                ++compared;
                down += cell.down ? 1 : 0;
            }
        }
    }
    CHECK(down > compared / 20);
    CHECK(down < compared);
}

TEST_CASE("fallbacks that fall to one are found, with the way from each to what is lost") {
    Stack stack = stack_of("service s impact 100\n"
                           "s: a, ~b 1d, ~c 1d\n"
                           "b: signin\n"
                           "c: vault\n"
                           "vault: signin");
    held_by(stack, "big US: a, signin\nsmall FR: b\nother FR: c, vault\nme FR own: s");
    const auto all = common_causes(stack);
    REQUIRE(all.size() == 1);
    CHECK(all[0].requirement.str() == "r1");
    CHECK(all[0].suppliers == 3);
    CHECK(all[0].standbys == 2);
    const CommonCause& cause = all[0].causes[all[0].headline];
    CHECK(cause.element == Element{Level::organisation, "big"});
    CHECK(cause.impact == 100);
    REQUIRE(cause.suppliers.size() == 3);
    CHECK(told(cause.suppliers[0].chain) == "a");
    CHECK(told(cause.suppliers[1].chain) == "b/r2 signin");
    CHECK(told(cause.suppliers[2].chain) == "c/r3 vault/r4 signin");
    // The component alone takes only two of the three.
    CHECK(all[0].causes.front().element.level == Level::organisation);
}

TEST_CASE("a redundancy that outlasts every single loss is no finding; nor is one that was none") {
    Stack stack = stack_of("service s\ns: a, b");
    held_by(stack, "one US: a\ntwo FR: b");
    CHECK(common_causes(stack).empty());
    Stack single = stack_of("service s\ns: 2 of a, b");
    held_by(single, "one US: a, b");
    CHECK(common_causes(single).empty());
}

TEST_CASE("a subsidiary that is enough is told, and its parent is not") {
    Stack stack = stack_of("service s\ns: a, b\nt: c");
    held_by(stack, "parent US: c\nchild US of parent: a, b");
    const auto all = common_causes(stack);
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].causes.size() == 2);
    CHECK(all[0].causes[0].element == Element{Level::organisation, "child"});
    CHECK(all[0].causes[1].element == Element{Level::control, "US"});
}
