// SPDX-License-Identifier: GPL-3.0-or-later
// Fallbacks that are one: redundancies that a single loss takes away.
#pragma once

#include "core/audit/elements.h"
#include "core/audit/exposure.h"

#include <optional>
#include <vector>

namespace volteface::audit {

/// What becomes of one supplier of the redundancy.
struct FallenSupplier {
    ComponentId component;
    std::vector<PathStep> chain; ///< from the supplier to what is lost; one step where it is lost itself

    friend bool operator==(const FallenSupplier&, const FallenSupplier&) = default;
};

struct CommonCause {
    Element element;
    std::optional<Country> country;
    std::vector<FallenSupplier>
        suppliers;                     ///< in the order of the requirement; so many that the rest is too few
    std::vector<ComponentId> services; ///< that the loss takes down and that rest on the need, sorted
    double impact = 0;                 ///< per day, of those whose impact is known
    std::size_t impact_unknown = 0;
    std::optional<Minute> first_harm; ///< of those services, with buffers

    friend bool operator==(const CommonCause&, const CommonCause&) = default;
};

/// A requirement that lists more suppliers than it takes, and falls short by a single loss all the same.
struct FalseRedundancy {
    RequirementId requirement;
    std::size_t suppliers = 0; ///< listed
    std::size_t standbys = 0;  ///< of these
    int quorum = 1;
    /// At least one; by level (component, organisation, control, hosting), then by impact. Where two of a
    /// level do it and one takes only part of the other's components, the smaller alone is told.
    std::vector<CommonCause> causes;
    /// The cause to tell a person first: an organisation where there is one, else the first.
    std::size_t headline = 0;

    friend bool operator==(const FalseRedundancy&, const FalseRedundancy&) = default;
};

/// The greatest impact of the headline first, then in the order of the stack. Requirements that cannot be met
/// anyway are left out. O(elements × links).
[[nodiscard]] std::vector<FalseRedundancy> common_causes(const Stack& stack,
                                                         const std::vector<ExposureColumn>& exposures = {});

} // namespace volteface::audit
