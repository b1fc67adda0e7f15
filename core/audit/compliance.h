// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that name a threshold: SecNumCloud 3.2, chapter 19.6; DORA's register of information, B_07.01; and
// the empty grid of the French Digital Resilience Index.
#pragma once

#include "core/audit/sovereignty.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace volteface::audit {

/// Chapter 19.6 over an organisation: seat in a Member State; capital and votes held from outside the EU at
/// most 24 % by one holder and 39 % by all together.
struct SecNumCloud {
    OrganisationId organisation;
    Verdict verdict = Verdict::unknown; ///< `unknown` as long as what is not known could break it
    Verdict seat = Verdict::unknown;
    Verdict capital = Verdict::unknown;
    double largest_outside = 0;            ///< share of the largest known holder from outside the EU
    double total_outside = 0;              ///< of all known ones together
    double undisclosed = 1;                ///< share whose holder, or its country, is not known
    std::optional<OrganisationId> through; ///< the parent by which it fails

    friend bool operator==(const SecNumCloud&, const SecNumCloud&) = default;
};

inline constexpr double secnumcloud_individual_limit = 0.24;
inline constexpr double secnumcloud_collective_limit = 0.39;

/// For every organisation that supplies a component, in the order of the stack. Parents are judged too: who
/// fails takes its subsidiaries along.
[[nodiscard]] std::vector<SecNumCloud> secnumcloud(const Stack& stack);

/// Field 0050. A proposal of this program, for a person to change.
enum class Substitutability { not_substitutable, highly_complex, medium, easy };

/// "eba_ZZ:x959" to "x962"
[[nodiscard]] std::string_view eba_code(Substitutability value);

struct DoraRow {
    RequirementId requirement; ///< for an ICT service that is rented from somebody else
    ComponentId supplier;      ///< the active one
    OrganisationId provider;
    std::vector<ComponentId> services; ///< with the regime "dora" that rest on it, sorted
    std::size_t substitutes = 0;       ///< other suppliers of the need with a known fit of 0.8 or more
    /// The shortest of theirs: as `lead_time` says, else the failover of a standby and nothing for an active.
    std::optional<Duration> restore_time;
    Substitutability substitutability = Substitutability::not_substitutable;
    bool impact_known = false; ///< of one of the services ///< of one of the services

    friend bool operator==(const DoraRow&, const DoraRow&) = default;
};

/// Needs of phase `run` below a service with the regime "dora" whose supplier is rented (access api or
/// managed) from somebody else; in the order of the stack. `lead_time` as in SovereigntyOptions.
[[nodiscard]] std::vector<DoraRow> dora_rows(
    const Stack& stack,
    const std::function<std::optional<Duration>(const RequirementId&, const std::string& id)>& lead_time);

/// The grid of the IRN, for a person to fill: the index's own criteria are not ours to carry.
inline constexpr std::size_t irn_pillars = 8; ///< RES-1 to RES-8
inline constexpr std::size_t irn_layers = 5;  ///< applications, data, platform, infrastructure, skills
using IrnGrid = std::array<std::array<std::optional<bool>, irn_layers>, irn_pillars>; ///< true: resilient

} // namespace volteface::audit
