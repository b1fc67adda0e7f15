// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/records.h"
#include "core/model/tree_fields.h"

namespace volteface::exchange {

using namespace fields;

FrameworkAnswer read_answer(const Cursor& cursor) {
    FrameworkAnswer answer;
    if (!cursor.expect_map()) {
        return answer;
    }
    cursor.name_unknown({"framework", "criterion", "value", "evidence", "source", "as_of", "notes"});
    if (cursor.need("framework") && cursor.need("criterion")) {
        take(cursor, "framework", answer.framework);
        take(cursor, "criterion", answer.criterion);
    }
    take(cursor, "value", answer.value);
    take_word(cursor, "evidence", answer.evidence);
    if (const auto source = cursor.at("source")) {
        answer.source = read_source(*source);
    }
    take(cursor, "as_of", answer.as_of);
    take(cursor, "notes", answer.notes);
    return answer;
}

Tree record_tree(const FrameworkAnswer& answer) {
    Tree tree = Tree::map();
    tree.put("framework", Tree::of(answer.framework));
    tree.put("criterion", Tree::of(answer.criterion));
    put(tree, "value", answer.value);
    put_word(tree, "evidence", answer.evidence, Evidence::claimed);
    if (answer.source != Source{}) {
        tree.put("source", to_tree(answer.source));
    }
    put(tree, "as_of", answer.as_of);
    put(tree, "notes", answer.notes);
    return tree;
}

FrameworkFloor read_floor(const Cursor& cursor) {
    FrameworkFloor floor;
    if (!cursor.expect_map()) {
        return floor;
    }
    cursor.name_unknown({"framework", "objective", "level"});
    if (cursor.need("framework")) {
        take(cursor, "framework", floor.framework);
    }
    take(cursor, "objective", floor.objective);
    take(cursor, "level", floor.level);
    return floor;
}

Tree record_tree(const FrameworkFloor& floor) {
    Tree tree = Tree::map();
    tree.put("framework", Tree::of(floor.framework));
    put(tree, "objective", floor.objective);
    tree.put("level", Tree::of(floor.level));
    return tree;
}

} // namespace volteface::exchange
