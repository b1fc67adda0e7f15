// SPDX-License-Identifier: GPL-3.0-or-later
// Which single losses take services down, and at what price a day.
#pragma once

#include "core/audit/elements.h"

#include <optional>
#include <vector>

namespace volteface::audit {

/// A single point of failure: its loss alone takes services down, by the rules of cut sets.
struct Chokepoint {
    Element element;
    std::optional<Country> country;
    std::vector<ComponentId> services; ///< that it takes down, sorted; itself, if it is one, left out
    double impact = 0;                 ///< per day, of those whose impact is known
    std::size_t impact_unknown = 0;    ///< services whose impact is not

    friend bool operator==(const Chokepoint&, const Chokepoint&) = default;
};

/// Every element of all four levels that takes a service down which is up without the loss: by level, then
/// the greatest impact first, then more services, then by id. O(elements × links / 64).
[[nodiscard]] std::vector<Chokepoint> chokepoints(const Stack& stack);

} // namespace volteface::audit
