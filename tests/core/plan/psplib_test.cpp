// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of the published instances, which the benchmark rests on.
#include "tests/bench/psplib.h"
#include "tests/core/plan/schedule_check.h"
#include "tests/support/catch.h"

namespace volteface::bench {

namespace {

const std::string sample = R"(************************************************************************
file with basedata            : small.bas
projects                      :  1
jobs (incl. supersource/sink ):  5
horizon                       :  9
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
  - doubly constrained        :  0   D
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           5
   4        1          1           5
   5        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     2       3    0
  3      1     4       2    1
  4      1     3       0    2
  5      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    4    2
************************************************************************
)";

std::string with(std::string text, const std::string& old, const std::string& replacement) {
    return text.replace(text.find(old), old.size(), replacement);
}

} // namespace

TEST_CASE("an instance is read as its tasks, precedences and teams") {
    const auto project = read_psplib(sample, "small.sm");
    REQUIRE(project.has_value());
    REQUIRE(project->tasks.size() == 5);
    CHECK(project->tasks[4].after == std::vector<std::size_t>{2, 3});
    CHECK(project->tasks[2].duration == 4);
    CHECK(project->tasks[2].demands == std::vector<plan::ProjectDemand>{{0, 2}, {1, 1}});
    CHECK(project->teams[1].people == std::vector<int>{2});
    const auto schedule = plan::schedule_project(*project);
    REQUIRE(schedule.has_value());
    CHECK(plan::testing::fault_of(*project, *schedule) == "");
    // Team 1 has 4: tasks 2 and 3 take 5 together; team 2 has 2: tasks 3 and 4 take 3. All three in a row.
    CHECK(schedule->value.makespan == 9);
    CHECK(schedule->proven);
}

TEST_CASE("what is wrong in an instance is named with its file and line") {
    const auto line = [](const std::string& text) {
        const auto project = read_psplib(text, "bad.sm");
        REQUIRE(!project.has_value());
        CHECK(project.error().place.file == "bad.sm");
        REQUIRE(!project.error().arguments.empty());
        return project.error().place.line;
    };
    CHECK(line(with(sample, "2           2   3", "3           2   3")) == 13);
    CHECK(line(with(sample, "2   3\n", "2   9\n")) == 13);
    CHECK(line(with(sample, "  3      1     4", "  3      1    -4")) == 24);
    CHECK(line(with(sample, "  3      1     4", "  3      1     x")) == 24);
    CHECK(line(with(sample, "   4        1 ", "   4        2 ")) == 16);
    CHECK(line(with(sample, "nonrenewable              :  0", "nonrenewable              :  2")) == 8);
    CHECK(line(with(sample, "    4    2\n", "    4\n")) == 30);
    CHECK(line(sample.substr(0, sample.find("REQUESTS"))) > 0);
    CHECK(line("") == 0);
}

TEST_CASE("a list of makespans is read past its headings") {
    const auto makespans =
        read_makespans("solutions\n====\nPar\tInst\tMakespan\n1\t1\t105\t\tTue 2001  Somebody\n"
                       "12  3   77\n1 2\n");
    CHECK(makespans.size() == 2);
    CHECK(makespans.at({1, 1}) == 105);
    CHECK(makespans.at({12, 3}) == 77);
    CHECK(instance_of("j3013_4.sm", 30) == std::pair(13, 4));
    CHECK(instance_of("j12060_10.sm", 120) == std::pair(60, 10));
    CHECK(instance_of("other.sm", 30) == std::pair(0, 0));
}

} // namespace volteface::bench
