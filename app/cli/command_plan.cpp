// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/cost_data.h"
#include "app/cli/find_scenario.h"
#include "app/cli/open_stack.h"
#include "app/cli/plan_json.h"
#include "app/cli/plan_text.h"
#include "core/edit/plan_edits.h"
#include "core/plan/alternatives.h"
#include "core/solver/make_solver.h"

#include <algorithm>
#include <charconv>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string scenario;
    std::vector<std::string> set;
    std::string budget;
    std::vector<std::string> accept;
    std::vector<std::string> deadlines;
    std::optional<double> minimum_fit;
    std::vector<std::string> avoid;
    std::string reaction = "P0D";
    std::vector<std::string> pin;
    std::vector<std::string> forbid;
    bool unknown_fit = false;
    std::string goal = "cheapest";
    std::string keep;
    std::uint64_t nodes = plan::Limits{}.nodes;
    std::int64_t schedules = plan::Limits{}.schedules;
    int trials = plan::Limits{}.trials;
    std::uint64_t seed = 1;
    std::vector<std::string> fail_on;
};

constexpr const char* threshold_words =
    "infeasible, not-reversible, harmed-at-end, gap>SHARE, loss>AMOUNT, cost>AMOUNT";

/// "gap>0.05", "loss>100000": the word and its amount; a word alone has none.
struct Threshold {
    std::string word;
    double amount = 0;
};

std::optional<Threshold> read_threshold(const std::string& text) {
    for (const char* word : {"gap", "loss", "cost"}) {
        const std::string start = std::string(word) + ">";
        if (text.rfind(start, 0) == 0) {
            const auto amount = Decimal::parse(std::string_view(text).substr(start.size()));
            if (!amount || amount->is_negative()) {
                return std::nullopt;
            }
            return Threshold{word, amount->to_double()};
        }
    }
    if (text == "infeasible" || text == "not-reversible" || text == "harmed-at-end") {
        return Threshold{text, 0};
    }
    return std::nullopt;
}

bool is_crossed(const Threshold& threshold, const plan::Planning& planning) {
    const auto any_service = [&](auto&& holds) {
        return std::any_of(planning.services.begin(), planning.services.end(), holds);
    };
    if (threshold.word == "infeasible") {
        return planning.status == plan::Status::infeasible;
    }
    if (planning.status == plan::Status::infeasible) {
        return false;
    }
    if (threshold.word == "gap") {
        return planning.gap.value_or(0) > threshold.amount;
    }
    if (threshold.word == "loss") {
        return planning.cost[static_cast<std::size_t>(cost::Heading::downtime_loss)].known.mean >
               threshold.amount;
    }
    if (threshold.word == "cost") {
        return cost::one_off(planning.cost).known.mean > threshold.amount;
    }
    if (threshold.word == "not-reversible") {
        return any_service([](const plan::ServiceAnswer& one) { return one.reversible == false; });
    }
    return any_service([](const plan::ServiceAnswer& one) { return !one.up_at_end; });
}

/// "LEFT=RIGHT", both there.
std::optional<std::pair<std::string, std::string>> halves(const std::string& text) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size()) {
        return std::nullopt;
    }
    return std::pair(text.substr(0, sign), text.substr(sign + 1));
}

/// The supplier of a requirement that a person means when naming the requirement alone: its first active one.
std::optional<ComponentId> supplier_of(const Stack& stack, const std::string& requirement) {
    const Requirement* found = find(stack, RequirementId(requirement));
    if (found == nullptr || found->suppliers.empty()) {
        return std::nullopt;
    }
    for (const Supplier& supplier : found->suppliers) {
        if (supplier.role == Role::active) {
            return supplier.component;
        }
    }
    return found->suppliers.front().component;
}

/// REQ=COMPONENT, or REQ/FROM=COMPONENT for a supplier that is not the first active one; REQ alone, where
/// `may_stay`, forbids every candidate.
bool read_choice(Program& program, const Stack& stack, const std::string& text, bool forbidden,
                 std::vector<PlanChoice>& choices) {
    auto both = halves(text);
    const std::string option = forbidden ? "--forbid" : "--pin";
    if (!both && !(forbidden && text.find('=') == std::string::npos)) {
        (void)program.wrong(option + " takes REQUIREMENT=COMPONENT, not “" + text + "”");
        return false;
    }
    std::string requirement = both ? both->first : text;
    std::optional<ComponentId> from;
    const std::size_t stroke = requirement.find('/');
    if (stroke != std::string::npos) {
        from = ComponentId(requirement.substr(stroke + 1));
        requirement.resize(stroke);
    } else {
        from = supplier_of(stack, requirement);
    }
    if (find(stack, RequirementId(requirement)) == nullptr || !from) {
        (void)program.wrong("the stack has no requirement “" + requirement +
                            "” with a supplier. See: volteface-cli costs STACK");
        return false;
    }
    PlanChoice choice;
    choice.requirement = RequirementId(requirement);
    choice.from = *from;
    choice.forbidden = forbidden;
    if (both) {
        choice.to = ComponentId(both->second);
    }
    choices.push_back(std::move(choice));
    return true;
}

/// Constraints and choices as the words say. False, and told, where they are off.
bool read_demands(Program& program, const Words& words, const Stack& stack, plan::Request& request) {
    PlanConstraints& constraints = request.constraints;
    if (!words.budget.empty()) {
        const auto budget = Decimal::parse(words.budget);
        if (!budget || budget->is_negative()) {
            (void)program.wrong("--budget takes an amount like 250000, not “" + words.budget + "”");
            return false;
        }
        constraints.budget = *budget;
    }
    if (!words.accept.empty()) {
        JurisdictionRule rule;
        for (const std::string& code : words.accept) {
            if (!is_country_group(code) && !Country::parse(code)) {
                (void)program.wrong("--accept takes country codes like FR and the sets EU, EEA, NATO, not “" +
                                    code + "”");
                return false;
            }
            rule.accepted.push_back(code);
        }
        constraints.jurisdictions.push_back(std::move(rule));
    }
    for (const std::string& text : words.deadlines) {
        const auto both = halves(text);
        const auto deadline = both ? parse_duration(both->second) : fail(ErrorCode::malformed_duration);
        if (!deadline) {
            (void)program.wrong("--deadline takes SERVICE=P45D, not “" + text + "”");
            return false;
        }
        const Component* const service = find(stack, ComponentId(both->first));
        if (service == nullptr || service->layer != Layer::service) {
            (void)program.wrong("the stack has no service “" + both->first + "”");
            return false;
        }
        constraints.deadlines[service->id] = *deadline;
    }
    if (words.minimum_fit && !(*words.minimum_fit >= 0 && *words.minimum_fit <= 1)) {
        (void)program.wrong("--minimum-fit lies between 0 and 1");
        return false;
    }
    constraints.minimum_fit = words.minimum_fit;
    for (const std::string& id : words.avoid) {
        if (find(stack, OrganisationId(id)) == nullptr &&
            request.catalogue->find(OrganisationId(id)) == nullptr) {
            (void)program.wrong("neither the stack nor the catalogue has an organisation “" + id + "”");
            return false;
        }
        constraints.avoid.emplace_back(id);
    }
    const auto reaction = parse_duration(words.reaction);
    if (!reaction) {
        (void)program.wrong("--reaction takes a duration like P2D, not “" + words.reaction + "”");
        return false;
    }
    constraints.reaction = *reaction;
    for (const std::string& text : words.pin) {
        if (!read_choice(program, stack, text, false, request.choices)) {
            return false;
        }
    }
    for (const std::string& text : words.forbid) {
        if (!read_choice(program, stack, text, true, request.choices)) {
            return false;
        }
    }
    return true;
}

/// The parameters as the words turn them, to be kept with the plan.
std::map<ParameterId, std::string> parameters_of(const std::vector<std::string>& words) {
    std::map<ParameterId, std::string> parameters;
    for (const std::string& word : words) {
        if (const auto both = halves(word)) {
            parameters[ParameterId(both->first)] = both->second;
        }
    }
    return parameters;
}

Result<void> keep(const std::string& file, const OpenedStack& opened, const std::string& name, Plan plan) {
    plan.name = name;
    const auto same = std::find_if(opened.stack.plans.begin(), opened.stack.plans.end(),
                                   [&](const Plan& one) { return one.name == name; });
    const bool is_new = same == opened.stack.plans.end();
    plan.id = is_new ? edit::free_plan_id(opened.stack, name) : same->id;
    const auto change = is_new ? edit::add_plan(opened.stack, plan) : edit::change_plan(opened.stack, plan);
    if (!change) {
        if (change.error().code == ErrorCode::nothing_to_change) {
            return {};
        }
        return tl::unexpected(change.error());
    }
    Stack after = opened.stack;
    if (is_new) {
        after.plans.push_back(plan);
    } else {
        after.plans[static_cast<std::size_t>(same - opened.stack.plans.begin())] = plan;
    }
    return update_stack(file, opened, after, is_new ? edit::Verb::add_plan : edit::Verb::change_plan, name);
}

Status run(Program& program, const Words& words) {
    std::vector<Threshold> thresholds;
    for (const std::string& word : words.fail_on) {
        const auto threshold = read_threshold(word);
        if (!threshold) {
            return program.wrong(std::string("--fail-on takes ") + threshold_words);
        }
        thresholds.push_back(*threshold);
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
    const std::optional<Scenario> scenario = bind_words(program, *found, words.set, status);
    if (!scenario) {
        return status;
    }
    const auto shipped = load_assumptions(program);
    if (!shipped) {
        return Status::bad_input;
    }
    const cost::AssumptionSet assumptions(*shipped, stack);
    const catalogue::Catalogue catalogue = open_catalogue(program);
    plan::Request request;
    request.stack = &stack;
    request.catalogue = &catalogue;
    request.assumptions = &assumptions;
    request.scenario = *scenario;
    request.parameters = parameters_of(words.set);
    request.allow_unknown_fit = words.unknown_fit;
    request.limits.nodes = words.nodes;
    request.limits.schedules = words.schedules;
    request.limits.trials = words.trials;
    request.limits.seed = words.seed;
    request.goal = words.goal == "fastest"     ? plan::Goal::fastest
                   : words.goal == "sovereign" ? plan::Goal::most_sovereign
                                               : plan::Goal::cheapest;
    if (!read_demands(program, words, stack, request)) {
        return Status::wrong_call;
    }
    const auto solver = solver::make_solver();
    std::vector<plan::Alternative> alternatives;
    const auto planning = [&]() -> Result<plan::Planning> {
        ProgressBar bar("planning");
        if (words.goal == "all") {
            auto all = plan::alternatives(request, *solver, 4, bar.watch());
            if (!all) {
                return tl::unexpected(all.error());
            }
            alternatives = std::move(*all);
            if (!alternatives.empty()) {
                return alternatives.front().planning;
            }
        }
        return plan::make_plan(request, *solver, bar.watch());
    }();
    if (!planning) {
        return program.fail(planning.error());
    }
    if (!words.keep.empty() && planning->status != plan::Status::infeasible) {
        if (const auto kept = keep(words.stack, *opened, words.keep, planning->plan); !kept) {
            return program.fail(kept.error());
        }
    }
    const Stack named = with_brought(stack, *planning, catalogue);
    if (program.json) {
        program.print_json(alternatives.empty() ? tree_of(*planning, named, request.constraints)
                                                : tree_of(alternatives, named, request.constraints));
    } else {
        print_plan(program.console, *planning, named, *scenario, request.constraints);
        if (!alternatives.empty()) {
            print_alternatives(program.console, alternatives, stack);
        }
        if (!words.keep.empty() && planning->status != plan::Status::infeasible) {
            program.console.line("\nKept as “" + safe(words.keep) + "”: simulate applies it.");
        }
    }
    const bool crossed = std::any_of(thresholds.begin(), thresholds.end(), [&](const Threshold& threshold) {
        return is_crossed(threshold, *planning);
    });
    return crossed ? Status::threshold_crossed : Status::done;
}

} // namespace

void add_plan(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "plan", "The way out: which supplier is replaced by which, when, by whom, and what it costs",
        {"plan insurer.volteface --scenario openai-api-cutoff",
         "plan insurer.volteface --scenario openai-api-cutoff --budget 250000 --accept EU,CH --reaction P2D",
         "plan insurer.volteface --scenario openai-api-cutoff --deadline claims-assistant=P45D --goal all",
         "plan insurer.volteface --scenario openai-api-cutoff --pin claims-chat=mistral-medium --keep "
         "Mistral",
         "plan stack.json --scenario dpf-invalidated --format json --fail-on 'infeasible,gap>0.05'"},
        [words](Program& program) { return run(program, *words); });
    const auto repeated = [&](const char* option, std::vector<std::string>& into, const char* help,
                              const char* type) {
        command.add_option(option, into, help)
            ->type_name(type)
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    };
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--scenario", words->scenario, "Id of a stored or shipped scenario, or a file")
        ->required()
        ->type_name("S");
    repeated("--set", words->set, "Turn a parameter of the scenario; may be repeated", "PARAM=VALUE");
    command.add_option("--budget", words->budget, "What the moves may cost, once, in the stack's currency")
        ->type_name("M");
    command
        .add_option(
            "--accept", words->accept,
            "Jurisdictions that candidates may be under, control and hosting: countries, EU, EEA, NATO")
        ->delimiter(',')
        ->type_name("CC,…");
    repeated("--deadline", words->deadlines, "A service is up for good by then; may be repeated",
             "SERVICE=P45D");
    command.add_option("--minimum-fit", words->minimum_fit, "Least fit of a candidate, 0 to 1")
        ->type_name("F");
    command.add_option("--avoid", words->avoid, "Providers to avoid, their subsidiaries with them")
        ->delimiter(',')
        ->type_name("ORG,…");
    command.add_option("--reaction", words->reaction, "From the event to the first day of work")
        ->type_name("P2D");
    repeated("--pin", words->pin, "Replace the supplier of a need by this one; may be repeated",
             "REQ=COMPONENT");
    repeated("--forbid", words->forbid,
             "Never by this one, or (REQ alone) leave it where it is; may be repeated", "REQ=COMPONENT");
    command.add_flag("--unknown-fit", words->unknown_fit,
                     "A candidate of unknown fit will do where the need sets no floor");
    command.add_option("--goal", words->goal, "What the plan is best at; all: these and what lies between")
        ->check(one_of({"cheapest", "fastest", "sovereign", "all"}))
        ->type_name("cheapest|fastest|sovereign|all");
    command.add_option("--keep", words->keep, "Keep the plan in STACK under this name")->type_name("NAME");
    command.add_option("--nodes", words->nodes, "Limit of branch and bound")->type_name("N");
    command.add_option("--schedules", words->schedules, "Limit of schedules for the plan")->type_name("N");
    command.add_option("--trials", words->trials, "Limit of choices that are scheduled")->type_name("N");
    command.add_option("--seed", words->seed, "Seed of the scheduler")->type_name("N");
    command
        .add_option("--fail-on", words->fail_on,
                    std::string("End with status 1 if it happens: ") + threshold_words)
        ->delimiter(',')
        ->type_name("WORD,…");
}

} // namespace volteface::cli
