// SPDX-License-Identifier: GPL-3.0-or-later
// What the cbc program reads: free MPS (exact numbers), and a first solution. Columns are called x0, x1, …
// and rows r0, r1, …: no text of a person's reaches a file.
#pragma once

#include "core/plan/mip.h"

#include <string>
#include <vector>

namespace volteface::solver {

/// The constant is left out.
[[nodiscard]] std::string to_mps(const plan::MipModel& model);

/// One line per column: index, name, value.
[[nodiscard]] std::string to_mip_start(const std::vector<double>& values);

} // namespace volteface::solver
