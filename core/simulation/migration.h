// SPDX-License-Identifier: GPL-3.0-or-later
// The moves of a plan as the event loop sees them: at a minute, one supplier of a need takes another's place.
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/model/stack.h"

#include <cstddef>
#include <vector>

namespace volteface::simulation {

struct Migration {
    std::size_t requirement = 0; ///< index into stack.requirements
    std::size_t from = 0;        ///< index into its suppliers
    std::size_t to = 0;
    bool to_is_new = false; ///< no supplier of the requirement before the move completes
    Minute complete = 0;
};

struct WithCandidates {
    Stack stack; ///< with what the plan brings in, and every candidate listed as a supplier of the
                 ///< requirement that moves to it
    std::vector<Migration> migrations;
};

/// Error: unknown_reference where the plan does not fit the stack.
[[nodiscard]] Result<WithCandidates> with_candidates(const Stack& stack, const Plan& plan);

/// The plan that a simulation of that scenario follows unless told otherwise: the first of the stack for it
/// that has moves. Null: nobody moves.
[[nodiscard]] const Plan* stored_plan(const Stack& stack, const ScenarioId& scenario);

} // namespace volteface::simulation
