// SPDX-License-Identifier: GPL-3.0-or-later
// The end of every command that changes STACK in place: writes it, unless it is a dry run or nothing changes,
// and tells what has changed.
#pragma once

#include "app/cli/open_stack.h"
#include "core/edit/change.h"

#include <string>

namespace volteface::cli {

struct StackEdit {
    std::string command; ///< its name
    std::string file;    ///< as the call names it
    OpenedStack before;
    Stack after;
    edit::Verb verb = edit::Verb::change_stack;
    std::string subject; ///< for the history of a document
    bool dry_run = false;
    std::string nothing = "nothing to change"; ///< what to say then
};

/// Text, or JSON of format "volteface-change"; `more` are further keys of it. The stack that was made has to
/// be legal: an error otherwise, and nothing is written.
[[nodiscard]] Status finish_change(Program& program, const StackEdit& edit, Tree more = Tree::map());

} // namespace volteface::cli
