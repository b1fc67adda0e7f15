// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/catch.h"

using namespace volteface;

TEST_CASE("ids are lower-case words joined by hyphens") {
    for (const char* text : {"a", "gpt-4o", "x1", "a-b-c", "2027"}) {
        CHECK(is_valid_id(text));
    }
    for (const char* text : {"", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "é", "gpt-4.1"}) {
        INFO(text);
        CHECK_FALSE(is_valid_id(text));
    }
}

TEST_CASE("any text makes a valid id") {
    CHECK(make_id("GPT-4.1 (EU)") == "gpt-4-1-eu");
    CHECK(make_id("  Claims assistant ") == "claims-assistant");
    CHECK(make_id("数据") == "item");
    CHECK(make_id("") == "item");
    for (const char* text : {"Île-de-France", "--a--", "A/B", "x"}) {
        CHECK(is_valid_id(make_id(text)));
    }
}
