// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_text.h"

#include "app/cli/table.h"
#include "core/model/words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>
#include <array>
#include <map>

namespace volteface::cli {

namespace {

using audit::Level;

constexpr std::size_t most_rows = 8;
constexpr std::array<Level, 4> levels = {Level::component, Level::organisation, Level::control,
                                         Level::hosting};

std::string text(const QString& words) {
    return safe(words);
}

std::string count_of(std::size_t number) {
    return text(ui::format::count(static_cast<std::int64_t>(number)));
}

std::string bloc_name(const std::optional<Bloc>& bloc) {
    if (!bloc) {
        return "unknown";
    }
    return *bloc == Bloc::other ? "other" : text(ui::nameOf(*bloc));
}

std::string level_title(Level level) {
    switch (level) {
    case Level::component:
        return "component";
    case Level::organisation:
        return "organisation";
    case Level::control:
        return "jurisdiction of control";
    case Level::hosting:
        return "country of hosting";
    }
    return {};
}

const char* heading_of(audit::Basis basis) {
    switch (basis) {
    case audit::Basis::control:
        return "UNDER CONTROL";
    case audit::Basis::hosting:
        return "RUNS THERE";
    case audit::Basis::origin:
        break;
    }
    return "MADE THERE";
}

void print_blocs(Console& console, const ToldAudit& told) {
    for (const audit::Basis basis : {audit::Basis::control, audit::Basis::hosting, audit::Basis::origin}) {
        TextTable table({{heading_of(basis), Side::left, false},
                         {"LINKS", Side::right, false},
                         {"COMPONENTS", Side::right, false},
                         {"A YEAR", Side::right, false},
                         {"WEIGHT", Side::right, false},
                         {"SERVICES STOP WITHOUT", Side::right, false},
                         {"A DAY", Side::right, false}});
        const double whole = told.audit.by(basis).total.impact;
        for (const audit::BlocRow& row : told.audit.by(basis).blocs) {
            const bool known = row.bloc.has_value();
            table.add({{bloc_name(row.bloc), Style::strong},
                       {count_of(row.tally.links), Style::plain},
                       {count_of(row.tally.components), Style::plain},
                       {money_words(told.stack, row.tally.cost, row.tally.cost_unknown), Style::plain},
                       {whole > 0 ? text(ui::format::percent(row.tally.impact / whole)) : "?", Style::plain},
                       {known ? count_of(row.services_stopped) + " of " + count_of(told.audit.services) : "?",
                        Style::plain},
                       {known ? money_words(told.stack, row.impact_stopped) : "?", Style::plain}});
        }
        table.print(console);
        console.line();
    }
    console.line("  WEIGHT: each component weighs what the services that rest on it lose a day. What runs in "
                 "several places stands in each.");
    const audit::Tally& total = told.audit.by(audit::Basis::control).total;
    if (total.links_inferred + total.components_inferred > 0) {
        console.line("  Of these, " + count_of(total.links_inferred) + " links and " +
                     count_of(total.components_inferred) +
                     " components are inferred from the catalogue and not confirmed.");
    }
}

void print_layers(Console& console, const audit::Counts& counts) {
    std::map<Layer, std::map<std::optional<Bloc>, std::size_t>> links;
    for (const audit::CountRow& row : counts.rows) {
        const auto bloc = row.jurisdiction ? std::optional(bloc_of(*row.jurisdiction)) : std::nullopt;
        links[row.layer][bloc] += row.tally.links;
    }
    std::vector<TableColumn> columns = {{"LAYER", Side::left, false}};
    for (const audit::BlocRow& row : counts.blocs) {
        columns.push_back({bloc_name(row.bloc), Side::right, false});
    }
    TextTable table(columns);
    for (const auto& entry : links) {
        std::vector<TableCell> cells = {{text(ui::nameOf(entry.first)), Style::strong}};
        for (const audit::BlocRow& row : counts.blocs) {
            const auto found = entry.second.find(row.bloc);
            const std::size_t number = found == entry.second.end() ? 0 : found->second;
            cells.push_back(
                {number == 0 ? "-" : count_of(number), number == 0 ? Style::faint : Style::plain});
        }
        table.add(std::move(cells));
    }
    table.print(console);
}

std::string cell_words(const audit::ExposureCell& cell) {
    if (cell.first_harm) {
        return text(ui::nameOf(cell.worst)) + " " + after_words(*cell.first_harm);
    }
    if (cell.worst == simulation::State::at_risk) {
        return text(ui::nameOf(cell.worst));
    }
    return cell.frozen ? "no updates" : cell.reach == audit::Reach::none ? "-" : "up";
}

void print_exposure(Console& console, const ToldAudit& told) {
    TextTable table({{"SERVICE", Side::left, true},
                     {"WITHOUT", Side::left, true},
                     {"REACH", Side::left, false},
                     {"NO BUFFERS", Side::left, false},
                     {"WITH BUFFERS", Side::left, false}});
    for (const Component& service : told.stack.components) {
        bool first = true;
        for (const audit::ExposureColumn& column : told.audit.exposures) {
            const auto cell =
                std::find_if(column.cells.begin(), column.cells.end(),
                             [&](const audit::ExposureCell& one) { return one.service == service.id; });
            if (column.element.level != Level::control || cell == column.cells.end() ||
                (cell->worst == simulation::State::up && !cell->down)) {
                continue;
            }
            table.add({{first ? safe(service.name) : "", Style::strong},
                       {element_name(told.stack, column.element, {}), Style::plain},
                       {cell->reach == audit::Reach::direct ? "direct" : "transitive", Style::faint},
                       {cell->down ? "down" : "up", cell->down ? Style::bad : Style::faint},
                       {cell_words(*cell), style_of(cell->worst)}});
            first = false;
        }
    }
    table.print(console);
}

void print_chokepoints(Console& console, const ToldAudit& told) {
    for (const Level level : levels) {
        TextTable table({{level_title(level), Side::left, true},
                         {"SERVICES", Side::right, false},
                         {"A DAY", Side::right, false}});
        std::size_t all = 0;
        for (const audit::Chokepoint& point : told.audit.chokepoints) {
            if (point.element.level == level && ++all <= most_rows) {
                table.add({{element_name(told.stack, point.element, point.country), Style::strong},
                           {count_of(point.services.size()), Style::plain},
                           {money_words(told.stack, point.impact, point.impact_unknown), Style::plain}});
            }
        }
        if (table.empty()) {
            console.line("  No single " + level_title(level) + " stops a service.");
        } else {
            table.print(console);
            if (all > most_rows) {
                console.line("  … and " + count_of(all - most_rows) + " more");
            }
        }
        console.line();
    }
}

void print_common_causes(Console& console, const ToldAudit& told) {
    std::size_t shown = 0;
    for (const audit::FalseRedundancy& finding : told.audit.common_causes) {
        if (++shown > most_rows) {
            break;
        }
        const audit::CommonCause& cause = finding.causes[finding.headline];
        const bool all = cause.suppliers.size() == finding.suppliers;
        const std::string fallen =
            all && finding.suppliers == 2 ? "both"
            : all                         ? "all " + count_of(finding.suppliers)
                  : count_of(cause.suppliers.size()) + " of " + count_of(finding.suppliers);
        std::string line = text(ui::nameIn(told.stack, finding.requirement)) + ": " + fallen +
                           " suppliers rest on " + element_name(told.stack, cause.element, cause.country) +
                           ".";
        if (!cause.services.empty()) {
            line += " Its loss stops " + count_of(cause.services.size()) +
                    (cause.services.size() == 1 ? " service, " : " services, ") +
                    money_words(told.stack, cause.impact, cause.impact_unknown) + " a day.";
        }
        console.line("  · " + wrapped(line, console.width() - 4, 4));
        for (const audit::FallenSupplier& supplier : cause.suppliers) {
            std::string chain;
            for (const audit::PathStep& step : supplier.chain) {
                chain += (chain.empty() ? "" : " → ") + text(ui::nameIn(told.stack, step.component));
            }
            console.line("      " + console.painted(chain, Style::faint));
        }
    }
    if (told.audit.common_causes.size() > most_rows) {
        console.line("  … and " + count_of(told.audit.common_causes.size() - most_rows) + " more");
    }
    if (shown == 0) {
        console.line("  None.");
    }
}

std::string names_of(const Stack& stack, const std::vector<ComponentId>& ids) {
    std::string names;
    for (const ComponentId& id : ids) {
        names += (names.empty() ? "" : ", ") + text(ui::nameIn(stack, id));
    }
    return names;
}

void print_bootstrap(Console& console, const ToldAudit& told) {
    if (told.audit.bootstrap.loops.empty()) {
        console.line("  Everything could be started again from cold.");
        return;
    }
    for (const audit::BootstrapLoop& loop : told.audit.bootstrap.loops) {
        std::string line =
            names_of(told.stack, loop.components) +
            " wait for one another. To start by hand: " + names_of(told.stack, loop.start_by_hand) + ".";
        if (!loop.is_smallest) {
            line += " At least " + count_of(loop.at_least) + " are needed; whether so many was not proven.";
        }
        console.line("  · " + wrapped(line, console.width() - 4, 4));
    }
    console.line("  Off until then: " +
                 wrapped(names_of(told.stack, told.audit.bootstrap.cannot_start), console.width() - 4, 4));
}

} // namespace

void print_heading(Console& console, const std::string& title, const std::string& note) {
    console.line("\n" + console.painted(title, Style::strong) +
                 (note.empty() ? "" : "  " + console.painted(note, Style::faint)));
}

std::string element_name(const Stack& stack, const audit::Element& element,
                         const std::optional<Country>& country) {
    const std::string behind = country ? " (" + country->str() + ")" : "";
    switch (element.level) {
    case Level::component:
        return text(ui::nameIn(stack, ComponentId(element.id))) + behind;
    case Level::organisation:
        return text(ui::nameIn(stack, OrganisationId(element.id))) + behind;
    case Level::control:
    case Level::hosting:
        break;
    }
    const auto known = Country::parse(element.id);
    return known ? text(ui::nameOf(*known)) : safe(element.id);
}

std::string money_words(const Stack& stack, double amount, std::size_t unknown) {
    if (amount <= 0 && unknown > 0) {
        return "?";
    }
    return text(ui::format::money(amount, stack.currency)) + (unknown > 0 ? " + ?" : "");
}

std::string after_words(Minute at) {
    return at == 0 ? "at once" : "after " + text(ui::format::durationShort(Duration{at}));
}

std::string audit_sentence(const audit::Counts& counts) {
    std::string sentence =
        "Of " + count_of(counts.total.links) + (counts.total.links == 1 ? " link" : " links");
    bool first = true;
    for (const audit::BlocRow& row : counts.blocs) {
        if (row.tally.links == 0) {
            continue;
        }
        sentence += ", " + count_of(row.tally.links);
        const std::string verb = !first ? "" : row.tally.links == 1 ? " is" : " are";
        if (!row.bloc) {
            sentence += verb + " unknown";
        } else {
            sentence += verb + " under " + bloc_name(row.bloc) + (first ? " control" : "");
        }
        first = false;
    }
    return sentence + ".";
}

void print_holders(Console& console, const ToldAudit& told) {
    console.line(console.painted(audit_sentence(told.audit.by(audit::Basis::control)), Style::strong));
    console.line();
    print_blocs(console, told);
    print_heading(console, "Links by layer and control", "counted at the supplier");
    print_layers(console, told.audit.by(audit::Basis::control));
    print_heading(console, "Fallbacks that are one", "redundancies that a single loss takes away");
    print_common_causes(console, told);
    print_heading(console, "Single points of failure", "what stops services by itself, buffers not counted");
    print_chokepoints(console, told);
    print_heading(console, "Exposure by jurisdiction",
                  "everything that it controls is lost for good on day 0");
    print_exposure(console, told);
    print_heading(console, "Starting from cold");
    print_bootstrap(console, told);
}

void print_audit(Console& console, const ToldAudit& told) {
    print_holders(console, told);
    print_sovereignty(console, told);
}

} // namespace volteface::cli
