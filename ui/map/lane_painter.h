// SPDX-License-Identifier: GPL-3.0-or-later
// Draws lanes and their headers. On screen the headers keep their size and stick to the left side; on paper
// they stand left of the lanes, in scene coordinates.
#pragma once

#include "ui/map/map_states.h"
#include "ui/support/theme.h"

#include <QRectF>

class QPainter;

namespace volteface::ui {

/// "3 of 9 affected" (down or degraded), or "9 components" where nothing is.
[[nodiscard]] QString laneNote(int cards, int broken, bool simulated);

class LanePainter {
public:
    LanePainter(QPainter& painter, const Scene& scene, const Theme& theme);

    /// The bands, from `left` to `right`, in scene coordinates; only what meets `clip`.
    void paintBands(double left, double right, const QRectF& clip);

    /// One header in a rectangle of the device's or the scene's coordinates. `broken` may be 0.
    void paintHeader(const QRectF& rect, const layout::Lane& lane, int broken, bool simulated);

private:
    QPainter& painter_;
    const Scene& scene_;
    const Theme& theme_;
};

} // namespace volteface::ui
