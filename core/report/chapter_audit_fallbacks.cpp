// SPDX-License-Identifier: GPL-3.0-or-later
// Fallbacks that fall as one, and what does not start from cold.
#include "core/report/audit_phrases.h"
#include "core/report/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace volteface::report {

using audit::CommonCause;
using audit::FalseRedundancy;
using audit::Level;

namespace {

constexpr std::size_t most_told = 4; ///< in words; the rest in a table
constexpr std::size_t most_listed = 15;

std::string chain_words(const AuditContext& told, const audit::FallenSupplier& supplier) {
    std::string words;
    for (const audit::PathStep& step : supplier.chain) {
        words += (words.empty() ? "" : " → ") + told.context.names.name(step.component);
    }
    return words.empty() ? told.context.names.name(supplier.component) : words;
}

const Requirement* requirement_of(const AuditContext& told, const RequirementId& id) {
    const auto& all = told.context.stack.requirements;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Requirement& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::string fallback_name(const AuditContext& told, const FalseRedundancy& fallback) {
    const Requirement* const need = requirement_of(told, fallback.requirement);
    return need == nullptr ? fallback.requirement.str()
                           : fmt::format("{} ({})", need_of(told.context.stack, *need),
                                         told.context.names.name(need->consumer));
}

/// "All four suppliers rest on Microsoft (US)."
std::string rest_on(const AuditContext& told, const FalseRedundancy& fallback, const CommonCause& cause) {
    const Language l = told.language;
    const std::size_t lost = cause.suppliers.size();
    const std::string name = element_name(told, cause.element);
    const std::string who =
        lost < fallback.suppliers
            ? fmt::format(fmt::runtime(told.say("{} of {} suppliers", "{} fournisseurs sur {}")),
                          spelled(l, lost), spelled(l, fallback.suppliers))
        : lost == 2 ? told.say("both suppliers", "les deux fournisseurs")
                    : fmt::format(fmt::runtime(told.say("all {} suppliers", "les {} fournisseurs")),
                                  spelled(l, lost));
    const std::string what = cause.element.level == Level::control
                                 ? told.say("{} rest on what one country controls: {}.",
                                            "{} dépendent de ce qu’un seul pays contrôle\u00A0: {}.")
                             : cause.element.level == Level::hosting
                                 ? told.say("{} rest on what runs in one country: {}.",
                                            "{} dépendent de ce qui tourne dans un seul pays\u00A0: {}.")
                                 : told.say("{} rest on {}.", "{} dépendent de\u00A0: {}.");
    return fmt::format(fmt::runtime(what), capitalised(who), name);
}

std::string fallback_words(const AuditContext& told, const FalseRedundancy& fallback) {
    const Language l = told.language;
    const CommonCause& cause = fallback.causes[fallback.headline];
    std::string text = rest_on(told, fallback, cause);
    if (fallback.quorum > 1) {
        text += fmt::format(fmt::runtime(told.say(" The need takes {} of them at once.",
                                                  " Le besoin en demande {} à la fois.")),
                            fallback.quorum);
    }
    if (cause.services.empty()) {
        text += told.say(" No service stops by it.", " Aucun service ne s’arrête pour autant.");
    } else {
        text += fmt::format(
            fmt::runtime(told.say(" Its loss stops {}, {} a day", " Sa perte arrête {}, soit {} par jour")),
            names_of(told, cause.services, 3), per_day(told, cause.impact, cause.impact_unknown));
        if (cause.first_harm) {
            text += *cause.first_harm == 0
                        ? told.say(", with first harm at once", ", avec des effets immédiats")
                        : fmt::format(fmt::runtime(told.say(", with first harm after {}",
                                                            ", premiers effets après {}")),
                                      span(l, *cause.first_harm));
        }
        text += '.';
    }
    std::vector<std::string> chains;
    for (const audit::FallenSupplier& supplier : cause.suppliers) {
        chains.push_back(chain_words(told, supplier));
    }
    std::string ways;
    for (const std::string& chain : chains) {
        ways += (ways.empty() ? "" : told.say("; ", "\u00A0; ")) + chain;
    }
    return text + told.say(" The chains: ", " Les chaînes\u00A0: ") + ways + '.';
}

Table other_fallbacks(const AuditContext& told) {
    Table table;
    table.title = told.say("Further fallbacks that are one", "Autres secours qui n’en font qu’un");
    table.columns = {{told.say("Need", "Besoin"), 2},
                     {told.say("Suppliers lost", "Fournisseurs perdus"), 1},
                     {told.say("They rest on", "Ils dépendent de"), 1.6},
                     {told.say("Services that stop", "Services à l’arrêt"), 1.6},
                     {told.say("Impact per day", "Impact par jour"), 1, Align::right}};
    const auto& all = told.audit.common_causes;
    for (std::size_t i = most_told; i < std::min(all.size(), most_told + most_listed); ++i) {
        const CommonCause& cause = all[i].causes[all[i].headline];
        table.rows.push_back(
            {{{fallback_name(told, all[i]), true},
              {part_of(told.language, cause.suppliers.size(), all[i].suppliers)},
              {element_name(told, cause.element)},
              {cause.services.empty() ? "–" : names_of(told, cause.services, 2)},
              {cause.services.empty() ? "–" : per_day(told, cause.impact, cause.impact_unknown)}}});
    }
    if (all.size() > most_told + most_listed) {
        table.notes.push_back(
            fmt::format(fmt::runtime(told.say("{} more not shown.", "{} de plus, non montrés.")),
                        all.size() - most_told - most_listed));
    }
    return table;
}

Paragraph cold_start(const AuditContext& told) {
    const Language l = told.language;
    const audit::Bootstrap& bootstrap = told.audit.bootstrap;
    Paragraph paragraph;
    paragraph.heading = told.say("Starting from cold", "Redémarrer de zéro");
    if (bootstrap.loops.empty()) {
        paragraph.text =
            told.say("With everything off, the stack comes up by itself: no component waits for one "
                     "that waits for it.",
                     "Tout étant éteint, la pile redémarre seule\u00A0: aucun composant n’en attend un "
                     "autre qui l’attend.");
        return paragraph;
    }
    for (const audit::BootstrapLoop& loop : bootstrap.loops) {
        paragraph.text += fmt::format(
            fmt::runtime(told.say(
                "With everything off, {} wait for one another. To be started by hand: {}{}. ",
                "Tout étant éteint, {} s’attendent mutuellement. À démarrer à la main\u00A0: {}{}. ")),
            names_of(told, loop.components, 8), names_of(told, loop.start_by_hand, 8),
            loop.is_smallest
                ? told.say(", and no smaller set does it", ", et aucun ensemble plus petit ne suffit")
                : fmt::format(
                      fmt::runtime(told.say(", a small set; the smallest has {} or more",
                                            ", un petit ensemble\u00A0; le plus petit en compte {} ou plus")),
                      loop.at_least));
    }
    std::vector<ComponentId> services;
    for (const ComponentId& id : bootstrap.cannot_start) {
        const Component* component = told.context.names.component(id);
        if (component != nullptr && component->layer == Layer::service) {
            services.push_back(id);
        }
    }
    paragraph.text +=
        fmt::format(fmt::runtime(told.say("Until then {} stay off", "D’ici là, {} restent éteints")),
                    counted(l, bootstrap.cannot_start.size(), components_word));
    paragraph.text +=
        services.empty()
            ? "."
            : fmt::format(fmt::runtime(told.say(", the services {} among them.", ", dont les services {}.")),
                          names_of(told, services, 6));
    return paragraph;
}

} // namespace

Section audit_fallbacks_page(const AuditContext& told) {
    const Language l = told.language;
    const auto& fallbacks = told.audit.common_causes;
    Section section;
    section.running_head = told.say("Audit: fallbacks", "Audit\u00A0: secours");
    section.title =
        fallbacks.empty()
            ? told.say("No fallback falls to a single loss", "Aucun secours ne tombe d’une seule perte")
            : capitalised(
                  fmt::format(fmt::runtime(word_for(
                                  l, fallbacks.size(),
                                  {"{} fallback falls as one: a single loss leaves it short",
                                   "{} fallbacks fall as one: a single loss leaves each of them short",
                                   "{} secours tombe d’un bloc\u00A0: une seule perte suffit à l’épuiser",
                                   "{} secours tombent d’un bloc\u00A0: une seule perte suffit à épuiser "
                                   "chacun"})),
                              spelled(l, fallbacks.size())));
    section.lead = told.say("A need that lists more suppliers than it takes looks safe. Here a single loss "
                            "leaves it short all the same, "
                            "because what its suppliers rest on meets further down.",
                            "Un besoin qui a plus de fournisseurs qu’il n’en faut paraît couvert. Ici, une "
                            "seule perte suffit pourtant à "
                            "le mettre en défaut, parce que ses fournisseurs se rejoignent plus bas.");
    if (fallbacks.empty()) {
        section.lead.clear();
    }
    for (std::size_t i = 0; i < std::min(fallbacks.size(), most_told); ++i) {
        section.blocks.emplace_back(
            Paragraph{fallback_name(told, fallbacks[i]), fallback_words(told, fallbacks[i])});
    }
    if (fallbacks.size() > most_told) {
        section.blocks.emplace_back(other_fallbacks(told));
    }
    section.blocks.emplace_back(cold_start(told));
    return section;
}

} // namespace volteface::report
