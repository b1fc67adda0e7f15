// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/cost_data.h"
#include "app/cli/cost_text.h"
#include "app/cli/open_stack.h"
#include "core/catalogue/entry.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string requirement;
    std::string from;
    std::string to;
    std::string horizon = "P365D";
    int day = 0;
    bool old_is_out = false;
};

/// A component of the stack, or an entry of the catalogue as one.
std::optional<Component> candidate_of(const Program& program, const Stack& stack, const std::string& id) {
    if (const Component* const component = find(stack, ComponentId(id))) {
        return *component;
    }
    const catalogue::Catalogue catalogue = load_catalogue(program);
    const CatalogueEntry* const entry = catalogue.find(CatalogueId(id));
    return entry == nullptr ? std::nullopt : std::optional(catalogue.to_component(*entry).component);
}

const Component* supplier_of(const Stack& stack, const Requirement& requirement, const std::string& id) {
    for (const Supplier& supplier : requirement.suppliers) {
        if (id.empty() ? supplier.role == Role::active : supplier.component.str() == id) {
            return find(stack, supplier.component);
        }
    }
    return nullptr;
}

/// The three keys with which every result of it begins.
Tree head_of(const Stack& stack) {
    Tree whole = Tree::map();
    whole.put("format", Tree::of("volteface-costs"));
    whole.put("version", Tree::of(1));
    whole.put("currency", Tree::of(stack.currency));
    return whole;
}

Status overview(Program& program, const Stack& stack, const cost::MoveCosts& costs) {
    const auto accruals = cost::accruals(stack, costs);
    const auto services = cost::by_service(stack, costs, accruals);
    if (!program.json) {
        print_accruals(program.console, stack, accruals, services);
        return Status::done;
    }
    Tree whole = head_of(stack);
    Tree needs = Tree::list();
    for (const cost::Accrual& accrual : accruals) {
        needs.add(tree_of(accrual));
    }
    Tree by = Tree::list();
    for (const cost::ServiceAccrual& service : services) {
        by.add(tree_of(service));
    }
    whole.put("accruals", std::move(needs));
    whole.put("services", std::move(by));
    program.print_json(whole);
    return Status::done;
}

Status run(Program& program, const Words& words) {
    const auto horizon = parse_duration(words.horizon);
    if (!horizon || horizon->minutes == 0) {
        return program.wrong("--horizon takes a duration like P365D, not “" + safe(words.horizon) + "”");
    }
    if (words.requirement.empty() != words.to.empty()) {
        return program.wrong("--requirement and --to go together");
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    const auto shipped = load_assumptions(program);
    if (!shipped) {
        return Status::bad_input;
    }
    const Stack& stack = opened->stack;
    const cost::AssumptionSet assumptions(*shipped, stack);
    const cost::MoveCosts costs(stack, assumptions);
    if (words.requirement.empty()) {
        return overview(program, stack, costs);
    }
    const Requirement* const requirement = find(stack, RequirementId(words.requirement));
    if (requirement == nullptr) {
        return program.wrong("the stack has no requirement “" + safe(words.requirement) +
                             "”. See: volteface-cli costs STACK");
    }
    const Component* const from = supplier_of(stack, *requirement, words.from);
    if (from == nullptr) {
        return program.wrong(words.from.empty()
                                 ? "“" + safe(words.requirement) + "” has no active supplier to move from"
                                 : "“" + safe(words.from) + "” is no supplier of “" +
                                       safe(words.requirement) + "”");
    }
    const auto to = candidate_of(program, stack, words.to);
    if (!to) {
        return program.wrong("neither the stack nor the catalogue has “" + safe(words.to) + "”");
    }
    const cost::MoveCost cost =
        costs.cost_of(*requirement, *from, *to, words.day * minutes_per_day, !words.old_is_out);
    if (program.json) {
        Tree whole = head_of(stack);
        Tree moves = Tree::list();
        moves.add(tree_of(cost, *horizon));
        whole.put("moves", std::move(moves));
        program.print_json(whole);
        return Status::done;
    }
    Stack named = stack;
    if (find(named, to->id) == nullptr) {
        named.components.push_back(*to);
    }
    print_move(program.console, named, cost, assumptions, *horizon);
    return Status::done;
}

} // namespace

void add_costs(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "costs", "What leaving a supplier costs, what waiting adds, and what made each figure",
        {"costs insurer.volteface", "costs insurer.volteface --requirement claims-chat --to mistral-medium",
         "costs stack.json --requirement claims-chat --to mistral-medium --day 8 --format json"},
        [words](Program& program) { return run(program, *words); });
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--requirement", words->requirement, "The need whose supplier is replaced")
        ->type_name("ID");
    command.add_option("--to", words->to, "The candidate: a component of the stack, or a catalogue entry")
        ->type_name("ID");
    command.add_option("--from", words->from, "The supplier that is left (default: the first active one)")
        ->type_name("ID");
    command.add_option("--day", words->day, "The day on which the move starts (egress is priced by date)")
        ->check(CLI::Range(0, 36500))
        ->type_name("N");
    command.add_flag("--old-is-out", words->old_is_out,
                     "The old supplier does not work any more: nothing runs side by side");
    command.add_option("--horizon", words->horizon, "How far the running cost counts (default P365D)")
        ->type_name("DURATION");
}

} // namespace volteface::cli
