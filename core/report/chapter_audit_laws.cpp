// SPDX-License-Identifier: GPL-3.0-or-later
// Which laws reach the stack, in how few hands it lies, and what standards tie it.
#include "core/report/audit_phrases.h"
#include "core/report/phrases.h"
#include "core/report/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace volteface::report {

using audit::Channel;
using audit::Concentration;
using audit::Holder;
using audit::LawEffect;
using audit::Standard;
using audit::Weighing;

namespace {

constexpr std::size_t most_shares = 3; ///< of a standard

std::string channel_name(Channel channel, Language l) {
    switch (channel) {
    case Channel::control:
        return std::string(say(l, "control", "contrôle"));
    case Channel::hosting:
        return std::string(say(l, "hosting", "hébergement"));
    case Channel::staff:
        return std::string(say(l, "staff", "personnel"));
    case Channel::origin:
        return std::string(say(l, "origin", "origine"));
    }
    return {};
}

std::string effect_name(LawEffect effect, Language l) {
    switch (effect) {
    case LawEffect::disclosure:
        return std::string(say(l, "data can be demanded", "peut exiger des données"));
    case LawEffect::collection:
        return std::string(say(l, "data can be collected in secret", "peut collecter des données en secret"));
    case LawEffect::supply_stop:
        return std::string(say(l, "supply can be stopped", "peut couper l’approvisionnement"));
    case LawEffect::suspension:
        return std::string(say(l, "accounts can be suspended", "peut suspendre des comptes"));
    case LawEffect::lock_in:
        return std::string(say(l, "data may not be given back without approval",
                               "peut retenir des données sans autorisation"));
    }
    return {};
}

/// The most sensitive first.
std::string class_names(const std::set<DataClass>& classes, Language l) {
    std::vector<std::string> names;
    for (auto one = classes.rbegin(); one != classes.rend(); ++one) {
        names.push_back(data_class_name(*one, l));
    }
    return list(l, names);
}

std::set<std::string> laws_that_reach(const AuditContext& told) {
    std::set<std::string> laws;
    for (const audit::LawReach& reach : told.audit.extraterritorial.reaches) {
        laws.insert(reach.law);
    }
    return laws;
}

Table laws_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("Foreign laws that reach the stack", "Lois étrangères qui atteignent la pile");
    table.caption = told.say("laws of accepted jurisdictions are left out", "hors lois des pays acceptés");
    table.columns = {{told.say("Law", "Loi"), 2.6},
                     {told.say("Of", "Pays"), 1.1},
                     {told.say("Components", "Composants"), 0.9, Align::right},
                     {told.say("Through", "Par"), 1.2},
                     {told.say("Data that pass", "Données qui y passent"), 1.6},
                     {told.say("Checked on", "Vérifiée le"), 1.2, Align::right}};
    bool to_verify = false;
    for (const audit::Law& law : told.figures.frameworks.laws) {
        std::size_t components = 0;
        std::set<Channel> channels;
        std::set<DataClass> classes;
        std::set<ComponentId> services;
        for (const audit::LawReach& reach : told.audit.extraterritorial.reaches) {
            if (reach.law != law.id) {
                continue;
            }
            ++components;
            channels.insert(reach.channels.begin(), reach.channels.end());
            for (const audit::PassingData& passing : reach.passing) {
                classes.insert(passing.data_class);
                services.insert(passing.service);
            }
        }
        if (components == 0) {
            continue;
        }
        std::vector<std::string> ways;
        for (const Channel channel : channels) {
            ways.push_back(channel_name(channel, l));
        }
        std::vector<std::string> effects;
        for (const LawEffect effect : law.effects) {
            effects.push_back(effect_name(effect, l));
        }
        to_verify = to_verify || law.to_verify;
        Row row;
        row.cells = {{plain_text(law.name.in(l)), true},
                     {country_words(law.jurisdiction, l)},
                     {number(l, static_cast<double>(components))},
                     {list(l, ways)},
                     {classes.empty() ? "–"
                                      : fmt::format("{} ({})", class_names(classes, l),
                                                    counted(l, services.size(), services_word))},
                     {short_date(l, law.checked) + (law.to_verify ? "\u00A0*" : "")}};
        row.detail = fmt::format("{} · {}", plain_text(law.reference), list(l, effects));
        table.rows.push_back(row);
    }
    if (to_verify) {
        table.notes.push_back(
            told.say("* The state of this law could not be established on that date: to be verified.",
                     "* L’état de cette loi n’a pu être établi à cette date\u00A0: à vérifier."));
    }
    table.notes.push_back(told.say(
        "That a law reaches a component does not say that it will be used. Data follow the needs of running "
        "a service. "
        "What is unknown accuses nobody. This is no legal advice.",
        "Qu’une loi atteigne un composant ne dit pas qu’elle sera appliquée. Les données suivent les besoins "
        "de "
        "fonctionnement d’un service. L’inconnu n’accuse personne. Ceci n’est pas un avis juridique."));
    return table;
}

const Concentration* concentration_of(const AuditContext& told, std::optional<Layer> layer, Holder holder,
                                      Weighing weighing) {
    const auto& all = told.audit.concentrations;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Concentration& one) {
        return one.layer == layer && one.holder == holder && one.weighing == weighing;
    });
    return found == all.end() ? nullptr : &*found;
}

void add_concentration(const AuditContext& told, Row& row, std::optional<Layer> layer, Weighing weighing) {
    for (const Holder holder : {Holder::organisation, Holder::jurisdiction}) {
        const Concentration* const found = concentration_of(told, layer, holder, weighing);
        const bool known = found != nullptr && found->hhi && found->effective;
        row.cells.push_back({known ? number(told.language, *found->hhi) : "?"});
        row.cells.push_back({known ? number(told.language, *found->effective, 1) : "?", true});
    }
}

Table concentration_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title =
        told.say("In how few hands each layer lies", "Entre combien de mains se trouve chaque couche");
    table.caption = told.say("Herfindahl–Hirschman index, 0 to 10\u202F000",
                             "indice de Herfindahl–Hirschman, de 0 à 10\u202F000");
    table.columns = {{told.say("Layer", "Couche"), 2.2},
                     {told.say("Organisations: index", "Organisations\u00A0: indice"), 1.2, Align::right},
                     {told.say("as many equal ones", "équivalent en parts égales"), 1.2, Align::right},
                     {told.say("Countries: index", "Pays\u00A0: indice"), 1.2, Align::right},
                     {told.say("as many equal ones", "équivalent en parts égales"), 1.2, Align::right}};
    for (const Layer layer : layers_top_down()) {
        if (concentration_of(told, layer, Holder::organisation, Weighing::components) == nullptr) {
            continue;
        }
        Row row;
        row.cells.push_back({std::string(name_of(layer, l)), true});
        add_concentration(told, row, layer, Weighing::components);
        table.rows.push_back(row);
    }
    const std::array<std::pair<Weighing, std::string>, 3> whole = {
        {{Weighing::components, told.say("Whole stack, by components", "Toute la pile, par composants")},
         {Weighing::links, told.say("Whole stack, by links", "Toute la pile, par liens")},
         {Weighing::cost, told.say("Whole stack, by cost", "Toute la pile, par coûts")}}};
    bool first = true;
    std::size_t unknown_cost = 0;
    for (const auto& weighing : whole) {
        Row row;
        row.total = first;
        first = false;
        row.cells.push_back({weighing.second, true});
        add_concentration(told, row, std::nullopt, weighing.first);
        table.rows.push_back(row);
        if (const auto* found = concentration_of(told, std::nullopt, Holder::organisation, weighing.first);
            weighing.first == Weighing::cost && found != nullptr) {
            unknown_cost = found->unknown;
        }
    }
    if (unknown_cost > 0) {
        table.notes.push_back(fmt::format(
            fmt::runtime(told.say("By cost, {} are left out: their cost or holder is unknown.",
                                  "Par coûts, {} sont écartés\u00A0: coût ou détenteur inconnu.")),
            counted(l, unknown_cost, components_word)));
    }
    return table;
}

Table lock_in_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("Tied to standards", "Attaches à des standards");
    table.columns = {{told.say("Standard", "Standard"), 1.4},
                     {told.say("Value", "Valeur"), 1.6},
                     {told.say("Needs that name it", "Besoins qui le citent"), 1.2, Align::right},
                     {told.say("Share", "Part"), 0.8, Align::right},
                     {told.say("With no other choice", "Sans autre choix"), 1.2, Align::right}};
    for (const audit::LockIn& lock_in : told.audit.lock_ins) {
        const std::string name =
            lock_in.standard == Standard::dialect  ? told.say("API dialect", "Dialecte d’API")
            : lock_in.standard == Standard::family ? told.say("Model family", "Famille de modèles")
                                                   : told.say("Accelerator stack", "Pile d’accélération");
        for (std::size_t i = 0; i < std::min(lock_in.shares.size(), most_shares); ++i) {
            const audit::LockInShare& share = lock_in.shares[i];
            table.rows.push_back({{{i == 0 ? name : std::string(), true},
                                   {plain_text(share.value)},
                                   {part_of(l, share.needs, lock_in.needs)},
                                   {percent(l, share.share)},
                                   {percent(l, share.share_tied)}}});
        }
    }
    table.notes.push_back(told.say("The three most frequent of each standard.",
                                   "Les trois plus fréquents de chaque standard."));
    return table;
}

} // namespace

Section audit_laws_page(const AuditContext& told) {
    const Language l = told.language;
    Section section;
    section.running_head = told.say("Audit: laws and concentration", "Audit\u00A0: lois et concentration");
    const std::size_t laws = laws_that_reach(told).size();
    const Concentration* whole =
        concentration_of(told, std::nullopt, Holder::organisation, Weighing::components);
    const bool known = whole != nullptr && whole->effective;
    const std::string hands = known ? number(l, *whole->effective, 1) : std::string();
    std::string title =
        told.figures.frameworks.laws.empty()
            ? told.say("No list of laws was at hand", "Aucune liste de lois n’était disponible")
        : laws == 0 ? told.say("No foreign law reaches the stack", "Aucune loi étrangère n’atteint la pile")
                    : capitalised(fmt::format(
                          fmt::runtime(word_for(
                              l, laws,
                              {"{} foreign law reaches the stack", "{} foreign laws reach the stack",
                               "{} loi étrangère atteint la pile", "{} lois étrangères atteignent la pile"})),
                          l == Language::french && laws == 1 ? "une" : spelled(l, laws)));
    if (known) {
        title +=
            fmt::format(fmt::runtime(told.say(", which lies as if in the hands of {} equal holders",
                                              "\u00A0; celle-ci est comme entre les mains de {} détenteurs "
                                              "égaux")),
                        hands);
    }
    section.title = title;
    if (Table table = laws_table(told); !table.rows.empty()) {
        section.blocks.emplace_back(table);
    }
    if (Table table = concentration_table(told); table.rows.size() > 3) {
        section.blocks.emplace_back(table);
    }
    if (Table table = lock_in_table(told); !table.rows.empty()) {
        section.blocks.emplace_back(table);
    }
    return section;
}

} // namespace volteface::report
