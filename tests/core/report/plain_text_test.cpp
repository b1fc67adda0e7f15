// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"
#include "tests/support/catch.h"

using volteface::report::plain_text;

TEST_CASE("what turns a line around or breaks it is taken out") {
    CHECK(plain_text("abc\u202Edef\u2066ghi\u2069") == "abcdefghi");
    CHECK(plain_text("a\u200Bb\uFEFFc\u00ADd") == "abcd");
    CHECK(plain_text("line\r\nbreak\tand\x01more") == "line break and more");
    CHECK(plain_text("  spaces   inside  ") == "spaces inside");
    CHECK(plain_text("a\u2028b\u0085c") == "a b c");
}

TEST_CASE("markup stays the text that it is") {
    CHECK(plain_text("<img src=/path> & <b>x</b>") == "<img src=/path> & <b>x</b>");
}

TEST_CASE("invalid UTF-8 is replaced byte by byte, valid characters of all planes stay") {
    CHECK(plain_text("a\xFFz") == "a\uFFFDz");
    CHECK(plain_text("\xC3") == "\uFFFD");
    CHECK(plain_text("\xED\xA0\x80").find("\uFFFD") == 0);
    CHECK(plain_text("é 漢 😀") == "é 漢 😀");
}

TEST_CASE("long text is cut at a character, never inside one") {
    CHECK(plain_text("ééééé", 3) == "ééé…");
    CHECK(plain_text("ééé", 3) == "ééé");
    CHECK(plain_text(std::string(100000, 'x'), 160).size() == 160 + 3);
}
