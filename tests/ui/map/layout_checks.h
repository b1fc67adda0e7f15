// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every layout, checked the slow and plain way.
#pragma once

#include "ui/map/layout/layout.h"

#include <string>

namespace volteface::tests {

/// Empty if the drawing is sound; else the first fault in words. Checks cards against lanes and each other,
/// every segment of every edge against every card, the ends of edges against the sides of their cards, and
/// horizontal runs against each other: none may lie upon another.
[[nodiscard]] std::string faultOf(const Stack& stack, const ui::layout::Layout& layout);

} // namespace volteface::tests
