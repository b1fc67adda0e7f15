// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/support/catch.h"

#include <limits>

using namespace volteface;

TEST_CASE("a decimal keeps the digits that were entered") {
    for (const char* text :
         {"0", "1", "-3", "1234.5", "0.1", "0.001", "999999999999999999", "120000", "1000000.01"}) {
        CHECK(Decimal::parse(text)->to_text() == text);
    }
    CHECK(Decimal::parse("1.50")->to_text() == "1.5");
    CHECK(Decimal::parse("10.00")->to_text() == "10");
    CHECK(*Decimal::parse("1.50") == *Decimal::parse("1.5"));
    CHECK(Decimal::parse("007")->to_text() == "7");
}

TEST_CASE("what is no decimal is refused") {
    for (const char* text :
         {"", "-", ".5", "5.", "1,5", "1e3", "nan", "inf", "1 000", "1234567890123456789", "--1"}) {
        INFO(text);
        CHECK_FALSE(Decimal::parse(text).has_value());
    }
    CHECK_FALSE(Decimal::from_double(std::numeric_limits<double>::quiet_NaN()).has_value());
    CHECK_FALSE(Decimal::from_double(std::numeric_limits<double>::infinity()).has_value());
    CHECK_FALSE(Decimal::from_double(1e300).has_value());
}

TEST_CASE("a double becomes its shortest decimal and comes back") {
    for (const double value : {0.0, 0.1, 120000.0, 1234.56, 0.30000000000000004, -7.25, 123456789012345.0}) {
        CHECK(Decimal::from_double(value)->to_double() == value);
    }
    CHECK(Decimal::from_double(0.1)->to_text() == "0.1");
}
