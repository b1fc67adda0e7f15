// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest losses that stop a service, gathered over all services for one look at them.
#pragma once

#include "core/audit/level.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/stack.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace volteface::ui {

/// A minimal cut set of at least one service.
struct CutGroup {
    std::vector<std::string> elements; ///< one or two: component ids, organisation ids or country codes
    std::vector<ComponentId> services; ///< that it stops, sorted
    double impact = 0;                 ///< per day, of those whose impact is known

    friend bool operator==(const CutGroup&, const CutGroup&) = default;
};

struct CutLevel {
    audit::Level level = audit::Level::component;
    std::vector<CutGroup> singles; ///< the greatest impact first, then by name
    std::vector<CutGroup> pairs;   ///< the same
    bool larger = false;           ///< some service has minimal sets of three or more
    bool cut = false;              ///< lists end at `most_cut_sets` for a service
    std::size_t too_large = 0;     ///< services whose diagrams did not fit into the memory allowed

    friend bool operator==(const CutLevel&, const CutLevel&) = default;
};

inline constexpr std::size_t most_cut_sets = 2000; ///< listed of one service at one level

/// By level. The sets of one and two are exact and complete unless `cut` or `too_large` says otherwise; a
/// service itself is no cut set of it. Error: cancelled.
[[nodiscard]] Result<std::array<CutLevel, 4>> smallest_cut_sets(const Stack& stack, const Watch& watch = {});

} // namespace volteface::ui
