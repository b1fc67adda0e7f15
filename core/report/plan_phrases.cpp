// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_phrases.h"

#include "core/report/audit_phrases.h"
#include "core/report/plain_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::report {

using plan::Limiting;
using plan::Objection;
using plan::Reason;

namespace {

const Component* brought(const Plan& plan, const ComponentId& id) {
    const auto found = std::find_if(plan.components.begin(), plan.components.end(),
                                    [&](const Component& one) { return one.id == id; });
    return found == plan.components.end() ? nullptr : &*found;
}

template <class... T>
std::string filled(const std::string& pattern, const T&... values) {
    return fmt::format(fmt::runtime(pattern), values...);
}

/// Whole days, where there is one.
std::string days(Language l, double minutes) {
    const auto exact = static_cast<Minute>(minutes);
    return span(l, exact < minutes_per_day
                       ? exact
                       : (exact + minutes_per_day - 1) / minutes_per_day * minutes_per_day);
}

} // namespace

std::map<ComponentId, std::string> candidate_names(const plan::Planning& planning,
                                                   const catalogue::Catalogue& catalogue) {
    std::map<ComponentId, std::string> names;
    for (const plan::LostNeed& need : planning.needs) {
        for (const plan::Candidate& candidate : need.candidates) {
            const CatalogueEntry* entry = candidate.entry ? catalogue.find(*candidate.entry) : nullptr;
            if (entry != nullptr) {
                names.emplace(candidate.component, entry->name);
            }
        }
    }
    return names;
}

std::string PlanContext::name(const ComponentId& id) const {
    if (context.names.component(id) == nullptr) {
        if (const Component* component = brought(planning.plan, id)) {
            return plain_text(component->name.empty() ? id.str() : component->name);
        }
        if (const auto found = run.candidates.find(id); found != run.candidates.end()) {
            return plain_text(found->second);
        }
    }
    return context.names.name(id);
}

std::string PlanContext::provider(const ComponentId& id) const {
    const Component* component = context.names.component(id);
    if (component == nullptr) {
        component = brought(planning.plan, id);
    }
    if (component == nullptr || !component->organisation) {
        return {};
    }
    return organisation(*component->organisation);
}

std::string PlanContext::organisation(const OrganisationId& id) const {
    if (const Organisation* known = context.names.organisation(id)) {
        return plain_text(known->name);
    }
    for (const Organisation& brought_in : planning.plan.organisations) {
        if (brought_in.id == id) {
            return plain_text(brought_in.name);
        }
    }
    return id.str();
}

std::string PlanContext::need(const RequirementId& id) const {
    const Requirement* requirement = find(context.stack, id);
    if (requirement == nullptr) {
        return id.str();
    }
    const std::string consumer = name(requirement->consumer);
    const auto of_consumer =
        std::count_if(planning.moves.begin(), planning.moves.end(), [&](const plan::MoveAnswer& move) {
            const Requirement* other = find(context.stack, move.requirement);
            return other != nullptr && other->consumer == requirement->consumer;
        });
    return of_consumer < 2 ? consumer
                           : fmt::format("{} – {}", consumer, need_of(context.stack, *requirement));
}

std::string PlanContext::team(const TeamId& id) const {
    const Team* team = find(context.stack, id);
    return plain_text(team == nullptr || team->name.empty() ? id.str() : team->name);
}

std::string PlanContext::day(Minute at) const {
    const std::string words = day_of(language, at);
    if (!context.stack.day_zero || !context.stack.day_zero->is_whole()) {
        return words;
    }
    return fmt::format("{} ({})", words, short_date(language, date_of(*context.stack.day_zero, at)));
}

std::string PlanContext::money(double amount) const {
    return report::money(language, amount, context.stack.currency);
}

Minute PlanContext::last_cut_over() const {
    Minute last = 0;
    for (const plan::MoveAnswer& move : planning.moves) {
        last = std::max(last, move.complete);
    }
    return last;
}

std::string objection_words(const PlanContext& told, const Objection& objection) {
    const Language l = told.language;
    const auto behind_service = [&](std::string words) {
        if (objection.service) {
            words += filled(told.say(", for {}", ", pour {}"), told.name(*objection.service));
        }
        return words;
    };
    const std::string country = objection.country ? country_words(*objection.country, l) : "?";
    switch (objection.reason) {
    case Reason::falls_under_scenario:
        return objection.root && !told.name(*objection.root).empty()
                   ? filled(told.say("falls under the scenario, through {}",
                                     "perdu dans ce scénario, à travers {}"),
                            told.name(*objection.root))
                   : told.say("falls under the scenario", "perdu dans ce scénario");
    case Reason::cannot_be_had:
        return told.say("can no longer be had", "ne peut plus être obtenu");
    case Reason::rests_on_consumer:
        return told.say("rests on what it would serve", "repose sur ce qu’il servirait");
    case Reason::lacks_capability:
        return filled(told.say("does not offer {}", "n’offre pas {}"), plain_text(objection.argument));
    case Reason::lacks_certificate:
        return filled(told.say("lacks the certificate {}", "n’a pas le certificat {}"),
                      plain_text(objection.argument));
    case Reason::control_not_accepted:
        return behind_service(
            filled(told.say("control from {} is not accepted", "contrôle non accepté\u00A0: {}"), country));
    case Reason::hosting_not_accepted:
        return behind_service(
            filled(told.say("hosting in {} is not accepted", "hébergement non accepté\u00A0: {}"), country));
    case Reason::control_unknown:
        return behind_service(told.say("nobody knows who controls it", "contrôle inconnu"));
    case Reason::hosting_unknown:
        return behind_service(told.say("nobody knows where it runs", "hébergement inconnu"));
    case Reason::fit_below_floor:
        return filled(told.say("fit {}, below {}", "adéquation {}, sous {}"),
                      number(l, objection.fit.value_or(0), 2), number(l, objection.floor.value_or(0), 2));
    case Reason::fit_unknown:
        return told.say("its fit is unknown", "adéquation inconnue");
    case Reason::provider_avoided:
        return told.say("a provider to be avoided", "fournisseur à éviter");
    case Reason::forbidden_by_hand:
        return told.say("ruled out by hand", "écarté à la main");
    }
    return {};
}

std::string what_would_do(const PlanContext& told, const plan::ServiceAnswer& service) {
    const Language l = told.language;
    const plan::WhatWouldDo& would = service.what_would_do;
    const std::string need = would.need ? told.need(would.need->requirement) : std::string();
    switch (would.factor) {
    case Limiting::none:
        return {};
    case Limiting::mtpd_unknown:
        return told.say("Nobody has said how long it may be down (MTPD).",
                        "La durée maximale d’interruption tolérable (MTPD) n’est pas renseignée.");
    case Limiting::not_planned:
        return told.say("The plan leaves it as it is: moving costs more than the loss it saves.",
                        "Le plan le laisse en l’état\u00A0: en sortir coûte plus que la perte évitée.");
    case Limiting::candidate_missing:
        return need.empty()
                   ? told.say("A supplier that will do would have to be found.",
                              "Il faudrait trouver un fournisseur qui convienne.")
                   : filled(told.say("A supplier that will do would have to be found for: {}.",
                                     "Il faudrait trouver un fournisseur qui convienne pour\u00A0: {}."),
                            need);
    case Limiting::lead_times:
        return filled(
            told.say(
                "Lead times would have to be shorter by {}, however many people work on it.",
                "Il faudrait des délais plus courts de {}\u00A0; renforcer l’effectif n’y changerait rien."),
            days(l, would.amount));
    case Limiting::team:
        return would.team ? filled(told.say("It would take more people in {}: {} more.",
                                            "Il faudrait renforcer {}\u00A0: {} de plus."),
                                   told.team(*would.team),
                                   counted(l, static_cast<std::size_t>(std::max(1.0, would.amount)),
                                           {"person", "people", "personne", "personnes"}))
                          : told.say("It would take more people.", "Il faudrait plus de personnes.");
    case Limiting::deadline:
        return filled(told.say("Work would have to begin {} earlier: before the event.",
                               "Le travail devrait commencer {} plus tôt\u00A0: avant l’événement."),
                      days(l, would.amount));
    case Limiting::budget:
        return filled(told.say("The budget would have to be {} larger.", "Il manque {} au budget."),
                      told.money(would.amount));
    }
    return {};
}

std::string demand_words(const PlanContext& told, const plan::Demand& demand) {
    using Kind = plan::Demand::Kind;
    const std::string need = demand.need ? told.need(demand.need->requirement) : std::string("?");
    const std::string to = demand.to ? told.name(*demand.to) : std::string();
    switch (demand.kind) {
    case Kind::budget:
        return filled(told.say("a budget of {}", "un budget de {}"), told.money(demand.amount));
    case Kind::deadline:
        return filled(told.say("{} back by {}", "{} rétabli au plus tard au {}"),
                      demand.service ? told.name(*demand.service) : std::string("?"), told.day(demand.at));
    case Kind::jurisdiction:
        return told.say("the jurisdictions that are accepted", "les juridictions acceptées");
    case Kind::minimum_fit:
        return filled(told.say("a fit of at least {}", "une adéquation d’au moins {}"),
                      number(told.language, demand.amount, 2));
    case Kind::avoid:
        return filled(told.say("nothing from {}", "sans {}"),
                      demand.organisation ? told.organisation(*demand.organisation) : std::string("?"));
    case Kind::pin:
        return filled(told.say("{} moves to {}", "{} passe à {}"), need, to);
    case Kind::forbid:
        return to.empty() ? filled(told.say("{} stays where it is", "{} reste en place"), need)
                          : filled(told.say("{} does not move to {}", "{} ne passe pas à {}"), need, to);
    case Kind::not_before:
        return filled(told.say("{} begins no earlier than {}", "{} ne commence pas avant le {}"), need,
                      told.day(demand.at));
    }
    return {};
}

} // namespace volteface::report
