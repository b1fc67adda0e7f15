// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

namespace volteface {

namespace {

struct Unit {
    char letter;
    bool after_t;
    Minute minutes;
};

constexpr std::array<Unit, 4> units{{{'W', false, 7 * minutes_per_day},
                                     {'D', false, minutes_per_day},
                                     {'H', true, minutes_per_hour},
                                     {'M', true, 1}}};

} // namespace

Result<Duration> parse_duration(std::string_view text) {
    const auto refused = [&] { return fail(ErrorCode::malformed_duration, {}, {std::string(text)}); };
    if (text.size() < 3 || text.front() != 'P') {
        return refused();
    }
    const char* at = text.data() + 1;
    const char* const end = text.data() + text.size();
    bool after_t = false;
    std::size_t next_unit = 0;
    Minute total = 0;
    while (at != end) {
        if (*at == 'T') {
            if (after_t) {
                return refused();
            }
            after_t = true;
            if (++at == end) {
                return refused();
            }
        }
        std::uint32_t count = 0;
        const auto [stop, error] = std::from_chars(at, end, count);
        if (error != std::errc{} || stop == end) {
            return refused();
        }
        while (next_unit < units.size() &&
               (units[next_unit].letter != *stop || units[next_unit].after_t != after_t)) {
            ++next_unit;
        }
        if (next_unit == units.size()) {
            return refused();
        }
        total += Minute{count} * units[next_unit++].minutes;
        if (total > longest_duration.minutes) {
            return refused();
        }
        at = stop + 1;
    }
    return Duration{total};
}

std::string format_duration(Duration duration) {
    if (duration.minutes == 0) {
        return "PT0M";
    }
    std::string text = "P";
    Minute rest = duration.minutes;
    if (rest >= minutes_per_day) {
        text += fmt::format("{}D", rest / minutes_per_day);
        rest %= minutes_per_day;
    }
    if (rest > 0) {
        text += 'T';
        if (rest >= minutes_per_hour) {
            text += fmt::format("{}H", rest / minutes_per_hour);
            rest %= minutes_per_hour;
        }
        if (rest > 0) {
            text += fmt::format("{}M", rest);
        }
    }
    return text;
}

Duration duration_of_days(double days) {
    return {static_cast<Minute>(std::llround(days * static_cast<double>(minutes_per_day)))};
}

} // namespace volteface
