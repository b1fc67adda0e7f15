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

PlannedTask read_task(const Cursor& cursor) {
    PlannedTask task;
    if (!cursor.expect_map()) {
        return task;
    }
    cursor.name_unknown(
        {"id", "kind", "requirement", "from", "provider", "team", "effort_days", "start", "end", "critical"});
    if (cursor.need("id") && cursor.need("kind")) {
        take(cursor, "id", task.id);
        take_word(cursor, "kind", task.kind);
    }
    take(cursor, "requirement", task.requirement);
    take(cursor, "from", task.from);
    take(cursor, "provider", task.provider);
    take(cursor, "team", task.team);
    take(cursor, "effort_days", task.effort_days);
    take(cursor, "start", task.start);
    take(cursor, "end", task.end);
    take(cursor, "critical", task.critical);
    return task;
}

Tree task_tree(const PlannedTask& task) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(task.id));
    tree.put("kind", Tree::of(to_word(task.kind)));
    put(tree, "requirement", task.requirement);
    put(tree, "from", task.from);
    put(tree, "provider", task.provider);
    put(tree, "team", task.team);
    if (task.effort_days != 0) {
        tree.put("effort_days", Tree::of(task.effort_days));
    }
    put(tree, "start", task.start);
    put(tree, "end", task.end);
    put(tree, "critical", task.critical);
    return tree;
}

PlanChoice read_choice(const Cursor& cursor) {
    PlanChoice choice;
    if (!cursor.expect_map()) {
        return choice;
    }
    cursor.name_unknown({"requirement", "from", "to", "forbidden", "not_before"});
    take_needed(cursor, "requirement", choice.requirement);
    take_needed(cursor, "from", choice.from);
    take(cursor, "to", choice.to);
    take(cursor, "forbidden", choice.forbidden);
    take(cursor, "not_before", choice.not_before);
    return choice;
}

Tree choice_tree(const PlanChoice& choice) {
    Tree tree = Tree::map();
    put(tree, "requirement", choice.requirement);
    put(tree, "from", choice.from);
    put(tree, "to", choice.to);
    put(tree, "forbidden", choice.forbidden);
    put(tree, "not_before", choice.not_before);
    return tree;
}

JurisdictionRule read_jurisdiction_rule(const Cursor& cursor) {
    JurisdictionRule rule;
    if (!cursor.expect_map()) {
        return rule;
    }
    cursor.name_unknown({"criticality", "data_class", "accepted"});
    take(cursor, "criticality", rule.criticality);
    take_word(cursor, "data_class", rule.data_class);
    take(cursor, "accepted", rule.accepted);
    return rule;
}

Tree rule_tree(const JurisdictionRule& rule) {
    Tree tree = Tree::map();
    put(tree, "criticality", rule.criticality);
    put(tree, "data_class", rule.data_class);
    put(tree, "accepted", rule.accepted);
    return tree;
}

PlanConstraints read_constraints(const Cursor& cursor) {
    PlanConstraints constraints;
    if (!cursor.expect_map()) {
        return constraints;
    }
    cursor.name_unknown({"budget", "deadlines", "jurisdictions", "minimum_fit", "avoid", "reaction"});
    take(cursor, "budget", constraints.budget);
    if (const auto deadlines = cursor.at("deadlines")) {
        deadlines->each_member([&](const std::string& service, const Cursor& value) {
            if (const std::optional<Duration> deadline = value.duration()) {
                constraints.deadlines.emplace(ComponentId(service), *deadline);
            }
        });
    }
    take_list(cursor, "jurisdictions", constraints.jurisdictions, read_jurisdiction_rule);
    take(cursor, "minimum_fit", constraints.minimum_fit);
    std::vector<std::string> avoid;
    take(cursor, "avoid", avoid);
    for (std::string& id : avoid) {
        constraints.avoid.emplace_back(std::move(id));
    }
    take(cursor, "reaction", constraints.reaction);
    return constraints;
}

Tree constraints_tree(const PlanConstraints& constraints) {
    Tree tree = Tree::map();
    put(tree, "budget", constraints.budget);
    if (!constraints.deadlines.empty()) {
        Tree deadlines = Tree::map();
        for (const auto& [service, deadline] : constraints.deadlines) {
            deadlines.put(service.str(), Tree::of(format_duration(deadline)));
        }
        tree.put("deadlines", std::move(deadlines));
    }
    put_list(tree, "jurisdictions", constraints.jurisdictions, rule_tree);
    put(tree, "minimum_fit", constraints.minimum_fit);
    put_list(tree, "avoid", constraints.avoid, [](const OrganisationId& id) { return Tree::of(id.str()); });
    put(tree, "reaction", constraints.reaction);
    return tree;
}

} // namespace

Plan read_plan(const Cursor& item) {
    Cursor cursor = item;
    Plan plan;
    if (!cursor.expect_map()) {
        return plan;
    }
    cursor.name_unknown({"id", "name", "scenario", "parameters", "constraints", "choices", "organisations",
                         "components", "requirements", "moves", "tasks", "made_from", "notes"});
    take_needed(cursor, "id", plan.id);
    cursor.set_subject(plan.id.str());
    take(cursor, "name", plan.name);
    take_needed(cursor, "scenario", plan.scenario);
    if (const auto parameters = cursor.at("parameters")) {
        parameters->each_member([&](const std::string& id, const Cursor& value) {
            if (const auto text = value.text()) {
                plan.parameters.emplace(ParameterId(id), *text);
            }
        });
    }
    if (const auto constraints = cursor.at("constraints")) {
        plan.constraints = read_constraints(*constraints);
    }
    take_list(cursor, "choices", plan.choices, read_choice);
    take_list(cursor, "organisations", plan.organisations, read_organisation);
    take_list(cursor, "components", plan.components, read_component);
    take_list(cursor, "requirements", plan.requirements, read_requirement);
    take_list(cursor, "moves", plan.moves, read_move);
    take_list(cursor, "tasks", plan.tasks, read_task);
    take(cursor, "made_from", plan.made_from);
    take(cursor, "notes", plan.notes);
    return plan;
}

Tree record_tree(const Plan& plan) {
    Tree tree = Tree::map();
    put(tree, "id", plan.id);
    put(tree, "name", plan.name);
    put(tree, "scenario", plan.scenario);
    if (!plan.parameters.empty()) {
        Tree parameters = Tree::map();
        for (const auto& [id, value] : plan.parameters) {
            parameters.put(id.str(), Tree::of(value));
        }
        tree.put("parameters", std::move(parameters));
    }
    if (plan.constraints != PlanConstraints{}) {
        tree.put("constraints", constraints_tree(plan.constraints));
    }
    const auto write = [](const auto& record) { return record_tree(record); };
    put_list(tree, "choices", plan.choices, choice_tree);
    put_list(tree, "organisations", plan.organisations, write);
    put_list(tree, "components", plan.components, write);
    put_list(tree, "requirements", plan.requirements, write);
    put_list(tree, "moves", plan.moves, move_tree);
    put_list(tree, "tasks", plan.tasks, task_tree);
    put(tree, "made_from", plan.made_from);
    put(tree, "notes", plan.notes);
    return tree;
}

Team read_team(const Cursor& item) {
    Cursor cursor = item;
    Team team;
    if (!cursor.expect_map()) {
        return team;
    }
    cursor.name_unknown(
        {"id", "name", "role", "head_count", "day_rate", "tasks", "working_days", "days_off"});
    take_needed(cursor, "id", team.id);
    cursor.set_subject(team.id.str());
    take(cursor, "name", team.name);
    take(cursor, "role", team.role);
    take(cursor, "head_count", team.head_count);
    take(cursor, "day_rate", team.day_rate);
    if (const auto tasks = cursor.at("tasks")) {
        tasks->each([&](const Cursor& task) {
            if (const std::optional<TaskKind> kind = read_word<TaskKind>(task)) {
                team.tasks.push_back(*kind);
            }
        });
    }
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
    put_list(tree, "tasks", team.tasks, [](TaskKind kind) { return Tree::of(to_word(kind)); });
    put_list(tree, "working_days", team.working_days, [](int day) { return Tree::of(day); });
    put_list(tree, "days_off", team.days_off, [](Date date) { return value_tree(date); });
    return tree;
}

} // namespace volteface::exchange
