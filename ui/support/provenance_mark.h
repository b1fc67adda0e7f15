// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of what was inferred and of what was not checked for long, shared by map, lists and pages.
// Vectors only; told apart by shape.
#pragma once

#include "ui/support/provenance.h"
#include "ui/support/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace volteface::ui {

/// A ring of dashes around a question mark.
void paintInferredMark(QPainter& painter, const QRectF& rect, const QColor& colour);
/// A clock.
void paintStaleMark(QPainter& painter, const QRectF& rect, const QColor& colour);

/// Side by side in a square each; null where nothing is marked. For lists; follows the theme.
[[nodiscard]] QIcon provenanceIcon(const Provenance& provenance);

/// The dashes of an inferred card's outline and of an inferred edge, in pen widths.
[[nodiscard]] QList<qreal> inferredDashes(bool standby);

} // namespace volteface::ui
