// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/catch.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace volteface::tests;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("words of the call that are off end with 2, and say what there is") {
    const CliFolder folder;
    CHECK(folder.run({}).status == 2);
    CHECK(folder.run({"frobnicate"}).status == 2);
    CHECK(folder.run({"new"}).status == 2);
    CHECK(folder.run({"new", "a.json"}).status == 2);
    CHECK(folder.run({"new", "a.json", "--empty", "--sample", "insurer"}).status == 2);
    CHECK(folder.run({"new", "a.txt", "--empty"}).status == 2);
    CHECK(folder.run({"check"}).status == 2);
    CHECK(folder.run({"check", "a.json", "--format", "xml"}).status == 2);
    CHECK(folder.run({"check", "a.json", "--unheard-of"}).status == 2);
    CHECK(folder.run({"schema", "nonsense"}).status == 2);
    CHECK(folder.run({"catalogue", "no-such-thing-at-all"}).status == 2);
    const Ran sample = folder.run({"new", "a.json", "--sample", "bank"});
    CHECK(sample.status == 2);
    CHECK(holds(sample.error, "insurer"));
    REQUIRE(folder.run({"new", "a.json", "--empty"}).status == 0);
    const Ran scenario = folder.run({"simulate", "a.json", "--scenario", "the-end"});
    CHECK(scenario.status == 2);
    CHECK(holds(scenario.error, "openai-api-cutoff"));
    CHECK(folder.run({"export", "a.json", "--output", "b.doc"}).status == 2);
    CHECK(folder.names() == "a.json");
}

TEST_CASE("help and version end with 0, and every command has examples") {
    const CliFolder folder;
    const Ran help = folder.run({"--help"});
    CHECK(help.status == 0);
    CHECK(holds(help.out, "Exit status"));
    for (const char* command :
         {"new",       "check",    "simulate",    "compare", "import", "export", "scenarios",
          "catalogue", "complete", "confirm",     "reject",  "update", "audit",  "cutsets",
          "plan",      "costs",    "assumptions", "picture", "report", "schema", "version"}) {
        INFO(command);
        CHECK(holds(help.out, command));
        const Ran more = folder.run({command, "--help"});
        CHECK(more.status == 0);
        CHECK(holds(more.out, std::string("volteface-cli ") + command));
    }
    for (const char* later : {"prepare", "risk"}) {
        CHECK(folder.run({later, "--help"}).status == 2);
    }
    CHECK(folder.run({"--version"}).status == 0);
    CHECK(holds(folder.run({"version"}).out, "volteface-cli "));
}

TEST_CASE("nonsense files end with 3, and name file, place and reason") {
    const CliFolder folder;
    folder.write("empty.json", "");
    folder.write("cut.json", "{\"format\": \"volteface-stack\",\n \"version\": 1,\n \"components\": [");
    folder.write("other.json", "{\"format\": \"something-else\", \"version\": 1}");
    folder.write(
        "newer.json",
        "{\"format\": \"volteface-stack\", \"version\": 999, \"name\": \"x\", \"currency\": \"EUR\"}");
    folder.write("noise.volteface",
                 std::string("SQLite format 3\0 and then noise", 31) + std::string(4000, 'x'));
    folder.write("binary.json", std::string("\x00\xff\xfe{", 4));
    folder.write("deep.json", std::string(100000, '['));
    for (const char* file : {"empty.json", "cut.json", "other.json", "newer.json", "noise.volteface",
                             "binary.json", "deep.json", "not-there.json"}) {
        INFO(file);
        for (const std::vector<std::string>& call :
             {std::vector<std::string>{"check", file},
              {"simulate", file, "--scenario", "openai-api-cutoff"},
              {"export", file, "--output", "out.json"},
              {"import", file, "--from", "stack", "--into", "new.json"}}) {
            const Ran ran = folder.run(call);
            INFO(call.front());
            INFO(ran.error);
            CHECK(ran.status == 3);
            CHECK(holds(ran.error, file));
        }
    }
    CHECK(holds(folder.run({"check", "cut.json"}).error, "cut.json:3"));
    CHECK_FALSE(folder.exists("out.json"));
    CHECK_FALSE(folder.exists("new.json"));
}

TEST_CASE("every breach of the rules is named with its line, all at once") {
    const CliFolder folder;
    folder.write("bad.json", R"({
  "format": "volteface-stack", "version": 1, "name": "Bad", "currency": "EUR",
  "components": [
    {"id": "a", "name": "A", "layer": "service"},
    {"id": "b", "name": "B", "layer": "model", "organisation": "nobody"}
  ],
  "requirements": [
    {"id": "r", "consumer": "a", "suppliers": [{"component": "a"}]},
    {"id": "s", "consumer": "a", "weight": 1.4, "suppliers": [{"component": "b"}, {"component": "b"}]},
    {"id": "t", "consumer": "a", "buffer": "3 days", "suppliers": [{"component": "b"}]}
  ]
})");
    const Ran ran = folder.run({"check", "bad.json"});
    INFO(ran.error);
    CHECK(ran.status == 3);
    CHECK(holds(ran.error, "bad.json:5"));
    CHECK(holds(ran.error, "bad.json:8"));
    CHECK(holds(ran.error, "bad.json:9"));
    CHECK(holds(ran.error, "bad.json:10"));
}

TEST_CASE("a scenario file with mistakes ends with 3 and its place") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    folder.write("empty-selector.yaml",
                 "format: volteface-scenario\nversion: 1\nid: x\nname: {en: X}\nevents:\n"
                 "  - id: e\n    start: P0D\n    duration: forever\n    select: {}\n"
                 "    effect: outage\n");
    folder.write("alias.yaml", "format: volteface-scenario\nversion: 1\nid: &x y\nname: {en: *x}\n");
    for (const char* file : {"empty-selector.yaml", "alias.yaml", "./nothing.yaml"}) {
        const Ran ran = folder.run({"simulate", "a.json", "--scenario", file});
        INFO(ran.error);
        CHECK(ran.status == 3);
        CHECK(holds(ran.error, file));
    }
}

TEST_CASE("a target that cannot be written ends with 4, and nothing is changed") {
    const CliFolder folder;
    REQUIRE(folder.run({"new", "a.json", "--sample", "insurer"}).status == 0);
    const std::string before = folder.read("a.json");
    CHECK(folder.run({"new", "a.json", "--empty"}).status == 4);
    CHECK(folder.read("a.json") == before);
    CHECK(folder.run({"export", "a.json", "--output", "no/such/folder/b.json"}).status == 4);
    CHECK(folder.run({"new", "no/such/folder/b.volteface", "--empty"}).status == 4);
    CHECK(folder.run({"import", "a.json", "--into", "no/such/folder/b.json"}).status == 4);
    std::filesystem::create_directory(folder.path("folder.json"));
    CHECK(folder.run({"export", "a.json", "--output", "folder.json"}).status == 4);
    CHECK(folder.run_into("/dev/full", {"export", "a.json", "--output", "-"}).status == 4);
    CHECK(folder.run_into("/dev/full", {"scenarios"}).status == 4);
    CHECK(folder.names() == "a.json folder.json");
    if (geteuid() != 0) { // root writes anywhere
        std::filesystem::create_directory(folder.path("locked"));
        chmod(folder.path("locked").c_str(), 0500);
        CHECK(folder.run({"export", "a.json", "--output", "locked/b.json"}).status == 4);
        chmod(folder.path("locked").c_str(), 0700);
    }
}

TEST_CASE("a name cannot drive the terminal") {
    const CliFolder folder;
    folder.write("evil.json",
                 "{\"format\": \"volteface-stack\", \"version\": 1, \"name\": \"\\u001b[2J\\u202Eevil\", "
                 "\"currency\": \"EUR\", \"components\": [{\"id\": \"a\", \"name\": "
                 "\"\\u001b]0;title\\u0007\", \"layer\": \"service\"}]}");
    const Ran ran = folder.run({"check", "evil.json"});
    CHECK((ran.out + ran.error).find('\x1b') == std::string::npos);
    CHECK((ran.out + ran.error).find('\x07') == std::string::npos);
    CHECK((ran.out + ran.error).find("\xe2\x80\xae") == std::string::npos);
}
