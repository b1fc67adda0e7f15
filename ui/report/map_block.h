// SPDX-License-Identifier: GPL-3.0-or-later
// The map of the stack on paper, as vectors.
#pragma once

#include "core/report/build.h"
#include "ui/report/flow.h"

namespace volteface::ui {

/// Fills what is left of the sheet; goes over several where one would make the cards unreadable.
void setMap(Flow& flow, const report::MapFigure& figure, const report::ReportInput& input);

} // namespace volteface::ui
