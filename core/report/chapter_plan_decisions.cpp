// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be decided by when, what that gives back, and what the plan does not cover.
#include "core/report/audit_phrases.h"
#include "core/report/plain_text.h"
#include "core/report/plan_phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace volteface::report {

using plan::MoveAnswer;
using plan::ServiceAnswer;

namespace {

constexpr std::size_t most_names = 3;
constexpr std::size_t most_rejected = 3; ///< candidates named for one need

template <class... T>
std::string filled(const std::string& pattern, const T&... values) {
    return fmt::format(fmt::runtime(pattern), values...);
}

std::vector<const MoveAnswer*> by_decision(const PlanContext& told) {
    std::vector<const MoveAnswer*> moves;
    for (const MoveAnswer& move : told.planning.moves) {
        moves.push_back(&move);
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const MoveAnswer* a, const MoveAnswer* b) { return a->decide_by < b->decide_by; });
    return moves;
}

std::string services_of(const PlanContext& told, const MoveAnswer& move) {
    std::vector<std::string> names;
    for (const ComponentId& id : move.services) {
        names.push_back(told.name(id));
    }
    return list(told.language, names, most_names);
}

Table decisions(const PlanContext& told) {
    Table table;
    table.title = told.say("What has to be decided, and by when", "Ce qu’il faut décider, et pour quand");
    table.caption =
        told.say("later, the services come back later", "décider plus tard, c’est rétablir plus tard");
    table.columns = {{told.say("By", "Au plus tard"), 1.3},
                     {told.say("Decision", "Décision"), 2.6},
                     {told.say("For", "Pour"), 1.8},
                     {told.say("One-off cost, mean", "Coût ponctuel, moyenne"), 1.0, Align::right}};
    for (const MoveAnswer* move : by_decision(told)) {
        const cost::Total total = cost::one_off(move->cost);
        Row row;
        row.cells = {{told.day(move->decide_by)},
                     {filled(told.say("{}: replace {} by {}", "{}\u00A0: remplacer {} par {}"),
                             told.need(move->requirement), told.name(move->from), told.name(move->to)),
                      true},
                     {services_of(told, *move)},
                     {told.money(total.known.mean) + (total.open ? "\u00A0+\u00A0?" : "")}};
        if (move->next_best) {
            row.detail =
                move->next_best->more > 0
                    ? filled(told.say("Next best: {}, {} more.", "Second choix\u00A0: {}, {} de plus."),
                             told.name(move->next_best->to), told.money(move->next_best->more))
                    : filled(told.say("As good: {}.", "Équivalent\u00A0: {}."),
                             told.name(move->next_best->to));
        } else {
            row.detail = told.say("No other candidate will do.", "Aucun autre candidat ne convient.");
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string verdict(const PlanContext& told, const ServiceAnswer& service) {
    if (!service.harmed) {
        return told.say("not harmed", "non touché");
    }
    if (!service.reversible) {
        return told.say("unknown", "inconnu");
    }
    return *service.reversible ? told.say("reversible", "réversible")
                               : told.say("not reversible", "non réversible");
}

Table reversibility(const PlanContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("Reversibility of the services", "Réversibilité des services");
    table.caption = told.say("with the plan", "avec le plan");
    table.columns = {{told.say("Service", "Service"), 2.2},
                     {told.say("Verdict", "Verdict"), 1.2},
                     {told.say("Time to reverse", "Délai de sortie"), 1.0, Align::right},
                     {told.say("Cost to reverse", "Coût de sortie"), 1.0, Align::right},
                     {told.say("Share of MTPD", "Part du MTPD"), 0.8, Align::right},
                     {told.say("Loss without", "Perte sans"), 0.9, Align::right},
                     {told.say("Loss with", "Perte avec"), 0.9, Align::right}};
    const auto loss = [&](const std::optional<double>& amount) { return amount ? told.money(*amount) : "?"; };
    for (const ServiceAnswer& service : told.planning.services) {
        if (!service.harmed) {
            continue;
        }
        const bool bad = service.reversible == false;
        Row row;
        row.cells = {{told.name(service.id), true},
                     {verdict(told, service), bad, bad},
                     {service.time_to_reverse ? span_short(l, *service.time_to_reverse)
                                              : told.say("not back", "pas de retour")},
                     {told.money(service.cost_to_reverse)},
                     {service.mtpd_share ? percent(l, *service.mtpd_share) : "?"},
                     {loss(service.loss_without)},
                     {loss(service.loss_with)}};
        row.detail = what_would_do(told, service);
        table.rows.push_back(std::move(row));
    }
    table.notes.push_back(told.say(
        "Time to reverse: from the first harm until the service is up for good. Cost to reverse counts what "
        "it shares "
        "with other services whole. MTPD: the longest stop that can be borne.",
        "Délai de sortie\u00A0: du premier dommage au rétablissement définitif. Le coût de sortie compte en "
        "entier ce "
        "que le service partage avec d’autres. MTPD\u00A0: durée maximale d’interruption tolérable."));
    return table;
}

Strips restoration(const PlanContext& told) {
    Strips strips;
    strips.title = told.say("Services with the plan", "Les services avec le plan");
    strips.caption = told.say("day of return", "jour de retour");
    strips.horizon = told.planning.outcome.horizon;
    Minute last = 0;
    for (const ServiceAnswer& service : told.planning.services) {
        if (!service.harmed) {
            continue;
        }
        const simulation::ComponentOutcome* component = simulation::find(told.planning.outcome, service.id);
        if (component == nullptr || component->states.empty()) {
            continue;
        }
        Strip strip;
        strip.name = told.name(service.id);
        strip.states = component->states;
        const Minute back = component->states.back().from;
        strip.label = !service.up_at_end ? told.say("not back", "pas de retour")
                      : service.first_harm
                          ? filled(told.say("back on {}", "de retour au {}"), day_of(told.language, back))
                          : told.say("never down", "jamais à l’arrêt");
        last = std::max(last, service.up_at_end ? back : strips.horizon);
        strips.strips.push_back(std::move(strip));
    }
    const Minute month = 30 * minutes_per_day;
    strips.horizon =
        std::clamp((last + last / 4 + month - 1) / month * month, month, std::max(month, strips.horizon));
    return strips;
}

std::string rejected_of(const PlanContext& told, const plan::LostNeed& need) {
    std::vector<std::string> words;
    for (const plan::Candidate& candidate : need.candidates) {
        if (!candidate.objections.empty() && words.size() < most_rejected) {
            words.push_back(fmt::format("{} ({})", told.name(candidate.component),
                                        objection_words(told, candidate.objections.front())));
        }
    }
    return list(told.language, words);
}

/// What a reader would otherwise take for granted.
Findings not_covered(const PlanContext& told) {
    const Language l = told.language;
    const plan::Planning& planning = told.planning;
    Findings findings;
    std::vector<std::string> without;
    for (const plan::LostNeed& need : planning.needs) {
        const bool any = std::any_of(need.candidates.begin(), need.candidates.end(),
                                     [](const plan::Candidate& one) { return one.objections.empty(); });
        if (any) {
            continue;
        }
        const std::string rejected = rejected_of(told, need);
        without.push_back(
            rejected.empty()
                ? filled(told.say("{} ({}): no candidate was found", "{} ({})\u00A0: aucun candidat trouvé"),
                         told.need(need.lost.requirement), told.name(need.lost.from))
                : filled(told.say("{} ({}): ruled out {}", "{} ({}), candidats écartés\u00A0: {}"),
                         told.need(need.lost.requirement), told.name(need.lost.from), rejected));
    }
    if (!without.empty()) {
        std::string text;
        for (std::size_t i = 0; i < without.size() && i < 6; ++i) {
            text += (i == 0 ? std::string() : told.say("; ", "\u00A0; ")) + without[i];
        }
        if (without.size() > 6) {
            text += filled(told.say("; and {} more", "\u00A0; et {} autres"), without.size() - 6);
        }
        findings.paragraphs.push_back(
            {told.say("Needs without a candidate", "Besoins sans candidat"), text + "."});
    }
    std::set<std::string> uncounted;
    std::size_t of_moves = 0;
    for (const MoveAnswer& move : planning.moves) {
        for (const cost::DriverId driver : move.detail.uncounted) {
            const cost::Driver* known = cost::find_driver(driver);
            uncounted.insert(known == nullptr ? std::string(driver) : known->name.in(l));
        }
        of_moves += move.detail.uncounted.empty() ? 0U : 1U;
    }
    if (!uncounted.empty()) {
        findings.paragraphs.push_back(
            {told.say("What nobody has counted", "Ce que personne n’a compté"),
             filled(
                 told.say("In {} of the moves some drivers of coupling are not counted: {}. They widen the "
                          "estimate; counting them narrows it.",
                          "Migrations dont des facteurs de couplage ne sont pas comptés\u00A0: {} ({}). Ils "
                          "élargissent l’estimation\u00A0; les compter la resserre."),
                 number(l, static_cast<double>(of_moves)),
                 list(l, std::vector<std::string>(uncounted.begin(), uncounted.end()), 6))});
    }
    std::set<TaskKind> nobody;
    for (const plan::TaskAnswer& task : planning.tasks) {
        if (task.nobody) {
            nobody.insert(task.task.kind);
        }
    }
    if (!nobody.empty()) {
        findings.paragraphs.push_back(
            {told.say("Work that no team takes on", "Travail qu’aucune équipe ne prend"),
             told.say(
                 "For some tasks the stack names no team: one person from outside is counted for each.",
                 "Pour certaines tâches, la pile ne désigne aucune équipe\u00A0: une personne extérieure est "
                 "comptée pour chacune.")});
    }
    return findings;
}

} // namespace

Section decisions_page(const PlanContext& told) {
    Section section;
    section.running_head = told.say("Decisions", "Décisions");
    const auto moves = by_decision(told);
    std::size_t reversible = 0;
    std::size_t harmed = 0;
    for (const ServiceAnswer& service : told.planning.services) {
        harmed += service.harmed ? 1U : 0U;
        reversible += service.harmed && service.reversible == true ? 1U : 0U;
    }
    section.title =
        moves.empty()
            ? told.say("What stands in the way of a plan", "Ce qui empêche un plan")
            : filled(
                  told.say("The first decision is due on {}; harmed services that are reversible: {} of {}",
                           "Première décision au {}\u00A0; services touchés et réversibles\u00A0: {} sur {}"),
                  day_of(told.language, moves.front()->decide_by), reversible, harmed);
    if (!moves.empty()) {
        section.blocks.emplace_back(decisions(told));
    }
    if (harmed > 0) {
        section.blocks.emplace_back(reversibility(told));
        if (Strips strips = restoration(told); !strips.strips.empty() && !moves.empty()) {
            section.blocks.emplace_back(std::move(strips));
        }
    }
    section.blocks.emplace_back(not_covered(told));
    return section;
}

} // namespace volteface::report
