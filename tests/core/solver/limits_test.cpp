// SPDX-License-Identifier: GPL-3.0-or-later
// Starts, limits and cancelling.
#include "tests/core/solver/programmes.h"
#include "tests/support/catch.h"

#include <chrono>
#include <thread>

using namespace volteface;
using namespace volteface::tests;
using plan::MipModel;
using plan::MipSolution;
using plan::MipStatus;

namespace {

/// Every site open, each customer at the first with room: a poor solution.
std::vector<double> poor_start(const MipModel& model, std::size_t customers, std::size_t sites) {
    std::vector<double> values(model.columns.size(), 0);
    std::vector<double> room;
    for (std::size_t s = 0; s < sites; ++s) {
        values[s] = 1;
        room.push_back(-model.rows[s].terms[0].coefficient);
    }
    for (std::size_t c = 0; c < customers; ++c) {
        for (std::size_t s = 0; s < sites; ++s) {
            const double demand = model.rows[s].terms[c + 1].coefficient;
            if (room[s] >= demand) {
                room[s] -= demand;
                values[sites + c * sites + s] = 1;
                break;
            }
        }
    }
    return values;
}

} // namespace

TEST_CASE("a limit of nodes leaves a feasible solution with a true bound, the same each time") {
    const MipModel model = facilities(1, 15, 7);
    const auto optimum = solver::make_solver({"cbc", 4096})->solve(model, nullptr, {}, {});
    REQUIRE(optimum);
    REQUIRE(optimum->status == MipStatus::optimal);
    const std::vector<double> start = poor_start(model, 15, 7);
    REQUIRE(plan::is_feasible(model, start));
    for (const Named& named : solvers()) {
        for (const std::uint64_t nodes : {std::uint64_t{0}, std::uint64_t{5}}) {
            INFO(named.name << " with " << nodes);
            plan::MipLimits limits;
            limits.nodes = nodes;
            const auto first = named.solver->solve(model, &start, limits, {});
            const auto second = named.solver->solve(model, &start, limits, {});
            REQUIRE(first);
            REQUIRE(second);
            CHECK(first->status == MipStatus::feasible);
            CHECK_FALSE(first->stopped_by_clock);
            CHECK(first->nodes <= nodes + 2);
            CHECK(plan::is_feasible(model, first->values));
            CHECK(first->objective <= plan::objective_of(model, start));
            CHECK(first->objective >= optimum->objective - 1e-6);
            CHECK(first->bound <= optimum->objective + 1e-6);
            CHECK(first->bound > 0.5 * optimum->objective);
            CHECK(plan::relative_gap(*first) > 0);
            CHECK(first->values == second->values);
            CHECK(first->bound == second->bound);
            CHECK(first->nodes == second->nodes);
        }
    }
}

TEST_CASE("a gap that is good enough ends the search, and the bound tells it") {
    const MipModel model = facilities(2, 15, 7);
    plan::MipLimits limits;
    limits.relative_gap = 0.5;
    for (const Named& named : solvers()) {
        INFO(named.name);
        const auto solution = named.solver->solve(model, nullptr, limits, {});
        REQUIRE(solution);
        CHECK(solution->status == MipStatus::optimal);
        CHECK(plan::relative_gap(*solution) <= 0.5);
        const auto exact = named.solver->solve(model, nullptr, {}, {});
        REQUIRE(exact);
        CHECK(solution->bound <= exact->objective + 1e-6);
        CHECK(solution->objective >= exact->objective - 1e-6);
    }
}

TEST_CASE("the clock stops a search, marked as such, and the start is not lost") {
    const MipModel model = facilities(7, 60, 25);
    const std::vector<double> start = poor_start(model, 60, 25);
    REQUIRE(plan::is_feasible(model, start));
    plan::MipLimits limits;
    limits.seconds = 0.05;
    for (const Named& named : solvers()) {
        INFO(named.name);
        const auto solution = named.solver->solve(model, &start, limits, {});
        REQUIRE(solution);
        CHECK(solution->status == MipStatus::feasible);
        CHECK(solution->stopped_by_clock);
        CHECK(plan::is_feasible(model, solution->values));
        CHECK(solution->objective <= plan::objective_of(model, start));
        CHECK(solution->bound <= solution->objective);
    }
}

TEST_CASE("a start that is a solution is never made worse; one that is none does no harm") {
    const MipModel model = knapsacks(4, 25, 2);
    for (const Named& named : solvers()) {
        INFO(named.name);
        const auto alone = named.solver->solve(model, nullptr, {}, {});
        REQUIRE(alone);
        const auto again = named.solver->solve(model, &alone->values, {}, {});
        REQUIRE(again);
        CHECK(close(again->objective, alone->objective));
        for (const std::vector<double>& wrong :
             {std::vector<double>{}, std::vector<double>(25, 1), std::vector<double>(25, 0.5)}) {
            const auto solution = named.solver->solve(model, &wrong, {}, {});
            REQUIRE(solution);
            CHECK(close(solution->objective, alone->objective));
        }
    }
}

TEST_CASE("cancelling ends a search at once") {
    using namespace std::chrono;
    const MipModel model = facilities(3, 60, 25);
    for (const Named& named : solvers()) {
        INFO(named.name);
        std::stop_source source;
        steady_clock::time_point asked;
        std::jthread canceller([&source, &asked] {
            std::this_thread::sleep_for(milliseconds(300)); // the search takes minutes
            asked = steady_clock::now();
            source.request_stop();
        });
        const auto result = named.solver->solve(model, nullptr, {}, {source.get_token(), {}});
        const auto took = steady_clock::now() - asked;
        canceller.join();
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::cancelled);
        CHECK(took < seconds(5)); // 200 ms where the machine is not slowed down
    }
    std::stop_source stopped;
    stopped.request_stop();
    for (const Named& named : solvers()) {
        const auto result = named.solver->solve(model, nullptr, {}, {stopped.get_token(), {}});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::cancelled);
    }
}

TEST_CASE("progress goes from 0 to 1 where there is a limit") {
    plan::MipLimits limits;
    limits.seconds = 0.7;
    for (const Named& named : solvers()) {
        INFO(named.name);
        std::vector<double> told;
        const auto result = named.solver->solve(facilities(3, 60, 25), nullptr, limits,
                                                {{}, [&told](double share) { told.push_back(share); }});
        REQUIRE(result);
        REQUIRE_FALSE(told.empty());
        CHECK(told.size() <= 10);
        for (std::size_t i = 0; i < told.size(); ++i) {
            CHECK(told[i] >= (i == 0 ? 0 : told[i - 1]));
            CHECK(told[i] <= 1);
        }
    }
}
