// SPDX-License-Identifier: GPL-3.0-or-later
// GLPK, linked: for where the cbc program is not installed. Slower by an order of magnitude on large models,
// and always at hand.
#pragma once

#include "core/plan/mip.h"

#include <cstddef>

namespace volteface::solver {

struct GlpkSettings {
    std::size_t memory_mb = 4096; ///< that one call may take; 0: no limit
};

/// GLPK 5.0. One call at a time in the whole process: others wait (and can be cancelled meanwhile). A fatal
/// error inside GLPK, which would end the process, comes back as solver_failed.
class GlpkSolver final : public plan::MipSolver {
public:
    explicit GlpkSolver(GlpkSettings settings = {});

    [[nodiscard]] Result<plan::MipSolution> solve(const plan::MipModel& model,
                                                  const std::vector<double>* start,
                                                  const plan::MipLimits& limits, const Watch& watch) override;

private:
    GlpkSettings settings_;
};

} // namespace volteface::solver
