// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/cost_data.h"
#include "app/cli/cost_text.h"
#include "app/cli/open_stack.h"

#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string format = "text";
};

Status run(Program& program, const Words& words) {
    program.json = words.format == "json";
    Stack stack;
    if (!words.stack.empty()) {
        Status status = Status::done;
        std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
        if (!opened) {
            return status;
        }
        stack = std::move(opened->stack);
    }
    auto shipped = load_assumptions(program);
    if (!shipped) {
        return Status::bad_input;
    }
    const cost::AssumptionSet assumptions(std::move(*shipped), stack);
    if (words.format == "csv") {
        program.console.print(assumptions_csv(assumptions));
    } else if (!program.json) {
        print_assumptions(program.console, assumptions);
    } else {
        Tree whole = Tree::map();
        whole.put("format", Tree::of("volteface-assumption-list"));
        whole.put("version", Tree::of(1));
        Tree list = Tree::list();
        for (const cost::Figure& figure : assumptions.all()) {
            list.add(tree_of(figure));
        }
        whole.put("assumptions", std::move(list));
        Tree misfits = Tree::list();
        for (const AssumptionId& id : assumptions.misfits()) {
            misfits.add(Tree::of(id.str()));
        }
        whole.put("misfits", std::move(misfits));
        program.print_json(whole);
    }
    return Status::done;
}

} // namespace

void add_assumptions(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "assumptions", "The figures that costs rest on: value, unit, evidence, source, and whose they are",
        {"assumptions", "assumptions insurer.volteface --format csv", "assumptions stack.json --format json"},
        [words](Program& program) { return run(program, *words); }, Output::text_only);
    command.add_option("STACK", words->stack, "A stack whose own figures stand over the shipped ones");
    command.add_option("--format", words->format, "Text for people, JSON for scripts, or a table")
        ->check(one_of({"text", "json", "csv"}))
        ->type_name("text|json|csv");
}

} // namespace volteface::cli
