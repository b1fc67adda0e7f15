// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/age.h"

#include <algorithm>
#include <chrono>

namespace volteface {

Date latest_day(Date date) {
    if (date.month == 0) {
        date.month = 12;
    }
    if (date.day == 0) {
        const std::chrono::year_month_day_last last =
            std::chrono::year{date.year} / date.month / std::chrono::last;
        date.day = static_cast<int>(static_cast<unsigned>(last.day()));
    }
    return date;
}

std::optional<long> days_since(const std::optional<Date>& as_of, Date today) {
    if (!as_of) {
        return std::nullopt;
    }
    return std::max(0L, days_between(latest_day(*as_of), today));
}

bool is_stale(const std::optional<Date>& as_of, Duration stale_after, Date today) {
    const auto days = days_since(as_of, today);
    return days && stale_after.minutes > 0 && Duration::days(*days).minutes > stale_after.minutes;
}

Ages ages_of(const Stack& stack, Date today) {
    Ages ages;
    const auto count = [&](const auto& records) {
        for (const auto& record : records) {
            if (!record.as_of) {
                ++ages.undated;
            } else if (is_stale(record.as_of, stack.stale_after, today)) {
                ++ages.stale;
            } else {
                ++ages.fresh;
            }
        }
    };
    count(stack.organisations);
    count(stack.components);
    count(stack.requirements);
    return ages;
}

std::size_t count_inferred(const Stack& stack) {
    const auto inferred = [](const auto& record) { return record.inferred; };
    return static_cast<std::size_t>(
        std::count_if(stack.components.begin(), stack.components.end(), inferred) +
        std::count_if(stack.requirements.begin(), stack.requirements.end(), inferred));
}

} // namespace volteface
