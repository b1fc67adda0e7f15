// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/find_scenario.h"
#include "app/cli/open_stack.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/store/checked_file.h"

#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string output;
    std::string scenario;
};

Status write(Program& program, const std::string& output, const std::string& text) {
    if (output == "-") {
        program.console.print(text);
        return Status::done;
    }
    const auto held = hold_interrupts();
    if (auto written = store::write_file_checked(output, text); !written) {
        Error error = written.error();
        error.place.file = output;
        return program.fail(error);
    }
    return Status::done;
}

Status export_stack(Program& program, const Words& words) {
    const std::string ending = std::filesystem::path(words.output).extension().string();
    const bool is_scenario = !words.scenario.empty();
    if (is_scenario && words.output != "-" && ending != ".yaml" && ending != ".yml") {
        return program.wrong("a scenario is written as .yaml, not as “" + ending + "”");
    }
    if (!is_scenario && words.output != "-" && ending != ".json" && ending != ".volteface") {
        return program.wrong("a stack is written as .json or .volteface (and with --scenario S one scenario "
                             "as .yaml), not as “" +
                             ending + "”");
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    if (is_scenario) {
        const std::optional<Scenario> scenario =
            find_scenario(program, opened->stack, words.scenario, status);
        return scenario ? write(program, words.output, exchange::write_scenario_yaml(*scenario)) : status;
    }
    if (ending == ".volteface") {
        if (auto written = write_new_stack(words.output, opened->stack, true); !written) {
            return program.fail(written.error());
        }
        return Status::done;
    }
    return write(program, words.output, exchange::write_stack_json(opened->stack));
}

} // namespace

void add_export(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "export", "Write a stack as text (.json) or document (.volteface), or a scenario (.yaml)",
        {"export insurer.volteface --output insurer.json", "export insurer.volteface --output - | less",
         "export insurer.volteface --scenario openai-api-cutoff --output cutoff.yaml"},
        [words](Program& program) { return export_stack(program, *words); }, Output::text_only);
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--output", words->output, "The file to write; “-” for standard output")
        ->required()
        ->type_name("FILE");
    command.add_option("--scenario", words->scenario, "Write this scenario instead of the stack")
        ->type_name("S");
}

} // namespace volteface::cli
