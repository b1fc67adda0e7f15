// SPDX-License-Identifier: GPL-3.0-or-later
// The fewest losses that stop a service.
#include "core/report/audit_phrases.h"
#include "core/report/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace volteface::report {

using audit::Chokepoint;
using audit::Level;
using simulation::State;

namespace {

constexpr std::array<Level, 4> levels = {Level::component, Level::organisation, Level::control,
                                         Level::hosting};
constexpr std::size_t most_bars = 8;
constexpr std::size_t most_points = 4; ///< of a level
constexpr std::size_t most_pairs = 3;  ///< of a level
constexpr std::size_t most_listed = 15;

constexpr std::array<Plural, 4> level_words = {
    {{"component", "components", "composant", "composants"},
     {"organisation", "organisations", "organisation", "organisations"},
     {"country by control", "countries by control", "pays par le contrôle", "pays par le contrôle"},
     {"country by hosting", "countries by hosting", "pays par l’hébergement", "pays par l’hébergement"}}};

std::size_t points_at(const AuditContext& told, Level level) {
    return static_cast<std::size_t>(
        std::count_if(told.audit.chokepoints.begin(), told.audit.chokepoints.end(),
                      [&](const Chokepoint& point) { return point.element.level == level; }));
}

LossBars chokepoint_bars(const AuditContext& told) {
    LossBars bars;
    bars.title = told.say("Organisations by what their loss costs per day",
                          "Organisations, selon le coût de leur perte par jour");
    std::size_t others = 0;
    for (const Chokepoint& point : told.audit.chokepoints) {
        if (point.element.level != Level::organisation) {
            continue;
        }
        if (bars.bars.size() == most_bars) {
            ++others;
            continue;
        }
        const bool known = point.impact > 0 || point.impact_unknown == 0;
        bars.bars.push_back({element_name(told, point.element),
                             known ? std::optional(point.impact) : std::nullopt,
                             per_day(told, point.impact, point.impact_unknown), State::down});
    }
    if (others > 0) {
        bars.note = fmt::format(fmt::runtime(told.say("{} more not shown", "{} de plus, non montrées")),
                                number(told.language, static_cast<double>(others)));
    }
    return bars;
}

/// What the smallest sets are told with, and where the search ended.
std::string limits(const AuditContext& told) {
    const Language l = told.language;
    std::string text = told.say("Sets of one and two losses are exact. ",
                                "Les ensembles d’une et de deux pertes sont exacts. ");
    std::set<ComponentId> larger;
    std::set<ComponentId> too_large;
    std::set<ComponentId> unknown;
    bool is_cut = false;
    for (const audit::CutLevel& level : told.figures.cuts) {
        is_cut = is_cut || level.cut;
        for (const audit::CutsOfService& losses : level.services) {
            if (losses.larger) {
                larger.insert(losses.service);
            }
            if (losses.too_large) {
                too_large.insert(losses.service);
            }
            if (losses.unknown_below > 0) {
                unknown.insert(losses.service);
            }
        }
    }
    const auto add = [&](const std::set<ComponentId>& services, const std::string& pattern) {
        if (!services.empty()) {
            text += fmt::format(fmt::runtime(pattern), counted(l, services.size(), services_word)) + ' ';
        }
    };
    add(larger,
        told.say("Larger sets are listed by the program and the command line; {} have some, or may have.",
                 "Les ensembles plus grands figurent dans le logiciel et en ligne de commande\u00A0; {} en "
                 "ont, ou peuvent en avoir."));
    add(too_large,
        told.say("For {} the search was too large for the memory allowed, and the answer is not known.",
                 "Pour {}, la recherche dépassait la mémoire permise\u00A0: la réponse est inconnue."));
    if (is_cut) {
        text +=
            fmt::format(fmt::runtime(told.say(
                            "Of a service, the first {} sets are listed; all are counted. ",
                            "D’un service, les {} premiers ensembles sont énumérés, tous sont comptés. ")),
                        number(l, static_cast<double>(audit::most_cut_sets)));
    }
    add(unknown,
        told.say("Below {} lies something whose owner or place is unknown: it cannot be lost there.",
                 "Sous {} se trouve un composant dont le détenteur ou le lieu est inconnu\u00A0: il n’y "
                 "peut être perdu."));
    text +=
        told.say("Buffers are not counted, standbys are.", "Les réserves ne comptent pas, les secours oui.");
    return text;
}

Table by_service_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title =
        told.say("How few losses stop each service", "Combien de pertes suffisent à arrêter chaque service");
    table.caption = told.say("alone · in pairs", "seules · par paires");
    table.columns = {{told.say("Service", "Service"), 2}};
    for (const Level level : levels) {
        table.columns.push_back({level_name(level, l), 1.3, Align::right});
    }
    const auto& services = told.figures.cuts.front().services;
    for (std::size_t s = 0; s < std::min(services.size(), most_listed); ++s) {
        Row row;
        row.cells.push_back({told.context.names.name(services[s].service), true});
        for (const audit::CutLevel& level : told.figures.cuts) {
            const audit::CutsOfService& losses = level.services[s];
            const std::string words = losses.too_large ? "?"
                                      : losses.down_already
                                          ? told.say("down already", "déjà à l’arrêt")
                                          : fmt::format("{} · {}", count_or_dash(l, losses.singles),
                                                        count_or_dash(l, losses.pairs));
            row.cells.push_back({words, losses.singles > 0});
        }
        table.rows.push_back(row);
    }
    if (services.size() > most_listed) {
        table.notes.push_back(
            fmt::format(fmt::runtime(told.say("Shown: the {} services of greatest impact.",
                                              "Montrés\u00A0: les {} services au plus fort impact.")),
                        most_listed));
    }
    table.notes.push_back(limits(told));
    return table;
}

Table points_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("The gravest single points, level by level",
                           "Les points de défaillance uniques les plus graves, par niveau");
    table.columns = {{told.say("Lost", "Perdu"), 1.6},
                     {told.say("Level", "Niveau"), 1.2},
                     {told.say("Services that stop", "Services à l’arrêt"), 2.6},
                     {told.say("Impact per day", "Impact par jour"), 1, Align::right}};
    for (const Level level : levels) {
        std::size_t shown = 0;
        for (const Chokepoint& point : told.audit.chokepoints) {
            if (point.element.level == level && shown++ < most_points) {
                table.rows.push_back(
                    {{{element_name(told, point.element), true},
                      {level_name(level, l)},
                      {fmt::format(fmt::runtime(told.say("{}: ", "{}\u00A0: ")), point.services.size()) +
                       names_of(told, point.services, 2)},
                      {per_day(told, point.impact, point.impact_unknown)}}});
            }
        }
    }
    return table;
}

Table pairs_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("Pairs that do together what neither does alone",
                           "Paires qui font ensemble ce qu’aucune des deux ne fait seule");
    table.columns = {{told.say("Lost together", "Perdus ensemble"), 2.2},
                     {told.say("Level", "Niveau"), 1.2},
                     {told.say("Services that stop", "Services à l’arrêt"), 2},
                     {told.say("Impact per day", "Impact par jour"), 1, Align::right}};
    for (const audit::CutLevel& level : told.figures.cuts) {
        for (std::size_t p = 0; p < std::min(level.pairs.size(), most_pairs); ++p) {
            const audit::CutGroup& pair = level.pairs[p];
            table.rows.push_back({{{element_name(told, {level.level, pair.elements[0]}) + " + " +
                                        element_name(told, {level.level, pair.elements[1]}),
                                    true},
                                   {level_name(level.level, l)},
                                   {names_of(told, pair.services, 2)},
                                   {per_day(told, pair.impact, pair.impact_unknown)}}});
        }
    }
    return table;
}

} // namespace

Section audit_losses_page(const AuditContext& told) {
    const Language l = told.language;
    Section section;
    section.running_head = told.say("Audit: smallest losses", "Audit\u00A0: pertes minimales");
    if (told.audit.services == 0) {
        section.title = told.say("No service is described: no loss can stop one",
                                 "Aucun service n’est décrit\u00A0: aucune perte ne peut en arrêter");
        return section;
    }
    std::vector<std::string> counts;
    std::optional<std::size_t> first_count;
    for (const std::size_t at : {1U, 0U, 2U, 3U}) {
        const std::size_t points = points_at(told, levels[at]);
        if (points > 0) {
            counts.push_back(counted(l, points, level_words[at]));
            first_count = first_count.value_or(points);
        }
    }
    if (!first_count) {
        section.title = told.say("No single loss stops a service", "Aucune perte isolée n’arrête un service");
    } else {
        section.title = fmt::format(
            fmt::runtime(word_for(l, *first_count,
                                  {"One loss is enough: {} stops a service by itself",
                                   "One loss is enough: {} each stop a service by themselves",
                                   "Une seule perte suffit\u00A0: {} arrête à lui seul un service",
                                   "Une seule perte suffit\u00A0: {} arrêtent, à elles seules, au moins "
                                   "un service"})),
            counts.front());
    }
    Findings findings;
    if (!counts.empty()) {
        findings.paragraphs.push_back(
            {told.say("Single points of failure", "Points de défaillance uniques"),
             fmt::format(
                 fmt::runtime(told.say("Each of these, lost by itself and for good, stops at least one "
                                       "service: {}.",
                                       "Chacun de ceux-ci, perdu seul et pour de bon, arrête au moins un "
                                       "service\u00A0: {}.")),
                 list(l, counts))});
    }
    std::vector<std::string> pairs;
    for (std::size_t at = 0; at < levels.size(); ++at) {
        if (!told.figures.cuts[at].pairs.empty()) {
            pairs.push_back(counted(l, told.figures.cuts[at].pairs.size(),
                                    {level_words[at].en_many, level_words[at].en_many,
                                     level_words[at].fr_many, level_words[at].fr_many}));
        }
    }
    findings.paragraphs.push_back(
        {told.say("Pairs", "Paires"),
         pairs.empty()
             ? told.say("No two losses stop a service that neither stops alone.",
                        "Aucune paire n’arrête un service que l’une de ses pertes n’arrête déjà seule.")
             : fmt::format(fmt::runtime(told.say("Pairs that stop a service neither of the two stops "
                                                 "alone, by what is lost: {}.",
                                                 "Paires qui arrêtent un service qu’aucune des deux pertes "
                                                 "n’arrête seule, selon ce qui est perdu\u00A0: {}.")),
                           list(l, pairs))});
    findings.losses = chokepoint_bars(told);
    section.blocks.emplace_back(findings);
    if (Table points = points_table(told); !points.rows.empty()) {
        section.blocks.emplace_back(points);
    }
    section.blocks.emplace_back(by_service_table(told));
    if (Table table = pairs_table(told); !table.rows.empty()) {
        section.blocks.emplace_back(table);
    }
    return section;
}

} // namespace volteface::report
