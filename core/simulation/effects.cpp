// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/effects.h"

#include "core/model/selection.h"

#include <algorithm>
#include <cassert>

namespace volteface::simulation {

namespace {

Minute start_of(const Start& start) {
    if (const auto* duration = std::get_if<Duration>(&start)) {
        return duration->minutes;
    }
    const auto* days = std::get_if<Days>(&start);
    assert(days != nullptr); // a bound scenario has no parameters left
    return days == nullptr ? 0 : duration_of_days(days->estimate.likely).minutes;
}

std::optional<Minute> length_of(const Length& length) {
    if (const auto* duration = std::get_if<Duration>(&length)) {
        return duration->minutes;
    }
    if (const auto* days = std::get_if<Days>(&length)) {
        return duration_of_days(days->estimate.likely).minutes;
    }
    assert(std::holds_alternative<Forever>(length));
    return std::nullopt;
}

double likely(const Factor& factor) {
    const auto* estimate = std::get_if<Estimate>(&factor);
    assert(estimate != nullptr);
    return estimate == nullptr ? 1 : estimate->likely;
}

} // namespace

std::vector<ActingEvent> acting_events(const Stack& stack, const Scenario& scenario,
                                       const graph::Network& network) {
    const SelectionContext context(stack);
    std::vector<ActingEvent> events;
    for (const Event& event : scenario.events) {
        ActingEvent acting;
        acting.event = &event;
        acting.start = start_of(event.start);
        if (const auto length = length_of(event.duration)) {
            acting.end = acting.start + *length;
        }
        for (const std::size_t component : context.select(event.select)) {
            acting.nodes.push_back(network.node_of(component));
        }
        if (std::holds_alternative<Outage>(event.effect)) {
            acting.run = 0;
            acting.renew = 0;
        } else if (std::holds_alternative<Embargo>(event.effect)) {
            acting.renew = 0;
        } else if (const auto* degrade = std::get_if<Degrade>(&event.effect)) {
            acting.run = likely(degrade->left);
        } else if (const auto* price = std::get_if<Price>(&event.effect)) {
            acting.factor = likely(price->factor);
        }
        events.push_back(std::move(acting));
    }
    return events;
}

Effects::Effects(const std::vector<ActingEvent>& events, std::size_t nodes)
    : events_(events)
    , acting_(nodes) {}

void Effects::begin(std::size_t event) {
    const auto number = static_cast<std::uint32_t>(event);
    for (const graph::Node node : events_[event].nodes) {
        auto& list = acting_[node];
        list.insert(std::lower_bound(list.begin(), list.end(), number), number);
    }
}

void Effects::end(std::size_t event) {
    const auto number = static_cast<std::uint32_t>(event);
    for (const graph::Node node : events_[event].nodes) {
        std::erase(acting_[node], number);
    }
}

double Effects::own(Cell cell) const {
    double capacity = 1;
    for (const std::uint32_t number : acting_[node_of(cell)]) {
        const ActingEvent& acting = events_[number];
        capacity = std::min(capacity, plane_of(cell) == Plane::run ? acting.run : acting.renew);
    }
    return capacity;
}

double Effects::price_factor(graph::Node node) const {
    double factor = 1;
    for (const std::uint32_t number : acting_[node]) {
        factor *= events_[number].factor;
    }
    return factor;
}

const Event* Effects::setting(Cell cell) const {
    const double capacity = own(cell);
    const Event* best = nullptr;
    for (const std::uint32_t number : acting_[node_of(cell)]) {
        const ActingEvent& acting = events_[number];
        const double mine = plane_of(cell) == Plane::run ? acting.run : acting.renew;
        if (mine < 1 && mine == capacity && (best == nullptr || acting.event->id < best->id)) {
            best = acting.event;
        }
    }
    return best;
}

} // namespace volteface::simulation
