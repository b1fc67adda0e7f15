// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

/// Two models of one owner behind a service, its sign-in from elsewhere.
constexpr const char* stack = R"({"format": "volteface-stack", "version": 1, "name": "Two", "currency": "EUR",
 "organisations": [{"id": "me", "name": "Me", "country": "FR", "own": true},
  {"id": "big", "name": "Big Corp", "country": "US"}, {"id": "near", "name": "Near SA", "country": "FR"}],
 "components": [
  {"id": "a", "name": "Service A", "layer": "service", "organisation": "me",
   "service": {"criticality": 1, "impact_per_day": 1000, "mtpd": "P10D"}},
  {"id": "x", "name": "X", "layer": "model", "organisation": "big"},
  {"id": "y", "name": "Y", "layer": "model", "organisation": "big"},
  {"id": "z", "name": "Z", "layer": "platform", "organisation": "near"}],
 "requirements": [
  {"id": "r1", "consumer": "a", "label": "Models", "capability": "chat",
   "suppliers": [{"component": "x"}, {"component": "y", "role": "standby", "failover": "P1D"}]},
  {"id": "r2", "consumer": "a", "capability": "login", "suppliers": [{"component": "z"}]}]})";

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

struct FolderWithStack : CliFolder {
    FolderWithStack() { write("two.json", stack); }
};

} // namespace

TEST_CASE("an audit begins with whose the links are") {
    const FolderWithStack folder;
    const Ran ran = folder.run({"audit", "two.json"});
    CHECK(ran.status == 0);
    CHECK(ran.error.empty());
    CHECK(ran.out.rfind("Of 3 links, 2 are under American control, 1 under European.\n", 0) == 0);
    CHECK(holds(ran.out, "Models (Service A): both suppliers rest on Big Corp (US)."));
    CHECK(holds(ran.out, "Everything could be started again from cold."));
    CHECK(holds(ran.out, "Weights: june-2026."));
    CHECK(holds(ran.out, "CLOUD Act"));
    CHECK(ran.out.find('\x1b') == std::string::npos);
    CHECK(holds(folder.run({"audit", "two.json", "--weights", "v1.2.1"}).out, "Weights: v1.2.1."));
    CHECK_FALSE(holds(folder.run({"audit", "two.json", "--accept", "EU,US"}).out, "CLOUD Act"));
}

TEST_CASE("an audit as JSON keeps to its schema, for every sample, and is the same twice") {
    const CliFolder folder;
    const SchemaCheck schema("audit");
    for (const char* sample : {"insurer", "hospital", "administration"}) {
        INFO(sample);
        const std::string file = std::string(sample) + ".json";
        REQUIRE(folder.run({"new", file, "--sample", sample}).status == 0);
        const Ran ran = folder.run({"audit", file, "--format", "json"});
        CHECK(ran.status == 0);
        const auto breaches = schema.breaches(ran.out);
        CAPTURE(breaches);
        CHECK(breaches.empty());
        CHECK(ran.out == folder.run({"audit", file, "--format", "json"}).out);
    }
}

TEST_CASE("figures of an audit are there for scripts") {
    const FolderWithStack folder;
    const Ran ran = folder.run({"audit", "two.json", "--format", "json"});
    const auto tree = read_json(ran.out, "out");
    REQUIRE(tree.has_value());
    CHECK(tree->find("links")->text == "3");
    CHECK(tree->find("impact")->text == "1000");
    const Tree& american = tree->find("counts")->children[0].find("blocs")->children[0];
    CHECK(american.find("bloc")->text == "american");
    CHECK(american.find("links")->text == "2");
    CHECK(american.find("services_stopped")->text == "1");
    const Tree& cause = tree->find("common_causes")->children[0].find("causes")->children[0];
    CHECK(cause.find("id")->text == "big");
    CHECK(cause.find("level")->text == "organisation");
    CHECK(tree->find("csf")->children[0].find("objectives")->children.size() == 8);
}

TEST_CASE("floors, answers and the register: what a person said counts, and is written with its codes") {
    const CliFolder folder;
    folder.write("told.json",
                 R"({"format": "volteface-stack", "version": 1, "name": "Told", "currency": "EUR",
 "answers": [{"framework": "irn", "criterion": "RES-1/data", "value": "R"},
  {"framework": "secnumcloud", "criterion": "19.6-veto/near", "value": "none"}],
 "floors": [{"framework": "eu-csf", "objective": "SOV-7", "level": 3}],
 "organisations": [{"id": "me", "name": "Me", "country": "FR", "own": true},
  {"id": "near", "name": "Near SA", "country": "FR", "capital": [{"name": "A", "country": "FR", "share": 1}]}],
 "components": [
  {"id": "a", "name": "Desk", "layer": "service", "organisation": "me",
   "service": {"criticality": 1, "regimes": ["dora"]},
   "answers": [{"framework": "eu-csf", "criterion": "SOV-7.1", "value": "2", "evidence": "evidenced",
    "source": {"title": "Audit report"}, "as_of": "2026-11-20"}]},
  {"id": "x", "name": "Engine", "layer": "platform", "access": "api", "organisation": "near",
   "answers": [{"framework": "dora", "criterion": "B_07.01.0090", "value": "eba_ZZ:x966"}]}],
 "requirements": [{"id": "r", "consumer": "a", "suppliers": [{"component": "x"}]}]})");
    const Ran ran = folder.run({"audit", "told.json", "--register", "r.csv"});
    CHECK(ran.status == 0);
    CHECK(ran.error.empty());
    CHECK(holds(ran.out, "1 < 3"));
    CHECK(holds(ran.out, "rejected"));
    CHECK(holds(ran.out, "Of 1 suppliers 1 keep it"));
    CHECK(holds(ran.out, "1 of 40 cells are filled"));
    CHECK(holds(folder.read("r.csv"), "Engine,Near SA,,,,,eba_ZZ:x959,eba_ZZ:x963,,eba_BT:x29,eba_ZZ:x966,"
                                      "eba_ZZ:x793,eba_BT:x21,\r\n"));
    CHECK(folder.run({"audit", "told.json", "--fail-on", "floor"}).status == 1);
    CHECK(folder.run({"audit", "told.json", "--register", "none/r.csv"}).status == 4);
    const Ran json = folder.run({"audit", "told.json", "--format", "json"});
    const auto breaches = SchemaCheck("audit").breaches(json.out);
    CAPTURE(breaches);
    CHECK(breaches.empty());
    CHECK(holds(json.out, "Audit report"));
}

TEST_CASE("thresholds of an audit end with 1 when they are crossed, and only then") {
    const FolderWithStack folder;
    const auto status = [&](const char* words) {
        return folder.run({"audit", "two.json", "--fail-on", words}).status;
    };
    CHECK(status("single-point") == 1);
    CHECK(status("common-cause") == 1);
    CHECK(status("bootstrap") == 0);
    CHECK(status("unknown") == 0);
    CHECK(status("floor") == 0);
    CHECK(status("foreign-links=66") == 1);
    CHECK(status("foreign-links=67") == 0);
    CHECK(status("impact=999") == 1);
    CHECK(status("impact=1000") == 0);
    CHECK(status("seal=1") == 1);
    CHECK(status("seal=0") == 0);
    CHECK(status("bootstrap,common-cause") == 1);
    CHECK(status("doom") == 2);
    CHECK(status("seal") == 2);
    CHECK(status("impact=-1") == 2);
}

TEST_CASE("what is off in the words of an audit ends with 2, and files with 3") {
    const FolderWithStack folder;
    CHECK(folder.run({"audit"}).status == 2);
    CHECK(folder.run({"audit", "two.json", "--accept", "Atlantis"}).status == 2);
    CHECK(folder.run({"audit", "two.json", "--weights", "mine"}).status == 2);
    CHECK(folder.run({"audit", "two.json", "--horizon", "soon"}).status == 2);
    CHECK(folder.run({"audit", "two.json", "--horizon", "PT0M"}).status == 2);
    CHECK(folder.run({"audit", "none.json"}).status == 3);
}
