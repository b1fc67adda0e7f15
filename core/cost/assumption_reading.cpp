// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_header.h"
#include "core/base/json.h"
#include "core/cost/assumptions.h"
#include "core/cost/words.h"
#include "core/model/tree_fields.h"

#include <algorithm>

namespace volteface::cost {

namespace {

using Sources = std::map<std::string, Source>;

Sources read_named_sources(const Cursor& root) {
    Sources sources;
    if (const auto map = root.at("sources")) {
        map->each_member(
            [&](const std::string& key, const Cursor& item) { sources.emplace(key, read_source(item)); });
    }
    return sources;
}

Figure read_figure(const Cursor& cursor, const Sources& sources) {
    Figure figure;
    if (!cursor.expect_map()) {
        return figure;
    }
    cursor.name_unknown(
        {"id", "group", "name", "unit", "per", "value", "confidence", "sources", "as_of", "notes"});
    fields::take_needed(cursor, "id", figure.id);
    if (!figure.id.empty() && !is_valid_id(figure.id.str())) {
        cursor.fail(ErrorCode::malformed_id, {figure.id.str()});
    }
    if (const auto word = cursor.need("group")) {
        const std::string text = word->text().value_or("");
        if (const auto group = group_from_word(text)) {
            figure.group = *group;
        } else {
            word->fail(ErrorCode::unknown_word, {text, "group", group_words()});
        }
    }
    fields::take(cursor, "name", figure.name);
    if (cursor.need("unit")) {
        fields::take(cursor, "unit", figure.unit);
    }
    fields::take(cursor, "per", figure.per);
    if (const auto value = cursor.need("value")) {
        figure.value = value->estimate().value_or(Estimate{});
    }
    fields::take_word(cursor, "confidence", figure.confidence);
    if (const auto list = cursor.at("sources")) {
        list->each([&](const Cursor& item) {
            const std::string key = item.text().value_or("");
            const auto found = sources.find(key);
            if (found == sources.end()) {
                item.fail(ErrorCode::unknown_reference, {"sources", key});
            } else {
                figure.sources.push_back(found->second);
            }
        });
    }
    fields::take(cursor, "as_of", figure.as_of);
    fields::take(cursor, "notes", figure.notes);
    return figure;
}

} // namespace

ResultAll<std::vector<Figure>> read_assumptions(std::string_view text, const std::string& file) {
    const auto tree = read_json(text, file);
    if (!tree) {
        return tl::unexpected(Errors{tree.error()});
    }
    ReadingLog log(file);
    const Cursor root(*tree, log);
    std::vector<Figure> figures;
    if (read_file_header(root, "volteface-assumptions")) {
        root.name_unknown({"format", "version", "sources", "assumptions"});
        const Sources sources = read_named_sources(root);
        if (const auto list = root.need("assumptions")) {
            list->each([&](const Cursor& item) {
                Figure figure = read_figure(item, sources);
                const bool taken = std::any_of(figures.begin(), figures.end(),
                                               [&](const Figure& other) { return other.id == figure.id; });
                if (taken) {
                    item.fail(ErrorCode::duplicate_id, {"assumptions"});
                }
                figures.push_back(std::move(figure));
            });
        }
    }
    if (log.has_errors()) {
        return tl::unexpected(log.take_errors());
    }
    return figures;
}

} // namespace volteface::cost
