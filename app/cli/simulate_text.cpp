// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_text.h"

#include "app/cli/inputs_text.h"
#include "app/cli/table.h"
#include "core/report/figures.h"
#include "core/report/why.h"
#include "ui/scenario/why_text.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>
#include <array>
#include <map>

namespace volteface::cli {

namespace {

using simulation::ComponentOutcome;
using simulation::ServiceOutcome;
using simulation::State;
using simulation::Stretch;
using simulation::Target;

constexpr std::size_t most_changes = 40;

std::string text(const QString& words) {
    return safe(words);
}

std::string name_of(const Told& told, const ComponentId& id) {
    return text(ui::nameIn(told.stack, id));
}

/// One change of one component's state.
struct ChangeOfState {
    Minute at = 0;
    const Component* component = nullptr;
    Stretch before;
    Stretch after;
};

bool is_harm(State state) {
    return state == State::degraded || state == State::down || state == State::unlawful;
}

/// In time, and at one instant from the bottom of the stack to its top, as a cascade runs.
std::vector<ChangeOfState> changes_of(const Told& told) {
    std::map<ComponentId, const Component*> components;
    for (const Component& component : told.stack.components) {
        components[component.id] = &component;
    }
    std::vector<ChangeOfState> changes;
    for (const ComponentOutcome& outcome : told.outcome.components) {
        Stretch before; // up, as all were before day 0
        for (const Stretch& stretch : outcome.states) {
            if (stretch.state != before.state || stretch.capacity != before.capacity) {
                changes.push_back({stretch.from, components.at(outcome.id), before, stretch});
            }
            before = stretch;
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ChangeOfState& a, const ChangeOfState& b) {
        return std::tuple(a.at, a.component->layer, a.component->id) <
               std::tuple(b.at, b.component->layer, b.component->id);
    });
    return changes;
}

std::string state_text(const Stretch& stretch) {
    std::string words = text(ui::nameOf(stretch.state));
    if (stretch.state == State::degraded) {
        words += " to " + text(ui::format::percent(stretch.capacity));
    }
    if (stretch.frozen && stretch.state != State::frozen) {
        words += ", " + text(ui::nameOf(State::frozen));
    }
    return words;
}

/// Why, in half a line: the event, or the need and who failed it.
std::string cause_text(const Told& told, const ChangeOfState& change) {
    if (!is_harm(change.after.state)) {
        if (is_harm(change.before.state)) {
            return "back";
        }
        return {};
    }
    const ComponentOutcome* outcome = simulation::find(told.outcome, change.component->id);
    const auto cause = std::find_if(outcome->causes.begin(), outcome->causes.end(),
                                    [&](const simulation::Cause& c) { return c.from == change.at; });
    if (cause == outcome->causes.end()) {
        return {};
    }
    if (cause->event) {
        for (const Event& event : told.scenario.events) {
            if (event.id == *cause->event) {
                const std::string& named = event.name.in(Language::english);
                return named.empty() ? text(ui::nameOf(event.effect)) : safe(named);
            }
        }
        return safe(cause->event->str());
    }
    const Requirement* need = cause->requirement ? find(told.stack, *cause->requirement) : nullptr;
    std::string what =
        need == nullptr ? std::string{} : safe(need->label.empty() ? need->capability : need->label);
    if (cause->supplier) {
        what += (what.empty() ? "without " : ": without ") + name_of(told, *cause->supplier);
    } else if (cause->too_few_suppliers) {
        what += ": too few suppliers";
    }
    return what;
}

/// "2 of 7 services" / "1 of 7 services"
std::string of_services(std::size_t count, std::size_t all) {
    return std::to_string(count) + " of " + std::to_string(all) + (all == 1 ? " service" : " services");
}

void print_summary(Console& console, const Told& told) {
    const report::KeyFigures figures = report::key_figures(told.outcome);
    console.line(console.painted(safe(told.scenario.name.in(Language::english)), Style::strong) + "  " +
                 console.painted(safe(told.scenario.id.str()), Style::faint));
    if (!told.scenario.summary.empty()) {
        console.line(wrapped(safe(told.scenario.summary.in(Language::english)), console.width()));
    }
    console.line();
    std::string heading =
        safe(told.stack.name) + ", over " + text(ui::format::duration({told.outcome.horizon}));
    heading += told.plan == nullptr
                   ? ", nobody moves"
                   : ", with the plan “" +
                         safe(told.plan->name.empty() ? told.plan->id.str() : told.plan->name) + "” (" +
                         std::to_string(told.plan->moves.size()) + " moves)";
    console.line(heading);
    if (figures.services == 0) {
        console.line("  The stack has no service: see what happens to its components below.");
        return;
    }
    const auto say = [&](const std::string& line, Style style) {
        console.line("  " + console.painted(line, style));
    };
    if (figures.down == 0 && figures.degraded == 0) {
        say("No service is harmed" +
                (figures.at_risk > 0 ? "; " + of_services(figures.at_risk, figures.services) + " at risk"
                                     : std::string{}) +
                ".",
            Style::good);
    } else {
        std::string line =
            of_services(figures.down, figures.services) + (figures.down == 1 ? " goes down" : " go down");
        if (figures.degraded > 0) {
            line += ", " + std::to_string(figures.degraded) + " more degraded";
        }
        say(line + ".", figures.down > 0 ? Style::bad : Style::warning);
    }
    if (figures.first_harm && figures.first_harmed) {
        say("First harm on " + text(ui::format::instant(*figures.first_harm)) + ": " +
                name_of(told, *figures.first_harmed) + ".",
            Style::plain);
    }
    if (figures.longest_down > 0 && figures.longest_down_service) {
        say("Longest down: " + text(ui::format::minutes(figures.longest_down)) + ", " +
                name_of(told, *figures.longest_down_service) + ".",
            Style::plain);
    }
    if (figures.loss > 0 || figures.loss_unknown > 0) {
        std::string line = "Loss: " + text(ui::format::moneyWhole(figures.loss, told.stack.currency));
        if (figures.loss_unknown > 0) {
            line += ", and " + std::to_string(figures.loss_unknown) + " harmed " +
                    (figures.loss_unknown == 1 ? "service" : "services") + " whose impact is unknown";
        }
        say(line + ".", Style::plain);
    }
    if (figures.running_cost_change != 0) {
        const double change = figures.running_cost_change;
        say("Running cost: " +
                text(ui::format::moneyWhole(told.outcome.running_cost.base, told.stack.currency)) + " " +
                (change > 0 ? "rises by " : "falls by ") +
                text(ui::format::moneyWhole(change > 0 ? change : -change, told.stack.currency)) + ".",
            Style::plain);
    }
    if (const std::string note = inferred_note(simulation::inputs_of(told.stack, told.scenario));
        !note.empty()) {
        say(note, Style::warning);
    }
}

void print_cascade(Console& console, const Told& told, bool all) {
    const std::vector<ChangeOfState> changes = changes_of(told);
    if (changes.empty()) {
        console.line("\nNothing changes: no component is touched.");
        return;
    }
    console.line("\n" + console.painted("Day by day", Style::strong));
    TextTable table(
        {{"", Side::left, false}, {"", Side::left, false}, {"", Side::left, true}, {"", Side::left, true}});
    Minute last = -1;
    std::size_t shown = 0;
    for (const ChangeOfState& change : changes) {
        if (!all && shown == most_changes) {
            break;
        }
        ++shown;
        const bool is_service = change.component->layer == Layer::service;
        table.add({{change.at == last ? std::string{} : text(ui::format::instant(change.at)), Style::faint},
                   {state_text(change.after), style_of(change.after.state)},
                   {safe(change.component->name), is_service ? Style::strong : Style::plain},
                   {cause_text(told, change), Style::faint}});
        last = change.at;
    }
    table.print(console);
    if (shown < changes.size()) {
        console.line("  … and " + std::to_string(changes.size() - shown) + " more changes; --all shows them");
    }
}

TableCell target_cell(Target target, const std::optional<Duration>& limit) {
    switch (target) {
    case Target::kept:
        return {"kept (" + text(ui::format::duration(limit.value_or(Duration{}))) + ")", Style::good};
    case Target::broken:
        return {"broken (" + text(ui::format::duration(limit.value_or(Duration{}))) + ")", Style::bad};
    case Target::unknown:
        return {"not given", Style::faint};
    }
    return {};
}

void print_services(Console& console, const Told& told) {
    if (told.outcome.services.empty()) {
        return;
    }
    console.line("\n" + console.painted("Services", Style::strong));
    TextTable table({{"", Side::left, true},
                     {"FIRST HARM", Side::left, false},
                     {"DOWN", Side::right, false},
                     {"DEGRADED", Side::right, false},
                     {"LOSS", Side::right, false},
                     {"RTO", Side::left, false},
                     {"MTPD", Side::left, false}});
    std::vector<const ServiceOutcome*> services;
    for (const ServiceOutcome& service : told.outcome.services) {
        services.push_back(&service);
    }
    std::stable_sort(services.begin(), services.end(), [](const ServiceOutcome* a, const ServiceOutcome* b) {
        return std::tuple(-a->lost_capacity_days, a->id) < std::tuple(-b->lost_capacity_days, b->id);
    });
    for (const ServiceOutcome* service : services) {
        const Component* component = find(told.stack, service->id);
        const ComponentOutcome* outcome = simulation::find(told.outcome, service->id);
        const State worst = report::worst_state(*outcome);
        const Service facts = component->service.value_or(Service{});
        const bool harmed = service->first_harm.has_value();
        table.add({{safe(component->name), style_of(worst)},
                   {harmed                    ? text(ui::format::instant(*service->first_harm))
                    : worst == State::at_risk ? "at risk"
                                              : "none",
                    harmed ? Style::plain : Style::faint},
                   {service->down > 0 ? text(ui::format::minutes(service->down)) : "", Style::plain},
                   {service->degraded > 0 ? text(ui::format::minutes(service->degraded)) : "", Style::plain},
                   {!harmed         ? std::string{}
                    : service->loss ? text(ui::format::moneyWhole(*service->loss, told.stack.currency))
                                    : "unknown",
                    Style::plain},
                   target_cell(service->rto, facts.rto),
                   target_cell(service->mtpd, facts.mtpd)});
    }
    table.print(console);
}

void print_unmatched(Console& console, const Told& told) {
    for (const EventId& id : told.outcome.unmatched_events) {
        console.line("\n" + console.painted("note:", Style::note) + " the event “" + safe(id.str()) +
                     "” hits nothing in this stack");
    }
}

/// Why each harmed service fails, when it first does.
void print_reasons(Console& console, const Told& told) {
    bool any = false;
    for (const ServiceOutcome& service : told.outcome.services) {
        if (!service.first_harm) {
            continue;
        }
        if (!any) {
            console.line("\n" + console.painted("Why", Style::strong));
            any = true;
        }
        const auto chain =
            report::why(told.stack, told.scenario, told.outcome, service.id, *service.first_harm);
        const Text reason = report::why_in_short(told.stack, chain);
        console.line("  " + wrapped(name_of(told, service.id) + ": " + safe(reason.in(Language::english)),
                                    console.width(), 4));
    }
}

} // namespace

void print_outcome(Console& console, const Told& told, bool all) {
    print_summary(console, told);
    print_services(console, told);
    print_reasons(console, told);
    print_cascade(console, told, all);
    print_unmatched(console, told);
}

void print_instant(Console& console, const Told& told, Minute at) {
    console.line(console.painted(text(ui::format::instant(at)), Style::strong) + ", " +
                 safe(told.scenario.name.in(Language::english)));
    TextTable table({{"LAYER", Side::left, false},
                     {"", Side::left, true},
                     {"STATE", Side::left, false},
                     {"SINCE", Side::left, false}});
    std::size_t up = 0;
    for (const Layer layer : report::layers_top_down()) {
        for (const Component& component : told.stack.components) {
            if (component.layer != layer) {
                continue;
            }
            const ComponentOutcome* outcome = simulation::find(told.outcome, component.id);
            const Stretch& stretch = simulation::stretch_at(*outcome, at);
            if (stretch.state == State::up) {
                ++up;
                continue;
            }
            table.add({{text(ui::nameOf(layer)), Style::faint},
                       {safe(component.name), layer == Layer::service ? Style::strong : Style::plain},
                       {state_text(stretch), style_of(stretch.state)},
                       {text(ui::format::instant(stretch.from)), Style::faint}});
        }
    }
    if (!table.empty()) {
        table.print(console);
    }
    console.line("  " + std::to_string(up) + " of " + std::to_string(told.stack.components.size()) +
                 " components are up.");
}

void print_why(Console& console, const Told& told, const ComponentId& id, Minute at) {
    const ui::Why why = ui::explain_why(told.stack, told.scenario, told.outcome, id, at);
    console.line(console.painted(text(why.headline), Style::strong));
    if (!why.lead.isEmpty()) {
        console.line(wrapped(text(why.lead), console.width()));
    }
    console.line("\n" + wrapped(text(why.sentence), console.width()));
    if (!why.steps.empty()) {
        console.line("\n" + console.painted("From the event to the component", Style::strong));
        TextTable table({{"", Side::left, false}, {"", Side::left, false}, {"", Side::left, true}});
        for (const ui::WhyStep& step : why.steps) {
            const bool is_need = step.kind == ui::WhyStep::Kind::need;
            table.add({{is_need ? "↓" : "●", is_need ? Style::faint : style_of(step.state)},
                       {text(step.title), is_need ? Style::faint : Style::strong},
                       {text(step.caption), Style::plain}});
        }
        table.print(console);
    }
    if (!why.notes.empty()) {
        console.line();
        for (const QString& note : why.notes) {
            console.line("  · " + wrapped(text(note), console.width(), 4));
        }
    }
    if (!why.formula.isEmpty()) {
        console.line("\n" + console.painted("In figures", Style::strong));
        console.line("  " + text(why.formula));
        TextTable terms({{"", Side::left, true}, {"", Side::left, false}, {"", Side::right, false}});
        for (const ui::WhyTerm& term : why.terms) {
            terms.add({{text(term.name), term.binding ? Style::strong : Style::plain},
                       {text(term.formula), Style::faint},
                       {text(ui::format::number(term.value)), Style::plain}});
        }
        terms.print(console, 4);
        for (const ui::Why::Figure& figure : why.figures) {
            console.line("  " + text(figure.name) + ": " + text(figure.value));
        }
    }
    if (!why.sources.empty()) {
        console.line("\n" + console.painted("Sources", Style::strong));
        for (const ui::WhySource& source : why.sources) {
            std::string line = text(source.title);
            for (const QString& more : {source.publisher, source.date, source.confidence}) {
                line += more.isEmpty() ? std::string{} : ", " + text(more);
            }
            console.line("  " + wrapped(line, console.width(), 4));
        }
    }
}

Minute worst_moment(const ComponentOutcome& component) {
    const State worst = report::worst_state(component);
    double least = 2;
    Minute at = 0;
    for (const Stretch& stretch : component.states) {
        if (stretch.state == worst && stretch.capacity < least) {
            least = stretch.capacity;
            at = stretch.from;
        }
    }
    return at;
}

} // namespace volteface::cli
