// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is told of an audit: the audit of a stack, and the smallest losses that stop its services.
// The report's chapter and the window's page are made from this one value.
#pragma once

#include "core/audit/audit.h"
#include "core/audit/smallest_losses.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/stack.h"

#include <array>

namespace volteface::report {

struct AuditFigures {
    audit::Audit audit;
    audit::Frameworks frameworks;
    std::array<audit::CutLevel, 4> cuts; ///< by audit::Level
    audit::WeightSet weights = audit::WeightSet::june_2026;
};

/// The stack must be legal. Error: cancelled. Cost: audit_stack() and smallest_cut_sets().
[[nodiscard]] Result<AuditFigures> audit_figures(const Stack& stack, const audit::Options& options,
                                                 const Watch& watch = {});

} // namespace volteface::report
