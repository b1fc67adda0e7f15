// SPDX-License-Identifier: GPL-3.0-or-later
// The strips under the Gantt as a figure of its own, and the whole schedule as one, for export.
#pragma once

#include "ui/plan/plan_figures.h"
#include "ui/plan/schedule_paint.h"

namespace volteface::ui {

/// Team load and services on the time axis of the rows above. `item`: of the teams; `service`.
class StripFigure : public PlanFigure {
public:
    StripFigure(PlanPagePtr page, DayScale scale)
        : PlanFigure(std::move(page))
        , scale_(scale) {}
    double draw(Canvas& canvas) const override;
    /// Days on which a team's load changes, and what happens to each service.
    [[nodiscard]] ChartTable table() const override;

private:
    DayScale scale_;
};

/// Moves, bars, team load and services on one sheet.
class ScheduleFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    /// A row for each move and each of its tasks.
    [[nodiscard]] ChartTable table() const override;
    /// That the whole of it takes at 11 px a day.
    [[nodiscard]] double naturalWidth() const;
};

} // namespace volteface::ui
