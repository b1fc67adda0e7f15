// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/records.h"
#include "core/model/tree_fields.h"

namespace volteface::exchange {

using namespace fields;

Assumption read_assumption(const Cursor& item) {
    Cursor cursor = item;
    Assumption assumption;
    if (!cursor.expect_map()) {
        return assumption;
    }
    cursor.name_unknown({"id", "name", "value", "unit", "confidence", "source", "as_of", "notes"});
    take_needed(cursor, "id", assumption.id);
    cursor.set_subject(assumption.id.str());
    take(cursor, "name", assumption.name);
    if (const auto value = cursor.need("value")) {
        assumption.value = value->estimate().value_or(Estimate{});
    }
    take(cursor, "unit", assumption.unit);
    take_word(cursor, "confidence", assumption.confidence);
    if (const auto source = cursor.at("source")) {
        assumption.source = read_source(*source);
    }
    take(cursor, "as_of", assumption.as_of);
    take(cursor, "notes", assumption.notes);
    return assumption;
}

Tree record_tree(const Assumption& assumption) {
    Tree tree = Tree::map();
    put(tree, "id", assumption.id);
    put(tree, "name", assumption.name);
    tree.put("value", to_tree(assumption.value));
    put(tree, "unit", assumption.unit);
    put_word(tree, "confidence", assumption.confidence, Confidence::estimated);
    if (assumption.source != Source{}) {
        tree.put("source", to_tree(assumption.source));
    }
    put(tree, "as_of", assumption.as_of);
    put(tree, "notes", assumption.notes);
    return tree;
}

ReportSettings read_report_settings(const Cursor& cursor) {
    ReportSettings settings;
    if (!cursor.expect_map()) {
        return settings;
    }
    cursor.name_unknown({"client", "title", "author", "audience", "version", "confidentiality", "date"});
    take(cursor, "client", settings.client);
    take(cursor, "title", settings.title);
    take(cursor, "author", settings.author);
    take(cursor, "audience", settings.audience);
    take(cursor, "version", settings.version);
    take(cursor, "confidentiality", settings.confidentiality);
    take(cursor, "date", settings.date);
    return settings;
}

Tree record_tree(const ReportSettings& settings) {
    Tree tree = Tree::map();
    put(tree, "client", settings.client);
    put(tree, "title", settings.title);
    put(tree, "author", settings.author);
    put(tree, "audience", settings.audience);
    put(tree, "version", settings.version);
    put(tree, "confidentiality", settings.confidentiality);
    put(tree, "date", settings.date);
    return tree;
}

} // namespace volteface::exchange
