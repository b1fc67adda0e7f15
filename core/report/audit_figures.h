// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit chapter of the report is made from: the audit of a stack, and the smallest losses that stop
// its services.
#pragma once

#include "core/audit/audit.h"
#include "core/audit/level.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/stack.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace volteface::report {

/// How few losses stop one service.
struct SmallestLosses {
    ComponentId service;
    std::size_t singles = 0;       ///< that stop it by themselves; the service itself left out
    std::size_t pairs = 0;         ///< of which neither does so alone
    bool larger = false;           ///< sets of three or more were not looked for, and there may be some
    bool down_already = false;     ///< a need lists too few suppliers: no loss is needed
    bool too_large = false;        ///< the memory allowed did not do: neither number is known
    std::size_t unknown_below = 0; ///< components below that cannot be lost at the level: whose, is unknown

    friend bool operator==(const SmallestLosses&, const SmallestLosses&) = default;
};

/// Two losses that stop services only together.
struct LossPair {
    std::array<std::string, 2> elements; ///< component ids, organisation ids or country codes; sorted
    std::vector<ComponentId> services;   ///< that they stop, sorted
    double impact = 0;                   ///< per day, of those whose impact is known
    std::size_t impact_unknown = 0;

    friend bool operator==(const LossPair&, const LossPair&) = default;
};

struct LossesAtLevel {
    audit::Level level = audit::Level::component;
    std::vector<SmallestLosses> services; ///< as AuditFigures::asked
    std::vector<LossPair> pairs;          ///< the greatest impact first, then more services, then by id
    bool is_cut = false;                  ///< of a service, more pairs than `most_sets_listed`

    friend bool operator==(const LossesAtLevel&, const LossesAtLevel&) = default;
};

inline constexpr std::size_t most_services_asked = 40; ///< for smallest losses: the greatest impacts
inline constexpr std::size_t most_sets_listed = 2000;  ///< of a service at a level

struct AuditFigures {
    audit::Audit audit;
    audit::Frameworks frameworks;
    std::vector<ComponentId> asked; ///< services whose smallest losses were looked for: greatest impact first
    std::array<LossesAtLevel, 4> losses; ///< by audit::Level
    audit::WeightSet weights = audit::WeightSet::june_2026;
};

/// The stack must be legal. Error: cancelled. Sets of up to two losses are exact; cost: audit_stack(), and
/// the diagrams of four levels for each service asked.
[[nodiscard]] Result<AuditFigures> audit_figures(const Stack& stack, const audit::Options& options,
                                                 const Watch& watch = {});

} // namespace volteface::report
