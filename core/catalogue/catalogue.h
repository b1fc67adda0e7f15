// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalogue: what the market offers, who is behind it, what it rests on and what could replace
// it. Each fact has a source, a date and a confidence.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/catalogue/entry.h"
#include "core/catalogue/searchable.h"
#include "core/model/component.h"
#include "core/model/organisation.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::catalogue {

struct UserCatalogue; // user_catalogue.h

/// Whose word an entry is.
enum class Keeper {
    shipped,
    user,             ///< the user's own; nothing of that id is shipped
    user_over_shipped ///< the user's, in place of a shipped one
};

/// A value; pointers into it hold as long as it does.
class Catalogue {
public:
    /// Reads every *.json of the directory. What is wrong is in errors(), with file, place and reason; the
    /// rest is there.
    [[nodiscard]] static Catalogue load(const std::filesystem::path& directory);

    /// Made of values, for tests and tools; ids unique, references lead somewhere.
    [[nodiscard]] static Catalogue of(std::vector<CatalogueEntry> entries,
                                      std::vector<CatalogueOrganisation> organisations, Errors errors = {});

    /// This one with the user's records before the shipped ones. What is wrong with them joins errors(): what
    /// their file said, references that lead nowhere in both, rings of parents; the rest is there.
    [[nodiscard]] Catalogue overlaid(const UserCatalogue& user) const;

    [[nodiscard]] const std::vector<CatalogueEntry>& entries() const { return entries_; } ///< sorted by id
    [[nodiscard]] const std::vector<CatalogueOrganisation>& organisations() const { return organisations_; }
    [[nodiscard]] const Errors& errors() const { return errors_; }

    /// nullptr if there is none. O(log n).
    [[nodiscard]] const CatalogueEntry* find(const CatalogueId& id) const;
    [[nodiscard]] const CatalogueOrganisation* find(const OrganisationId& id) const;

    /// Whose word the entry is; `shipped` for an id that is not there.
    [[nodiscard]] Keeper keeper_of(const CatalogueId& id) const;
    /// The shipped entry, also where the user's goes before it; nullptr if none is shipped.
    [[nodiscard]] const CatalogueEntry* shipped(const CatalogueId& id) const;

    /// The entry whose id, name or alias is exactly `name`, letter case and separators aside ("Azure OpenAI"
    /// finds azure-openai); nullptr if there is none or more than one.
    [[nodiscard]] const CatalogueEntry* find_by_name(std::string_view name) const;
    /// Best first: all words of `text` must be found in id, name, aliases, organisation, layer, capabilities
    /// or description. Empty text gives all.
    [[nodiscard]] std::vector<const CatalogueEntry*> search(std::string_view text) const;
    /// Entries that offer the capability, sorted by id.
    [[nodiscard]] std::vector<const CatalogueEntry*> with_capability(std::string_view capability) const;
    [[nodiscard]] std::vector<const CatalogueEntry*> in_layer(Layer layer) const;

    /// The entry as a component of a stack, with the id of the entry; and the organisations that it needs,
    /// from its own up to the one at the top, with the legal name of each in its notes.
    struct Insertion {
        Component component;
        std::vector<Organisation> organisations;
    };
    [[nodiscard]] Insertion to_component(const CatalogueEntry& entry) const;

private:
    std::vector<CatalogueEntry> entries_;
    std::vector<CatalogueOrganisation> organisations_;
    Errors errors_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_name_;
    std::vector<Searchable> searchable_;                         ///< entry by entry
    std::map<CatalogueId, std::optional<CatalogueEntry>> users_; ///< with what is shipped under the same id
};

/// The format "volteface-catalogue" with these entries, in this order.
[[nodiscard]] std::string write_catalogue_json(const std::vector<const CatalogueEntry*>& entries);

} // namespace volteface::catalogue
