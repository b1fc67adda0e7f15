// SPDX-License-Identifier: GPL-3.0-or-later
// The heuristic choice against enumeration.
#include "core/plan/incumbent.h"
#include "tests/support/catch.h"
#include "tests/support/move_choices.h"

#include <cmath>

using namespace volteface;
using namespace volteface::plan::incumbent;
using plan::infinite;

namespace {

/// The least cost by trying everything; infinite where nothing keeps to the rows.
double enumerated(const Problem& problem, std::vector<std::size_t>& options, std::size_t d = 0) {
    if (d == problem.dependencies.size()) {
        return keeps(problem, options) ? cost_of(problem, options) : infinite;
    }
    double least = infinite;
    for (options[d] = 0; options[d] < problem.dependencies[d].size(); ++options[d]) {
        least = std::min(least, enumerated(problem, options, d + 1));
    }
    return least;
}

double enumerated(const Problem& problem) {
    std::vector<std::size_t> options(problem.dependencies.size(), 0);
    return enumerated(problem, options);
}

Pick found(const Problem& problem, const Settings& settings = {}) {
    const auto pick = find(problem, settings, {});
    REQUIRE(pick);
    return *pick;
}

} // namespace

TEST_CASE("what is shared is paid once, and worth a dearer option") {
    Problem problem;
    problem.shared = {{4, {}}, {4, {}}};
    problem.dependencies = {{{10, {0}, {}}, {9, {1}, {}}}, {{7, {0}, {}}, {9, {1}, {}}}};
    const Pick pick = found(problem);
    CHECK(pick.options == std::vector<std::size_t>{0, 0});
    CHECK(pick.cost == 21);
    CHECK(pick.evaluations > 0);
}

TEST_CASE("a floor is a limit with negative amounts, and is kept") {
    Problem problem;
    problem.dependencies.assign(4, {{1, {}, {}}, {5, {}, {{0, -1}}}});
    problem.limits = {-3};
    CHECK(found(problem).cost == 16);
    problem.limits = {-5};
    CHECK(found(problem).options.empty());
}

TEST_CASE("on tiny problems the heuristic finds what enumeration finds") {
    constexpr int problems = 3000;
    int solvable = 0;
    int found_at_all = 0;
    int best = 0;
    for (std::uint64_t seed = 0; seed < problems; ++seed) {
        INFO(seed);
        const Problem problem = tests::tiny_choice(seed);
        const double least = enumerated(problem);
        const Pick pick = found(problem);
        if (pick.options.empty()) {
            solvable += least < infinite ? 1 : 0;
            continue;
        }
        REQUIRE(keeps(problem, pick.options));
        REQUIRE(std::abs(pick.cost - cost_of(problem, pick.options)) < 1e-9);
        REQUIRE(pick.cost >= least - 1e-9);
        ++solvable;
        ++found_at_all;
        best += pick.cost <= least + 1e-9 ? 1 : 0;
    }
    CHECK(solvable > problems / 2);
    CHECK(found_at_all >= solvable * 98 / 100);
    CHECK(best >= solvable * 97 / 100);
}

TEST_CASE("the programme of a problem has the pick as a solution, at its cost") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Problem problem = tests::tiny_choice(seed);
        const Pick pick = found(problem);
        const plan::MipModel model = programme(problem);
        REQUIRE(plan::check(model));
        if (!pick.options.empty()) {
            const std::vector<double> values = values_of(problem, pick.options);
            REQUIRE(plan::is_feasible(model, values));
            REQUIRE(std::abs(plan::objective_of(model, values) - pick.cost) < 1e-9);
        }
    }
}

TEST_CASE("the same seed makes the same pick, and more evaluations never a worse one") {
    const Problem problem = tests::move_choice(3, {40, 8, true});
    Settings few;
    few.evaluations = 20'000;
    const Pick first = found(problem, few);
    REQUIRE_FALSE(first.options.empty());
    CHECK(first == found(problem, few));
    CHECK(first.evaluations >= 20'000);
    CHECK(first.evaluations < 100'000);
    CHECK(found(problem).cost <= first.cost);
}

TEST_CASE("a dependency without options has no pick; an index that leads nowhere is refused") {
    Problem problem;
    problem.dependencies = {{}};
    CHECK(found(problem).options.empty());
    problem.dependencies = {{{1, {0}, {}}}};
    REQUIRE_FALSE(find(problem, {}, {}));
    problem.dependencies = {{{1, {}, {{0, 1}}}}};
    REQUIRE_FALSE(find(problem, {}, {}));
    problem.dependencies = {{{std::nan(""), {}, {}}}};
    CHECK(find(problem, {}, {}).error().code == ErrorCode::number_out_of_range);
}

TEST_CASE("a stop ends the search") {
    std::stop_source source;
    source.request_stop();
    const auto pick = find(tests::move_choice(1, {}), {}, {source.get_token(), {}});
    REQUIRE_FALSE(pick);
    CHECK(pick.error().code == ErrorCode::cancelled);
}
