// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

#include <set>

using namespace volteface;
using namespace volteface::tests;

namespace {

/// A service on two models of three organisations, one a subsidiary of another; and a team that nobody names.
constexpr const char* stack_text = R"({
  "format": "volteface-stack", "version": 1, "name": "Example", "currency": "EUR",
  "organisations": [
    {"id": "microsoft", "name": "Microsoft", "country": "US"},
    {"id": "openai", "name": "OpenAI", "country": "US", "parent": "microsoft"},
    {"id": "mistral-ai", "name": "Mistral AI", "country": "FR"}],
  "components": [
    {"id": "assistant", "name": "Assistant", "layer": "service", "service": {"criticality": 1}, "loss_probability": 0},
    {"id": "gpt", "name": "GPT", "layer": "model", "organisation": "openai", "hosting": ["US"], "loss_probability": 0.1},
    {"id": "large", "name": "Large", "layer": "model", "organisation": "mistral-ai", "hosting": ["FR", "US"],
     "loss_probability": 0.2},
    {"id": "team", "name": "Team", "layer": "talent", "loss_probability": 0.01}],
  "requirements": [
    {"id": "chat", "consumer": "assistant", "suppliers": [
      {"component": "gpt", "role": "active"}, {"component": "large", "role": "standby", "failover": "P1D"}]},
    {"id": "people", "consumer": "assistant", "suppliers": [{"component": "team", "role": "active"}]}]})";

void put_stack(const CliFolder& folder) {
    folder.write("stack.json", stack_text);
}

Tree result_of(const Ran& ran) {
    INFO(ran.error);
    REQUIRE(ran.status == 0);
    auto tree = read_json(ran.out, "out");
    REQUIRE(tree.has_value());
    CHECK(SchemaCheck("cut-sets").breaches(ran.out).empty());
    return *tree;
}

std::vector<std::vector<std::string>> sets_of(const Tree& tree) {
    std::vector<std::vector<std::string>> sets;
    for (const Tree& set : tree.find("cut_sets")->children) {
        sets.emplace_back();
        for (const Tree& id : set.children) {
            sets.back().push_back(id.text);
        }
    }
    return sets;
}

using Sets = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("minimal cut sets of a service at each level, for scripts") {
    const CliFolder folder;
    put_stack(folder);
    const auto at = [&](const std::string& level) {
        return result_of(folder.run(
            {"cutsets", "stack.json", "--service", "assistant", "--level", level, "--format", "json"}));
    };
    const Tree component = at("component");
    CHECK(sets_of(component) == Sets{{"assistant"}, {"team"}, {"gpt", "large"}});
    CHECK(component.find("count")->text == "3");
    CHECK(component.find("counts_by_order")->find("1")->text == "2");
    CHECK(component.find("counts_by_order")->find("2")->text == "1");
    CHECK(component.find("complete")->text == "true");
    CHECK(component.find("max_order")->kind == Tree::Kind::null);
    CHECK(read_number(component.find("probability")->text).value() == Approx(1 - 0.99 * 0.98));
    const Tree organisation = at("organisation");
    CHECK(sets_of(organisation) == Sets{{"microsoft", "mistral-ai"}, {"mistral-ai", "openai"}});
    CHECK(organisation.find("unknown_below")->text == "1");
    CHECK(organisation.find("probability")->kind == Tree::Kind::null);
    CHECK(sets_of(at("control")) == Sets{{"FR", "US"}});
    CHECK(sets_of(at("hosting")) == Sets{{"US"}});
}

TEST_CASE("limits of a call are named in its result") {
    const CliFolder folder;
    put_stack(folder);
    const auto with = [&](std::vector<std::string> more) {
        std::vector<std::string> words = {"cutsets",   "stack.json", "--service",
                                          "assistant", "--format",   "json"};
        words.insert(words.end(), more.begin(), more.end());
        return result_of(folder.run(words));
    };
    const Tree order = with({"--max-order", "1"});
    CHECK(sets_of(order) == Sets{{"assistant"}, {"team"}});
    CHECK(order.find("complete")->text == "false");
    CHECK(order.find("max_order")->text == "1");
    CHECK(order.find("count")->text == "2");
    CHECK(with({"--max-order", "2"}).find("complete")->text == "true");
    const Tree first = with({"--first", "1"});
    CHECK(sets_of(first) == Sets{{"assistant"}});
    CHECK(first.find("count")->text == "3");
    CHECK(first.find("complete")->text == "false");
    CHECK(first.find("max_count")->text == "1");
    CHECK(first.find("sorted_by")->text == "order");
    const Tree counted = with({"--count-only"});
    CHECK(counted.find("cut_sets") == nullptr);
    CHECK(counted.find("complete")->text == "true");
    const Tree likely = with({"--by", "probability", "--first", "2"});
    CHECK(sets_of(likely) == Sets{{"gpt", "large"}, {"team"}});
    CHECK(likely.find("sorted_by")->text == "probability");
    const Tree importance = with({"--importance", "--loss", "team=0.5"});
    CHECK(importance.find("importance")->children.size() == 4);
    CHECK(read_number(importance.find("probability")->text).value() == Approx(1 - 0.5 * 0.98));
}

TEST_CASE("cut sets are told to a person") {
    const CliFolder folder;
    put_stack(folder);
    const Ran ran = folder.run(
        {"cutsets", "stack.json", "--service", "assistant", "--level", "organisation", "--probability"});
    CHECK(ran.status == 0);
    CHECK(ran.out.find("2 minimal cut sets") != std::string::npos);
    CHECK(ran.out.find("The first") == std::string::npos);
    const Ran cut = folder.run({"cutsets", "stack.json", "--service", "assistant", "--first", "1"});
    CHECK(cut.out.find("The first 1 by order, of 3") != std::string::npos);
    CHECK(ran.out.find("Microsoft + Mistral AI") != std::string::npos);
    CHECK(ran.out.find("1 component below cannot be lost") != std::string::npos);
    CHECK(ran.out.find("unknown") != std::string::npos);
}

TEST_CASE("words of the call that are off, and a threshold") {
    const CliFolder folder;
    put_stack(folder);
    const auto status = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "cutsets");
        return folder.run(words).status;
    };
    CHECK(folder.run({"cutsets", "stack.json"}).error.find("assistant") != std::string::npos);
    CHECK(status({"stack.json"}) == 2);
    CHECK(status({"stack.json", "--service", "nobody"}) == 2);
    CHECK(status({"stack.json", "--service", "assistant", "--level", "planet"}) == 2);
    CHECK(status({"stack.json", "--service", "assistant", "--loss", "team=2"}) == 2);
    CHECK(status({"stack.json", "--service", "assistant", "--loss", "nobody=0.5"}) == 2);
    CHECK(status({"stack.json", "--service", "assistant", "--memory", "0"}) == 2);
    CHECK(status({"stack.json", "--service", "assistant", "--fail-on", "single-point"}) == 1);
    CHECK(status({"stack.json", "--service", "assistant", "--level", "organisation", "--fail-on",
                  "single-point"}) == 0);
    CHECK(status({"none.json", "--service", "assistant"}) == 3);
    folder.write("bad.xml", "<opsa-mef><define-fault-tree name=\"t\">\n<define-gate name=\"g\"><not>"
                            "<event name=\"a\"/></not></define-gate></define-fault-tree></opsa-mef>");
    const Ran bad = folder.run({"cutsets", "bad.xml"});
    CHECK(bad.status == 3);
    CHECK(bad.error.find("bad.xml:2") != std::string::npos);
    CHECK(bad.error.find("not") != std::string::npos);
}

TEST_CASE("a stack goes out as a fault tree, and comes in again with the same cut sets") {
    const CliFolder folder;
    put_stack(folder);
    REQUIRE(folder.run({"cutsets", "stack.json", "--service", "assistant", "--output", "model.xml"}).status ==
            0);
    const Tree model = result_of(folder.run({"cutsets", "model.xml", "--format", "json"}));
    CHECK(sets_of(model) == Sets{{"assistant"}, {"team"}, {"gpt", "large"}});
    CHECK(read_number(model.find("probability")->text).value() == Approx(1 - 0.99 * 0.98));
    CHECK(folder.run({"cutsets", "stack.json", "--service", "assistant", "--output", "no/such/model.xml"})
              .status == 4);
}
