// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"

using namespace volteface::tests;

TEST_CASE("out and in again is the same stack, and two exports are the same bytes") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.volteface", "--sample", "insurer"}).status == 0);
    REQUIRE(folder.run({"export", "a.volteface", "--output", "one.json"}).status == 0);
    REQUIRE(folder.run({"export", "a.volteface", "--output", "two.json"}).status == 0);
    CHECK(folder.read("one.json") == folder.read("two.json"));
    REQUIRE(folder.run({"import", "one.json", "--into", "b.volteface"}).status == 0);
    REQUIRE(folder.run({"export", "b.volteface", "--output", "three.json"}).status == 0);
    CHECK(folder.read("three.json") == folder.read("one.json"));
    const Ran standard = folder.run({"export", "b.volteface", "--output", "-"});
    CHECK(standard.out == folder.read("one.json"));
    REQUIRE(folder.run({"export", "one.json", "--output", "c.volteface"}).status == 0);
    REQUIRE(folder.run({"export", "c.volteface", "--output", "four.json"}).status == 0);
    CHECK(folder.read("four.json") == folder.read("one.json"));
}

TEST_CASE("reading leaves a document as it is") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.volteface", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.volteface");
    const auto time = std::filesystem::last_write_time(folder.path("a.volteface"));
    CHECK(folder.run({"check", "a.volteface"}).status == 0);
    CHECK(folder.run({"simulate", "a.volteface", "--scenario", "openai-api-cutoff"}).status == 0);
    CHECK(folder.run({"export", "a.volteface", "--output", "-"}).status == 0);
    CHECK(folder.read("a.volteface") == before);
    CHECK(std::filesystem::last_write_time(folder.path("a.volteface")) == time);
    CHECK(folder.names() == "a.volteface");
}

TEST_CASE("a scenario goes out as YAML and comes in as one of the stack's own") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    REQUIRE(
        folder.run({"export", "a.json", "--scenario", "price-shock-5x", "--output", "shock.yaml"}).status ==
        0);
    REQUIRE(folder.run({"import", "shock.yaml", "--into", "a.json"}).status == 0);
    CHECK(folder.run({"scenarios", "a.json"}).out.find("of this stack") != std::string::npos);
    REQUIRE(
        folder.run({"export", "a.json", "--scenario", "price-shock-5x", "--output", "again.yaml"}).status ==
        0);
    CHECK(folder.read("again.yaml") == folder.read("shock.yaml"));
}

TEST_CASE("a plan that is kept goes out as a project and as a calendar") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const Ran none = folder.run({"export", "a.json", "--plan", "way-out", "--output", "out.xml"});
    CHECK(none.status == 2);
    CHECK(none.error.find("keeps no plan") != std::string::npos);
    REQUIRE(folder.run({"plan", "a.json", "--scenario", "openai-api-cutoff", "--keep", "Way out"}).status ==
            0);
    REQUIRE(folder.run({"export", "a.json", "--plan", "Way out", "--output", "out.xml"}).status == 0);
    CHECK(folder.read("out.xml").find("<Project xmlns=\"http://schemas.microsoft.com/project\">") !=
          std::string::npos);
    REQUIRE(folder.run({"export", "a.json", "--plan", "Way out", "--output", "out.ics"}).status == 0);
    CHECK(folder.read("out.ics").starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(folder.run({"export", "a.json", "--plan", "Way out", "--output", "out.json"}).status == 2);
    CHECK(
        folder.run({"export", "a.json", "--plan", "another", "--output", "out.ics"}).error.find("way-out") !=
        std::string::npos);
}
