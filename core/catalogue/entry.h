// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue knows of one product and of one organisation.
#pragma once

#include "core/base/text.h"
#include "core/model/component.h"
#include "core/model/organisation.h"
#include "core/model/requirement.h"
#include "core/model/source.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// What an entry rests on: one of `suppliers` per unit of quorum, entries by id.
struct CatalogueNeed {
    Text label;
    std::string capability;
    Phase phase = Phase::run;
    int quorum = 1;
    double weight = 1; ///< share of the capacity lost while wholly unmet, above 0, at most 1
    Duration buffer;
    Decay decay; ///< renewal phases only
    std::vector<CatalogueId> suppliers;
    std::optional<Confidence> confidence; ///< where it is not the entry's
    Text note;

    friend bool operator==(const CatalogueNeed&, const CatalogueNeed&) = default;
};

/// What could stand in for an entry, and how well.
struct CatalogueSubstitute {
    CatalogueId id;
    double fit = 0;                       ///< share of the function covered after migration, 0 to 1
    std::optional<Confidence> confidence; ///< of the fit; where it is not the entry's
    Text note;

    friend bool operator==(const CatalogueSubstitute&, const CatalogueSubstitute&) = default;
};

struct CatalogueEntry {
    CatalogueId id;
    std::string name;
    std::vector<std::string> aliases; ///< other names it goes by ("azure/gpt-4o")
    Layer layer = Layer::application;
    std::optional<OrganisationId>
        organisation; ///< of the catalogue's organisations; unknown or generic when empty
    std::optional<Country> origin;
    std::vector<Country> hosting;
    std::optional<Access> access;
    std::string licence;
    std::string dialect;
    std::string family;
    std::string accelerator;
    std::string platform;
    std::vector<std::string> capabilities;
    std::vector<std::string> certifications;
    Text description;
    Text note;                             ///< what else whoever depends on it should know
    std::optional<Date> released;          ///< when it came to the market
    std::string status;                    ///< "planned", "announced", "deprecated"; empty: in service
    std::map<std::string, double> figures; ///< "parameters_billion", "memory_gb", "embedding_dimensions", …
    std::map<Country, double> concentration; ///< share of the world's supply by country, 0 to 1
    std::vector<CatalogueNeed> needs;
    std::vector<CatalogueSubstitute> substitutes;
    std::vector<Source> sources;
    std::optional<Date> as_of;
    std::optional<Confidence> confidence;

    friend bool operator==(const CatalogueEntry&, const CatalogueEntry&) = default;
};

/// When somebody else got hold of an organisation: its parent from that day on is the one named there.
struct ChangeOfControl {
    std::optional<Date> date;
    Text note;
    std::vector<Source> sources;

    friend bool operator==(const ChangeOfControl&, const ChangeOfControl&) = default;
};

struct CatalogueOrganisation {
    OrganisationId id;
    std::string name;       ///< what people call it
    std::string legal_name; ///< as a contract writes it; unknown when empty
    std::optional<Country> country;
    std::optional<OrganisationId> parent;
    std::vector<ChangeOfControl> changes_of_control; ///< oldest first
    std::vector<Source> sources;
    std::optional<Date> as_of;
    std::optional<Confidence> confidence;

    friend bool operator==(const CatalogueOrganisation&, const CatalogueOrganisation&) = default;
};

} // namespace volteface
