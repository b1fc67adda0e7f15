// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue knows of one product and of one organisation.
#pragma once

#include "core/base/text.h"
#include "core/model/component.h"
#include "core/model/organisation.h"
#include "core/model/requirement.h"
#include "core/model/source.h"

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
    Duration buffer;
    Decay decay; ///< renewal phases only
    std::vector<CatalogueId> suppliers;
    std::string note;

    friend bool operator==(const CatalogueNeed&, const CatalogueNeed&) = default;
};

/// What could stand in for an entry, and how well.
struct CatalogueSubstitute {
    CatalogueId id;
    double fit = 0; ///< share of the function covered after migration, 0 to 1
    std::string note;

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
    std::vector<CatalogueNeed> needs;
    std::vector<CatalogueSubstitute> substitutes;
    std::vector<Source> sources;
    std::optional<Date> as_of;
    std::optional<Confidence> confidence;

    friend bool operator==(const CatalogueEntry&, const CatalogueEntry&) = default;
};

struct CatalogueOrganisation {
    OrganisationId id;
    std::string name;
    std::optional<Country> country;
    std::optional<OrganisationId> parent;
    std::vector<Source> sources;
    std::optional<Date> as_of;
    std::optional<Confidence> confidence;

    friend bool operator==(const CatalogueOrganisation&, const CatalogueOrganisation&) = default;
};

} // namespace volteface
