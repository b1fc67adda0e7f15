// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/scenario/why_text.h"
#include "ui/support/language.h"

using namespace volteface;
using namespace volteface::tests;
using ui::WhyStep;

namespace {

struct Case {
    Stack stack;
    Scenario scenario;
    simulation::Outcome outcome;

    Case(const char* needs, const char* events)
        : stack(stack_of(needs))
        , scenario(scenario_of(events)) {
        need_widgets();
        scenario.name = {"The cut", "La coupure"};
        auto run = simulation::simulate(stack, scenario);
        REQUIRE(run);
        outcome = std::move(*run);
    }

    [[nodiscard]] ui::Why why(const char* component, Minute day) const {
        return ui::explain_why(stack, scenario, outcome, ComponentId(component), day * minutes_per_day);
    }
};

/// With plain spaces, so that a test can be read.
std::string text(QString words) {
    return words.replace(QChar(0x00a0), QChar(0x0020)).replace(QChar(0x202f), QChar(0x0020)).toStdString();
}

} // namespace

TEST_CASE("a chain is told from the event to the component that was asked about") {
    const Case example("a: b\nb: c", "c out 5d");
    const auto why = example.why("a", 6);
    REQUIRE(why.steps.size() == 4);
    CHECK(why.steps[0].kind == WhyStep::Kind::event);
    CHECK(why.steps[1].component == ComponentId("c"));
    CHECK(why.steps[2].component == ComponentId("b"));
    CHECK(why.steps[3].component == ComponentId("a"));
    CHECK(text(why.headline) == "a is down on day 6");
    CHECK(text(why.sentence)
              .find("a is down since day 5, 00:00: it needs “r1”; b needs “r2”; c went out on day 5 "
                    "with The cut.") == 0);
    CHECK(text(why.formula) == "capacity = min(1; 0) = 0");
}

TEST_CASE("what is up has no chain, and says so") {
    const Case example("a: x", "x out 5d");
    const auto why = example.why("a", 4);
    CHECK(why.steps.empty());
    CHECK(why.state == simulation::State::up);
    CHECK(text(why.sentence) == "a is up on day 4: nothing that it needs falls short.");
}

TEST_CASE("a standby that waits is named with the day on which it takes over") {
    const Case example("a: x, ~y 2d", "x out 5d");
    const auto why = example.why("a", 6);
    CHECK(text(why.sentence).find("its standby y takes over on day 7") != std::string::npos);
    const auto later = example.why("a", 8);
    CHECK(later.steps.empty() == (later.state == simulation::State::up));
}

TEST_CASE("a standby that rests on the same thing is told as such") {
    const Case example("a: x, ~y 2d\nx: cloud\ny: cloud", "cloud out 5d");
    const auto why = example.why("a", 10);
    CHECK(why.state == simulation::State::down);
    CHECK(text(why.sentence).find("its standby y rests on cloud as well") != std::string::npos);
    REQUIRE_FALSE(why.notes.empty());
}

TEST_CASE("a standby of the same provider is told as such") {
    Case example("a: x, ~y 2d", "x out 5d\ny out 5d");
    example.stack.organisations.push_back(
        {OrganisationId("acme"), "Acme", {}, {}, false, {}, {}, {}, {}, {}});
    for (Component& component : example.stack.components) {
        if (component.id.str() != "a") {
            component.organisation = OrganisationId("acme");
        }
    }
    CHECK(text(example.why("a", 10).sentence).find("its standby y rests on the same provider, Acme") !=
          std::string::npos);
}

TEST_CASE("a buffer is a step of the chain and says when it ran out") {
    const Case example("a: x | buffer 10d", "x out 5d");
    const auto living = example.why("a", 8);
    CHECK(living.state == simulation::State::at_risk);
    CHECK(text(living.sentence).find("a is at risk: it lives on its buffer for “r1” until day 15, 00:00") ==
          0);
    const auto down = example.why("a", 20);
    CHECK(down.state == simulation::State::down);
    CHECK_THAT(text(down.sentence), Catch::Contains("the buffer of 10 d ran out on day 15"));
    REQUIRE(down.steps.size() == 4);
    CHECK(down.steps[2].kind == WhyStep::Kind::need);
    CHECK(text(down.steps[2].caption) == "Lives on its buffer · day 5 to day 15");
}

TEST_CASE("wear is told by its share and shown in the formula") {
    const Case example("a: x | phase supply | decay 0.1", "x embargo 0d");
    const auto why = example.why("a", 65);
    CHECK(why.state == simulation::State::degraded);
    CHECK(text(why.headline) == "a is down to 81 % on day 65");
    REQUIRE(why.terms.size() == 2);
    CHECK(text(why.terms[1].formula) == "1 − 1 × (1 − 0.81) = 0.81");
    CHECK(why.terms[1].binding);
}

TEST_CASE("a requirement with too few suppliers ends the chain without an event") {
    const Case example("a: 2 of x", "z out 5d");
    const auto why = example.why("a", 0);
    CHECK(why.state == simulation::State::down);
    CHECK(text(why.sentence).find("too few suppliers") != std::string::npos);
    REQUIRE_FALSE(why.steps.empty());
    CHECK(why.steps.front().kind != WhyStep::Kind::event);
}

TEST_CASE("the same chain is told in French") {
    const Case example("a: b\nb: c", "c out 5d");
    need_widgets();
    const ui::LanguageScope scope(Language::french);
    const auto why = example.why("a", 6);
    CHECK(text(why.headline).find("est à l’arrêt") != std::string::npos);
    CHECK(text(why.sentence).find("La coupure") != std::string::npos);
}

TEST_CASE("an id that the outcome does not know is said, not asserted") {
    const Case example("a: b", "b out 1d");
    CHECK_FALSE(example.why("nobody", 3).headline.isEmpty());
}

TEST_CASE(
    "every state of every component of the sample has its explanation, and its formula gives its capacity") {
    const Stack stack = shipped_stack();
    for (const Scenario& scenario : shipped_library()) {
        const auto bound = bind(scenario);
        REQUIRE(bound);
        const auto outcome = simulation::simulate(stack, *bound);
        REQUIRE(outcome);
        for (const auto& component : outcome->components) {
            for (const auto& stretch : component.states) {
                const auto why = ui::explain_why(stack, *bound, *outcome, component.id, stretch.from);
                INFO(scenario.id.str() << " " << component.id.str() << " at " << stretch.from);
                CHECK_FALSE(why.sentence.isEmpty());
                if (stretch.capacity < 1) {
                    REQUIRE_FALSE(why.steps.empty());
                    CHECK(why.steps.back().component == component.id);
                }
                double least = 1;
                for (const auto& term : why.terms) {
                    least = std::min(least, term.value);
                }
                CHECK(least == Approx(stretch.capacity).margin(1e-12));
            }
        }
    }
}
