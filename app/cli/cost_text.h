// SPDX-License-Identifier: GPL-3.0-or-later
// What moves cost, told to a person.
#pragma once

#include "app/cli/console.h"
#include "core/cost/accrual.h"
#include "core/cost/move_cost.h"

#include <vector>

namespace volteface::cli {

/// The sentence, the headings, every line with what made it, and what nobody has counted.
void print_move(Console& console, const Stack& stack, const cost::MoveCost& cost,
                const cost::AssumptionSet& assumptions, Duration horizon);

/// One row per need: what leaving costs today, and what a quarter adds.
void print_accruals(Console& console, const Stack& stack, const std::vector<cost::Accrual>& accruals,
                    const std::vector<cost::ServiceAccrual>& services);

/// Groups, each with its figures.
void print_assumptions(Console& console, const cost::AssumptionSet& assumptions);

/// A head and one row per figure, as a table that `import` reads back.
[[nodiscard]] std::string assumptions_csv(const cost::AssumptionSet& assumptions);

} // namespace volteface::cli
