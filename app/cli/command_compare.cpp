// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/compare_text.h"
#include "app/cli/find_scenario.h"
#include "app/cli/open_stack.h"

#include <algorithm>
#include <memory>
#include <set>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::vector<std::string> scenarios;
    bool pairs = false;
    std::string offset;
    bool without_migration = false;
};

/// Those named, or all: the stack's own first, then the library's. Bound. Empty and `status` set after an
/// error.
std::vector<Scenario> chosen(Program& program, const Stack& stack, const std::vector<std::string>& names,
                             Status& status) {
    std::vector<Scenario> found;
    std::set<std::string> seen;
    if (names.empty()) {
        const exchange::ScenarioLibrary library = exchange::scenario_library(program.shipped);
        for (const Error& error : library.errors) {
            program.fail(error); // the rest is compared all the same
        }
        for (const auto* list : {&stack.scenarios, &library.scenarios}) {
            for (const Scenario& scenario : *list) {
                if (seen.insert(scenario.id.str()).second) {
                    found.push_back(scenario);
                }
            }
        }
        if (found.empty()) {
            status = program.wrong("there is no scenario to compare; name some with --scenario");
        }
    }
    for (const std::string& name : names) {
        auto scenario = find_scenario(program, stack, name, status);
        if (!scenario) {
            return {};
        }
        if (!seen.insert(scenario->id.str()).second) {
            status = program.wrong("scenario “" + safe(scenario->id.str()) + "” is named twice");
            return {};
        }
        found.push_back(std::move(*scenario));
    }
    std::vector<Scenario> bound;
    for (const Scenario& scenario : found) {
        auto one = bind_words(program, scenario, {}, status);
        if (!one) {
            return {};
        }
        bound.push_back(std::move(*one));
    }
    return bound;
}

Status run(Program& program, const Words& words) {
    std::optional<Duration> offset;
    if (words.pairs) {
        offset = Duration{};
    }
    if (!words.offset.empty()) {
        if (!words.pairs) {
            return program.wrong("--offset needs --pairs: it is how long after the first the second starts");
        }
        const auto read = parse_duration(words.offset);
        if (!read) {
            return program.wrong("--offset takes a duration like P30D or PT12H, not “" + safe(words.offset) +
                                 "”");
        }
        offset = *read;
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    const Stack& stack = opened->stack;
    report::ComparisonResult result;
    result.scenarios = chosen(program, stack, words.scenarios, status);
    if (result.scenarios.empty()) {
        return status;
    }
    if (offset && result.scenarios.size() < 2) {
        return program.wrong("--pairs takes two scenarios or more");
    }
    simulation::ComparisonOptions options;
    options.plans = !words.without_migration;
    ProgressBar bar("comparing");
    auto compared = simulation::compare(stack, result.scenarios, options, offset ? Watch{} : bar.watch());
    if (!compared) {
        return program.fail(compared.error());
    }
    result.compared = std::move(*compared);
    if (offset) {
        auto pairs = simulation::compare_pairs(stack, result.scenarios, *offset, bar.watch());
        if (!pairs) {
            return pairs.error().code == ErrorCode::number_out_of_range
                       ? program.wrong("--offset is too long: a timeline ends before 10 000 years")
                       : program.fail(pairs.error());
        }
        result.offset = offset;
        result.pairs = std::move(*pairs);
    }
    if (program.json) {
        program.console.print(report::write_comparison_json(result));
    } else {
        print_comparison(program.console, stack, result);
    }
    return Status::done;
}

} // namespace

void add_compare(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "compare", "Scenarios side by side: what each does to each service, and which pairs are worst",
        {"compare insurer.volteface",
         "compare insurer.volteface --scenario openai-api-cutoff --scenario cloud-region-outage",
         "compare insurer.volteface --pairs --offset P30D", "compare stack.json --pairs --format json"},
        [words](Program& program) { return run(program, *words); });
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command
        .add_option(
            "--scenario", words->scenarios,
            "Id of a stored or shipped scenario, or a file; may be repeated. Without it, all there are")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name("S");
    command.add_flag("--pairs", words->pairs,
                     "Every two of them at once, the worst first, and what each pair adds to its parts");
    command.add_option("--offset", words->offset, "With --pairs: the second starts that much later")
        ->type_name("DURATION");
    command.add_flag("--without-migration", words->without_migration,
                     "Leave out the plans that are stored for the scenarios");
}

} // namespace volteface::cli
