// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finish_change.h"

#include "app/cli/import_preview.h"
#include "core/edit/inferred.h"
#include "core/model/validation.h"

namespace volteface::cli {

namespace {

constexpr std::size_t most_lines = 60;

template <class Id>
Tree ids_tree(const std::vector<Id>& ids) {
    Tree list = Tree::list();
    for (const Id& id : ids) {
        list.add(Tree::of(id.str()));
    }
    return list;
}

std::string counted(std::size_t count, const char* one) {
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

} // namespace

Status finish_change(Program& program, const StackEdit& edit, Tree more) {
    if (const Errors errors = validate(edit.after); !errors.empty()) {
        return program.fail(errors);
    }
    const edit::Change change = edit::difference(edit.before.stack, edit.after, edit.verb, edit.subject);
    const bool written = !change.empty() && !edit.dry_run;
    if (written) {
        if (const auto done = update_stack(edit.file, edit.before, edit.after, edit.verb, edit.subject);
            !done) {
            return program.fail(done.error());
        }
    }
    const edit::Inferred left = edit::inferred_of(edit.after);
    if (program.json) {
        Tree tree = Tree::map();
        tree.put("format", Tree::of("volteface-change"));
        tree.put("version", Tree::of(1));
        tree.put("stack", Tree::of(edit.file));
        tree.put("command", Tree::of(edit.command));
        tree.put("written", Tree::of(written));
        tree.put("changes", tree_of(change));
        Tree inferred = Tree::map();
        inferred.put("components", ids_tree(left.components));
        inferred.put("requirements", ids_tree(left.requirements));
        tree.put("inferred", std::move(inferred));
        for (Tree& child : more.children) {
            const std::string key = child.key;
            tree.put(key, std::move(child));
        }
        program.print_json(tree);
        return Status::done;
    }
    Console& console = program.console;
    if (change.empty()) {
        console.line(safe(edit.file) + ": " + edit.nothing);
        return Status::done;
    }
    console.line(console.painted(safe(edit.file), Style::strong) +
                 (edit.dry_run ? " would change; nothing was written" : " changed"));
    print_changes(console, change, most_lines);
    if (!left.empty()) {
        console.line("\n" + counted(left.components.size(), "component") + " and " +
                     counted(left.requirements.size(), "requirement") +
                     " inferred from the catalogue wait to be confirmed or rejected");
    }
    return Status::done;
}

} // namespace volteface::cli
