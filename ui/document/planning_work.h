// SPDX-License-Identifier: GPL-3.0-or-later
// How the program makes plans: core/plan with the solver and the figures that it is given.
#pragma once

#include "core/plan/mip.h"
#include "ui/document/planner.h"

#include <functional>
#include <memory>
#include <vector>

namespace volteface::ui {

using SolverMaker = std::function<std::unique_ptr<plan::MipSolver>()>;

/// Every job has a solver of its own.
[[nodiscard]] Planner::Work planningWork(SolverMaker solver, std::vector<cost::Figure> shipped);

} // namespace volteface::ui
