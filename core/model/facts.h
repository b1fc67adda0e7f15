// SPDX-License-Identifier: GPL-3.0-or-later
// What a component and an entry of the catalogue both say of a product, in one list: reading, writing,
// copying and comparing go through it, so that a fact is never forgotten on one of the ways.
#pragma once

#include "core/model/tree_fields.h"

#include <string_view>
#include <type_traits>

namespace volteface {

/// visit(key, member of the first record, member of the second, …) for each fact, in the order of files. The
/// records may be of different types.
template <class Visit, class... Records>
void visit_facts(Visit&& visit, Records&... records) {
    visit("organisation", records.organisation...);
    visit("hosting", records.hosting...);
    visit("origin", records.origin...);
    visit("access", records.access...);
    visit("licence", records.licence...);
    visit("dialect", records.dialect...);
    visit("family", records.family...);
    visit("accelerator", records.accelerator...);
    visit("platform", records.platform...);
    visit("capabilities", records.capabilities...);
    visit("certifications", records.certifications...);
}

template <class Into, class From>
void copy_facts(Into& into, const From& from) {
    visit_facts([](std::string_view, auto& to, const auto& value) { to = value; }, into, from);
}

namespace fields {

template <class Record>
void take_facts(const Cursor& map, Record& record) {
    visit_facts(
        [&](std::string_view key, auto& member) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, std::optional<Access>>) {
                take_word(map, key, member);
            } else {
                take(map, key, member);
            }
        },
        record);
}

template <class Record>
void put_facts(Tree& map, const Record& record) {
    visit_facts([&](std::string_view key, const auto& member) { put(map, key, member); }, record);
}

} // namespace fields

} // namespace volteface
