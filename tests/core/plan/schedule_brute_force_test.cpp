// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler against a search of every day on which each task could start.
#include "core/plan/schedule.h"
#include "tests/core/plan/schedule_check.h"
#include "tests/support/catch.h"

namespace volteface::plan {

namespace {

constexpr std::uint64_t projects = 1'000;
constexpr std::size_t few_tasks = 5;

/// What a random project can be refused for.
bool refused_rightly(const tl::expected<Schedule, ProjectError>& schedule) {
    return schedule.error().fault == ProjectFault::never_enough_people;
}

} // namespace

TEST_CASE("small projects get the best schedule there is, proven") {
    std::size_t scheduled = 0;
    for (std::uint64_t seed = 0; seed < projects; ++seed) {
        const Project project = testing::random_project(seed, few_tasks);
        const auto schedule = schedule_project(project, {.schedules = 60});
        INFO("seed " << seed);
        if (!schedule) {
            REQUIRE(refused_rightly(schedule));
            continue;
        }
        ++scheduled;
        REQUIRE(testing::fault_of(project, *schedule) == "");
        const ScheduleValue best = testing::best_value(project);
        REQUIRE(schedule->value.cost == best.cost);
        REQUIRE(schedule->value.makespan == best.makespan);
        CHECK(schedule->proven);
        CHECK(schedule->cost_proven);
        CHECK(schedule->lower_bound.cost == best.cost);
    }
    CHECK(scheduled > projects / 2);
}

TEST_CASE("without enumeration a schedule keeps to the project, and no bound is above the best") {
    for (std::uint64_t seed = 0; seed < projects; ++seed) {
        const Project project = testing::random_project(seed, few_tasks - 1);
        const auto schedule = schedule_project(project, {.schedules = 12, .seed = seed, .exact_tasks = 0});
        INFO("seed " << seed);
        if (!schedule) {
            REQUIRE(refused_rightly(schedule));
            continue;
        }
        REQUIRE(testing::fault_of(project, *schedule) == "");
        const ScheduleValue best = testing::best_value(project);
        CHECK(best <= schedule->value);
        CHECK(schedule->lower_bound.cost <= best.cost);
        if (schedule->proven) {
            CHECK(schedule->value == best);
        }
        Project shortest = project;
        shortest.losses.clear();
        for (ProjectTask& task : shortest.tasks) {
            task.deadline.reset();
        }
        const Day makespan = testing::best_value(shortest).makespan;
        CHECK(schedule->lower_bound.makespan <= makespan);
        for (const Day bound : schedule->team_bound) {
            CHECK(bound <= makespan);
        }
        for (std::size_t loss = 0; loss < project.losses.size(); ++loss) {
            Project alone = shortest;
            alone.losses = {project.losses[loss]};
            CHECK(schedule->loss_bound[loss] <= testing::best_value(alone).cost);
        }
        for (const std::size_t task : schedule->impossible) {
            Project alone = shortest;
            alone.tasks[task].deadline = project.tasks[task].deadline;
            CHECK(testing::best_value(alone).cost > 0);
        }
    }
}

TEST_CASE("larger projects with calendars and losses get schedules that keep to them") {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const Project project = testing::random_project(seed, 40);
        const auto schedule = schedule_project(project, {.schedules = 120, .seed = seed, .exact_nodes = 500});
        INFO("seed " << seed);
        if (!schedule) {
            REQUIRE(refused_rightly(schedule));
            continue;
        }
        CHECK(testing::fault_of(project, *schedule) == "");
    }
}

} // namespace volteface::plan
