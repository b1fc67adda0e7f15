// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("a check says what is doubtful, why, and what to do") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const Ran text = folder.run({"check", "a.json"});
    CHECK(text.status == 0);
    CHECK(text.out.find("80 components") != std::string::npos);
    CHECK(text.out.find("warning") != std::string::npos);
    const Ran json = folder.run({"check", "a.json", "--format", "json"});
    CHECK(SchemaCheck("check").breaches(json.out).empty());
    const auto tree = read_json(json.out, "out");
    REQUIRE(tree.has_value());
    CHECK(tree->find("errors")->children.empty());
    for (const Tree& finding : tree->find("findings")->children) {
        CHECK_FALSE(finding.find("title")->text.empty());
        CHECK_FALSE(finding.find("remedy")->text.empty());
    }
}

TEST_CASE("a check crosses the threshold that it was given") {
    const CliFolder folder;
    folder.write("plain.json",
                 "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"Plain\", \"currency\": "
                 "\"EUR\", \"components\": []}");
    CHECK(folder.run({"check", "plain.json", "--fail-on", "hint"}).status == 0);
    folder.write(
        "doubtful.json",
        "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"Doubtful\", \"currency\": \"EUR\", "
        "\"components\": [{\"id\": \"a\", \"name\": \"A\", \"layer\": \"service\"}]}");
    CHECK(folder.run({"check", "doubtful.json"}).status == 0);
    CHECK(folder.run({"check", "doubtful.json", "--fail-on", "hint"}).status == 1);
    CHECK(folder.run({"check", "doubtful.json", "--fail-on", "error"}).status == 0);
}

TEST_CASE("errors are there for scripts too, and keys that are not known are named") {
    const CliFolder folder;
    folder.write(
        "bad.json",
        "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"Bad\", \"currency\": \"EUR\", "
        "\"components\": [{\"id\": \"a\", \"name\": \"A\", \"layer\": \"cellar\"}]}");
    const Ran bad = folder.run({"check", "bad.json", "--format", "json"});
    CHECK(bad.status == 3);
    CHECK(SchemaCheck("check").breaches(bad.out).empty());
    CHECK(read_json(bad.out, "out")->find("errors")->children.size() == 1);
    folder.write("more.json",
                 "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"More\", \"currency\": "
                 "\"EUR\",\n\"colour\": \"red\", \"components\": []}");
    const Ran more = folder.run({"check", "more.json"});
    CHECK(more.status == 0);
    CHECK(more.error.find("more.json:2") != std::string::npos);
    CHECK(more.error.find("/colour") != std::string::npos);
}

TEST_CASE("a check finds rings, and facts that are stale on the day it is told") {
    const CliFolder folder;
    folder.write(
        "ring.json",
        "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"Ring\", \"currency\": \"EUR\", "
        "\"components\": [{\"id\": \"a\", \"name\": \"A\", \"layer\": \"platform\", \"as_of\": "
        "\"2025-01\"}, {\"id\": \"b\", \"name\": \"B\", \"layer\": \"platform\"}], \"requirements\": "
        "[{\"id\": \"r\", \"consumer\": \"a\", \"suppliers\": [{\"component\": \"b\"}]}, {\"id\": \"q\", "
        "\"consumer\": \"b\", \"suppliers\": [{\"component\": \"a\"}]}]}");
    const auto stale = [&](const char* today) {
        const Ran ran = folder.run({"check", "ring.json", "--today", today, "--format", "json"});
        CHECK(SchemaCheck("check").breaches(ran.out).empty());
        return read_json(ran.out, "out")->find("ages")->find("stale")->text;
    };
    CHECK(stale("2026-01-31") == "0");
    CHECK(stale("2026-02-01") == "1");
    const Ran text = folder.run({"check", "ring.json", "--today", "2026-03-05"});
    CHECK(text.out.find("ring of components") != std::string::npos);
    CHECK(text.out.find("last checked 398\u00A0d ago") != std::string::npos);
    CHECK(text.out.find("1 of them more than 365 days before 2026-03-05") != std::string::npos);
    CHECK(folder.run({"check", "ring.json", "--today", "2026-03"}).status == 2);
    CHECK(folder.run({"check", "ring.json", "--today", "tomorrow"}).status == 2);
}
