// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/shipped.h"

#include "tests/support/catch.h"

#include <string_view>
#include <utility>

namespace volteface::tests {

exchange::ShippedData shipped() {
    return {VOLTEFACE_SOURCE_DIR};
}

const catalogue::Catalogue& shipped_catalogue() {
    static const catalogue::Catalogue loaded =
        catalogue::Catalogue::load(shipped().directory / "resources" / "catalogue");
    return loaded;
}

Stack sample(const std::string& name) {
    auto read = exchange::read_sample(shipped(), name);
    REQUIRE(read);
    CHECK(read->unknown_keys.empty());
    return std::move(read->stack);
}

bool has_french_spaces(const std::string& text) {
    for (const std::string_view mark : {" :", " ;", " ?", " !", " %", " »", "« "}) {
        if (text.find(mark) != std::string::npos) {
            return false;
        }
    }
    return true;
}

Date day_of_facts() {
    return {2026, 11, 20};
}

bool is_known_by_then(const Source& source) {
    return !source.title.empty() && !source.publisher.empty() &&
           (!source.date || *source.date <= day_of_facts());
}

} // namespace volteface::tests
