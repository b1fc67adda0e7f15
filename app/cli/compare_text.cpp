// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_text.h"

#include "app/cli/inputs_text.h"
#include "app/cli/table.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>

namespace volteface::cli {

namespace {

using report::ComparisonResult;
using simulation::ComparedPair;
using simulation::ComparedScenario;
using simulation::ComparedService;
using simulation::State;

constexpr std::size_t most_pairs = 10;
constexpr std::size_t widest_service = 18;
constexpr std::size_t other_columns = 60; ///< name, likelihood and loss, with their gaps

std::string text(const QString& words) {
    return safe(words);
}

bool is_down(State state) {
    return state == State::down || state == State::unlawful;
}

std::string share(const ComparedService& service) {
    if (!service.mtpd_share) {
        return {};
    }
    const double value = *service.mtpd_share;
    return "×" + text(ui::format::number(value, value < 1 ? 2 : value < 10 ? 1 : 0));
}

std::string letter(State state) {
    switch (state) {
    case State::up:
        return "-";
    case State::frozen:
        return "f";
    case State::at_risk:
        return "r";
    case State::degraded:
        return "d";
    case State::down:
        return "D";
    case State::unlawful:
        return "U";
    }
    return {};
}

std::string cell(const ComparedService& service, bool words) {
    if (!is_down(service.worst)) {
        return !words                           ? letter(service.worst)
               : service.worst == State::up     ? "-"
               : service.worst == State::frozen ? "no updates"
                                                : text(ui::nameOf(service.worst));
    }
    const std::string longest = share(service);
    if (!words) {
        return letter(service.worst) + longest;
    }
    return text(ui::nameOf(service.worst)) + (longest.empty() ? "" : " " + longest);
}

std::string money(const Stack& stack, double amount, std::size_t unknown = 0) {
    return text(ui::format::money(amount, stack.currency)) + (unknown > 0 ? " + ?" : "");
}

const std::string& name_of(const Scenario& scenario) {
    return scenario.name.empty() ? scenario.id.str() : scenario.name.in(Language::english);
}

/// Near certainty is not certainty.
std::string share_words(const Estimate& share) {
    return share.likely > 0.99 && share.likely < 1 ? "more than 99 %"
                                                   : text(ui::format::percentEstimate(share));
}

/// A line under a table.
void note(Console& console, const std::string& line) {
    console.line("  " + wrapped(line, console.width() - 2, 2));
}

void print_heat_map(Console& console, const Stack& stack, const ComparisonResult& result) {
    const auto& services = result.compared.front().services;
    const bool words = other_columns + services.size() * (widest_service + 2) <= console.table_width();
    std::vector<TableColumn> columns = {{"SCENARIO", Side::left, true}, {"A YEAR", Side::right, false}};
    for (std::size_t i = 0; i < services.size(); ++i) {
        columns.push_back(
            {words ? text(ui::nameIn(stack, services[i].outcome.id)) : "[" + std::to_string(i + 1) + "]",
             Side::left, false});
    }
    columns.push_back({"LOSS", Side::right, false});
    TextTable table(columns);
    for (std::size_t i = 0; i < result.compared.size(); ++i) {
        const Scenario& scenario = result.scenarios[i];
        const ComparedScenario& compared = result.compared[i];
        std::vector<TableCell> row = {
            {safe(name_of(scenario)) + (compared.plan ? " (with its plan)" : ""), Style::strong},
            {scenario.likelihood_per_year
                 ? text(ui::format::percent(scenario.likelihood_per_year->likely,
                                            scenario.likelihood_per_year->likely < 0.1 ? 1 : 0))
                 : "?",
             Style::plain}};
        for (const ComparedService& service : compared.services) {
            row.push_back(
                {cell(service, words), service.worst == State::up ? Style::faint : style_of(service.worst)});
        }
        row.push_back({money(stack, compared.loss, compared.loss_unknown), Style::plain});
        table.add(std::move(row));
    }
    table.print(console);
    console.line();
    if (!words) {
        for (std::size_t i = 0; i < services.size(); ++i) {
            console.line("  [" + std::to_string(i + 1) + "] " +
                         text(ui::nameIn(stack, services[i].outcome.id)));
        }
        console.line("  D down · U unlawful · d degraded · r at risk · f no updates · - none");
    }
    note(console,
         "× is the longest time down as a multiple of the MTPD; “+ ?” marks a loss of which a part is "
         "unknown.");
}

void print_pairs(Console& console, const Stack& stack, const ComparisonResult& result,
                 const std::vector<ComparedPair>& pairs) {
    TextTable table({{"SCENARIO", Side::left, true},
                     {result.offset->minutes == 0 ? "WITH" : "THEN", Side::left, true},
                     {"DOWN", Side::right, false},
                     {"LOSS", Side::right, false},
                     {"ADDS", Side::right, false},
                     {"STOPPED ONLY TOGETHER", Side::left, true}});
    for (std::size_t i = 0; i < std::min(most_pairs, pairs.size()); ++i) {
        const ComparedPair& pair = pairs[i];
        std::string stopped;
        for (const ComponentId& id : pair.result.stopped_only_together) {
            stopped += (stopped.empty() ? "" : ", ") + text(ui::nameIn(stack, id));
        }
        const bool worse = is_worse_than_its_parts(pair.result);
        table.add({{safe(name_of(result.scenarios[pair.first])), Style::strong},
                   {safe(name_of(result.scenarios[pair.second])), Style::strong},
                   {std::to_string(pair.result.together.down), Style::plain},
                   {money(stack, pair.result.together.loss, pair.result.together.loss_unknown), Style::plain},
                   {worse ? money(stack, pair.result.added_loss) : "-", worse ? Style::bad : Style::faint},
                   {stopped, Style::bad}});
    }
    table.print(console);
    if (pairs.size() > most_pairs) {
        console.line("  … of " + std::to_string(pairs.size()) + "; --format json has all of them.");
    }
}

void print_all_pairs(Console& console, const Stack& stack, const ComparisonResult& result) {
    const std::string after =
        result.offset->minutes == 0
            ? "at once"
            : "the second " + text(ui::format::duration(*result.offset)) + " after the first";
    console.line();
    console.line(console.painted("Worst pairs", Style::strong) + ", " + after + ", without stored plans");
    print_pairs(console, stack, result, result.pairs);
    console.line();
    const auto worse = simulation::by_what_they_add(result.pairs);
    console.line(console.painted("Worse than the sum of their parts", Style::strong));
    if (worse.empty()) {
        console.line("  None: no two of these scenarios meet in a way that makes either worse.");
    } else {
        print_pairs(console, stack, result, worse);
    }
    note(console, "ADDS is what both lose together less what each loses alone over the same time.");
}

} // namespace

void print_comparison(Console& console, const Stack& stack, const ComparisonResult& result) {
    console.line(console.painted(safe(stack.name), Style::strong) + ", " +
                 std::to_string(result.compared.size()) +
                 (result.compared.size() == 1 ? " scenario" : " scenarios"));
    console.line();
    print_heat_map(console, stack, result);
    // Which records the services rest on is the same in every scenario.
    if (const std::string words = inferred_note(simulation::inputs_of(stack, Scenario{})); !words.empty()) {
        note(console, words);
    }
    const AnyInAYear any = any_in_a_year(result.scenarios);
    if (any.known > 1) {
        note(console,
             "Any of " + std::to_string(any.known) + " in a year: " + share_words(any.probability) +
                 ", if they had nothing to do with one another" +
                 (any.unknown > 0 ? "; " + std::to_string(any.unknown) + " of unknown likelihood left out"
                                  : std::string{}) +
                 ".");
    }
    if (result.offset) {
        print_all_pairs(console, stack, result);
    }
}

} // namespace volteface::cli
