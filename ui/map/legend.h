// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours and shapes of the map mean, as one or more rows.
#pragma once

#include "ui/support/theme.h"

#include <QPointF>
#include <QSizeF>

class QPainter;

namespace volteface::ui {

/// Draws the legend from `origin`, wrapping at `width`; answers how large it is. With a null painter it only
/// measures.
QSizeF paintLegend(QPainter* painter, const QPointF& origin, double width, const Theme& theme);

} // namespace volteface::ui
