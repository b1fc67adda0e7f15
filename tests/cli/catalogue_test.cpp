// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/edit/inferred.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/stack.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Stack stack_of(const CliFolder& folder, const std::string& name) {
    auto read = exchange::read_stack_json(folder.read(name), name);
    REQUIRE(read.has_value());
    return read->stack;
}

/// A stack of one cloud, as JSON.
void make_cloud(const CliFolder& folder, const std::string& name) {
    REQUIRE(folder.run({"new", name, "--empty"}).status == 0);
    REQUIRE(folder.run({"catalogue", "--add", "ovhcloud", "--into", name}).status == 0);
}

std::map<std::string, std::string> own_catalogue(const CliFolder& folder, const std::string& name) {
    return {{"VOLTEFACE_USER_CATALOGUE", folder.path(name).string()}};
}

/// A catalogue of three entries in place of the shipped one; `model` is that file.
std::map<std::string, std::string> data_with(const CliFolder& folder, const std::string& model) {
    folder.write("data/resources/catalogue/model.json", model);
    folder.write("data/resources/catalogue/organisations.json",
                 R"({"format": "volteface-organisations", "version": 1, "organisations": [
                     {"id": "maker", "name": "Maker", "country": "FR", "as_of": "2026-01-01"}]})");
    return {{"VOLTEFACE_DATA_DIR", folder.path("data").string()}};
}

std::string models(const std::string& licence, const std::string& as_of) {
    return R"({"format": "volteface-catalogue", "version": 1, "layer": "model", "entries": [
      {"id": "cloud", "layer": "compute", "as_of": "2026-01-01"},
      {"id": "model", "name": "Model", "organisation": "maker", "licence": ")" +
           licence + R"(", "family": "fam-)" + as_of + R"(", "as_of": ")" + as_of + R"(",
       "needs": [{"label": {"en": "Cloud", "fr": "Nuage"}, "suppliers": ["cloud"]}]}]})";
}

} // namespace

TEST_CASE("the catalogue is filtered by who controls, what is held and how well it is known") {
    const CliFolder folder;
    const Ran european = folder.run({"catalogue", "--control", "EU", "--layer", "compute"});
    CHECK(european.status == 0);
    CHECK(holds(european.out, "ovhcloud"));
    CHECK_FALSE(holds(european.out, "coreweave"));
    const Ran unknown = folder.run({"catalogue", "--control", "?"});
    CHECK(holds(unknown.out, "onprem-model-mirror"));
    CHECK_FALSE(holds(unknown.out, "ovhcloud"));
    CHECK(folder.run({"catalogue", "--control", "Freedonia"}).status == 2);
    const Ran certified = folder.run({"catalogue", "--certification", "hds", "--format", "json"});
    CHECK(SchemaCheck("catalogue").breaches(certified.out).empty());
    const auto tree = read_json(certified.out, "out");
    REQUIRE(tree.has_value());
    CHECK_FALSE(tree->find("entries")->children.empty());
    CHECK_FALSE(tree->find("organisations")->children.empty()); // who they belong to comes along
    CHECK(folder.run({"catalogue", "--confidence", "sourced"}).out !=
          folder.run({"catalogue", "--confidence", "general-knowledge"}).out);
}

TEST_CASE("one entry is shown whole, and what nobody has verified is marked") {
    const CliFolder folder;
    const Ran chip = folder.run({"catalogue", "--show", "nvidia-h200"});
    CHECK(chip.status == 0);
    for (const char* part : {"141 *", "90\u00a0d ~", "SK hynix HBM or Samsung HBM or Micron HBM",
                             "~ estimated, without a source", "* general knowledge, not verified",
                             "NVIDIA Corporation", "as of", "85\u00a0% ~"}) {
        INFO(part);
        CHECK(holds(chip.out, part));
    }
    CHECK(chip.out == folder.run({"catalogue", "NVIDIA H200"}).out);
    CHECK(holds(folder.run({"catalogue", "langfuse"}).out, "ClickHouse")); // up to who controls it
    CHECK(folder.run({"catalogue", "no-such-entry"}).status == 2);
    CHECK(folder.run({"catalogue", "gpt-4o", "--add", "gpt-4o"}).status == 2);
    CHECK(folder.run({"catalogue", "--add", "gpt-4o"}).status == 2); // into what?
}

TEST_CASE("an entry is added, completed, confirmed and rejected, in a document and in JSON alike") {
    for (const char* name : {"a.json", "a.volteface"}) {
        INFO(name);
        const CliFolder folder;
        make_cloud(folder, name);
        const std::string before = folder.read(name);
        const Ran dry = folder.run({"complete", name, "--dry-run"});
        CHECK(dry.status == 0);
        CHECK(holds(dry.out, "nothing was written"));
        CHECK(holds(dry.out, "tsmc-advanced-logic"));
        CHECK(folder.read(name) == before);
        const Ran done = folder.run({"complete", name, "--format", "json"});
        CHECK(done.status == 0);
        CHECK(SchemaCheck("change").breaches(done.out).empty());
        CHECK(holds(folder.run({"complete", name}).out, "nothing to add"));
        CHECK(holds(folder.run({"confirm", name}).out, "tsmc-advanced-logic"));
        const Ran confirmed = folder.run({"confirm", name, "nvidia-h200", "asml-euv-optics"});
        CHECK(confirmed.status == 0);
        CHECK(holds(confirmed.out, "~ component nvidia-h200"));
        CHECK(holds(confirmed.out, "~ component zeiss-smt")); // an end of the requirement
        CHECK(folder.run({"confirm", name, "nobody"}).status == 2);
        CHECK(folder.run({"confirm", name, "nvidia-h200", "--all"}).status == 2);
        const Ran rejected = folder.run({"reject", name, "--all", "--format", "json"});
        CHECK(rejected.status == 0);
        CHECK(SchemaCheck("change").breaches(rejected.out).empty());
        REQUIRE(folder.run({"export", name, "--output", "out.json"}).status == 0);
        const Stack stack = stack_of(folder, "out.json");
        CHECK(edit::inferred_of(stack).empty());
        CHECK(find(stack, ComponentId("ovhcloud")) != nullptr);
        CHECK(find(stack, ComponentId("nvidia-h200")) != nullptr);
        CHECK(find(stack, ComponentId("tsmc-advanced-logic")) == nullptr);
    }
}

TEST_CASE("rejecting all that a completion brought leaves the stack as it was") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.json");
    REQUIRE(folder.run({"complete", "a.json", "--language", "fr"}).status == 0);
    const Stack completed = stack_of(folder, "a.json");
    CHECK_FALSE(edit::inferred_of(completed).empty());
    CHECK(SchemaCheck("stack").breaches(folder.read("a.json")).empty());
    REQUIRE(folder.run({"reject", "a.json", "--all"}).status == 0);
    CHECK(folder.read("a.json") == before);
}

TEST_CASE("figures say that they rest on what nobody has confirmed, until somebody has") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const std::vector<std::string> simulate = {"simulate", "a.json", "--scenario", "dpf-invalidated"};
    const std::vector<std::string> compare = {"compare", "a.json", "--scenario", "dpf-invalidated"};
    const std::string words = "These figures rest on ";
    CHECK_FALSE(holds(folder.run(simulate).out, words));
    CHECK_FALSE(holds(folder.run(compare).out, words));
    REQUIRE(folder.run({"complete", "a.json"}).status == 0);
    const std::string told = folder.run(simulate).out;
    CHECK(holds(told, words));
    CHECK(told.find(words) < told.find("Day by day"));
    CHECK(holds(folder.run(compare).out, words));
    REQUIRE(folder.run({"confirm", "a.json", "--all"}).status == 0);
    CHECK_FALSE(holds(folder.run(simulate).out, words));
}

TEST_CASE("only what one component rests on is brought in") {
    const CliFolder folder;
    make_cloud(folder, "a.json");
    REQUIRE(folder.run({"catalogue", "--add", "langfuse", "--into", "a.json"}).status == 0);
    CHECK(folder.run({"complete", "a.json", "--component", "nobody"}).status == 2);
    REQUIRE(folder.run({"complete", "a.json", "--component", "langfuse"}).status == 0);
    const Stack stack = stack_of(folder, "a.json");
    CHECK(std::none_of(stack.requirements.begin(), stack.requirements.end(),
                       [](const Requirement& one) { return one.consumer == ComponentId("ovhcloud"); }));
}

TEST_CASE("what the catalogue has learnt is listed, taken or left field by field") {
    const CliFolder folder;
    const auto old = data_with(folder, models("MIT", "2026-01-01"));
    REQUIRE(folder.run({"new", "a.json", "--empty"}, old).status == 0);
    REQUIRE(folder.run({"catalogue", "--add", "model", "--into", "a.json"}, old).status == 0);
    REQUIRE(folder.run({"complete", "a.json"}, old).status == 0);
    CHECK(holds(folder.run({"update", "a.json"}, old).out, "nothing in the catalogue is newer"));
    const auto now = data_with(folder, models("proprietary", "2026-06-01"));
    const std::string before = folder.read("a.json");
    const Ran list = folder.run({"update", "a.json"}, now);
    CHECK(list.status == 0);
    CHECK(holds(list.out, "licence"));
    CHECK(holds(list.out, "proprietary"));
    const Ran json = folder.run({"update", "a.json", "--format", "json"}, now);
    CHECK(SchemaCheck("change").breaches(json.out).empty());
    CHECK(folder.read("a.json") == before); // looking changes nothing
    CHECK(folder.run({"update", "a.json", "--take", "hosting"}, now).status == 2);
    CHECK(folder.run({"update", "a.json", "--take", "licence", "--all"}, now).status == 2);
    CHECK(folder.run({"update", "a.json", "--all", "--dry-run"}, now).status == 0);
    CHECK(folder.read("a.json") == before);
    CHECK_FALSE(holds(folder.run({"update", "a.json", "--all", "--dry-run"}, now).out, "counts as checked"));
    const Ran some = folder.run({"update", "a.json", "--component", "model", "--take", "licence"}, now);
    REQUIRE(some.status == 0);
    CHECK(holds(some.out, "counts as checked"));
    const Component model = *find(stack_of(folder, "a.json"), ComponentId("model"));
    CHECK(model.licence == "proprietary");
    CHECK(model.family == "fam-2026-01-01"); // left
    CHECK(holds(folder.run({"update", "a.json"}, now).out, "nothing in the catalogue is newer"));
    REQUIRE(folder.run({"update", "a.json", "--any-date", "--all"}, now).status == 0);
    CHECK(find(stack_of(folder, "a.json"), ComponentId("model"))->family == "fam-2026-06-01");
}

TEST_CASE("what is left is not asked again") {
    const CliFolder folder;
    const auto old = data_with(folder, models("MIT", "2026-01-01"));
    REQUIRE(folder.run({"new", "a.json", "--empty"}, old).status == 0);
    REQUIRE(folder.run({"catalogue", "--add", "model", "--into", "a.json"}, old).status == 0);
    const auto now = data_with(folder, models("proprietary", "2026-06-01"));
    REQUIRE(folder.run({"update", "a.json", "--leave"}, now).status == 0);
    CHECK(find(stack_of(folder, "a.json"), ComponentId("model"))->licence == "MIT");
    CHECK(holds(folder.run({"update", "a.json"}, now).out, "nothing in the catalogue is newer"));
}

TEST_CASE("a component is kept as an entry of one's own, before the shipped one") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const auto own = own_catalogue(folder, "folder/mine.json");
    CHECK(folder.run({"catalogue", "--save-from", "a.json"}, own).status == 2);
    CHECK(folder.run({"catalogue", "--save-from", "a.json", "--component", "nobody"}, own).status == 2);
    const Ran dry =
        folder.run({"catalogue", "--save-from", "a.json", "--component", "gpt-4o-azure", "--dry-run"}, own);
    CHECK(dry.status == 0);
    CHECK_FALSE(folder.exists("folder/mine.json"));
    const Ran saved = folder.run({"catalogue", "--save-from", "a.json", "--component", "gpt-4o-azure",
                                  "--component", "claims-agent", "--format", "json"},
                                 own);
    CHECK(saved.status == 0);
    CHECK(SchemaCheck("user-catalogue").breaches(saved.out).empty());
    CHECK(SchemaCheck("catalogue").breaches(folder.read("folder/mine.json")).empty());
    const Ran mine = folder.run({"catalogue", "--own"}, own);
    CHECK(holds(mine.out, "yours, over the shipped one"));
    CHECK(holds(mine.out, "claims-agent"));
    CHECK(holds(mine.out, "2 entries"));
    const Ran one = folder.run({"catalogue", "gpt-4o"}, own);
    CHECK(holds(one.out, "GPT-4o on Azure"));
    CHECK(holds(one.out, "in place of the shipped entry"));
    CHECK_FALSE(holds(folder.run({"catalogue", "gpt-4o"}).out, "GPT-4o on Azure")); // another user's
    REQUIRE(folder.run({"catalogue", "--remove", "gpt-4o"}, own).status == 0);
    CHECK_FALSE(holds(folder.run({"catalogue", "gpt-4o"}, own).out, "GPT-4o on Azure"));
    CHECK(folder.run({"catalogue", "--remove", "gpt-4o"}, own).status == 2);
}

TEST_CASE("a user's catalogue goes to another machine and comes back the same") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const auto mine = own_catalogue(folder, "mine.json");
    const auto theirs = own_catalogue(folder, "theirs.json");
    CHECK(folder.run({"catalogue", "--export", "out.json"}, mine).status == 2); // nothing to export
    REQUIRE(folder.run({"catalogue", "--save-from", "a.json", "--component", "claims-agent"}, mine).status ==
            0);
    REQUIRE(folder.run({"catalogue", "--export", "out.json"}, mine).status == 0);
    const Ran dry = folder.run({"catalogue", "--import", "out.json", "--dry-run"}, theirs);
    CHECK(holds(dry.out, "+ entry claims-agent"));
    CHECK_FALSE(folder.exists("theirs.json"));
    REQUIRE(folder.run({"catalogue", "--import", "out.json"}, theirs).status == 0);
    CHECK(folder.read("theirs.json") == folder.read("mine.json"));
    CHECK(holds(folder.run({"catalogue", "--import", "out.json"}, theirs).out, "nothing to change"));
    CHECK(folder.run({"catalogue", "--import", "none.json"}, theirs).status == 3);
    folder.write("dangling.json", "{\"format\": \"volteface-catalogue\", \"version\": 1, \"entries\": [\n"
                                  "{\"id\": \"x\", \"layer\": \"chip\", \"organisation\": \"ghost\"}]}");
    folder.write("list.json", "[]");
    const Ran list = folder.run({"catalogue", "--import", "list.json"}, theirs);
    CHECK(list.status == 3);
    CHECK(holds(list.error, "list.json:1: error: The file is not in the format expected"));
    CHECK_FALSE(holds(list.error, "“”"));
    const Ran dangling = folder.run({"catalogue", "--import", "dangling.json"}, theirs);
    CHECK(dangling.status == 3);
    CHECK(holds(dangling.error, "dangling.json:2"));
    CHECK(folder.read("theirs.json") == folder.read("mine.json"));
}

TEST_CASE("without a word of where, a user's catalogue lies in the data folder") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    REQUIRE(folder.run({"catalogue", "--save-from", "a.json", "--component", "claims-agent"}).status == 0);
    CHECK(folder.exists(".local/share/volteface/catalogue.json"));
    const std::map<std::string, std::string> elsewhere{{"XDG_DATA_HOME", folder.path("data").string()}};
    REQUIRE(
        folder.run({"catalogue", "--save-from", "a.json", "--component", "claims-agent"}, elsewhere).status ==
        0);
    CHECK(folder.exists("data/volteface/catalogue.json"));
}

TEST_CASE("a broken catalogue is named with file and line, the rest is there, and it is never written over") {
    const CliFolder folder;
    const auto own = own_catalogue(folder, "mine.json");
    const std::string broken = "{\"format\": \"volteface-catalogue\", \"version\": 1, \"entries\": [\n"
                               "{\"id\": \"good\", \"layer\": \"chip\"},\n"
                               "{\"id\": \"bad\", \"layer\": \"attic\"}]}";
    folder.write("mine.json", broken);
    const Ran list = folder.run({"catalogue", "--own"}, own);
    CHECK(list.status == 3);
    CHECK(holds(list.error, "mine.json:3"));
    CHECK(holds(list.out, "good"));
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}, own).status == 0);
    const Ran saved = folder.run({"catalogue", "--save-from", "a.json", "--component", "claims-agent"}, own);
    CHECK(saved.status == 3);
    CHECK(folder.read("mine.json") == broken);
    const Ran completed = folder.run({"complete", "a.json", "--dry-run"}, own);
    CHECK(completed.status == 0); // what could be read is used
    CHECK(holds(completed.error, "mine.json:3"));
}

TEST_CASE("what cannot be written leaves everything as it was") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    folder.write("a-file", "in the way");
    const Ran saved = folder.run({"catalogue", "--save-from", "a.json", "--component", "claims-agent"},
                                 {{"VOLTEFACE_USER_CATALOGUE", folder.path("a-file/mine.json").string()}});
    CHECK(saved.status == 4);
    const Ran none = folder.run({"complete", "none.json"});
    CHECK(none.status == 3);
}
