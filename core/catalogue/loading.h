// SPDX-License-Identifier: GPL-3.0-or-later
// Records on their way from files into a catalogue, each with where it stood, so that what is wrong between
// files is told with its place. For the .cpp files of this folder.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/entry.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace volteface::catalogue {

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

/// Adds what a file holds; a record with a mistake is named and left out, its neighbours stay.
void load_file(const std::filesystem::path& file, Loading& loading);
void load_text(std::string_view text, const std::string& file, Loading& loading);

/// Sorts by id; of two with the same id the later one is named and left out.
void sort_and_drop_twins(Loading& loading);

/// References that lead nowhere are named and taken out: what is left can be relied upon. Sorted before.
void drop_dangling(Loading& loading);

/// Parents form no ring: the link that closes one is named and cut, one that was read from a file where there
/// is one. Sorted, and no dangling parent.
void cut_rings(Loading& loading);

template <class Record>
[[nodiscard]] std::vector<Record> without_places(std::vector<Placed<Record>>& placed) {
    std::vector<Record> records;
    records.reserve(placed.size());
    for (Placed<Record>& one : placed) {
        records.push_back(std::move(one.record));
    }
    return records;
}

} // namespace volteface::catalogue
