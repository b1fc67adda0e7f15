// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/user_catalogue.h"
#include "core/model/facts.h"

#include <algorithm>
#include <unordered_map>

namespace volteface::catalogue {

namespace {

/// What a person wrote in one language stands for both.
Text in_both(const std::string& words) {
    return {words, words};
}

bool says(const Text& text, const std::string& words) {
    return text.en == words || text.fr == words;
}

/// The words that the entry had already for this need, or those of the requirement.
Text label_for(const Requirement& requirement, const CatalogueEntry* base) {
    if (base != nullptr) {
        for (const CatalogueNeed& need : base->needs) {
            if (says(need.label, requirement.label)) {
                return need.label;
            }
        }
    }
    return in_both(requirement.label);
}

std::vector<CatalogueNeed> needs_of(const Stack& stack, const Component& component,
                                    const CatalogueEntry* base) {
    std::unordered_map<ComponentId, CatalogueId> entries;
    for (const Component& other : stack.components) {
        if (other.catalogue) {
            entries.emplace(other.id, *other.catalogue);
        }
    }
    std::vector<CatalogueNeed> needs;
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.consumer != component.id) {
            continue;
        }
        CatalogueNeed need;
        for (const Supplier& supplier : requirement.suppliers) {
            const auto entry = entries.find(supplier.component);
            if (entry != entries.end() && std::find(need.suppliers.begin(), need.suppliers.end(),
                                                    entry->second) == need.suppliers.end()) {
                need.suppliers.push_back(entry->second);
            }
        }
        if (need.suppliers.empty()) {
            continue;
        }
        need.label = label_for(requirement, base);
        need.capability = requirement.capability;
        need.phase = requirement.phase;
        need.quorum = std::min(requirement.quorum, static_cast<int>(need.suppliers.size()));
        need.weight = requirement.weight;
        need.buffer = requirement.buffer;
        need.decay = requirement.decay;
        if (requirement.confidence != component.confidence) {
            need.confidence = requirement.confidence;
        }
        if (!requirement.notes.empty()) {
            need.note = in_both(requirement.notes);
        }
        needs.push_back(std::move(need));
    }
    return needs;
}

/// From the component's organisation up to one that `catalogue` knows; the one whose stack it is ends it too.
std::vector<CatalogueOrganisation> unknown_organisations(const Stack& stack, const Component& component,
                                                         const Catalogue& catalogue) {
    std::vector<CatalogueOrganisation> organisations;
    for (const Organisation* organisation : chain_of_parents(stack, *component.organisation)) {
        if (organisation->own || catalogue.find(organisation->id) != nullptr) {
            break;
        }
        CatalogueOrganisation made;
        made.id = organisation->id;
        made.name = organisation->name;
        made.country = organisation->country;
        if (organisation->parent) {
            const Organisation* const parent = find(stack, *organisation->parent);
            if (parent != nullptr && !parent->own) {
                made.parent = organisation->parent;
            }
        }
        made.sources = organisation->sources;
        made.as_of = organisation->as_of;
        made.confidence = organisation->confidence;
        organisations.push_back(std::move(made));
    }
    std::sort(organisations.begin(), organisations.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    return organisations;
}

} // namespace

UserCatalogue entry_of(const Stack& stack, const Component& component, const Catalogue& catalogue) {
    const CatalogueEntry* const base = component.catalogue ? catalogue.find(*component.catalogue) : nullptr;
    CatalogueEntry entry = base == nullptr ? CatalogueEntry{} : *base;
    entry.id = component.catalogue ? *component.catalogue : CatalogueId(component.id.str());
    entry.name = component.name;
    entry.layer = component.layer;
    copy_facts(entry, component);
    entry.organisation.reset();
    if (!component.notes.empty() && !says(entry.note, component.notes)) {
        entry.note = in_both(component.notes);
    }
    entry.needs = needs_of(stack, component, base);
    entry.sources = component.sources;
    entry.as_of = component.as_of;
    entry.confidence = component.confidence;
    UserCatalogue made;
    if (component.organisation) {
        const Organisation* const organisation = find(stack, *component.organisation);
        if (organisation != nullptr && !organisation->own) {
            entry.organisation = organisation->id;
            made.organisations = unknown_organisations(stack, component, catalogue);
        }
    }
    made.entries.push_back(std::move(entry));
    return made;
}

} // namespace volteface::catalogue
