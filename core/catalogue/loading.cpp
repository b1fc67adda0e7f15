// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/loading.h"

#include <algorithm>
#include <set>

namespace volteface::catalogue {

namespace {

template <class Record>
void sort_list(std::vector<Placed<Record>>& records, std::string_view list, Errors& errors) {
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.record.id < b.record.id; });
    const auto twins = [&](const Placed<Record>& first, const Placed<Record>& second) {
        if (first.record.id != second.record.id) {
            return false;
        }
        errors.push_back(
            Error{ErrorCode::duplicate_id, second.record.id.str(), {std::string(list)}, second.place});
        return true;
    };
    records.erase(std::unique(records.begin(), records.end(), twins), records.end());
}

template <class Record, class Wanted>
bool holds(const std::vector<Placed<Record>>& records, const Id<Wanted>& id) {
    const auto at = std::lower_bound(
        records.begin(), records.end(), id.str(),
        [](const auto& entry, const std::string& key) { return entry.record.id.str() < key; });
    return at != records.end() && at->record.id.str() == id.str();
}

} // namespace

void sort_and_drop_twins(Loading& loading) {
    sort_list(loading.entries, "entries", loading.errors);
    sort_list(loading.organisations, "organisations", loading.errors);
}

void drop_dangling(Loading& loading) {
    const auto report = [&](const auto& placed, std::string_view key, const std::string& id) {
        loading.errors.push_back(Error{
            ErrorCode::unknown_reference, placed.record.id.str(), {std::string(key), id}, placed.place});
    };
    for (auto& placed : loading.organisations) {
        if (placed.record.parent && !holds(loading.organisations, *placed.record.parent)) {
            report(placed, "parent", placed.record.parent->str());
            placed.record.parent.reset();
        }
    }
    for (auto& placed : loading.entries) {
        CatalogueEntry& entry = placed.record;
        if (entry.organisation && !holds(loading.organisations, *entry.organisation)) {
            report(placed, "organisation", entry.organisation->str());
            entry.organisation.reset();
        }
        for (CatalogueNeed& need : entry.needs) {
            std::erase_if(need.suppliers, [&](const CatalogueId& id) {
                const bool dangling = !holds(loading.entries, id);
                if (dangling) {
                    report(placed, "suppliers", id.str());
                }
                return dangling;
            });
        }
        std::erase_if(entry.substitutes, [&](const CatalogueSubstitute& substitute) {
            const bool dangling = !holds(loading.entries, substitute.id);
            if (dangling) {
                report(placed, "substitutes", substitute.id.str());
            }
            return dangling;
        });
    }
}

void cut_rings(Loading& loading) {
    const auto cut = [&](Placed<CatalogueOrganisation>& placed) {
        std::set<OrganisationId> seen{placed.record.id};
        std::string ring = placed.record.id.str();
        const CatalogueOrganisation* at = &placed.record;
        while (at->parent) {
            const auto next =
                std::lower_bound(loading.organisations.begin(), loading.organisations.end(), *at->parent,
                                 [](const auto& other, const auto& id) { return other.record.id < id; });
            at = &next->record;
            ring += " → " + at->id.str();
            if (at->id == placed.record.id) {
                loading.errors.push_back(
                    Error{ErrorCode::parent_cycle, placed.record.id.str(), {ring}, placed.place});
                placed.record.parent.reset();
                return;
            }
            if (!seen.insert(at->id).second) {
                return; // a ring further up: cut when its own members are looked at
            }
        }
    };
    // What a person wrote gives way before what has no place of its own, and so is right by itself.
    for (const bool with_place : {true, false}) {
        for (auto& placed : loading.organisations) {
            if (placed.place.file.empty() != with_place) {
                cut(placed);
            }
        }
    }
}

} // namespace volteface::catalogue
