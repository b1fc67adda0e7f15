// SPDX-License-Identifier: GPL-3.0-or-later
// How sovereign the services are: both readings, the autarky horizon, the European framework.
#include "core/report/audit_phrases.h"
#include "core/report/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

namespace volteface::report {

using audit::Verdict;

namespace {

std::string accepted_name(const AuditContext& told, const std::string& code) {
    if (code == "EU") {
        return told.say("the Union", "l’Union");
    }
    if (code == "EEA") {
        return told.say("the EEA", "l’EEE");
    }
    if (code == "NATO") {
        return told.say("NATO", "l’OTAN");
    }
    const auto country = Country::parse(code);
    return country ? country_words(*country, told.language) : code;
}

Table readings_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("Two readings of sovereignty", "Deux lectures de la souveraineté");
    std::vector<std::string> accepted;
    for (const std::string& code : told.audit.accepted.codes()) {
        accepted.push_back(accepted_name(told, code));
    }
    table.caption =
        fmt::format(fmt::runtime(told.say("accepted: {}", "acceptés\u00A0: {}")), list(l, accepted));
    table.columns = {{told.say("Service", "Service"), 2},
                     {told.say("Autarky", "Autarcie"), 0.9},
                     {told.say("Foreign below", "Étrangers dessous"), 1, Align::right},
                     {told.say("Holder unknown", "Détenteur inconnu"), 1, Align::right},
                     {told.say("Alternative in time", "Alternative à temps"), 1.1, Align::right},
                     {told.say("MTPD", "DMIA"), 0.8, Align::right},
                     {told.say("Foreign single points", "Points uniques étrangers"), 1.1, Align::right},
                     {told.say("Without alternative", "Sans alternative"), 1.1, Align::right}};
    for (const audit::SovereigntyOfService& service : told.audit.sovereignty) {
        std::size_t foreign = 0;
        std::size_t unknown = 0;
        for (const audit::AutarkyLayer& layer : service.layers) {
            foreign += layer.foreign;
            unknown += layer.unknown;
        }
        const auto without = static_cast<std::size_t>(std::count_if(
            service.single_points.begin(), service.single_points.end(),
            [](const audit::ForeignSinglePoint& point) { return point.verdict == Verdict::no; }));
        table.rows.push_back(
            {{{told.context.names.name(service.service), true},
              {verdict_name(service.autarky, l), false, service.autarky == Verdict::no},
              {count_or_dash(l, foreign)},
              {count_or_dash(l, unknown)},
              {verdict_name(service.alternative, l), false, service.alternative == Verdict::no},
              {service.mtpd ? span_short(l, service.mtpd->minutes) : "?"},
              {count_or_dash(l, service.single_points.size())},
              {count_or_dash(l, without)}}});
    }
    table.notes.push_back(told.say("Autarky: nothing below the service is under foreign control. Alternative "
                                   "in time: for each foreign single "
                                   "point there is an alternative under accepted control that can be in "
                                   "service within the maximum tolerable "
                                   "period of disruption (MTPD). Where one exists and nobody knows how long "
                                   "it takes, the answer is unknown.",
                                   "Autarcie\u00A0: rien sous le service n’est sous contrôle étranger. "
                                   "Alternative à temps\u00A0: pour chaque "
                                   "point unique étranger, il existe une alternative sous contrôle accepté "
                                   "qui peut être en service dans la durée "
                                   "maximale d’interruption admissible (DMIA). Quand elle existe sans que "
                                   "l’on sache en combien de temps, la "
                                   "réponse est inconnue."));
    return table;
}

Table horizon_table(const AuditContext& told) {
    const Language l = told.language;
    const std::string beyond = fmt::format(fmt::runtime(told.say("beyond {}", "au-delà de {}")),
                                           span_short(l, told.audit.horizon.minutes));
    const auto time = [&](const std::optional<Minute>& at) { return at ? after(l, *at) : beyond; };
    const auto part = [&](const std::optional<audit::VitalLife>& life) {
        return life ? time(life->until_down) : std::string("–");
    };
    Table table;
    table.title = told.say("Autarky horizon of the vital services", "Horizon d’autarcie des services vitaux");
    table.caption = told.say("with all of a country gone: what it controls and what runs there",
                             "privés de tout un pays\u00A0: ce qu’il contrôle et ce qu’il héberge");
    table.columns = {{told.say("Without", "Sans"), 1.6},
                     {told.say("First harm", "Premiers effets"), 1},
                     {told.say("First stop", "Premier arrêt"), 1},
                     {told.say("Service that stops first", "Premier service arrêté"), 1.8},
                     {told.say("Stop, only controlled", "Arrêt, contrôle seul"), 1},
                     {told.say("Stop, only hosted", "Arrêt, hébergement seul"), 1}};
    for (const audit::AutarkyHorizon& horizon : told.audit.autarky_horizons) {
        const audit::VitalLife& life = horizon.everything;
        table.rows.push_back(
            {{{country_words(horizon.jurisdiction, l) +
                   (horizon.accepted ? told.say(" (accepted)", " (accepté)") : std::string()),
               true},
              {time(life.until_harm)},
              {time(life.until_down)},
              {life.first_down ? told.context.names.name(*life.first_down) : "–"},
              {part(horizon.controlled)},
              {part(horizon.hosted)}}});
    }
    if (!table.rows.empty()) {
        table.notes.push_back(told.say(
            "“Only controlled” and “only hosted” take away one half alone; – where there is none. One’s own "
            "components go with the country that they run in.",
            "«\u00A0Contrôle seul\u00A0» et «\u00A0hébergement seul\u00A0» n’en retirent qu’une "
            "moitié\u00A0; – "
            "s’il n’y en a pas. Vos propres composants disparaissent avec le pays où ils tournent."));
    }
    return table;
}

const audit::CsfCriterion* criterion_of(const audit::Csf& csf, const std::string& code) {
    for (const audit::CsfObjective& objective : csf.objectives) {
        for (const audit::CsfCriterion& criterion : objective.criteria) {
            if (criterion.code == code) {
                return &criterion;
            }
        }
    }
    return nullptr;
}

Table framework_table(const AuditContext& told, const audit::Csf& csf) {
    const Language l = told.language;
    const auto weights = static_cast<std::size_t>(told.figures.weights);
    const std::string weights_name =
        told.figures.weights == audit::WeightSet::june_2026
            ? told.say("calculator of June 2026", "calculateur de juin 2026")
            : told.say("framework 1.2.1 of October 2025", "cadre 1.2.1 d’octobre 2025");
    Table table;
    table.title = told.say("EU Cloud Sovereignty Framework, per service",
                           "Cadre européen de souveraineté du cloud, par service");
    table.caption =
        told.say("proposed from the map, to be confirmed", "proposé d’après la carte, à confirmer");
    table.columns = {{told.say("Service", "Service"), 2.2}};
    for (const audit::CsfObjective& objective : csf.objectives) {
        table.columns.push_back({plain_text(objective.code), 0.6, Align::right});
    }
    table.columns.push_back({"SEAL", 0.6, Align::right});
    table.columns.push_back({told.say("Bound by", "Critère limitant"), 0.9, Align::right});
    table.columns.push_back({told.say("Score", "Score"), 0.8, Align::right});
    table.columns.push_back({told.say("Gaps", "Lacunes"), 0.8, Align::right});
    std::set<std::string> binding;
    std::size_t given = 0;
    for (const audit::CsfResult& result : told.audit.csf) {
        Row row;
        row.cells.push_back({told.context.names.name(result.service), true});
        for (const audit::ObjectiveResult& objective : result.objectives) {
            row.cells.push_back({objective.seal ? number(l, *objective.seal) : "–"});
            given += static_cast<std::size_t>(std::count_if(
                objective.criteria.begin(), objective.criteria.end(), [](const audit::CriterionResult& one) {
                    return one.evidence == audit::Evidence::claimed ||
                           one.evidence == audit::Evidence::evidenced;
                }));
        }
        row.cells.push_back({result.seal ? number(l, *result.seal) : "–", true});
        row.cells.push_back({result.binding.value_or("–")});
        row.cells.push_back({number(l, result.score[weights], 1) + "\u00A0%"});
        row.cells.push_back({number(l, static_cast<double>(result.gaps))});
        if (result.binding) {
            binding.insert(*result.binding);
        }
        table.rows.push_back(row);
    }
    std::vector<std::string> objectives;
    for (const audit::CsfObjective& objective : csf.objectives) {
        objectives.push_back(fmt::format("{}\u00A0{}", plain_text(objective.code),
                                         uncapitalised(plain_text(objective.label.in(l)))));
    }
    table.notes.push_back(list(l, objectives) + '.');
    for (const std::string& code : binding) {
        if (const audit::CsfCriterion* criterion = criterion_of(csf, code)) {
            table.notes.push_back(
                fmt::format(fmt::runtime(told.say("Criterion {}: {}.", "Critère {}\u00A0: {}.")), code,
                            uncapitalised(plain_text(criterion->label.in(l)))));
        }
    }
    table.notes.push_back(fmt::format(
        fmt::runtime(
            told.say("SEAL, 0 to 4, is a minimum over what is answered and never a mean. The score takes the "
                     "weights of the {} and only ranks; a criterion without an answer is a gap and scores 0.",
                     "SEAL, de 0 à 4, est un minimum sur ce qui est renseigné, jamais une moyenne. Le score "
                     "prend les poids du {} et ne sert qu’à classer\u00A0; un critère sans réponse est une "
                     "lacune et vaut 0.")),
        weights_name));
    table.notes.push_back(
        given == 0
            ? told.say(
                  "Status: every answer is proposed from the map, none is confirmed. No answer is final.",
                  "Statut\u00A0: toutes les réponses sont proposées d’après la carte, aucune n’est confirmée "
                  "ni "
                  "définitive.")
            : fmt::format(fmt::runtime(told.say(
                              "Status: {} answers were given by a person; all others are proposed "
                              "from the map, to be confirmed.",
                              "Statut\u00A0: {} réponses ont été données par une personne\u00A0; les "
                              "autres sont proposées d’après la carte, à confirmer.")),
                          given));
    return table;
}

/// How many services pass by either reading.
std::string title_of(const AuditContext& told, std::size_t autarkic, std::size_t holds, std::size_t n) {
    const Language l = told.language;
    const std::string free =
        autarkic == 0 ? told.say("No service is free of foreign control",
                                 "Aucun service n’échappe au contrôle étranger")
                      : capitalised(fmt::format(
                            fmt::runtime(word_for(
                                l, autarkic,
                                {"{} is free of foreign control", "{} are free of foreign control",
                                 "{} échappe au contrôle étranger", "{} échappent au contrôle étranger"})),
                            some_services(l, autarkic, n)));
    if (holds == 0) {
        return free + told.say(", and none is safe from every single foreign loss",
                               ", et aucun ne résiste à toute perte étrangère isolée");
    }
    return fmt::format(
        fmt::runtime(word_for(l, holds,
                              {"{}; {} of {} withstands any one foreign loss",
                               "{}; {} of {} withstand any one foreign loss",
                               "{}\u00A0; {} sur {} résiste à toute perte étrangère isolée",
                               "{}\u00A0; {} sur {} résistent à toute perte étrangère isolée"})),
        free, spelled_with(l, holds, n), spelled_with(l, n, holds));
}

} // namespace

Section audit_sovereignty_page(const AuditContext& told) {
    Section section;
    section.running_head = told.say("Audit: sovereignty", "Audit\u00A0: souveraineté");
    const auto& services = told.audit.sovereignty;
    if (services.empty()) {
        section.title = told.say("No service is described: there is no sovereignty to judge",
                                 "Aucun service n’est décrit\u00A0: aucune souveraineté à juger");
        return section;
    }
    const auto autarkic = static_cast<std::size_t>(
        std::count_if(services.begin(), services.end(),
                      [](const audit::SovereigntyOfService& one) { return one.autarky == Verdict::yes; }));
    const auto holds = static_cast<std::size_t>(
        std::count_if(services.begin(), services.end(), [](const audit::SovereigntyOfService& one) {
            return one.alternative == Verdict::yes || one.alternative == Verdict::none;
        }));
    const std::size_t n = services.size();
    section.title = title_of(told, autarkic, holds, n);
    section.blocks.emplace_back(readings_table(told));
    if (Table table = horizon_table(told); !table.rows.empty()) {
        section.blocks.emplace_back(table);
    } else {
        section.blocks.emplace_back(
            Paragraph{told.say("Autarky horizon", "Horizon d’autarcie"),
                      told.say("No service is marked as vital, or no country controls anything below: there "
                               "is no horizon to tell.",
                               "Aucun service n’est marqué vital, ou aucun pays ne contrôle rien "
                               "dessous\u00A0: pas d’horizon à "
                               "indiquer.")});
    }
    if (told.figures.frameworks.csf && !told.audit.csf.empty()) {
        section.blocks.emplace_back(framework_table(told, *told.figures.frameworks.csf));
    }
    return section;
}

} // namespace volteface::report
