// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/tree_reading.h"
#include "core/base/utf8.h"
#include "tests/support/catch.h"

using namespace volteface;

TEST_CASE("a mistake is kept with its path, line and record, and reading goes on") {
    const Tree tree =
        *read_json("{\"records\": [\n{\"id\": \"a\", \"x\": \"no\"},\n{\"id\": \"b\", \"x\": 2}]}", "f");
    ReadingLog log("f");
    const Cursor root(tree, log);
    std::vector<double> numbers;
    root.at("records")->each([&](const Cursor& item) {
        Cursor record = item;
        record.set_subject(*record.at("id")->text());
        if (const auto number = record.at("x")->number()) {
            numbers.push_back(*number);
        }
    });
    CHECK(numbers == std::vector<double>{2});
    CHECK(log.take_errors() ==
          Errors{Error{ErrorCode::wrong_type, "a", {"x", "number"}, Place{"f", "/records/0/x", 2, 0}}});
}

TEST_CASE("paths escape what a JSON pointer must") {
    const Tree tree = *read_json(R"({"a/b": {"c~d": 1}})", "f");
    ReadingLog log("f");
    const Cursor root(tree, log);
    CHECK(root.at("a/b")->at("c~d")->path() == "/a~1b/c~0d");
    root.at("a/b")->name_unknown({});
    CHECK(log.unknown_keys() == std::vector<UnknownKey>{{"/a~1b/c~0d", 1}});
}

TEST_CASE("null counts as left out") {
    const Tree tree = *read_json(R"({"a": null})", "f");
    ReadingLog log("f");
    const Cursor root(tree, log);
    CHECK_FALSE(root.at("a"));
    CHECK_FALSE(root.need("a"));
    CHECK(log.take_errors().front().code == ErrorCode::missing_key);
}

TEST_CASE("whole numbers are whole, and small enough to be exact") {
    const Tree tree = *read_json("[3, 3.0, 3e2, 3.5, 9007199254740993e3, \"3\"]", "f");
    ReadingLog log("f");
    std::vector<std::optional<std::int64_t>> read;
    Cursor(tree, log).each([&](const Cursor& item) { read.push_back(item.integer()); });
    CHECK(read ==
          std::vector<std::optional<std::int64_t>>{3, 3, 300, std::nullopt, std::nullopt, std::nullopt});
    CHECK(log.take_errors().size() == 3);
}

TEST_CASE("what rules say finds the line of the deepest value that is there") {
    const Tree tree = *read_json("{\"list\": [\n{\n\"id\": \"a\"}]}", "f");
    ReadingLog log("f");
    const Cursor root(tree, log);
    root.add_rules({Error{ErrorCode::malformed_id, "a", {}, Place{"", "/list/0/id", 0, 0}},
                    Error{ErrorCode::malformed_id, "b", {}, Place{"", "/list/0/missing/deep", 0, 0}},
                    Error{ErrorCode::malformed_id, "c", {}, Place{"", "/list/9", 0, 0}}});
    const Errors errors = log.take_errors();
    REQUIRE(errors.size() == 3);
    CHECK(errors[0].place.line == 1);
    CHECK(errors[0].subject == "c");
    CHECK(errors[1].place.line == 2);
    CHECK(errors[2].place.line == 3);
}

TEST_CASE("text is well-formed UTF-8 without NUL") {
    CHECK_FALSE(first_invalid_utf8("plain, é, 日本語, 🤖, \xF4\x8F\xBF\xBF"));
    CHECK(first_invalid_utf8(std::string_view("a\0b", 3)) == 1);
    for (const std::string_view bad :
         {"\x80", "\xC3", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x82"}) {
        CHECK(first_invalid_utf8("ok" + std::string(bad)) == 2);
    }
}
