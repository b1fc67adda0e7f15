// SPDX-License-Identifier: GPL-3.0-or-later
// The assumptions as they ship, and costs as trees for scripts.
#pragma once

#include "app/cli/program.h"
#include "core/cost/accrual.h"
#include "core/cost/assumptions.h"
#include "core/cost/move_cost.h"

#include <optional>
#include <vector>

namespace volteface::cli {

/// Empty, and said on standard error, where the shipped file cannot be read.
[[nodiscard]] std::optional<std::vector<cost::Figure>> load_assumptions(Program& program);

[[nodiscard]] Tree tree_of(const cost::Figure& figure);
/// `horizon` prices the change of the running cost.
[[nodiscard]] Tree tree_of(const cost::MoveCost& cost, Duration horizon);
[[nodiscard]] Tree tree_of(const cost::Accrual& accrual);
[[nodiscard]] Tree tree_of(const cost::ServiceAccrual& accrual);

} // namespace volteface::cli
