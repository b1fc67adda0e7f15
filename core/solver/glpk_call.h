// SPDX-License-Identifier: GPL-3.0-or-later
// One call of GLPK, fenced in: its fatal errors leave by a jump, and everything that it has allocated goes
// with the call.
#pragma once

#include "core/plan/mip.h"
#include "core/solver/prepared.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace volteface::solver {

struct GlpkCall {
    // What to do.
    const plan::MipModel* model = nullptr;      ///< prepared
    const std::vector<double>* start = nullptr; ///< a solution, or null
    plan::MipLimits limits;
    const Watch* watch = nullptr;
    std::size_t memory_mb = 0;

    // What came of it.
    Raw raw;
    bool cancelled = false;
    bool fatal = false; ///< GLPK gave up; `said` tells why

    std::string said; ///< the end of what GLPK printed
};

/// Solves. Once at a time in the process: the caller sees to it.
void call_glpk(GlpkCall& call);

[[nodiscard]] std::string glpk_name();

} // namespace volteface::solver
