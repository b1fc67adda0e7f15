// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/stack_json.h"

#include "core/base/file_header.h"
#include "core/base/json.h"
#include "core/exchange/scenario_yaml/scenario_tree.h"
#include "core/exchange/stack_json/records.h"
#include "core/model/tree_fields.h"
#include "core/model/validation.h"

namespace volteface::exchange {

using namespace fields;

namespace {

constexpr std::string_view format = "volteface-stack";

void read_positions(const Cursor& cursor, std::map<ComponentId, Position>& positions) {
    cursor.each_member([&](const std::string& id, const Cursor& value) {
        if (!value.expect_map()) {
            return;
        }
        value.name_unknown({"x", "y"});
        const auto x = value.need("x");
        const auto y = value.need("y");
        if (x && y) {
            positions[ComponentId(id)] = Position{x->number().value_or(0), y->number().value_or(0)};
        }
    });
}

Stack read_stack(const Cursor& root) {
    Stack stack;
    root.name_unknown({"format", "version", "name", "currency", "day_zero", "stale_after", "notes", "answers",
                       "floors", "organisations", "components", "requirements", "positions", "scenarios",
                       "assumptions", "teams", "plans", "report"});
    take(root, "name", stack.name);
    take(root, "currency", stack.currency);
    take(root, "day_zero", stack.day_zero);
    take(root, "stale_after", stack.stale_after);
    take(root, "notes", stack.notes);
    take_list(root, "answers", stack.answers, read_answer);
    take_list(root, "floors", stack.floors, read_floor);
    take_list(root, "organisations", stack.organisations, read_organisation);
    take_list(root, "components", stack.components, read_component);
    take_list(root, "requirements", stack.requirements, read_requirement);
    if (const auto positions = root.at("positions")) {
        read_positions(*positions, stack.positions);
    }
    take_list(root, "scenarios", stack.scenarios, read_scenario);
    take_list(root, "assumptions", stack.assumptions, read_assumption);
    take_list(root, "teams", stack.teams, read_team);
    take_list(root, "plans", stack.plans, read_plan);
    if (const auto report = root.at("report")) {
        stack.report = read_report_settings(*report);
    }
    return stack;
}

template <class Record>
void put_records(Tree& tree, std::string_view key, const std::vector<Record>& records) {
    put_list(tree, key, records, [](const Record& record) { return record_tree(record); });
}

} // namespace

ResultAll<ReadStack> read_stack_json(std::string_view text, const std::string& file) {
    const Result<Tree> tree = read_json(text, file);
    if (!tree) {
        return tl::unexpected<Errors>(Errors{tree.error()});
    }
    ReadingLog log(file);
    const Cursor root(*tree, log);
    if (!read_file_header(root, format)) {
        return tl::unexpected<Errors>(log.take_errors());
    }
    ReadStack read;
    read.stack = read_stack(root);
    root.add_rules(validate(read.stack));
    if (log.has_errors()) {
        return tl::unexpected<Errors>(log.take_errors());
    }
    read.unknown_keys = std::move(log.unknown_keys());
    return read;
}

std::string write_stack_json(const Stack& stack) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of(format));
    tree.put("version", Tree::of(newest_format_version));
    tree.put("name", Tree::of(stack.name));
    tree.put("currency", Tree::of(stack.currency));
    put(tree, "day_zero", stack.day_zero);
    if (stack.stale_after != Stack{}.stale_after) {
        tree.put("stale_after", Tree::of(format_duration(stack.stale_after)));
    }
    put(tree, "notes", stack.notes);
    put_records(tree, "answers", stack.answers);
    put_records(tree, "floors", stack.floors);
    put_records(tree, "organisations", stack.organisations);
    put_records(tree, "components", stack.components);
    put_records(tree, "requirements", stack.requirements);
    if (!stack.positions.empty()) {
        Tree positions = Tree::map();
        for (const auto& [id, position] : stack.positions) {
            Tree point = Tree::map();
            point.put("x", Tree::of(position.x));
            point.put("y", Tree::of(position.y));
            positions.put(id.str(), std::move(point));
        }
        tree.put("positions", std::move(positions));
    }
    put_list(tree, "scenarios", stack.scenarios, [](const Scenario& scenario) { return to_tree(scenario); });
    put_records(tree, "assumptions", stack.assumptions);
    put_records(tree, "teams", stack.teams);
    put_records(tree, "plans", stack.plans);
    if (stack.report != ReportSettings{}) {
        tree.put("report", record_tree(stack.report));
    }
    return write_json(tree);
}

} // namespace volteface::exchange
