// SPDX-License-Identifier: GPL-3.0-or-later
// Time is whole minutes everywhere: exact, and free of any floating-point clock.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace volteface {

/// An instant: whole minutes from the start of the scenario (day 0, 00:00). Never negative in results.
using Minute = std::int64_t;

inline constexpr Minute minutes_per_hour = 60;
inline constexpr Minute minutes_per_day = 24 * minutes_per_hour;

/// A span of time in whole minutes, never negative; at most 10 000 years.
struct Duration {
    Minute minutes = 0;

    [[nodiscard]] static constexpr Duration days(Minute n) { return {n * minutes_per_day}; }
    [[nodiscard]] static constexpr Duration hours(Minute n) { return {n * minutes_per_hour}; }

    friend constexpr auto operator<=>(const Duration&, const Duration&) = default;
};

inline constexpr Duration longest_duration = Duration::days(3'652'500);

/// Reads ISO 8601 with weeks, days, hours and minutes ("P2W", "P14D", "PT4H", "P1DT12H"; "P1WT3H" too).
/// Years, months, seconds, fractions, signs and an empty "P" or trailing "T" are refused.
/// Error: malformed_duration with the text as argument.
[[nodiscard]] Result<Duration> parse_duration(std::string_view text);

/// The canonical text: days, hours and minutes without zeros ("P14D", "P1DT12H", "PT0M" for nothing).
/// parse_duration(format_duration(d)) == d.
[[nodiscard]] std::string format_duration(Duration duration);

/// An amount of days (not negative, fractions allowed) to the nearest whole minute.
[[nodiscard]] Duration duration_of_days(double days);

} // namespace volteface
