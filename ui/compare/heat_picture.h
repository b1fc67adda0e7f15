// SPDX-License-Identifier: GPL-3.0-or-later
// The heat map for files: drawn whole, and as a table of figures.
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/compare/heat_model.h"
#include "ui/support/theme.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace volteface::ui {

/// As large as it takes to show every row and every name.
[[nodiscard]] QSizeF heatMapSize(const HeatModel& model);
/// Every row of the model, in its order, from the top left of `rect`.
void paintHeatMap(QPainter& painter, const QRectF& rect, const HeatModel& model, const Theme& theme);
/// Scenario, likelihood, then per service its worst state and longest time down ÷ MTPD, then the loss.
[[nodiscard]] ChartTable heatTable(const HeatModel& model);

} // namespace volteface::ui
