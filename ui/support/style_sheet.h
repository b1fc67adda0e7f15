// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet over Fusion, written from a theme's colours.
#pragma once

#include "ui/support/theme.h"

#include <QPalette>
#include <QString>

namespace volteface::ui {

/// Properties that widgets may set for a look of their own:
/// - QPushButton, `kind` = "primary" (filled), "link", "danger"; default is outlined, 28 px high
/// - QToolButton, `kind` = "flat"
/// - QFrame, `kind` = "card" (white, 1 px line, radius 6), "bar", "separator"
/// - QLabel, `tone` = "secondary", "muted", "error", "link"
/// - QWidget, `ground` = "canvas", "panel", "bar"
[[nodiscard]] QString styleSheet(const Theme& theme);
[[nodiscard]] QPalette paletteOf(const Theme& theme);

} // namespace volteface::ui
