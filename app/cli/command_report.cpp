// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_data.h"
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/cost_data.h"
#include "app/cli/drawing.h"
#include "app/cli/find_scenario.h"
#include "app/cli/open_stack.h"
#include "core/plan/planning.h"
#include "core/simulation/simulate.h"
#include "core/solver/make_solver.h"
#include "core/store/checked_file.h"
#include "ui/report/pdf.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string output;
    std::string language = "en";
    std::string date;
    std::vector<std::string> scenarios;
    bool no_plan = false;
};

/// The scenarios that were asked for, or else those stored in the stack.
std::optional<std::vector<Scenario>> scenarios_of(Program& program, const Stack& stack, const Words& words,
                                                  Status& status) {
    std::vector<Scenario> scenarios = words.scenarios.empty() ? stack.scenarios : std::vector<Scenario>();
    for (const std::string& name : words.scenarios) {
        std::optional<Scenario> scenario = find_scenario(program, stack, name, status);
        if (!scenario) {
            return std::nullopt;
        }
        scenarios.push_back(std::move(*scenario));
    }
    for (Scenario& scenario : scenarios) {
        std::optional<Scenario> bound = bind_words(program, scenario, {}, status);
        if (!bound) {
            return std::nullopt;
        }
        scenario = std::move(*bound);
    }
    return scenarios;
}

/// The plan kept for each scenario, or else the one that the program proposes.
Result<void> add_plans(Program& program, report::ReportInput& input, const Watch& watch) {
    const auto shipped = load_assumptions(program);
    if (!shipped) { // said already: the report goes without
        return {};
    }
    const Stack& stack = *input.stack;
    const cost::AssumptionSet assumptions(*shipped, stack);
    const catalogue::Catalogue catalogue = open_catalogue(program);
    const auto solver = solver::make_solver();
    for (report::Run& run : input.runs) {
        plan::Request request;
        request.stack = &stack;
        request.catalogue = &catalogue;
        request.assumptions = &assumptions;
        request.scenario = *run.scenario;
        request.language = input.language;
        const auto kept = std::find_if(stack.plans.begin(), stack.plans.end(), [&](const Plan& one) {
            return one.scenario == run.scenario->id && !one.moves.empty();
        });
        run.planning_is_kept = kept != stack.plans.end();
        if (run.planning_is_kept) {
            request.constraints = kept->constraints;
            request.choices = kept->choices;
        }
        auto planning = run.planning_is_kept ? plan::assess_plan(request, *kept, watch)
                                             : plan::make_plan(request, *solver, watch);
        if (!planning) {
            return tl::unexpected(planning.error());
        }
        run.planning = std::make_shared<const plan::Planning>(std::move(*planning));
        run.candidates = report::candidate_names(*run.planning, catalogue);
    }
    return {};
}

Status report(Program& program, const Words& words) {
    if (ending_of(words.output) != ".pdf") {
        return program.wrong("a report is written as .pdf, not as “" + ending_of(words.output) + "”");
    }
    report::ReportInput input;
    input.language = language_of(words.language).value_or(Language::english);
    input.program = "Volteface " VOLTEFACE_VERSION;
    input.date = today();
    if (!words.date.empty()) {
        const Result<Date> date = parse_date(words.date);
        if (!date || !date->is_whole()) {
            return program.wrong("--date takes a day such as 2026-11-20, not “" + safe(words.date) + "”");
        }
        input.date = *date;
    }
    Status status = Status::done;
    std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    input.stack = std::make_shared<const Stack>(std::move(opened->stack));
    const auto scenarios = scenarios_of(program, *input.stack, words, status);
    if (!scenarios) {
        return status;
    }
    if (!words.date.empty() && input.stack->report.date) {
        Stack dated = *input.stack;
        dated.report.date = input.date;
        input.stack = std::make_shared<const Stack>(std::move(dated));
    }
    ProgressBar progress("Report");
    for (const Scenario& scenario : *scenarios) {
        auto outcome = simulation::simulate(*input.stack, scenario, {}, progress.watch());
        if (!outcome) {
            return program.fail(outcome.error());
        }
        input.runs.push_back({std::make_shared<const Scenario>(scenario),
                              std::make_shared<const simulation::Outcome>(std::move(*outcome))});
    }
    if (!words.no_plan) {
        if (auto added = add_plans(program, input, progress.watch()); !added) {
            return program.fail(added.error());
        }
    }
    audit::Options options;
    add_shipped(program, *input.stack, options);
    auto figures = report::audit_figures(*input.stack, options, progress.watch());
    if (!figures) {
        return program.fail(figures.error());
    }
    input.audit = std::make_shared<const report::AuditFigures>(std::move(*figures));
    const Drawing drawing(program);
    const QByteArray pdf = ui::pdfOf(ui::layoutReport(input));
    const auto held = hold_interrupts();
    if (auto written =
            store::write_file_checked(words.output, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
        !written) {
        Error error = written.error();
        error.place.file = words.output;
        return program.fail(error);
    }
    return Status::done;
}

} // namespace

void add_report(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "report",
        "Write the client report: what breaks, when and why, who controls the stack, and the way out",
        {"report insurer.volteface --output report.pdf --scenario openai-api-cutoff",
         "report insurer.volteface --output rapport.pdf --language fr --scenario openai-api-cutoff "
         "--scenario provider-bankruptcy"},
        [words](Program& program) { return report(program, *words); }, Output::text_only);
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--output", words->output, "The file to write")->required()->type_name("FILE.pdf");
    command.add_option("--language", words->language, "Of the report")
        ->check(CLI::IsMember({"en", "fr"}))
        ->type_name("en|fr");
    command
        .add_option(
            "--scenario", words->scenarios,
            "A scenario to report on; may be given several times. Left out: those stored in the stack")
        ->type_name("S")
        ->expected(1, 1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_flag("--no-plan", words->no_plan,
                     "Leave out the way out; else the plan kept for the scenario, or the one proposed");
    command.add_option("--date", words->date, "The date on the report; left out: the stack's, else today")
        ->type_name("YYYY-MM-DD");
}

} // namespace volteface::cli
