// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/completion_choice.h"

#include <algorithm>
#include <map>

namespace volteface::ui {

namespace {

using catalogue::Additions;

/// The new components that something in the stack rests on, directly or through others that are in.
std::set<ComponentId> reached(const Additions& additions, const std::set<ComponentId>& added,
                              const std::set<ComponentId>& out) {
    std::map<ComponentId, std::vector<const Requirement*>> needsOf;
    for (const Requirement& requirement : additions.requirements) {
        needsOf[requirement.consumer].push_back(&requirement);
    }
    std::set<ComponentId> in;
    std::vector<ComponentId> open;
    for (const auto& [consumer, needs] : needsOf) {
        if (!added.contains(consumer)) {
            open.push_back(consumer);
        }
    }
    while (!open.empty()) {
        const ComponentId consumer = open.back();
        open.pop_back();
        const auto needs = needsOf.find(consumer);
        if (needs == needsOf.end()) {
            continue;
        }
        for (const Requirement* need : needs->second) {
            for (const Supplier& supplier : need->suppliers) {
                const ComponentId& id = supplier.component;
                if (added.contains(id) && !out.contains(id) && in.insert(id).second) {
                    open.push_back(id);
                }
            }
        }
    }
    return in;
}

} // namespace

Additions without(const Additions& additions, const std::set<ComponentId>& out) {
    std::set<ComponentId> added;
    for (const Component& component : additions.components) {
        added.insert(component.id);
    }
    const std::set<ComponentId> in = reached(additions, added, out);
    const auto isThere = [&](const ComponentId& id) { return !added.contains(id) || in.contains(id); };

    Additions left;
    std::set<OrganisationId> named;
    for (const Component& component : additions.components) {
        if (in.contains(component.id)) {
            left.components.push_back(component);
            if (component.organisation) {
                named.insert(*component.organisation);
            }
        }
    }
    for (Requirement requirement : additions.requirements) {
        std::erase_if(requirement.suppliers,
                      [&](const Supplier& supplier) { return !isThere(supplier.component); });
        if (isThere(requirement.consumer) && !requirement.suppliers.empty()) {
            requirement.quorum = std::min(requirement.quorum, static_cast<int>(requirement.suppliers.size()));
            left.requirements.push_back(std::move(requirement));
        }
    }
    // Parents of what is named are named too; chains are short.
    for (bool more = true; more;) {
        more = false;
        for (const Organisation& organisation : additions.organisations) {
            if (named.contains(organisation.id) && organisation.parent) {
                more = named.insert(*organisation.parent).second || more;
            }
        }
    }
    for (const Organisation& organisation : additions.organisations) {
        if (named.contains(organisation.id)) {
            left.organisations.push_back(organisation);
        }
    }
    return left;
}

} // namespace volteface::ui
