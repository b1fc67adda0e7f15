// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/working_stack.h"

#include <algorithm>
#include <set>
#include <utility>

namespace volteface::plan {

namespace {

/// Of `all`, what is reached from `from` over requirements of consumers that are not the stack's own.
catalogue::Additions reached(const WorkingStack& working, const std::vector<ComponentId>& from) {
    const Stack& all = working.stack;
    const std::size_t own_components = working.own_components;
    const std::size_t own_requirements = working.own_requirements;
    std::map<ComponentId, const Component*> foreign;
    for (std::size_t i = own_components; i < all.components.size(); ++i) {
        foreign.emplace(all.components[i].id, &all.components[i]);
    }
    std::map<ComponentId, std::vector<const Requirement*>> needs;
    for (std::size_t i = own_requirements; i < all.requirements.size(); ++i) {
        if (foreign.contains(all.requirements[i].consumer)) {
            needs[all.requirements[i].consumer].push_back(&all.requirements[i]);
        }
    }
    std::set<ComponentId> seen;
    std::vector<ComponentId> open = from;
    while (!open.empty()) {
        const ComponentId id = open.back();
        open.pop_back();
        if (!foreign.contains(id) || !seen.insert(id).second) {
            continue;
        }
        for (const Requirement* need : needs[id]) {
            for (const Supplier& supplier : need->suppliers) {
                open.push_back(supplier.component);
            }
        }
    }
    catalogue::Additions additions;
    std::set<OrganisationId> wanted;
    for (std::size_t i = own_components; i < all.components.size(); ++i) {
        const Component& component = all.components[i];
        if (!seen.contains(component.id)) {
            continue;
        }
        additions.components.push_back(component);
        if (component.organisation) {
            for (const Organisation* one : chain_of_parents(all, *component.organisation)) {
                wanted.insert(one->id);
            }
        }
    }
    for (std::size_t i = own_requirements; i < all.requirements.size(); ++i) {
        if (seen.contains(all.requirements[i].consumer)) {
            additions.requirements.push_back(all.requirements[i]);
        }
    }
    for (std::size_t i = working.own_organisations; i < all.organisations.size(); ++i) {
        if (wanted.contains(all.organisations[i].id)) {
            additions.organisations.push_back(all.organisations[i]);
        }
    }
    return additions;
}

} // namespace

WorkingStack with_entries(const Stack& stack, const catalogue::Catalogue* catalogue,
                          const std::vector<CatalogueId>& entries, Language language) {
    WorkingStack working{
        stack, stack.organisations.size(), stack.components.size(), stack.requirements.size(), {}};
    if (catalogue == nullptr || entries.empty()) {
        return working;
    }
    // Nothing confirmed: then completing lists the whole market for what a candidate runs on.
    Stack scratch = stack;
    scratch.plans.clear();
    scratch.scenarios.clear();
    for (Component& component : scratch.components) {
        component.inferred = true;
    }
    std::vector<ComponentId> candidates;
    for (const CatalogueId& entry : entries) {
        if (working.brought.contains(entry)) {
            continue;
        }
        catalogue::Additions addition = catalogue::add_entry(scratch, *catalogue, entry);
        if (addition.components.empty()) {
            continue;
        }
        for (Component& component : addition.components) {
            component.inferred = true;
        }
        working.brought.emplace(entry, addition.components.front().id);
        candidates.push_back(addition.components.front().id);
        scratch = catalogue::with(std::move(scratch), addition);
    }
    const catalogue::Additions below =
        catalogue::complete_upstream(scratch, *catalogue, candidates, language);
    WorkingStack all = working;
    all.stack = catalogue::with(std::move(scratch), below);
    working.stack = catalogue::with(std::move(working.stack), reached(all, candidates));
    return working;
}

catalogue::Additions brought_by(const WorkingStack& working, const std::vector<ComponentId>& components) {
    return reached(working, components);
}

} // namespace volteface::plan
