// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tree_values.h"

#include "core/model/tree_fields.h"

namespace volteface {

Source read_source(const Cursor& cursor) {
    Source source;
    if (!cursor.expect_map()) {
        return source;
    }
    cursor.name_unknown({"title", "publisher", "date", "url"});
    if (const auto title = cursor.at("title")) {
        source.title = title->text().value_or("");
    }
    if (const auto publisher = cursor.at("publisher")) {
        source.publisher = publisher->text().value_or("");
    }
    if (const auto date = cursor.at("date")) {
        source.date = date->date();
    }
    if (const auto url = cursor.at("url")) {
        source.url = url->text().value_or("");
    }
    return source;
}

std::vector<Source> read_sources(const Cursor& cursor) {
    std::vector<Source> sources;
    cursor.each([&](const Cursor& item) { sources.push_back(read_source(item)); });
    return sources;
}

Tree to_tree(const Source& source) {
    Tree tree = Tree::map();
    if (!source.title.empty()) {
        tree.put("title", Tree::of(source.title));
    }
    if (!source.publisher.empty()) {
        tree.put("publisher", Tree::of(source.publisher));
    }
    if (source.date) {
        tree.put("date", Tree::of(format_date(*source.date)));
    }
    if (!source.url.empty()) {
        tree.put("url", Tree::of(source.url));
    }
    return tree;
}

Tree to_tree(const std::vector<Source>& sources) {
    Tree tree = Tree::list();
    for (const Source& source : sources) {
        tree.add(to_tree(source));
    }
    return tree;
}

namespace fields {

Decay read_decay(const Cursor& value) {
    if (value.tree().kind == Tree::Kind::number) {
        const std::optional<double> share = value.number();
        return share ? Decay(WearDecay{*share}) : Decay(NoDecay{});
    }
    const std::optional<std::string> word = value.text();
    if (word && *word == "stop") {
        return StopDecay{};
    }
    if (word && *word != "none") {
        value.fail(ErrorCode::unknown_word, {*word, "decay", "none, stop, or a number above 0, at most 1"});
    }
    return NoDecay{};
}

void put_decay(Tree& map, const Decay& decay) {
    if (std::holds_alternative<StopDecay>(decay)) {
        map.put("decay", Tree::of("stop"));
    } else if (const auto* wear = std::get_if<WearDecay>(&decay)) {
        map.put("decay", Tree::of(wear->share));
    }
}

} // namespace fields

} // namespace volteface
