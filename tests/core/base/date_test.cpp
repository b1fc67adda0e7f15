// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/support/catch.h"

using namespace volteface;

TEST_CASE("a date is a year, a month or a day") {
    for (const char* text : {"2026", "2026-11", "2026-11-20", "2024-02-29"}) {
        CHECK(format_date(*parse_date(text)) == text);
    }
    CHECK(parse_date("2026-11-20")->is_whole());
    CHECK_FALSE(parse_date("2026-11")->is_whole());
}

TEST_CASE("a day that the calendar does not have is refused") {
    for (const char* text : {"", "26", "2026-13", "2026-00", "2026-02-29", "2026-11-31", "2026/11/20",
                             "2026-1-2", "0000-01-01", "-026-01-01", "2026-11-2x"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
}

TEST_CASE("days between dates are counted across years") {
    CHECK(days_between(*parse_date("2024-02-28"), *parse_date("2024-03-01")) == 2);
    CHECK(days_between(*parse_date("2027-01-01"), *parse_date("2026-01-01")) == -365);
}
