// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an entry that a search looks into, taken apart once.
#pragma once

#include "core/catalogue/entry.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::catalogue {

class Catalogue;

/// From what counts most to what counts least.
struct Searchable {
    enum Kind : std::size_t { named, alias, belongs, described };
    static constexpr std::size_t kinds = 4;
    std::array<std::vector<std::string>, kinds> words; ///< `belongs`: organisation, layer, capabilities

    void add(Kind kind, std::string_view text);
};

/// Looks the entry's organisation up in the catalogue.
[[nodiscard]] Searchable searchable_of(const Catalogue& catalogue, const CatalogueEntry& entry);

} // namespace volteface::catalogue
