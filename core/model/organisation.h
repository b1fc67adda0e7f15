// SPDX-License-Identifier: GPL-3.0-or-later
// Who supplies or controls components.
#pragma once

#include "core/base/country.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// A holder of an organisation's capital, for rules over capital (SecNumCloud 19.6).
struct Shareholder {
    std::string name;
    std::optional<Country> country; ///< unknown when empty
    double share = 0;               ///< of capital or votes, above 0, at most 1

    friend bool operator==(const Shareholder&, const Shareholder&) = default;
};

struct Organisation {
    OrganisationId id;
    std::string name;
    std::optional<Country> country;       ///< unknown when empty
    std::optional<OrganisationId> parent; ///< who owns it; chains have no ring
    bool own = false;                     ///< the organisation whose stack it is
    std::vector<Shareholder> capital;
    std::optional<Confidence> confidence; ///< of what is said here
    std::optional<Date> as_of;            ///< when it was last checked
    std::vector<Source> sources;
    std::string notes;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace volteface
