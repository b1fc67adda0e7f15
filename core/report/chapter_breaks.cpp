// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/chronology.h"
#include "core/report/phrases.h"
#include "core/report/why.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::ServiceOutcome;
using simulation::State;
using simulation::Target;

namespace {

constexpr Plural services_word = {"service", "services", "service", "services"};

Cell target_cell(const Context& context, Target target, const std::optional<Minute>& broken_at,
                 const std::optional<Duration>& given) {
    const Language l = context.language;
    switch (target) {
    case Target::kept:
        return {fmt::format(fmt::runtime(context.say("{} kept", "{} tenu")),
                            given ? span_short(l, given->minutes) : "")};
    case Target::broken:
        return {fmt::format(fmt::runtime(context.say("{} broken, {}", "{} dépassé, {}")),
                            given ? span_short(l, given->minutes) : "",
                            broken_at ? instant(l, *broken_at) : std::string("?")),
                false, true};
    case Target::unknown:
        break;
    }
    return {std::string(context.say("not given", "non donné"))};
}

/// The first minute of the worst state: what the chain of causes is told for.
std::optional<Minute> minute_to_explain(const ComponentOutcome& component) {
    const State worst = worst_state(component);
    if (worst == State::up) {
        return {};
    }
    for (const simulation::Stretch& stretch : component.states) {
        if (stretch.state == worst) {
            return stretch.from;
        }
    }
    return {};
}

std::vector<const ServiceOutcome*> by_first_harm(const Context& context, const Outcome& outcome) {
    std::vector<const ServiceOutcome*> services;
    for (const ServiceOutcome& service : outcome.services) {
        services.push_back(&service);
    }
    std::stable_sort(services.begin(), services.end(), [&](const ServiceOutcome* a, const ServiceOutcome* b) {
        if (a->first_harm.has_value() != b->first_harm.has_value()) {
            return a->first_harm.has_value();
        }
        if (a->first_harm != b->first_harm) {
            return a->first_harm < b->first_harm;
        }
        if (a->down != b->down) {
            return a->down > b->down;
        }
        return context.names.name(a->id) < context.names.name(b->id);
    });
    return services;
}

Table services_table(const Context& context, const Run& run) {
    const Language l = context.language;
    const Outcome& outcome = *run.outcome;
    const KeyFigures figures = key_figures(outcome);
    double largest = 0;
    for (const ServiceOutcome& service : outcome.services) {
        largest = std::max(largest, service.loss.value_or(0));
    }
    const MoneyUnit unit = money_unit(std::max(largest, figures.loss), context.stack.currency);

    Table table;
    table.title = context.say("Services", "Services");
    table.caption = context.say("in the order of first harm", "dans l’ordre du premier dommage");
    table.columns = {
        {std::string(context.say("Service", "Service")), 3.1},
        {std::string(context.say("First harm", "Premier dommage")), 1.6},
        {std::string(context.say("Down", "À l’arrêt")), 1.3, Align::right},
        {std::string(context.say("Longest", "Le plus long")), 1.3, Align::right},
        {std::string(context.say("RTO", "RTO")), 1.7},
        {std::string(context.say("MTPD", "MTPD")), 1.7},
        {fmt::format(fmt::runtime(context.say("Loss, {}", "Perte, {}")), unit.sign), 1.1, Align::right}};
    for (const ServiceOutcome* service : by_first_harm(context, outcome)) {
        const Component* component = context.names.component(service->id);
        const Service facts = component != nullptr && component->service ? *component->service : Service{};
        const ComponentOutcome* states = simulation::find(outcome, service->id);
        const State worst = states == nullptr ? State::up : worst_state(*states);
        Row row;
        row.cells = {{context.names.name(service->id), true, false,
                      worst == State::up ? std::nullopt : std::optional(worst)},
                     {service->first_harm ? instant(l, *service->first_harm)
                                          : std::string(context.say("none", "aucun"))},
                     {service->down > 0 ? span_short(l, service->down) : std::string("–")},
                     {service->longest_down > 0 ? span_short(l, service->longest_down) : std::string("–")},
                     target_cell(context, service->rto, service->rto_broken_at, facts.rto),
                     target_cell(context, service->mtpd, service->mtpd_broken_at, facts.mtpd),
                     {service->loss ? money_in(l, *service->loss, unit)
                                    : std::string(context.say("unknown", "inconnue")),
                      true}};
        if (states != nullptr) {
            if (const auto at = minute_to_explain(*states)) {
                row.detail =
                    why_in_short(context.stack, why(context.stack, *run.scenario, outcome, service->id, *at))
                        .in(l);
            }
        }
        table.rows.push_back(row);
    }
    if (outcome.services.size() > 1) {
        Row total;
        total.cells = {{std::string(context.say("All services", "Tous les services")), true},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {money_in(l, figures.loss, unit), true}};
        total.total = true;
        table.rows.push_back(total);
    }
    table.notes.emplace_back(
        context.say("RTO: time by which a service should be back. MTPD: time after which the harm is "
                    "unacceptable. A stop breaks them when it "
                    "lasts longer without a break.",
                    "RTO\u00A0: délai de rétablissement visé. MTPD\u00A0: durée d’interruption au-delà de "
                    "laquelle le dommage est "
                    "inacceptable. Un arrêt les dépasse s’il dure plus longtemps sans interruption."));
    if (figures.loss_unknown > 0) {
        table.notes.push_back(fmt::format(
            fmt::runtime(context.say("The total leaves out {} whose impact per day is unknown.",
                                     "Le total ne compte pas {} dont l’impact par jour est inconnu.")),
            counted(l, figures.loss_unknown, services_word)));
    }
    return table;
}

std::string title_of(const Context& context, const KeyFigures& figures) {
    const Language l = context.language;
    if (figures.services == 0) {
        return std::string(context.say("The stack describes no service that could stop",
                                       "La pile ne décrit aucun service qui puisse s’arrêter"));
    }
    if (!figures.first_harm) {
        return std::string(context.say("No service is harmed before the horizon",
                                       "Aucun service n’est touché avant l’horizon"));
    }
    const std::string first = context.names.name(*figures.first_harmed);
    std::string title =
        fmt::format(fmt::runtime(context.say("{} is hit first, on {}", "{} est touché en premier, au {}")),
                    first, day_of(l, *figures.first_harm));
    if (figures.mtpd_broken > 0) {
        title += fmt::format(fmt::runtime(word_for(l, figures.mtpd_broken,
                                                   {"; {} service outlasts its tolerable limit",
                                                    "; {} services outlast their tolerable limit",
                                                    "\u00A0; {} service dépasse son délai toléré",
                                                    "\u00A0; {} services dépassent leur délai toléré"})),
                             spelled(l, figures.mtpd_broken));
    } else if (figures.mtpd_given > 0) {
        title += context.say("; no tolerable limit is exceeded", "\u00A0; aucun délai toléré n’est dépassé");
    }
    return title;
}

} // namespace

Section breaks_chapter(const Context& context, std::size_t index) {
    const Language l = context.language;
    const Run& run = context.input.runs[index];
    const KeyFigures figures = key_figures(*run.outcome);
    Section section;
    section.running_head =
        context.input.runs.size() > 1
            ? name_of(*run.scenario, l)
            : std::string(context.say("What breaks, and why", "Ce qui casse, et pourquoi"));
    section.title = title_of(context, figures);
    section.lead = plain_summary(context, run);
    section.blocks.emplace_back(events_table(context, run));
    if (figures.services > 0) {
        section.blocks.emplace_back(services_table(context, run));
    }
    if (figures.services == 0) { // else it stands with the services over time
        section.blocks.emplace_back(chronology(context, run));
    }
    return section;
}

} // namespace volteface::report
