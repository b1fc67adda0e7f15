// SPDX-License-Identifier: GPL-3.0-or-later
// A plan told to a person: moves, cost in three parts with ranges, who does what when, services, and who was
// turned down.
#pragma once

#include "app/cli/console.h"
#include "core/plan/alternatives.h"

#include <vector>

namespace volteface::cli {

void print_plan(Console& console, const plan::Planning& planning, const Stack& stack,
                const Scenario& scenario, const PlanConstraints& asked);
/// One row for each.
void print_alternatives(Console& console, const std::vector<plan::Alternative>& alternatives,
                        const Stack& stack);

} // namespace volteface::cli
