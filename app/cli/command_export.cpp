// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/find_scenario.h"
#include "app/cli/open_stack.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/exchange/schedule/schedule.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/store/checked_file.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string output;
    std::string scenario;
    std::string plan;
};

Date today_utc() {
    const std::chrono::year_month_day day{
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::string ids_of(const std::vector<Plan>& plans) {
    std::string text;
    for (const Plan& plan : plans) {
        text += (text.empty() ? "" : ", ") + plan.id.str();
    }
    return text;
}

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

/// The schedule of a plan that the stack keeps, by its id or its name.
Status export_plan(Program& program, const Stack& stack, const Words& words, const std::string& ending) {
    const auto plan = std::find_if(stack.plans.begin(), stack.plans.end(), [&](const Plan& one) {
        return one.id.str() == words.plan || one.name == words.plan;
    });
    if (plan == stack.plans.end()) {
        return program.wrong(
            stack.plans.empty() ? "the stack keeps no plan: volteface-cli plan … --keep NAME keeps one"
                                : "the stack keeps no plan “" + words.plan + "”, but " + ids_of(stack.plans));
    }
    const Result<std::string> text = ending == ".xml" ? exchange::write_ms_project(stack, *plan)
                                                      : exchange::write_icalendar(stack, *plan, today_utc());
    return text ? write(program, words.output, *text) : program.fail(text.error());
}

Status export_stack(Program& program, const Words& words) {
    const std::string ending = std::filesystem::path(words.output).extension().string();
    const bool is_scenario = !words.scenario.empty();
    const bool is_plan = !words.plan.empty();
    if (is_scenario && is_plan) {
        return program.wrong("--scenario and --plan are two exports");
    }
    if (is_plan && ending != ".xml" && ending != ".ics") {
        return program.wrong(
            "a plan's schedule is written as .xml (MS Project) or .ics (calendar), not as “" + ending + "”");
    }
    if (is_scenario && words.output != "-" && ending != ".yaml" && ending != ".yml") {
        return program.wrong("a scenario is written as .yaml, not as “" + ending + "”");
    }
    if (!is_scenario && !is_plan && words.output != "-" && ending != ".json" && ending != ".volteface") {
        return program.wrong("a stack is written as .json or .volteface (and with --scenario S one scenario "
                             "as .yaml), not as “" +
                             ending + "”");
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    if (is_plan) {
        return export_plan(program, opened->stack, words, ending);
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
        "export",
        "Write a stack as text (.json) or document (.volteface), a scenario (.yaml), or a plan's schedule "
        "(.xml, "
        ".ics)",
        {"export insurer.volteface --output insurer.json", "export insurer.volteface --output - | less",
         "export insurer.volteface --scenario openai-api-cutoff --output cutoff.yaml",
         "export insurer.volteface --plan way-out --output way-out.xml"},
        [words](Program& program) { return export_stack(program, *words); }, Output::text_only);
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--output", words->output, "The file to write; “-” for standard output")
        ->required()
        ->type_name("FILE");
    command.add_option("--scenario", words->scenario, "Write this scenario instead of the stack")
        ->type_name("S");
    command
        .add_option(
            "--plan", words->plan,
            "Write the schedule of this plan, as MS Project XML or as a calendar, by the file's ending")
        ->type_name("PLAN");
}

} // namespace volteface::cli
