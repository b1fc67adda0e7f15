// SPDX-License-Identifier: GPL-3.0-or-later
// What the frameworks say: the European one, SecNumCloud 19.6, DORA's register, the grid of the IRN.
#include "app/cli/audit_text.h"
#include "app/cli/table.h"
#include "core/report/result_json/audit_json.h"
#include "core/report/result_json/audit_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>

namespace volteface::cli {

namespace {

using audit::Verdict;

std::string text(const QString& words) {
    return safe(words);
}

std::string count_of(std::size_t value) {
    return text(ui::format::count(static_cast<std::int64_t>(value)));
}

std::string share_of(double share) {
    return text(ui::format::percent(share, 0));
}

TableCell verdict_cell(Verdict verdict, const char* yes, const char* no) {
    switch (verdict) {
    case Verdict::yes:
        return {yes, Style::good};
    case Verdict::no:
        return {no, Style::bad};
    case Verdict::unknown:
        return {"unknown", Style::warning};
    case Verdict::none:
        break;
    }
    return {"-", Style::faint};
}

void print_note(Console& console, const std::string& words) {
    console.line("  " + wrapped(words, console.width() - 2, 2));
}

void print_csf(Console& console, const ToldAudit& told) {
    std::vector<TableColumn> columns = {{"SERVICE", Side::left, true}, {"SEAL", Side::right, false}};
    for (const audit::CsfObjective& objective : told.frameworks.csf->objectives) {
        columns.push_back({objective.code, Side::right, false});
    }
    columns.push_back({"BOUND BY", Side::left, false});
    columns.push_back({"SCORE", Side::right, false});
    columns.push_back({"GIVEN", Side::right, false});
    columns.push_back({"GAPS", Side::right, false});
    const bool floors = std::any_of(told.audit.csf.begin(), told.audit.csf.end(),
                                    [](const auto& result) { return result.gate != Verdict::none; });
    if (floors) {
        columns.push_back({"FLOOR", Side::left, false});
    }
    TextTable table(columns);
    for (const audit::CsfResult& result : told.audit.csf) {
        const auto seal = [](const std::optional<int>& level) {
            return level ? std::to_string(*level) : "-";
        };
        std::vector<TableCell> row = {{text(ui::nameIn(told.stack, result.service)), Style::strong},
                                      {seal(result.seal), Style::strong}};
        for (const audit::ObjectiveResult& objective : result.objectives) {
            const bool below = objective.gate == Verdict::no;
            row.push_back({seal(objective.seal) + (below ? " < " + std::to_string(*objective.floor) : ""),
                           below ? Style::bad : Style::plain});
        }
        row.push_back({result.binding.value_or("-"), Style::plain});
        row.push_back(
            {text(ui::format::number(result.score[static_cast<std::size_t>(told.weights)], 1)) + " %",
             Style::plain});
        row.push_back({count_of(result.given), Style::plain});
        row.push_back({count_of(result.gaps), Style::faint});
        if (floors) {
            row.push_back(verdict_cell(result.gate, "kept", "rejected"));
        }
        table.add(std::move(row));
    }
    table.print(console);
    print_note(console,
               "Answers are proposed from the stack and never final until a person gives them; a "
               "criterion without an answer is a gap and scores 0. SEAL is a minimum, the score only "
               "ranks.");
    console.line("  Weights: " + std::string(report::weight_set_word(told.weights)) + ".");
}

void print_secnumcloud(Console& console, const ToldAudit& told) {
    TextTable table({{"SUPPLIER", Side::left, true},
                     {"RULE", Side::left, false},
                     {"SEAT", Side::left, false},
                     {"CAPITAL", Side::left, false},
                     {"VETO", Side::left, false},
                     {"LARGEST", Side::right, false},
                     {"TOGETHER", Side::right, false},
                     {"NOT KNOWN", Side::right, false},
                     {"THROUGH", Side::left, false}});
    std::size_t counts[4] = {};
    for (const audit::SecNumCloud& one : told.audit.secnumcloud) {
        ++counts[static_cast<std::size_t>(one.verdict)];
        const Organisation* organisation = find(told.stack, one.organisation);
        const Organisation* through = one.through ? find(told.stack, *one.through) : nullptr;
        table.add({{safe(organisation->name), Style::strong},
                   verdict_cell(one.verdict, "kept", "broken"),
                   verdict_cell(one.seat, "EU", "outside"),
                   verdict_cell(one.capital, "within", "above"),
                   verdict_cell(one.veto, "none", "held"),
                   {share_of(one.largest_outside), Style::plain},
                   {share_of(one.total_outside), Style::plain},
                   {share_of(one.undisclosed), Style::faint},
                   {through == nullptr ? "" : safe(through->name), Style::plain}});
    }
    table.print(console);
    print_note(console,
               "Of " + count_of(told.audit.secnumcloud.size()) + " suppliers " + count_of(counts[0]) +
                   " keep it, " + count_of(counts[1]) + " do not, " + count_of(counts[2]) +
                   " unknown. From outside the EU at most 24 % of the capital for one holder and 39 % "
                   "for all; no veto and no right to appoint a majority. Subcontractors and residual "
                   "risks are not judged.");
}

std::string missing_words(const audit::DoraRow& row) {
    std::string words;
    for (const audit::DoraMissing missing : row.missing) {
        words += words.empty() ? "" : ", ";
        switch (missing) {
        case audit::DoraMissing::fit:
            words += "fit of a substitute";
            break;
        case audit::DoraMissing::restore_time:
            words += "restore time (no plan)";
            break;
        case audit::DoraMissing::cost:
            words += "cost of moving";
            break;
        }
    }
    return words;
}

void print_dora(Console& console, const ToldAudit& told) {
    TextTable table({{"ICT SERVICE", Side::left, true},
                     {"PROVIDER", Side::left, false},
                     {"0050 SUBSTITUTABILITY", Side::left, false},
                     {"STATUS", Side::left, false},
                     {"FIT", Side::right, false},
                     {"TIME", Side::right, false},
                     {"0080 EXIT PLAN", Side::left, false},
                     {"0100 IMPACT", Side::left, false},
                     {"MISSING", Side::left, false}});
    const auto words = [](const audit::DoraRow& row, audit::DoraField field) {
        const std::string& value = row.cell(field).value;
        return value.empty() ? std::string("?") : safe(audit::dora_words(field, value, Language::english));
    };
    for (const audit::DoraRow& row : told.audit.dora) {
        const Organisation* provider = find(told.stack, row.provider);
        table.add(
            {{text(ui::nameIn(told.stack, row.supplier)), Style::strong},
             {safe(provider->name), Style::plain},
             {words(row, audit::DoraField::substitutability), Style::plain},
             {std::string(report::evidence_word(row.cell(audit::DoraField::substitutability).evidence)),
              Style::faint},
             {count_of(row.substitutes.size()), Style::plain},
             {row.restore_time ? text(ui::format::durationShort(*row.restore_time)) : "?", Style::plain},
             {words(row, audit::DoraField::exit_plan), Style::plain},
             {words(row, audit::DoraField::impact), Style::plain},
             {missing_words(row), Style::faint}});
    }
    table.print(console);
    print_note(console, "Proposed from fits and restore times, for a person to change; --register FILE.csv "
                        "writes the columns 0010 to 0120 with the EBA's codes.");
}

void print_irn(Console& console, const ToldAudit& told) {
    std::vector<TableColumn> columns = {{"PILLAR", Side::left, true}};
    for (std::size_t layer = 0; layer < audit::irn_layers; ++layer) {
        columns.push_back({audit::irn_layer_name(layer).en, Side::left, false});
    }
    columns.push_back({"R", Side::right, false});
    columns.push_back({"UNFILLED", Side::right, false});
    TextTable table(columns);
    for (std::size_t pillar = 0; pillar < audit::irn_pillars; ++pillar) {
        const audit::IrnCount& count = told.audit.irn.pillars[pillar];
        std::vector<TableCell> row = {
            {audit::irn_pillar_code(pillar) + " " + audit::irn_pillar_name(pillar).en, Style::strong}};
        for (const std::optional<bool>& cell : told.audit.irn.grid[pillar]) {
            row.push_back(!cell   ? TableCell{"-", Style::faint}
                          : *cell ? TableCell{"R", Style::good}
                                  : TableCell{"NR", Style::bad});
        }
        row.push_back({count.share() ? share_of(*count.share()) : "-", Style::plain});
        row.push_back({count_of(count.cells - count.filled), Style::faint});
        table.add(std::move(row));
    }
    table.print(console);
    print_note(console, count_of(told.audit.irn.total.filled) + " of " +
                            count_of(told.audit.irn.total.cells) +
                            " cells are filled; shares count filled cells alone. The index's criteria and "
                            "weights are its own: a person fills the grid.");
}

} // namespace

void print_frameworks(Console& console, const ToldAudit& told) {
    if (told.frameworks.csf) {
        print_heading(console, "EU Cloud Sovereignty Framework");
        print_csf(console, told);
    }
    if (!told.audit.secnumcloud.empty()) {
        print_heading(console, "SecNumCloud 3.2, chapter 19.6", "seat, capital and votes of every supplier");
        print_secnumcloud(console, told);
    }
    if (!told.audit.dora.empty()) {
        print_heading(console, "DORA, B_07.01", "ICT services rented below services under the regime");
        print_dora(console, told);
    }
    if (told.audit.irn.total.filled > 0) {
        print_heading(console, "Digital Resilience Index (IRN)", "as it was filled by hand");
        print_irn(console, told);
    }
}

} // namespace volteface::cli
