// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a project one that cannot be scheduled at all.
#pragma once

#include "core/plan/schedule/compiled.h"

#include <optional>
#include <vector>

namespace volteface::plan::scheduling {

/// The first fault found: by team, then by task, then by loss.
[[nodiscard]] std::optional<ProjectError> fault_of(const Project& project);

/// An order in which what comes before comes first, smaller indices first where there is a choice; nothing
/// where tasks come after themselves.
[[nodiscard]] std::optional<std::vector<Index>> order_of(const Project& project);

} // namespace volteface::plan::scheduling
