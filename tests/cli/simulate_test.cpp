// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

std::vector<std::string> example(std::vector<std::string> more = {}) {
    std::vector<std::string> words = {"simulate", golden_path("cli/worked-example.json").string(),
                                      "--scenario", golden_path("cli/worked-example.yaml").string()};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<std::string> sample(const CliFolder& folder, std::vector<std::string> more = {}) {
    if (!folder.exists("insurer.json")) {
        REQUIRE(folder.run({"new", "insurer.json", "--sample", "insurer"}).status == 0);
    }
    std::vector<std::string> words = {"simulate", "insurer.json", "--scenario", "openai-api-cutoff"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("the example of the contract gives the contract's JSON") {
    const CliFolder folder;
    const Ran ran = folder.run(example({"--format", "json"}));
    CHECK(ran.status == 0);
    CHECK(ran.error.empty());
    CHECK(ran.out == golden_text("worked-example.out.json", ran.out));
    CHECK(SchemaCheck("simulation").breaches(ran.out).empty());
}

TEST_CASE("the example of the contract is told to a person") {
    const CliFolder folder;
    const Ran ran = folder.run(example());
    CHECK(ran.status == 0);
    CHECK(ran.out == golden_text("worked-example.out.txt", ran.out));
}

TEST_CASE("the insurer without OpenAI is told day by day") {
    const CliFolder folder;
    const Ran ran = folder.run(sample(folder, {"--all"}));
    CHECK(ran.status == 0);
    CHECK(ran.error.empty());
    CHECK(ran.out.find("Claims assistant") != std::string::npos);
    CHECK(ran.out.find("Day by day") != std::string::npos);
    CHECK(ran.out.find("more changes") == std::string::npos);
    CHECK(ran.out.find('\x1b') == std::string::npos); // no colour where nobody looks
}

TEST_CASE("why a component fails is told in words, and as a chain for scripts") {
    const CliFolder folder;
    const Ran words = folder.run(example({"--explain", "claims-assistant"}));
    CHECK(words.status == 0);
    CHECK(words.out.find("Claims assistant is down") != std::string::npos);
    CHECK(words.out.find("GPT-4o") != std::string::npos);
    CHECK(words.out.find("Mistral Large") != std::string::npos);
    const Ran chain = folder.run(example({"--explain", "claims-assistant", "--format", "json"}));
    const auto tree = read_json(chain.out, "out");
    REQUIRE(tree.has_value());
    const Tree* explanation = tree->find("explanation");
    REQUIRE(explanation != nullptr);
    const Tree* steps = explanation->find("chain");
    REQUIRE(steps->children.size() == 2);
    CHECK(steps->children[0].find("component")->text == "claims-assistant");
    CHECK(steps->children[1].find("event")->text == "cut");
    CHECK(SchemaCheck("simulation").breaches(chain.out).empty());
    const Ran unknown = folder.run(example({"--explain", "claims"}));
    CHECK(unknown.status == 2);
    CHECK(unknown.error.find("claims-assistant") != std::string::npos);
}

TEST_CASE("a day shows how things stand") {
    const CliFolder folder;
    const Ran before = folder.run(example({"--day", "4.99"}));
    CHECK(before.status == 0);
    CHECK(before.out.find("3 of 3 components are up") != std::string::npos);
    const Ran then = folder.run(example({"--day", "5"}));
    CHECK(then.out.find("1 of 3 components are up") != std::string::npos);
    CHECK(folder.run(example({"--day", "365"})).status == 2);
    CHECK(folder.run(example({"--day", "-1"})).status == 2);
    CHECK(folder.run(example({"--day", "soon"})).status == 2);
}

TEST_CASE("thresholds that are crossed end with status 1, and those that are not with 0") {
    const CliFolder folder;
    CHECK(folder.run(example({"--fail-on", "service-down"})).status == 1);
    CHECK(folder.run(example({"--fail-on", "rto"})).status == 1);
    CHECK(folder.run(example({"--fail-on", "mtpd"})).status == 0);
    CHECK(folder.run(example({"--fail-on", "mtpd,service-harmed"})).status == 1);
    CHECK(folder.run(example({"--fail-on", "loss=49999"})).status == 1);
    CHECK(folder.run(example({"--fail-on", "loss=50000"})).status == 0);
    CHECK(folder.run(example({"--fail-on", "unmatched", "--format", "json"})).status == 1);
    CHECK(folder.run(example({"--fail-on", "doom"})).status == 2);
    CHECK(folder.run(example({"--fail-on", "loss=much"})).status == 2);
}

TEST_CASE("parameters of a scenario are turned from the command line") {
    const CliFolder folder;
    const Ran plain = folder.run(sample(folder, {"--format", "json"}));
    const Ran mistral = folder.run(sample(folder, {"--set", "supplier=mistral-ai", "--format", "json"}));
    CHECK(mistral.status == 0);
    CHECK(mistral.out != plain.out);
    CHECK(folder.run(sample(folder, {"--set", "colour=red"})).status == 2);
    CHECK(folder.run(sample(folder, {"--set", "supplier"})).status == 2);
}

TEST_CASE("the plan that is stored for a scenario is applied, unless it is to be left out") {
    const CliFolder folder;
    const std::filesystem::path source = golden_path("cli/worked-example.json");
    std::filesystem::copy_file(source, folder.path("planned.json"));
    std::string text = folder.read("planned.json");
    const std::size_t end = text.rfind('}');
    text.insert(
        end,
        ", \"plans\": [{\"id\": \"move\", \"name\": \"Move\", \"scenario\": \"openai-api-cutoff\", "
        "\"moves\": [{\"requirement\": \"claims-chat\", \"from\": \"gpt-4o\", \"to\": \"mistral-large\", "
        "\"start\": \"P1D\", \"complete\": \"P4D\"}]}]");
    folder.write("planned.json", text);
    const std::vector<std::string> call = {"simulate",   "planned.json",
                                           "--scenario", golden_path("cli/worked-example.yaml").string(),
                                           "--fail-on",  "service-down"};
    const Ran with_plan = folder.run(call);
    CHECK(with_plan.status == 0);
    CHECK(with_plan.out.find("Move") != std::string::npos);
    std::vector<std::string> without = call;
    without.emplace_back("--without-migration");
    CHECK(folder.run(without).status == 1);
}

TEST_CASE("a document and its text give the same result") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "insurer.volteface", "--sample", "insurer"}).status == 0);
    const Ran text = folder.run(sample(folder, {"--format", "json"}));
    const Ran document =
        folder.run({"simulate", "insurer.volteface", "--scenario", "openai-api-cutoff", "--format", "json"});
    CHECK(document.out == text.out);
    CHECK(SchemaCheck("simulation").breaches(document.out).empty());
}

TEST_CASE("numbers stay the same under another locale") {
    const CliFolder folder;
    const std::vector<std::string> call = sample(folder, {"--format", "json"});
    CHECK(folder.run(call).out == folder.run(call, {{"LANG", "fr_FR.UTF-8"}, {"LC_ALL", "fr_FR.UTF-8"}}).out);
}
