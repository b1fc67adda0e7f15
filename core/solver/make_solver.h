// SPDX-License-Identifier: GPL-3.0-or-later
// Which solver there is: app and ui take it from here and hand it to the plan.
#pragma once

#include "core/plan/mip.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace volteface::solver {

struct SolverSettings {
    std::string choice; ///< "cbc", "glpk", or the path of a cbc program; empty: cbc if it is installed
    std::size_t memory_mb = 4096; ///< that one call may take; 0: no limit
};

/// The choice of the environment variable VOLTEFACE_SOLVER, or none.
[[nodiscard]] SolverSettings settings_from_environment();

/// Never null. A program that was chosen and is not there is told by its first call (solver_missing).
[[nodiscard]] std::unique_ptr<plan::MipSolver>
make_solver(const SolverSettings& settings = settings_from_environment());

/// The program of that name in the folders of PATH; none where it is not there or may not be run.
[[nodiscard]] std::optional<std::filesystem::path> find_program(const std::string& name);

} // namespace volteface::solver
