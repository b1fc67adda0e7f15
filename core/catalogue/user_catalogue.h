// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue that a person keeps: entries made from components, in a file of their own that goes before
// what is shipped (Catalogue::overlaid). Format "volteface-catalogue", with the organisations in the same
// file. Writing the file is the caller's (store::write_file_checked).
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/stack.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::catalogue {

/// References may lead to shipped records: they are checked by Catalogue::overlaid.
struct UserCatalogue {
    std::vector<CatalogueEntry> entries;              ///< sorted by id
    std::vector<CatalogueOrganisation> organisations; ///< sorted by id
    /// What is wrong in the file, with file, place and reason; those records are not in the lists. While
    /// there are any the file must not be written over: what could not be read would be lost.
    Errors errors;
    std::map<CatalogueId, Place> entry_places; ///< where each stood, for errors found later
    std::map<OrganisationId, Place> organisation_places;

    [[nodiscard]] bool empty() const { return entries.empty() && organisations.empty(); }
};

/// A file that is not there is an empty catalogue, without an error.
[[nodiscard]] UserCatalogue read_user_catalogue(const std::filesystem::path& file);
[[nodiscard]] UserCatalogue read_user_catalogue(std::string_view text, const std::string& file);

/// The bytes of the file, sorted by id: the same records give the same bytes.
[[nodiscard]] std::string write_user_catalogue(const UserCatalogue& user);

/// An entry made of a component that the stack has, alone in a catalogue with the organisations up to who
/// controls it, but for those that `catalogue` knows and the one whose stack it is: a client's name stays
/// with the client. Its id is that of the entry that the component stands for, else the component's. The
/// requirements become needs where a supplier stands for an entry; names and notes are taken for both
/// languages where the entry that it stands for has none of its own. What only the stack knows stays there:
/// costs, dates of validity, probabilities, tags, service levels. What it stands for is asked for a
/// description, aliases, figures and substitutes.
[[nodiscard]] UserCatalogue entry_of(const Stack& stack, const Component& component,
                                     const Catalogue& catalogue);

/// `records` put into `user`, over what has the same id there.
void put(UserCatalogue& user, const UserCatalogue& records);

/// False if there is no such entry. Organisations that no entry names any more go with it.
bool remove(UserCatalogue& user, const CatalogueId& id);

/// What put() would do, entry by entry; each list sorted.
struct ImportPreview {
    std::vector<CatalogueId> added;
    std::vector<CatalogueId> changed;
    std::vector<CatalogueId> equal;
    std::vector<OrganisationId> organisations; ///< added or changed

    [[nodiscard]] bool changes_nothing() const {
        return added.empty() && changed.empty() && organisations.empty();
    }
};
[[nodiscard]] ImportPreview preview_of(const UserCatalogue& user, const UserCatalogue& records);

} // namespace volteface::catalogue
