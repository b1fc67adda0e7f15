// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/find_scenario.h"
#include "app/cli/inputs_text.h"
#include "app/cli/open_stack.h"
#include "app/cli/simulate_text.h"
#include "core/base/decimal.h"
#include "core/base/json.h"
#include "core/report/figures.h"
#include "core/report/result_json/result_json.h"
#include "core/simulation/migration.h"
#include "core/simulation/simulate.h"
#include "ui/support/names.h"

#include <algorithm>
#include <charconv>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string scenario;
    std::string explain;
    std::optional<double> day;
    bool without_migration = false;
    bool all = false;
    std::vector<std::string> with;
    std::vector<std::string> set;
    std::vector<std::string> fail_on;
};

/// What --fail-on asks for; "loss=AMOUNT" has an amount.
struct Threshold {
    std::string word;
    double amount = 0;
};

constexpr const char* threshold_words = "service-harmed, service-down, rto, mtpd, unmatched, loss=AMOUNT";

std::optional<std::vector<Threshold>> read_thresholds(const std::vector<std::string>& words) {
    std::vector<Threshold> thresholds;
    for (const std::string& word : words) {
        if (word.rfind("loss=", 0) == 0) {
            const auto amount = Decimal::parse(std::string_view(word).substr(5));
            if (!amount || amount->is_negative()) {
                return std::nullopt;
            }
            thresholds.push_back({"loss", amount->to_double()});
        } else if (word == "service-harmed" || word == "service-down" || word == "rto" || word == "mtpd" ||
                   word == "unmatched") {
            thresholds.push_back({word, 0});
        } else {
            return std::nullopt;
        }
    }
    return thresholds;
}

bool is_crossed(const Threshold& threshold, const simulation::Outcome& outcome) {
    const report::KeyFigures figures = report::key_figures(outcome);
    return (threshold.word == "service-harmed" && figures.down + figures.degraded > 0) ||
           (threshold.word == "service-down" && figures.down > 0) ||
           (threshold.word == "rto" && figures.rto_broken > 0) ||
           (threshold.word == "mtpd" && figures.mtpd_broken > 0) ||
           (threshold.word == "unmatched" && !outcome.unmatched_events.empty()) ||
           (threshold.word == "loss" && figures.loss > threshold.amount);
}

Tree tree_of(const std::vector<simulation::Step>& chain) {
    Tree list = Tree::list();
    for (const simulation::Step& step : chain) {
        Tree one = Tree::map();
        one.put("component", Tree::of(step.component.str()));
        one.put("at", Tree::of(step.at));
        one.put("plane", Tree::of(step.renewal ? "renew" : "run"));
        one.put("capacity", Tree::of(step.capacity));
        one.put("state", Tree::of(report::state_word(step.state)));
        if (step.cause.event) {
            one.put("event", Tree::of(step.cause.event->str()));
        }
        if (step.cause.requirement) {
            one.put("requirement", Tree::of(step.cause.requirement->str()));
        }
        if (step.cause.supplier) {
            one.put("supplier", Tree::of(step.cause.supplier->str()));
        }
        if (step.cause.too_few_suppliers) {
            one.put("reason", Tree::of("quorum"));
        }
        one.put("since", Tree::of(step.cause.since));
        list.add(std::move(one));
    }
    return list;
}

/// The contract's result, with the chain as one more key where it was asked for.
Status print_result(Program& program, const Told& told, const std::optional<ComponentId>& explain,
                    Minute at) {
    const std::string result = report::write_simulation_json(told.outcome, told.stack, told.scenario);
    if (!explain) {
        program.console.print(result);
        return Status::done;
    }
    auto tree = read_json(result, "result");
    if (!tree) {
        return program.fail(tree.error());
    }
    Tree explanation = Tree::map();
    explanation.put("component", Tree::of(explain->str()));
    explanation.put("at", Tree::of(at));
    explanation.put("chain", tree_of(simulation::explain(told.outcome, *explain, at)));
    tree->put("explanation", std::move(explanation));
    program.print_json(*tree);
    return Status::done;
}

Status run(Program& program, const Words& words) {
    const auto thresholds = read_thresholds(words.fail_on);
    if (!thresholds) {
        return program.wrong(std::string("--fail-on takes ") + threshold_words);
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    const Stack& stack = opened->stack;
    const std::optional<Scenario> found = find_scenario(program, stack, words.scenario, status);
    if (!found) {
        return status;
    }
    std::optional<Scenario> scenario = bind_words(program, *found, words.set, status);
    if (scenario && !words.with.empty()) {
        scenario = combine_words(program, stack, *scenario, words.with, status);
    }
    if (!scenario) {
        return status;
    }
    std::optional<ComponentId> explain;
    if (!words.explain.empty()) {
        explain = ComponentId(words.explain);
        if (find(stack, *explain) == nullptr) {
            std::string near;
            for (const Component& component : stack.components) {
                if (component.id.str().find(make_id(words.explain)) != std::string::npos ||
                    make_id(component.name).find(make_id(words.explain)) != std::string::npos) {
                    near += (near.empty() ? "" : ", ") + component.id.str();
                }
            }
            return program.wrong("the stack has no component “" + words.explain + "”" +
                                 (near.empty() ? "" : ". Do you mean: " + near));
        }
    }
    simulation::Options options;
    options.plan = words.without_migration ? nullptr : simulation::stored_plan(stack, scenario->id);
    auto outcome = [&] {
        ProgressBar bar("simulating");
        return simulation::simulate(stack, *scenario, options, bar.watch());
    }();
    if (!outcome) {
        return program.fail(outcome.error());
    }
    std::optional<Minute> at;
    if (words.day) {
        const double minutes = *words.day * static_cast<double>(minutes_per_day);
        if (!(minutes >= 0) || !(minutes < static_cast<double>(outcome->horizon))) {
            return program.wrong("--day must lie in the scenario: from 0, below " +
                                 std::to_string(outcome->horizon / minutes_per_day));
        }
        at = static_cast<Minute>(minutes);
    }
    const Told told{stack, *scenario, *outcome, options.plan};
    if (explain && !at) {
        at = worst_moment(*simulation::find(*outcome, *explain));
    }
    if (program.json) {
        status = print_result(program, told, explain, at.value_or(0));
    } else if (explain) {
        print_why(program.console, told, *explain, *at);
        print_inputs(program.console, told, *explain);
    } else if (at) {
        print_instant(program.console, told, *at);
    } else {
        print_outcome(program.console, told, words.all);
        print_inputs(program.console, told);
    }
    if (status != Status::done) {
        return status;
    }
    const bool crossed = std::any_of(thresholds->begin(), thresholds->end(), [&](const Threshold& threshold) {
        return is_crossed(threshold, *outcome);
    });
    return crossed ? Status::threshold_crossed : Status::done;
}

} // namespace

void add_simulate(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "simulate", "Play a scenario: what breaks, when, and why",
        {"simulate insurer.volteface --scenario openai-api-cutoff",
         "simulate insurer.volteface --scenario openai-api-cutoff --explain claims-assistant",
         "simulate insurer.volteface --scenario openai-api-cutoff --day 3",
         "simulate insurer.volteface --scenario openai-api-cutoff --with provider-bankruptcy@P30D",
         "simulate stack.json --scenario my-scenario.yaml --set supplier=mistral-ai",
         "simulate stack.json --scenario provider-bankruptcy --fail-on service-down,mtpd --format json"},
        [words](Program& program) { return run(program, *words); });
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--scenario", words->scenario, "Id of a stored or shipped scenario, or a file")
        ->required()
        ->type_name("S");
    command
        .add_option("--with", words->with,
                    "Combine it with another scenario, which starts that much later; may be repeated")
        ->type_name("S[@DURATION]")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_option("--explain", words->explain, "Why this component is as it is: the chain of causes")
        ->type_name("ID");
    command
        .add_option("--day", words->day, "How things stand on that day (with --explain: why, on that day)")
        ->type_name("N");
    command.add_flag("--without-migration", words->without_migration,
                     "Leave out the plan that is stored for the scenario");
    command.add_option("--set", words->set, "Turn a parameter of the scenario; may be repeated")
        ->type_name("PARAM=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        .add_option("--fail-on", words->fail_on,
                    std::string("End with status 1 if it happens: ") + threshold_words)
        ->delimiter(',')
        ->type_name("WORD,…");
    command.add_flag("--all", words->all, "Show every change, however many there are");
}

} // namespace volteface::cli
