// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/map/map_states.h"

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

struct Drawn {
    std::shared_ptr<const Stack> stack = std::make_shared<Stack>(shipped_stack());
    Scene scene = makeScene(stack);
    std::shared_ptr<const simulation::Outcome> outcome;

    explicit Drawn(const std::string& id) {
        for (const Scenario& scenario : shipped_library()) {
            if (scenario.id.str() == id) {
                outcome = std::make_shared<simulation::Outcome>(
                    simulation::simulate(*stack, bind(scenario, {}).value()).value());
            }
        }
        REQUIRE(outcome != nullptr);
    }
};

} // namespace

TEST_CASE("every card shows the state that the outcome gives it, at every instant") {
    need_widgets();
    const Drawn drawn("openai-api-cutoff");
    const StateReader reader(drawn.scene, drawn.outcome);
    for (const Minute instant : drawn.outcome->instants) {
        const MapStates states = reader.at(drawn.scene, instant);
        std::vector<int> broken(drawn.scene.layout.lanes.size(), 0);
        for (std::size_t i = 0; i < states.cards.size(); ++i) {
            const auto* outcome = find(*drawn.outcome, drawn.stack->components[i].id);
            REQUIRE(outcome != nullptr);
            const simulation::Stretch& stretch = stretch_at(*outcome, instant);
            CHECK(states.cards[i].state == stretch.state);
            CHECK(states.cards[i].frozen == stretch.frozen);
            if (stretch.capacity < 1) {
                ++broken[static_cast<std::size_t>(drawn.scene.layout.cards[i].lane)];
            }
        }
        CHECK(states.broken == broken);
    }
}

TEST_CASE("the root cause is what an event took out, and edges to it are broken where harm is felt") {
    need_widgets();
    const Drawn drawn("openai-api-cutoff");
    const MapStates states = StateReader(drawn.scene, drawn.outcome).at(drawn.scene, 20 * minutes_per_day);
    int roots = 0;
    for (std::size_t i = 0; i < states.cards.size(); ++i) {
        if (states.cards[i].rootCause) {
            ++roots;
            const auto steps =
                simulation::explain(*drawn.outcome, drawn.stack->components[i].id, 20 * minutes_per_day);
            REQUIRE(steps.size() == 1);
            CHECK(steps.front().cause.event.has_value());
        }
    }
    CHECK(roots > 0);
    int broken = 0;
    for (std::size_t e = 0; e < states.edges.size(); ++e) {
        const layout::Edge& edge = drawn.scene.layout.edges[e];
        if (states.edges[e] == EdgeState::broken) {
            ++broken;
            CHECK(states.cards[edge.consumer].state != simulation::State::up);
        }
        if (states.cards[edge.supplier].isDown()) {
            CHECK(states.edges[e] != EdgeState::whole);
        }
    }
    CHECK(broken > 0);
}

TEST_CASE("without an outcome, or with one of another stack, everything is up") {
    need_widgets();
    const Drawn drawn("openai-api-cutoff");
    CHECK_FALSE(StateReader(drawn.scene, nullptr).at(drawn.scene, 0).simulated);
    const auto other = std::make_shared<simulation::Outcome>();
    const MapStates states = StateReader(drawn.scene, other).at(drawn.scene, 0);
    for (const CardState& card : states.cards) {
        CHECK(card == CardState{});
    }
}

TEST_CASE("focus reaches all that is up- and downstream, and nothing else") {
    need_widgets();
    const Drawn drawn("openai-api-cutoff");
    const auto reachPlainly = [&](std::uint32_t from, bool down) {
        std::vector<char> seen(drawn.scene.faces.size(), 0);
        seen[from] = 1;
        for (bool changed = true; changed;) {
            changed = false;
            for (const layout::Edge& edge : drawn.scene.layout.edges) {
                const auto a = down ? edge.consumer : edge.supplier;
                const auto b = down ? edge.supplier : edge.consumer;
                changed = changed || (seen[a] != 0 && seen[b] == 0);
                seen[b] = seen[a] != 0 ? char{1} : seen[b];
            }
        }
        return seen;
    };
    for (std::uint32_t card = 0; card < drawn.scene.faces.size(); card += 5) {
        const std::vector<char> up = reachPlainly(card, false);
        const std::vector<char> down = reachPlainly(card, true);
        const std::vector<char> reach = reachOf(drawn.scene, std::vector<std::uint32_t>{card});
        for (std::size_t i = 0; i < reach.size(); ++i) {
            CHECK((reach[i] != 0) == (up[i] != 0 || down[i] != 0));
        }
    }
}
