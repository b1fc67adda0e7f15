// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/stated.h"

#include <algorithm>
#include <set>

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

/// The share of entries that both list among those that one of them lists: 0 to 1.
double likeness(const Requirement& requirement, const CatalogueNeed& need, const EntryOfComponent& entries) {
    std::set<CatalogueId> listed;
    for (const Supplier& supplier : requirement.suppliers) {
        if (const auto entry = entries.find(supplier.component); entry != entries.end()) {
            listed.insert(entry->second);
        }
    }
    const std::size_t ours = listed.size();
    listed.insert(need.suppliers.begin(), need.suppliers.end());
    const std::size_t both = ours + need.suppliers.size() - listed.size();
    return listed.empty() ? 0 : static_cast<double>(both) / static_cast<double>(listed.size());
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

std::vector<const Requirement*> answers_to(const CatalogueEntry& entry,
                                           const std::vector<const Requirement*>& requirements,
                                           const EntryOfComponent& entries) {
    struct Pair {
        double likeness;
        std::size_t need;
        const Requirement* requirement;
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < entry.needs.size(); ++i) {
        for (const Requirement* requirement : requirements) {
            if (states(*requirement, entry.needs[i], entry, entries)) {
                pairs.push_back({likeness(*requirement, entry.needs[i], entries), i, requirement});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    std::vector<const Requirement*> answers(entry.needs.size(), nullptr);
    std::set<const Requirement*> taken;
    for (const Pair& pair : pairs) {
        if (answers[pair.need] == nullptr && taken.insert(pair.requirement).second) {
            answers[pair.need] = pair.requirement;
        }
    }
    return answers;
}

} // namespace volteface::catalogue
