// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chokepoints.h"

#include "core/audit/below.h"
#include "core/audit/loss_sweep.h"

#include <algorithm>

namespace volteface::audit {

std::vector<Chokepoint> chokepoints(const Stack& stack) {
    const LossSweep sweep(stack);
    const std::vector<std::size_t> services = services_of(stack);
    const std::vector<bool> broken = sweep.down_after(std::vector<std::size_t>{});
    std::vector<Loss> all;
    for (const Level level : {Level::component, Level::organisation, Level::control, Level::hosting}) {
        for (Loss& loss : losses(stack, level)) {
            all.push_back(std::move(loss));
        }
    }
    std::vector<Chokepoint> found;
    for (std::size_t first = 0; first < all.size(); first += LossSweep::lanes) {
        std::vector<std::vector<std::size_t>> lost;
        for (std::size_t i = first; i < std::min(all.size(), first + LossSweep::lanes); ++i) {
            lost.push_back(all[i].components);
        }
        const std::vector<std::uint64_t> down = sweep.down_after(lost);
        for (std::size_t i = 0; i < lost.size(); ++i) {
            const Element& element = all[first + i].element;
            Chokepoint point{element, country_of(stack, element), {}, 0, 0};
            for (const std::size_t service : services) {
                const Component& component = stack.components[service];
                const bool itself = element.level == Level::component && component.id.str() == element.id;
                if (((down[service] >> i) & 1) == 0 || broken[service] || itself) {
                    continue;
                }
                const auto impact = impact_of(component);
                point.services.push_back(component.id);
                point.impact += impact.value_or(0);
                point.impact_unknown += impact ? 0 : 1;
            }
            if (!point.services.empty()) {
                found.push_back(std::move(point));
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Chokepoint& a, const Chokepoint& b) {
        if (a.element.level != b.element.level) {
            return a.element.level < b.element.level;
        }
        return a.impact != b.impact ? a.impact > b.impact : a.services.size() > b.services.size();
    });
    return found;
}

} // namespace volteface::audit
