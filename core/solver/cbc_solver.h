// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the cbc program, a process of its own: it can be killed, its memory is bounded, and its licence stays
// its own.
#pragma once

#include "core/plan/mip.h"

#include <cstddef>
#include <filesystem>

namespace volteface::solver {

struct CbcSettings {
    std::filesystem::path program; ///< a relative one is taken from where this process is now
    std::size_t memory_mb = 4096;  ///< of address space; 0: no limit
};

/// cbc 2.10. Files between it and this process lie in a folder of their own, which goes with the call.
class CbcSolver final : public plan::MipSolver {
public:
    explicit CbcSolver(CbcSettings settings);

    [[nodiscard]] Result<plan::MipSolution> solve(const plan::MipModel& model,
                                                  const std::vector<double>* start,
                                                  const plan::MipLimits& limits, const Watch& watch) override;

private:
    CbcSettings settings_;
};

} // namespace volteface::solver
