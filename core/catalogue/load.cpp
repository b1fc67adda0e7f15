// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_header.h"
#include "core/base/json.h"
#include "core/base/read_file.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/entry_reading.h"
#include "core/catalogue/name_key.h"
#include "core/model/tree_fields.h"

#include <algorithm>
#include <set>
#include <string>

namespace volteface::catalogue {

namespace {

constexpr std::string_view catalogue_format = "volteface-catalogue";
constexpr std::string_view organisations_format = "volteface-organisations";

/// A record with where it stood, so that what is wrong between files can be told with its place.
template <class Record>
struct Placed {
    Record record;
    Place place;
};

struct Loading {
    std::vector<Placed<CatalogueEntry>> entries;
    std::vector<Placed<CatalogueOrganisation>> organisations;
    Errors errors;
};

/// Reads one list of records; a record with a mistake is left out, its neighbours stay.
template <class Record, class Read>
void read_records(const Cursor& list, ReadingLog& log, std::vector<Placed<Record>>& into, Read read) {
    list.each([&](const Cursor& item) {
        const std::size_t errors = log.all().size();
        Record record = read(item);
        if (log.all().size() == errors) {
            into.push_back({std::move(record), item.place()});
        }
    });
}

void read_catalogue_file(const Cursor& root, ReadingLog& log, Loading& loading) {
    if (root.tree().find("organisations") != nullptr) {
        if (read_file_header(root, organisations_format)) {
            root.name_unknown({"format", "version", "organisations"});
            read_records(*root.at("organisations"), log, loading.organisations, read_catalogue_organisation);
        }
        return;
    }
    if (!read_file_header(root, catalogue_format)) {
        return;
    }
    root.name_unknown({"format", "version", "layer", "entries"});
    std::optional<Layer> layer;
    fields::take_word(root, "layer", layer);
    if (const auto entries = root.need("entries")) {
        read_records(*entries, log, loading.entries,
                     [&](const Cursor& item) { return read_entry(item, layer); });
    }
}

void read_catalogue_file(const std::filesystem::path& file, Loading& loading) {
    const Result<std::string> text = read_file(file);
    if (!text) {
        loading.errors.push_back(text.error());
        return;
    }
    const Result<Tree> tree = read_json(*text, file.string());
    if (!tree) {
        loading.errors.push_back(tree.error());
        return;
    }
    ReadingLog log(file.string());
    const Cursor root(*tree, log);
    if (root.expect_map()) {
        read_catalogue_file(root, log, loading);
    }
    loading.errors.insert(loading.errors.end(), log.all().begin(), log.all().end());
}

template <class Record>
void sort_and_drop_twins(std::vector<Placed<Record>>& records, std::string_view list, Errors& errors) {
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.record.id < b.record.id; });
    const auto twins = [&](const Placed<Record>& first, const Placed<Record>& second) {
        if (first.record.id != second.record.id) {
            return false;
        }
        errors.push_back(
            Error{ErrorCode::duplicate_id, second.record.id.str(), {std::string(list)}, second.place});
        return true;
    };
    records.erase(std::unique(records.begin(), records.end(), twins), records.end());
}

template <class Record, class Wanted>
bool holds(const std::vector<Placed<Record>>& records, const Id<Wanted>& id) {
    const auto at = std::lower_bound(
        records.begin(), records.end(), id.str(),
        [](const auto& entry, const std::string& key) { return entry.record.id.str() < key; });
    return at != records.end() && at->record.id.str() == id.str();
}

/// References that lead nowhere are named and taken out: what is left can be relied upon.
void drop_dangling(Loading& loading) {
    const auto report = [&](const auto& placed, std::string_view key, const std::string& id) {
        loading.errors.push_back(Error{
            ErrorCode::unknown_reference, placed.record.id.str(), {std::string(key), id}, placed.place});
    };
    for (auto& placed : loading.organisations) {
        if (placed.record.parent && !holds(loading.organisations, *placed.record.parent)) {
            report(placed, "parent", placed.record.parent->str());
            placed.record.parent.reset();
        }
    }
    for (auto& placed : loading.entries) {
        CatalogueEntry& entry = placed.record;
        if (entry.organisation && !holds(loading.organisations, *entry.organisation)) {
            report(placed, "organisation", entry.organisation->str());
            entry.organisation.reset();
        }
        for (CatalogueNeed& need : entry.needs) {
            std::erase_if(need.suppliers, [&](const CatalogueId& id) {
                const bool dangling = !holds(loading.entries, id);
                if (dangling) {
                    report(placed, "suppliers", id.str());
                }
                return dangling;
            });
        }
        std::erase_if(entry.substitutes, [&](const CatalogueSubstitute& substitute) {
            const bool dangling = !holds(loading.entries, substitute.id);
            if (dangling) {
                report(placed, "substitutes", substitute.id.str());
            }
            return dangling;
        });
    }
}

/// Parents form no ring: the link that closes one is named and cut.
void cut_rings(Loading& loading) {
    for (auto& placed : loading.organisations) {
        std::set<OrganisationId> seen{placed.record.id};
        std::string ring = placed.record.id.str();
        const CatalogueOrganisation* at = &placed.record;
        while (at->parent) {
            const auto next = std::find_if(loading.organisations.begin(), loading.organisations.end(),
                                           [&](const auto& other) { return other.record.id == *at->parent; });
            at = &next->record;
            ring += " → " + at->id.str();
            if (at->id == placed.record.id) {
                loading.errors.push_back(
                    Error{ErrorCode::parent_cycle, placed.record.id.str(), {ring}, placed.place});
                placed.record.parent.reset();
                break;
            }
            if (!seen.insert(at->id).second) {
                break; // a ring further up: cut when its own members are looked at
            }
        }
    }
}

template <class Record>
std::vector<Record> without_places(std::vector<Placed<Record>>& placed) {
    std::vector<Record> records;
    records.reserve(placed.size());
    for (Placed<Record>& one : placed) {
        records.push_back(std::move(one.record));
    }
    return records;
}

} // namespace

Catalogue Catalogue::load(const std::filesystem::path& directory) {
    Loading loading;
    const std::vector<std::filesystem::path> files = files_of(directory, ".json");
    if (files.empty()) {
        loading.errors.push_back(Error{ErrorCode::not_readable,
                                       "catalogue",
                                       {"no catalogue file"},
                                       Place{directory.string(), {}, 0, 0}});
    }
    for (const std::filesystem::path& file : files) {
        read_catalogue_file(file, loading);
    }
    sort_and_drop_twins(loading.entries, "entries", loading.errors);
    sort_and_drop_twins(loading.organisations, "organisations", loading.errors);
    drop_dangling(loading);
    cut_rings(loading);
    return of(without_places(loading.entries), without_places(loading.organisations),
              std::move(loading.errors));
}

} // namespace volteface::catalogue
