// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds the stack by three readings, and what services lose without whom.
#include "core/report/audit_phrases.h"
#include "core/report/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace volteface::report {

using audit::Basis;
using audit::BlocRow;
using audit::ExposureCell;
using audit::ExposureColumn;
using audit::Level;
using simulation::State;

namespace {

constexpr std::size_t most_columns = 5;

std::string running_head(const AuditContext& told) {
    return told.say("Audit: who holds the stack", "Audit\u00A0: qui détient la pile");
}

std::string_view controlled(Language l, Bloc bloc) {
    switch (bloc) {
    case Bloc::american:
        return say(l, "American", "américain");
    case Bloc::chinese:
        return say(l, "Chinese", "chinois");
    case Bloc::european:
        return say(l, "European", "européen");
    case Bloc::other:
        break;
    }
    return say(l, "other countries’", "d’un autre pays");
}

/// From outside Europe, with most services stopped, then the greatest impact.
const BlocRow* gravest(const audit::Counts& counts) {
    const BlocRow* found = nullptr;
    for (const BlocRow& row : counts.blocs) {
        const bool foreign = row.bloc && *row.bloc != Bloc::european;
        if (foreign && row.services_stopped > 0 &&
            (found == nullptr || row.services_stopped > found->services_stopped ||
             (row.services_stopped == found->services_stopped &&
              row.impact_stopped > found->impact_stopped))) {
            found = &row;
        }
    }
    return found;
}

BlocCounts links_by_bloc(const audit::Counts& counts) {
    BlocCounts links;
    for (const BlocRow& row : counts.blocs) {
        const ControlBloc bloc = !row.bloc                     ? ControlBloc::unknown
                                 : *row.bloc == Bloc::european ? ControlBloc::european
                                 : *row.bloc == Bloc::american ? ControlBloc::american
                                 : *row.bloc == Bloc::chinese  ? ControlBloc::chinese
                                                               : ControlBloc::other;
        links[bloc] += row.tally.links;
    }
    return links;
}

std::string cost_words(const AuditContext& told, const audit::Tally& tally) {
    if (tally.components == 0) {
        return "–";
    }
    return per_day(told, tally.cost, tally.cost_unknown);
}

std::string weight_words(const AuditContext& told, double impact, double whole) {
    return whole > 0 ? percent(told.language, impact / whole) : "?";
}

std::string title_of(const AuditContext& told, Basis basis) {
    switch (basis) {
    case Basis::control:
        return told.say("By control: who can compel the owner",
                        "Par contrôle\u00A0: qui peut contraindre le propriétaire");
    case Basis::hosting:
        return told.say("By hosting: where it runs", "Par hébergement\u00A0: là où cela tourne");
    case Basis::origin:
        break;
    }
    return told.say("By origin: where it was made", "Par origine\u00A0: là où cela a été fait");
}

Table blocs_table(const AuditContext& told, Basis basis) {
    const Language l = told.language;
    const audit::Counts& counts = told.audit.by(basis);
    Table table;
    table.title = title_of(told, basis);
    table.caption =
        told.say("what stops if all of it is gone for good", "ce qui s’arrête si tout disparaît pour de bon");
    table.columns = {{told.say("Whose", "À qui"), 1.4},
                     {told.say("Links", "Liens"), 0.7, Align::right},
                     {told.say("Components", "Composants"), 1, Align::right},
                     {told.say("Cost per year", "Coût annuel"), 1.3, Align::right},
                     {told.say("Weight by impact", "Poids selon l’impact"), 1.1, Align::right},
                     {told.say("Services that stop", "Services à l’arrêt"), 1.3, Align::right},
                     {told.say("Impact per day", "Impact par jour"), 1.3, Align::right}};
    for (const BlocRow& row : counts.blocs) {
        if (row.tally.components == 0) {
            continue;
        }
        const bool asked = row.bloc.has_value();
        table.rows.push_back(
            {{{bloc_name(row.bloc, l), true},
              {count_or_dash(l, row.tally.links)},
              {count_or_dash(l, row.tally.components)},
              {cost_words(told, row.tally)},
              {weight_words(told, row.tally.impact, counts.total.impact)},
              {!asked                      ? std::string("?")
               : row.services_stopped == 0 ? std::string("–")
                                           : part_of(l, row.services_stopped, told.audit.services),
               false, row.services_stopped > 0 && row.bloc != Bloc::european},
              {!asked                      ? std::string("?")
               : row.services_stopped == 0 ? std::string("–")
               : row.impact_stopped == 0   ? std::string("?")
                                           : money(l, row.impact_stopped, told.context.stack.currency)}}});
    }
    Row total;
    total.total = true;
    total.cells = {{told.say("All", "Tous"), true},
                   {number(l, static_cast<double>(counts.total.links)), true},
                   {number(l, static_cast<double>(counts.total.components)), true},
                   {cost_words(told, counts.total), true},
                   {weight_words(told, counts.total.impact, counts.total.impact), true},
                   {},
                   {}};
    table.rows.push_back(total);
    return table;
}

void add_notes(const AuditContext& told, Table& table) {
    const Language l = told.language;
    const audit::Counts& counts = told.audit.by(Basis::control);
    table.notes.push_back(told.say(
        "One’s own organisation is counted, and never taken away by control or origin. Buffers are not "
        "counted "
        "here, standbys are. Weight by impact: each component weighs as much as the services that rest on it "
        "lose per day. “+ ?” stands where some amounts are unknown. Costs and impacts count at the likely "
        "value of their estimate.",
        "L’organisation elle-même est comptée, jamais retirée par contrôle ni par origine. Les réserves ne "
        "comptent pas ici, les secours oui. Poids selon l’impact\u00A0: un composant pèse ce que perdent par "
        "jour les services qui en dépendent. «\u00A0+ ?\u00A0» signale des montants inconnus. Coûts et "
        "impacts "
        "comptent pour la valeur probable de leur estimation."));
    if (const std::size_t twice = told.audit.by(Basis::hosting).in_several_blocs.components; twice > 0) {
        table.notes.push_back(fmt::format(
            fmt::runtime(told.say("What runs in several places stands in each of them: {}.",
                                  "Ce qui tourne en plusieurs lieux compte dans chacun\u00A0: {}.")),
            counted(l, twice, components_word)));
    }
    if (counts.total.links_inferred + counts.total.components_inferred > 0) {
        table.notes.push_back(
            fmt::format(fmt::runtime(told.say(
                            "Included here: {} links and {} components inferred from the catalogue and not "
                            "confirmed.",
                            "Y compris {} liens et {} composants déduits du catalogue, sans "
                            "confirmation.")),
                        number(l, static_cast<double>(counts.total.links_inferred)),
                        number(l, static_cast<double>(counts.total.components_inferred))));
    }
}

/// Topmost of organisations that do the same, then what matters most.
std::vector<const ExposureColumn*> columns_of(const AuditContext& told, Level level) {
    std::vector<const ExposureColumn*> columns;
    for (const ExposureColumn& column : told.audit.exposures) {
        if (column.element.level != level || column.services_down + column.services_harmed == 0 ||
            columns.size() == most_columns) {
            continue;
        }
        bool told_by_parent = false;
        if (level == Level::organisation) {
            for (const Organisation* above :
                 chain_of_parents(told.context.stack, OrganisationId(column.element.id))) {
                told_by_parent =
                    told_by_parent || std::any_of(told.audit.exposures.begin(), told.audit.exposures.end(),
                                                  [&](const ExposureColumn& other) {
                                                      return other.element.level == level &&
                                                             other.element.id == above->id.str() &&
                                                             other.element != column.element &&
                                                             other.cells == column.cells;
                                                  });
            }
        }
        if (!told_by_parent) {
            columns.push_back(&column);
        }
    }
    return columns;
}

Cell exposure_cell(Language l, const ExposureCell& cell) {
    if (cell.first_harm) {
        const bool stops = cell.worst == State::down || cell.worst == State::unlawful;
        return {fmt::format("{}, {}", name_of(cell.worst, l), after(l, *cell.first_harm)), stops, false,
                cell.worst};
    }
    if (cell.worst == State::at_risk || cell.frozen) {
        const State state = cell.worst == State::at_risk ? State::at_risk : State::frozen;
        return {std::string(name_of(state, l)), false, false, state};
    }
    return {cell.reach == audit::Reach::none ? "–" : std::string(say(l, "holds", "tient"))};
}

Table exposure_table(const AuditContext& told, const std::vector<const ExposureColumn*>& columns) {
    Table table;
    table.columns = {{told.say("Service", "Service"), 1.6}};
    for (const ExposureColumn* column : columns) {
        table.columns.push_back({element_name(told, column->element), 1});
    }
    const std::vector<ExposureCell>& services = columns.front()->cells;
    for (std::size_t s = 0; s < services.size(); ++s) {
        Row row;
        row.cells.push_back({told.context.names.name(services[s].service), true});
        for (const ExposureColumn* column : columns) {
            row.cells.push_back(exposure_cell(told.language, column->cells[s]));
        }
        table.rows.push_back(row);
    }
    return table;
}

std::size_t stopped_with_buffers(const ExposureColumn& column) {
    return static_cast<std::size_t>(
        std::count_if(column.cells.begin(), column.cells.end(), [](const ExposureCell& cell) {
            return cell.first_harm && (cell.worst == State::down || cell.worst == State::unlawful);
        }));
}

} // namespace

Section audit_holders_page(const AuditContext& told) {
    const Language l = told.language;
    const audit::Counts& control = told.audit.by(Basis::control);
    Section section;
    section.running_head = running_head(told);
    const BlocRow* const worst = gravest(control);
    section.title =
        told.audit.services == 0
            ? told.say("Who holds the stack, by three readings", "Qui détient la pile, selon trois lectures")
        : worst == nullptr
            ? told.say("No service stops for want of what is held outside Europe",
                       "Aucun service ne s’arrête faute de ce qui est détenu hors d’Europe")
            : fmt::format(fmt::runtime(told.say("Without what is under {} control, {}",
                                                "Sans ce qui est sous contrôle {}, {}")),
                          controlled(l, *worst->bloc),
                          uncapitalised(services_stop(l, worst->services_stopped, told.audit.services)));
    section.lead = told.say("Control says who can compel the owner, hosting where it runs, origin where it "
                            "was made. The page before "
                            "counts links by control; this one adds what they cost, and what rests on them.",
                            "Le contrôle dit qui peut contraindre le propriétaire, l’hébergement où cela "
                            "tourne, l’origine où cela a "
                            "été fait. La page précédente compte les liens par contrôle\u00A0; celle-ci "
                            "ajoute ce qu’ils coûtent et "
                            "ce qui en dépend.");
    LinkBars bars;
    bars.title = told.say("The same links by three readings", "Les mêmes liens selon trois lectures");
    bars.caption = told.say("number of links", "nombre de liens");
    const std::array<std::pair<Basis, std::string>, 3> readings = {
        {{Basis::control, told.say("Control", "Contrôle")},
         {Basis::hosting, told.say("Hosting", "Hébergement")},
         {Basis::origin, told.say("Origin", "Origine")}}};
    for (const auto& reading : readings) {
        bars.bars.push_back({reading.second, links_by_bloc(told.audit.by(reading.first)), 0});
    }
    if (told.audit.links > 0) {
        section.blocks.emplace_back(bars);
    }
    for (const Basis basis : {Basis::control, Basis::hosting, Basis::origin}) {
        Table table = blocs_table(told, basis);
        if (basis == Basis::origin) {
            add_notes(told, table);
        }
        section.blocks.emplace_back(std::move(table));
    }
    return section;
}

Section audit_exposure_page(const AuditContext& told) {
    const Language l = told.language;
    Section section;
    section.running_head = told.say("Audit: exposure", "Audit\u00A0: exposition");
    auto organisations = columns_of(told, Level::organisation);
    auto countries = columns_of(told, Level::control);
    auto hosts = columns_of(told, Level::hosting);
    const auto horizon = span(l, told.audit.horizon.minutes);
    if (told.audit.services == 0 || (organisations.empty() && countries.empty() && hosts.empty())) {
        section.title = told.audit.services == 0
                            ? told.say("No service is described: nothing can be exposed",
                                       "Aucun service n’est décrit\u00A0: rien ne peut être exposé")
                            : told.say("No single organisation or country harms a service",
                                       "Aucune organisation, aucun pays ne touche à lui seul un service");
        return section;
    }
    const auto gravest_column = std::max_element(
        organisations.begin(), organisations.end(), [](const ExposureColumn* a, const ExposureColumn* b) {
            return stopped_with_buffers(*a) < stopped_with_buffers(*b);
        });
    if (gravest_column != organisations.end() && stopped_with_buffers(**gravest_column) > 0) {
        const ExposureColumn& column = **gravest_column;
        const std::string name = element_name(told, column.element, false);
        section.title = fmt::format(
            fmt::runtime(
                told.say("The loss of {0} would stop {1}, with first harm {2}",
                         "Une seule organisation perdue arrête {1}\u00A0: {0}, premiers effets {2}")),
            name, some_services(l, stopped_with_buffers(column), told.audit.services),
            *column.first_harm == 0
                ? told.say("at once", "immédiats")
                : fmt::format(fmt::runtime(told.say("after {}", "après {}")), span(l, *column.first_harm)));
    } else {
        section.title = told.say("No single organisation stops a service for good",
                                 "Aucune organisation n’arrête à elle seule un service");
    }
    section.lead = fmt::format(
        fmt::runtime(told.say(
            "Each column takes away for good, on day 0, everything that one holder controls or one country "
            "hosts, and follows the services over {}, buffers and standbys counted: the worst state, and the "
            "time to first harm.",
            "Chaque colonne retire pour de bon, au jour 0, tout ce qu’un détenteur contrôle ou qu’un pays "
            "héberge, et suit les services pendant {}, réserves et secours compris\u00A0: le pire état, et "
            "le délai avant les premiers "
            "effets.")),
        horizon);
    if (!organisations.empty()) {
        Table table = exposure_table(told, organisations);
        table.title = told.say("Organisations that matter most", "Les organisations qui comptent le plus");
        section.blocks.emplace_back(table);
    }
    if (!countries.empty()) {
        Table table = exposure_table(told, countries);
        table.title =
            told.say("Countries of control that matter most", "Les pays de contrôle qui comptent le plus");
        section.blocks.emplace_back(table);
    }
    if (!hosts.empty()) {
        Table table = exposure_table(told, hosts);
        table.title =
            told.say("Countries of hosting that matter most", "Les pays d’hébergement qui comptent le plus");
        section.blocks.emplace_back(table);
    }
    std::get<Table>(section.blocks.back())
        .notes.push_back(told.say(
            "–: the service does not rest on it. “holds”: it rests on it and is not harmed. “at risk”: it "
            "runs "
            "on its last buffer or standby. An organisation is shown with its subsidiaries. What belongs to "
            "nobody known is lost with nobody.",
            "–\u00A0: le service n’en dépend pas. «\u00A0tient\u00A0»\u00A0: il en dépend et n’est pas "
            "touché. "
            "«\u00A0en sursis\u00A0»\u00A0: il vit sur sa dernière réserve ou son dernier secours. Une "
            "organisation est montrée avec ses filiales. Ce dont le détenteur est inconnu n’est perdu avec "
            "personne."));
    return section;
}

} // namespace volteface::report
