// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios taken together: two or more on one timeline, and the chance that any of them happens.
#pragma once

#include "core/model/scenario.h"

#include <cstddef>
#include <vector>

namespace volteface {

/// A scenario that starts `offset` after day 0.
struct ScenarioPart {
    Scenario scenario; ///< bound
    Duration offset;
};

/// One scenario in which all that the parts hold happens, told in the order of their offsets.
///
/// Events keep their effects, durations and notices and start `offset` later; an id that several parts use
/// gets its scenario's in front. The horizon is the latest that a part with events needs. Sources and
/// precedents are joined, each once. The likelihood is unknown, with the reason in both languages, since
/// nothing says that the parts are independent; where one part alone has events, it is that part's. The id
/// is made of the parts' ids and may already be taken in a stack.
///
/// `parts` holds at least one. Errors: unknown_parameter for a part that is not bound; number_out_of_range
/// past longest_duration. O(events² + sources²).
[[nodiscard]] Result<Scenario> combine(const std::vector<ScenarioPart>& parts);

/// How likely it is that at least one of several scenarios happens within a year, were they independent.
struct AnyInAYear {
    Estimate probability;    ///< 0 to 1, column by column; of those whose likelihood is known
    std::size_t known = 0;   ///< scenarios that have a likelihood
    std::size_t unknown = 0; ///< those that have none, and are left out

    friend bool operator==(const AnyInAYear&, const AnyInAYear&) = default;
};

[[nodiscard]] AnyInAYear any_in_a_year(const std::vector<Scenario>& scenarios);

} // namespace volteface
