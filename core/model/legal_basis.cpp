// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/legal_basis.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace volteface {

namespace {

bool is_foreign_processor(const Stack& stack, const Component& component) {
    if (component.access != Access::api && component.access != Access::managed) {
        return false;
    }
    if (!component.organisation) {
        return false;
    }
    const auto chain = chain_of_parents(stack, *component.organisation);
    return !chain.empty() && !chain.back()->own && chain.back()->country &&
           !is_member(*chain.back()->country, "EEA");
}

} // namespace

std::vector<UnfoundedTransfer> unfounded_transfers(const Stack& stack) {
    std::unordered_map<ComponentId, std::vector<ComponentId>> suppliers;
    std::unordered_set<ComponentId> founded;
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.phase == Phase::legal) {
            founded.insert(requirement.consumer);
        } else if (requirement.phase == Phase::run) {
            auto& below = suppliers[requirement.consumer];
            for (const Supplier& supplier : requirement.suppliers) {
                below.push_back(supplier.component);
            }
        }
    }
    std::unordered_set<ComponentId> processors;
    for (const Component& component : stack.components) {
        if (is_foreign_processor(stack, component)) {
            processors.insert(component.id);
        }
    }
    std::vector<UnfoundedTransfer> transfers;
    for (const Component& service : stack.components) {
        if (!service.service || service.service->data_class < DataClass::personal) {
            continue;
        }
        UnfoundedTransfer transfer{service.id, {}};
        std::unordered_set<ComponentId> seen{service.id};
        std::vector<ComponentId> open{service.id};
        while (!open.empty()) {
            const ComponentId at = open.back();
            open.pop_back();
            const auto below = suppliers.find(at);
            if (founded.contains(at) || below == suppliers.end()) {
                continue;
            }
            for (const ComponentId& supplier : below->second) {
                if (!seen.insert(supplier).second) {
                    continue;
                }
                if (processors.contains(supplier)) {
                    transfer.processors.push_back(supplier);
                } else {
                    open.push_back(supplier);
                }
            }
        }
        if (!transfer.processors.empty()) {
            std::sort(transfer.processors.begin(), transfer.processors.end());
            transfers.push_back(std::move(transfer));
        }
    }
    return transfers;
}

} // namespace volteface
