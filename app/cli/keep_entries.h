// SPDX-License-Identifier: GPL-3.0-or-later
// The part of `catalogue` that changes the user's own catalogue, or carries it from machine to machine.
#pragma once

#include "app/cli/commands.h"

#include <string>
#include <vector>

namespace volteface::cli {

struct KeepWords {
    std::string save_from; ///< STACK
    std::vector<std::string> components;
    std::vector<std::string> remove;
    std::string export_to;
    std::string import_from;

    /// How many jobs are asked for: one can be done.
    [[nodiscard]] int count() const {
        return int(!save_from.empty()) + int(!remove.empty()) + int(!export_to.empty()) +
               int(!import_from.empty());
    }
};

void add_keep_options(CLI::App& command, KeepWords& words);

[[nodiscard]] Status keep_entries(Program& program, const KeepWords& words, bool dry_run);

} // namespace volteface::cli
