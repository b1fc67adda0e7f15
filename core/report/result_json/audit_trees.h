// SPDX-License-Identifier: GPL-3.0-or-later
// How parts of an audit become trees: what the two files that write them share.
#pragma once

#include "core/audit/audit.h"
#include "core/base/tree.h"
#include "core/report/result_json/audit_json.h"

#include <optional>
#include <string>
#include <string_view>

namespace volteface::report::audit_trees {

inline Tree tree(bool value) {
    return Tree::of(value);
}
inline Tree tree(double value) {
    return Tree::of(value);
}
inline Tree tree(int value) {
    return Tree::of(value);
}
inline Tree tree(std::int64_t value) {
    return Tree::of(value);
}
inline Tree tree(std::size_t count) {
    return Tree::of(static_cast<std::int64_t>(count));
}
inline Tree tree(const std::string& text) {
    return Tree::of(text);
}
inline Tree tree(std::string_view text) {
    return Tree::of(text);
}
inline Tree tree(const Country& country) {
    return Tree::of(country.str());
}
inline Tree tree(const Duration& duration) {
    return Tree::of(duration.minutes);
}
template <class Record>
Tree tree(const Id<Record>& id) {
    return Tree::of(id.str());
}
template <class Value>
Tree tree(const std::optional<Value>& value) {
    return value ? tree(*value) : Tree{};
}

/// A list; `make` turns one into a tree.
template <class Values, class Make>
Tree list_of(const Values& values, Make make) {
    Tree list = Tree::list();
    for (const auto& value : values) {
        list.add(make(value));
    }
    return list;
}

template <class Values>
Tree plain_list(const Values& values) {
    return list_of(values, [](const auto& value) { return tree(value); });
}

inline Tree element_tree(const audit::Element& element, const std::optional<Country>& country) {
    Tree map = Tree::map();
    map.put("level", tree(level_word(element.level)));
    map.put("id", tree(element.id));
    map.put("country", tree(country));
    return map;
}

[[nodiscard]] Tree law_tree(const audit::Law& law, const audit::Extraterritorial& found);
[[nodiscard]] Tree sovereignty_tree(const audit::SovereigntyOfService& service);
[[nodiscard]] Tree horizon_tree(const audit::AutarkyHorizon& horizon);
[[nodiscard]] Tree csf_tree(const audit::CsfResult& result);
[[nodiscard]] Tree secnumcloud_tree(const audit::SecNumCloud& one);
[[nodiscard]] Tree dora_tree(const audit::DoraRow& row);
[[nodiscard]] Tree irn_tree(const audit::Irn& irn);

} // namespace volteface::report::audit_trees
