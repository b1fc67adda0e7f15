// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <fmt/format.h>

#include <cassert>
#include <charconv>
#include <chrono>

namespace volteface {

namespace {

bool read_digits(std::string_view text, int& value) {
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && stop == text.data() + text.size() && text.front() != '-';
}

std::chrono::sys_days to_days(Date date) {
    assert(date.is_whole());
    return std::chrono::year{date.year} / date.month / date.day;
}

} // namespace

Result<Date> parse_date(std::string_view text) {
    const auto refused = [&] { return fail(ErrorCode::malformed_date, {}, {std::string(text)}); };
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) {
        return refused();
    }
    Date date;
    if (!read_digits(text.substr(0, 4), date.year) || date.year < 1) {
        return refused();
    }
    if (text.size() >= 7 && (text[4] != '-' || !read_digits(text.substr(5, 2), date.month) ||
                             date.month < 1 || date.month > 12)) {
        return refused();
    }
    if (text.size() == 10) {
        if (text[7] != '-' || !read_digits(text.substr(8, 2), date.day)) {
            return refused();
        }
        const std::chrono::year_month_day day = std::chrono::year{date.year} / date.month / date.day;
        if (!day.ok()) {
            return refused();
        }
    }
    return date;
}

std::string format_date(Date date) {
    if (date.month == 0) {
        return fmt::format("{:04}", date.year);
    }
    if (date.day == 0) {
        return fmt::format("{:04}-{:02}", date.year, date.month);
    }
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

long days_between(Date from, Date to) {
    return (to_days(to) - to_days(from)).count();
}

} // namespace volteface
