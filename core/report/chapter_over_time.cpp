// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/chronology.h"
#include "core/report/phrases.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::ServiceOutcome;
using simulation::State;
using simulation::Stretch;

namespace {

/// The last minute at which the service was harmed; empty if it never was, or still is at the horizon.
std::optional<Minute> back_for_good(const ComponentOutcome& component) {
    if (component.states.empty() || component.states.back().capacity < 1) {
        return {};
    }
    for (std::size_t i = component.states.size(); i-- > 1;) {
        if (component.states[i - 1].capacity < 1) {
            return component.states[i].from;
        }
    }
    return {};
}

/// Where the time axis may end: past the last change there is nothing to see. Whole weeks or months, or the
/// horizon.
Minute shown_until(const Outcome& outcome) {
    Minute last = 0;
    for (const ServiceOutcome& service : outcome.services) {
        const ComponentOutcome* component = simulation::find(outcome, service.id);
        if (component != nullptr && !component->states.empty()) {
            if (component->states.back().capacity < 1) {
                return outcome.horizon; // harm that lasts is shown for as long as it does
            }
            last = std::max(last, component->states.back().from);
        }
    }
    if (last == 0) {
        return outcome.horizon;
    }
    const Minute wanted = last + last / 4;
    const Minute unit = (wanted > 120 * minutes_per_day ? 30 : 7) * minutes_per_day;
    const Minute rounded = (wanted + unit - 1) / unit * unit;
    return rounded > outcome.horizon * 7 / 10 ? outcome.horizon : rounded;
}

/// "over 365 days", or "over the first 84 days; nothing changes afterwards".
std::string shown_span(const Context& context, const Outcome& outcome) {
    const Language l = context.language;
    const Minute until = shown_until(outcome);
    if (until == outcome.horizon) {
        return fmt::format(fmt::runtime(context.say("over {}", "sur {}")), span(l, until));
    }
    return fmt::format(
        fmt::runtime(context.say("over the first {} of {}, after which nothing changes",
                                 "sur les {} premiers jours (sur {}), après quoi plus rien ne change")),
        l == Language::french ? number(l, static_cast<double>(until / minutes_per_day)) : span(l, until),
        number(l, static_cast<double>(outcome.horizon / minutes_per_day)));
}

std::string over_time_title(const Context& context, const Outcome& outcome, const KeyFigures& figures) {
    const Language l = context.language;
    const std::vector<ServiceCountStretch> stretches = services_over_time(outcome);
    const ServiceCounts last = stretches.empty() ? ServiceCounts{} : stretches.back().counts;
    const std::string horizon =
        fmt::format("{}\u00A0{}", context.say("day", "jour"),
                    number(l, static_cast<double>(outcome.horizon / minutes_per_day)));
    if (!figures.first_harm) {
        return fmt::format(
            fmt::runtime(context.say("All services hold until {}", "Tous les services tiennent jusqu’au {}")),
            horizon);
    }
    if (last.down + last.degraded == 0) {
        Minute back = 0;
        for (const ServiceOutcome& service : outcome.services) {
            const ComponentOutcome* component = simulation::find(outcome, service.id);
            back = std::max(back, component == nullptr ? 0 : back_for_good(*component).value_or(0));
        }
        return fmt::format(fmt::runtime(context.say("All services are back by {}",
                                                    "Tous les services sont de retour au {}")),
                           instant(l, back));
    }
    if (last.down == figures.services && figures.services > 1) {
        return fmt::format(fmt::runtime(context.say("Without action, all {} services are still down on {}",
                                                    "Sans action, les {} services restent à l’arrêt au {}")),
                           spelled(l, figures.services), horizon);
    }
    if (last.degraded == figures.services && figures.services > 1) {
        return fmt::format(fmt::runtime(context.say("Without action, all {} services still run slowed on {}",
                                                    "Sans action, les {} services restent ralentis au {}")),
                           spelled(l, figures.services), horizon);
    }
    if (last.down > 0) {
        return fmt::format(
            fmt::runtime(word_for(l, last.down,
                                  {"Without action, {} of {} services is still down on {}",
                                   "Without action, {} of {} services are still down on {}",
                                   "Sans action, {} service sur {} reste à l’arrêt au {}",
                                   "Sans action, {} services sur {} restent à l’arrêt au {}"})),
            spelled_with(l, last.down, figures.services), spelled_with(l, figures.services, last.down),
            horizon);
    }
    return fmt::format(fmt::runtime(word_for(l, last.degraded,
                                             {"Without action, {} of {} services still runs slowed on {}",
                                              "Without action, {} of {} services still run slowed on {}",
                                              "Sans action, {} service sur {} reste ralenti au {}",
                                              "Sans action, {} services sur {} restent ralentis au {}"})),
                       spelled_with(l, last.degraded, figures.services),
                       spelled_with(l, figures.services, last.degraded), horizon);
}

std::string strip_label(const Context& context, const ComponentOutcome& component, bool harmed) {
    const Language l = context.language;
    if (!harmed) {
        return std::string(worst_state(component) == State::at_risk
                               ? context.say("at risk", "en sursis")
                               : context.say("not affected", "non touché"));
    }
    if (const auto back = back_for_good(component)) {
        return fmt::format(fmt::runtime(context.say("back on {}", "de retour au {}")), instant(l, *back));
    }
    return std::string(context.say("not back", "pas de retour"));
}

} // namespace

Strips service_strips(const Context& context, std::size_t index) {
    const Run& run = context.input.runs[index];
    const Outcome& outcome = *run.outcome;
    std::vector<const ServiceOutcome*> services;
    for (const ServiceOutcome& service : outcome.services) {
        services.push_back(&service);
    }
    std::stable_sort(services.begin(), services.end(), [](const ServiceOutcome* a, const ServiceOutcome* b) {
        if (a->first_harm.has_value() != b->first_harm.has_value()) {
            return a->first_harm.has_value();
        }
        if (a->first_harm != b->first_harm) {
            return a->first_harm < b->first_harm;
        }
        return a->lost_capacity_days > b->lost_capacity_days;
    });
    const KeyFigures figures = key_figures(outcome);
    Strips strips;
    strips.horizon = shown_until(outcome);
    if (figures.services > 0) {
        strips.title = over_time_title(context, outcome, figures);
    }
    strips.caption =
        fmt::format(fmt::runtime(context.say("State of each service {}", "État de chaque service {}")),
                    shown_span(context, outcome));
    for (const ServiceOutcome* service : services) {
        const ComponentOutcome* component = simulation::find(outcome, service->id);
        if (component == nullptr) {
            continue;
        }
        strips.strips.push_back({context.names.name(service->id), component->states, service->rto_broken_at,
                                 service->mtpd_broken_at,
                                 strip_label(context, *component, service->first_harm.has_value())});
    }
    return strips;
}

Section over_time_chapter(const Context& context, std::size_t index) {
    const Language l = context.language;
    const Run& run = context.input.runs[index];
    const Outcome& outcome = *run.outcome;
    const KeyFigures figures = key_figures(outcome);
    Section section;
    section.running_head = context.input.runs.size() > 1
                               ? name_of(*run.scenario, l)
                               : std::string(context.say("Over time", "Au fil du temps"));
    section.title = over_time_title(context, outcome, figures);
    CountsChart chart;
    chart.title = context.say("Services by state", "Services par état");
    chart.caption = shown_span(context, outcome);
    chart.stretches = services_over_time(outcome);
    chart.services = figures.services;
    chart.horizon = shown_until(outcome);
    section.blocks.emplace_back(chart);

    Strips strips = service_strips(context, index);
    strips.title = context.say("Service by service", "Service par service");
    strips.caption = context.say("day of return, if nothing is done", "jour de retour, si rien n’est fait");
    strips.note = context.say(
        "T: the recovery time objective is exceeded. Triangle: the tolerable limit (MTPD) is exceeded.",
        "T\u00A0: le délai de rétablissement visé est dépassé. Triangle\u00A0: la limite tolérable (MTPD) "
        "est dépassée.");
    section.blocks.emplace_back(strips);
    section.blocks.emplace_back(chronology(context, run));
    return section;
}

} // namespace volteface::report
