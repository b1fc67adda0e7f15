// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, spans, dates, money and lists as a sentence of the report needs them, in either language. Units,
// and French punctuation, stand behind a no-break space; thousands are parted by a narrow one.
#pragma once

#include "core/base/date.h"
#include "core/base/duration.h"
#include "core/base/estimate.h"
#include "core/base/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::report {

/// The words of one language out of a pair that stands side by side.
[[nodiscard]] inline std::string_view say(Language language, std::string_view en, std::string_view fr) {
    return language == Language::french ? fr : en;
}

/// Both languages of a sentence made by `make(language)`.
template <class Make>
[[nodiscard]] Text in_both(Make make) {
    return {std::string(make(Language::english)), std::string(make(Language::french))};
}

/// A word that changes with its number. English: one or many; French: below two, or more.
struct Plural {
    std::string_view en_one;
    std::string_view en_many;
    std::string_view fr_one;
    std::string_view fr_many;
};
[[nodiscard]] std::string_view word_for(Language language, std::size_t n, const Plural& plural);
/// "3 services", with a no-break space.
[[nodiscard]] std::string counted(Language language, std::size_t n, const Plural& plural);

/// "four" up to twelve, digits beyond; 0 is "no" / "aucun".
[[nodiscard]] std::string spelled(Language language, std::size_t n);
/// The same, but in digits where a number that stands with it needs them: "3 of 13".
[[nodiscard]] std::string spelled_with(Language language, std::size_t n, std::size_t other);
/// With a capital where the alphabet is Latin.
[[nodiscard]] std::string capitalised(std::string_view text);
/// With a small letter, for a sentence of ours that goes on behind a colon.
[[nodiscard]] std::string uncapitalised(std::string_view text);

/// At most `decimals` digits behind the point (the comma in French), without trailing zeros: "1 260", "0.35".
[[nodiscard]] std::string number(Language language, double value, int decimals = 0);
/// A share of 1: "42 %"; a share that is above 0 never shows as 0, one below 1 never as 100.
[[nodiscard]] std::string percent(Language language, double share);
/// "350–1 300" where the points differ, one number where they do not.
[[nodiscard]] std::string range(Language language, const Estimate& estimate);

/// Exact, in words: "2 days 6 hours" / "2 jours 6 heures".
[[nodiscard]] std::string span(Language language, Minute minutes);
/// Exact, for tables: "2 d 6 h" / "2 j 6 h".
[[nodiscard]] std::string span_short(Language language, Minute minutes);
/// "day 3", or "day 3, 06:00" / "jour 3, 06 h 00" between midnights.
[[nodiscard]] std::string instant(Language language, Minute at);
/// The day alone, for titles: "day 3".
[[nodiscard]] std::string day_of(Language language, Minute at);
/// "from day 3" / "à partir du jour 3".
[[nodiscard]] std::string from_instant(Language language, Minute at);
/// "on day 3" / "au jour 3".
[[nodiscard]] std::string on_instant(Language language, Minute at);

/// "20 November 2026" / "20 novembre 2026", as far as it is known.
[[nodiscard]] std::string long_date(Language language, Date date);
/// "20 Nov 2026" / "20 nov. 2026", for tables.
[[nodiscard]] std::string short_date(Language language, Date date);
/// The day on which an instant falls.
[[nodiscard]] Date date_of(Date day_zero, Minute at);

/// "€" for EUR, "$", "£", else the code.
[[nodiscard]] std::string currency_sign(std::string_view currency);
/// "820 €", "9.5 k€", "527 k€", "12.4 M€".
[[nodiscard]] std::string money(Language language, double amount, std::string_view currency);
/// The unit that a column of amounts is given in, and its factor: {"k€", 1000}.
struct MoneyUnit {
    std::string sign;
    double factor = 1;
};
[[nodiscard]] MoneyUnit money_unit(double largest, std::string_view currency);
[[nodiscard]] std::string money_in(Language language, double amount, const MoneyUnit& unit);

/// "A, B and C" / "A, B et C".
[[nodiscard]] std::string list(Language language, const std::vector<std::string>& items);
/// The first `limit` of them, and how many others.
[[nodiscard]] std::string list(Language language, const std::vector<std::string>& items, std::size_t limit);
/// “X” / « X ».
[[nodiscard]] std::string quoted(Language language, std::string_view text);
/// "de X", "d’Azure": French elision before a vowel. English: "of X".
[[nodiscard]] std::string of(Language language, std::string_view name);

} // namespace volteface::report
