// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/format.h"
#include "ui/support/language.h"

using namespace volteface;
using namespace volteface::ui;

namespace {

const QString nb(QChar(0xa0));
const QString nnb(QChar(0x202f));

QString plain(QString text) {
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

TEST_CASE("durations are written in days, hours and minutes") {
    const LanguageScope scope(Language::english);
    CHECK(format::duration(Duration{4560}) == "3" + nb + "d" + nb + "4" + nb + "h");
    CHECK(plain(format::duration(Duration{0})) == "0 h");
    CHECK(plain(format::duration(Duration{1445})) == "1 d 5 min");
    CHECK(plain(format::durationShort(Duration{60 * 1440 + 700})) == "60 d");
    CHECK(plain(format::durationShort(Duration{239})) == "4 h");
    CHECK(plain(format::durationShort(Duration{45})) == "45 min");
}

TEST_CASE("money is shortened to three digits or so, and a rounded thousand becomes the next unit") {
    const LanguageScope scope(Language::english);
    CHECK(plain(format::money(154'321, "EUR")) == "154 k€");
    CHECK(plain(format::money(1'234'567, "EUR")) == "1.2 M€");
    CHECK(plain(format::money(999'600, "EUR")) == "1 M€");
    CHECK(plain(format::money(999, "EUR")) == "999 €");
    CHECK(plain(format::money(999.7, "EUR")) == "1 k€");
    CHECK(plain(format::money(4'500, "EUR")) == "4.5 k€");
    CHECK(plain(format::money(-3'400'000, "EUR")) == QString(QChar(0x2212)) + "3.4 M€");
    CHECK(plain(format::money(0, "CHF")) == "0 CHF");
    CHECK(plain(format::money(154'000, "CHF")) == "154 k CHF");
    CHECK(plain(format::money(2.5e9, "EUR")) == "2.5 bn€");
}

TEST_CASE("exact money keeps every digit and groups thousands") {
    const LanguageScope scope(Language::english);
    CHECK(format::moneyExact(*Decimal::parse("1234567.5"), "EUR") ==
          "1" + nnb + "234" + nnb + "567.50" + nb + "€");
    const LanguageScope french(Language::french);
    CHECK(plain(format::moneyExact(*Decimal::parse("1234567.5"), "EUR")) == "1 234 567,50 €");
}

TEST_CASE("numbers follow the language and not the system's locale") {
    QLocale::setDefault(QLocale(QLocale::German));
    {
        const LanguageScope scope(Language::french);
        CHECK(format::number(1234.5) == "1" + nnb + "234,5");
        CHECK(plain(format::percent(0.045, 1)) == "4,5 %");
    }
    const LanguageScope scope(Language::english);
    CHECK(format::number(1234.5) == "1" + nnb + "234.5");
    CHECK(format::number(-0.0001) == "0");
    CHECK(plain(format::percent(0.61)) == "61 %");
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("dates keep what is known of them") {
    const LanguageScope scope(Language::french);
    CHECK(plain(format::date(Date{2026, 11, 20})) == "20 novembre 2026");
    CHECK(plain(format::date(Date{2026, 5, 1})) == "1er mai 2026");
    CHECK(plain(format::date(Date{2026, 11, 0})) == "novembre 2026");
    CHECK(format::date(Date{2026, 0, 0}) == "2026");
    CHECK(plain(format::calendarDay(3 * minutes_per_day, Date{2026, 12, 30})) == "2 janvier 2027");
}

TEST_CASE("durations are read as people type them") {
    CHECK(format::readDuration("3 d 4 h") == Duration{4560});
    CHECK(format::readDuration("3j 4h") == Duration{4560});
    CHECK(format::readDuration("2 semaines") == Duration::days(14));
    CHECK(format::readDuration("1,5 jour") == Duration::hours(36));
    CHECK(format::readDuration("90 min") == Duration{90});
    CHECK(format::readDuration("30") == Duration::days(30));
    CHECK(format::readDuration("P1DT12H") == Duration::hours(36));
    CHECK_FALSE(format::readDuration("soon"));
    CHECK_FALSE(format::readDuration("3 d x"));
    CHECK_FALSE(format::readDuration(""));
    CHECK_FALSE(format::readDuration("99999999999 d"));
}

TEST_CASE("what is written for a duration reads back the same") {
    for (const Language language : {Language::english, Language::french}) {
        const LanguageScope scope(language);
        for (Minute minutes = 0; minutes < 20'000; minutes += 37) {
            CHECK(format::readDuration(format::minutes(minutes)) == Duration{minutes});
        }
    }
}

TEST_CASE("money is read with separators, signs and units, to the digit") {
    CHECK(format::readMoney("154 k€") == Decimal::parse("154000").value());
    CHECK(format::readMoney("1,2 M") == Decimal::parse("1200000").value());
    CHECK(format::readMoney("1 234.50 €") == Decimal::parse("1234.5").value());
    CHECK(format::readMoney("3000") == Decimal::parse("3000").value());
    CHECK(format::readMoney("-12.5 CHF") == Decimal::parse("-12.5").value());
    CHECK(format::readMoney("0.0012345 k") == Decimal::parse("1.2345").value());
    CHECK_FALSE(format::readMoney("a lot"));
    CHECK_FALSE(format::readMoney(""));
}

TEST_CASE("shares are read with or without a percent sign") {
    CHECK(format::readShare("40 %") == 0.4);
    CHECK(format::readShare("0,4") == 0.4);
    CHECK_FALSE(format::readShare("inf"));
    CHECK_FALSE(format::readShare("nan"));
}
