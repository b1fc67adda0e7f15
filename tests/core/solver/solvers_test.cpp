// SPDX-License-Identifier: GPL-3.0-or-later
// Both solvers against what is known: by hand, by enumeration, and against each other.
#include "tests/core/solver/programmes.h"
#include "tests/support/catch.h"

#include <thread>

using namespace volteface;
using namespace volteface::tests;
using plan::infinite;
using plan::MipModel;
using plan::MipSense;
using plan::MipSolution;
using plan::MipStatus;

namespace {

MipSolution solved(plan::MipSolver& solver, const MipModel& model, const std::vector<double>* start = nullptr,
                   const plan::MipLimits& limits = {}) {
    auto result = solver.solve(model, start, limits, {});
    if (!result) {
        INFO(result.error().arguments.back());
        REQUIRE(result);
    }
    return *result;
}

/// Three ways to run a service on two providers: 10 + 4 alone on the first, 9 + 4 on the second, or both
/// sharing.
MipModel shared_costs() {
    MipModel model;
    model.constant = 100;
    model.columns = {{"open A", 4}, {"open B", 4}, {"1 by A", 10},
                     {"1 by B", 9}, {"2 by A", 7}, {"2 by B", 9}};
    model.rows = {
        {"one", MipSense::equal, 1, {{2, 1}, {3, 1}}},   {"two", MipSense::equal, 1, {{4, 1}, {5, 1}}},
        {"A1", MipSense::at_most, 0, {{2, 1}, {0, -1}}}, {"A2", MipSense::at_most, 0, {{4, 1}, {0, -1}}},
        {"B1", MipSense::at_most, 0, {{3, 1}, {1, -1}}}, {"B2", MipSense::at_most, 0, {{5, 1}, {1, -1}}}};
    return model;
}

} // namespace

TEST_CASE("a shared fixed cost is worth a dearer move") {
    for (const Named& named : solvers()) {
        INFO(named.name);
        const MipSolution solution = solved(*named.solver, shared_costs());
        CHECK(solution.status == MipStatus::optimal);
        CHECK(solution.values == std::vector<double>{1, 0, 1, 0, 1, 0});
        CHECK(solution.objective == 121); // 100 + 4 + 10 + 7; B alone 122, each at its cheapest 124
        CHECK(close(solution.bound, 121));
        CHECK_FALSE(solution.stopped_by_clock);
        CHECK(plan::relative_gap(solution) <= 1e-9);
    }
}

TEST_CASE("a solver says which it is") {
    CHECK(solved(*solver::make_solver({"cbc", 4096}), shared_costs()).solver.starts_with("cbc 2."));
    CHECK(solved(*solver::make_solver({"glpk", 4096}), shared_costs()).solver.starts_with("GLPK "));
}

TEST_CASE("general integers, continuous columns, free columns and all senses") {
    MipModel model;
    model.columns = {
        {"i", -3, 0, 7.6, true}, {"c", -2, 0, infinite, false}, {"free", 1, -infinite, infinite, false}};
    model.rows = {{"sum", MipSense::at_most, 12.5, {{0, 1.5}, {1, 1}}},
                  {"floor", MipSense::at_least, -4.25, {{2, 1}}},
                  {"twice", MipSense::at_most, 4, {{1, 1}, {1, 1}}}};
    for (const Named& named : solvers()) {
        INFO(named.name);
        const MipSolution solution = solved(*named.solver, model);
        // i = 7 leaves 2 for c, which "twice" allows: -21 - 4 - 4.25.
        CHECK(solution.status == MipStatus::optimal);
        CHECK(solution.values[0] == 7);
        CHECK(close(solution.values[1], 2));
        CHECK(close(solution.values[2], -4.25));
        CHECK(close(solution.objective, -29.25));
    }
}

TEST_CASE("what cannot be met, what has no least value, and what is both") {
    MipModel parity; // 2x + 2y = 3
    parity.columns = {{"x", 1, 0, 5}, {"y", 0, 0, 5}};
    parity.rows = {{"odd", MipSense::equal, 3, {{0, 2}, {1, 2}}}};
    MipModel contradiction;
    contradiction.columns = {{"x", 1, 0, 1, false}};
    contradiction.rows = {{"much", MipSense::at_least, 3, {{0, 1}}}};
    MipModel between; // an integer between 0.5 and 0.7
    between.columns = {{"x", 1, 0.5, 0.7}};
    MipModel nothing; // 0 ≥ 1
    nothing.columns = {{"x", 1}};
    nothing.rows = {{"r", MipSense::at_least, 1, {}}};
    MipModel downhill;
    downhill.columns = {{"x", -1, 0, infinite}, {"y", 0, 0, infinite, false}};
    downhill.rows = {{"r", MipSense::at_least, 3, {{0, 1}, {1, 1}}}};
    MipModel both = parity;
    both.columns.push_back({"down", -1, 0, infinite});
    for (const Named& named : solvers()) {
        INFO(named.name);
        for (const MipModel& model : {parity, contradiction, between, nothing, both}) {
            const MipSolution solution = solved(*named.solver, model);
            CHECK(solution.status == MipStatus::infeasible);
            CHECK(solution.bound == infinite);
            CHECK(solution.values.empty());
        }
        const MipSolution endless = solved(*named.solver, downhill);
        CHECK(endless.status == MipStatus::unbounded);
        CHECK(endless.bound == -infinite);
        CHECK(endless.values.empty());
    }
}

TEST_CASE("models without columns, without rows, without an objective") {
    MipModel empty;
    empty.constant = 7;
    MipModel no_rows;
    no_rows.columns = {{"x", -2, 0, 3}, {"y", 2, -1, 3, false}};
    MipModel no_objective;
    no_objective.columns = {{"x", 0}, {"y", 0}};
    no_objective.rows = {{"r", MipSense::equal, 1, {{0, 1}, {1, 1}}}};
    for (const Named& named : solvers()) {
        INFO(named.name);
        CHECK(solved(*named.solver, empty).objective == 7);
        CHECK(solved(*named.solver, empty).status == MipStatus::optimal);
        CHECK(solved(*named.solver, no_rows).objective == -8);
        CHECK(solved(*named.solver, no_objective).values.size() == 2);
    }
}

TEST_CASE("any text may be a name, and no name reaches the answer") {
    MipModel model = shared_costs();
    for (auto& column : model.columns) {
        column.name = "ENDATA\n x0 obj -5 'MARKER' \xE2\x80\xAE\"; rm -rf /";
    }
    for (auto& row : model.rows) {
        row.name = "BOUNDS\n FX b x0 1";
    }
    for (const Named& named : solvers()) {
        CHECK(solved(*named.solver, model).objective == 121);
    }
}

TEST_CASE("costs of a billionth and of a million billions are told apart as well as those between") {
    for (const double scale : {1e-9, 1e-4, 1.0, 1e6, 1e15}) {
        MipModel model = knapsacks(3, 14, 2);
        const double expected = enumerated(model) * scale;
        for (auto& column : model.columns) {
            column.objective *= scale;
        }
        model.rows[0].right *= scale;
        for (auto& term : model.rows[0].terms) {
            term.coefficient *= scale;
        }
        for (const Named& named : solvers()) {
            INFO(named.name << " at " << scale);
            const MipSolution solution = solved(*named.solver, model);
            CHECK(solution.status == MipStatus::optimal);
            CHECK(std::abs(solution.objective - expected) <= 1e-7 * std::abs(expected));
            CHECK(std::abs(solution.bound - expected) <= 1e-6 * std::abs(expected));
        }
    }
}

TEST_CASE("a large integer comes back exactly") {
    MipModel model;
    model.columns = {{"n", -1, 0, 123456789012.0}, {"c", 1, 0, 1e6, false}};
    model.rows = {{"r", MipSense::at_least, 123456.7890625, {{1, 1}}}};
    for (const Named& named : solvers()) {
        INFO(named.name);
        const MipSolution solution = solved(*named.solver, model);
        CHECK(solution.values[0] == 123456789012.0);
        CHECK(close(solution.values[1], 123456.7890625));
    }
}

TEST_CASE("both solvers agree with enumeration on random programmes") {
    int infeasible = 0;
    for (const Named& named : solvers()) {
        const std::uint64_t programmes = named.name == "glpk" ? 4000 : 1500; // a process each takes its time
        for (std::uint64_t seed = 0; seed < programmes; ++seed) {
            const MipModel model = random_programme(seed);
            const double expected = enumerated(model);
            const MipSolution solution = solved(*named.solver, model);
            INFO(named.name << " on " << seed);
            if (expected == infinite) {
                ++infeasible;
                REQUIRE(solution.status == MipStatus::infeasible);
                continue;
            }
            REQUIRE(solution.status == MipStatus::optimal);
            REQUIRE(close(solution.objective, expected));
            REQUIRE(close(solution.bound, expected));
            REQUIRE(plan::is_feasible(model, solution.values));
        }
    }
    CHECK(infeasible > 100);
}

TEST_CASE("both solvers agree on random programmes with columns that have no bound") {
    int endless = 0;
    int solved_by_both = 0;
    plan::MipLimits limits;
    limits.nodes = 500; // some have no solution in integers, and no end of a search for one
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        MipModel model = random_programme(seed);
        for (std::size_t i = 0; i < model.columns.size(); ++i) {
            model.columns[i].lower = i % 3 == 0 ? -2 : 0;
            model.columns[i].upper = i % 4 == 0 ? 3 : infinite;
            model.columns[i].integer = i % 2 == 0;
        }
        const auto both = solvers();
        const MipSolution first = solved(*both[0].solver, model, nullptr, limits);
        const MipSolution second = solved(*both[1].solver, model, nullptr, limits);
        if (first.status == MipStatus::none_found || first.status == MipStatus::feasible ||
            second.status == MipStatus::none_found || second.status == MipStatus::feasible) {
            continue;
        }
        INFO(seed);
        ++solved_by_both;
        endless += first.status == MipStatus::unbounded ? 1 : 0;
        REQUIRE(first.status == second.status);
        REQUIRE(close(first.objective, second.objective));
    }
    CHECK(solved_by_both > 120);
    CHECK(endless > 25);
}

TEST_CASE("both solvers find the same optimum of larger programmes") {
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        for (const MipModel& model : {knapsacks(seed, 30, 2), facilities(seed, 12, 5)}) {
            const auto all = solvers();
            const MipSolution first = solved(*all[0].solver, model);
            const MipSolution second = solved(*all[1].solver, model);
            CHECK(first.status == MipStatus::optimal);
            CHECK(second.status == MipStatus::optimal);
            CHECK(close(first.objective, second.objective));
        }
    }
}

TEST_CASE("what is no model is refused by its name") {
    MipModel nan = shared_costs();
    nan.columns[3].objective = std::nan("");
    MipModel crossed = shared_costs();
    crossed.columns[1].lower = 2;
    MipModel astray = shared_costs();
    astray.rows[4].terms[0].column = 99;
    for (const Named& named : solvers()) {
        for (const auto& [model, subject] :
             {std::pair(&nan, "1 by B"), std::pair(&crossed, "open B"), std::pair(&astray, "B1")}) {
            const auto result = named.solver->solve(*model, nullptr, {}, {});
            REQUIRE_FALSE(result);
            CHECK(result.error().code == ErrorCode::number_out_of_range);
            CHECK(result.error().subject == subject);
        }
    }
}

TEST_CASE("several threads solve at once") {
    const double expected = enumerated(knapsacks(5, 16, 1));
    std::vector<double> found(6);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < found.size(); ++i) {
            threads.emplace_back([&found, i] {
                const auto solver = solver::make_solver({i % 2 == 0 ? "glpk" : "cbc", 4096});
                const auto result = solver->solve(knapsacks(5, 16, 1), nullptr, {}, {});
                found[i] = result ? result->objective : 0;
            });
        }
    }
    for (const double objective : found) {
        CHECK(close(objective, expected));
    }
}
