// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/accrual.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace volteface::cost {

namespace {

constexpr double quarters_per_year = 4;

/// Lines that grow with what is counted.
Total by_drivers(const MoveCost& cost) {
    Total total;
    for (const Line& line : cost.lines) {
        const bool grows = line.kind == LineKind::driver || line.kind == LineKind::gpu_hours ||
                           line.kind == LineKind::labelling || line.kind == LineKind::embedding ||
                           line.kind == LineKind::egress || line.kind == LineKind::uncounted_driver;
        if (grows) {
            total += line.amount;
        }
    }
    return total;
}

} // namespace

double quarterly_growth(double yearly) {
    return std::pow(1 + yearly, 1 / quarters_per_year) - 1;
}

Component wholly_other(const Component& from) {
    Component other;
    other.id = ComponentId("another-" + from.id.str());
    other.layer = from.layer;
    other.access = from.access;
    const auto differ = [](const std::string& word) { return word.empty() ? word : "another-" + word; };
    other.dialect = differ(from.dialect);
    other.family = differ(from.family);
    other.accelerator = differ(from.accelerator);
    other.platform = differ(from.platform);
    other.capabilities = from.capabilities;
    return other;
}

std::vector<Accrual> accruals(const Stack& stack, const MoveCosts& costs) {
    std::map<ComponentId, const Component*> components;
    for (const Component& component : stack.components) {
        components.emplace(component.id, &component);
    }
    std::vector<Accrual> all;
    for (const Requirement& requirement : stack.requirements) {
        const auto active = std::find_if(requirement.suppliers.begin(), requirement.suppliers.end(),
                                         [](const Supplier& one) { return one.role == Role::active; });
        if (requirement.coupling.empty() || active == requirement.suppliers.end()) {
            continue;
        }
        const auto from = components.find(active->component);
        if (from == components.end()) {
            continue;
        }
        const Total today =
            by_drivers(costs.cost_of(requirement, *from->second, wholly_other(*from->second)));
        Accrual accrual{requirement.id, active->component, today, std::nullopt, today.open};
        if (requirement.coupling_growth) {
            accrual.per_quarter = today.known * quarterly_growth(*requirement.coupling_growth);
        }
        all.push_back(std::move(accrual));
    }
    return all;
}

std::vector<ServiceAccrual> by_service(const Stack& stack, const MoveCosts& costs,
                                       const std::vector<Accrual>& accruals) {
    std::map<ComponentId, Total> services;
    for (const Accrual& accrual : accruals) {
        const Requirement* const requirement = find(stack, accrual.requirement);
        if (requirement == nullptr) {
            continue;
        }
        for (const ComponentId& service : costs.services_above(*requirement)) {
            Total& total = services[service];
            total += accrual.per_quarter;
            total.open = total.open || accrual.open;
        }
    }
    std::vector<ServiceAccrual> all;
    for (const auto& [service, total] : services) {
        all.push_back({service, total});
    }
    return all;
}

} // namespace volteface::cost
