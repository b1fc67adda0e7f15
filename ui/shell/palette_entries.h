// SPDX-License-Identifier: GPL-3.0-or-later
// What can be searched: the window's actions, and what is in the document.
#pragma once

#include "core/model/ids.h"
#include "ui/shell/palette_model.h"

#include <functional>
#include <string>
#include <vector>

namespace volteface::ui {

class ActionBook;
class Session;

/// The samples that ship, to be opened: offered before anything is typed.
[[nodiscard]] std::vector<PaletteEntry> sampleEntries(const std::vector<std::string>& samples,
                                                      const std::function<void(const std::string&)>& open);

/// Actions first (one that waits for a selection is muted and says so, another that cannot be run is left
/// out), then scenarios, components, requirements and organisations of the session, then the catalogue, whose
/// entries `showEntry` brings up.
[[nodiscard]] std::vector<PaletteEntry>
paletteEntries(const ActionBook& actions, Session& session,
               const std::function<void(const CatalogueId&)>& showEntry);

} // namespace volteface::ui
