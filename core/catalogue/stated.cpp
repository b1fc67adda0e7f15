// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/stated.h"

#include <algorithm>

namespace volteface::catalogue {

namespace {

bool lists_an_entry_of(const Requirement& requirement, const CatalogueNeed& need,
                       const EntryOfComponent& entries) {
    return std::any_of(
        requirement.suppliers.begin(), requirement.suppliers.end(), [&](const Supplier& supplier) {
            const auto entry = entries.find(supplier.component);
            return entry != entries.end() && std::find(need.suppliers.begin(), need.suppliers.end(),
                                                       entry->second) != need.suppliers.end();
        });
}

} // namespace

bool states(const Requirement& requirement, const CatalogueNeed& need, const CatalogueEntry& entry,
            const EntryOfComponent& entries) {
    if (requirement.phase != need.phase) {
        return false;
    }
    if (lists_an_entry_of(requirement, need, entries)) {
        return true;
    }
    return !need.capability.empty() && requirement.capability == need.capability &&
           std::none_of(entry.needs.begin(), entry.needs.end(), [&](const CatalogueNeed& other) {
               return other.phase == need.phase && lists_an_entry_of(requirement, other, entries);
           });
}

} // namespace volteface::catalogue
