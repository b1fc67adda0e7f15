// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_text.h"

#include "app/cli/audit_text.h"
#include "app/cli/table.h"
#include "core/cost/words.h"
#include "core/exchange/tables/csv.h"
#include "core/model/words.h"
#include "ui/support/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace volteface::cli {

namespace {

constexpr std::array<std::string_view, cost::heading_count> heading_names{
    "re-engineering", "retraining", "recertification", "transition", "running-cost change", "downtime loss"};

std::string money(double amount, const std::string& currency) {
    return safe(ui::format::money(amount, currency));
}

std::string range(const cost::Amount& amount, const std::string& currency) {
    const std::string likely = money(amount.likely, currency);
    return amount.low == amount.high
               ? likely
               : likely + " (" + money(amount.low, currency) + " to " + money(amount.high, currency) + ")";
}

std::string total_words(const cost::Total& total, const std::string& currency) {
    if (!total.open) {
        return range(total.known, currency);
    }
    return total.known.is_zero() ? "unknown" : "at least " + range(total.known, currency);
}

std::string number(double value) {
    return safe(ui::format::number(value, 2));
}

std::string estimate(const Estimate& value) {
    return safe(ui::format::estimate(value));
}

std::string name_of(const Stack& stack, const ComponentId& id) {
    const Component* const component = find(stack, id);
    return safe(component != nullptr ? component->name : id.str());
}

std::string about(const cost::Line& line) {
    if (const cost::Driver* const driver = cost::find_driver(line.id)) {
        std::string words = driver->name.en;
        if (line.kind == cost::LineKind::uncounted_driver) {
            words += ", not counted";
        } else if (line.kind == cost::LineKind::build_evaluation) {
            words = "A first evaluation suite";
        } else if (line.kind == cost::LineKind::gpu_hours) {
            words += ", GPU-hours";
        }
        return words;
    }
    const std::string kind(cost::to_word(line.kind));
    return line.id.empty() ? kind : kind + ": " + safe(line.id);
}

/// "40 × prompts, re-prompt-rework 0.75, rate-internal 520 EUR/day"
std::string made_of(const cost::Line& line) {
    std::string words;
    for (const cost::Input& input : line.inputs) {
        words += words.empty() ? "" : ", ";
        words += safe(input.id) + " " + (input.value ? number(input.value->likely) : "?");
        words += input.unit.empty() ? "" : " " + input.unit;
    }
    return words;
}

void add_lines(TextTable& table, const std::vector<cost::Line>& lines, const std::string& currency) {
    for (const cost::Line& line : lines) {
        table.add({{about(line), Style::plain},
                   {line.person_days ? number(line.person_days->likely) : "", Style::plain},
                   {line.amount ? range(*line.amount, currency) : "unknown",
                    line.amount ? Style::plain : Style::warning},
                   {made_of(line), Style::faint}});
    }
}

TextTable line_table() {
    return TextTable({{"WHAT", Side::left, false},
                      {"DAYS", Side::right, false},
                      {"COST", Side::right, false},
                      {"MADE OF", Side::left, true}});
}

void print_sources(Console& console, const cost::MoveCost& cost, const cost::AssumptionSet& assumptions) {
    print_heading(console, "Assumptions", "volteface-cli assumptions STACK lists them all");
    TextTable table({{"ID", Side::left, false},
                     {"VALUE", Side::right, false},
                     {"UNIT", Side::left, false},
                     {"EVIDENCE", Side::left, false},
                     {"SOURCE", Side::left, true}});
    for (const AssumptionId& id : cost.used) {
        const cost::Figure& figure = assumptions.at(id.str());
        table.add({{id.str(), Style::plain},
                   {estimate(figure.value), Style::plain},
                   {figure.unit, Style::plain},
                   {std::string(to_word(figure.confidence)) + (figure.own ? ", own" : ""), Style::plain},
                   {figure.sources.empty() ? "" : safe(figure.sources.front().title), Style::faint}});
    }
    table.print(console);
}

} // namespace

void print_move(Console& console, const Stack& stack, const cost::MoveCost& cost,
                const cost::AssumptionSet& assumptions, Duration horizon) {
    const std::string& currency = stack.currency;
    const Requirement* const requirement = find(stack, cost.requirement);
    const cost::Headings headings = cost::headings(cost, horizon);
    console.line(console.painted(
        "Moving " + safe(requirement->label.empty() ? requirement->id.str() : requirement->label) + " of " +
            name_of(stack, requirement->consumer) + " from " + name_of(stack, cost.from) + " to " +
            name_of(stack, cost.to) + " costs " + total_words(cost::one_off(headings), currency) + ".",
        Style::strong));
    TextTable totals(
        {{"HEADING", Side::left, false}, {"COST", Side::right, false}, {"MEAN", Side::right, false}});
    for (std::size_t i = 0; i + 1 < headings.size(); ++i) {
        totals.add({{std::string(heading_names.at(i)), Style::strong},
                    {total_words(headings.at(i), currency), Style::plain},
                    {money(headings.at(i).known.mean, currency), Style::plain}});
    }
    totals.print(console);
    if (!cost.uncounted.empty()) {
        std::string words = "Nobody has counted: ";
        for (const cost::DriverId driver : cost.uncounted) {
            words += driver == cost.uncounted.front() ? "" : ", ";
            words += driver;
        }
        console.line(console.painted(words + ". The range is wider for it.", Style::warning));
    }
    for (const cost::Distance& distance : cost.distances) {
        if (distance.basis == cost::DistanceBasis::unknown) {
            console.line(console.painted("The distance of the " +
                                             std::string(cost::to_word(distance.aspect)) +
                                             " is unknown: taken from 0 to 1.",
                                         Style::warning));
        }
    }
    print_heading(console, "This move alone");
    TextTable own = line_table();
    add_lines(own, cost.lines, currency);
    own.print(console);
    for (const cost::SharedCost& shared : cost.shared) {
        print_heading(console, std::string(cost::to_word(shared.key.kind)) + " " + safe(shared.key.key),
                      "once for all moves that share it");
        TextTable table = line_table();
        add_lines(table, shared.lines, currency);
        table.print(console);
        for (const cost::LeadTime& lead : shared.lead_times) {
            console.line("  " + number(lead.days.likely) + " days (" + number(lead.days.low) + " to " +
                         number(lead.days.high) + ") of calendar time, " + safe(lead.id) +
                         (lead.blocking ? ": the move waits for it" : ": beside the rest"));
        }
    }
    print_heading(console, "A year", "what ends and what begins");
    TextTable running = line_table();
    add_lines(running, cost.running, currency);
    running.print(console);
    print_sources(console, cost, assumptions);
}

void print_accruals(Console& console, const Stack& stack, const std::vector<cost::Accrual>& accruals,
                    const std::vector<cost::ServiceAccrual>& services) {
    if (accruals.empty()) {
        console.line("No driver is counted on any need: what leaving costs is unknown.");
        return;
    }
    TextTable table({{"NEED", Side::left, false},
                     {"OF", Side::left, true},
                     {"LEAVING", Side::left, true},
                     {"TODAY", Side::right, false},
                     {"A QUARTER ADDS", Side::right, false}});
    for (const cost::Accrual& accrual : accruals) {
        const Requirement* const requirement = find(stack, accrual.requirement);
        table.add({{safe(accrual.requirement.str()), Style::strong},
                   {name_of(stack, requirement->consumer), Style::plain},
                   {name_of(stack, accrual.from), Style::plain},
                   {total_words(accrual.leaving_today, stack.currency), Style::plain},
                   {accrual.per_quarter ? range(*accrual.per_quarter, stack.currency) : "unknown",
                    accrual.per_quarter ? Style::plain : Style::faint}});
    }
    table.print(console);
    print_heading(console, "By service", "what a quarter of waiting adds, below it");
    TextTable by({{"SERVICE", Side::left, false}, {"A QUARTER ADDS", Side::right, false}});
    for (const cost::ServiceAccrual& service : services) {
        by.add({{name_of(stack, service.service), Style::strong},
                {total_words(service.per_quarter, stack.currency), Style::plain}});
    }
    by.print(console);
    console.line("Work and purchases by what is counted, to a candidate that differs in everything. For one "
                 "candidate: --requirement ID --to ID");
}

void print_assumptions(Console& console, const cost::AssumptionSet& assumptions) {
    std::vector<const cost::Figure*> figures;
    for (const cost::Figure& figure : assumptions.all()) {
        figures.push_back(&figure);
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const cost::Figure* a, const cost::Figure* b) { return a->group < b->group; });
    TextTable table({{"ID", Side::left, false},
                     {"VALUE", Side::right, false},
                     {"UNIT", Side::left, false},
                     {"EVIDENCE", Side::left, false},
                     {"FROM", Side::left, false},
                     {"WHAT", Side::left, true},
                     {"SOURCE", Side::left, true}});
    for (const cost::Figure* const figure : figures) {
        table.add(
            {{safe(figure->id.str()), Style::strong},
             {estimate(figure->value), Style::plain},
             {safe(figure->unit + (figure->per.en.empty() ? "" : " per " + figure->per.en)), Style::plain},
             {std::string(to_word(figure->confidence)), Style::plain},
             {figure->own ? "own" : "shipped", figure->own ? Style::note : Style::faint},
             {safe(figure->name.in(Language::english)), Style::plain},
             {figure->sources.empty() ? "" : safe(figure->sources.front().title), Style::faint}});
    }
    table.print(console);
    for (const AssumptionId& id : assumptions.misfits()) {
        console.line(console.painted(safe(id.str()) + ": your figure has another unit than " +
                                         assumptions.at(id.str()).unit +
                                         ", or is below 0, and the shipped one stands",
                                     Style::warning));
    }
}

std::string assumptions_csv(const cost::AssumptionSet& assumptions) {
    std::string text = "id,low,likely,high,unit,confidence,as_of,source,name,from\n";
    for (const cost::Figure& figure : assumptions.all()) {
        const auto cell = [](std::string_view words) { return exchange::csv_cell(words); };
        text += cell(figure.id.str()) + ',' +
                fmt::format("{},{},{},", figure.value.low, figure.value.likely, figure.value.high) +
                cell(figure.unit) + ',' + std::string(to_word(figure.confidence)) + ',' +
                (figure.as_of ? format_date(*figure.as_of) : "") + ',' +
                cell(figure.sources.empty() ? "" : figure.sources.front().title) + ',' +
                cell(figure.name.in(Language::english)) + ',' + (figure.own ? "own" : "shipped") + '\n';
    }
    return text;
}

} // namespace volteface::cli
