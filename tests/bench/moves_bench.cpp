// SPDX-License-Identifier: GPL-3.0-or-later
// Choices of moves drawn at random, to the proven optimum: the heuristic start, cbc with and without it,
// GLPK.
//   bench_moves [seconds that a solver may take, 60] [instances of each size, 3] [largest number of
//   dependencies, 300]
#include "core/solver/make_solver.h"
#include "tests/support/move_choices.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace volteface;
using namespace volteface::plan;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

struct Run {
    double seconds = 0;
    double objective = infinite;
    double gap = infinite;
    bool proven = false;
};

Run solve(const char* choice, const MipModel& model, const std::vector<double>* start, double limit) {
    MipLimits limits;
    limits.seconds = limit;
    const auto begin = Clock::now();
    const auto solution = solver::make_solver({choice, 4096})->solve(model, start, limits, {});
    Run run;
    run.seconds = since(begin);
    if (!solution) {
        fmt::print(stderr, "{}: {}\n", choice, solution.error().arguments.back());
        return run;
    }
    run.objective = solution->objective;
    run.gap = relative_gap(*solution);
    run.proven = solution->status == MipStatus::optimal;
    return run;
}

std::string shown(const Run& run) {
    return run.proven ? fmt::format("{:8.2f} s        ", run.seconds)
                      : fmt::format("{:8.2f} s {:5.2f} %", run.seconds, 100 * run.gap);
}

} // namespace

int main(int argc, char* argv[]) {
    double limit = 60; // seconds
    if (argc > 1) {
        const std::string_view word = argv[1];
        std::from_chars(word.data(), word.data() + word.size(), limit);
    }
    const int instances = argc > 2 ? std::atoi(argv[2]) : 3;
    const std::size_t largest = argc > 3 ? static_cast<std::size_t>(std::atoi(argv[3])) : 300;
    fmt::print("{:>10}  {:>18}  {:>18}  {:>18}  {:>18}\n", "", "heuristic", "cbc with start", "cbc alone",
               "GLPK with start");
    for (const auto& [dependencies, candidates] :
         {std::pair(20, 8), std::pair(100, 10), std::pair(300, 15)}) {
        if (static_cast<std::size_t>(dependencies) > largest) {
            continue;
        }
        for (int seed = 1; seed <= instances; ++seed) {
            const incumbent::Problem problem = tests::move_choice(
                static_cast<std::uint64_t>(seed),
                {static_cast<std::size_t>(dependencies), static_cast<std::size_t>(candidates), true});
            const auto begin = Clock::now();
            const auto pick = incumbent::find(problem, {}, {});
            const double heuristic = since(begin);
            const bool any = pick && !pick->options.empty();
            const auto start = any ? incumbent::values_of(problem, pick->options) : std::vector<double>{};
            const MipModel model = incumbent::programme(problem);
            const Run with = solve("cbc", model, any ? &start : nullptr, limit);
            const Run alone = solve("cbc", model, nullptr, limit);
            const Run glpk = solve("glpk", model, any ? &start : nullptr, limit);
            const double best = std::min({with.objective, alone.objective, glpk.objective});
            fmt::print("{:4} × {:2} #{}  {:6.2f} s {:+6.2f} %  {}  {}  {}  GLPK ÷ cbc {:.1f}{}\n",
                       dependencies, candidates, seed, heuristic,
                       any ? 100 * (pick->cost / best - 1) : infinite, shown(with), shown(alone), shown(glpk),
                       glpk.seconds / with.seconds,
                       with.proven && glpk.proven && std::abs(with.objective - glpk.objective) > 1e-6 * best
                           ? "  OPTIMA DIFFER"
                           : "");
            std::fflush(stdout);
        }
    }
    return 0;
}
