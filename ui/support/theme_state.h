// SPDX-License-Identifier: GPL-3.0-or-later
// Which theme theme() answers with: set by Appearance alone.
#pragma once

namespace volteface::ui {

void useDarkTheme(bool use);

} // namespace volteface::ui
