// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/lock_in.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::audit {

namespace {

const std::string& stated(const Component& component, Standard standard) {
    switch (standard) {
    case Standard::dialect:
        return component.dialect;
    case Standard::family:
        return component.family;
    case Standard::accelerator:
        break;
    }
    return component.accelerator;
}

LockIn lock_in(const Stack& stack, const std::map<ComponentId, const Component*>& components,
               Standard standard) {
    LockIn result;
    result.standard = standard;
    std::map<std::string, LockInShare> shares;
    for (const Requirement& requirement : stack.requirements) {
        std::set<std::string> values;
        for (const Supplier& supplier : requirement.suppliers) {
            const std::string& value = stated(*components.at(supplier.component), standard);
            if (!value.empty()) {
                values.insert(value);
            }
        }
        result.needs += values.empty() ? 0 : 1;
        for (const std::string& value : values) {
            ++shares[value].needs;
            shares[value].tied += values.size() == 1 ? 1 : 0;
        }
    }
    for (auto& entry : shares) {
        LockInShare& share = entry.second;
        share.value = entry.first;
        share.share = static_cast<double>(share.needs) / static_cast<double>(result.needs);
        share.share_tied = static_cast<double>(share.tied) / static_cast<double>(result.needs);
        result.shares.push_back(std::move(share));
    }
    std::stable_sort(result.shares.begin(), result.shares.end(),
                     [](const LockInShare& a, const LockInShare& b) { return a.needs > b.needs; });
    return result;
}

} // namespace

std::vector<LockIn> lock_ins(const Stack& stack) {
    std::map<ComponentId, const Component*> components;
    for (const Component& component : stack.components) {
        components.emplace(component.id, &component);
    }
    std::vector<LockIn> results;
    for (const Standard standard : {Standard::dialect, Standard::family, Standard::accelerator}) {
        results.push_back(lock_in(stack, components, standard));
    }
    return results;
}

} // namespace volteface::audit
