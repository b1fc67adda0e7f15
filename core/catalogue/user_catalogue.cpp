// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/user_catalogue.h"

#include "core/base/json.h"
#include "core/catalogue/entry_reading.h"
#include "core/catalogue/loading.h"

#include <algorithm>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace volteface::catalogue {

namespace {

constexpr auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };

UserCatalogue user_catalogue(Loading loading) {
    sort_and_drop_twins(loading);
    UserCatalogue user;
    for (const auto& placed : loading.entries) {
        user.entry_places.emplace(placed.record.id, placed.place);
    }
    for (const auto& placed : loading.organisations) {
        user.organisation_places.emplace(placed.record.id, placed.place);
    }
    user.entries = without_places(loading.entries);
    user.organisations = without_places(loading.organisations);
    user.errors = std::move(loading.errors);
    return user;
}

template <class Record, class IdType>
const Record* find_by(const std::vector<Record>& sorted, const IdType& id) {
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), id,
                                     [](const Record& record, const IdType& key) { return record.id < key; });
    return at != sorted.end() && at->id == id ? &*at : nullptr;
}

template <class Record>
void put_all(std::vector<Record>& into, const std::vector<Record>& records) {
    for (const Record& record : records) {
        const auto at = std::lower_bound(into.begin(), into.end(), record, by_id);
        if (at != into.end() && at->id == record.id) {
            *at = record;
        } else {
            into.insert(at, record);
        }
    }
}

} // namespace

UserCatalogue read_user_catalogue(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::symlink_status(file, error).type() == std::filesystem::file_type::not_found) {
        return {};
    }
    Loading loading;
    load_file(file, loading);
    return user_catalogue(std::move(loading));
}

UserCatalogue read_user_catalogue(std::string_view text, const std::string& file) {
    Loading loading;
    load_text(text, file, loading);
    return user_catalogue(std::move(loading));
}

std::string write_user_catalogue(const UserCatalogue& user) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of("volteface-catalogue"));
    tree.put("version", Tree::of(1));
    if (!user.organisations.empty()) {
        Tree organisations = Tree::list();
        for (const CatalogueOrganisation& organisation : user.organisations) {
            organisations.add(organisation_tree(organisation));
        }
        tree.put("organisations", std::move(organisations));
    }
    Tree entries = Tree::list();
    for (const CatalogueEntry& entry : user.entries) {
        entries.add(entry_tree(entry));
    }
    tree.put("entries", std::move(entries));
    return write_json(tree);
}

void put(UserCatalogue& user, const UserCatalogue& records) {
    put_all(user.entries, records.entries);
    put_all(user.organisations, records.organisations);
}

bool remove(UserCatalogue& user, const CatalogueId& id) {
    const CatalogueEntry* const entry = find_by(user.entries, id);
    if (entry == nullptr) {
        return false;
    }
    const auto add_chain = [&](std::optional<OrganisationId> at, std::unordered_set<OrganisationId>& into) {
        while (at && into.insert(*at).second) {
            const CatalogueOrganisation* const organisation = find_by(user.organisations, *at);
            at = organisation == nullptr ? std::nullopt : organisation->parent;
        }
    };
    std::unordered_set<OrganisationId> its_own;
    add_chain(entry->organisation, its_own);
    std::erase_if(user.entries, [&](const CatalogueEntry& other) { return other.id == id; });
    std::unordered_set<OrganisationId> named;
    for (const CatalogueEntry& other : user.entries) {
        add_chain(other.organisation, named);
    }
    std::erase_if(user.organisations, [&](const CatalogueOrganisation& organisation) {
        return its_own.contains(organisation.id) && !named.contains(organisation.id);
    });
    return true;
}

ImportPreview preview_of(const UserCatalogue& user, const UserCatalogue& records) {
    ImportPreview preview;
    for (const CatalogueEntry& entry : records.entries) {
        const CatalogueEntry* const known = find_by(user.entries, entry.id);
        (known == nullptr  ? preview.added
         : *known == entry ? preview.equal
                           : preview.changed)
            .push_back(entry.id);
    }
    for (const CatalogueOrganisation& organisation : records.organisations) {
        const CatalogueOrganisation* const known = find_by(user.organisations, organisation.id);
        if (known == nullptr || *known != organisation) {
            preview.organisations.push_back(organisation.id);
        }
    }
    return preview;
}

Catalogue Catalogue::overlaid(const UserCatalogue& user) const {
    UserCatalogue merged;
    merged.entries = entries_;
    merged.organisations = organisations_;
    put(merged, user);
    Loading loading;
    loading.errors = errors_;
    loading.errors.insert(loading.errors.end(), user.errors.begin(), user.errors.end());
    for (CatalogueEntry& entry : merged.entries) {
        const auto place = user.entry_places.find(entry.id);
        loading.entries.push_back(
            {std::move(entry), place == user.entry_places.end() ? Place{} : place->second});
    }
    for (CatalogueOrganisation& organisation : merged.organisations) {
        const auto place = user.organisation_places.find(organisation.id);
        loading.organisations.push_back(
            {std::move(organisation), place == user.organisation_places.end() ? Place{} : place->second});
    }
    drop_dangling(loading);
    cut_rings(loading);
    Catalogue catalogue =
        of(without_places(loading.entries), without_places(loading.organisations), std::move(loading.errors));
    for (const CatalogueEntry& entry : user.entries) {
        const CatalogueEntry* const beneath = shipped(entry.id);
        catalogue.users_.emplace(entry.id, beneath == nullptr ? std::nullopt : std::optional(*beneath));
    }
    return catalogue;
}

Keeper Catalogue::keeper_of(const CatalogueId& id) const {
    const auto found = users_.find(id);
    return found == users_.end() ? Keeper::shipped : found->second ? Keeper::user_over_shipped : Keeper::user;
}

const CatalogueEntry* Catalogue::shipped(const CatalogueId& id) const {
    const auto found = users_.find(id);
    if (found == users_.end()) {
        return find(id);
    }
    return found->second ? &*found->second : nullptr;
}

} // namespace volteface::catalogue
