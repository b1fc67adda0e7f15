// SPDX-License-Identifier: GPL-3.0-or-later
// How far a candidate is from the supplier that it replaces: 0 is the same, 1 wholly other.
#pragma once

#include "core/cost/assumptions.h"
#include "core/model/component.h"

#include <array>
#include <optional>

namespace volteface::cost {

enum class Aspect {
    dialect,  ///< 0 the same API dialect
    model,    ///< 0 the same weights, 0.5 the same family, 1 another
    hardware, ///< 0 the same accelerator stack
    platform  ///< 0 the same operating platform
};
inline constexpr std::size_t aspect_count = 4;

enum class DistanceBasis {
    not_applicable, ///< neither of them has such a thing: 0
    same,           ///< 0
    table,          ///< from an assumption
    unknown         ///< of one of them nobody knows: anything from 0 to 1, likely 0.5
};

struct Distance {
    Aspect aspect = Aspect::dialect;
    DistanceBasis basis = DistanceBasis::unknown;
    Amount value;                           ///< 0 to 1
    std::optional<AssumptionId> assumption; ///< where basis is `table`

    friend bool operator==(const Distance&, const Distance&) = default;
};

/// The four of them, by Aspect. An assumption distance-ASPECT-A-B (A before B in byte order; words made ids)
/// speaks of two dialects, families, accelerators or platforms; else distance-ASPECT-other does, and
/// distance-model-same-family for two models of one family. Two components stand for the same weights if they
/// are the same component, or have the same catalogue entry, or the same name and family.
[[nodiscard]] std::array<Distance, aspect_count> distances(const Component& from, const Component& to,
                                                           const AssumptionSet& assumptions);

} // namespace volteface::cost
