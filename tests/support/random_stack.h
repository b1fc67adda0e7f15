// SPDX-License-Identifier: GPL-3.0-or-later
// Random legal stacks and scenarios for property tests: every field, every word, cyclic graphs, names in many
// scripts.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <cstdint>
#include <random>
#include <string>

namespace volteface::tests {

/// The same seed gives the same numbers on every machine and library (mt19937_64 and remainders; no std
/// distribution).
class Random {
public:
    explicit Random(std::uint64_t seed)
        : engine_(seed) {}

    /// 0 to bound − 1; bound > 0.
    std::uint64_t below(std::uint64_t bound) { return engine_() % bound; }
    int between(int low, int high) {
        return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low + 1)));
    }
    bool chance(double probability) {
        return static_cast<double>(engine_() >> 11U) * 0x1.0p-53 < probability;
    }
    /// 0 to 1, with one to three digits behind the point now and then, all of them otherwise.
    double unit();

private:
    std::mt19937_64 engine_;
};

struct RandomStackSize {
    int organisations = 6;
    int components = 14;
    int requirements = 18;
    int scenarios = 2;
};

/// Legal: validate() finds nothing. Graphs are cyclic more often than not.
[[nodiscard]] Stack random_stack(std::uint64_t seed, const RandomStackSize& size = {});

/// Legal by itself; most selectors hit something in the stack. `with_parameters`: declares and uses some.
[[nodiscard]] Scenario random_scenario(std::uint64_t seed, const Stack& stack, bool with_parameters = true);

} // namespace volteface::tests
