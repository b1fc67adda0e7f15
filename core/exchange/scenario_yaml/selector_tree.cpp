// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scenario_yaml/scenario_tree.h"
#include "core/model/words.h"

#include <string>

namespace volteface::exchange {

namespace {

Selector read_operator(const Cursor& list, Selector::Kind kind) {
    Selector selector;
    selector.kind = kind;
    if (list.tree().kind == Tree::Kind::list && list.tree().children.empty()) {
        list.fail(ErrorCode::empty_selector);
    }
    list.each([&](const Cursor& item) { selector.operands.push_back(read_selector(item)); });
    return selector;
}

Selector read_test(const Cursor& value, Field field) {
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test.field = field;
    if (value.tree().kind != Tree::Kind::list) {
        if (std::optional<std::string> text = value.text()) {
            selector.field_test.values.push_back(*std::move(text));
        }
        return selector;
    }
    if (value.tree().children.empty()) {
        value.fail(ErrorCode::empty_selector);
    }
    selector.field_test.values = value.texts();
    return selector;
}

std::string known_keys() {
    std::string keys = "all, any, not, subsidiaries";
    for (const Word<Field>& word : words<Field>()) {
        keys += ", ";
        keys += word.text;
    }
    return keys;
}

} // namespace

Selector read_selector(const Cursor& cursor) {
    Selector whole;
    whole.kind = Selector::Kind::all;
    if (!cursor.expect_map()) {
        return whole;
    }
    bool subsidiaries = true;
    bool has_organisation = false;
    cursor.each_member([&](const std::string& key, const Cursor& value) {
        if (key == "all" || key == "any") {
            whole.operands.push_back(
                read_operator(value, key == "all" ? Selector::Kind::all : Selector::Kind::any));
        } else if (key == "not") {
            Selector negation;
            negation.kind = Selector::Kind::negation;
            negation.operands.push_back(read_selector(value));
            whole.operands.push_back(std::move(negation));
        } else if (key == "subsidiaries") {
            subsidiaries = value.boolean().value_or(true);
        } else if (const std::optional<Field> field = from_word<Field>(key)) {
            has_organisation = has_organisation || *field == Field::organisation;
            whole.operands.push_back(read_test(value, *field));
        } else {
            value.fail(ErrorCode::unknown_key, {key, known_keys()});
        }
    });
    if (cursor.tree().children.empty()) {
        cursor.fail(ErrorCode::empty_selector);
    }
    if (cursor.tree().find("subsidiaries") != nullptr && !has_organisation) {
        cursor.at("subsidiaries")
            .value_or(cursor)
            .fail(ErrorCode::unknown_key, {"subsidiaries", "organisation"});
    }
    for (Selector& operand : whole.operands) {
        if (operand.kind == Selector::Kind::test && operand.field_test.field == Field::organisation) {
            operand.field_test.subsidiaries = subsidiaries;
        }
    }
    return whole.operands.size() == 1 ? std::move(whole.operands.front()) : whole;
}

Tree to_tree(const Selector& selector) {
    Tree tree = Tree::map();
    const auto operands = [&] {
        Tree list = Tree::list();
        for (const Selector& operand : selector.operands) {
            list.add(to_tree(operand));
        }
        return list;
    };
    switch (selector.kind) {
    case Selector::Kind::all:
        tree.put("all", operands());
        break;
    case Selector::Kind::any:
        tree.put("any", operands());
        break;
    case Selector::Kind::negation:
        tree.put("not", selector.operands.empty() ? Tree::map() : to_tree(selector.operands.front()));
        break;
    case Selector::Kind::test: {
        const FieldTest& test = selector.field_test;
        tree.put(to_word(test.field),
                 test.values.size() == 1 ? Tree::of(test.values.front()) : volteface::to_tree(test.values));
        if (test.field == Field::organisation && !test.subsidiaries) {
            tree.put("subsidiaries", Tree::of(false));
        }
        break;
    }
    }
    return tree;
}

} // namespace volteface::exchange
