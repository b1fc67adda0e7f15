// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keep_entries.h"

#include "app/cli/catalogue_data.h"
#include "app/cli/open_stack.h"
#include "app/support/user_catalogue_file.h"
#include "core/store/checked_file.h"

#include <filesystem>
#include <system_error>

namespace volteface::cli {

namespace {

namespace fs = std::filesystem;
using catalogue::UserCatalogue;

template <class Id>
Tree ids_tree(const std::vector<Id>& ids) {
    Tree list = Tree::list();
    for (const Id& id : ids) {
        list.add(Tree::of(id.str()));
    }
    return list;
}

/// What a job did to the user's catalogue, or would do.
struct Outcome {
    catalogue::ImportPreview preview;
    std::vector<CatalogueId> removed;
    std::string file; ///< that was written; empty: none had to be
    bool dry_run = false;
};

void print_ids(Console& console, const char* sign, const char* what, Style style,
               const std::vector<CatalogueId>& ids) {
    for (const CatalogueId& id : ids) {
        console.line("  " + console.painted(std::string(sign) + " " + what, style) + " " + safe(id.str()));
    }
}

Status tell(Program& program, const Outcome& outcome) {
    const bool changes = !outcome.preview.changes_nothing() || !outcome.removed.empty();
    if (program.json) {
        Tree tree = Tree::map();
        tree.put("format", Tree::of("volteface-user-catalogue"));
        tree.put("version", Tree::of(1));
        tree.put("file", Tree::of(outcome.file));
        tree.put("written", Tree::of(changes && !outcome.dry_run));
        tree.put("added", ids_tree(outcome.preview.added));
        tree.put("changed", ids_tree(outcome.preview.changed));
        tree.put("equal", ids_tree(outcome.preview.equal));
        tree.put("removed", ids_tree(outcome.removed));
        tree.put("organisations", ids_tree(outcome.preview.organisations));
        program.print_json(tree);
        return Status::done;
    }
    Console& console = program.console;
    if (!changes) {
        console.line(safe(outcome.file) + ": nothing to change, all of it is there already");
        return Status::done;
    }
    console.line(console.painted(safe(outcome.file), Style::strong) +
                 (outcome.dry_run ? " would change; nothing was written" : " changed"));
    print_ids(console, "+", "entry", Style::good, outcome.preview.added);
    print_ids(console, "~", "entry", Style::warning, outcome.preview.changed);
    print_ids(console, "-", "entry", Style::bad, outcome.removed);
    print_ids(console, "=", "entry", Style::faint, outcome.preview.equal);
    for (const OrganisationId& id : outcome.preview.organisations) {
        console.line("  " + console.painted("+ organisation", Style::good) + " " + safe(id.str()));
    }
    return Status::done;
}

/// Puts the records over what the user has, and says which are new, changed and equal.
Status put_into_own(Program& program, const UserCatalogue& records, bool dry_run) {
    UserCatalogue own = load_user_catalogue();
    if (!own.errors.empty()) {
        return program.fail(own.errors); // written over, it would lose what could not be read
    }
    Outcome outcome;
    outcome.preview = preview_of(own, records);
    outcome.file = app::user_catalogue_file().string();
    outcome.dry_run = dry_run;
    if (!dry_run && !outcome.preview.changes_nothing()) {
        catalogue::put(own, records);
        if (const auto saved = save_user_catalogue(own); !saved) {
            return program.fail(saved.error());
        }
    }
    return tell(program, outcome);
}

Status save(Program& program, const KeepWords& words, bool dry_run) {
    if (words.components.empty()) {
        return program.wrong("--save-from STACK goes with --component ID");
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.save_from, status);
    if (!opened) {
        return status;
    }
    const catalogue::Catalogue catalogue = load_catalogue(program);
    UserCatalogue records;
    for (const std::string& id : words.components) {
        const Component* const component = find(opened->stack, ComponentId(id));
        if (component == nullptr) {
            return program.fail(Error{ErrorCode::no_such_component, id, {id}, {}});
        }
        put(records, entry_of(opened->stack, *component, catalogue));
    }
    return put_into_own(program, records, dry_run);
}

Status remove_own(Program& program, const KeepWords& words, bool dry_run) {
    UserCatalogue own = load_user_catalogue();
    if (!own.errors.empty()) {
        return program.fail(own.errors);
    }
    Outcome outcome;
    outcome.file = app::user_catalogue_file().string();
    outcome.dry_run = dry_run;
    for (const std::string& id : words.remove) {
        if (!remove(own, CatalogueId(id))) {
            return program.wrong("your own catalogue has no entry “" + id +
                                 "”; they are listed by: volteface-cli catalogue --own");
        }
        outcome.removed.emplace_back(id);
    }
    if (!dry_run) {
        if (const auto saved = save_user_catalogue(own); !saved) {
            return program.fail(saved.error());
        }
    }
    return tell(program, outcome);
}

Status export_own(Program& program, const std::string& file, bool dry_run) {
    const UserCatalogue own = load_user_catalogue();
    if (!own.errors.empty()) {
        return program.fail(own.errors);
    }
    if (own.empty()) {
        return program.wrong("your own catalogue is empty: there is nothing to export");
    }
    Outcome outcome;
    outcome.preview = preview_of({}, own);
    outcome.file = file;
    outcome.dry_run = dry_run;
    if (!dry_run) {
        const auto held = hold_interrupts();
        if (const auto written = store::write_file_checked(file, write_user_catalogue(own)); !written) {
            return program.fail(written.error());
        }
    }
    return tell(program, outcome);
}

Status import_into_own(Program& program, const std::string& file, bool dry_run) {
    const Result<std::string> text = store::read_file(file);
    if (!text) {
        Error error = text.error();
        error.place.file = file;
        return program.fail(error);
    }
    const UserCatalogue records = catalogue::read_user_catalogue(*text, file);
    if (!records.errors.empty()) {
        return program.fail(records.errors);
    }
    // References are to hold where the two meet with what is shipped.
    UserCatalogue merged = load_user_catalogue();
    put(merged, records);
    merged.entry_places = records.entry_places;
    merged.organisation_places = records.organisation_places;
    const catalogue::Catalogue shipped = load_shipped_catalogue(program);
    const catalogue::Catalogue together = shipped.overlaid(merged);
    Errors fresh;
    for (const Error& error : together.errors()) {
        if (error.place.file == file) {
            fresh.push_back(error);
        }
    }
    if (!fresh.empty()) {
        return program.fail(fresh);
    }
    return put_into_own(program, records, dry_run);
}

} // namespace

void add_keep_options(CLI::App& command, KeepWords& words) {
    command
        .add_option("--save-from", words.save_from, "Keep components of this stack as entries of your own")
        ->type_name("STACK");
    command
        .add_option("--component", words.components, "Which component of --save-from (may be given again)")
        ->type_name("ID");
    command
        .add_option("--remove", words.remove,
                    "Take an entry out of your own catalogue; a shipped one shows again")
        ->type_name("ID");
    command.add_option("--export", words.export_to, "Write your own catalogue to a file")->type_name("FILE");
    command
        .add_option("--import", words.import_from,
                    "Bring a catalogue file into your own, over entries with the same ids")
        ->type_name("FILE");
}

Status keep_entries(Program& program, const KeepWords& words, bool dry_run) {
    if (!words.save_from.empty()) {
        return save(program, words, dry_run);
    }
    if (!words.components.empty()) {
        return program.wrong("--component ID goes with --save-from STACK");
    }
    if (!words.remove.empty()) {
        return remove_own(program, words, dry_run);
    }
    return words.export_to.empty() ? import_into_own(program, words.import_from, dry_run)
                                   : export_own(program, words.export_to, dry_run);
}

} // namespace volteface::cli
