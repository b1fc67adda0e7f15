// SPDX-License-Identifier: GPL-3.0-or-later
// The search against every choice there is.
#include "core/plan/search.h"
#include "tests/core/plan/plan_case.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <random>

using namespace volteface;
using namespace volteface::plan;
using namespace volteface::tests;

namespace {

template <class Visit>
void for_each_choice(const Problem& problem, Visit&& visit) {
    Choice choice(problem.options.size(), stay);
    while (true) {
        visit(choice);
        std::size_t place = 0;
        while (place < choice.size()) {
            if (++choice[place] < static_cast<int>(problem.options[place].size())) {
                break;
            }
            choice[place++] = stay;
        }
        if (place == choice.size()) {
            return;
        }
    }
}

double count_of(const Problem& problem) {
    double count = 1;
    for (const auto& options : problem.options) {
        count *= static_cast<double>(options.size() + 1);
    }
    return count;
}

struct Compared {
    int cases = 0;
    int with_moves = 0;
    int proven = 0;
};

Compared compare(unsigned seeds, bool with_team) {
    Compared compared;
    const auto solver = quick_solver();
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        PlanCase one = random_case(seed, with_team);
        if (seed % 5 == 0) {
            one.request.constraints.budget = Decimal::whole(static_cast<std::int64_t>(seed % 50) * 1'000);
        }
        const auto problem = pose(one.ask(), {});
        REQUIRE(problem);
        if (count_of(**problem) > 300) {
            continue;
        }
        Limits limits;
        limits.rounds = 60;
        limits.trials = 60;
        Search search(**problem, *solver, limits);
        const auto found = search.run({});
        REQUIRE(found);
        double best = std::numeric_limits<double>::infinity();
        for_each_choice(**problem, [&](const Choice& choice) {
            const Tried tried = search.attempt(choice, 200, {});
            if (tried.feasible) {
                best = std::min(best, tried.value);
            }
            CHECK(tried.bound <= tried.value + 1);
            CHECK(search.model().bound_of(choice) <= tried.value + 1e-6 * std::abs(tried.value) + 1e-6);
        });
        REQUIRE(found->best.has_value());
        CHECK(found->best->value <= best + 1e-6 * std::abs(best) + 1);
        CHECK(found->bound <= best + 1e-6 * std::abs(best) + 1);
        ++compared.cases;
        compared.proven += found->proven ? 1 : 0;
        for (const int option : found->best->choice) {
            if (option != stay) {
                ++compared.with_moves;
                break;
            }
        }
    }
    return compared;
}

} // namespace

TEST_CASE("with all the people one likes no choice is better than the one found, and none below the bound") {
    const Compared compared = compare(400, false);
    CHECK(compared.cases > 200);
    CHECK(compared.with_moves > 100);
    CHECK(compared.proven > compared.cases * 8 / 10);
}

TEST_CASE("with one team no choice and schedule is better than the one found, and none below the bound") {
    const Compared compared = compare(150, true);
    CHECK(compared.cases > 70);
    CHECK(compared.with_moves > 40);
    CHECK(compared.proven > compared.cases / 2);
}

TEST_CASE("whatever completes when, no service is harmed less than at its best") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        PlanCase one = random_case(seed, false);
        const auto problem = pose(one.ask(), {});
        REQUIRE(problem);
        std::mt19937 random(seed);
        Choice choice((*problem)->options.size(), stay);
        std::vector<Minute> at(choice.size(), 0);
        for (std::size_t place = 0; place < choice.size(); ++place) {
            choice[place] = static_cast<int>(random() % ((*problem)->options[place].size() + 1)) - 1;
            if (choice[place] != stay) {
                at[place] = (*problem)->options[place][static_cast<std::size_t>(choice[place])].earliest +
                            static_cast<Minute>(random() % 40) * minutes_per_day;
            }
        }
        const auto best = (*problem)->simulator->at_best((*problem)->earliest(choice));
        const auto real = (*problem)->simulator->run((*problem)->completions(choice, at));
        for (std::size_t service = 0; service < real.size(); ++service) {
            for (Minute day = 0; day < (*problem)->horizon(); day += minutes_per_day) {
                REQUIRE(best[service].days(day, day + minutes_per_day) <=
                        real[service].days(day, day + minutes_per_day) + 1e-9);
            }
        }
    }
}
