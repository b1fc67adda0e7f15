// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what the services rest on is held outside Europe, once a plan is carried out.
#pragma once

#include "core/model/plan.h"
#include "core/model/stack.h"

namespace volteface::plan {

/// Σ weight of the services that rest on non-European control ÷ Σ weight of all services; 0 without services.
/// A service rests on it where a component below it, over needs to run or to be allowed to, is controlled
/// from outside the Union and the EEA (Bloc::european) once the plan's moves are made: the suppliers moved
/// from are left aside, standbys count. The weight by criticality: 1 → 4, 2 → 3, 3 → 2, 4 and unknown → 1. A
/// component of unknown control counts half; one's own never counts.
[[nodiscard]] double foreign_exposure(const Stack& stack, const Plan& plan);

} // namespace volteface::plan
