// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/records.h"
#include "core/model/tree_fields.h"

namespace volteface::exchange {

using namespace fields;

namespace {

Shareholder read_shareholder(const Cursor& cursor) {
    Shareholder holder;
    if (!cursor.expect_map()) {
        return holder;
    }
    cursor.name_unknown({"name", "country", "share"});
    take(cursor, "name", holder.name);
    take(cursor, "country", holder.country);
    if (cursor.need("share")) {
        take(cursor, "share", holder.share);
    }
    return holder;
}

Tree shareholder_tree(const Shareholder& holder) {
    Tree tree = Tree::map();
    put(tree, "name", holder.name);
    put(tree, "country", holder.country);
    tree.put("share", Tree::of(holder.share));
    return tree;
}

} // namespace

Organisation read_organisation(const Cursor& item) {
    Cursor cursor = item;
    Organisation organisation;
    if (!cursor.expect_map()) {
        return organisation;
    }
    cursor.name_unknown(
        {"id", "name", "country", "parent", "own", "capital", "confidence", "as_of", "sources", "notes"});
    take_needed(cursor, "id", organisation.id);
    cursor.set_subject(organisation.id.str());
    organisation.name = organisation.id.str();
    take(cursor, "name", organisation.name);
    take(cursor, "country", organisation.country);
    take(cursor, "parent", organisation.parent);
    take(cursor, "own", organisation.own);
    take_list(cursor, "capital", organisation.capital, read_shareholder);
    take_word(cursor, "confidence", organisation.confidence);
    take(cursor, "as_of", organisation.as_of);
    take(cursor, "sources", organisation.sources);
    take(cursor, "notes", organisation.notes);
    return organisation;
}

Tree record_tree(const Organisation& organisation) {
    Tree tree = Tree::map();
    put(tree, "id", organisation.id);
    tree.put("name", Tree::of(organisation.name));
    put(tree, "country", organisation.country);
    put(tree, "parent", organisation.parent);
    if (organisation.own) {
        tree.put("own", Tree::of(true));
    }
    put_list(tree, "capital", organisation.capital, shareholder_tree);
    put(tree, "confidence", organisation.confidence);
    put(tree, "as_of", organisation.as_of);
    put(tree, "sources", organisation.sources);
    put(tree, "notes", organisation.notes);
    return tree;
}

} // namespace volteface::exchange
