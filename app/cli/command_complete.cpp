// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/finish_change.h"
#include "core/catalogue/completion.h"

#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::vector<std::string> components;
    std::string language = "en";
    bool dry_run = false;
};

Status complete(Program& program, const Words& words) {
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    std::vector<ComponentId> components;
    for (const std::string& id : words.components) {
        if (find(opened->stack, ComponentId(id)) == nullptr) {
            return program.fail(Error{ErrorCode::no_such_component, id, {id}, {}});
        }
        components.emplace_back(id);
    }
    const catalogue::Catalogue catalogue = open_catalogue(program);
    const Language language = words.language == "fr" ? Language::french : Language::english;
    const catalogue::Additions additions =
        catalogue::complete_upstream(opened->stack, catalogue, components, language);
    StackEdit edit;
    edit.command = "complete";
    edit.file = words.stack;
    edit.before = *opened;
    edit.after = catalogue::with(opened->stack, additions);
    edit.verb = edit::Verb::complete_upstream;
    if (components.size() == 1) {
        edit.subject = find(opened->stack, components.front())->name;
    }
    edit.dry_run = words.dry_run;
    edit.nothing = "nothing to add: the stack says all that the catalogue knows of what it rests on";
    return finish_change(program, edit);
}

} // namespace

void add_complete(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command =
        commands.add("complete", "Bring in what a stack rests on, as far as the catalogue knows: as inferred",
                     {"complete our-stack.volteface --dry-run", "complete our-stack.volteface",
                      "complete our-stack.json --component ovhcloud --language fr"},
                     [words](Program& program) { return complete(program, *words); });
    command.add_option("STACK", words->stack, "The stack, changed in place")->required();
    command
        .add_option("--component", words->components,
                    "Only what this component rests on (may be given again)")
        ->type_name("ID");
    command.add_option("--language", words->language, "Of labels and notes that are brought in")
        ->check(one_of({"en", "fr"}))
        ->type_name("en|fr");
    command.add_flag("--dry-run", words->dry_run, "Show what would change, and write nothing");
}

} // namespace volteface::cli
