// SPDX-License-Identifier: GPL-3.0-or-later
// A model as solvers like it, and its answer as the planner means it. Solvers work with absolute tolerances:
// rows and objective are scaled by powers of two (exactly), so that cents and billions are told apart from
// noise alike.
#pragma once

#include "core/plan/mip.h"

#include <cstddef>
#include <vector>

namespace volteface::solver {

/// What is left to solve. Columns keep their index; their names are gone, and so are rows without terms.
struct Prepared {
    plan::MipModel model;       ///< scaled; the constant is 0; bounds of integers are integers
    int objective_exponent = 0; ///< scaled objective = (objective − constant) × 2^exponent
    bool infeasible = false;    ///< seen at a glance: a bound or a row without terms that cannot be met
};

/// Bounds of 1e20 and beyond count as none. `model` has passed plan::check.
[[nodiscard]] Prepared prepare(const plan::MipModel& model);

/// What a solver found, in the scale of `Prepared`.
struct Raw {
    plan::MipStatus status = plan::MipStatus::none_found;
    std::vector<double> values; ///< where optimal or feasible
    double bound = -plan::infinite;
    std::uint64_t nodes = 0;
    bool stopped_by_clock = false;
};

/// The answer to `model`: integers rounded, objective summed anew, the better of start and values, a bound
/// that is never above the objective. solver_failed where the values do not meet the rows.
[[nodiscard]] Result<plan::MipSolution> answer(const plan::MipModel& model, const Prepared& prepared, Raw raw,
                                               const std::vector<double>* start, const std::string& solver);

/// Whether the values, rounded, meet the model.
[[nodiscard]] bool holds(const plan::MipModel& model, const Raw& raw);

/// Whether `start` is a solution of the model.
[[nodiscard]] bool is_start(const plan::MipModel& model, const std::vector<double>* start);

/// Whether a column could lower the objective for ever, if the rows let it.
[[nodiscard]] bool is_open_ended(const plan::MipModel& model);

/// The model without its objective: has it a solution at all? Solvers mix up "no solution" and "no least
/// value" where a model is open-ended.
[[nodiscard]] plan::MipModel without_objective(const plan::MipModel& model);

} // namespace volteface::solver
