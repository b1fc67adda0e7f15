// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

std::vector<std::string> words(const CliFolder& folder, std::vector<std::string> more = {}) {
    if (!folder.exists("insurer.json")) {
        REQUIRE(folder.run({"new", "insurer.json", "--sample", "insurer"}).status == 0);
    }
    std::vector<std::string> all = {"plan", "insurer.json", "--scenario", "openai-api-cutoff"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

double number(const Tree& tree, const char* key) {
    const Tree* const found = tree.find(key);
    REQUIRE(found != nullptr);
    return read_number(found->text).value();
}

} // namespace

TEST_CASE("a plan as JSON keeps to its schema, and its bound lies below what it costs") {
    const CliFolder folder;
    const Ran ran = folder.run(words(folder, {"--format", "json"}));
    CHECK(ran.error.empty());
    REQUIRE(ran.status == 0);
    CHECK(SchemaCheck("plan").breaches(ran.out).empty());
    const auto tree = read_json(ran.out, "out");
    REQUIRE(tree);
    CHECK(number(*tree, "bound") <= number(*tree, "objective"));
    CHECK(number(*tree, "objective") < number(*tree, "without"));
    CHECK_FALSE(tree->find("moves")->children.empty());
    CHECK_FALSE(tree->find("rejected")->children.empty());
    CHECK(ran.out == folder.run(words(folder, {"--format", "json"})).out);
}

TEST_CASE("a plan is told to a person: moves, cost in parts, schedule, services, who was turned down") {
    const CliFolder folder;
    const Ran ran = folder.run(words(folder, {"--reaction", "P2D"}));
    CHECK(ran.status == 0);
    for (const char* part : {"Moves", "Cost", "Re-engineering", "Retraining", "Recertification", "Schedule",
                             "Services", "Turned down", "falls under the scenario"}) {
        INFO(part);
        CHECK(ran.out.find(part) != std::string::npos);
    }
    CHECK(ran.out.find('\x1b') == std::string::npos);
}

TEST_CASE("demands are read, kept to, and told where they clash") {
    const CliFolder folder;
    const Ran clash = folder.run(
        words(folder, {"--deadline", "claims-assistant=P4D", "--format", "json", "--fail-on", "infeasible"}));
    CHECK(clash.status == 1);
    CHECK(SchemaCheck("plan").breaches(clash.out).empty());
    CHECK(clash.out.find("\"infeasible\"") != std::string::npos);
    CHECK(clash.out.find("claims-assistant") != std::string::npos);
    const Ran forbidden =
        folder.run(words(folder, {"--forbid", "claims-chat=qwen3-5-397b", "--format", "json"}));
    CHECK(forbidden.status == 0);
    CHECK(forbidden.out.find("forbidden-by-hand") != std::string::npos);
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--accept", "XX"},
                                                  {"--deadline", "nobody=P3D"},
                                                  {"--pin", "nothing=gpt-4o"},
                                                  {"--budget", "much"},
                                                  {"--fail-on", "weather"},
                                                  {"--avoid", "nobody-at-all"}}) {
        INFO(wrong.front());
        const Ran ran = folder.run(words(folder, wrong));
        CHECK(ran.status == 2);
        CHECK_FALSE(ran.error.empty());
    }
}

TEST_CASE("a plan that is kept is applied by simulate") {
    const CliFolder folder;
    const Ran before = folder.run({"new", "insurer.volteface", "--sample", "insurer"});
    REQUIRE(before.status == 0);
    const Ran ran = folder.run(
        {"plan", "insurer.volteface", "--scenario", "openai-api-cutoff", "--keep", "Out of OpenAI"});
    CHECK(ran.error.empty());
    CHECK(ran.status == 0);
    const Ran with = folder.run({"simulate", "insurer.volteface", "--scenario", "openai-api-cutoff"});
    CHECK(with.out.find("Out of OpenAI") != std::string::npos);
    CHECK(folder.run({"check", "insurer.volteface"}).status == 0);
    CHECK(
        folder
            .run({"plan", "insurer.volteface", "--scenario", "openai-api-cutoff", "--keep", "Out of OpenAI"})
            .status == 0);
}
