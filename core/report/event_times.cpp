// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_times.h"

#include "core/model/selection.h"

#include <algorithm>

namespace volteface::report {

namespace {

Minute minutes_of(const Estimate& days) {
    return duration_of_days(days.likely).minutes;
}

double value_of(const Factor& factor) {
    const auto* estimate = std::get_if<Estimate>(&factor);
    return estimate != nullptr ? estimate->likely : 1;
}

} // namespace

Minute start_of(const Event& event) {
    if (const auto* duration = std::get_if<Duration>(&event.start)) {
        return duration->minutes;
    }
    if (const auto* days = std::get_if<Days>(&event.start)) {
        return minutes_of(days->estimate);
    }
    return 0;
}

std::optional<Minute> end_of(const Event& event) {
    if (const auto* duration = std::get_if<Duration>(&event.duration)) {
        return start_of(event) + duration->minutes;
    }
    if (const auto* days = std::get_if<Days>(&event.duration)) {
        return start_of(event) + minutes_of(days->estimate);
    }
    return std::nullopt;
}

std::optional<Minute> notice_of(const Event& event) {
    if (!event.notice) {
        return std::nullopt;
    }
    if (const auto* duration = std::get_if<Duration>(&*event.notice)) {
        return duration->minutes;
    }
    if (const auto* days = std::get_if<Days>(&*event.notice)) {
        return minutes_of(days->estimate);
    }
    return std::nullopt;
}

OwnCapacity own_capacity(const Stack& stack, const Scenario& bound, const ComponentId& component, Minute at) {
    OwnCapacity own;
    const auto place = std::find_if(stack.components.begin(), stack.components.end(),
                                    [&](const Component& candidate) { return candidate.id == component; });
    if (place == stack.components.end()) {
        return own;
    }
    const auto index = static_cast<std::size_t>(place - stack.components.begin());
    const SelectionContext selectors(stack);
    for (const Event& event : bound.events) {
        const auto end = end_of(event);
        if (at < start_of(event) || (end && at >= *end) || !selectors.matches(event.select, index)) {
            continue;
        }
        own.hits.push_back(&event);
        if (std::holds_alternative<Outage>(event.effect)) {
            own.run = 0;
            own.renew = 0;
        } else if (std::holds_alternative<Embargo>(event.effect)) {
            own.renew = 0;
        } else if (const auto* degrade = std::get_if<Degrade>(&event.effect)) {
            own.run = std::min(own.run, value_of(degrade->left));
        }
    }
    return own;
}

} // namespace volteface::report
