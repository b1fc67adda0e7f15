// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/prepared.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace volteface::solver {

using plan::infinite;
using plan::MipColumn;
using plan::MipModel;
using plan::MipRow;
using plan::MipSense;
using plan::MipSolution;
using plan::MipStatus;
using plan::MipTerm;

namespace {

constexpr double no_bound = 1e20;
constexpr double rounding = 1e-9;       // how far from an integer the bound of one may lie
constexpr double tolerance = 1e-6;      // of what solvers return
constexpr double objective_size = 4096; // the greatest coefficient after scaling: 4096 to 8192
constexpr double row_size = 1024;       // at most this; at least 1

/// The exponent by which `value` comes to lie in [low, 2 × low).
int exponent_to(double value, double low) {
    return std::ilogb(low) - std::ilogb(value);
}

/// Duplicates added up, zeros left out.
std::vector<MipTerm> merged(const std::vector<MipTerm>& terms) {
    std::map<std::size_t, double> sums;
    for (const MipTerm& term : terms) {
        sums[term.column] += term.coefficient;
    }
    std::vector<MipTerm> result;
    for (const auto& entry : sums) {
        if (entry.second != 0) {
            result.push_back({entry.first, entry.second});
        }
    }
    return result;
}

bool meets(MipSense sense, double left, double right) {
    const double slack = rounding * std::max(1.0, std::abs(right));
    return (sense == MipSense::at_least || left <= right + slack) &&
           (sense == MipSense::at_most || left >= right - slack);
}

void scale(MipRow& row) {
    double greatest = 0;
    for (const MipTerm& term : row.terms) {
        greatest = std::max(greatest, std::abs(term.coefficient));
    }
    const int exponent = greatest > row_size ? exponent_to(greatest, row_size / 2)
                         : greatest < 1      ? exponent_to(greatest, 1)
                                             : 0;
    row.right = std::ldexp(row.right, exponent);
    for (MipTerm& term : row.terms) {
        term.coefficient = std::ldexp(term.coefficient, exponent);
    }
}

/// Integers made exact. The raw values where the rounded ones do not meet the rows but the raw ones do.
std::vector<double> tidied(const MipModel& model, const std::vector<double>& values) {
    std::vector<double> result = values;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const MipColumn& column = model.columns[i];
        if (column.integer) {
            result[i] = std::round(result[i]);
        }
        result[i] = std::clamp(result[i], column.lower, column.upper) + 0.0; // no negative zero
    }
    return result;
}

} // namespace

Prepared prepare(const MipModel& model) {
    Prepared prepared;
    double greatest = 0;
    prepared.model.columns.reserve(model.columns.size());
    for (const MipColumn& from : model.columns) {
        MipColumn column{{}, from.objective, from.lower, from.upper, from.integer};
        if (column.integer) {
            column.lower = std::ceil(column.lower - rounding) + 0.0; // no negative zero
            column.upper = std::floor(column.upper + rounding) + 0.0;
        }
        column.lower = column.lower <= -no_bound ? -infinite : column.lower;
        column.upper = column.upper >= no_bound ? infinite : column.upper;
        prepared.infeasible = prepared.infeasible || column.lower > column.upper;
        greatest = std::max(greatest, std::abs(column.objective));
        prepared.model.columns.push_back(std::move(column));
    }
    if (greatest > 0) {
        prepared.objective_exponent = exponent_to(greatest, objective_size);
        for (MipColumn& column : prepared.model.columns) {
            column.objective = std::ldexp(column.objective, prepared.objective_exponent);
        }
    }
    for (const MipRow& from : model.rows) {
        MipRow row{{}, from.sense, from.right, merged(from.terms)};
        if (row.terms.empty()) {
            prepared.infeasible = prepared.infeasible || !meets(row.sense, 0, row.right);
            continue;
        }
        scale(row);
        prepared.model.rows.push_back(std::move(row));
    }
    return prepared;
}

bool holds(const MipModel& model, const Raw& raw) {
    return raw.values.size() == model.columns.size() &&
           plan::is_feasible(model, tidied(model, raw.values), 10 * tolerance);
}

bool is_start(const MipModel& model, const std::vector<double>* start) {
    return start != nullptr && plan::is_feasible(model, *start, tolerance);
}

bool is_open_ended(const MipModel& model) {
    return std::any_of(model.columns.begin(), model.columns.end(), [](const MipColumn& column) {
        return (column.objective < 0 && column.upper == infinite) ||
               (column.objective > 0 && column.lower == -infinite);
    });
}

MipModel without_objective(const MipModel& model) {
    MipModel result = model;
    result.constant = 0;
    for (MipColumn& column : result.columns) {
        column.objective = 0;
    }
    return result;
}

Result<MipSolution> answer(const MipModel& model, const Prepared& prepared, Raw raw,
                           const std::vector<double>* start, const std::string& solver) {
    MipSolution solution;
    solution.status = raw.status;
    solution.nodes = raw.nodes;
    solution.stopped_by_clock = raw.stopped_by_clock;
    solution.solver = solver;
    if (raw.status == MipStatus::infeasible && is_start(model, start)) {
        return fail(ErrorCode::solver_failed, {}, {solver, "it found no solution although there is one"});
    }
    if (raw.status == MipStatus::infeasible) {
        solution.bound = infinite;
        return solution;
    }
    if (raw.status == MipStatus::unbounded) {
        return solution;
    }
    if (raw.status != MipStatus::none_found) {
        if (!holds(model, raw)) {
            return fail(ErrorCode::solver_failed, {}, {solver, "its solution does not meet the demands"});
        }
        solution.values = tidied(model, raw.values);
        solution.objective = plan::objective_of(model, solution.values);
    }
    if (is_start(model, start)) {
        const std::vector<double> tidy_start = tidied(model, *start);
        const double objective = plan::objective_of(model, tidy_start);
        if (objective < solution.objective && plan::is_feasible(model, tidy_start, 10 * tolerance)) {
            solution.values = tidy_start;
            solution.objective = objective;
            solution.status =
                solution.status == MipStatus::none_found ? MipStatus::feasible : solution.status;
        }
    }
    solution.bound = std::ldexp(raw.bound, -prepared.objective_exponent) + model.constant;
    solution.bound = std::min(solution.bound, solution.objective);
    return solution;
}

} // namespace volteface::solver
