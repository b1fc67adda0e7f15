// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that tell the states apart without colour, shared by map, lists, charts and report. Vectors
// only.
#pragma once

#include "core/simulation/outcome.h"
#include "ui/support/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace volteface::ui {

/// At risk: triangle with !; degraded: half disc; down: octagon with ✕; unlawful: octagon with §; frozen:
/// snowflake; up: nothing. Fills the square `rect` (10 to 40 px a side look right).
void paintStateShape(QPainter& painter, const QRectF& rect, simulation::State state, const Theme& theme);

/// The background and border of a card, a bar or a cell in that state. The border lies inside `rect`.
void paintStateBox(QPainter& painter, const QRectF& rect, double radius, simulation::State state,
                   const Theme& theme);

/// Parallel lines at 45°, `spacing` px apart, clipped by geometry (SVG writers ignore clips).
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour, double spacing = 6,
                double width = 1);

/// The swatch of a jurisdiction: filled with its colour, or hatched for an unknown one.
void paintBlocSwatch(QPainter& painter, const QRectF& rect, std::optional<Bloc> bloc, const Theme& theme);

/// For menus and lists; follows the theme.
[[nodiscard]] QIcon stateIcon(simulation::State state);

} // namespace volteface::ui
