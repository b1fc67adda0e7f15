// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `confirm` and `reject`: yes or no to what was inferred.
#include "app/cli/commands.h"
#include "app/cli/finish_change.h"
#include "app/cli/table.h"
#include "core/edit/inferred.h"

#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::vector<std::string> ids;
    bool all = false;
    bool dry_run = false;
};

/// What there is to say yes or no to, where the call names nothing.
Status list(Program& program, const std::string& command, const std::string& file,
            const OpenedStack& opened) {
    const edit::Inferred inferred = edit::inferred_of(opened.stack);
    if (program.json) {
        StackEdit nothing;
        nothing.command = command;
        nothing.file = file;
        nothing.before = opened;
        nothing.after = opened.stack;
        return finish_change(program, nothing);
    }
    if (inferred.empty()) {
        program.console.line(safe(file) + ": nothing in it is inferred");
        return Status::done;
    }
    TextTable table({{"KIND", Side::left, false}, {"ID", Side::left, false}, {"NAME", Side::left, true}});
    for (const ComponentId& id : inferred.components) {
        table.add({{"component", Style::plain},
                   {safe(id.str()), Style::strong},
                   {safe(find(opened.stack, id)->name), Style::plain}});
    }
    for (const RequirementId& id : inferred.requirements) {
        const Requirement& requirement = *find(opened.stack, id);
        table.add({{"requirement", Style::plain},
                   {safe(id.str()), Style::strong},
                   {safe(requirement.consumer.str() + ": " + requirement.label), Style::plain}});
    }
    table.print(program.console, 0);
    program.console.line("\n" + std::to_string(inferred.count()) +
                         " inferred; name those meant, or say --all");
    return Status::done;
}

Status answer(Program& program, const std::string& command, const Words& words, edit::Verb verb) {
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    if (words.all && !words.ids.empty()) {
        return program.wrong("either ids or --all, not both");
    }
    if (!words.all && words.ids.empty()) {
        return list(program, command, words.stack, *opened);
    }
    edit::Inferred asked;
    if (words.all) {
        asked = edit::inferred_of(opened->stack);
    }
    for (const std::string& id : words.ids) {
        const Component* const component = find(opened->stack, ComponentId(id));
        const Requirement* const requirement = find(opened->stack, RequirementId(id));
        if (component == nullptr && requirement == nullptr) {
            return program.wrong("the stack has no component and no requirement “" + id + "”");
        }
        if (component != nullptr) {
            asked.components.push_back(component->id);
        }
        if (requirement != nullptr) {
            asked.requirements.push_back(requirement->id);
        }
    }
    const auto change = verb == edit::Verb::confirm_inferred
                            ? edit::confirm_inferred(opened->stack, asked.components, asked.requirements)
                            : edit::reject_inferred(opened->stack, asked.components, asked.requirements);
    if (!change && change.error().code != ErrorCode::nothing_to_change) {
        return program.fail(change.error());
    }
    StackEdit edit;
    edit.command = command;
    edit.file = words.stack;
    edit.before = *opened;
    edit.after = opened->stack;
    edit.verb = verb;
    edit.dry_run = words.dry_run;
    edit.nothing = "nothing to change: none of it is inferred";
    if (change) {
        edit::apply(edit.after, *change);
        edit.subject = change->subject;
    }
    return finish_change(program, edit);
}

void add_answer(Commands& commands, const std::string& name, const std::string& line, edit::Verb verb,
                const std::string& what) {
    const auto words = std::make_shared<Words>();
    CLI::App& command =
        commands.add(name, line,
                     {name + " our-stack.volteface", name + " our-stack.volteface --all",
                      name + " our-stack.json asml-euv tsmc-advanced-logic-optics --dry-run"},
                     [words, name, verb](Program& program) { return answer(program, name, *words, verb); });
    command.add_option("STACK", words->stack, "The stack, changed in place")->required();
    command.add_option("ID", words->ids, what + "; none and no --all: list what waits");
    command.add_flag("--all", words->all, "Everything that is inferred");
    command.add_flag("--dry-run", words->dry_run, "Show what would change, and write nothing");
}

} // namespace

void add_confirm(Commands& commands) {
    add_answer(commands, "confirm", "Say yes to what was inferred from the catalogue",
               edit::Verb::confirm_inferred,
               "Components (with the needs between confirmed ones) and requirements (with both ends)");
    add_answer(commands, "reject", "Say no to what was inferred: it goes, with what hung on it",
               edit::Verb::reject_inferred,
               "Components and requirements; what is confirmed stays whatever is named");
}

} // namespace volteface::cli
