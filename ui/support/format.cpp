// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/format.h"

#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>
#include <cstdlib>

namespace volteface::ui::format {

namespace {

constexpr QChar noBreak(0x00a0);
constexpr QChar narrowNoBreak(0x202f);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

bool french() {
    return currentLanguage() == Language::french;
}

/// Digits in groups of three, from four digits on.
QString grouped(const QString& digits) {
    QString result = digits;
    for (qsizetype i = result.size() - 3; i > 0; i -= 3) {
        result.insert(i, narrowNoBreak);
    }
    return result;
}

/// "-1234.50" as a person of the language writes it.
QString localised(QString plain) {
    const bool negative = plain.startsWith(u'-');
    if (negative) {
        plain.remove(0, 1);
    }
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = grouped(point < 0 ? plain : plain.left(point));
    const QString behind = point < 0 ? QString() : (french() ? u',' : u'.') + plain.mid(point + 1);
    return (negative ? QString(QChar(0x2212)) : QString()) + whole + behind;
}

QString fixed(double value, int decimals) {
    const QString plain = QString::number(value, 'f', decimals);
    return plain.toDouble() == 0 && plain.startsWith(u'-') ? plain.mid(1) : plain;
}

QString trimmed(double value, int decimals) {
    QString plain = fixed(value, decimals);
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0')) {
            plain.chop(1);
        }
        if (plain.endsWith(u'.')) {
            plain.chop(1);
        }
    }
    return plain;
}

QString dayUnit() {
    //: unit: day, as in "3 d"
    return Words::tr("d");
}

QString hourUnit() {
    //: unit: hour, as in "4 h"
    return Words::tr("h");
}

QString minuteUnit() {
    //: unit: minute, as in "45 min"
    return Words::tr("min");
}

QString withUnit(std::int64_t value, const QString& unit) {
    return count(value) + noBreak + unit;
}

} // namespace

QString number(double value, int decimals) {
    return localised(trimmed(value, decimals));
}

QString count(std::int64_t value) {
    return localised(QString::number(value));
}

QString percent(double share, int decimals) {
    return number(share * 100, decimals) + noBreak + u'%';
}

QString duration(Duration duration) {
    const Minute days = duration.minutes / minutes_per_day;
    const Minute hours = duration.minutes % minutes_per_day / minutes_per_hour;
    const Minute rest = duration.minutes % minutes_per_hour;
    QStringList parts;
    if (days > 0) {
        parts << withUnit(days, dayUnit());
    }
    if (hours > 0) {
        parts << withUnit(hours, hourUnit());
    }
    if (rest > 0) {
        parts << withUnit(rest, minuteUnit());
    }
    return parts.isEmpty() ? withUnit(0, hourUnit()) : parts.join(noBreak);
}

QString durationShort(Duration duration) {
    const Minute all = duration.minutes;
    if (all >= minutes_per_day) {
        return withUnit((all + minutes_per_day / 2) / minutes_per_day, dayUnit());
    }
    if (all >= minutes_per_hour) {
        return withUnit((all + minutes_per_hour / 2) / minutes_per_hour, hourUnit());
    }
    return format::duration(duration);
}

QString minutes(Minute minutes) {
    return duration({minutes});
}

QString instant(Minute at) {
    const Minute hour = at % minutes_per_day / minutes_per_hour;
    const Minute minute = at % minutes_per_hour;
    const QLatin1Char zero('0');
    const QString clock = french()
                              ? QStringLiteral("%1%2h%2%3").arg(hour).arg(noBreak).arg(minute, 2, 10, zero)
                              : QStringLiteral("%1:%2").arg(hour, 2, 10, zero).arg(minute, 2, 10, zero);
    const QString padded = french() && hour < 10 ? zero + clock : clock;
    //: an instant of the scenario: %1 is "day 3", %2 the time of day
    return Words::tr("%1, %2").arg(day(at), padded);
}

QString day(Minute at) {
    //: %1 is the number of a day on the scenario's timeline
    return Words::tr("day %1").arg(count(at / minutes_per_day));
}

QString calendarDay(Minute at, std::optional<Date> dayZero) {
    if (!dayZero || !dayZero->is_whole()) {
        return day(at);
    }
    const QDate start(dayZero->year, dayZero->month, dayZero->day);
    const QDate then = start.addDays(at / minutes_per_day);
    return date(Date{then.year(), then.month(), then.day()});
}

QString date(Date date) {
    const QLocale& locale = localeOf(currentLanguage());
    if (date.month == 0) {
        return QString::number(date.year);
    }
    const QString month = locale.standaloneMonthName(date.month, QLocale::LongFormat);
    if (date.day == 0) {
        return month + noBreak + QString::number(date.year);
    }
    const QString dayOfMonth = french() && date.day == 1 ? QStringLiteral("1er") : QString::number(date.day);
    return dayOfMonth + noBreak + locale.monthName(date.month, QLocale::LongFormat) + noBreak +
           QString::number(date.year);
}

QString dateShort(Date date) {
    const QLocale& locale = localeOf(currentLanguage());
    if (date.month == 0) {
        return QString::number(date.year);
    }
    const QString month = locale.monthName(date.month, QLocale::ShortFormat);
    if (date.day == 0) {
        return month + noBreak + QString::number(date.year);
    }
    return QString::number(date.day) + noBreak + month + noBreak + QString::number(date.year);
}

QString currencySymbol(const std::string& currency) {
    static const std::array<std::pair<const char*, char16_t>, 4> symbols{
        {{"EUR", u'€'}, {"USD", u'$'}, {"GBP", u'£'}, {"JPY", u'¥'}}};
    for (const auto& [code, symbol] : symbols) {
        if (currency == code) {
            return QString(QChar(symbol));
        }
    }
    return toQString(currency);
}

QString money(double amount, const std::string& currency) {
    if (!std::isfinite(amount)) {
        return QString(QChar(0x2014));
    }
    const QString symbol = currencySymbol(currency);
    // Where rounding reaches the next step, the next unit is the one to read: 999 600 is 1 M, not 1 000 k.
    const double size = std::abs(amount);
    const QString glue = symbol.size() > 1 ? QString(noBreak) : QString();
    if (size < 999.5) {
        return number(amount, 0) + noBreak + symbol;
    }
    if (size < 999'500) {
        return number(amount / 1e3, size < 9'950 ? 1 : 0) + noBreak + u'k' + glue + symbol;
    }
    if (size < 999.95e6) {
        return number(amount / 1e6, 1) + noBreak + u'M' + glue + symbol;
    }
    //: thousands of millions, before a currency sign: "1.2 bn€"
    return number(amount / 1e9, 1) + noBreak + Words::tr("bn") + glue + symbol;
}

QString moneyExact(const Decimal& amount, const std::string& currency) {
    QString plain = toQString(amount.to_text());
    const qsizetype point = plain.indexOf(u'.');
    if (point >= 0 && plain.size() - point == 2) {
        plain += u'0'; // cents come in pairs
    }
    return localised(plain) + noBreak + currencySymbol(currency);
}

QString moneyWhole(double amount, const std::string& currency) {
    return localised(fixed(amount, 0)) + noBreak + currencySymbol(currency);
}

QString estimate(const Estimate& estimate, int decimals) {
    if (estimate.is_certain()) {
        return number(estimate.likely, decimals);
    }
    //: an estimate: likely value (lowest to highest)
    return Words::tr("%1 (%2 to %3)")
        .arg(number(estimate.likely, decimals), number(estimate.low, decimals),
             number(estimate.high, decimals));
}

QString percentEstimate(const Estimate& share) {
    const int decimals = share.likely < 0.01 || share.low < 0.01 ? 1 : 0;
    if (share.is_certain()) {
        return percent(share.likely, decimals);
    }
    return Words::tr("%1 (%2 to %3)")
        .arg(percent(share.likely, decimals), number(share.low * 100, decimals),
             percent(share.high, decimals));
}

} // namespace volteface::ui::format
