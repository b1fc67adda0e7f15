// SPDX-License-Identifier: GPL-3.0-or-later
// A mixed-integer programme as a value, and who solves it: an interface, so that the planner knows neither a
// process nor a library. core/solver has the implementations.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace volteface::plan {

inline constexpr double infinite = std::numeric_limits<double>::infinity();

/// One variable. Names are for people and may be any text; they need not differ.
struct MipColumn {
    std::string name;
    double objective = 0; ///< its cost per unit
    double lower = 0;     ///< -infinite: none
    double upper = 1;     ///< infinite: none; at least `lower`
    bool integer = true;

    friend bool operator==(const MipColumn&, const MipColumn&) = default;
};

enum class MipSense { at_most, equal, at_least };

/// coefficient × the column at that index of `MipModel::columns`.
struct MipTerm {
    std::size_t column = 0;
    double coefficient = 0;

    friend bool operator==(const MipTerm&, const MipTerm&) = default;
};

/// Σ terms ≤, = or ≥ `right`. A column named twice counts twice.
struct MipRow {
    std::string name;
    MipSense sense = MipSense::at_most;
    double right = 0;
    std::vector<MipTerm> terms;

    friend bool operator==(const MipRow&, const MipRow&) = default;
};

/// Minimise `constant` + Σ objective × column, subject to the rows and to the columns' bounds.
struct MipModel {
    std::vector<MipColumn> columns;
    std::vector<MipRow> rows;
    double constant = 0;

    friend bool operator==(const MipModel&, const MipModel&) = default;
};

/// When to give up. A limit of nodes stops at the same place on every machine; the clock does not.
struct MipLimits {
    std::optional<std::uint64_t> nodes; ///< of branch and bound; 0: what the root alone finds
    std::optional<double> seconds;      ///< of wall clock, above 0
    double relative_gap = 0;            ///< good enough: (objective − bound) ÷ |objective| at most this
};

enum class MipStatus {
    optimal,    ///< proven, within the relative gap asked for
    feasible,   ///< a solution, stopped by a limit before the proof
    infeasible, ///< proven: no values meet the rows
    unbounded,  ///< no least value. A model without a solution is never called so by a solver here
    none_found, ///< stopped by a limit before the first solution
};

struct MipSolution {
    MipStatus status = MipStatus::none_found;
    std::vector<double> values;    ///< per column, integers exact; empty unless optimal or feasible
    double objective = infinite;   ///< of `values`, the constant counted; infinite where there are none
    double bound = -infinite;      ///< proven: no solution is below. infinite where infeasible
    std::uint64_t nodes = 0;       ///< of branch and bound, as the solver counts them
    bool stopped_by_clock = false; ///< the same call may find more, or less, on another machine
    std::string solver;            ///< "cbc 2.10.8", "GLPK 5.0"
};

/// (objective − bound) ÷ |objective|, at least 0: 0 is proven, infinite without a solution or a bound.
[[nodiscard]] double relative_gap(const MipSolution& solution);

/// Solves models one after another. Deterministic but for the clock: the same model, start and limits give
/// the same solution from the same solver.
class MipSolver {
public:
    virtual ~MipSolver() = default;
    MipSolver(const MipSolver&) = delete;
    MipSolver& operator=(const MipSolver&) = delete;

    /// `start`, where given, has a value per column and is used as the first solution if it is one: what
    /// comes back is never worse, whatever the limits. It is no error if it is none. Errors:
    /// number_out_of_range (see `check`), solver_missing, solver_failed, solver_out_of_memory, not_writable
    /// (files in between), cancelled within 200 ms of the watch's stop. Blocks; call it from a worker.
    /// Several threads may solve at once, each with a solver of its own.
    [[nodiscard]] virtual Result<MipSolution> solve(const MipModel& model, const std::vector<double>* start,
                                                    const MipLimits& limits, const Watch& watch) = 0;

protected:
    MipSolver() = default;
};

/// number_out_of_range for what is no model: a number that is not finite (bounds may be infinite), a lower
/// bound above the upper, a column that is not there. `subject` is the column's or row's name.
[[nodiscard]] Result<void> check(const MipModel& model);

/// `constant` + Σ objective × value. One value per column.
[[nodiscard]] double objective_of(const MipModel& model, const std::vector<double>& values);

/// Whether the values, one per column, are within `tolerance` of bounds, rows (relative to the greatest term
/// of the row where that is above 1) and, where asked for, integers.
[[nodiscard]] bool is_feasible(const MipModel& model, const std::vector<double>& values,
                               double tolerance = 1e-6);

} // namespace volteface::plan
