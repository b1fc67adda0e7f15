// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar dates as sources give them: a year, a month or a day. No clock is read here.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace volteface {

/// A date of the Gregorian calendar; `month` 0 means only the year is known, `day` 0 only the month.
struct Date {
    int year = 0; ///< 1 to 9999
    int month = 0;
    int day = 0;

    [[nodiscard]] bool is_whole() const noexcept { return day != 0; }

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// Reads "2026", "2026-11" or "2026-11-20". Error: malformed_date.
[[nodiscard]] Result<Date> parse_date(std::string_view text);

/// The text that parse_date reads back.
[[nodiscard]] std::string format_date(Date date);

/// Whole days from `from` to `to` (negative when `to` is earlier). Both must be whole.
[[nodiscard]] long days_between(Date from, Date to);

} // namespace volteface
