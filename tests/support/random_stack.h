// SPDX-License-Identifier: GPL-3.0-or-later
// Legal stacks drawn at random, every field in use: what round trips and properties are tried on.
#pragma once

#include "core/model/stack.h"

#include <cstdint>
#include <random>

namespace volteface::test {

struct RandomStackSize {
    std::size_t organisations = 5;
    std::size_t components = 12;
    std::size_t requirements = 15;
    std::size_t scenarios = 2;
};

/// A source of draws that is the same on every machine (the standard distributions are not).
class Draw {
public:
    explicit Draw(std::uint64_t seed)
        : engine_(seed) {}

    /// 0 to n − 1; 0 for n = 0.
    [[nodiscard]] std::size_t below(std::size_t n) {
        return n == 0 ? 0 : static_cast<std::size_t>(engine_() % n);
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    /// 0 to 1, with digits enough to catch a rounding.
    [[nodiscard]] double unit() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }
    template <class List>
    [[nodiscard]] const auto& pick(const List& list) {
        return list[below(std::size(list))];
    }

private:
    std::mt19937_64 engine_;
};

/// validate() finds nothing in it. Ids: "org-0", "part-0", "need-0", "scenario-0", …
[[nodiscard]] Stack random_stack(Draw& draw, const RandomStackSize& size = {});

/// One record each, as they stand in such a stack; references lead into `stack`.
[[nodiscard]] Organisation random_organisation(Draw& draw, OrganisationId id);
[[nodiscard]] Component random_component(Draw& draw, const Stack& stack, ComponentId id);
[[nodiscard]] Requirement random_requirement(Draw& draw, const Stack& stack, RequirementId id);
[[nodiscard]] Scenario random_scenario(Draw& draw, ScenarioId id);
[[nodiscard]] Assumption random_assumption(Draw& draw, AssumptionId id);

} // namespace volteface::test
