// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_candidates.h"

#include "core/catalogue/search.h"

#include <set>

namespace volteface::report {

std::vector<audit::Candidate> audit_candidates(const Stack& stack, const catalogue::Catalogue& catalogue) {
    std::set<CatalogueId> there;
    for (const Component& component : stack.components) {
        if (component.catalogue) {
            there.insert(*component.catalogue);
        }
    }
    std::vector<audit::Candidate> candidates;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        const auto control = catalogue::control_of(catalogue, entry);
        if (entry.status.empty() && !entry.capabilities.empty() && control && !there.contains(entry.id)) {
            candidates.push_back({entry.id.str(), entry.name, entry.capabilities, control,
                                  entry.organisation ? entry.organisation->str() : std::string{}});
        }
    }
    return candidates;
}

} // namespace volteface::report
