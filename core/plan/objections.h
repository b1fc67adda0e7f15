// SPDX-License-Identifier: GPL-3.0-or-later
// Why a candidate will not do, one rule after the other. Rules that ask for no simulation.
#pragma once

#include "core/plan/candidate.h"
#include "core/plan/request.h"

#include <vector>

namespace volteface::plan {

/// What is asked of a candidate of one need.
struct Asked {
    const Requirement* requirement = nullptr;
    const Component* from = nullptr;
    std::vector<const Component*> services; ///< that it ends up carrying
    bool pinned = false;                    ///< to this candidate, by hand: an unknown fit will do
    bool forbidden = false;                 ///< by hand
};

/// Capability, certificates, jurisdictions, fit, providers to avoid, forbidden by hand. `stack` holds the
/// candidate and its organisations.
[[nodiscard]] std::vector<Objection> objections(const Request& request, const Stack& stack,
                                                const Asked& asked, const Component& candidate,
                                                std::optional<double> fit);

} // namespace volteface::plan
