// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schedule/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::exchange {

namespace {

constexpr std::size_t longest_line = 75; // octets, without the line break: RFC 5545, 3.1

/// Never inside a character of several octets.
std::size_t fold_at(const std::string& line, std::size_t from, std::size_t room) {
    std::size_t end = std::min(line.size(), from + room);
    while (end < line.size() && end > from && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return end;
}

void put(std::string& out, const std::string& line) {
    std::size_t from = 0;
    std::size_t room = longest_line;
    while (true) {
        const std::size_t end = fold_at(line, from, room);
        out.append(line, from, end - from);
        out += "\r\n";
        if (end == line.size()) {
            return;
        }
        out += ' ';
        room = longest_line - 1;
        from = end;
    }
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') {
            result += '\\';
        }
        if (c == '\n') {
            result += "\\n";
        } else if (c != '\r') {
            result += c;
        }
    }
    return result;
}

std::string day(Date date) {
    return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
}

} // namespace

Result<std::string> write_icalendar(const Stack& stack, const Plan& plan, Date today,
                                    const ScheduleWords& words) {
    if (!stack.day_zero || !stack.day_zero->is_whole()) {
        return fail(ErrorCode::missing_key, stack.name, {"day_zero"});
    }
    std::string out;
    put(out, "BEGIN:VCALENDAR");
    put(out, "VERSION:2.0");
    put(out, "PRODID:-//Volteface//Plan//EN");
    put(out, "CALSCALE:GREGORIAN");
    put(out, "X-WR-CALNAME:" + escaped(plan.name.empty() ? plan.id.str() : plan.name));
    for (const ScheduleRow& row : schedule_rows(stack, plan, words)) {
        if (row.task == nullptr) {
            continue;
        }
        const auto first = static_cast<long>(row.start / minutes_per_day);
        const auto last = static_cast<long>((row.end + minutes_per_day - 1) / minutes_per_day);
        put(out, "BEGIN:VEVENT");
        put(out, "UID:" + make_id(row.task->id) + "." + plan.id.str() + "@volteface");
        put(out, "DTSTAMP:" + day(today) + "T000000Z");
        put(out, "DTSTART;VALUE=DATE:" + day(plus_days(*stack.day_zero, first)));
        put(out, "DTEND;VALUE=DATE:" + day(plus_days(*stack.day_zero, std::max(first + 1, last))));
        put(out, "SUMMARY:" + escaped(row.name + " – " + row.group));
        std::string description = fmt::format("{:g} {}", row.task->effort_days, words.effort);
        if (row.task->team) {
            description += ", " + team_name(stack, *row.task->team);
        }
        put(out, "DESCRIPTION:" + escaped(description));
        put(out, "TRANSP:TRANSPARENT");
        put(out, "END:VEVENT");
    }
    put(out, "END:VCALENDAR");
    return out;
}

} // namespace volteface::exchange
