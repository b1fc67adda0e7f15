// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/mip.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace volteface::plan {

namespace {

tl::unexpected<Error> refuse(const std::string& subject, double number, const char* key,
                             const char* allowed) {
    return fail(ErrorCode::number_out_of_range, subject, {fmt::format("{}", number), key, allowed});
}

} // namespace

double relative_gap(const MipSolution& solution) {
    if (!std::isfinite(solution.objective) || !std::isfinite(solution.bound)) {
        return infinite;
    }
    const double difference = std::max(0.0, solution.objective - solution.bound);
    return difference == 0 ? 0 : difference / std::max(std::abs(solution.objective), 1e-10);
}

Result<void> check(const MipModel& model) {
    if (!std::isfinite(model.constant)) {
        return refuse({}, model.constant, "constant", "to a finite number");
    }
    for (const MipColumn& column : model.columns) {
        if (!std::isfinite(column.objective)) {
            return refuse(column.name, column.objective, "objective", "to a finite number");
        }
        if (std::isnan(column.lower) || column.lower == infinite) {
            return refuse(column.name, column.lower, "lower", "to a number or to minus infinity");
        }
        if (std::isnan(column.upper) || column.upper == -infinite || column.upper < column.lower) {
            return refuse(column.name, column.upper, "upper", "to the lower bound or above");
        }
    }
    for (const MipRow& row : model.rows) {
        if (!std::isfinite(row.right)) {
            return refuse(row.name, row.right, "right", "to a finite number");
        }
        for (const MipTerm& term : row.terms) {
            if (!std::isfinite(term.coefficient)) {
                return refuse(row.name, term.coefficient, "coefficient", "to a finite number");
            }
            if (term.column >= model.columns.size()) {
                return refuse(row.name, static_cast<double>(term.column), "column",
                              "below the number of columns");
            }
        }
    }
    return {};
}

double objective_of(const MipModel& model, const std::vector<double>& values) {
    double sum = model.constant;
    for (std::size_t i = 0; i < model.columns.size(); ++i) {
        sum += model.columns[i].objective * values[i];
    }
    return sum;
}

bool is_feasible(const MipModel& model, const std::vector<double>& values, double tolerance) {
    if (values.size() != model.columns.size()) {
        return false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const MipColumn& column = model.columns[i];
        const double slack = tolerance * std::max(1.0, std::abs(values[i]));
        if (!(values[i] >= column.lower - slack && values[i] <= column.upper + slack)) {
            return false;
        }
        if (column.integer && std::abs(values[i] - std::round(values[i])) > tolerance) {
            return false;
        }
    }
    return std::all_of(model.rows.begin(), model.rows.end(), [&](const MipRow& row) {
        double sum = 0;
        double greatest = std::max(1.0, std::abs(row.right));
        for (const MipTerm& term : row.terms) {
            const double product = term.coefficient * values[term.column];
            sum += product;
            greatest = std::max(greatest, std::abs(product));
        }
        const double slack = tolerance * greatest;
        return (row.sense == MipSense::at_least || sum <= row.right + slack) &&
               (row.sense == MipSense::at_most || sum >= row.right - slack);
    });
}

} // namespace volteface::plan
