// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, durations, instants, dates and money as people read them, in currentLanguage(). Units stand behind
// a no-break space; thousands are parted by a narrow no-break space in both languages.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/base/estimate.h"

#include <QString>

#include <optional>
#include <string>

namespace volteface::ui::format {

/// "1 060", "0.35" / "0,35": at most `decimals` digits behind the point, without trailing zeros.
[[nodiscard]] QString number(double value, int decimals = 2);
[[nodiscard]] QString count(std::int64_t value);
/// A share in [0, 1]: "61 %", "4.5 %".
[[nodiscard]] QString percent(double share, int decimals = 0);

/// Exact: "3 d 4 h" / "3 j 4 h", "45 min"; "0 h" for nothing.
[[nodiscard]] QString duration(Duration duration);
/// Rounded to its largest unit: "60 d", "4 h". Exact below one hour.
[[nodiscard]] QString durationShort(Duration duration);
[[nodiscard]] QString minutes(Minute minutes); ///< duration() of a length in minutes

/// "day 3, 00:00" / "jour 3, 00 h 00".
[[nodiscard]] QString instant(Minute at);
/// "day 3" / "jour 3".
[[nodiscard]] QString day(Minute at);
/// The calendar date of an instant, or day() where day zero is unknown: "23 November 2026".
[[nodiscard]] QString calendarDay(Minute at, std::optional<Date> dayZero);

/// "20 November 2026", "November 2026", "2026".
[[nodiscard]] QString date(Date date);
/// "20 Nov 2026".
[[nodiscard]] QString dateShort(Date date);

/// "€" for EUR, "$", "£", else the code.
[[nodiscard]] QString currencySymbol(const std::string& currency);
/// Three digits or so: "154 k€", "1.2 M€", "820 €".
[[nodiscard]] QString money(double amount, const std::string& currency);
/// To the digit: "154 000 €", "1 234.50 €".
[[nodiscard]] QString moneyExact(const Decimal& amount, const std::string& currency);
/// Rounded to whole units: "154 321 €".
[[nodiscard]] QString moneyWhole(double amount, const std::string& currency);

/// "4 % (1–9)"-like: likely with its range, or one number where it is certain.
[[nodiscard]] QString estimate(const Estimate& estimate, int decimals = 2);
[[nodiscard]] QString percentEstimate(const Estimate& share);

/// What a person types for a number, a share ("40 %", "0.4") or a duration ("3 d 4 h", "2 j", "90 min",
/// "P3D"), in either language's habits; empty if it cannot be read.
[[nodiscard]] std::optional<double> readNumber(const QString& text);
[[nodiscard]] std::optional<double> readShare(const QString& text);
[[nodiscard]] std::optional<Duration> readDuration(const QString& text);
/// "154 k€", "1,2 M", "3000": an amount; the currency sign is ignored.
[[nodiscard]] std::optional<Decimal> readMoney(const QString& text);

} // namespace volteface::ui::format
