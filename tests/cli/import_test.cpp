// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/stack.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;

namespace {

std::string gateway() {
    return golden_path("litellm/gateway.yaml").string();
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Stack stack_of(const CliFolder& folder, const std::string& name) {
    auto read = exchange::read_stack_json(folder.read(name), name);
    REQUIRE(read.has_value());
    return read->stack;
}

} // namespace

TEST_CASE("a gateway's configuration is shown before it is applied, with what could not be told") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.volteface", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.volteface");
    const Ran dry = folder.run({"import", gateway(), "--into", "a.volteface", "--dry-run"});
    CHECK(dry.status == 0);
    CHECK(folder.read("a.volteface") == before);
    CHECK(folder.names() == "a.volteface");
    CHECK(holds(dry.out, "Not understood"));
    CHECK(holds(dry.out, "gateway.yaml:89"));
    CHECK(holds(dry.out, "AZURE_API_BASE"));
    CHECK(holds(dry.out, "Secrets seen"));
    CHECK_FALSE(holds(dry.out, "sk-0123456789abcdef"));
    CHECK_FALSE(holds(dry.out, "hunter2"));
}

TEST_CASE("an import is applied once: the second time nothing is left to change") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.volteface", "--sample", "insurer"}).status == 0);
    REQUIRE(folder.run({"import", gateway(), "--into", "a.volteface"}).status == 0);
    REQUIRE(folder.run({"export", "a.volteface", "--output", "one.json"}).status == 0);
    const Ran again = folder.run({"import", gateway(), "--into", "a.volteface"});
    CHECK(again.status == 0);
    CHECK(holds(again.out, "nothing to change"));
    REQUIRE(folder.run({"export", "a.volteface", "--output", "two.json"}).status == 0);
    CHECK(folder.read("one.json") == folder.read("two.json"));
    const Stack stack = stack_of(folder, "one.json");
    const auto gateways =
        std::count_if(stack.components.begin(), stack.components.end(),
                      [](const Component& c) { return c.catalogue && c.catalogue->str() == "litellm"; });
    CHECK(gateways == 1); // the one that was drawn is the one of the file
}

TEST_CASE("an import is there for scripts, and makes the stack if there is none") {
    const CliFolder folder;
    const Ran ran = folder.run({"import", gateway(), "--into", "new.json", "--format", "json"});
    CHECK(ran.status == 0);
    CHECK(SchemaCheck("import").breaches(ran.out).empty());
    const auto tree = read_json(ran.out, "out");
    REQUIRE(tree.has_value());
    CHECK(tree->find("written")->text == "true");
    CHECK_FALSE(tree->find("files")->children.front().find("routes")->children.empty());
    CHECK(SchemaCheck("stack").breaches(folder.read("new.json")).empty());
    CHECK(folder.run({"simulate", "new.json", "--scenario", "openai-api-cutoff"}).status == 0);
}

TEST_CASE("what is imported breaks as the routes say") {
    const CliFolder folder;
    folder.write("config.yaml",
                 "model_list:\n"
                 "  - {model_name: chat, litellm_params: {model: openai/gpt-4o}}\n"
                 "  - {model_name: back-up, litellm_params: {model: mistral/mistral-large-latest}}\n"
                 "litellm_settings: {fallbacks: [{chat: [back-up]}]}\n");
    REQUIRE(folder.run({"import", "config.yaml", "--into", "a.json"}).status == 0);
    const Ran saved = folder.run({"simulate", "a.json", "--scenario", "openai-api-cutoff", "--day", "4"});
    CHECK(holds(saved.out, "GPT-4o"));
    CHECK_FALSE(holds(saved.out, "LiteLLM gateway           down"));
    folder.write("alone.yaml",
                 "model_list:\n  - {model_name: chat, litellm_params: {model: openai/gpt-4o}}\n");
    REQUIRE(folder.run({"import", "alone.yaml", "--into", "b.json"}).status == 0);
    const Ran lost = folder.run({"simulate", "b.json", "--scenario", "openai-api-cutoff", "--explain",
                                 "litellm-gateway", "--day", "4"});
    CHECK(holds(lost.out, "LiteLLM gateway is down"));
}

TEST_CASE("several files are brought in together, or none of them") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.json");
    folder.write("broken.yaml", "model_list: [");
    CHECK(folder.run({"import", gateway(), "broken.yaml", "--into", "a.json"}).status == 3);
    CHECK(folder.read("a.json") == before);
    folder.write("unknown.bin", "what is this?");
    const Ran unknown = folder.run({"import", "unknown.bin", "--into", "a.json"});
    CHECK(unknown.status == 3);
    CHECK(holds(unknown.error, "unknown.bin"));
    CHECK(folder.read("a.json") == before);
}

TEST_CASE("a stack is merged record by record") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    folder.write(
        "part.json",
        "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"Part\", \"currency\": \"EUR\", "
        "\"components\": [{\"id\": \"new-model\", \"name\": \"New model\", \"layer\": \"model\"}, "
        "{\"id\": \"gpt-4o\", \"name\": \"GPT-4o, renamed\", \"layer\": \"model\"}]}");
    const Ran ran = folder.run({"import", "part.json", "--into", "a.json"});
    CHECK(ran.status == 0);
    CHECK(holds(ran.out, "+ component new-model"));
    CHECK(holds(ran.out, "~ component gpt-4o"));
    const Stack stack = stack_of(folder, "a.json");
    CHECK(stack.components.size() == 81);
    CHECK(find(stack, ComponentId("gpt-4o"))->name == "GPT-4o, renamed");
    folder.write("dollars.json",
                 "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"D\", \"currency\": \"USD\", "
                 "\"components\": []}");
    CHECK(folder.run({"import", "dollars.json", "--into", "a.json"}).status == 3);
}

TEST_CASE("Ctrl-C leaves a stack as it was, or as it was to become, and nothing beside it") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.json");
    REQUIRE(folder.run({"import", gateway(), "--into", "a.json"}).status == 0);
    const std::string after = folder.read("a.json");
    REQUIRE(folder.run({"new", "a.volteface", "--sample", "insurer"}).status == 0);
    const std::string document = folder.read("a.volteface");
    for (unsigned round = 0; round < 24; ++round) {
        folder.write("a.json", before);
        folder.write("a.volteface", document);
        const Ran text = folder.run_interrupted({"import", gateway(), "--into", "a.json"}, round * 4000);
        CHECK((text.status == 0 || text.status == 130));
        const std::string now = folder.read("a.json");
        CHECK((now == before || now == after));
        const Ran ran = folder.run_interrupted({"import", gateway(), "--into", "a.volteface"}, round * 8000);
        CHECK((ran.status == 0 || ran.status == 130));
        CHECK(folder.run({"check", "a.volteface"}).status == 0);
        std::filesystem::remove(folder.path("a.volteface.1.bak"));
        CHECK(folder.names() == "a.json a.volteface");
    }
}
