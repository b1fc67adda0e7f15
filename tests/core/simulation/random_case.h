// SPDX-License-Identifier: GPL-3.0-or-later
// Small dense random stacks, full of rings, standbys, buffers and coinciding instants: where mistakes show.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <cstdint>

namespace volteface::tests {

struct RandomCase {
    Stack stack;
    Scenario scenario;
    Plan plan; ///< without moves in half of the cases
};

struct CaseOptions {
    bool failovers = true;
    int components = 9; ///< at most
};

/// The same case for the same seed, on every machine.
[[nodiscard]] RandomCase random_case(std::uint64_t seed, const CaseOptions& options = {});

} // namespace volteface::tests
