// SPDX-License-Identifier: GPL-3.0-or-later
// The commands and how one is added: a name, a line, examples, its options, and what it does.
#pragma once

#include "app/cli/program.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>

#include <functional>
#include <string>
#include <vector>

namespace volteface::cli {

using Action = std::function<Status(Program&)>;

enum class Output { text_and_json, text_only };

class Commands {
public:
    Commands(CLI::App& app, Program& program)
        : app_(app)
        , program_(program) {}

    /// `examples`: whole lines, without the name of the program.
    CLI::App& add(const std::string& name, const std::string& line, const std::vector<std::string>& examples,
                  Action action, Output output = Output::text_and_json);

    /// What the words of the call have chosen; empty before parsing.
    [[nodiscard]] const Action& chosen() const { return chosen_; }

private:
    CLI::App& app_;
    Program& program_;
    Action chosen_;
    std::string format_ = "text";
};

/// One of these words; the help names them by its type.
[[nodiscard]] CLI::Validator one_of(const std::vector<std::string>& words);

void add_new(Commands& commands);
void add_check(Commands& commands);
void add_simulate(Commands& commands);
void add_compare(Commands& commands);
void add_audit(Commands& commands);
void add_cutsets(Commands& commands);
void add_plan(Commands& commands);
void add_costs(Commands& commands);
void add_assumptions(Commands& commands);
void add_report(Commands& commands);
void add_picture(Commands& commands);
void add_import(Commands& commands);
void add_export(Commands& commands);
void add_scenarios(Commands& commands);
void add_catalogue(Commands& commands);
void add_complete(Commands& commands);
void add_confirm(Commands& commands); ///< and `reject`
void add_update(Commands& commands);
void add_schema(Commands& commands);
void add_version(Commands& commands);

} // namespace volteface::cli
