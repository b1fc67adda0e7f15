// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why.h"
#include "core/simulation/simulate.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::report;
using namespace volteface::tests;

namespace {

struct Told {
    Stack stack;
    Scenario scenario;
    simulation::Outcome outcome;

    Told(std::string_view lines, std::string_view events)
        : stack(stack_of(lines))
        , scenario(scenario_of(events)) {
        scenario.name = {"Cut", "Coupure"};
        outcome = *simulation::simulate(stack, scenario);
    }
    [[nodiscard]] std::vector<WhyStep> why(const char* id, const char* at) const {
        return report::why(stack, scenario, outcome, ComponentId(id), minutes_of(at));
    }
    [[nodiscard]] std::string in_short(const char* id, const char* at,
                                       Language language = Language::english) const {
        return why_in_short(stack, why(id, at)).in(language);
    }
};

bool has_note(const std::vector<WhyStep>& steps, WhyNoteKind kind) {
    return std::any_of(steps.begin(), steps.end(), [&](const WhyStep& step) {
        return std::any_of(step.notes.begin(), step.notes.end(),
                           [&](const WhyNote& note) { return note.kind == kind; });
    });
}

} // namespace

TEST_CASE("a chain runs from the component to the event that began it") {
    const Told told("a: b\nb: x", "x out 3d");
    const auto steps = told.why("a", "4d");
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].component == ComponentId("a"));
    CHECK(steps[0].since == minutes_of("3d"));
    CHECK(steps[1].supplier == ComponentId("x"));
    CHECK(steps[2].kind == WhyKind::event);
    CHECK(steps[2].sentence.en == "x is down from day\u00A03: “Cut”.");
    CHECK(steps[2].sentence.fr == "x est à l’arrêt à partir du jour\u00A03\u00A0: «\u00A0Coupure\u00A0».");
    CHECK(told.why("a", "2d").empty());
}

TEST_CASE("the chain is told in short in both languages") {
    const Told told("a: b\nb: x", "x out 3d");
    CHECK(told.in_short("a", "4d") ==
          "It needs “b” from b, which rests on x. x is down from day\u00A03: “Cut”.");
    CHECK(told.in_short("a", "4d", Language::french) ==
          "Il lui faut «\u00A0b\u00A0», assuré par b, qui repose sur x. x est à l’arrêt à partir du "
          "jour\u00A03\u00A0: "
          "«\u00A0Coupure\u00A0».");
}

TEST_CASE("a standby is told: waiting, short for the same reason, or taking over") {
    const Told waiting("a: x, ~y 2d", "x out 5d");
    CHECK(waiting.in_short("a", "5d").find("The standby y takes over on day\u00A07.") != std::string::npos);
    const Told short_too("a: x, ~y 2d\ny: cloud\nx: cloud", "cloud out 5d");
    const std::string words = short_too.in_short("a", "9d");
    CHECK(words.find("The standby y is down as well: it rests on cloud.") != std::string::npos);
}

TEST_CASE("a buffer that ran out and wear are told") {
    CHECK(has_note(Told("a: x | buffer 10d", "x out 5d").why("a", "16d"), WhyNoteKind::buffer));
    const Told wear("gpu: chip | phase supply | decay 0.1", "chip embargo 0d");
    const auto steps = wear.why("gpu", "35d");
    REQUIRE(!steps.empty());
    CHECK(steps[0].capacity == Approx(0.9));
    CHECK(has_note(steps, WhyNoteKind::wear));
    CHECK(steps[0].sentence.en.find("runs at 90\u00A0%") != std::string::npos);
}

TEST_CASE("what lives on its buffer is at risk, and says until when") {
    const Told told("a: x | buffer 10d", "x out 5d");
    const auto steps = told.why("a", "6d");
    REQUIRE(!steps.empty());
    CHECK(steps[0].sentence.en == "a lives on its buffer for “x” until day\u00A015.");
    CHECK(steps.back().kind == WhyKind::event);
}

TEST_CASE("on random stacks every harm has a chain that ends, in whole sentences of both languages") {
    std::size_t told = 0;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        const RandomCase drawn = random_case(seed);
        const Stack& stack = drawn.stack;
        const Scenario& scenario = drawn.scenario;
        const auto outcome = simulation::simulate(stack, scenario);
        REQUIRE(outcome);
        for (const auto& component : outcome->components) {
            const auto& last = component.states.back();
            const auto steps = why(stack, scenario, *outcome, component.id, last.from);
            if (last.capacity >= 1) {
                continue;
            }
            ++told;
            INFO("seed " << seed << ", component " << component.id.str());
            REQUIRE(!steps.empty());
            CHECK(steps.front().component == component.id);
            CHECK(steps.back().kind != WhyKind::requirement);
            for (const WhyStep& step : steps) {
                for (const std::string& sentence : {step.sentence.en, step.sentence.fr}) {
                    CHECK(sentence.size() > 10);
                    CHECK(sentence.back() == '.');
                    CHECK(sentence.find("{}") == std::string::npos);
                }
            }
            CHECK(!why_in_short(stack, steps).en.empty());
        }
    }
    CHECK(told > 300);
}
