// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace volteface::cli {

CLI::Validator one_of(const std::vector<std::string>& words) {
    CLI::Validator validator = CLI::IsMember(words);
    validator.description(""); // the help says them already
    return validator;
}

CLI::App& Commands::add(const std::string& name, const std::string& line,
                        const std::vector<std::string>& examples, Action action, Output output) {
    CLI::App* const command = app_.add_subcommand(name, line);
    if (output == Output::text_and_json) {
        command->add_option("--format", format_, "Text for people, or JSON for scripts")
            ->check(one_of({"text", "json"}))
            ->type_name("text|json");
    }
    std::string footer = "Examples:";
    for (const std::string& example : examples) {
        footer += "\n  volteface-cli " + example;
    }
    command->footer(footer);
    command->callback([this, action = std::move(action)] {
        program_.json = format_ == "json";
        chosen_ = action;
    });
    return *command;
}

} // namespace volteface::cli
