// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue for people: a table of entries, and one entry whole.
#pragma once

#include "app/cli/console.h"
#include "core/catalogue/catalogue.h"

#include <vector>

namespace volteface::cli {

void print_entries(Console& console, const catalogue::Catalogue& catalogue,
                   const std::vector<const CatalogueEntry*>& entries);

void print_entry(Console& console, const catalogue::Catalogue& catalogue, const CatalogueEntry& entry);

} // namespace volteface::cli
