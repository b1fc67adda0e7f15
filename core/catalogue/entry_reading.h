// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the catalogue's files, in and out of trees.
#pragma once

#include "core/base/tree_reading.h"
#include "core/catalogue/entry.h"

namespace volteface::catalogue {

/// `layer` is that of the file, for entries that do not say their own. Rules that one record can break are
/// checked too: ids, ranges, decay outside renewal.
[[nodiscard]] CatalogueEntry read_entry(const Cursor& cursor, std::optional<Layer> layer);
[[nodiscard]] CatalogueOrganisation read_catalogue_organisation(const Cursor& cursor);

[[nodiscard]] Tree entry_tree(const CatalogueEntry& entry);
[[nodiscard]] Tree organisation_tree(const CatalogueOrganisation& organisation);

} // namespace volteface::catalogue
