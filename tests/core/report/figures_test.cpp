// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"
#include "core/simulation/simulate.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::report;
using namespace volteface::tests;

namespace {

simulation::Outcome run(const Stack& stack, const Scenario& scenario) {
    auto outcome = simulation::simulate(stack, scenario);
    REQUIRE(outcome);
    return *outcome;
}

} // namespace

TEST_CASE("a link is counted at its supplier, by layer and by who controls the top of its chain") {
    Stack stack = stack_of("a: x, y\nb: x, ~z 1d");
    stack.organisations.push_back(
        {OrganisationId("top"), "Top", *Country::parse("US"), {}, false, {}, {}, {}, {}, {}});
    stack.organisations.push_back({OrganisationId("child"),
                                   "Child",
                                   *Country::parse("FR"),
                                   OrganisationId("top"),
                                   false,
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}});
    stack.organisations.push_back({OrganisationId("nowhere"), "Nowhere", {}, {}, false, {}, {}, {}, {}, {}});
    for (Component& component : stack.components) {
        if (component.id.str() == "x") {
            component.organisation = OrganisationId("child");
            component.layer = Layer::model;
        } else if (component.id.str() == "y") {
            component.organisation = OrganisationId("nowhere");
        }
    }
    const LinkCounts counts = count_links(stack);
    CHECK(counts.all.total() == 4);
    CHECK(counts.all[ControlBloc::american] == 2); // x twice: a French company with an American parent
    CHECK(counts.all[ControlBloc::unknown] == 2);  // y has no country, z no organisation
    REQUIRE(counts.layers.size() == 2);
    CHECK(counts.layers[0].layer == Layer::application);
    CHECK(counts.layers[0].links.total() == 2);
    CHECK(counts.layers[1].layer == Layer::model);
    CHECK(counts.layers[1].links[ControlBloc::american] == 2);
}

TEST_CASE("links of random stacks add up, however they are counted") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Stack stack = random_stack(seed);
        const LinkCounts counts = count_links(stack);
        BlocCounts by_hand;
        BlocCounts apart;
        for (const Requirement& requirement : stack.requirements) {
            for (const Supplier& supplier : requirement.suppliers) {
                const Component& listed = *find(stack, supplier.component);
                ++(requirement.inferred || listed.inferred ? apart : by_hand)[control_bloc(stack, listed)];
            }
        }
        CHECK(counts.all == by_hand);
        CHECK(counts.inferred == apart);
        BlocCounts by_layer;
        for (const LayerLinks& layer : counts.layers) {
            for (const ControlBloc bloc : control_blocs) {
                by_layer[bloc] += layer.links[bloc];
            }
        }
        CHECK(by_layer == by_hand);
    }
}

TEST_CASE("services over time are at each instant what is counted there") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const Stack stack = random_stack(seed, {6, 24, 30, 1});
        const Scenario scenario = random_scenario(seed, stack, false);
        const simulation::Outcome outcome = run(stack, scenario);
        const auto stretches = services_over_time(outcome);
        REQUIRE(!stretches.empty());
        CHECK(stretches.front().from == 0);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            CHECK(stretches[i].counts == count_services(outcome, stretches[i].from));
            const Minute end = i + 1 < stretches.size() ? stretches[i + 1].from : outcome.horizon;
            CHECK(stretches[i].counts == count_services(outcome, end - 1));
            CHECK(stretches[i].counts.total() == outcome.services.size());
        }
    }
}

TEST_CASE("the loss up to the horizon is the loss of the outcome, and grows on the way") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Stack stack = random_stack(seed, {6, 24, 30, 1});
        const simulation::Outcome outcome = run(stack, random_scenario(seed, stack, false));
        const KeyFigures figures = key_figures(outcome);
        CHECK(loss_until(stack, outcome, outcome.horizon) == Approx(figures.loss));
        CHECK(loss_until(stack, outcome, 0) == 0);
        CHECK(loss_until(stack, outcome, outcome.horizon / 2) <= figures.loss + 1e-6);
    }
}

TEST_CASE("key figures of a service that stops and one that slows down") {
    const Stack stack =
        stack_of("a: x\nb: x | weight 0.4\nc: y\n"
                 "service a impact 1000 rto 1d mtpd 3d\nservice b impact 500\nservice c impact 10");
    const simulation::Outcome outcome = run(stack, scenario_of("x out 5d 9d"));
    const KeyFigures figures = key_figures(outcome);
    CHECK(figures.services == 3);
    CHECK(figures.down == 1);
    CHECK(figures.degraded == 1);
    CHECK(figures.first_harm == minutes_of("5d"));
    CHECK(figures.longest_down == minutes_of("4d"));
    CHECK(figures.longest_down_service == ComponentId("a"));
    CHECK(figures.rto_broken == 1);
    CHECK(figures.mtpd_broken == 1);
    CHECK(figures.mtpd_given == 1);
    CHECK(figures.loss == Approx(4 * 1000 + 4 * 0.4 * 500));
    const auto losses = loss_by_service(outcome);
    REQUIRE(losses.size() == 3);
    CHECK(losses[0].id == ComponentId("a"));
    CHECK(losses[0].worst == simulation::State::down);
    CHECK(losses[1].worst == simulation::State::degraded);
    CHECK(losses[2].loss == 0.0);
}

TEST_CASE("a harmed service of unknown impact is counted as an unknown loss") {
    Stack stack = stack_of("a: x\nservice a impact 1000");
    for (Component& component : stack.components) {
        if (component.service) {
            component.service->impact_per_day.reset();
        }
    }
    const KeyFigures figures = key_figures(run(stack, scenario_of("x out 5d")));
    CHECK(figures.loss == 0);
    CHECK(figures.loss_unknown == 1);
}
