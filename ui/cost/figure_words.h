// SPDX-License-Identifier: GPL-3.0-or-later
// Assumptions and drivers in the words of the window.
#pragma once

#include "core/cost/assumptions.h"
#include "core/cost/drivers.h"

#include <QString>

namespace volteface::ui {

[[nodiscard]] QString nameOf(cost::AssumptionGroup group); ///< "Recertification"
[[nodiscard]] QString nameOf(const cost::Figure& figure);
/// "person-days / prompt", "USD/GPU-hour"
[[nodiscard]] QString unitOf(const cost::Figure& figure);
/// Sources, date and notes, line by line.
[[nodiscard]] QString provenanceOf(const cost::Figure& figure);

} // namespace volteface::ui
