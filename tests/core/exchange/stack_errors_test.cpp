// SPDX-License-Identifier: GPL-3.0-or-later
// Each mistake names file, place and what is wrong; all of them at once.
#include "core/exchange/stack_json/stack_json.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::exchange;

namespace {

/// Two organisations, three components and one need; `needs` and `more` are put into their lists.
std::string stack_with(const std::string& needs, const std::string& components = "",
                       const std::string& organisations = "") {
    return "{\"format\": \"volteface-stack\",\n\"version\": 1,\n\"organisations\": [\n{\"id\": \"acme\"}" +
           organisations + "\n],\n\"components\": [\n{\"id\": \"a\", \"layer\": \"model\"},\n" +
           "{\"id\": \"b\", \"layer\": \"model\"},\n{\"id\": \"s\", \"layer\": \"service\"}" + components +
           "\n],\n\"requirements\": [\n" + needs + "\n]}\n";
}

Errors errors_of(const std::string& text) {
    const ResultAll<ReadStack> result = read_stack_json(text, "broken.json");
    REQUIRE_FALSE(result);
    return result.error();
}

Error only_error(const std::string& text) {
    const Errors errors = errors_of(text);
    for (const Error& error : errors) {
        UNSCOPED_INFO(int(error.code) << " at " << error.place.path << " line " << error.place.line);
    }
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().place.file == "broken.json");
    return errors.front();
}

} // namespace

TEST_CASE("an id that leads nowhere is named with file and line") {
    const Error error = only_error(
        stack_with("{\"id\": \"r\", \"consumer\": \"s\", \"suppliers\": [\n{\"component\": \"gone\"}]}"));
    CHECK(error.code == ErrorCode::unknown_reference);
    CHECK(error.subject == "r");
    CHECK(error.arguments == std::vector<std::string>{"suppliers", "gone"});
    CHECK(error.place.path == "/requirements/0/suppliers/0/component");
    CHECK(error.place.line == 13);
}

TEST_CASE("a supplier listed twice is refused") {
    const Error error = only_error(
        stack_with(R"({"id": "r", "consumer": "s", "suppliers": [{"component": "a"}, {"component": "a"}]})"));
    CHECK(error.code == ErrorCode::duplicate_supplier);
    CHECK(error.arguments == std::vector<std::string>{"a"});
    CHECK(error.place.path == "/requirements/0/suppliers/1/component");
    CHECK(error.place.line == 12);
}

TEST_CASE("a decay outside renewal phases is refused") {
    for (const std::string phase : {"run", "legal"}) {
        const Error error =
            only_error(stack_with("{\"id\": \"r\", \"consumer\": \"s\", \"phase\": \"" + phase +
                                  "\",\n\"decay\": 0.1, \"suppliers\": [{\"component\": \"a\"}]}"));
        CHECK(error.code == ErrorCode::decay_outside_renewal);
        CHECK(error.arguments == std::vector<std::string>{phase});
        CHECK(error.place.line == 13);
    }
}

TEST_CASE("a weight out of range is refused") {
    for (const std::string weight : {"0", "-0.5", "1.01", "7"}) {
        const Error error =
            only_error(stack_with("{\"id\": \"r\", \"consumer\": \"s\", \"weight\": " + weight + "}"));
        CHECK(error.code == ErrorCode::number_out_of_range);
        CHECK(error.subject == "r");
        CHECK(error.arguments == std::vector<std::string>{weight, "weight", "above 0, at most 1"});
        CHECK(error.place.path == "/requirements/0/weight");
    }
}

TEST_CASE("a component that requires itself is refused") {
    const Error error =
        only_error(stack_with(R"({"id": "r", "consumer": "a", "suppliers": [{"component": "a"}]})"));
    CHECK(error.code == ErrorCode::self_requirement);
    CHECK(error.place.path == "/requirements/0/suppliers/0/component");
}

TEST_CASE("a ring of parents is refused and spelt out") {
    const Error error = only_error(
        stack_with("", "", ",\n{\"id\": \"x\", \"parent\": \"y\"},\n{\"id\": \"y\", \"parent\": \"x\"}"));
    CHECK(error.code == ErrorCode::parent_cycle);
    CHECK(error.arguments == std::vector<std::string>{"x → y → x"});
    CHECK(error.place.path == "/organisations/1/parent");
    CHECK(error.place.line == 5);
}

TEST_CASE("a malformed duration is refused with its text") {
    for (const std::string text : {"P1Y", "P", "PT", "1 day", "-P1D", "P1.5D", "PT30S"}) {
        const Error error =
            only_error(stack_with("{\"id\": \"r\", \"consumer\": \"s\", \"buffer\": \"" + text + "\"}"));
        CHECK(error.code == ErrorCode::malformed_duration);
        CHECK(error.arguments == std::vector<std::string>{text});
        CHECK(error.subject == "r");
        CHECK(error.place.path == "/requirements/0/buffer");
        CHECK(error.place.line == 12);
    }
}

TEST_CASE("everything wrong is told at once, once, in the order of the file") {
    const Errors errors = errors_of(
        stack_with("{\"id\": \"r\", \"consumer\": \"nobody\", \"weight\": 3, \"buffer\": \"soon\"},\n"
                   "{\"id\": \"r\", \"consumer\": \"s\", \"quorum\": 0, \"phase\": \"walk\", \"suppliers\": "
                   "[{\"role\": 1}]}",
                   ",\n{\"id\": \"Bad Id\", \"layer\": \"cheese\", \"hosting\": [\"FR\", \"France\"], "
                   "\"annual_cost\": -1}"));
    std::vector<std::string> found;
    for (const Error& error : errors) {
        found.push_back(error.place.path);
        CHECK(error.place.file == "broken.json");
        CHECK(error.place.line > 0);
    }
    std::sort(found.begin(), found.end());
    CHECK(found ==
          std::vector<std::string>{"/components/3/annual_cost", "/components/3/hosting/1", "/components/3/id",
                                   "/components/3/layer", "/requirements/0/buffer",
                                   "/requirements/0/consumer", "/requirements/0/weight", "/requirements/1/id",
                                   "/requirements/1/phase", "/requirements/1/quorum",
                                   "/requirements/1/suppliers/0", "/requirements/1/suppliers/0/role"});
    CHECK(std::is_sorted(errors.begin(), errors.end(),
                         [](const Error& a, const Error& b) { return a.place.line < b.place.line; }));
}

TEST_CASE("a mistake does not drag others behind it") {
    const Error list = only_error(R"({"format": "volteface-stack", "version": 1, "components": {"id": "a"},
        "requirements": [{"id": "r", "consumer": "a", "suppliers": [{"component": "b"}]}]})");
    CHECK(list.code == ErrorCode::wrong_type);
    CHECK(list.place.path == "/components");
    const Error id =
        only_error(R"({"format": "volteface-stack", "version": 1, "components": [{"layer": "chip"}],
        "requirements": [{"id": "r", "consumer": "a"}]})");
    CHECK(id.code == ErrorCode::missing_key);
}

TEST_CASE("another format and a newer version are told apart") {
    CHECK(only_error("{}").code == ErrorCode::not_this_format);
    CHECK(only_error("[]").code == ErrorCode::not_this_format);
    CHECK(only_error(R"({"format": "volteface-scenario", "version": 1})").code == ErrorCode::not_this_format);
    CHECK(only_error(R"({"format": "volteface-stack"})").code == ErrorCode::missing_key);
    const Error newer = only_error(R"({"format": "volteface-stack", "version": 2})");
    CHECK(newer.code == ErrorCode::newer_version);
    CHECK(newer.arguments == std::vector<std::string>{"2", "1"});
}

TEST_CASE("hostile text is refused where it is hostile") {
    SECTION("depth") {
        const Error error = only_error(std::string(100'000, '['));
        CHECK(error.code == ErrorCode::too_deep);
        CHECK(only_error(std::string(256, '[') + std::string(256, ']')).code == ErrorCode::not_this_format);
    }
    SECTION("a key twice") {
        const Error error =
            only_error("{\"format\": \"volteface-stack\",\n\"name\": \"a\",\n\"name\": \"b\"}");
        CHECK(error.code == ErrorCode::malformed_syntax);
        CHECK(error.place.line == 3);
    }
    SECTION("numbers without end") {
        const Error error =
            only_error(stack_with("{\"id\": \"r\", \"consumer\": \"s\",\n\"weight\": 1e999}"));
        CHECK(error.code == ErrorCode::number_out_of_range);
        CHECK(error.place.line == 13);
        CHECK(only_error(stack_with("{\"weight\": NaN}")).code == ErrorCode::malformed_syntax);
        CHECK(only_error(stack_with("{\"weight\": Infinity}")).code == ErrorCode::malformed_syntax);
    }
    SECTION("bytes that are no text") {
        const Error error = only_error("{\"format\":\n\"volteface-stack\xFF\"}");
        CHECK(error.code == ErrorCode::malformed_syntax);
        CHECK(error.place.line == 2);
        CHECK(error.place.column == 17);
        CHECK(only_error("{\"format\": \"\xC0\xAF\"}").code == ErrorCode::malformed_syntax);     // overlong
        CHECK(only_error("{\"format\": \"\xED\xA0\x80\"}").code == ErrorCode::malformed_syntax); // surrogate
        CHECK(only_error("{\"format\": \"\\u0000\"}").code == ErrorCode::malformed_syntax);
        CHECK(only_error("{\"format\": \"\\ud800\"}").code == ErrorCode::malformed_syntax);
    }
    SECTION("nothing, and half of something") {
        CHECK(only_error("").code == ErrorCode::malformed_syntax);
        CHECK(only_error("{\"format\": ").code == ErrorCode::malformed_syntax);
        CHECK(only_error("{} {}").code == ErrorCode::malformed_syntax);
    }
    SECTION("a text without end") {
        const Error error = only_error(R"({"format": "volteface-stack", "version": 1, "name": ")" +
                                       std::string(100'001, 'x') + "\"}");
        CHECK(error.code == ErrorCode::text_too_long);
    }
    SECTION("a currency that is none") {
        const Error error = only_error(R"({"format": "volteface-stack", "version": 1, "currency": "ECU"})");
        CHECK(error.code == ErrorCode::unknown_currency);
        CHECK(error.place.path == "/currency");
    }
    SECTION("mistakes without end") {
        std::string needs = "{}";
        for (int i = 0; i < 5000; ++i) {
            needs += ",\n{}";
        }
        const Errors errors = errors_of(stack_with(needs));
        CHECK(errors.size() == ReadingLog::most_errors + 1);
        CHECK(errors.back().code == ErrorCode::too_large);
    }
}
