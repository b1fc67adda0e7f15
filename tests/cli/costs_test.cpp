// SPDX-License-Identifier: GPL-3.0-or-later
// What moves cost and what figures rest on, as a person or a script asks for it.
#include "core/base/json.h"
#include "core/exchange/stack_json/stack_json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const Tree& at(const Tree& tree, std::initializer_list<const char*> path) {
    const Tree* here = &tree;
    for (const char* const key : path) {
        REQUIRE(here->find(key) != nullptr);
        here = here->find(key);
    }
    return *here;
}

} // namespace

TEST_CASE("what a move costs is told under its headings, with the lines and their sources") {
    const CliFolder folder;
    for (const char* const sample : {"insurer", "hospital", "administration"}) {
        REQUIRE(folder.run({"new", std::string(sample) + ".json", "--sample", sample}).status == 0);
        const Ran all = folder.run({"costs", std::string(sample) + ".json", "--format", "json"});
        CHECK(all.status == 0);
        CHECK(SchemaCheck("costs").breaches(all.out).empty());
    }
    const std::vector<std::string> call{"costs",       "insurer.json", "--requirement",
                                        "claims-chat", "--to",         "mistral-medium"};
    const Ran text = folder.run(call);
    CHECK(text.status == 0);
    CHECK(text.error.empty());
    for (const char* const word : {"re-engineering", "recertification", "re-prompt-rework", "re-eval-run"}) {
        INFO(word);
        CHECK(holds(text.out, word));
    }
    std::vector<std::string> json = call;
    json.insert(json.end(), {"--format", "json"});
    const Ran ran = folder.run(json);
    CHECK(SchemaCheck("costs").breaches(ran.out).empty());
    const auto tree = read_json(ran.out, "out");
    REQUIRE(tree);
    const Tree& move = tree->find("moves")->children.front();
    CHECK(at(move, {"to"}).text == "mistral-medium");
    CHECK(at(move, {"cost", "re_engineering", "open"}).text == "false");
    CHECK(folder.run(json).out == ran.out);
}

TEST_CASE("a call about what is not there says what is") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    CHECK(folder.run({"costs", "a.json", "--requirement", "nothing", "--to", "gpt-4o"}).status == 2);
    CHECK(folder.run({"costs", "a.json", "--requirement", "claims-chat", "--to", "nothing"}).status == 2);
    CHECK(folder.run({"costs", "a.json", "--to", "gpt-4o"}).status == 2);
    CHECK(folder
              .run({"costs", "a.json", "--requirement", "claims-chat", "--to", "mistral-medium", "--from",
                    "nobody"})
              .status == 2);
    CHECK(folder.run({"costs", "nowhere.json"}).status == 3);
}

TEST_CASE("assumptions are listed with evidence, and go out as a table that comes in again") {
    const CliFolder folder;
    const Ran shipped = folder.run({"assumptions"});
    CHECK(shipped.status == 0);
    CHECK(holds(shipped.out, "gpu-h100-neocloud"));
    CHECK(holds(shipped.out, "estimated"));
    CHECK(
        SchemaCheck("assumption-list").breaches(folder.run({"assumptions", "--format", "json"}).out).empty());

    REQUIRE(folder.run({"new", "a.json", "--empty"}).status == 0);
    folder.write("own.csv",
                 "id,low,likely,high,unit,confidence\nrate-internal,400,430,480,EUR/day,measured\n");
    REQUIRE(folder.run({"import", "own.csv", "--into", "a.json"}).status == 0);
    const Ran csv = folder.run({"assumptions", "a.json", "--format", "csv"});
    CHECK(holds(csv.out, "rate-internal,400,430,480,EUR/day,measured"));
    CHECK(holds(csv.out, ",own\n"));
    folder.write("all.csv", csv.out);
    REQUIRE(folder.run({"new", "b.json", "--empty"}).status == 0);
    const Ran back = folder.run({"import", "all.csv", "--into", "b.json"});
    INFO(back.error);
    CHECK(back.status == 0);
    const Ran again = folder.run({"assumptions", "b.json", "--format", "csv"});
    CHECK(holds(again.out, "rate-internal,400,430,480,EUR/day,measured"));
}

TEST_CASE("counts and scores come in from tables, a wrong row is named and nothing is written") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.volteface", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.volteface");
    folder.write("bad.csv", "requirement,candidate,score\nclaims-chat,mistral-medium,0.8\nnowhere,x,1\n");
    const Ran bad = folder.run({"import", "bad.csv", "--into", "a.volteface"});
    CHECK(bad.status == 3);
    CHECK(holds(bad.error, "bad.csv:3"));
    CHECK(folder.read("a.volteface") == before);

    folder.write("scores.csv", "requirement,candidate,score\nclaims-chat,mistral-medium,0.8\n");
    folder.write("coupling.csv", "requirement,prompts,tools\nclaims-chat,100,?\n");
    const Ran ran =
        folder.run({"import", "scores.csv", "coupling.csv", "--into", "a.volteface", "--format", "json"});
    CHECK(ran.status == 0);
    CHECK(SchemaCheck("import").breaches(ran.out).empty());
    REQUIRE(folder.run({"export", "a.volteface", "--output", "out.json"}).status == 0);
    const auto stack = exchange::read_stack_json(folder.read("out.json"), "out.json");
    REQUIRE(stack);
    const Requirement* const chat = find(stack->stack, RequirementId("claims-chat"));
    REQUIRE(chat != nullptr);
    CHECK(chat->coupling.at("prompts") == 100);
    CHECK_FALSE(chat->coupling.contains("tools"));
    REQUIRE(chat->evaluations.size() == 1);
    CHECK(chat->evaluations[0].score == 0.8);
}
