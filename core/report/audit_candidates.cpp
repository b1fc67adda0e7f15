// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_candidates.h"

#include <set>

namespace volteface::report {

namespace {

/// Country of the organisation at the top.
std::optional<Country> control_of(const catalogue::Catalogue& catalogue, const CatalogueEntry& entry) {
    std::set<OrganisationId> seen;
    std::optional<OrganisationId> id = entry.organisation;
    std::optional<Country> country;
    while (id && seen.insert(*id).second) {
        const CatalogueOrganisation* organisation = catalogue.find(*id);
        if (organisation == nullptr) {
            return std::nullopt;
        }
        country = organisation->country;
        id = organisation->parent;
    }
    return country;
}

} // namespace

std::vector<audit::Candidate> audit_candidates(const Stack& stack, const catalogue::Catalogue& catalogue) {
    std::set<CatalogueId> there;
    for (const Component& component : stack.components) {
        if (component.catalogue) {
            there.insert(*component.catalogue);
        }
    }
    std::vector<audit::Candidate> candidates;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        const auto control = control_of(catalogue, entry);
        if (entry.status.empty() && !entry.capabilities.empty() && control && !there.contains(entry.id)) {
            candidates.push_back({entry.id.str(), entry.name, entry.capabilities, control,
                                  entry.organisation ? entry.organisation->str() : std::string{}});
        }
    }
    return candidates;
}

} // namespace volteface::report
