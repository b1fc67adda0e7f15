// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/finish_change.h"
#include "app/cli/table.h"
#include "core/catalogue/updates.h"
#include "ui/support/format.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

using catalogue::FieldDifference;
using catalogue::Update;

struct Words {
    std::string stack;
    std::vector<std::string> components;
    std::vector<std::string> fields;
    bool all = false;
    bool leave = false;
    bool any_date = false;
    std::string language = "en";
    bool dry_run = false;

    [[nodiscard]] bool takes() const { return all || leave || !fields.empty(); }
};

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text.empty() ? "–" : safe(text);
}

std::string date_or_never(const std::optional<Date>& date) {
    return date ? safe(ui::format::dateShort(*date)) : "never checked";
}

void print(Console& console, const Stack& stack, const std::vector<Update>& updates) {
    for (const Update& update : updates) {
        console.line(console.painted(safe(find(stack, update.component)->name), Style::strong) + "  " +
                     console.painted(safe(update.component.str()), Style::faint) + "  " +
                     date_or_never(update.checked) + " → " + date_or_never(update.as_of) +
                     (update.differences.empty() ? ": nothing differs" : ""));
        TextTable table(
            {{"FIELD", Side::left, false}, {"STACK", Side::left, true}, {"CATALOGUE", Side::left, true}});
        for (const FieldDifference& difference : update.differences) {
            table.add({{safe(difference.field), Style::plain},
                       {joined(difference.stack), Style::plain},
                       {joined(difference.catalogue), Style::plain}});
        }
        if (!table.empty()) {
            table.print(console);
        }
    }
}

Tree tree_of(const std::vector<Update>& updates) {
    const auto date = [](const std::optional<Date>& value) {
        return value ? Tree::of(format_date(*value)) : Tree{};
    };
    Tree list = Tree::list();
    for (const Update& update : updates) {
        Tree one = Tree::map();
        one.put("component", Tree::of(update.component.str()));
        one.put("entry", Tree::of(update.entry.str()));
        one.put("checked", date(update.checked));
        one.put("as_of", date(update.as_of));
        Tree differences = Tree::list();
        for (const FieldDifference& difference : update.differences) {
            Tree field = Tree::map();
            field.put("field", Tree::of(difference.field));
            field.put("stack", to_tree(difference.stack));
            field.put("catalogue", to_tree(difference.catalogue));
            differences.add(std::move(field));
        }
        one.put("differences", std::move(differences));
        list.add(std::move(one));
    }
    return list;
}

/// Those of the components asked for; all of them where none is.
ResultAll<std::vector<Update>> asked_updates(const Stack& stack, const catalogue::Catalogue& catalogue,
                                             const Words& words) {
    const auto which = words.any_date ? catalogue::Which::all : catalogue::Which::newer;
    std::vector<Update> updates = catalogue::updates_of(stack, catalogue, which);
    if (words.components.empty()) {
        return updates;
    }
    for (const std::string& id : words.components) {
        if (find(stack, ComponentId(id)) == nullptr) {
            return tl::unexpected<Errors>(Errors{Error{ErrorCode::no_such_component, id, {id}, {}}});
        }
    }
    std::erase_if(updates, [&](const Update& update) {
        return std::find(words.components.begin(), words.components.end(), update.component.str()) ==
               words.components.end();
    });
    return updates;
}

bool differs_in(const Update& update, const std::string& field) {
    return std::any_of(update.differences.begin(), update.differences.end(),
                       [&](const FieldDifference& one) { return one.field == field; });
}

struct Taken {
    Stack stack;
    bool leaves = false; ///< something differs still in a component whose date has moved
};

/// Takes what the call names from each update; one that has none of it is left as it is. An organisation that
/// one component has brought up to date does not differ for the next.
Result<Taken> taken(const Stack& stack, const catalogue::Catalogue& catalogue,
                    const std::vector<Update>& updates, const Words& words) {
    const Language language = words.language == "fr" ? Language::french : Language::english;
    Taken after{stack};
    for (const Update& update : updates) {
        const std::optional<Update> now = catalogue::update_of(after.stack, catalogue, update.component);
        std::vector<std::string> fields;
        bool leaves = false;
        for (const FieldDifference& difference : update.differences) {
            const bool wanted = words.all || std::find(words.fields.begin(), words.fields.end(),
                                                       difference.field) != words.fields.end();
            if (wanted && differs_in(*now, difference.field)) {
                fields.push_back(difference.field);
            }
            leaves = leaves || !wanted;
        }
        if (fields.empty() && !words.all && !words.leave) {
            continue;
        }
        auto next = catalogue::take(after.stack, catalogue, update.component, fields, language);
        if (!next) {
            return tl::unexpected<Error>(next.error());
        }
        after.stack = std::move(*next);
        after.leaves = after.leaves || leaves;
    }
    return after;
}

Status update(Program& program, const Words& words) {
    if (int(words.all) + int(words.leave) + int(!words.fields.empty()) > 1) {
        return program.wrong("one of --take, --all and --leave, not several");
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    const catalogue::Catalogue catalogue = open_catalogue(program);
    const auto updates = asked_updates(opened->stack, catalogue, words);
    if (!updates) {
        return program.fail(updates.error());
    }
    for (const std::string& field : words.fields) {
        if (std::none_of(updates->begin(), updates->end(),
                         [&](const Update& one) { return differs_in(one, field); })) {
            return program.wrong("nothing differs in “" + field + "”; without --take they are listed");
        }
    }
    if (!words.takes() && !program.json) {
        if (updates->empty()) {
            program.console.line(safe(words.stack) + ": nothing in the catalogue is newer");
        }
        print(program.console, opened->stack, *updates);
        return Status::done;
    }
    StackEdit edit;
    edit.command = "update";
    edit.file = words.stack;
    edit.before = *opened;
    edit.after = opened->stack;
    edit.verb = edit::Verb::update_from_catalogue;
    edit.dry_run = words.dry_run;
    if (updates->size() == 1) {
        edit.subject = find(opened->stack, updates->front().component)->name;
    }
    bool leaves = false;
    if (words.takes()) {
        auto after = taken(opened->stack, catalogue, *updates, words);
        if (!after) {
            return program.fail(after.error());
        }
        edit.after = std::move(after->stack);
        leaves = after->leaves;
    }
    Tree more = Tree::map();
    more.put("updates", tree_of(*updates));
    status = finish_change(program, edit, std::move(more));
    if (status == Status::done && leaves && !program.json) {
        program.console.line("\nwhat is left stays as it is, and counts as checked on the catalogue’s date");
    }
    return status;
}

} // namespace

void add_update(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "update", "Compare a stack with what the catalogue has learnt since, and take or leave it",
        {"update our-stack.volteface",
         "update our-stack.volteface --component langfuse --take "
         "organisations/langfuse/parent,licence",
         "update our-stack.volteface --all --dry-run", "update our-stack.json --leave"},
        [words](Program& program) { return update(program, *words); });
    command.add_option("STACK", words->stack, "The stack; changed in place by --take, --all and --leave")
        ->required();
    command.add_option("--component", words->components, "Only this component (may be given again)")
        ->type_name("ID");
    command
        .add_option("--take", words->fields,
                    "Take these fields, named as the list names them; what is left is not asked again")
        ->delimiter(',')
        ->type_name("FIELD");
    command.add_flag("--all", words->all, "Take everything that differs");
    command.add_flag("--leave", words->leave, "Take nothing, and do not ask again until there is news");
    command.add_flag("--any-date", words->any_date, "Compare also what is not newer in the catalogue");
    command.add_option("--language", words->language, "Of labels and notes that are brought in")
        ->check(one_of({"en", "fr"}))
        ->type_name("en|fr");
    command.add_flag("--dry-run", words->dry_run, "Show what would change, and write nothing");
}

} // namespace volteface::cli
