// SPDX-License-Identifier: GPL-3.0-or-later
// What can be searched: the window's actions, and what is in the document.
#pragma once

#include "ui/shell/palette_model.h"

namespace volteface::ui {

class ActionBook;
class Session;

/// Enabled actions first, then scenarios, components, requirements and organisations of the session.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const ActionBook& actions, Session& session);

} // namespace volteface::ui
