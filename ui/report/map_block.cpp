// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/map_block.h"

#include "ui/map/picture.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

namespace volteface::ui {

using namespace paper;

void setMap(Flow& flow, const report::MapFigure& figure, const report::ReportInput& input) {
    const SetText caption(toQString(figure.caption), type::note, flow.width());
    const double height = flow.room() - caption.height() - 2 * mm;
    const QRectF area(flow.left(), flow.take(height), flow.width(), height);
    const double caption_top = flow.take(caption.height() + 2 * mm) + 2 * mm;
    const std::shared_ptr<const Stack> stack = input.stack;
    const std::shared_ptr<const simulation::Outcome> outcome =
        figure.scenario ? input.runs[*figure.scenario].outcome : nullptr;
    flow.add([=, at = figure.at, language = input.language](QPainter& painter) {
        const LanguageScope scope(language);
        MapStyle style;
        style.margin = 0;
        drawMap(painter, area, *stack, outcome.get(), at, style);
        caption.paint(painter, area.left(), caption_top);
    });
}

} // namespace volteface::ui
