// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"
#include "core/report/wording.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::report;

namespace {
constexpr Language en = Language::english;
constexpr Language fr = Language::french;
constexpr Plural services = {"service", "services", "service", "services"};
} // namespace

TEST_CASE("a word agrees with its number as each language has it") {
    CHECK(counted(en, 0, services) == "0\u00A0services");
    CHECK(counted(en, 1, services) == "1\u00A0service");
    CHECK(counted(fr, 0, services) == "0\u00A0service");
    CHECK(counted(fr, 1, services) == "1\u00A0service");
    CHECK(counted(fr, 2, services) == "2\u00A0services");
}

TEST_CASE("numbers part their thousands by a narrow no-break space and drop empty digits") {
    CHECK(number(en, 1234567) == "1\u202F234\u202F567");
    CHECK(number(en, 0.5, 2) == "0.5");
    CHECK(number(fr, 1234.25, 2) == "1\u202F234,25");
    CHECK(number(en, -3) == "\u22123");
    CHECK(number(en, -0.2) == "0");
    CHECK(number(en, 999.6) == "1\u202F000");
}

TEST_CASE("a small share is never shown as nothing, nor an almost whole one as all") {
    CHECK(percent(en, 0) == "0\u00A0%");
    CHECK(percent(en, 0.0001) == "0.1\u00A0%");
    CHECK(percent(fr, 0.005) == "0,5\u00A0%");
    CHECK(percent(en, 0.9999) == "99.9\u00A0%");
    CHECK(percent(en, 1) == "100\u00A0%");
    CHECK(percent(en, 0.42) == "42\u00A0%");
}

TEST_CASE("spans and instants are exact") {
    CHECK(span(en, 0) == "0\u00A0minutes");
    CHECK(span(en, 24 * 60) == "1\u00A0day");
    CHECK(span(fr, 2 * 24 * 60 + 90) == "2\u00A0jours 1\u00A0heure 30\u00A0minutes");
    CHECK(span_short(en, 8 * 60) == "8\u00A0h");
    CHECK(span_short(fr, 3 * 24 * 60) == "3\u00A0j");
    CHECK(instant(en, 3 * 24 * 60) == "day\u00A03");
    CHECK(instant(en, 3 * 24 * 60 + 6 * 60 + 5) == "day\u00A03,\u00A006:05");
    CHECK(instant(fr, 3 * 24 * 60 + 6 * 60) == "jour\u00A03,\u00A006\u00A0h\u00A000");
}

TEST_CASE("dates are written out, over months and leap years") {
    CHECK(long_date(en, {2026, 11, 20}) == "20\u00A0November\u00A02026");
    CHECK(long_date(fr, {2027, 1, 1}) == "1er\u00A0janvier\u00A02027");
    CHECK(long_date(fr, {2026, 8, 0}) == "août\u00A02026");
    CHECK(long_date(en, {2026, 0, 0}) == "2026");
    CHECK(date_of({2028, 2, 28}, 24 * 60) == Date{2028, 2, 29});
    CHECK(date_of({2026, 12, 31}, 24 * 60 + 23 * 60) == Date{2027, 1, 1});
}

TEST_CASE("money takes the unit that keeps its first digits") {
    CHECK(money(en, 820, "EUR") == "820\u00A0€");
    CHECK(money(en, 9500, "EUR") == "9.5\u00A0k€");
    CHECK(money(fr, 9500, "USD") == "9,5\u00A0k$");
    CHECK(money(en, 526600, "EUR") == "527\u00A0k€");
    CHECK(money(en, 1260000, "EUR") == "1\u202F260\u00A0k€");
    CHECK(money(fr, 12400000, "CHF") == "12,4\u00A0MCHF");
    CHECK(money(en, 0, "EUR") == "0\u00A0€");
}

TEST_CASE("lists end in their language's and, and say how many they leave out") {
    CHECK(list(en, {}) == "");
    CHECK(list(en, {"A"}) == "A");
    CHECK(list(en, {"A", "B", "C"}) == "A, B and C");
    CHECK(list(fr, {"A", "B"}) == "A et B");
    CHECK(list(en, {"A", "B", "C", "D"}, 2) == "A, B and 2\u00A0others");
    CHECK(list(fr, {"A", "B", "C"}, 2) == "A, B et 1\u00A0autre");
}

TEST_CASE("French elides before a vowel and puts no-break spaces inside its quotation marks") {
    CHECK(of(fr, "OpenAI") == "d’OpenAI");
    CHECK(of(fr, "Établissement") == "d’Établissement");
    CHECK(of(fr, "Mistral") == "de Mistral");
    CHECK(quoted(fr, "X") == "«\u00A0X\u00A0»");
    CHECK(capitalised("école") == "École");
}

TEST_CASE("the share of services that stop is told without bad grammar") {
    CHECK(services_stop(en, 4, 7) == "Four of seven services stop");
    CHECK(services_stop(en, 1, 7) == "One of seven services stops");
    CHECK(services_stop(en, 7, 7) == "All seven services stop");
    CHECK(services_stop(en, 1, 1) == "The only service stops");
    CHECK(services_stop(en, 0, 7) == "No service stops");
    CHECK(services_stop(en, 4, 40) == "4 of 40 services stop");
    CHECK(services_stop(fr, 4, 7) == "Quatre services sur sept s’arrêtent");
    CHECK(services_stop(fr, 1, 7) == "Un service sur sept s’arrête");
    CHECK(services_stop(fr, 7, 7) == "Les sept services s’arrêtent");
}

TEST_CASE("links are told by control, the unknown apart") {
    BlocCounts links;
    links[ControlBloc::american] = 91;
    links[ControlBloc::chinese] = 9;
    links[ControlBloc::european] = 30;
    links[ControlBloc::other] = 10;
    links[ControlBloc::unknown] = 8;
    CHECK(
        links_by_control(en, links) ==
        "91 are under American control, 30\u00A0under European, 9\u00A0under Chinese and 10\u00A0under other "
        "countries’; 8 are unknown");
    CHECK(links_by_control(fr, links) ==
          "91 sont sous contrôle américain, 30\u00A0européen, 9\u00A0chinois et 10\u00A0d’un "
          "autre pays\u00A0; 8 restent inconnus");
    BlocCounts one;
    one[ControlBloc::unknown] = 1;
    CHECK(links_by_control(en, one) == "1 is unknown");
}
