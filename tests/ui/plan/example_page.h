// SPDX-License-Identifier: GPL-3.0-or-later
// A plan made up by hand, as the perspective shows one: seven moves, three teams, six services.
#pragma once

#include "ui/plan/plan_model.h"

namespace volteface::tests {

[[nodiscard]] ui::PlanPagePtr example_page();

} // namespace volteface::tests
