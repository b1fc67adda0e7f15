// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("what ships with the program is listed for people and for scripts") {
    const CliFolder folder;
    const Ran scenarios = folder.run({"scenarios"});
    CHECK(scenarios.status == 0);
    CHECK(scenarios.error.empty());
    CHECK(scenarios.out.find("openai-api-cutoff") != std::string::npos);
    CHECK(SchemaCheck("scenarios").breaches(folder.run({"scenarios", "--format", "json"}).out).empty());
    const Ran catalogue = folder.run({"catalogue"});
    CHECK(catalogue.status == 0);
    CHECK(catalogue.out.find("gpt-4o") != std::string::npos);
    CHECK(SchemaCheck("catalogue").breaches(folder.run({"catalogue", "--format", "json"}).out).empty());
    CHECK(SchemaCheck("version").breaches(folder.run({"version", "--format", "json"}).out).empty());
    CHECK(SchemaCheck("new")
              .breaches(folder.run({"new", "a.json", "--empty", "--format", "json"}).out)
              .empty());
}

TEST_CASE("the scenarios of a stack come first, with how much each one hits") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    REQUIRE(
        folder.run({"import", golden_path("cli/worked-example.yaml").string(), "--into", "a.json"}).status ==
        0);
    const Ran json = folder.run({"scenarios", "a.json", "--format", "json"});
    CHECK(SchemaCheck("scenarios").breaches(json.out).empty());
    const auto tree = read_json(json.out, "out");
    REQUIRE(tree.has_value());
    const Tree& first = tree->find("scenarios")->children.front();
    CHECK(first.find("from")->text == "stack");
    CHECK(first.find("id")->text == "openai-api-cutoff");
    CHECK(first.find("components_hit") != nullptr);
}

TEST_CASE("the catalogue is searched by words, layer and capability") {
    const CliFolder folder;
    const Ran mistral = folder.run({"catalogue", "--search", "mistral", "--layer", "model"});
    CHECK(mistral.out.find("mistral-small") != std::string::npos);
    CHECK(mistral.out.find("mistral-api") == std::string::npos);
    CHECK(folder.run({"catalogue", "--layer", "cellar"}).status == 2);
    const Ran nothing = folder.run({"catalogue", "--search", "zzzzzz"});
    CHECK(nothing.status == 0);
    CHECK(nothing.out.find("Nothing") != std::string::npos);
    const Ran one = folder.run({"catalogue", "gpt-4o"});
    CHECK(one.out.find("controlled from  US") != std::string::npos);
    CHECK(one.out.find("Sources") != std::string::npos);
}

TEST_CASE("every schema that is listed is printed, and is JSON") {
    const CliFolder folder;
    const std::string names = folder.run({"schema"}).out;
    for (const char* name :
         {"stack", "scenario", "simulation", "catalogue", "check", "scenarios", "import", "new", "version",
          "change", "user-catalogue", "costs", "assumption-list", "assumptions"}) {
        INFO(name);
        CHECK(names.find(std::string(name) + "\n") != std::string::npos);
        const Ran ran = folder.run({"schema", name});
        CHECK(ran.status == 0);
        CHECK(read_json(ran.out, "schema").has_value());
    }
}

TEST_CASE("colour comes on a terminal only, and NO_COLOR is heeded") {
    const CliFolder folder;
    CHECK(folder.run({"scenarios"}, {{"TERM", "xterm-256color"}}).out.find('\x1b') == std::string::npos);
    CHECK(folder.run({"scenarios"}, {{"NO_COLOR", "1"}}).out.find('\x1b') == std::string::npos);
}
