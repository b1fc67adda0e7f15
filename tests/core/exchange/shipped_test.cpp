// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"
#include "core/exchange/shipped.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

using namespace volteface;
using namespace volteface::exchange;

namespace {

const ShippedData shipped{VOLTEFACE_SOURCE_DIR};

const std::string good = "format: volteface-scenario\nversion: 1\nid: good\nevents:\n"
                         "  - {id: e, select: {tag: t}, effect: outage}\n";

} // namespace

TEST_CASE("the scenario library is read whole, without a mistake or a key unknown") {
    const ScenarioLibrary library = scenario_library(shipped);
    for (const Error& error : library.errors) {
        UNSCOPED_INFO(error.place.file << ":" << error.place.line << " " << error.place.path << " code "
                                       << int(error.code));
    }
    CHECK(library.errors.empty());
    CHECK(library.scenarios.size() >= 6);
    for (const auto& file : files_of(shipped.directory / "scenarios", ".yaml")) {
        INFO(file);
        const auto read = read_scenario_yaml(*read_file(file), file.string());
        REQUIRE(read);
        CHECK(read->unknown_keys.empty());
        CHECK(read->scenario.id.str() == file.stem().string());
        CHECK(bind(read->scenario));
    }
}

TEST_CASE("samples are read without a mistake or a key unknown, and are as the program exports them") {
    const std::vector<Sample> all = samples(shipped);
    REQUIRE_FALSE(all.empty());
    for (const Sample& sample : all) {
        INFO(sample.name);
        const auto read = read_sample(shipped, sample.name);
        REQUIRE(read);
        CHECK(read->unknown_keys.empty());
        CHECK(write_stack_json(read->stack) == *read_file(sample.file));
    }
    const auto none = read_sample(shipped, "bakery");
    REQUIRE_FALSE(none);
    CHECK(none.error().front().code == ErrorCode::no_such_sample);
    CHECK(none.error().front().arguments.back().find("insurer") != std::string::npos);
}

TEST_CASE("a broken scenario is named, and the others are there all the same") {
    const tests::Scratch scratch;
    scratch.write("scenarios/good.yaml", good);
    scratch.write("scenarios/twin.yaml", good);
    scratch.write("scenarios/broken.yaml",
                  "format: volteface-scenario\nversion: 1\nid: broken\nhorizon: soon\n");
    scratch.write("scenarios/notes.txt", "no scenario");
    const ScenarioLibrary library = scenario_library({scratch.path()});
    REQUIRE(library.scenarios.size() == 1);
    CHECK(library.scenarios.front().id == ScenarioId("good"));
    REQUIRE(library.errors.size() == 2);
    CHECK(library.errors[0].code == ErrorCode::malformed_duration);
    CHECK(library.errors[0].place ==
          Place{(scratch.path() / "scenarios/broken.yaml").string(), "/horizon", 4, 10});
    CHECK(library.errors[1].code == ErrorCode::duplicate_id);
}

TEST_CASE("where nothing ships nothing is found") {
    const tests::Scratch scratch;
    CHECK(scenario_library({scratch.path()}).scenarios.empty());
    CHECK(samples({scratch.path()}).empty());
    CHECK(schema_names({scratch.path()}).empty());
    CHECK(schema_text({scratch.path()}, "stack").error().code == ErrorCode::not_readable);
}

TEST_CASE("files that cannot be read say why") {
    const tests::Scratch scratch;
    scratch.write("big", std::string(1000, 'x'));
    CHECK(read_file(scratch.path() / "big", 1000).value().size() == 1000);
    CHECK(read_file(scratch.path() / "big", 999).error().code == ErrorCode::too_large);
    const auto missing = read_file(scratch.path() / "missing");
    CHECK(missing.error().code == ErrorCode::not_readable);
    CHECK(missing.error().subject == "missing");
    CHECK(missing.error().place.file == (scratch.path() / "missing").string());
    CHECK(read_file(scratch.path()).error().code == ErrorCode::not_readable);
}
