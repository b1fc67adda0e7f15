// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/story.h"

#include "core/report/result_json/result_json.h"
#include "tests/support/catch.h"

#include <fmt/format.h>

namespace volteface::tests {

namespace {

std::string days(Minute minutes) {
    return fmt::format("{}", static_cast<double>(minutes * 100 / minutes_per_day) / 100);
}

} // namespace

simulation::Outcome play(const Stack& stack, const Scenario& scenario,
                         const std::map<ParameterId, std::string>& values) {
    const auto bound = bind(scenario, values);
    REQUIRE(bound);
    const auto outcome = simulation::simulate(stack, *bound);
    REQUIRE(outcome);
    return *outcome;
}

std::string story_of(const simulation::Outcome& outcome, const ComponentId& component) {
    const simulation::ComponentOutcome* const found = simulation::find(outcome, component);
    REQUIRE(found != nullptr);
    if (found->states.size() == 1 && found->states.front().state == simulation::State::up) {
        return "holds";
    }
    std::string text;
    for (const simulation::Stretch& stretch : found->states) {
        text += fmt::format("{}{} {}", text.empty() ? "" : " ", days(stretch.from),
                            report::state_word(stretch.state));
        if (stretch.state == simulation::State::degraded) {
            text += fmt::format(" {:.3f}", stretch.capacity);
        }
    }
    return text;
}

} // namespace volteface::tests
