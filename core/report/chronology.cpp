// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chronology.h"

#include "core/model/selection.h"
#include "core/report/event_times.h"
#include "core/report/plain_text.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::State;
using simulation::Stretch;

namespace {

constexpr std::size_t most_rows = 60;
constexpr Plural components_word = {"component", "components", "composant", "composants"};

std::string effect_words(const Context& context, const Effect& effect) {
    const Language l = context.language;
    const auto value = [](const Factor& factor) {
        const auto* estimate = std::get_if<Estimate>(&factor);
        return estimate == nullptr ? 1.0 : estimate->likely;
    };
    if (const auto* degrade = std::get_if<Degrade>(&effect)) {
        return fmt::format(fmt::runtime(context.say("held at {} of capacity", "ramené à {} de sa capacité")),
                           percent(l, value(degrade->left)));
    }
    if (const auto* price = std::get_if<Price>(&effect)) {
        return fmt::format(fmt::runtime(context.say("price × {}", "prix × {}")),
                           number(l, value(price->factor), 2));
    }
    if (std::holds_alternative<Embargo>(effect)) {
        return std::string(
            context.say("embargo: nothing new can be had", "embargo\u00A0: plus rien de neuf"));
    }
    return std::string(context.say("outage", "coupure"));
}

/// What changed at one instant.
struct Turn {
    std::vector<std::string> events;
    std::map<State, std::vector<std::string>> services;
    std::vector<std::string> worn; ///< services whose capacity changed within "degraded"
    std::size_t components_harmed = 0;
    std::size_t components_back = 0;
};

int order_of(State state) {
    switch (state) {
    case State::down:
        return 0;
    case State::unlawful:
        return 1;
    case State::degraded:
        return 2;
    case State::at_risk:
        return 3;
    case State::frozen:
        return 4;
    case State::up:
        return 5;
    }
    return 5;
}

std::string_view heading_of(const Context& context, State state) {
    switch (state) {
    case State::down:
        return context.say("Stops: {}.", "À l’arrêt\u00A0: {}.");
    case State::unlawful:
        return context.say("Stops, as unlawful: {}.", "À l’arrêt, faute de base légale\u00A0: {}.");
    case State::degraded:
        return context.say("Degraded: {}.", "Ralenti\u00A0: {}.");
    case State::at_risk:
        return context.say("At risk: {}.", "En sursis\u00A0: {}.");
    case State::frozen:
        return context.say("Frozen: {}.", "Figé\u00A0: {}.");
    case State::up:
        return context.say("Back: {}.", "De retour\u00A0: {}.");
    }
    return "{}";
}

void collect_component(const Context& context, const ComponentOutcome& component, bool is_service,
                       std::map<Minute, Turn>& turns) {
    const Language l = context.language;
    const std::string name = context.names.name(component.id);
    Stretch before;
    for (const Stretch& stretch : component.states) {
        if (is_service && stretch.state != before.state) {
            std::string entry = name;
            if (stretch.state == State::degraded) {
                entry += fmt::format(" ({})", percent(l, stretch.capacity));
            }
            turns[stretch.from].services[stretch.state].push_back(entry);
        } else if (is_service && stretch.capacity != before.capacity) {
            turns[stretch.from].worn.push_back(fmt::format("{} ({})", name, percent(l, stretch.capacity)));
        } else if (!is_service) {
            const bool was_harmed = before.capacity < 1;
            const bool is_harmed = stretch.capacity < 1;
            if (was_harmed != is_harmed) {
                ++(is_harmed ? turns[stretch.from].components_harmed : turns[stretch.from].components_back);
            }
        }
        before = stretch;
    }
}

std::string words_of(const Context& context, const Turn& turn) {
    const Language l = context.language;
    constexpr std::size_t most_names = 6;
    std::string text;
    const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    for (const std::string& event : turn.events) {
        add(event);
    }
    std::vector<State> states;
    for (const auto& [state, names] : turn.services) {
        states.push_back(state);
    }
    std::sort(states.begin(), states.end(), [](State a, State b) { return order_of(a) < order_of(b); });
    for (const State state : states) {
        add(fmt::format(fmt::runtime(heading_of(context, state)),
                        list(l, turn.services.at(state), most_names)));
    }
    if (!turn.worn.empty()) {
        add(fmt::format(fmt::runtime(context.say("Changes pace: {}.", "Change de régime\u00A0: {}.")),
                        list(l, turn.worn, most_names)));
    }
    if (turn.components_harmed > 0) {
        add(fmt::format(
            fmt::runtime(context.say("Below the services, {} no longer at full capacity.",
                                     "Sous les services, {} sous leur pleine capacité.")),
            counted(l, turn.components_harmed,
                    {"more component", "more components", "composant de plus", "composants de plus"})));
    }
    if (turn.components_back > 0) {
        add(fmt::format(
            fmt::runtime(context.say("{} back at full capacity.", "{} à nouveau à pleine capacité.")),
            counted(l, turn.components_back, components_word)));
    }
    return text;
}

} // namespace

std::string plain_summary(const Context& context, const Run& run) {
    std::string summary = plain_text(run.scenario->summary.in(context.language), 700);
    if (context.input.runs.size() > 1) {
        const std::string name = quoted(context.language, name_of(*run.scenario, context.language));
        return summary.empty() ? name : fmt::format("{}. {}", name, summary);
    }
    return summary;
}

Table events_table(const Context& context, const Run& run) {
    const Language l = context.language;
    Table table;
    table.title = context.say("What happens", "Ce qui arrive");
    table.caption =
        fmt::format(fmt::runtime(context.say("over {}", "sur {}")), span(l, run.outcome->horizon));
    table.columns = {{std::string(context.say("Event", "Événement")), 2.6},
                     {std::string(context.say("Effect", "Effet")), 2.2},
                     {std::string(context.say("Starts", "Début")), 1.1},
                     {std::string(context.say("Lasts", "Durée")), 1.3},
                     {std::string(context.say("Touches", "Touche")), 3.4}};
    const SelectionContext selection(context.stack);
    for (const Event& event : run.scenario->events) {
        std::vector<std::string> hits;
        for (const std::size_t index : selection.select(event.select)) {
            hits.push_back(context.names.name(context.stack.components[index].id));
        }
        const auto end = end_of(event);
        const Minute start = start_of(event);
        table.rows.push_back(
            {{{name_of(*run.scenario, event.id, l), true},
              {effect_words(context, event.effect)},
              {instant(l, start)},
              {end ? span_short(l, *end - start) : std::string(context.say("for good", "définitif"))},
              {hits.empty() ? std::string(context.say("nothing in this stack", "rien dans cette pile"))
                            : list(l, hits, 5),
               false, hits.empty()}},
             {},
             false});
    }
    return table;
}

Table chronology(const Context& context, const Run& run) {
    const Language l = context.language;
    const Outcome& outcome = *run.outcome;
    std::map<Minute, Turn> turns;
    for (const Event& event : run.scenario->events) {
        const std::string name = quoted(l, name_of(*run.scenario, event.id, l));
        const Minute start = start_of(event);
        const auto end = end_of(event);
        if (end && *end <= start) {
            continue;
        }
        if (start < outcome.horizon) {
            turns[start].events.push_back(
                fmt::format(fmt::runtime(context.say("{} begins.", "{} commence.")), name));
        }
        if (end && *end < outcome.horizon) {
            turns[*end].events.push_back(
                fmt::format(fmt::runtime(context.say("{} ends.", "{} prend fin.")), name));
        }
    }
    std::set<ComponentId> services;
    for (const auto& service : outcome.services) {
        services.insert(service.id);
    }
    for (const ComponentOutcome& component : outcome.components) {
        collect_component(context, component, services.contains(component.id), turns);
    }

    Table table;
    table.title = context.say("Chronology", "Chronologie");
    const bool has_date = context.stack.day_zero && context.stack.day_zero->is_whole();
    table.columns = {{std::string(context.say("When", "Quand")), 1.4}};
    if (has_date) {
        table.columns.push_back({std::string(context.say("Date", "Date")), 1.8});
    }
    table.columns.push_back({std::string(context.say("What changes", "Ce qui change")), 8});
    std::size_t left_out = 0;
    for (const auto& [at, turn] : turns) {
        const std::string words = words_of(context, turn);
        if (words.empty()) {
            continue;
        }
        if (table.rows.size() >= most_rows) {
            ++left_out;
            continue;
        }
        Row row;
        row.cells.push_back({instant(l, at), true});
        if (has_date) {
            row.cells.push_back({long_date(l, date_of(*context.stack.day_zero, at))});
        }
        row.cells.push_back({words});
        table.rows.push_back(row);
    }
    if (left_out > 0) {
        table.notes.push_back(fmt::format(
            fmt::runtime(context.say("{} left out.", "{} non repris.")),
            counted(l, left_out,
                    {"later instant", "later instants", "instant ultérieur", "instants ultérieurs"})));
    }
    return table;
}

} // namespace volteface::report
