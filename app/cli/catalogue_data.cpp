// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"

namespace volteface::cli {

catalogue::Catalogue load_catalogue(const Program& program) {
    return catalogue::Catalogue::load(program.shipped.directory / "resources" / "catalogue");
}

exchange::litellm::ModelResolver resolver_of(const catalogue::Catalogue& catalogue) {
    return [&catalogue](std::string_view name) -> std::optional<exchange::litellm::KnownEntry> {
        const CatalogueEntry* const entry = catalogue.find_by_name(name);
        if (entry == nullptr) {
            return std::nullopt;
        }
        catalogue::Catalogue::Insertion insertion = catalogue.to_component(*entry);
        return exchange::litellm::KnownEntry{std::move(insertion.component),
                                             std::move(insertion.organisations)};
    };
}

} // namespace volteface::cli
