// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/services.h"

#include <algorithm>

namespace volteface::simulation {

namespace {

/// A stretch at 0, with neighbours that differ only in their state put together.
struct Down {
    Minute from = 0;
    Minute length = 0;
};

/// When the first stretch that lasts strictly longer than the target has done so.
std::optional<Minute> broken_at(const std::vector<Down>& downs, Duration target) {
    for (const Down& down : downs) {
        if (down.length > target.minutes) {
            return down.from + target.minutes;
        }
    }
    return std::nullopt;
}

Target verdict(const std::optional<Duration>& target, const std::vector<Down>& downs,
               std::optional<Minute>& at) {
    if (!target) {
        return Target::unknown;
    }
    at = broken_at(downs, *target);
    return at ? Target::broken : Target::kept;
}

} // namespace

std::vector<ServiceOutcome> service_outcomes(const Stack& stack, const Outcome& outcome) {
    std::vector<ServiceOutcome> services;
    for (const Component& component : stack.components) {
        const ComponentOutcome* life =
            component.layer == Layer::service ? find(outcome, component.id) : nullptr;
        if (life == nullptr) {
            continue;
        }
        ServiceOutcome service;
        service.id = component.id;
        std::vector<Down> downs;
        for (std::size_t i = 0; i < life->states.size(); ++i) {
            const Stretch& stretch = life->states[i];
            const Minute end = i + 1 < life->states.size() ? life->states[i + 1].from : outcome.horizon;
            const Minute length = end - stretch.from;
            if (stretch.capacity == 1) {
                continue;
            }
            if (!service.first_harm) {
                service.first_harm = stretch.from;
            }
            service.lost_capacity_days +=
                (1 - stretch.capacity) * static_cast<double>(length) / static_cast<double>(minutes_per_day);
            if (stretch.capacity > 0) {
                service.degraded += length;
                continue;
            }
            service.down += length;
            if (!downs.empty() && downs.back().from + downs.back().length == stretch.from) {
                downs.back().length += length;
            } else {
                downs.push_back({stretch.from, length});
            }
            service.longest_down = std::max(service.longest_down, downs.back().length);
        }
        if (component.service) {
            if (component.service->impact_per_day) {
                service.loss = component.service->impact_per_day->to_double() * service.lost_capacity_days;
            }
            service.rto = verdict(component.service->rto, downs, service.rto_broken_at);
            service.mtpd = verdict(component.service->mtpd, downs, service.mtpd_broken_at);
        }
        services.push_back(std::move(service));
    }
    std::sort(services.begin(), services.end(),
              [](const ServiceOutcome& a, const ServiceOutcome& b) { return a.id < b.id; });
    return services;
}

} // namespace volteface::simulation
