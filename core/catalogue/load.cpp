// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_header.h"
#include "core/base/json.h"
#include "core/base/read_file.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/entry_reading.h"
#include "core/catalogue/loading.h"
#include "core/model/tree_fields.h"

#include <optional>
#include <string>

namespace volteface::catalogue {

namespace {

constexpr std::string_view catalogue_format = "volteface-catalogue";
constexpr std::string_view organisations_format = "volteface-organisations";

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

void read_catalogue_organisations(const Cursor& root, ReadingLog& log, Loading& loading) {
    if (const auto organisations = root.at("organisations")) {
        read_records(*organisations, log, loading.organisations, read_catalogue_organisation);
    }
}

void read_catalogue_tree(const Cursor& root, ReadingLog& log, Loading& loading) {
    const Tree* const format = root.tree().find("format");
    if (format != nullptr && format->text == organisations_format) {
        if (read_file_header(root, organisations_format) && root.need("organisations")) {
            root.name_unknown({"format", "version", "organisations"});
            read_catalogue_organisations(root, log, loading);
        }
        return;
    }
    if (!read_file_header(root, catalogue_format)) {
        return;
    }
    root.name_unknown({"format", "version", "layer", "organisations", "entries"});
    read_catalogue_organisations(root, log, loading);
    std::optional<Layer> layer;
    fields::take_word(root, "layer", layer);
    if (const auto entries = root.need("entries")) {
        read_records(*entries, log, loading.entries,
                     [&](const Cursor& item) { return read_entry(item, layer); });
    }
}

} // namespace

void load_file(const std::filesystem::path& file, Loading& loading) {
    const Result<std::string> text = read_file(file);
    if (!text) {
        loading.errors.push_back(text.error());
        return;
    }
    load_text(*text, file.string(), loading);
}

void load_text(std::string_view text, const std::string& file, Loading& loading) {
    const Result<Tree> tree = read_json(text, file);
    if (!tree) {
        loading.errors.push_back(tree.error());
        return;
    }
    ReadingLog log(file);
    const Cursor root(*tree, log);
    if (tree->kind == Tree::Kind::map) {
        read_catalogue_tree(root, log, loading);
    } else {
        root.fail(ErrorCode::not_this_format, {std::string(catalogue_format)});
    }
    loading.errors.insert(loading.errors.end(), log.all().begin(), log.all().end());
}

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
        load_file(file, loading);
    }
    sort_and_drop_twins(loading);
    drop_dangling(loading);
    cut_rings(loading);
    return of(without_places(loading.entries), without_places(loading.organisations),
              std::move(loading.errors));
}

} // namespace volteface::catalogue
