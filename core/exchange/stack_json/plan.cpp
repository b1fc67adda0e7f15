// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/records.h"
#include "core/model/tree_fields.h"

namespace volteface::exchange {

using namespace fields;

namespace {

PlannedMove read_move(const Cursor& cursor) {
    PlannedMove move;
    if (!cursor.expect_map()) {
        return move;
    }
    cursor.name_unknown({"requirement", "from", "to", "start", "complete"});
    take_needed(cursor, "requirement", move.requirement);
    take_needed(cursor, "from", move.from);
    take_needed(cursor, "to", move.to);
    take(cursor, "start", move.start);
    take(cursor, "complete", move.complete);
    return move;
}

Tree move_tree(const PlannedMove& move) {
    Tree tree = Tree::map();
    put(tree, "requirement", move.requirement);
    put(tree, "from", move.from);
    put(tree, "to", move.to);
    put(tree, "start", move.start);
    put(tree, "complete", move.complete);
    return tree;
}

} // namespace

Plan read_plan(const Cursor& item) {
    Cursor cursor = item;
    Plan plan;
    if (!cursor.expect_map()) {
        return plan;
    }
    cursor.name_unknown({"id", "name", "scenario", "moves", "notes"});
    take_needed(cursor, "id", plan.id);
    cursor.set_subject(plan.id.str());
    take(cursor, "name", plan.name);
    take_needed(cursor, "scenario", plan.scenario);
    take_list(cursor, "moves", plan.moves, read_move);
    take(cursor, "notes", plan.notes);
    return plan;
}

Tree record_tree(const Plan& plan) {
    Tree tree = Tree::map();
    put(tree, "id", plan.id);
    put(tree, "name", plan.name);
    put(tree, "scenario", plan.scenario);
    put_list(tree, "moves", plan.moves, move_tree);
    put(tree, "notes", plan.notes);
    return tree;
}

Team read_team(const Cursor& item) {
    Cursor cursor = item;
    Team team;
    if (!cursor.expect_map()) {
        return team;
    }
    cursor.name_unknown({"id", "name", "role", "head_count", "day_rate", "working_days", "days_off"});
    take_needed(cursor, "id", team.id);
    cursor.set_subject(team.id.str());
    take(cursor, "name", team.name);
    take(cursor, "role", team.role);
    take(cursor, "head_count", team.head_count);
    take(cursor, "day_rate", team.day_rate);
    if (const auto days = cursor.at("working_days")) {
        days->each([&](const Cursor& day) {
            if (const std::optional<int> number = read_int(day)) {
                team.working_days.push_back(*number);
            }
        });
    }
    if (const auto days = cursor.at("days_off")) {
        days->each([&](const Cursor& day) {
            if (const std::optional<Date> date = day.date()) {
                team.days_off.push_back(*date);
            }
        });
    }
    return team;
}

Tree record_tree(const Team& team) {
    Tree tree = Tree::map();
    put(tree, "id", team.id);
    put(tree, "name", team.name);
    put(tree, "role", team.role);
    if (team.head_count != 0) {
        tree.put("head_count", Tree::of(team.head_count));
    }
    put(tree, "day_rate", team.day_rate);
    put_list(tree, "working_days", team.working_days, [](int day) { return Tree::of(day); });
    put_list(tree, "days_off", team.days_off, [](Date date) { return value_tree(date); });
    return tree;
}

} // namespace volteface::exchange
