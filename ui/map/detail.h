// SPDX-License-Identifier: GPL-3.0-or-later
// How much a card shows at which zoom. Print and export are always in full.
#pragma once

namespace volteface::ui {

enum class Detail {
    blocks, ///< below 0.42: colour and shape
    titles, ///< title on two lines, code, badge
    full    ///< from 0.86
};

[[nodiscard]] constexpr Detail detailAt(double zoom) {
    return zoom >= 0.86 ? Detail::full : zoom >= 0.42 ? Detail::titles : Detail::blocks;
}

inline constexpr double laneHeaderWidth = 148;

} // namespace volteface::ui
