// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the scheduler, each by what it promises.
#include "core/plan/schedule/bounds.h"
#include "core/plan/schedule/builder.h"
#include "core/plan/schedule/random.h"
#include "core/plan/schedule/rules.h"
#include "tests/core/plan/schedule_check.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

namespace volteface::plan::scheduling {

TEST_CASE("the random numbers are those of the published generator") {
    Random random(0);
    CHECK(random.next() == 0xE220'A839'7B1D'CDAFU);
    CHECK(random.next() == 0x6E78'9E6A'A1B9'65F4U);
    CHECK(random.next() == 0x06C4'5D18'8009'454FU);
}

TEST_CASE("the least assignment is the least over all orders") {
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        const std::size_t n = 1 + random.below(6);
        std::vector<std::vector<std::int64_t>> cost(n, std::vector<std::int64_t>(n));
        for (auto& row : cost) {
            for (std::int64_t& entry : row) {
                entry = random.below(30);
            }
        }
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::int64_t least = 1'000'000;
        do {
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < n; ++i) {
                sum += cost[i][order[i]];
            }
            least = std::min(least, sum);
        } while (std::ranges::next_permutation(order).found);
        REQUIRE(least_assignment(cost) == least);
    }
}

TEST_CASE("to the right and back costs no more, with calendars, deadlines and losses as well") {
    std::size_t better = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const auto project = compile(testing::random_project(seed, 25));
        if (!project) {
            continue;
        }
        INFO("seed " << seed);
        Random random(seed);
        Builder builder(*project);
        const std::vector<Index> list = draw_list(*project, Keys(project->tasks, 0), 1, random);
        Timetable timetable;
        builder.serial(list, timetable);
        const ScheduleValue before = timetable.value;
        const std::vector<Day> starts = timetable.start;
        std::vector<Index> order;
        builder.by_start(list, timetable, order);
        builder.to_the_right(order, timetable);
        for (std::size_t i = 0; i < project->tasks; ++i) {
            REQUIRE(timetable.start[i] >= starts[i]);
        }
        REQUIRE(value_of(*project, timetable.finish) <= before);
        std::vector<Index> back;
        builder.by_start(order, timetable, back);
        builder.serial(back, timetable);
        REQUIRE(timetable.value <= before);
        better += timetable.value < before ? 1 : 0;
    }
    CHECK(better > 20);
}

TEST_CASE("a list by start gives the same schedule again, and parallel generation keeps to the project") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Project source = testing::random_project(seed, 25);
        const auto project = compile(source);
        if (!project) {
            continue;
        }
        INFO("seed " << seed);
        Random random(seed);
        Builder builder(*project);
        const std::vector<Index> list = draw_list(*project, priority_rules(*project).front(), 2, random);
        Timetable parallel;
        builder.parallel(list, parallel);
        std::vector<Index> order;
        builder.by_start(list, parallel, order);
        Timetable serial;
        builder.serial(order, serial);
        REQUIRE(serial.value <= parallel.value);
        std::vector<Index> again;
        builder.by_start(order, serial, again);
        Timetable same;
        builder.serial(again, same);
        REQUIRE(same.value <= serial.value);
    }
}

} // namespace volteface::plan::scheduling
