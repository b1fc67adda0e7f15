// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/event_edits.h"

#include <algorithm>

namespace volteface::edit {

namespace {

constexpr double day = static_cast<double>(minutes_per_day);

Minute minutes_of(double days) {
    return duration_of_days(std::max(0.0, days)).minutes;
}

template <class Time>
std::optional<Minute> length_of(const Time& time) {
    if (const auto* duration = std::get_if<Duration>(&time)) {
        return duration->minutes;
    }
    if (const auto* days = std::get_if<Days>(&time)) {
        return minutes_of(days->estimate.likely);
    }
    return std::nullopt;
}

Minute rounded(Minute at, Minute grid) {
    if (grid <= 1) {
        return at;
    }
    const Minute half = at >= 0 ? grid / 2 : -(grid / 2);
    return (at + half) / grid * grid;
}

double days_of(Minute minutes) {
    return static_cast<double>(minutes) / day;
}

Estimate shifted(const Estimate& estimate, double by) {
    return {std::max(0.0, estimate.low + by), std::max(0.0, estimate.likely + by),
            std::max(0.0, estimate.high + by)};
}

/// The start at an instant; its estimate keeps its shape.
void set_start(Start& start, Minute at) {
    if (auto* days = std::get_if<Days>(&start)) {
        days->estimate = shifted(days->estimate, days_of(at) - days->estimate.likely);
    } else if (auto* duration = std::get_if<Duration>(&start)) {
        duration->minutes = at;
    }
}

Minute within(Minute at, Minute least) {
    return std::clamp(at, least, longest_duration.minutes);
}

const ParameterId* reference_in(const Start& start) {
    const auto* reference = std::get_if<ParameterReference>(&start);
    return reference != nullptr ? &reference->parameter : nullptr;
}

const ParameterId* reference_in(const Length& length) {
    const auto* reference = std::get_if<ParameterReference>(&length);
    return reference != nullptr ? &reference->parameter : nullptr;
}

void move_start(Event& event, const Event& bound, Minute by, Minute grid) {
    const Minute before = length_of(bound.start).value_or(0);
    Minute at = within(rounded(before + by, grid), 0);
    if (const auto length = length_of(event.duration)) {
        const Minute least = std::min(grid, *length);
        at = std::min(at, before + *length - least);
        const Minute now = before + *length - at;
        if (auto* days = std::get_if<Days>(&event.duration)) {
            days->estimate = shifted(days->estimate, days_of(now) - days->estimate.likely);
        } else if (auto* duration = std::get_if<Duration>(&event.duration)) {
            duration->minutes = now;
        }
    }
    set_start(event.start, at);
}

void move_end(Event& event, const Event& bound, EventPart part, Minute by, Minute grid, Minute horizon) {
    const Minute start = length_of(bound.start).value_or(0);
    if (std::holds_alternative<Forever>(event.duration)) {
        if (part == EventPart::end) {
            const Minute end = std::max(horizon, start) + by;
            event.duration = Duration{within(rounded(end, grid) - start, std::max<Minute>(1, grid))};
        }
        return;
    }
    if (auto* duration = std::get_if<Duration>(&event.duration)) {
        if (part == EventPart::end) {
            const Minute least = std::min(grid, duration->minutes);
            duration->minutes = within(rounded(start + duration->minutes + by, grid) - start, least);
        }
        return;
    }
    auto* days = std::get_if<Days>(&event.duration);
    if (days == nullptr) {
        return;
    }
    Estimate& estimate = days->estimate;
    double& point = part == EventPart::low    ? estimate.low
                    : part == EventPart::high ? estimate.high
                                              : estimate.likely;
    const Minute end = rounded(start + minutes_of(point) + by, grid);
    const double now = days_of(within(end - start, 0));
    point = part == EventPart::low    ? std::min(now, estimate.likely)
            : part == EventPart::high ? std::max(now, estimate.likely)
                                      : std::clamp(now, estimate.low, estimate.high);
}

void move_notice(Event& event, const Event& bound, Minute by, Minute grid) {
    const Minute start = length_of(bound.start).value_or(0);
    const Minute before = event.notice ? length_of(*event.notice).value_or(0) : 0;
    // Notice can reach back past day 0; a hand does not take it there.
    const Minute length = std::clamp<Minute>(rounded(before - by, grid), 0, std::max(start, before));
    if (length == 0) {
        event.notice.reset();
        return;
    }
    if (event.notice) {
        if (auto* days = std::get_if<Days>(&*event.notice)) {
            days->estimate = shifted(days->estimate, days_of(length) - days->estimate.likely);
            return;
        }
    }
    event.notice = Length(Duration{length});
}

template <class IdType, class List>
IdType free_id(const List& list, const std::string& name) {
    const std::string base = make_id(name);
    std::string candidate = base;
    const auto taken = [&](const std::string& id) {
        return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each.id.str() == id; });
    };
    for (int number = 2; taken(candidate); ++number) {
        candidate = base + "-" + std::to_string(number);
    }
    return IdType(std::move(candidate));
}

/// Calls `visit` with every ParameterId and every "$name" text of the event.
template <class OnId, class OnText>
void visit_references(Selector& selector, const OnId& on_id, const OnText& on_text) {
    for (Selector& operand : selector.operands) {
        visit_references(operand, on_id, on_text);
    }
    for (std::string& value : selector.field_test.values) {
        if (value.size() > 1 && value.front() == '$') {
            on_text(value);
        }
    }
}

template <class Variant, class OnId>
void visit_reference(Variant& variant, const OnId& on_id) {
    if (auto* reference = std::get_if<ParameterReference>(&variant)) {
        on_id(reference->parameter);
    }
}

template <class OnId, class OnText>
void visit_references(Event& event, const OnId& on_id, const OnText& on_text) {
    visit_reference(event.start, on_id);
    visit_reference(event.duration, on_id);
    if (event.notice) {
        visit_reference(*event.notice, on_id);
    }
    if (auto* degrade = std::get_if<Degrade>(&event.effect)) {
        visit_reference(degrade->left, on_id);
    } else if (auto* price = std::get_if<Price>(&event.effect)) {
        visit_reference(price->factor, on_id);
    }
    visit_references(event.select, on_id, on_text);
}

} // namespace

std::optional<ParameterId> parameter_of(const Event& event, EventPart part) {
    const ParameterId* found = nullptr;
    switch (part) {
    case EventPart::whole:
    case EventPart::start:
        found = reference_in(event.start);
        break;
    case EventPart::end:
    case EventPart::low:
    case EventPart::high:
        found = reference_in(event.duration);
        break;
    case EventPart::notice:
        found = event.notice ? reference_in(*event.notice) : nullptr;
        break;
    }
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

Event moved(const Event& event, const Event& bound, EventPart part, Minute by, Minute grid, Minute horizon) {
    Event after = event;
    if (by == 0 || parameter_of(event, part)) {
        return after;
    }
    switch (part) {
    case EventPart::whole:
        set_start(after.start, within(rounded(length_of(bound.start).value_or(0) + by, grid), 0));
        break;
    case EventPart::start:
        move_start(after, bound, by, grid);
        break;
    case EventPart::end:
    case EventPart::low:
    case EventPart::high:
        move_end(after, bound, part, by, grid, horizon);
        break;
    case EventPart::notice:
        move_notice(after, bound, by, grid);
        break;
    }
    return after;
}

EventId free_event_id(const Scenario& scenario, const std::string& name) {
    return free_id<EventId>(scenario.events, name);
}

ParameterId free_parameter_id(const Scenario& scenario, const std::string& name) {
    return free_id<ParameterId>(scenario.parameters, name);
}

ScenarioId free_scenario_id(const std::vector<Scenario>& among, const std::string& name) {
    return free_id<ScenarioId>(among, name);
}

Scenario with_parameter_renamed(Scenario scenario, const ParameterId& from, const ParameterId& to) {
    for (ScenarioParameter& parameter : scenario.parameters) {
        if (parameter.id == from) {
            parameter.id = to;
        }
    }
    for (Event& event : scenario.events) {
        visit_references(
            event,
            [&](ParameterId& id) {
                if (id == from) {
                    id = to;
                }
            },
            [&](std::string& text) {
                if (text.compare(1, std::string::npos, from.str()) == 0) {
                    text = "$" + to.str();
                }
            });
    }
    return scenario;
}

std::size_t uses_of(const Scenario& scenario, const ParameterId& parameter) {
    std::size_t count = 0;
    Scenario copy = scenario;
    for (Event& event : copy.events) {
        visit_references(
            event, [&](const ParameterId& id) { count += id == parameter ? 1 : 0; },
            [&](const std::string& text) {
                count += text.compare(1, std::string::npos, parameter.str()) == 0 ? 1 : 0;
            });
    }
    return count;
}

Selector selector_of(const std::vector<ComponentId>& components) {
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test.field = Field::component;
    for (const ComponentId& id : components) {
        selector.field_test.values.push_back(id.str());
    }
    return selector;
}

} // namespace volteface::edit
