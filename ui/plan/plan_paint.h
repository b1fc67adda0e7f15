// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawings of the plan share: fills of work, chips, range bars.
#pragma once

#include "ui/audit/canvas.h"
#include "ui/plan/plan_model.h"

namespace volteface::ui {

/// The fill of a heading or task: re-engineering, retraining, recertification and evaluation.
[[nodiscard]] QColor colourOf(TaskKind kind, const Theme& theme);
[[nodiscard]] QColor inkOf(TaskKind kind, const Theme& theme);

/// A bar of work: filled, outlined (onboarding) or hatched (evaluation), its letter in the middle where there
/// is room. A cut-over is a diamond at its right end.
void paintBar(Canvas& canvas, const QRectF& box, TaskKind kind, bool letter = true);
void paintDiamond(Canvas& canvas, QPointF centre, double half, const QColor& colour);

/// A line of `low` to `high` on [0, most], 6 high, with a tick of 4 × 14 at `likely`.
void paintRange(Canvas& canvas, const QRectF& where, const CostRange& cost, double most,
                const QColor& colour);

/// A jurisdiction's chip: its colour at the left, its code; returns its width (about 27 × 14).
double paintChip(Canvas& canvas, QPointF topLeft, const std::optional<Country>& country);
inline constexpr double chip_height = 15;

/// The small "?" in a ring.
void paintQuestion(Canvas& canvas, QPointF centre, bool strong);
/// A pointed line from one bar to another: down from `from`, then across to `to`.
void paintArrow(Canvas& canvas, QPointF from, QPointF to, const QColor& colour, double width, bool dotted);

} // namespace volteface::ui
