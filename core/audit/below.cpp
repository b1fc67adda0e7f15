// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/below.h"

#include <algorithm>

namespace volteface::audit {

Below::Below(const Stack& stack)
    : stack_(stack)
    , requirements_(stack.components.size()) {
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        index_.emplace(stack.components[i].id, i);
    }
    for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
        requirements_[index_of(stack.requirements[i].consumer)].push_back(i);
    }
}

std::vector<bool> Below::reached(std::size_t from, const Follow& follow) const {
    std::vector<bool> seen(stack_.components.size(), false);
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
        const std::size_t component = open.back();
        open.pop_back();
        for (const std::size_t need : requirements_[component]) {
            const Requirement& requirement = stack_.requirements[need];
            if (follow && !follow(requirement)) {
                continue;
            }
            for (const Supplier& supplier : requirement.suppliers) {
                const std::size_t next = index_of(supplier.component);
                if (!seen[next]) {
                    seen[next] = true;
                    open.push_back(next);
                }
            }
        }
    }
    return seen;
}

std::vector<std::size_t> services_of(const Stack& stack) {
    std::vector<std::size_t> services;
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        if (stack.components[i].layer == Layer::service) {
            services.push_back(i);
        }
    }
    std::sort(services.begin(), services.end(),
              [&](std::size_t a, std::size_t b) { return stack.components[a].id < stack.components[b].id; });
    return services;
}

std::optional<double> impact_of(const Component& component) {
    if (!component.service || !component.service->impact_per_day) {
        return std::nullopt;
    }
    return component.service->impact_per_day->to_double();
}

} // namespace volteface::audit
