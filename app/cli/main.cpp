// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: reads the words of the call, runs one command, ends with its status.
#include "app/cli/commands.h"
#include "app/support/data_directory.h"

#include <algorithm>
#include <exception>
#include <new>

namespace {

using namespace volteface::cli;

constexpr const char* about =
    "Volteface works out what breaks when a part of an AI stack goes away: a model, a cloud, a legal basis.\n"
    "STACK is a .volteface document or a stack as JSON; S is the id of a stored or shipped scenario, or a "
    "file.\n";
constexpr const char* statuses =
    "Exit status: 0 done · 1 done, and what --fail-on names has happened · 2 the words of the call are off "
    "·\n"
    "3 bad input, with file, place and reason · 4 it could not be written, and nothing was changed.\n"
    "\nA first look:\n"
    "  volteface-cli new insurer.volteface --sample insurer\n"
    "  volteface-cli simulate insurer.volteface --scenario openai-api-cutoff\n"
    "  volteface-cli simulate insurer.volteface --scenario openai-api-cutoff --explain claims-assistant\n";

Status run(int argc, char* argv[]) {
    Program program;
    program.executable = "/proc/self/exe";
    program.shipped = {volteface::app::data_directory(program.executable)};
    program.argument_count = argc;
    program.arguments = argv;

    CLI::App app(about, "volteface-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", "volteface-cli " VOLTEFACE_VERSION);
    app.footer(statuses);
    Commands commands(app, program);
    add_new(commands);
    add_check(commands);
    add_simulate(commands);
    add_compare(commands);
    add_audit(commands);
    add_cutsets(commands);
    add_plan(commands);
    add_costs(commands);
    add_assumptions(commands);
#ifdef VOLTEFACE_CLI_REPORT
    add_report(commands);
#endif
#ifdef VOLTEFACE_CLI_PICTURE
    add_picture(commands);
#endif
    add_import(commands);
    add_export(commands);
    add_scenarios(commands);
    add_catalogue(commands);
    add_complete(commands);
    add_confirm(commands);
    add_update(commands);
    add_schema(commands);
    add_version(commands);

    if (argc < 2) {
        program.console.complain(app.help());
        return Status::wrong_call;
    }
    const auto commands_there_are = app.get_subcommands([](CLI::App*) { return true; });
    const bool is_command =
        std::any_of(commands_there_are.begin(), commands_there_are.end(),
                    [&](const CLI::App* command) { return command->get_name() == argv[1]; });
    if (argv[1][0] != '-' && !is_command) {
        return program.wrong(std::string("there is no command “") + argv[1] + "”. See: volteface-cli --help");
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        app.exit(asked);
        return program.console.flush() ? Status::done : Status::not_written;
    } catch (const CLI::ParseError& error) {
        std::string name = "volteface-cli";
        for (const CLI::App* command : app.get_subcommands()) {
            name += " " + command->get_name();
        }
        return program.wrong(std::string(error.what()) + ". See: " + name + " --help");
    }
    const Status status = commands.chosen()(program);
    if (!program.console.flush()) {
        program.console.complain("error: the output could not be written");
        return Status::not_written;
    }
    return status;
}

} // namespace

int main(int argc, char* argv[]) {
    watch_interrupts();
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const std::bad_alloc&) {
        Console().complain("error: there is not enough memory for this");
    } catch (const std::exception& exception) {
        Console().complain("error: " + safe(std::string_view(exception.what())));
    }
    return static_cast<int>(Status::bad_input);
}
