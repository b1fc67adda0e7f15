// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/cut_sets.h"
#include "core/audit/rings.h"
#include "core/exchange/open_psa/open_psa.h"
#include "tests/core/audit/brute_force.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::exchange;
using namespace volteface::tests;

namespace {

OpenPsaModel read(const std::string& text, const std::string& top = {}) {
    const auto model = read_open_psa({{"model.xml", text}}, top);
    REQUIRE(model.has_value());
    return *model;
}

Error refused(const std::string& text, const std::string& top = {}) {
    const auto model = read_open_psa({{"model.xml", text}}, top);
    REQUIRE_FALSE(model.has_value());
    return model.error().front();
}

std::string gate(const std::string& name, const std::string& formula) {
    return "<define-gate name=\"" + name + "\">\n" + formula + "\n</define-gate>\n";
}

std::string model_of(const std::string& content) {
    return "<?xml version=\"1.0\"?>\n<opsa-mef><define-fault-tree name=\"t\">\n" + content +
           "</define-fault-tree></opsa-mef>\n";
}

const std::string a = "<basic-event name=\"a\"/>";
const std::string b = "<event name=\"b\"/>";

} // namespace

TEST_CASE("a fault tree is written and read again, and fails after the same losses") {
    std::size_t compared = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        const FaultTree tree = random_tree(seed, {6, 8, seed % 2 == 0});
        const auto plain = audit::without_rings(tree);
        REQUIRE(plain.has_value());
        const std::string text = write_open_psa(*plain);
        const auto again = read_open_psa({{"again.xml", text}});
        INFO("seed " << seed << "\n" << text);
        REQUIRE(again.has_value());
        CHECK(again->undefined_events.empty());
        // Events that nothing rests on are not read: names tell which is which.
        REQUIRE(minimal_sets(again->tree) == minimal_sets(tree));
        for (const FaultTree::Event& event : again->tree.events) {
            const auto index =
                static_cast<std::size_t>((event.name[1] - '0') * 10 + event.name[2] - '0'); // "e07"
            CHECK(event.probability == tree.events[index].probability);
            ++compared;
        }
    }
    CHECK(compared > 3000);
}

TEST_CASE("formulas stand inside one another, house events are constants, several files are one model") {
    const std::string tree =
        model_of(gate("top", "<or><and>" + a + b +
                                 "</and><atleast min=\"2\"><event name=\"a\"/><house-event "
                                 "name=\"h\"/><gate name=\"low\"/></atleast></or>") +
                 gate("low", "<event name=\"c\"/>"));
    const std::string data = "<opsa-mef><model-data><define-basic-event name=\"a\"><float value=\"1.5e-3\"/>"
                             "</define-basic-event><define-basic-event name=\"b\"><exponential/>"
                             "</define-basic-event><define-house-event name=\"h\"><constant value=\"true\"/>"
                             "</define-house-event></model-data></opsa-mef>";
    const auto model = read_open_psa({{"tree.xml", tree}, {"data.xml", data}});
    REQUIRE(model.has_value());
    CHECK(minimal_sets(model->tree) == NameSets{{"a"}, {"c"}});
    CHECK(model->tree.name == "top");
    CHECK(model->undefined_events == std::vector<std::string>{"c"});
    CHECK(model->tree.events[0].probability == 1.5e-3);
    CHECK_FALSE(model->tree.events[1].probability.has_value());
}

TEST_CASE("what is not ours is an error with its line") {
    const Error no = refused(model_of(gate("top", "<or>" + a + "\n<not>" + b + "</not></or>")));
    CHECK(no.code == ErrorCode::unknown_word);
    CHECK(no.arguments.front() == "not");
    CHECK(no.place.file == "model.xml");
    CHECK(no.place.line == 5);
    CHECK(refused(model_of(gate("top", "<xor>" + a + b + "</xor>"))).arguments.front() == "xor");
    const Error type = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e \"e\">]>\n<opsa-mef/>");
    CHECK(type.code == ErrorCode::unknown_key);
    CHECK(type.place.line == 2);
    const Error group = refused("<opsa-mef>\n<define-CCF-group name=\"g\" model=\"beta\"/></opsa-mef>");
    CHECK(group.code == ErrorCode::unknown_key);
    CHECK(group.place.line == 2);
    CHECK(refused("<opsa-mef>\n<or></opsa-mef>").code == ErrorCode::malformed_syntax);
    CHECK(refused("<fault-tree/>").code == ErrorCode::not_this_format);
    CHECK(refused("").code == ErrorCode::malformed_syntax);
    CHECK(refused(model_of(gate("top", "<atleast min=\"3\">" + a + b + "</atleast>"))).code ==
          ErrorCode::number_out_of_range);
    CHECK(refused(model_of(gate("top", "<or>" + a + "<gate name=\"none\"/></or>"))).code ==
          ErrorCode::unknown_reference);
    CHECK(refused(model_of(gate("top", a) + gate("top", b))).code == ErrorCode::duplicate_id);
    CHECK(refused(model_of(gate("top", "<or/>"))).code == ErrorCode::missing_key);
    CHECK(refused(model_of(gate("top", "<event/>"))).code == ErrorCode::missing_key);
    const std::string odd = "<opsa-mef><model-data><define-basic-event name=\"e\"><float value=\"2\"/>"
                            "</define-basic-event></model-data></opsa-mef>";
    CHECK(refused(odd).code == ErrorCode::number_out_of_range);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "<or>";
    }
    deep += a;
    for (int i = 0; i < 100'000; ++i) {
        deep += "</or>";
    }
    CHECK(refused(model_of(gate("top", deep))).code == ErrorCode::too_deep);
}

TEST_CASE("the top is the gate that no other uses, or the one asked for") {
    const std::string two = model_of(gate("x", a) + gate("y", b));
    CHECK(refused(two).code == ErrorCode::schema_violation);
    CHECK(read(two, "y").tree.name == "y");
    CHECK(refused(two, "z").code == ErrorCode::unknown_reference);
    const std::string ring =
        model_of(gate("top", "<gate name=\"x\"/>") + gate("x", "<or>" + a + "<gate name=\"y\"/></or>") +
                 gate("y", "<or>" + b + "<gate name=\"x\"/></or>"));
    const Error error = refused(ring);
    CHECK(error.code == ErrorCode::schema_violation);
    CHECK(error.place.line != 0);
}
