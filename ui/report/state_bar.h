// SPDX-License-Identifier: GPL-3.0-or-later
// Bars, strips and legends of states on paper, with opaque hatches that print well.
#pragma once

#include "core/report/report.h"
#include "ui/report/type.h"
#include "ui/support/theme.h"

#include <QRectF>

namespace volteface::ui {

/// A bar in a state, in paper units. `up` is a thin line in the middle.
void paintStateBar(QPainter& painter, const QRectF& rect, simulation::State state, const Theme& theme);

/// Time strip of one service within `rect`, `horizon` minutes wide, with marks where targets are broken.
void paintStrip(QPainter& painter, const QRectF& rect, const report::Strip& strip, Minute horizon,
                const Theme& theme);

/// Steps of days that give five to ten marks on an axis of `horizon`.
[[nodiscard]] Minute tickStep(Minute horizon);
/// "day 0", then numbers; hours between midnights.
[[nodiscard]] QString tickLabel(Minute at, Language language);

/// The states with their names, from `x` on, as far as `width` goes.
void paintLegend(QPainter& painter, double x, double y, double width,
                 const std::vector<simulation::State>& states, Language language, const Theme& theme,
                 const QColor& text);

/// In the order down, unlawful, degraded, at risk; those that occur.
[[nodiscard]] std::vector<simulation::State> statesOf(const std::vector<report::Strip>& strips);

} // namespace volteface::ui
