// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

/// "a" has a spare, "b" has none: two events stop what neither stops alone.
constexpr const char* stack = R"({"format": "volteface-stack", "version": 1, "name": "Two", "currency": "EUR",
 "components": [
  {"id": "a", "name": "Service A", "layer": "service", "service": {"impact_per_day": 1000, "mtpd": "P10D"}},
  {"id": "b", "name": "Service B", "layer": "service", "service": {"impact_per_day": 50}},
  {"id": "x", "name": "X", "layer": "model"}, {"id": "y", "name": "Y", "layer": "model"}],
 "requirements": [
  {"id": "r1", "consumer": "a", "capability": "chat", "suppliers": [{"component": "x"}, {"component": "y"}]},
  {"id": "r2", "consumer": "b", "capability": "chat", "suppliers": [{"component": "x"}]}]})";

std::string scenario(const std::string& id, const std::string& component, const std::string& likelihood) {
    return "format: volteface-scenario\nversion: 1\nid: " + id + "\nname: {en: " + id + " goes, fr: sans " +
           id + "}\nlikelihood_per_year: " + likelihood +
           "\nevents:\n  - {id: cut, start: P5D, select: {component: " + component + "}, effect: outage}\n";
}

struct FolderWithTwo : CliFolder {
    FolderWithTwo() {
        write("two.json", stack);
        write("x.yaml", scenario("without-x", "x", "0.1"));
        write("y.yaml", scenario("without-y", "y", "0.2"));
    }
};

std::vector<std::string> call(std::vector<std::string> more) {
    std::vector<std::string> words = {"compare", "two.json", "--scenario", "x.yaml", "--scenario", "y.yaml"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("scenarios are told side by side, in words where nobody sees colours") {
    const FolderWithTwo folder;
    const Ran ran = folder.run(call({}));
    CHECK(ran.status == 0);
    CHECK(ran.error.empty());
    CHECK(holds(ran.out, "Service A"));
    CHECK(holds(ran.out, "at risk"));
    CHECK(holds(ran.out, "down"));
    CHECK_FALSE(holds(ran.out, "Worst pairs"));
    CHECK(holds(ran.out, "Any of 2 in a year: 28\u00a0%"));
    CHECK(holds(ran.out, "nothing to do with one another"));
    CHECK(ran.out.find('\x1b') == std::string::npos);
}

TEST_CASE("pairs say what they add to their parts") {
    const FolderWithTwo folder;
    const Ran ran = folder.run(call({"--pairs"}));
    CHECK(ran.status == 0);
    CHECK(holds(ran.out, "Worst pairs"));
    CHECK(holds(ran.out, "360\u00a0k€"));
    CHECK(holds(ran.out, "Service A\n"));
}

TEST_CASE("a comparison as JSON keeps to its schema, and its figures are those of simulate") {
    const FolderWithTwo folder;
    const Ran ran = folder.run(call({"--pairs", "--offset", "P30D", "--format", "json"}));
    CHECK(ran.status == 0);
    CHECK(SchemaCheck("comparison").breaches(ran.out).empty());
    const auto tree = read_json(ran.out, "out");
    REQUIRE(tree.has_value());
    const Tree* scenarios = tree->find("scenarios");
    REQUIRE(scenarios->children.size() == 2);
    CHECK(scenarios->children[0].find("loss")->text == "18000");
    CHECK(scenarios->children[0].find("services")->children[0].find("worst")->text == "at-risk");
    CHECK(scenarios->children[0].find("services")->children[1].find("mtpd_share")->kind == Tree::Kind::null);
    const Tree* pairs = tree->find("pairs");
    REQUIRE(pairs->children.size() == 2);
    CHECK(pairs->children[0].find("added_loss")->text == "360000");
    CHECK(pairs->children[0].find("stopped_only_together")->children[0].text == "a");
    CHECK(tree->find("offset")->text == "43200");
    const Ran alone = folder.run(
        {"simulate", "two.json", "--scenario", "x.yaml", "--with", "y.yaml@P30D", "--format", "json"});
    CHECK(alone.status == 0);
    CHECK(SchemaCheck("simulation").breaches(alone.out).empty());
    const auto combined = read_json(alone.out, "out");
    CHECK(combined->find("scenario")->text == "without-x-then-without-y");
    CHECK(combined->find("horizon")->text == "568800");
    CHECK(combined->find("services")->children[0].find("first_harm")->text == "50400");
    CHECK(combined->find("services")->children[0].find("loss")->text == "360000");
    CHECK(folder.run(call({"--format", "json"})).out == folder.run(call({"--format", "json"})).out);
}

TEST_CASE("without a choice, everything that ships is compared") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "insurer.json", "--sample", "insurer"}).status == 0);
    const Ran ran = folder.run({"compare", "insurer.json", "--format", "json"});
    CHECK(ran.status == 0);
    CHECK(SchemaCheck("comparison").breaches(ran.out).empty());
    CHECK(read_json(ran.out, "out")->find("scenarios")->children.size() >= 6);
}

TEST_CASE("what is off in the words of a comparison ends with 2, and files with 3") {
    const FolderWithTwo folder;
    CHECK(folder.run({"compare"}).status == 2);
    CHECK(folder.run({"compare", "two.json", "--scenario", "doom"}).status == 2);
    CHECK(folder.run({"compare", "two.json", "--scenario", "x.yaml", "--pairs"}).status == 2);
    CHECK(folder.run(call({"--scenario", "x.yaml"})).status == 2);
    CHECK(folder.run(call({"--offset", "P30D"})).status == 2);
    CHECK(folder.run(call({"--pairs", "--offset", "a month"})).status == 2);
    CHECK(folder.run(call({"--pairs", "--offset", "P3652500D"})).status == 2);
    CHECK(folder.run({"compare", "none.json"}).status == 3);
    CHECK(folder.run({"compare", "two.json", "--scenario", "none.yaml"}).status == 3);
    const std::vector<std::string> simulate = {"simulate", "two.json", "--scenario", "x.yaml", "--with"};
    for (const auto& [word, status] : std::vector<std::pair<std::string, int>>{
             {"doom", 2}, {"y.yaml@Psoon", 2}, {"y.yaml@P3652500D", 2}, {"none.yaml", 3}, {"y.yaml", 0}}) {
        std::vector<std::string> words = simulate;
        words.push_back(word);
        INFO(word);
        CHECK(folder.run(words).status == status);
    }
}
