// SPDX-License-Identifier: GPL-3.0-or-later
// The OR-Library's warehouse locations to their optimum, with capacities and without, cbc against GLPK.
//   bench_locations FOLDER [seconds that a solver may take, 60]
// FOLDER has the files as published (cap61.txt or cap61, …), and if at hand their optima: capopt.txt,
// uncapopt.txt.
#include "core/solver/make_solver.h"
#include "tests/bench/or_library.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace volteface;
using namespace volteface::plan;
using namespace volteface::tests;

namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

struct Run {
    double seconds = 0;
    double objective = infinite;
    bool proven = false;
};

Run solve(const char* choice, const MipModel& model, double limit) {
    MipLimits limits;
    limits.seconds = limit;
    const auto begin = std::chrono::steady_clock::now();
    const auto solution = solver::make_solver({choice, 4096})->solve(model, nullptr, limits, {});
    Run run;
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (solution) {
        run.objective = solution->objective;
        run.proven = solution->status == MipStatus::optimal;
    } else {
        fmt::print(stderr, "{}: {}\n", choice, solution.error().arguments.back());
    }
    return run;
}

bool same(double a, double b) {
    return std::abs(a - b) <= 1e-6 * std::abs(b);
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) {
        fmt::print(stderr, "usage: bench_locations FOLDER [seconds]\n");
        return 2;
    }
    const fs::path folder = argv[1];
    double limit = 60; // seconds
    if (argc > 2) {
        const std::string_view word = argv[2];
        std::from_chars(word.data(), word.data() + word.size(), limit);
    }
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().stem().string();
        if (name.starts_with("cap") && name != "capopt" && name != "capinfo") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    int wrong = 0;
    for (const bool capacitated : {true, false}) {
        const auto optima = read_optima(slurp(folder / (capacitated ? "capopt.txt" : "uncapopt.txt")));
        for (const fs::path& file : files) {
            const auto locations = read_locations(slurp(file));
            if (!locations) {
                fmt::print("{}: not in the format of the OR-Library\n", file.string());
                ++wrong;
                continue;
            }
            const MipModel model = location_programme(*locations, capacitated);
            const Run cbc = solve("cbc", model, limit);
            const Run glpk = solve("glpk", model, limit);
            const std::string name = file.stem().string();
            const auto known = optima.find(name);
            std::string verdict = known == optima.end()                ? ""
                                  : same(cbc.objective, known->second) ? "known optimum"
                                                                       : "WRONG";
            if (cbc.proven && glpk.proven && !same(cbc.objective, glpk.objective)) {
                verdict += " OPTIMA DIFFER";
            }
            wrong += verdict == "" || verdict == "known optimum" ? 0 : 1;
            fmt::print("{:8} {:15} {:16.3f}  cbc {:6.2f} s{}  GLPK {:6.2f} s{}  GLPK ÷ cbc {:5.1f}  {}\n",
                       name, capacitated ? "capacitated" : "uncapacitated", cbc.objective, cbc.seconds,
                       cbc.proven ? "" : " unproven", glpk.seconds, glpk.proven ? "" : " unproven",
                       glpk.seconds / cbc.seconds, verdict);
            std::fflush(stdout);
        }
    }
    return wrong == 0 ? 0 : 1;
}
