// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"

#include <clocale>
#include <cmath>
#include <limits>

using namespace volteface;

namespace {

Tree read(const std::string& text) {
    const Result<Tree> tree = read_json(text, "f");
    INFO(text);
    REQUIRE(tree);
    return *tree;
}

Error refusal(const std::string& text, const TreeLimits& limits = {}) {
    const Result<Tree> tree = read_json(text, "f", limits);
    REQUIRE_FALSE(tree);
    return tree.error();
}

} // namespace

TEST_CASE("every value knows its line") {
    const Tree tree = read("{\n\"a\": 1,\n\"b\": [2,\n3\n,\n\"x\"],\n\n\"c\": {\"d\": null}\n}\n");
    CHECK(tree.line == 1);
    CHECK(tree.find("a")->line == 2);
    CHECK(tree.find("b")->line == 3);
    CHECK(tree.find("b")->children.at(0).line == 3);
    CHECK(tree.find("b")->children.at(1).line == 4); // the parser has read the newline behind it already
    CHECK(tree.find("b")->children.at(2).line == 6);
    CHECK(tree.find("c")->find("d")->line == 8);
}

TEST_CASE("numbers keep their digits") {
    CHECK(read("[0.10, 1e3, 123456789012345.678, 18446744073709551615, -7]").children.at(0).text == "0.10");
    CHECK(read("[123456789012345.678]").children.at(0).text == "123456789012345.678");
    CHECK(read("[18446744073709551615]").children.at(0).text == "18446744073709551615");
    CHECK(read("[1E-3]").children.at(0).text == "1E-3");
}

TEST_CASE("numbers do not follow the locale") {
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const char* const locale : {"fr_FR.UTF-8", "de_DE.UTF-8", "fr_FR"}) {
        if (std::setlocale(LC_NUMERIC, locale) != nullptr) {
            CHECK(read("[1.5]").children.at(0).text == "1.5");
            CHECK(read_number("1.5") == 1.5);
            CHECK(write_number(1.5) == "1.5");
        }
    }
    std::setlocale(LC_NUMERIC, before.c_str());
}

TEST_CASE("a number is what JSON calls one") {
    CHECK(read_number("-0.5e+3") == -500.0);
    CHECK(read_number("1e-400") == 0.0);
    CHECK(read_number("0.000000000000000000000000000000000001") == 1e-36);
    for (const char* const text :
         {"", "-", "+1", "01", "1.", ".5", "1e", "0x1F", "inf", "nan", "1e999", " 1", "1 "}) {
        INFO(text);
        CHECK_FALSE(read_number(text));
    }
    CHECK(write_number(-0.0) == "0");
    CHECK(write_number(0.1) == "0.1");
    tests::Random random(1);
    for (int i = 0; i < 100'000; ++i) {
        const double value = (random.unit() - 0.5) * std::pow(10.0, random.between(-300, 300));
        REQUIRE(read_number(write_number(value)) == value);
    }
    CHECK(read_number(write_number(std::numeric_limits<double>::denorm_min())) ==
          std::numeric_limits<double>::denorm_min());
    CHECK(read_number(write_number(std::numeric_limits<double>::max())) ==
          std::numeric_limits<double>::max());
}

TEST_CASE("what was written is read back, byte for byte") {
    const std::string text =
        "{\n  \"list\": [1, 2.5, \"x\", null, true],\n  \"empty\": [],\n  \"nothing\": {},\n"
        "  \"deep\": [\n    {\"a\": 1},\n    [\n      []\n    ]\n  ],\n"
        "  \"odd\": \"\\\"\\\\\\n\\t\\u0001é🤖\"\n}\n";
    CHECK(write_json(read(text)) == text);
}

TEST_CASE("a list is spread out exactly where it does not fit on a line") {
    for (std::size_t length = 1; length < 130; ++length) {
        Tree list = Tree::list();
        list.add(Tree::of(std::string(length, 'x')));
        list.add(Tree::of(1));
        const std::string text = write_json(list);
        const bool one_line = text.find('\n') == text.size() - 1;
        INFO(text);
        CHECK(one_line == (length + 7 <= 100)); // ["…", 1]
        REQUIRE(write_json(read(text)) == text);
    }
}

TEST_CASE("bytes that are no text are replaced when written") {
    CHECK(write_json(Tree::of(std::string("a\xFF"
                                          "b\xC3"))) == "\"a\xEF\xBF\xBD"
                                                        "b\xEF\xBF\xBD\"\n");
    CHECK(write_json(Tree::of(std::string("a\0b", 3))) == "\"a\xEF\xBF\xBD"
                                                          "b\"\n");
}

TEST_CASE("limits hold") {
    CHECK(refusal("[[[[]]]]", {1000, 1000, 3}).code == ErrorCode::too_deep);
    CHECK(read_json("[[[]]]", "f", {1000, 1000, 3}));
    CHECK(refusal("[1,2,3]", {1000, 3, 10}).code == ErrorCode::too_large);
    CHECK(read_json("[1,2,3]", "f", {1000, 4, 10}));
    CHECK(refusal("[1,2,3]", {6, 10, 10}).code == ErrorCode::too_large);
}

TEST_CASE("a refusal says where") {
    const Error syntax = refusal("{\n  \"a\": 1,\n  \"b\": ]\n}");
    CHECK(syntax.code == ErrorCode::malformed_syntax);
    CHECK(syntax.place == Place{"f", "", 3, 8});
    const Error twice = refusal("[{\"a\": 1},\n{\"b\": 1, \"b\": 2}]");
    CHECK(twice.place.path == "/1");
    CHECK(twice.place.line == 2);
}
