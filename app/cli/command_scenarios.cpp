// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_stack.h"
#include "app/cli/table.h"
#include "core/model/selection.h"
#include "core/model/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

struct Listed {
    Scenario scenario;
    bool stored = false;
    std::optional<std::size_t> hit; ///< components that its events touch, where a stack was given
};

std::size_t count_hit(const SelectionContext& context, const Scenario& scenario) {
    const auto bound = volteface::bind(scenario);
    std::vector<std::size_t> hit;
    if (bound) {
        for (const Event& event : bound->events) {
            const auto selected = context.select(event.select);
            hit.insert(hit.end(), selected.begin(), selected.end());
        }
    }
    std::sort(hit.begin(), hit.end());
    return static_cast<std::size_t>(std::unique(hit.begin(), hit.end()) - hit.begin());
}

Tree tree_of(const Text& text) {
    Tree tree = Tree::map();
    tree.put("en", Tree::of(text.en));
    tree.put("fr", Tree::of(text.fr));
    return tree;
}

Tree tree_of(const Listed& listed) {
    const Scenario& scenario = listed.scenario;
    Tree tree = Tree::map();
    tree.put("id", Tree::of(scenario.id.str()));
    tree.put("from", Tree::of(listed.stored ? "stack" : "library"));
    tree.put("name", tree_of(scenario.name));
    tree.put("summary", tree_of(scenario.summary));
    tree.put("horizon", Tree::of(scenario.horizon.minutes));
    tree.put("events", Tree::of(static_cast<std::int64_t>(scenario.events.size())));
    if (scenario.likelihood_per_year) {
        Tree likelihood = Tree::map();
        likelihood.put("low", Tree::of(scenario.likelihood_per_year->low));
        likelihood.put("likely", Tree::of(scenario.likelihood_per_year->likely));
        likelihood.put("high", Tree::of(scenario.likelihood_per_year->high));
        tree.put("likelihood_per_year", std::move(likelihood));
    } else {
        tree.put("likelihood_per_year", Tree{});
    }
    Tree parameters = Tree::list();
    for (const ScenarioParameter& parameter : scenario.parameters) {
        Tree one = Tree::map();
        one.put("id", Tree::of(parameter.id.str()));
        one.put("kind", Tree::of(to_word(parameter.kind)));
        one.put("default", Tree::of(parameter.default_value));
        one.put("name", tree_of(parameter.name));
        parameters.add(std::move(one));
    }
    tree.put("parameters", std::move(parameters));
    if (listed.hit) {
        tree.put("components_hit", Tree::of(static_cast<std::int64_t>(*listed.hit)));
    }
    return tree;
}

void print(Console& console, const std::vector<Listed>& list, bool with_hits) {
    std::vector<TableColumn> columns = {{"ID", Side::left, false},
                                        {"NAME", Side::left, true},
                                        {"LIKELIHOOD A YEAR", Side::right, false},
                                        {"HORIZON", Side::right, false},
                                        {"--set", Side::left, true}};
    if (with_hits) {
        columns.push_back({"HITS", Side::right, false});
    }
    TextTable table(columns);
    for (const Listed& listed : list) {
        const Scenario& scenario = listed.scenario;
        std::string parameters;
        for (const ScenarioParameter& parameter : scenario.parameters) {
            parameters +=
                (parameters.empty() ? "" : " ") + parameter.id.str() + "=" + parameter.default_value;
        }
        std::vector<TableCell> row = {
            {safe(scenario.id.str()), Style::strong},
            {safe(scenario.name.in(Language::english)) + (listed.stored ? " (of this stack)" : ""),
             Style::plain},
            {scenario.likelihood_per_year ? safe(ui::format::percentEstimate(*scenario.likelihood_per_year))
                                          : "unknown",
             Style::plain},
            {safe(ui::format::durationShort(scenario.horizon)), Style::plain},
            {safe(parameters), Style::faint}};
        if (with_hits) {
            row.push_back({std::to_string(listed.hit.value_or(0)), Style::plain});
        }
        table.add(std::move(row));
    }
    if (table.empty()) {
        console.line("No scenario ships with this program, and the stack has none.");
    } else {
        table.print(console, 0);
    }
}

Status list(Program& program, const std::string& file) {
    std::vector<Listed> all;
    const exchange::ScenarioLibrary library = exchange::scenario_library(program.shipped);
    for (const Error& error : library.errors) {
        program.fail(error);
    }
    std::optional<OpenedStack> opened;
    if (!file.empty()) {
        Status status = Status::done;
        opened = open_stack(program, file, status);
        if (!opened) {
            return status;
        }
        for (const Scenario& scenario : opened->stack.scenarios) {
            all.push_back({scenario, true, std::nullopt});
        }
    }
    for (const Scenario& scenario : library.scenarios) {
        const bool stored = std::any_of(
            all.begin(), all.end(), [&](const Listed& listed) { return listed.scenario.id == scenario.id; });
        if (!stored) {
            all.push_back({scenario, false, std::nullopt});
        }
    }
    if (opened) {
        const SelectionContext context(opened->stack);
        for (Listed& listed : all) {
            listed.hit = count_hit(context, listed.scenario);
        }
    }
    if (program.json) {
        Tree tree = Tree::map();
        tree.put("format", Tree::of("volteface-scenarios"));
        tree.put("version", Tree::of(1));
        Tree scenarios = Tree::list();
        for (const Listed& listed : all) {
            scenarios.add(tree_of(listed));
        }
        tree.put("scenarios", std::move(scenarios));
        program.print_json(tree);
    } else {
        print(program.console, all, opened.has_value());
    }
    return library.errors.empty() ? Status::done : Status::bad_input;
}

} // namespace

void add_scenarios(Commands& commands) {
    const auto file = std::make_shared<std::string>();
    CLI::App& command =
        commands.add("scenarios", "List the scenarios that ship with the program, and those of a stack",
                     {"scenarios", "scenarios insurer.volteface", "scenarios --format json"},
                     [file](Program& program) { return list(program, *file); });
    command.add_option("STACK", *file,
                       "With a stack: its own scenarios too, and how many components each one hits");
}

} // namespace volteface::cli
