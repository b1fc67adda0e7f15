// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/wording.h"

#include <fmt/format.h>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::Stretch;

namespace {

constexpr Plural components_word = {"component", "components", "composant", "composants"};
constexpr Plural links_word = {"link", "links", "lien", "liens"};

std::string legend(const Context& context) {
    return std::string(context.say(
        "Each card carries the colour and the code of the country that controls it; a broken one is hatched.",
        "Chaque carte porte la couleur et le code du pays qui la contrôle\u00A0; une carte à l’arrêt est "
        "hachurée."));
}

} // namespace

Section map_chapter(const Context& context, std::size_t index) {
    const Language l = context.language;
    const Run& run = context.input.runs[index];
    const Outcome& outcome = *run.outcome;
    const Minute at = worst_minute(outcome);
    std::size_t down = 0;
    std::size_t degraded = 0;
    for (const ComponentOutcome& component : outcome.components) {
        if (component.states.empty()) {
            continue;
        }
        const Stretch& stretch = stretch_at(component, at);
        down += stretch.capacity <= 0 ? 1U : 0U;
        degraded += stretch.capacity > 0 && stretch.capacity < 1 ? 1U : 0U;
    }
    Section section;
    section.landscape = true;
    section.running_head = context.input.runs.size() > 1 ? name_of(*run.scenario, l)
                                                         : std::string(context.say("The map", "La carte"));
    if (down + degraded == 0) {
        section.title = context.say("No component loses capacity", "Aucun composant ne perd de capacité");
    } else {
        section.title = fmt::format(
            fmt::runtime(word_for(l, down,
                                  {"On {}, {} of {} is down", "On {}, {} of {} are down",
                                   "Au {}, {} sur {} est à l’arrêt", "Au {}, {} sur {} sont à l’arrêt"})),
            day_of(l, at), number(l, static_cast<double>(down)),
            counted(l, context.stack.components.size(), components_word));
        if (degraded > 0) {
            section.title +=
                fmt::format(fmt::runtime(word_for(l, degraded,
                                                  {" and {} slowed", " and {} slowed", " et {} est ralenti",
                                                   " et {} sont ralentis"})),
                            number(l, static_cast<double>(degraded)));
        }
    }
    section.blocks.emplace_back(MapFigure{
        index, at,
        fmt::format(
            fmt::runtime(context.say("The stack on {}, under {}. {}", "La pile au {}, scénario {}. {}")),
            instant(l, at), quoted(l, name_of(*run.scenario, l)), legend(context)),
        index == leading_run(context.input)});
    return section;
}

Section plain_map_chapter(const Context& context) {
    const Language l = context.language;
    Section section;
    section.landscape = true;
    section.running_head = context.say("The map", "La carte");
    section.title = fmt::format(fmt::runtime(context.say("The stack: {}, {}", "La pile\u00A0: {}, {}")),
                                counted(l, context.stack.components.size(), components_word),
                                counted(l, count_links(context.stack).all.total(), links_word));
    section.blocks.emplace_back(MapFigure{std::nullopt, 0, legend(context), true});
    return section;
}

} // namespace volteface::report
