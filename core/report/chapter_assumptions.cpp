// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/input_words.h"
#include "core/report/plain_text.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <set>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::State;

namespace {

constexpr Plural assumptions_word = {"assumption", "assumptions", "hypothèse", "hypothèses"};
constexpr Plural components_word = {"component", "components", "composant", "composants"};

std::string date_words(const Context& context, const std::optional<Date>& date) {
    return date ? long_date(context.language, *date) : std::string();
}

std::string day_words(const Context& context, const std::optional<Date>& date) {
    return date ? short_date(context.language, *date) : std::string("–");
}

/// Without what every address begins with: it has to fit a column.
std::string short_address(const std::string& url) {
    std::string address = plain_text(url, 120);
    for (const std::string_view start : {"https://", "http://", "www."}) {
        if (address.starts_with(start)) {
            address.erase(0, start.size());
        }
    }
    while (!address.empty() && address.back() == '/') {
        address.pop_back();
    }
    return address;
}

/// "EUR/day" as a person writes it: "€/day", "€/jour"; words that are not known stay.
std::string unit_words(const Context& context, const std::string& unit) {
    struct Word {
        std::string_view code;
        std::string_view en;
        std::string_view fr;
    };
    static constexpr std::array<Word, 14> words = {{{"EUR", "€", "€"},
                                                    {"USD", "$", "$"},
                                                    {"GBP", "£", "£"},
                                                    {"day", "day", "jour"},
                                                    {"days", "days", "jours"},
                                                    {"hour", "hour", "heure"},
                                                    {"hours", "hours", "heures"},
                                                    {"month", "month", "mois"},
                                                    {"months", "months", "mois"},
                                                    {"year", "year", "an"},
                                                    {"years", "years", "ans"},
                                                    {"share", "share", "part"},
                                                    {"people", "people", "personnes"},
                                                    {"factor", "factor", "facteur"}}};
    const std::string text = plain_text(unit);
    std::string out;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t slash = std::min(text.find('/', from), text.size());
        const std::string part = text.substr(from, slash - from);
        const auto known =
            std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.code == part; });
        out += known == words.end() ? part : std::string(context.say(known->en, known->fr));
        out += slash < text.size() ? "/" : "";
        from = slash + 1;
    }
    return out;
}

/// "Title, Publisher, 20 May 2025" as far as it is known.
std::string source_words(const Context& context, const Source& source) {
    std::string text;
    for (const std::string& part : {plain_text(source.title, 200), plain_text(source.publisher),
                                    date_words(context, source.date), short_address(source.url)}) {
        text += part.empty() ? "" : (text.empty() ? "" : ", ") + part;
    }
    return text;
}

std::string sources_words(const Context& context, const std::vector<Source>& sources) {
    std::string text;
    for (const Source& source : sources) {
        const std::string words = source_words(context, source);
        text += words.empty() ? "" : (text.empty() ? "" : "; ") + words;
    }
    return text;
}

std::string confidence_words(const Context& context, const std::optional<Confidence>& confidence) {
    return confidence ? std::string(name_of(*confidence, context.language))
                      : std::string(context.say("not said", "non précisée"));
}

Table assumption_table(const Context& context) {
    const Language l = context.language;
    Table table;
    table.title = context.say("Assumptions", "Hypothèses");
    table.caption = context.say("likely value, and range where there is one",
                                "valeur probable, et fourchette s’il y en a une");
    table.columns = {{std::string(context.say("Assumption", "Hypothèse")), 5},
                     {std::string(context.say("Value", "Valeur")), 1.1, Align::right},
                     {std::string(context.say("Range", "Fourchette")), 1.4, Align::right},
                     {std::string(context.say("Unit", "Unité")), 1.2},
                     {std::string(context.say("Confidence", "Confiance")), 2},
                     {std::string(context.say("Source", "Source")), 4},
                     {std::string(context.say("As of", "État au")), 1.3}};
    for (const Assumption& assumption : context.stack.assumptions) {
        std::string name = plain_text(assumption.name.in(l));
        std::string source = source_words(context, assumption.source);
        if (source.empty()) {
            source = context.say("none", "aucune");
        }
        table.rows.push_back(
            {{{name.empty() ? assumption.id.str() : name, true},
              {range(l, Estimate::certain(assumption.value.likely))},
              {assumption.value.is_certain() ? std::string("–") : range(l, assumption.value)},
              {unit_words(context, assumption.unit)},
              {confidence_words(context, assumption.confidence)},
              {source},
              {day_words(context, assumption.as_of)}},
             plain_text(assumption.notes, 400),
             false});
    }
    return table;
}

Table service_facts(const Context& context) {
    const Language l = context.language;
    Table table;
    table.title =
        context.say("What the services were said to bear", "Ce que les services sont dits supporter");
    table.columns = {{std::string(context.say("Service", "Service")), 3},
                     {std::string(context.say("Criticality", "Criticité")), 1.2, Align::right},
                     {fmt::format(fmt::runtime(context.say("Loss per day, {}", "Perte par jour, {}")),
                                  currency_sign(context.stack.currency)),
                      1.8, Align::right},
                     {"RTO", 1.2, Align::right},
                     {"MTPD", 1.2, Align::right},
                     {std::string(context.say("Confidence", "Confiance")), 2.4}};
    const std::string unknown(context.say("unknown", "inconnu"));
    for (const Component& component : context.stack.components) {
        if (component.layer != Layer::service) {
            continue;
        }
        const Service facts = component.service.value_or(Service{});
        table.rows.push_back({{{context.names.name(component.id), true},
                               {facts.criticality ? number(l, *facts.criticality) : unknown},
                               {facts.impact_per_day ? number(l, facts.impact_per_day->to_double(), 2)
                                                     : std::string(context.say("unknown", "inconnue"))},
                               {facts.rto ? span_short(l, facts.rto->minutes)
                                          : std::string(context.say("not given", "non donné"))},
                               {facts.mtpd ? span_short(l, facts.mtpd->minutes)
                                           : std::string(context.say("not given", "non donnée"))},
                               {confidence_words(context, component.confidence)}},
                              {},
                              false});
    }
    return table;
}

/// What some scenario of the report harms.
std::set<ComponentId> harmed_components(const Context& context) {
    std::set<ComponentId> harmed;
    for (const Run& run : context.input.runs) {
        for (const ComponentOutcome& component : run.outcome->components) {
            if (worst_state(component) != State::up) {
                harmed.insert(component.id);
            }
        }
    }
    return harmed;
}

Table component_facts(const Context& context, std::size_t& without_any) {
    // A report is read by people: a table of thousands is none.
    constexpr std::size_t most_components = 250;
    std::size_t cut = 0;
    const std::set<ComponentId> harmed = harmed_components(context);
    Table table;
    table.title = context.say("Facts about components", "Faits sur les composants");
    table.caption =
        context.input.runs.empty()
            ? context.say("those with a source or a confidence", "ceux qui ont une source ou une confiance")
            : context.say("those that the scenarios reach", "ceux que les scénarios atteignent");
    table.columns = {{std::string(context.say("Component", "Composant")), 2.6},
                     {std::string(context.say("Organisation, control", "Organisation, contrôle")), 2.6},
                     {std::string(context.say("Confidence", "Confiance")), 1.9},
                     {std::string(context.say("Sources", "Sources")), 4.6},
                     {std::string(context.say("As of", "État au")), 1.3}};
    for (const Component& component : context.stack.components) {
        const std::string sources = sources_words(context, component.sources);
        const bool has_facts = component.confidence || !sources.empty();
        const bool is_used = context.input.runs.empty() || harmed.contains(component.id);
        if (!is_used || component.layer == Layer::service) {
            continue;
        }
        if (!has_facts) {
            ++without_any;
            continue;
        }
        if (table.rows.size() >= most_components) {
            ++cut;
            continue;
        }
        const Organisation* organisation =
            component.organisation ? context.names.organisation(*component.organisation) : nullptr;
        const auto control = control_jurisdiction(context.stack, component);
        std::string who = organisation == nullptr ? std::string(context.say("unknown", "inconnue"))
                                                  : plain_text(organisation->name);
        who += ", " + (control ? control->str() : std::string(context.say("unknown", "inconnu")));
        std::string source = sources.empty() ? std::string(context.say("none", "aucune")) : sources;
        table.rows.push_back({{{context.names.name(component.id), true},
                               {who},
                               {confidence_words(context, component.confidence)},
                               {source},
                               {day_words(context, component.as_of)}},
                              {},
                              false});
    }
    if (cut > 0) {
        table.notes.push_back(
            fmt::format(fmt::runtime(context.say("{} left out here.", "{} non repris ici.")),
                        counted(context.language, cut, components_word)));
    }
    return table;
}

Table precedent_table(const Context& context, const Scenario& scenario) {
    Table table;
    table.title = context.say("Precedents and sources", "Précédents et sources");
    table.caption = name_of(scenario, context.language);
    table.columns = {{std::string(context.say("Date", "Date")), 1.3},
                     {std::string(context.say("What happened, or what was read",
                                              "Ce qui s’est produit, ou ce qui a été lu")),
                      4.6},
                     {std::string(context.say("Source", "Source")), 3.6}};
    for (const Precedent& precedent : scenario.precedents) {
        table.rows.push_back({{{precedent.date ? date_words(context, precedent.date) : std::string("–")},
                               {plain_text(precedent.text.in(context.language), 600)},
                               {source_words(context, precedent.source)}},
                              {},
                              false});
    }
    for (const Source& source : scenario.sources) {
        table.rows.push_back({{{source.date ? date_words(context, source.date) : std::string("–")},
                               {plain_text(source.title, 300)},
                               {source_words(context, Source{{}, source.publisher, {}, source.url})}},
                              {},
                              false});
    }
    return table;
}

std::string likelihood_words(const Context& context, const Scenario& scenario) {
    const Language l = context.language;
    std::string text;
    if (scenario.likelihood_per_year) {
        const Estimate& e = *scenario.likelihood_per_year;
        text = e.is_certain()
                   ? fmt::format(fmt::runtime(context.say("Likelihood per year: {}.",
                                                          "Probabilité par an\u00A0: {}.")),
                                 percent(l, e.likely))
                   : fmt::format(fmt::runtime(context.say("Likelihood per year: {} ({} to {}).",
                                                          "Probabilité par an\u00A0: {} (de {} à {}).")),
                                 percent(l, e.likely), percent(l, e.low), percent(l, e.high));
    } else {
        text = context.say("Likelihood: unknown.", "Probabilité\u00A0: inconnue.");
    }
    if (const std::string reasoning = plain_text(scenario.likelihood_reasoning.in(l), 900);
        !reasoning.empty()) {
        text += " " + reasoning;
    }
    if (scenario.confidence) {
        text += fmt::format(fmt::runtime(context.say(" Confidence: {}.", " Confiance\u00A0: {}.")),
                            name_of(*scenario.confidence, l));
    }
    return text;
}

} // namespace

Section assumptions_chapter(const Context& context) {
    const Language l = context.language;
    Section section;
    section.running_head = context.say("Assumptions and sources", "Hypothèses et sources");
    std::size_t estimated = 0;
    for (const Assumption& assumption : context.stack.assumptions) {
        estimated += assumption.confidence == Confidence::estimated ? 1U : 0U;
    }
    const std::size_t all = context.stack.assumptions.size();
    if (all == 0) {
        section.title = context.say("The figures rest on the stack and the scenarios alone",
                                    "Les chiffres ne reposent que sur la pile et les scénarios");
    } else if (estimated == 0) {
        section.title = fmt::format(fmt::runtime(context.say("Every one of the {} has a source or a measure",
                                                             "Les {} ont toutes une source ou une mesure")),
                                    counted(l, all, assumptions_word));
    } else {
        section.title = fmt::format(
            fmt::runtime(word_for(
                l, estimated,
                {"{} of {} is an estimate without a source", "{} of {} are estimates without a source",
                 "{} sur {} est une estimation sans source", "{} sur {} sont des estimations sans source"})),
            capitalised(spelled_with(l, estimated, 13)), counted(l, all, assumptions_word));
    }
    section.lead =
        context.say("What every figure of this report rests on, with where it comes from and how far it can "
                    "be trusted: measured by the organisation; "
                    "read in a source; general knowledge, not verified; an estimate.",
                    "Ce sur quoi repose chaque chiffre de ce rapport, d’où il vient et quelle confiance lui "
                    "accorder\u00A0: mesuré par l’organisation\u00A0; lu "
                    "dans une source\u00A0; connaissance générale, non vérifiée\u00A0; estimation.");
    for (const Run& run : context.input.runs) {
        section.blocks.emplace_back(Paragraph{
            fmt::format(fmt::runtime(context.say("Scenario {}", "Scénario {}")),
                        quoted(l, name_of(*run.scenario, l))),
            likelihood_words(context, *run.scenario) + " " +
                capitalised(inputs_in_words(l, simulation::inputs_of(context.stack, *run.scenario))) + "."});
        if (Table table = precedent_table(context, *run.scenario); !table.rows.empty()) {
            section.blocks.emplace_back(table);
        }
    }
    if (Table table = inputs_table(context); !table.rows.empty()) {
        section.blocks.emplace_back(table);
    }
    if (Table table = service_facts(context); !table.rows.empty()) {
        section.blocks.emplace_back(table);
    }
    if (all > 0) {
        section.blocks.emplace_back(assumption_table(context));
    }
    std::size_t without_any = 0;
    Table facts = component_facts(context, without_any);
    if (without_any > 0) {
        facts.notes.push_back(
            fmt::format(fmt::runtime(word_for(l, without_any,
                                              {"{} carries neither a source nor a confidence.",
                                               "{} carry neither a source nor a confidence.",
                                               "{} n’a ni source ni degré de confiance.",
                                               "{} n’ont ni source ni degré de confiance."})),
                        counted(l, without_any, components_word)));
    }
    if (!facts.rows.empty()) {
        section.blocks.emplace_back(facts);
    } else if (!facts.notes.empty()) {
        section.blocks.emplace_back(Paragraph{facts.title, facts.notes.front()});
    }
    return section;
}

} // namespace volteface::report
