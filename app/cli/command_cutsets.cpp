// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/cut_sets_output.h"
#include "app/cli/open_stack.h"
#include "core/audit/failure_tree.h"
#include "core/audit/rings.h"
#include "core/base/read_file.h"
#include "core/exchange/open_psa/open_psa.h"
#include "core/store/checked_file.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::vector<std::string> inputs;
    std::string service;
    std::string level = "component";
    std::string by = "order";
    std::string output;
    std::optional<std::uint32_t> max_order;
    std::optional<std::size_t> first;
    std::size_t memory = 2048;
    bool level_given = false;
    bool count_only = false;
    bool probability = false;
    bool importance = false;
    std::vector<std::string> loss;
    std::vector<std::string> fail_on;
};

constexpr std::size_t most_listed_in_text = 100;

bool is_xml(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string head(64, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    if (head.starts_with("\xEF\xBB\xBF")) {
        head.erase(0, 3);
    }
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    return begin != std::string::npos && head[begin] == '<';
}

std::optional<AskedTree> tree_of_model(Program& program, const Words& words, Status& status) {
    if (words.level_given && words.level != "component") {
        status = program.wrong("a fault tree has basic events alone: --level is for stacks");
        return std::nullopt;
    }
    std::vector<exchange::OpenPsaFile> files;
    for (const std::string& name : words.inputs) {
        auto text = read_file(name);
        if (!text) {
            status = program.fail(text.error());
            return std::nullopt;
        }
        files.push_back({name, std::move(*text)});
    }
    auto model = exchange::read_open_psa(files, words.service);
    if (!model) {
        status = program.fail(model.error());
        return std::nullopt;
    }
    if (!model->undefined_events.empty()) {
        program.console.complain(safe(words.inputs.front()) + ": " +
                                 program.console.painted_error("note:", Style::note) + " " +
                                 std::to_string(model->undefined_events.size()) +
                                 " events are defined nowhere and taken for basic events, “" +
                                 safe(model->undefined_events.front()) + "” among them");
    }
    AskedTree asked;
    asked.tree = std::move(model->tree);
    asked.title = asked.tree.name;
    for (const FaultTree::Event& event : asked.tree.events) {
        asked.names.push_back(event.name);
    }
    return asked;
}

std::optional<AskedTree> tree_of_stack(Program& program, const Words& words, Status& status) {
    if (words.inputs.size() > 1) {
        status = program.wrong("cutsets takes one stack; only a fault tree may stand in several files");
        return std::nullopt;
    }
    const auto opened = open_stack(program, words.inputs.front(), status);
    if (!opened) {
        return std::nullopt;
    }
    const Stack& stack = opened->stack;
    const auto told_ids = [&] {
        std::string list;
        for (const Component& component : stack.components) {
            if (component.layer == Layer::service) {
                list += (list.empty() ? "" : ", ") + component.id.str();
            }
        }
        return list.empty() ? std::string() : ". Services of the stack: " + list;
    };
    if (words.service.empty()) {
        status = program.wrong("--service says which component is asked about" + told_ids());
        return std::nullopt;
    }
    const audit::Level level = *audit::level_of(words.level);
    auto failure = audit::failure_tree(stack, ComponentId(words.service), level);
    if (!failure) {
        status = program.wrong("the stack has no component “" + words.service + "”" + told_ids());
        return std::nullopt;
    }
    AskedTree asked;
    asked.tree = std::move(failure->tree);
    asked.level = level;
    asked.is_stack = true;
    asked.unknown_below = failure->unknown_below;
    const Component* const component = find(stack, ComponentId(words.service));
    asked.title = component->name.empty() ? component->id.str() : component->name;
    for (const FaultTree::Event& event : asked.tree.events) {
        std::string name;
        if (level == audit::Level::component) {
            name = find(stack, ComponentId(event.name))->name;
        } else if (level == audit::Level::organisation) {
            name = find(stack, OrganisationId(event.name))->name;
        }
        asked.names.push_back(name.empty() ? event.name : name);
    }
    return asked;
}

/// --loss ID=P, …
bool set_probabilities(Program& program, const Words& words, FaultTree& tree, Status& status) {
    for (const std::string& word : words.loss) {
        const std::size_t at = word.rfind('=');
        const auto value = read_number(at == std::string::npos ? "" : std::string_view(word).substr(at + 1));
        if (!value || !(*value >= 0 && *value <= 1)) {
            status = program.wrong("--loss takes ID=PROBABILITY, from 0 to 1, not “" + word + "”");
            return false;
        }
        const std::string id = word.substr(0, at);
        const auto found = std::find_if(tree.events.begin(), tree.events.end(),
                                        [&](const FaultTree::Event& event) { return event.name == id; });
        if (found == tree.events.end()) {
            status = program.wrong("nothing called “" + id + "” can be lost here");
            return false;
        }
        found->probability = *value;
    }
    return true;
}

Status refused(Program& program, const Error& error) {
    const Status status = program.fail(error);
    if (error.code == ErrorCode::too_large) {
        program.console.complain(
            "Allow more with --memory MB, leave out large sets with --max-order N, or ask "
            "for less with --count-only or --first N.");
    }
    return status;
}

Status write_model(Program& program, const Words& words, const FaultTree& tree) {
    auto plain = audit::without_rings(tree);
    if (!plain) {
        return program.fail(plain.error());
    }
    const auto held = hold_interrupts();
    const auto written = store::write_file_checked(words.output, exchange::write_open_psa(*plain));
    if (!written) {
        Error error = written.error();
        error.place.file = error.place.file.empty() ? words.output : error.place.file;
        return program.fail(error);
    }
    return Status::done;
}

Status answer(Program& program, const Words& words, const AskedTree& asked) {
    ProgressBar bar("cut sets");
    audit::CutSetOptions options;
    options.max_order = words.max_order;
    options.memory = words.memory << 20U;
    auto cut_sets = audit::CutSets::of(asked.tree, options, bar.watch());
    if (!cut_sets) {
        return refused(program, cut_sets.error());
    }
    CutSetsAnswer told;
    told.cut_sets = &*cut_sets;
    told.first = words.first;
    told.by_probability = words.by == "probability";
    const auto known = audit::known_probabilities(asked.tree, *cut_sets);
    const bool asks_probability = words.probability || words.importance || words.by == "probability";
    if (!known && words.by == "probability") {
        return program.wrong("the probability of a loss is unknown for some; give it with --loss ID=P");
    }
    if (known) {
        const auto probability = cut_sets->probability(*known, bar.watch());
        if (probability) {
            told.probability = *probability;
        } else if (asks_probability) {
            return refused(program, probability.error());
        }
    }
    told.probability_asked = asks_probability;
    if (words.importance && known) {
        auto importance = cut_sets->importance(*known, bar.watch());
        if (!importance) {
            return refused(program, importance.error());
        }
        told.importance = std::move(*importance);
    }
    if (!words.count_only) {
        const auto most = words.first    ? words.first
                          : program.json ? std::nullopt
                                         : std::optional<std::size_t>(most_listed_in_text);
        auto sets = words.by == "probability"
                        ? cut_sets->most_probable(most.value_or(std::numeric_limits<std::size_t>::max()),
                                                  *known, bar.watch())
                        : cut_sets->list(most, bar.watch());
        if (!sets) {
            return refused(program, sets.error());
        }
        told.sets = std::move(*sets);
    }
    if (program.json) {
        program.print_json(cut_sets_tree(asked, told));
    } else {
        print_cut_sets(program.console, asked, told);
    }
    const auto& counts = cut_sets->counts_by_order();
    const bool single = std::any_of(
        counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(counts.size(), 2)),
        [](const audit::Natural& count) { return !count.is_zero(); });
    return !words.fail_on.empty() && single ? Status::threshold_crossed : Status::done;
}

Status run(Program& program, const Words& words) {
    if (words.memory == 0 || words.memory > (std::size_t{1} << 20U)) {
        return program.wrong("--memory takes megabytes, from 1 to 1048576");
    }
    Status status = Status::done;
    const bool xml = std::any_of(words.inputs.begin(), words.inputs.end(), is_xml);
    auto asked = xml ? tree_of_model(program, words, status) : tree_of_stack(program, words, status);
    if (!asked || !set_probabilities(program, words, asked->tree, status)) {
        return status;
    }
    return words.output.empty() ? answer(program, words, *asked) : write_model(program, words, asked->tree);
}

} // namespace

void add_cutsets(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command =
        commands.add("cutsets", "The smallest sets of losses that stop a service: all of them, exactly",
                     {"cutsets insurer.volteface --service claims-assistant --level organisation",
                      "cutsets insurer.volteface --service claims-assistant --level control --count-only",
                      "cutsets insurer.volteface --service claims-assistant --first 20 --format json",
                      "cutsets insurer.volteface --service claims-assistant --output model.xml",
                      "cutsets model.xml events.xml --importance"},
                     [words](Program& program) { return run(program, *words); });
    command
        .add_option(
            "STACK", words->inputs,
            "A .volteface document or a stack .json; or a fault tree as Open-PSA, in one file or several")
        ->required();
    command.add_option("--service", words->service, "The component asked about; of a fault tree, a gate")
        ->type_name("ID");
    command
        .add_option_function<std::string>(
            "--level",
            [words](const std::string& word) {
                words->level = word;
                words->level_given = true;
            },
            "What is lost as one: component, organisation, control, hosting")
        ->check(one_of({"component", "organisation", "control", "hosting"}))
        ->type_name("LEVEL");
    command.add_option("--max-order", words->max_order, "Leave out sets of more than N losses")
        ->type_name("N");
    command.add_option("--first", words->first, "List the first N alone; all are counted")->type_name("N");
    command.add_option("--by", words->by, "What comes first: the smallest (order), or the most probable")
        ->check(one_of({"order", "probability"}))
        ->type_name("order|probability");
    command.add_flag("--count-only", words->count_only, "Count, and list none");
    command.add_flag("--probability", words->probability, "How probable it is that the service is down");
    command.add_flag("--importance", words->importance, "How much each loss matters");
    command.add_option("--loss", words->loss, "The probability that this one is lost; may be repeated")
        ->type_name("ID=P")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command.add_option("--memory", words->memory, "How much memory the diagrams may take (2048)")
        ->type_name("MB");
    command
        .add_option("--output", words->output, "Write the fault tree as Open-PSA instead, for another engine")
        ->type_name("FILE.xml");
    command.add_option("--fail-on", words->fail_on, "End with status 1 if one loss is enough: single-point")
        ->check(one_of({"single-point"}))
        ->expected(1)
        ->type_name("single-point");
}

} // namespace volteface::cli
