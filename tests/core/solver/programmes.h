// SPDX-License-Identifier: GPL-3.0-or-later
// Small programmes to solve, and the solvers that must agree on them.
#pragma once

#include "core/plan/mip.h"
#include "core/solver/cbc_solver.h"
#include "core/solver/glpk_solver.h"
#include "core/solver/make_solver.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace volteface::tests {

struct Named {
    std::string name;
    std::unique_ptr<plan::MipSolver> solver;
};

inline std::vector<Named> solvers() {
    std::vector<Named> result;
    result.push_back({"cbc", solver::make_solver({"cbc", 4096})});
    result.push_back({"glpk", solver::make_solver({"glpk", 4096})});
    return result;
}

inline bool close(double a, double b) {
    return a == b || std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Items with a value and a weight, a knapsack that holds half of the weight: hard enough to branch on.
plan::MipModel knapsacks(std::uint64_t seed, std::size_t items, std::size_t rows);

/// Customers served from sites with opening costs and room for some of them: takes seconds.
plan::MipModel facilities(std::uint64_t seed, std::size_t customers, std::size_t sites);

/// 0/1 columns, rows of all three senses, coefficients from -5 to 5, many of them 0. May have no solution.
plan::MipModel random_programme(std::uint64_t seed);

/// By enumeration of 0/1 columns: the least objective, or infinite.
double enumerated(const plan::MipModel& model);

} // namespace volteface::tests
