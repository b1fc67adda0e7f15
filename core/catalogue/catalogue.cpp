// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/name_key.h"
#include "core/catalogue/searchable.h"
#include "core/model/facts.h"

#include <algorithm>
#include <set>

namespace volteface::catalogue {

namespace {

template <class Record, class Tag>
const Record* find_sorted(const std::vector<Record>& records, const Id<Tag>& id) {
    const auto at =
        std::lower_bound(records.begin(), records.end(), id,
                         [](const Record& record, const Id<Tag>& key) { return record.id < key; });
    return at != records.end() && at->id == id ? &*at : nullptr;
}

bool contains(const std::vector<std::string>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

Catalogue Catalogue::of(std::vector<CatalogueEntry> entries, std::vector<CatalogueOrganisation> organisations,
                        Errors errors) {
    Catalogue catalogue;
    catalogue.entries_ = std::move(entries);
    catalogue.organisations_ = std::move(organisations);
    catalogue.errors_ = std::move(errors);
    const auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::stable_sort(catalogue.entries_.begin(), catalogue.entries_.end(), by_id);
    std::stable_sort(catalogue.organisations_.begin(), catalogue.organisations_.end(), by_id);
    for (std::size_t i = 0; i < catalogue.entries_.size(); ++i) {
        const CatalogueEntry& entry = catalogue.entries_[i];
        std::set<std::string> keys{name_key(entry.id.str()), name_key(entry.name)};
        for (const std::string& alias : entry.aliases) {
            keys.insert(name_key(alias));
        }
        for (const std::string& key : keys) {
            catalogue.by_name_[key].push_back(i);
        }
        catalogue.searchable_.push_back(searchable_of(catalogue, entry));
    }
    return catalogue;
}

const CatalogueEntry* Catalogue::find(const CatalogueId& id) const {
    return find_sorted(entries_, id);
}

const CatalogueOrganisation* Catalogue::find(const OrganisationId& id) const {
    return find_sorted(organisations_, id);
}

const CatalogueEntry* Catalogue::find_by_name(std::string_view name) const {
    const std::string key = name_key(name);
    const auto found = by_name_.find(key);
    if (key.empty() || found == by_name_.end()) {
        return nullptr;
    }
    if (found->second.size() == 1) {
        return &entries_[found->second.front()];
    }
    // Two names that look alike: the entry whose id says exactly this is meant, otherwise nobody knows which.
    return find(CatalogueId(std::string(name)));
}

std::vector<const CatalogueEntry*> Catalogue::with_capability(std::string_view capability) const {
    std::vector<const CatalogueEntry*> found;
    for (const CatalogueEntry& entry : entries_) {
        if (contains(entry.capabilities, capability)) {
            found.push_back(&entry);
        }
    }
    return found;
}

std::vector<const CatalogueEntry*> Catalogue::in_layer(Layer layer) const {
    std::vector<const CatalogueEntry*> found;
    for (const CatalogueEntry& entry : entries_) {
        if (entry.layer == layer) {
            found.push_back(&entry);
        }
    }
    return found;
}

Catalogue::Insertion Catalogue::to_component(const CatalogueEntry& entry) const {
    Insertion insertion;
    Component& component = insertion.component;
    component.id = ComponentId(entry.id.str());
    component.name = entry.name;
    component.layer = entry.layer;
    copy_facts(component, entry);
    component.catalogue = entry.id;
    component.confidence = entry.confidence;
    component.as_of = entry.as_of;
    component.sources = entry.sources;
    for (std::optional<OrganisationId> id = entry.organisation; id;) {
        const CatalogueOrganisation* const found = find(*id);
        const bool seen =
            std::any_of(insertion.organisations.begin(), insertion.organisations.end(),
                        [&](const Organisation& organisation) { return organisation.id == *id; });
        if (found == nullptr || seen) {
            break;
        }
        Organisation organisation;
        organisation.id = found->id;
        organisation.name = found->name;
        organisation.country = found->country;
        organisation.parent = found->parent;
        organisation.confidence = found->confidence;
        organisation.as_of = found->as_of;
        organisation.sources = found->sources;
        if (found->legal_name != found->name) {
            organisation.notes = found->legal_name;
        }
        insertion.organisations.push_back(std::move(organisation));
        id = found->parent;
    }
    if (component.organisation && insertion.organisations.empty()) {
        component.organisation.reset();
    } else if (!insertion.organisations.empty() && insertion.organisations.back().parent) {
        insertion.organisations.back().parent.reset();
    }
    return insertion;
}

} // namespace volteface::catalogue
