// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest losses that stop a service, at every level, gathered over all services.
#pragma once

#include "core/audit/level.h"
#include "core/audit/natural.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/stack.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace volteface::audit {

/// A minimal cut set of at least one service.
struct CutGroup {
    std::vector<std::string>
        elements; ///< at least one, sorted: component ids, organisation ids or country codes
    std::vector<ComponentId> services; ///< that it stops, sorted
    double impact = 0;                 ///< per day, of those whose impact is known
    std::size_t impact_unknown = 0;    ///< services whose impact is not

    friend bool operator==(const CutGroup&, const CutGroup&) = default;
};

/// How few losses stop one service.
struct CutsOfService {
    ComponentId service;
    std::size_t singles = 0;       ///< that stop it by themselves; the service itself left out
    std::size_t pairs = 0;         ///< of which neither does so alone
    bool larger = false;           ///< there are sets of three or more, or there may be some
    bool down_already = false;     ///< a need lists too few suppliers: no loss is needed
    bool too_large = false;        ///< the memory allowed did not do: neither number is known
    std::size_t unknown_below = 0; ///< components below that cannot be lost at the level: whose, is unknown
    /// counts[k]: sets of k losses, the service itself left out; exact up to `order`, though never listed.
    std::vector<Natural> counts;
    /// As far as was counted: `most_losses`, or two where so many components lie below, or memory ends.
    std::uint32_t order = 0;
    bool complete = true;          ///< no set is larger than that
    std::size_t listed_larger = 0; ///< of three and more, the smaller ones first: at most `most_larger_sets`

    friend bool operator==(const CutsOfService&, const CutsOfService&) = default;
};

struct CutLevel {
    Level level = Level::component;
    std::vector<CutGroup> singles; ///< the greatest impact first, then more services, then by id
    std::vector<CutGroup> pairs;   ///< the same
    /// Of three and more, the first of each service; fewer losses first, then the same. A service stands here
    /// with every set that stops it and is in the list of another.
    std::vector<CutGroup> larger_sets;
    std::vector<CutsOfService> services; ///< the greatest impact first, unknown ones last, then by id
    bool larger = false;                 ///< some service has sets of three or more, or may have
    bool cut = false;                    ///< lists end at `most_cut_sets` for a service; counts do not
    std::size_t too_large = 0;           ///< services whose diagrams did not fit into the memory allowed

    friend bool operator==(const CutLevel&, const CutLevel&) = default;
};

inline constexpr std::size_t most_cut_sets = 2000;  ///< of one and two, listed of one service at one level
inline constexpr std::size_t most_larger_sets = 40; ///< of three and more, the same
inline constexpr std::uint32_t most_losses = 6;     ///< in a set that is looked for

/// By level, for every service. Sets of one and two are exact and complete unless `cut` or `too_large` says
/// otherwise; a service itself is no cut set of it. The stack must be legal. Error: cancelled. Cost: a
/// diagram for each service at each of four levels, 512 MB at most for one, and a second one where the sets
/// of three and more do not fit into 64 MB.
[[nodiscard]] Result<std::array<CutLevel, 4>> smallest_cut_sets(const Stack& stack, const Watch& watch = {});

} // namespace volteface::audit
