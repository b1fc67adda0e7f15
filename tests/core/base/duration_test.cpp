// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"
#include "tests/support/catch.h"

using namespace volteface;

TEST_CASE("durations have weeks, days, hours and minutes") {
    CHECK(parse_duration("P2W")->minutes == 14 * minutes_per_day);
    CHECK(parse_duration("P14D")->minutes == 14 * minutes_per_day);
    CHECK(parse_duration("PT4H")->minutes == 240);
    CHECK(parse_duration("P1DT12H")->minutes == 36 * minutes_per_hour);
    CHECK(parse_duration("P1W2DT3H4M")->minutes == 9 * minutes_per_day + 184);
    CHECK(parse_duration("PT0M")->minutes == 0);
    CHECK(parse_duration("P0D")->minutes == 0);
    CHECK(parse_duration("PT90M")->minutes == 90);
}

TEST_CASE("what is no duration is refused with its text") {
    for (const char* text :
         {"",      "P",      "PT",   "P1",    "1D",  "P1M",  "P1Y",   "P1DT",      "PT1D",          "P1D2W",
          "P1D1D", "PT1M1H", "P-1D", "P1.5D", "p1d", "P1D ", "PT30S", "P4000000D", "P99999999999D", "P1TD"}) {
        const auto result = parse_duration(text);
        INFO(text);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::malformed_duration);
        CHECK(result.error().arguments == std::vector<std::string>{text});
    }
}

TEST_CASE("a duration's text reads back as the same duration") {
    for (Minute minutes : {0, 1, 59, 60, 61, 1439, 1440, 1441, 20160, 525600, 5259492}) {
        CHECK(parse_duration(format_duration({minutes}))->minutes == minutes);
    }
    CHECK(format_duration({}) == "PT0M");
    CHECK(format_duration(Duration::days(14)) == "P14D");
    CHECK(format_duration({2160}) == "P1DT12H");
}

TEST_CASE("days become the nearest whole minute") {
    CHECK(duration_of_days(1.5).minutes == 2160);
    CHECK(duration_of_days(1.0 / 3).minutes == 480);
}
