// SPDX-License-Identifier: GPL-3.0-or-later
// Small catalogues as text, and stacks taken from them.
#pragma once

#include "core/catalogue/completion.h"
#include "core/model/stack.h"
#include "core/model/words.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <string>
#include <vector>

namespace volteface::tests {

/// `entries` and `organisations`: the elements of the two lists, as JSON. Nothing in them is wrong.
inline catalogue::Catalogue catalogue_of(const std::string& entries, const std::string& organisations = {}) {
    const Scratch scratch;
    scratch.write("entries.json",
                  R"({"format": "volteface-catalogue", "version": 1, "layer": "platform", "entries": [)" +
                      entries + "]}");
    scratch.write("organisations.json",
                  R"({"format": "volteface-organisations", "version": 1, "organisations": [)" +
                      organisations + "]}");
    catalogue::Catalogue catalogue = catalogue::Catalogue::load(scratch.path());
    CHECK(catalogue.errors().empty());
    return catalogue;
}

inline const catalogue::Catalogue& shipped_catalogue() {
    static const catalogue::Catalogue catalogue =
        catalogue::Catalogue::load(std::string(VOLTEFACE_SOURCE_DIR) + "/resources/catalogue");
    return catalogue;
}

/// A stack of what a person has chosen from the catalogue.
inline Stack stack_with(const catalogue::Catalogue& catalogue, const std::vector<std::string>& ids) {
    Stack stack;
    for (const std::string& id : ids) {
        stack = catalogue::with(stack, catalogue::add_entry(stack, catalogue, CatalogueId(id)));
    }
    return stack;
}

/// "consumer phase: supplier, supplier (?)" for each requirement, "?" for an inferred one.
inline std::vector<std::string> told(const std::vector<Requirement>& requirements) {
    std::vector<std::string> lines;
    for (const Requirement& requirement : requirements) {
        std::string line = requirement.consumer.str() + " " + std::string(to_word(requirement.phase)) + ":";
        for (const Supplier& supplier : requirement.suppliers) {
            line += " " + supplier.component.str();
        }
        lines.push_back(line + (requirement.inferred ? " ?" : ""));
    }
    return lines;
}

template <class Record>
std::vector<std::string> ids_of(const std::vector<Record>& records) {
    std::vector<std::string> ids;
    for (const Record& record : records) {
        ids.push_back(record.id.str());
    }
    return ids;
}

} // namespace volteface::tests
