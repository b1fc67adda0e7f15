// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace volteface::cli {

namespace {

Status version(Program& program) {
    if (program.json) {
        Tree tree = Tree::map();
        tree.put("format", Tree::of("volteface-version"));
        tree.put("version", Tree::of(1));
        tree.put("program", Tree::of(VOLTEFACE_VERSION));
        program.print_json(tree);
    } else {
        program.console.line("volteface-cli " VOLTEFACE_VERSION);
    }
    return Status::done;
}

} // namespace

void add_version(Commands& commands) {
    commands.add("version", "Say which version this is", {"version"}, version);
}

} // namespace volteface::cli
