// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/open_needs.h"

#include <algorithm>
#include <set>
#include <utility>

namespace volteface::audit {

std::vector<std::size_t> open_needs(const Stack& stack, const Below& below, std::size_t service,
                                    const Loss& loss, const std::vector<bool>& down) {
    const auto is_lost = [&](std::size_t component) {
        return std::binary_search(loss.components.begin(), loss.components.end(), component);
    };
    if (is_lost(service)) {
        return {};
    }
    // A component, and whether it is its capacity to renew that is missing.
    std::set<std::pair<std::size_t, bool>> seen{{service, false}};
    std::vector<std::pair<std::size_t, bool>> walk{{service, false}};
    const auto go_to = [&](std::size_t component, bool renewal) {
        if (seen.emplace(component, renewal).second) {
            walk.emplace_back(component, renewal);
        }
    };
    std::set<std::size_t> open;
    while (!walk.empty()) {
        const std::size_t component = walk.back().first;
        const bool renewal = walk.back().second;
        walk.pop_back();
        if (renewal && down[component]) {
            go_to(component, false);
        }
        for (const std::size_t need : below.requirements_of(component)) {
            const Requirement& requirement = stack.requirements[need];
            const bool renews = is_renewal(requirement.phase);
            const bool stops = !renews || std::holds_alternative<StopDecay>(requirement.decay);
            if (requirement.weight < 1 || (renewal ? !renews : !stops)) {
                continue;
            }
            std::size_t good = 0;
            bool lists_lost = false;
            for (const Supplier& supplier : requirement.suppliers) {
                const std::size_t index = below.index_of(supplier.component);
                good += down[index] ? 0 : 1;
                lists_lost = lists_lost || is_lost(index);
            }
            const bool unmet = good < static_cast<std::size_t>(requirement.quorum);
            if (unmet && lists_lost) {
                open.insert(need);
            } else if (unmet || renews) {
                for (const Supplier& supplier : requirement.suppliers) {
                    const std::size_t index = below.index_of(supplier.component);
                    // What runs may still have lost its renewal: that is known further down alone.
                    if (renews || down[index]) {
                        go_to(index, renews);
                    }
                }
            }
        }
    }
    return {open.begin(), open.end()};
}

} // namespace volteface::audit
