// SPDX-License-Identifier: GPL-3.0-or-later
// What the right button offers on a card, on several, on an edge and on empty ground.
#pragma once

#include <QPoint>
#include <QPointF>

class QMenu;

namespace volteface::ui {

class MapView;

/// Fills `menu` for the point and the session's selection.
void fillMapMenu(QMenu& menu, MapView& view, const QPointF& scene);

} // namespace volteface::ui
