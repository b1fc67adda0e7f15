// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace volteface::report {

namespace {

constexpr std::string_view nbsp = "\u00A0";
constexpr std::string_view narrow_nbsp = "\u202F";

constexpr Plural days_word = {"day", "days", "jour", "jours"};
constexpr Plural hours_word = {"hour", "hours", "heure", "heures"};
constexpr Plural minutes_word = {"minute", "minutes", "minute", "minutes"};

/// Digits with thousands parted.
std::string grouped(std::string_view digits) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += narrow_nbsp;
        }
        out += digits[i];
    }
    return out;
}

bool starts_with_vowel(std::string_view name) {
    if (name.empty()) {
        return false;
    }
    const auto lead = static_cast<unsigned char>(name[0]);
    if (lead < 0x80) {
        return std::string_view("aeiouAEIOU").find(name[0]) != std::string_view::npos;
    }
    static constexpr std::array<std::string_view, 20> accented = {
        "à", "â", "ä", "é", "è", "ê", "ë", "î", "ï", "ô", "ö", "ù", "û", "À", "Â", "É", "È", "Ê", "Î", "Ô"};
    return std::any_of(accented.begin(), accented.end(),
                       [&](std::string_view letter) { return name.substr(0, 2) == letter; });
}

} // namespace

std::string_view word_for(Language language, std::size_t n, const Plural& plural) {
    if (language == Language::french) {
        return n < 2 ? plural.fr_one : plural.fr_many;
    }
    return n == 1 ? plural.en_one : plural.en_many;
}

std::string counted(Language language, std::size_t n, const Plural& plural) {
    return fmt::format("{}{}{}", number(language, static_cast<double>(n)), nbsp,
                       word_for(language, n, plural));
}

std::string spelled(Language language, std::size_t n) {
    static constexpr std::array<std::string_view, 13> en = {"no",   "one",    "two",   "three", "four",
                                                            "five", "six",    "seven", "eight", "nine",
                                                            "ten",  "eleven", "twelve"};
    static constexpr std::array<std::string_view, 13> fr = {"aucun", "un",   "deux", "trois", "quatre",
                                                            "cinq",  "six",  "sept", "huit",  "neuf",
                                                            "dix",   "onze", "douze"};
    if (n < en.size()) {
        return std::string(say(language, en[n], fr[n]));
    }
    return number(language, static_cast<double>(n));
}

std::string spelled_with(Language language, std::size_t n, std::size_t other) {
    return n > 12 || other > 12 ? number(language, static_cast<double>(n)) : spelled(language, n);
}

std::string capitalised(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') {
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    } else if (out.size() >= 2 && static_cast<unsigned char>(out[0]) == 0xC3 &&
               static_cast<unsigned char>(out[1]) >= 0xA0 && static_cast<unsigned char>(out[1]) <= 0xBE) {
        out[1] = static_cast<char>(static_cast<unsigned char>(out[1]) - 0x20); // Latin-1 small letters: à … þ
    }
    return out;
}

std::string uncapitalised(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') {
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    }
    return out;
}

std::string number(Language language, double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", std::abs(value), std::max(decimals, 0));
    std::string fraction;
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
        fraction = text.substr(point + 1);
        text.resize(point);
        fraction.erase(fraction.find_last_not_of('0') + 1);
    }
    std::string out = grouped(text);
    if (!fraction.empty()) {
        out += say(language, ".", ",");
        out += fraction;
    }
    const bool is_zero = out == "0";
    return value < 0 && !is_zero ? "\u2212" + out : out;
}

std::string percent(Language language, double share) {
    double value = share * 100;
    if (value > 0 && value < 1) {
        return fmt::format("{}{}%", number(language, std::max(value, 0.1), 1), nbsp);
    }
    if (value < 100 && value > 99) {
        return fmt::format("{}{}%", number(language, std::min(value, 99.9), 1), nbsp);
    }
    return fmt::format("{}{}%", number(language, value), nbsp);
}

std::string range(Language language, const Estimate& estimate) {
    const auto digits = [](double value) {
        return std::abs(value) >= 100 ? 0 : std::abs(value) >= 1 ? 2 : 4;
    };
    if (estimate.is_certain()) {
        return number(language, estimate.likely, digits(estimate.likely));
    }
    return fmt::format("{}–{}", number(language, estimate.low, digits(estimate.low)),
                       number(language, estimate.high, digits(estimate.high)));
}

std::string span(Language language, Minute minutes) {
    const auto part = [&](Minute n, const Plural& plural) {
        return counted(language, static_cast<std::size_t>(n), plural);
    };
    const Minute days = minutes / minutes_per_day;
    const Minute hours = minutes % minutes_per_day / minutes_per_hour;
    const Minute rest = minutes % minutes_per_hour;
    std::string out;
    const auto add = [&](const std::string& text) { out += (out.empty() ? "" : " ") + text; };
    if (days > 0) {
        add(part(days, days_word));
    }
    if (hours > 0) {
        add(part(hours, hours_word));
    }
    if (rest > 0 || out.empty()) {
        add(part(rest, minutes_word));
    }
    return out;
}

std::string span_short(Language language, Minute minutes) {
    const Minute days = minutes / minutes_per_day;
    const Minute hours = minutes % minutes_per_day / minutes_per_hour;
    const Minute rest = minutes % minutes_per_hour;
    std::string out;
    const auto add = [&](Minute n, std::string_view unit) {
        out += fmt::format("{}{}{}{}", out.empty() ? "" : nbsp, number(language, static_cast<double>(n)),
                           nbsp, unit);
    };
    if (days > 0) {
        add(days, say(language, "d", "j"));
    }
    if (hours > 0) {
        add(hours, "h");
    }
    if (rest > 0 || out.empty()) {
        add(rest, "min");
    }
    return out;
}

std::string instant(Language language, Minute at) {
    const Minute day = at / minutes_per_day;
    const Minute hour = at % minutes_per_day / minutes_per_hour;
    const Minute minute = at % minutes_per_hour;
    const std::string text =
        fmt::format("{}{}{}", say(language, "day", "jour"), nbsp, number(language, static_cast<double>(day)));
    if (hour == 0 && minute == 0) {
        return text;
    }
    if (language == Language::french) {
        return fmt::format("{},{}{:02}{}h{}{:02}", text, nbsp, hour, nbsp, nbsp, minute);
    }
    return fmt::format("{},{}{:02}:{:02}", text, nbsp, hour, minute);
}

std::string day_of(Language language, Minute at) {
    return instant(language, at / minutes_per_day * minutes_per_day);
}

std::string from_instant(Language language, Minute at) {
    return fmt::format("{} {}", say(language, "from", "à partir du"), instant(language, at));
}

std::string on_instant(Language language, Minute at) {
    return fmt::format("{} {}", say(language, "on", "au"), instant(language, at));
}

std::string long_date(Language language, Date date) {
    static constexpr std::array<std::string_view, 12> en = {"January",   "February", "March",    "April",
                                                            "May",       "June",     "July",     "August",
                                                            "September", "October",  "November", "December"};
    static constexpr std::array<std::string_view, 12> fr = {"janvier",   "février", "mars",     "avril",
                                                            "mai",       "juin",    "juillet",  "août",
                                                            "septembre", "octobre", "novembre", "décembre"};
    if (date.month < 1 || date.month > 12) {
        return fmt::format("{}", date.year);
    }
    const auto month_index = static_cast<std::size_t>(date.month - 1);
    const std::string_view month = say(language, en[month_index], fr[month_index]);
    if (date.day == 0) {
        return fmt::format("{}{}{}", month, nbsp, date.year);
    }
    const std::string_view ordinal = language == Language::french && date.day == 1 ? "er" : "";
    return fmt::format("{}{}{}{}{}{}", date.day, ordinal, nbsp, month, nbsp, date.year);
}

std::string short_date(Language language, Date date) {
    static constexpr std::array<std::string_view, 12> en = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static constexpr std::array<std::string_view, 12> fr = {
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."};
    if (date.month < 1 || date.month > 12) {
        return fmt::format("{}", date.year);
    }
    const auto month_index = static_cast<std::size_t>(date.month - 1);
    const std::string day = date.day == 0 ? std::string() : fmt::format("{}{}", date.day, nbsp);
    return fmt::format("{}{}{}{}", day, say(language, en[month_index], fr[month_index]), nbsp, date.year);
}

Date date_of(Date day_zero, Minute at) {
    using namespace std::chrono;
    const sys_days start = year_month_day{year{day_zero.year}, month{static_cast<unsigned>(day_zero.month)},
                                          day{static_cast<unsigned>(day_zero.day)}};
    const year_month_day then{start + days{at / minutes_per_day}};
    return {static_cast<int>(then.year()), static_cast<int>(static_cast<unsigned>(then.month())),
            static_cast<int>(static_cast<unsigned>(then.day()))};
}

std::string currency_sign(std::string_view currency) {
    if (currency == "EUR") {
        return "€";
    }
    if (currency == "USD") {
        return "$";
    }
    if (currency == "GBP") {
        return "£";
    }
    return std::string(currency);
}

MoneyUnit money_unit(double largest, std::string_view currency) {
    const std::string sign = currency_sign(currency);
    const double size = std::abs(largest);
    if (size >= 9'999'500) {
        return {"M" + sign, 1e6};
    }
    if (size >= 999.5) {
        return {"k" + sign, 1e3};
    }
    return {sign, 1};
}

std::string money_in(Language language, double amount, const MoneyUnit& unit) {
    const double value = amount / unit.factor;
    const bool fraction_counts = unit.factor > 1 && std::abs(value) < 9.95;
    return number(language, value, fraction_counts || unit.factor >= 1e6 ? 1 : 0);
}

std::string money(Language language, double amount, std::string_view currency) {
    const MoneyUnit unit = money_unit(amount, currency);
    return fmt::format("{}{}{}", money_in(language, amount, unit), nbsp, unit.sign);
}

std::string list(Language language, const std::vector<std::string>& items) {
    return list(language, items, items.size());
}

std::string list(Language language, const std::vector<std::string>& items, std::size_t limit) {
    std::vector<std::string> shown(
        items.begin(), items.begin() + static_cast<std::ptrdiff_t>(std::min(limit, items.size())));
    if (const std::size_t others = items.size() - shown.size(); others > 0) {
        shown.push_back(counted(language, others, {"other", "others", "autre", "autres"}));
    }
    std::string out;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0) {
            out += i + 1 == shown.size() ? std::string(say(language, " and ", " et ")) : ", ";
        }
        out += shown[i];
    }
    return out;
}

std::string quoted(Language language, std::string_view text) {
    return language == Language::french ? fmt::format("«{}{}{}»", nbsp, text, nbsp)
                                        : fmt::format("“{}”", text);
}

std::string of(Language language, std::string_view name) {
    if (language == Language::english) {
        return fmt::format("of {}", name);
    }
    return starts_with_vowel(name) ? fmt::format("d’{}", name) : fmt::format("de {}", name);
}

} // namespace volteface::report
