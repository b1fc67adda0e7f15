// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on paper and in files: drawn into any painter as vectors, and exported.
#pragma once

#include "core/base/result.h"
#include "core/report/figures.h"
#include "core/simulation/outcome.h"
#include "ui/charts/chart_table.h"
#include "ui/support/theme.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <memory>

class QChart;
class QPainter;

namespace volteface::ui {

/// Makes a chart in the colours of a theme and the language in use.
using ChartMaker = std::function<std::unique_ptr<QChart>(const Theme&)>;

[[nodiscard]] ChartMaker servicesChartOf(simulation::Outcome outcome);
[[nodiscard]] ChartMaker linksChartOf(report::LinkCounts links);

/// Draws it inside `rect`, which is in pixels of 1/96 inch: scale the painter for another device. Text stays
/// text, lines stay lines.
void paintChart(QPainter& painter, const QRectF& rect, const ChartMaker& make, const Theme& theme);

/// What draws a chart of any kind inside a rectangle, in pixels of 1/96 inch.
using ChartPainting = std::function<void(QPainter&, const QRectF&, const Theme&)>;

/// As exportChart(), with the title above what `paint` draws.
[[nodiscard]] Result<void> exportPainting(const QString& path, const ChartPainting& paint,
                                          const ChartTable& table, QSizeF size);

/// Writes the chart by the ending of `path`: ".svg", ".png" (twice the pixels) or ".csv". Errors:
/// unsupported_format, not_writable.
[[nodiscard]] Result<void> exportChart(const QString& path, const ChartMaker& make, const ChartTable& table,
                                       QSizeF size = {720, 420});

} // namespace volteface::ui
