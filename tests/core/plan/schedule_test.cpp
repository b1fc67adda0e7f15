// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule.h"
#include "tests/core/plan/schedule_check.h"
#include "tests/support/catch.h"

namespace volteface::plan {

namespace {

using Days = std::vector<Day>;
using Tasks = std::vector<std::size_t>;

Schedule scheduled(const Project& project, const ScheduleLimits& limits = {}) {
    const auto schedule = schedule_project(project, limits);
    REQUIRE(schedule.has_value());
    CHECK(testing::fault_of(project, *schedule) == "");
    return *schedule;
}

ProjectTask work(Day duration, int people, Tasks after = {}) {
    return {.duration = duration, .demands = {{0, people}}, .after = std::move(after)};
}

ProjectTask lead(Day duration, Tasks after = {}) {
    return {.duration = duration, .after = std::move(after)};
}

const ProjectTeam office_week{{2, 2, 2, 2, 2, 0, 0}, 7}; // day 0 is a Monday

ProjectError refusal(const Project& project) {
    const auto schedule = schedule_project(project);
    REQUIRE(!schedule.has_value());
    return schedule.error();
}

} // namespace

TEST_CASE("work stretches over days off, lead time does not") {
    // Six days of work from Monday: Monday to Friday, then Monday. A certificate of ten calendar days
    // follows.
    const Schedule schedule =
        scheduled({.teams = {office_week}, .tasks = {work(6, 2), lead(10, {0}), work(1, 1, {1})}});
    CHECK(schedule.start == Days{0, 8, 18});
    CHECK(schedule.finish == Days{8, 18, 19});
    CHECK(schedule.value == ScheduleValue{0, 19});
    CHECK(schedule.proven);
    CHECK(schedule.critical == Tasks{0, 1, 2});
    CHECK(schedule.load.front()[5] == 0);
    CHECK(schedule.load.front()[7] == 2);
}

TEST_CASE("what comes after work that ends on a Friday starts on the Monday") {
    const Schedule schedule = scheduled({.teams = {office_week}, .tasks = {work(5, 1), work(1, 1, {0})}});
    CHECK(schedule.finish[0] == 5);
    CHECK(schedule.start[1] == 7);
}

TEST_CASE("days on which a team has fewer people than a task needs do not count for it") {
    // Two are there on even days only.
    const Schedule schedule = scheduled({.teams = {{{2, 1}, 2}}, .tasks = {work(2, 2), work(2, 1)}});
    CHECK(schedule.start[0] == 0);
    CHECK(schedule.finish[0] == 3);
    CHECK(schedule.value.makespan == 5);
}

TEST_CASE("two tasks that one person does wait for one another, and say so") {
    const Schedule schedule = scheduled({.teams = {{{1}, 1}}, .tasks = {work(3, 1), work(4, 1)}});
    CHECK(schedule.value.makespan == 7);
    CHECK(schedule.team_bound == Days{7});
    CHECK(schedule.critical_path == 4);
    REQUIRE(schedule.waits.size() == 1);
    CHECK(schedule.start[schedule.waits[0].later] == schedule.finish[schedule.waits[0].earlier]);
    CHECK(schedule.critical.size() == 2);
}

TEST_CASE("a task with days to spare is not critical") {
    const Schedule schedule =
        scheduled({.teams = {{{2}, 1}}, .tasks = {work(5, 1), work(2, 1), lead(1, {0, 1})}});
    CHECK(schedule.critical == Tasks{0, 2});
    CHECK(schedule.waits.empty());
}

TEST_CASE("what loses most by the day goes first") {
    Project project{.teams = {{{1}, 1}}, .tasks = {work(3, 1), work(3, 1)}};
    project.losses = {{{0}, {0, 1, 2, 3, 4, 5, 6}}, {{1}, {0, 10, 20, 30, 40, 50, 60}}};
    const Schedule schedule = scheduled(project);
    CHECK(schedule.start == Days{3, 0});
    CHECK(schedule.loss == std::vector<std::int64_t>{6, 30});
    CHECK(schedule.loss_bound == std::vector<std::int64_t>{3, 30});
    CHECK(schedule.lower_bound.cost == 36);
    CHECK(schedule.proven);
}

TEST_CASE("of schedules that lose the same the shorter is taken") {
    Project project{.teams = {{{1}, 1}, {{1}, 1}}, .tasks = {work(2, 1), lead(9), work(2, 1)}};
    project.tasks[1].after = {2};
    project.losses = {{{0}, {0, 0, 0, 0, 0, 5}}};
    const Schedule schedule = scheduled(project);
    CHECK(schedule.value == ScheduleValue{0, 11});
    CHECK(schedule.proven);
}

TEST_CASE("a loss counts from the day on which the last of its tasks is finished") {
    Project project{.teams = {{{2}, 1}}, .tasks = {work(2, 1), work(5, 1)}};
    project.losses = {{{0, 1}, {0, 0, 100, 200, 300, 400, 500}}};
    CHECK(scheduled(project).value.cost == 400);
}

TEST_CASE("a task that a person put on a day starts no earlier") {
    Project project{.teams = {{{1}, 1}}, .tasks = {work(2, 1), work(2, 1)}};
    project.tasks[0].pinned = 4;
    const Schedule schedule = scheduled(project);
    CHECK(schedule.start == Days{4, 0});
}

TEST_CASE("a deadline is kept where it can be, though the project gets longer") {
    Project project{.teams = {{{1}, 1}}, .tasks = {work(4, 1), work(3, 1), lead(6, {0})}};
    CHECK(scheduled(project).value.makespan == 10);
    project.tasks[1].deadline = 3;
    const Schedule schedule = scheduled(project);
    CHECK(schedule.late.empty());
    CHECK(schedule.value == ScheduleValue{0, 13});
    CHECK(schedule.proven);
}

TEST_CASE("a deadline that nothing can keep is named, one that clashes with another is late only") {
    Project project{.teams = {{{1}, 1}}, .tasks = {work(4, 1), work(3, 1), work(3, 1)}};
    project.tasks[0].deadline = 3;
    project.tasks[1].deadline = 4;
    project.tasks[2].deadline = 4;
    const Schedule schedule = scheduled(project);
    CHECK(schedule.impossible == Tasks{0});
    CHECK(schedule.late.size() == 2);
    CHECK(schedule.proven);
}

TEST_CASE("an empty project ends on day 0") {
    const Schedule schedule = scheduled({});
    CHECK(schedule.value == ScheduleValue{0, 0});
    CHECK(schedule.proven);
}

TEST_CASE("more than four teams, and head counts of tens of thousands") {
    Project project;
    for (std::size_t team = 0; team < 9; ++team) {
        project.teams.push_back({{30'000}, 1});
        project.tasks.push_back({.duration = 2, .demands = {{team, 20'000}}, .after = {}});
        project.tasks.push_back({.duration = 2, .demands = {{team, 20'000}}, .after = {}});
    }
    CHECK(scheduled(project).value.makespan == 4);
}

TEST_CASE("the same seed gives the same schedule") {
    const Project project = testing::random_project(77, 60);
    const auto one = schedule_project(project, {.schedules = 300, .seed = 5, .exact_tasks = 0});
    const auto two = schedule_project(project, {.schedules = 300, .seed = 5, .exact_tasks = 0});
    REQUIRE(one.has_value());
    CHECK(*one == *two);
}

TEST_CASE("the limit on schedules is kept to") {
    Project project{.teams = {{{2}, 1}}, .tasks = {}};
    for (Day i = 0; i < 30; ++i) {
        project.tasks.push_back(
            work(1 + i % 7, 1 + i % 2, i >= 3 ? Tasks{static_cast<std::size_t>(i - 3)} : Tasks{}));
    }
    project.tasks[29].deadline = 1; // so that no bound is met
    const Schedule schedule = scheduled(project, {.schedules = 200, .exact_tasks = 0});
    CHECK(schedule.schedules >= 200);
    CHECK(schedule.schedules <= 204);
    CHECK(!schedule.stopped);
}

TEST_CASE("a search that is stopped returns what it has, marked") {
    std::stop_source source;
    source.request_stop();
    const Project project = testing::random_project(77, 60);
    const auto schedule =
        schedule_project(project, {.exact_tasks = 0}, {.stop = source.get_token(), .on_progress = {}});
    REQUIRE(schedule.has_value());
    CHECK(testing::fault_of(project, *schedule) == "");
    CHECK((schedule->stopped || schedule->proven));
}

TEST_CASE("progress grows to 1") {
    Project project{.teams = {{{1}, 1}}, .tasks = {}};
    for (Day i = 0; i < 20; ++i) {
        project.tasks.push_back(work(1 + i % 5, 1));
    }
    project.tasks[3].deadline = 1;
    project.tasks[5].deadline = 1;
    std::vector<double> told;
    const auto schedule =
        schedule_project(project, {.schedules = 500, .exact_tasks = 0},
                         {.stop = {}, .on_progress = [&](double share) { told.push_back(share); }});
    REQUIRE(schedule.has_value());
    CHECK(std::ranges::is_sorted(told));
    if (!schedule->proven) {
        REQUIRE(!told.empty());
        CHECK(told.back() == 1.0);
    }
}

TEST_CASE("projects that cannot be scheduled are refused, with the place") {
    const ProjectTeam pair{{2}, 1};
    CHECK(refusal({.teams = {pair}, .tasks = {work(1, 3)}}) ==
          ProjectError{.fault = ProjectFault::never_enough_people, .task = 0, .team = 0});
    CHECK(refusal({.teams = {pair}, .tasks = {work(1, 1, {1}), work(1, 1, {0})}}).fault ==
          ProjectFault::cycle);
    CHECK(refusal({.teams = {pair}, .tasks = {work(1, 1, {0})}}).fault == ProjectFault::cycle);
    CHECK(refusal({.teams = {pair}, .tasks = {work(1, 1, {4})}}).fault == ProjectFault::unknown_task);
    CHECK(refusal({.teams = {}, .tasks = {work(1, 1)}}).fault == ProjectFault::unknown_team);
    CHECK(refusal({.teams = {pair}, .tasks = {work(-1, 1)}}).fault == ProjectFault::number_out_of_range);
    CHECK(refusal({.teams = {{{}, 1}}, .tasks = {}}).fault == ProjectFault::number_out_of_range);
    CHECK(refusal({.teams = {{{1}, 2}}, .tasks = {}}).fault == ProjectFault::number_out_of_range);
    CHECK(refusal({.teams = {pair}, .tasks = {work(1, 1)}, .losses = {{{0}, {2, 1}}}}).fault ==
          ProjectFault::loss_falls);
    CHECK(refusal({.teams = {pair}, .tasks = {work(1, 1)}, .losses = {{{3}, {1}}}}).fault ==
          ProjectFault::unknown_task);
    Project twice{.teams = {pair}, .tasks = {work(1, 1)}};
    twice.tasks[0].demands.push_back({0, 1});
    CHECK(refusal(twice) == ProjectError{.fault = ProjectFault::demanded_twice, .task = 0, .team = 0});
    // One is there on even days, the other on odd days: never both.
    Project apart{.teams = {{{1, 0}, 2}, {{0, 1}, 2}}, .tasks = {work(1, 1)}};
    apart.tasks[0].demands.push_back({1, 1});
    CHECK(refusal(apart).fault == ProjectFault::never_enough_people);
    Project long_work{.teams = {pair}, .tasks = std::vector<ProjectTask>(11, work(100'000, 2))};
    CHECK(refusal(long_work).fault == ProjectFault::too_long);
}

} // namespace volteface::plan
