// SPDX-License-Identifier: GPL-3.0-or-later
// Plain geometry of the map: no Qt, so that the layout can be tested and measured by itself. Units are map
// pixels at 100 %, y grows downwards.
#pragma once

namespace volteface::ui::layout {

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] double centreX() const { return x + width / 2; }
    [[nodiscard]] double centreY() const { return y + height / 2; }
    [[nodiscard]] bool contains(Point point) const {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    /// True if the interiors meet: touching sides do not count.
    [[nodiscard]] bool overlaps(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    friend bool operator==(const Rect&, const Rect&) = default;
};

// The measures of the drawing.
inline constexpr double cardWidth = 152;
inline constexpr double cardHeight = 60;
inline constexpr double cardGap = 14;
inline constexpr double besideGap = 32;  ///< between cards joined by an arrow
inline constexpr double edgeMargin = 10; ///< between a passing edge and a card
inline constexpr double trackGap = 7;    ///< between parallel edges in a channel
inline constexpr double portGap = 18;    ///< the most between neighbouring ports of a card
inline constexpr double laneMargin = 16; ///< between a lane's ends and its first and last card
inline constexpr double emptyLaneHeight = 44;
/// What a row counts for in Position::y, which is measured from the top of the card's lane.
inline constexpr double rowPitch = 104;

} // namespace volteface::ui::layout
