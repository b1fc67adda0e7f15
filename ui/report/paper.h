// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that the report is set on, and its measures. One unit is 1/1200 inch, so that type is set where
// it prints.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace volteface::ui::paper {

inline constexpr int dots_per_inch = 1200;
inline constexpr double mm = dots_per_inch / 25.4;
inline constexpr double pt = dots_per_inch / 72.0;
/// A pixel of the design, at 96 to the inch: what shapes of the window are drawn in.
inline constexpr double px = dots_per_inch / 96.0;

inline constexpr double margin = 19 * mm;
inline constexpr double short_side = 210 * mm;
inline constexpr double long_side = 297 * mm;

inline const QColor ink(0x17, 0x21, 0x2B);
inline const QColor secondary(0x55, 0x61, 0x6E);
inline const QColor muted(0x66, 0x73, 0x80);
inline const QColor line(0xDC, 0xE2, 0xE8);
inline const QColor alarm(0xB3, 0x26, 0x1E);
inline const QColor white(0xFF, 0xFF, 0xFF);

} // namespace volteface::ui::paper

namespace volteface::ui {

using Mark = std::function<void(QPainter&)>;

/// One sheet: marks in the order of painting, in units from its top left corner.
struct Sheet {
    bool landscape = false;
    std::vector<Mark> marks;

    [[nodiscard]] QSizeF size() const {
        return landscape ? QSizeF(paper::long_side, paper::short_side)
                         : QSizeF(paper::short_side, paper::long_side);
    }
    void paint(QPainter& painter) const {
        for (const Mark& mark : marks) {
            painter.save();
            mark(painter);
            painter.restore();
        }
    }
};

} // namespace volteface::ui
