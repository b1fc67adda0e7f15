// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/country.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;

TEST_CASE("the assigned codes of ISO 3166-1 are known, and EU") {
    CHECK(country_codes().size() == 250);
    CHECK(std::is_sorted(country_codes().begin(), country_codes().end()));
    for (const std::string_view code : country_codes()) {
        CHECK(Country::parse(code)->str() == code);
    }
    for (const char* code : {"", "F", "fr", "UK", "XX", "FRA", "ZZ", "E ", " E"}) {
        INFO(code);
        CHECK_FALSE(Country::parse(code).has_value());
    }
}

TEST_CASE("the named sets have the members that they have") {
    const auto size_of = [](std::string_view group) {
        return std::count_if(country_codes().begin(), country_codes().end(),
                             [&](std::string_view code) { return is_member(*Country::parse(code), group); });
    };
    CHECK(size_of("EU") == 28);  // 27 members, and the Union's own bodies
    CHECK(size_of("EEA") == 31); // with Iceland, Liechtenstein, Norway
    CHECK(size_of("NATO") == 32);
    CHECK(size_of("FR") == 0);
    CHECK_FALSE(is_member(*Country::parse("EU"), "NATO"));
    CHECK_FALSE(is_member(*Country::parse("CH"), "EEA"));
    CHECK(is_member(*Country::parse("SE"), "NATO"));
}

TEST_CASE("jurisdictions are counted under four blocs") {
    CHECK(bloc_of(*Country::parse("NO")) == Bloc::european);
    CHECK(bloc_of(*Country::parse("EU")) == Bloc::european);
    CHECK(bloc_of(*Country::parse("US")) == Bloc::american);
    CHECK(bloc_of(*Country::parse("HK")) == Bloc::chinese);
    CHECK(bloc_of(*Country::parse("TW")) == Bloc::other);
    CHECK(bloc_of(*Country::parse("CH")) == Bloc::other);
}
