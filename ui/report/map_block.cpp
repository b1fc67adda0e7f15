// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/map_block.h"

#include "ui/support/convert.h"

namespace volteface::ui {

using namespace paper;

void setMap(Flow& flow, const report::MapFigure& figure, const report::ReportInput& /*input*/) {
    flow.text(toQString(figure.caption), type::note);
}

} // namespace volteface::ui
