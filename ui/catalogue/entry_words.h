// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of an entry, as rich text in the window's language and theme. Ids that it links to are
// "entry:ID"; sources link to nothing: the program never goes online, an address is text to be copied.
#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

namespace volteface::ui {

[[nodiscard]] QString entryHtml(const catalogue::Catalogue& catalogue, const CatalogueEntry& entry,
                                std::size_t inMap);

} // namespace volteface::ui
