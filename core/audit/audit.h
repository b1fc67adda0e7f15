// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of a stack as one value: who holds it, what stops without whom, how sovereign it is. Section 4 of
// the model. Cut sets and importance are asked for by themselves: see cut_sets.h.
#pragma once

#include "core/audit/bootstrap.h"
#include "core/audit/chokepoints.h"
#include "core/audit/common_cause.h"
#include "core/audit/compliance.h"
#include "core/audit/concentration.h"
#include "core/audit/counts.h"
#include "core/audit/csf.h"
#include "core/audit/dora.h"
#include "core/audit/exposure.h"
#include "core/audit/extraterritorial.h"
#include "core/audit/irn.h"
#include "core/audit/lock_in.h"
#include "core/audit/sovereignty.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <array>
#include <optional>
#include <vector>

namespace volteface::audit {

struct Options {
    Duration horizon = Duration::days(365); ///< above 0
    SovereigntyOptions sovereignty;         ///< accepted jurisdictions, candidates, lead times
    Frameworks frameworks;                  ///< without them no laws and no CSF
};

/// All lists are in an order that depends on the stack alone; the same inputs give the same value.
struct Audit {
    std::size_t components = 0;
    std::size_t links = 0;
    std::size_t services = 0;
    double impact = 0; ///< per day, of all services whose impact is known
    std::size_t impact_unknown = 0;
    Duration horizon;
    Accepted accepted;

    std::array<Counts, 3> counts; ///< by Basis
    std::vector<ExposureColumn> exposures;
    std::vector<Chokepoint> chokepoints;
    std::vector<FalseRedundancy> common_causes;
    Bootstrap bootstrap;
    std::vector<Concentration> concentrations;
    std::vector<LockIn> lock_ins;
    Extraterritorial extraterritorial;
    std::vector<SovereigntyOfService> sovereignty;
    std::vector<AutarkyHorizon> autarky_horizons;
    std::vector<CsfResult> csf; ///< empty without the framework
    std::vector<SecNumCloud> secnumcloud;
    std::vector<DoraRow> dora;
    Irn irn;

    [[nodiscard]] const Counts& by(Basis basis) const { return counts[static_cast<std::size_t>(basis)]; }
    friend bool operator==(const Audit&, const Audit&) = default;
};

/// The stack must be legal. Error: cancelled. A simulation for each organisation and jurisdiction, and little
/// else: tens of milliseconds for a hundred components.
[[nodiscard]] Result<Audit> audit_stack(const Stack& stack, const Options& options = {},
                                        const Watch& watch = {});

} // namespace volteface::audit
