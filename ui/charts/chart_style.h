// SPDX-License-Identifier: GPL-3.0-or-later
// The look that all charts share: Inter, the theme's colours, no boxes.
#pragma once

#include "ui/support/theme.h"

#include <QAbstractAxis>
#include <QBrush>
#include <QChart>

namespace volteface::ui {

void dressChart(QChart& chart, const Theme& theme);
void dressAxis(QAbstractAxis& axis, const Theme& theme);
/// The fill of a state; what is down is hatched as on the map.
[[nodiscard]] QBrush stateBrush(simulation::State state, const Theme& theme);
/// Diagonal lines over a ground, sharp on screen; one flat colour where a printer or SVG reader gets it.
[[nodiscard]] QBrush hatchBrush(const QColor& ground, const QColor& lines);
/// Dark or light, whichever reads better on `ground`.
[[nodiscard]] QColor inkOn(const QColor& ground);

} // namespace volteface::ui
