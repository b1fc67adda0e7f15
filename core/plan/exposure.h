// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what the services rest on is held outside Europe, once a plan is carried out.
#pragma once

#include "core/model/plan.h"
#include "core/model/stack.h"

namespace volteface::plan {

/// Σ over services of weight × (foreign components below it ÷ components below it), ÷ Σ weight; 0 without
/// services. Below counts what the needs to run and to be allowed to list, transitively, once the plan's
/// moves are made: suppliers moved from are left aside, standbys count. Foreign is what is controlled from
/// outside the Union and the EEA (Bloc::european); unknown control counts half, one's own is never foreign.
/// The weight of a service by criticality: 1 → 4, 2 → 3, 3 → 2, 4 and unknown → 1.
[[nodiscard]] double foreign_exposure(const Stack& stack, const Plan& plan);

} // namespace volteface::plan
