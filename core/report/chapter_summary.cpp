// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/event_times.h"
#include "core/report/phrases.h"
#include "core/report/plain_text.h"
#include "core/report/why.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::report {

using simulation::Outcome;
using simulation::ServiceOutcome;
using simulation::State;

namespace {

constexpr Plural services_word = {"service", "services", "service", "services"};
constexpr Plural links_word = {"link", "links", "lien", "liens"};
constexpr Plural components_word = {"component", "components", "composant", "composants"};

bool is_down(State state) {
    return state == State::down || state == State::unlawful;
}

/// "at once" for day 0, else the time that passes.
std::string time_until(Language l, Minute at) {
    return at == 0 ? std::string(say(l, "at once", "immédiat")) : span_short(l, at);
}

KeyFigureRow key_figure_row(const Context& context, const Outcome& outcome, const KeyFigures& figures) {
    const Language l = context.language;
    KeyFigureRow row;

    KeyFigure down;
    down.value = part_of(l, figures.down, figures.services);
    down.label = context.say("services stop", "services à l’arrêt");
    down.alarm = figures.down > 0;
    if (figures.degraded > 0) {
        down.detail = fmt::format(fmt::runtime(word_for(l, figures.degraded,
                                                        {"{} more slows down", "{} more slow down",
                                                         "{} autre ralenti", "{} autres ralentis"})),
                                  spelled(l, figures.degraded));
    } else if (figures.at_risk > 0) {
        down.detail =
            fmt::format(fmt::runtime(context.say("{} more at risk", "{} autres en sursis")), figures.at_risk);
    } else {
        down.detail = context.say("none slows down", "aucun ralenti");
    }
    row.figures.push_back(down);

    KeyFigure first;
    if (figures.first_harm) {
        first.value = time_until(l, *figures.first_harm);
        first.label = context.say("first harm", "premier dommage");
        first.detail = context.names.name(*figures.first_harmed);
    } else {
        first.value = context.say("none", "aucun");
        first.label = context.say("harm to a service", "dommage aux services");
        first.detail = fmt::format(fmt::runtime(context.say("over {}", "sur {}")), span(l, outcome.horizon));
    }
    row.figures.push_back(first);

    KeyFigure longest;
    longest.value = figures.longest_down > 0 ? span_short(l, figures.longest_down)
                                             : std::string(context.say("none", "aucun"));
    longest.label = context.say("longest stop", "plus long arrêt");
    if (figures.mtpd_broken > 0) {
        longest.detail =
            fmt::format(fmt::runtime(word_for(l, figures.mtpd_broken,
                                              {"{} past the tolerable limit", "{} past the tolerable limit",
                                               "{} au-delà du délai toléré", "{} au-delà du délai toléré"})),
                        counted(l, figures.mtpd_broken, services_word));
    } else if (figures.mtpd_given > 0) {
        longest.detail = context.say("no tolerable limit exceeded", "aucun délai toléré dépassé");
    } else {
        longest.detail = context.say("tolerable limits not given", "délais tolérés non renseignés");
    }
    row.figures.push_back(longest);

    KeyFigure loss;
    const bool nothing_known = figures.loss == 0 && figures.loss_unknown > 0;
    loss.value = nothing_known ? std::string(context.say("unknown", "inconnue"))
                               : money(l, figures.loss, context.stack.currency);
    loss.label = context.say("operating loss", "perte d’exploitation");
    loss.detail = figures.loss_unknown > 0
                      ? fmt::format(fmt::runtime(context.say("{} of unknown impact not counted",
                                                             "hors {} d’impact inconnu")),
                                    counted(l, figures.loss_unknown, services_word))
                      : fmt::format(fmt::runtime(context.say("over {}", "sur {}")), span(l, outcome.horizon));
    row.figures.push_back(loss);
    return row;
}

std::string what_stops(const Context& context, const Outcome& outcome, const KeyFigures& figures) {
    const Language l = context.language;
    std::vector<std::string> down;
    std::vector<std::string> degraded;
    std::vector<std::string> untouched;
    const std::vector<ServiceLoss> losses = loss_by_service(outcome);
    for (const ServiceLoss& loss : losses) {
        const std::string name = context.names.name(loss.id);
        if (is_down(loss.worst)) {
            down.push_back(name);
        } else if (loss.worst == State::degraded) {
            degraded.push_back(name);
        } else {
            untouched.push_back(name);
        }
    }
    std::string text;
    const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (!down.empty()) {
        add(fmt::format(fmt::runtime(word_for(l, down.size(),
                                              {"{} stops.", "{} stop.", "{} s’arrête.", "{} s’arrêtent."})),
                        list(l, down, 4)));
    }
    if (!degraded.empty()) {
        add(fmt::format(
            fmt::runtime(word_for(l, degraded.size(),
                                  {"{} slows down.", "{} slow down.", "{} ralentit.", "{} ralentissent."})),
            list(l, degraded, 3)));
    }
    if (figures.loss > 0 && losses.size() > 1 && losses.front().loss) {
        add(fmt::format(fmt::runtime(context.say("{} alone accounts for {} of the known loss ({}).",
                                                 "{} représente à lui seul {} de la perte connue ({}).")),
                        context.names.name(losses.front().id),
                        percent(l, *losses.front().loss / figures.loss),
                        money(l, *losses.front().loss, context.stack.currency)));
    }
    if (!untouched.empty()) {
        add(fmt::format(fmt::runtime(word_for(l, untouched.size(),
                                              {"{} goes on undisturbed.", "{} go on undisturbed.",
                                               "{} continue sans dommage.", "{} continuent sans dommage."})),
                        list(l, untouched, 3)));
    }
    return text;
}

std::string why_it_stops(const Context& context, const Run& run, const KeyFigures& figures) {
    if (!figures.first_harm) {
        return std::string(
            context.say("What the scenario touches does not reach a service before the horizon.",
                        "Ce que touche le scénario n’atteint aucun service avant l’horizon."));
    }
    const Text reason = why_in_short(context.stack, why(context.stack, *run.scenario, *run.outcome,
                                                        *figures.first_harmed, *figures.first_harm));
    return fmt::format("{}{}{}", context.names.name(*figures.first_harmed), context.say(": ", "\u00A0: "),
                       uncapitalised(reason.in(context.language)));
}

Paragraph who_controls(const Context& context) {
    const Language l = context.language;
    const LinkCounts counts = count_links(context.stack);
    const BlocCounts& links = counts.all;
    Paragraph paragraph;
    paragraph.heading = context.say("Who controls the stack", "Qui contrôle la pile");
    paragraph.text = links.total() == 0
                         ? std::string(context.say("No dependency is described yet.",
                                                   "Aucune dépendance n’est encore décrite."))
                         : fmt::format(fmt::runtime(context.say("Of {}, {}.", "Sur {}, {}.")),
                                       counted(l, links.total(), links_word), links_by_control(l, links));
    if (const std::size_t inferred = counts.inferred.total(); inferred > 0) {
        paragraph.text += fmt::format(
            fmt::runtime(context.say(" Inferred from the catalogue, not confirmed and counted apart: {}.",
                                     " Déduits du catalogue, sans confirmation et comptés à part : {}.")),
            counted(l, inferred, links_word));
    }
    return paragraph;
}

LossBars loss_bars(const Context& context, const Outcome& outcome) {
    constexpr std::size_t most_bars = 8;
    const Language l = context.language;
    const std::vector<ServiceLoss> losses = loss_by_service(outcome);
    double largest = 0;
    for (const ServiceLoss& loss : losses) {
        largest = std::max(largest, loss.loss.value_or(0));
    }
    const MoneyUnit unit = money_unit(largest, context.stack.currency);
    LossBars bars;
    bars.title =
        fmt::format(fmt::runtime(context.say("Loss by service, {}", "Perte par service, {}")), unit.sign);
    double rest = 0;
    std::size_t left_out = 0;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const ServiceLoss& loss = losses[i];
        if (i >= most_bars && losses.size() > most_bars + 1) {
            rest += loss.loss.value_or(0);
            ++left_out;
            continue;
        }
        LossBar bar;
        bar.name = context.names.name(loss.id);
        bar.worst = loss.worst;
        bar.value = loss.loss;
        bar.text =
            loss.loss ? money_in(l, *loss.loss, unit) : std::string(context.say("unknown", "inconnue"));
        bars.bars.push_back(bar);
    }
    if (left_out > 0) {
        bars.note = fmt::format(fmt::runtime(context.say("{} more: {}", "{} de plus\u00A0: {}")),
                                counted(l, left_out, services_word), money(l, rest, context.stack.currency));
    }
    return bars;
}

Table comparison(const Context& context) {
    const Language l = context.language;
    double largest = 0;
    for (const Run& run : context.input.runs) {
        largest = std::max(largest, key_figures(*run.outcome).loss);
    }
    const MoneyUnit unit = money_unit(largest, context.stack.currency);
    Table table;
    table.title = context.say("Scenarios compared", "Scénarios comparés");
    table.columns = {
        {std::string(context.say("Scenario", "Scénario")), 4.2},
        {std::string(context.say("Stop", "Arrêtés")), 1, Align::right},
        {std::string(context.say("Slow down", "Ralentis")), 1.2, Align::right},
        {std::string(context.say("First harm", "1er dommage")), 1.5, Align::right},
        {std::string(context.say("Longest stop", "Plus long arrêt")), 1.5, Align::right},
        {std::string(context.say("MTPD broken", "MTPD dépassées")), 1.4, Align::right},
        {fmt::format(fmt::runtime(context.say("Loss, {}", "Perte, {}")), unit.sign), 1.2, Align::right}};
    for (const Run& run : context.input.runs) {
        const KeyFigures figures = key_figures(*run.outcome);
        Row row;
        row.cells = {{name_of(*run.scenario, l), true},
                     {part_of(l, figures.down, figures.services), true, figures.down > 0},
                     {number(l, static_cast<double>(figures.degraded))},
                     {figures.first_harm ? instant(l, *figures.first_harm) : std::string("–")},
                     {figures.longest_down > 0 ? span_short(l, figures.longest_down) : std::string("–")},
                     {part_of(l, figures.mtpd_broken, figures.mtpd_given)},
                     {money_in(l, figures.loss, unit) + (figures.loss_unknown > 0 ? " +" : ""), true}};
        table.rows.push_back(row);
    }
    if (std::any_of(context.input.runs.begin(), context.input.runs.end(),
                    [](const Run& run) { return key_figures(*run.outcome).loss_unknown > 0; })) {
        table.notes.emplace_back(
            context.say("+ and the loss of services whose impact per day is unknown.",
                        "+ à quoi s’ajoute la perte des services dont l’impact par jour est inconnu."));
    }
    return table;
}

ScenarioBox scenario_box(const Context& context, const Run& run) {
    const Language l = context.language;
    const Scenario& scenario = *run.scenario;
    ScenarioBox box;
    box.eyebrow = context.say("The scenario", "Le scénario");
    box.title = name_of(scenario, l);
    box.text = plain_text(scenario.summary.in(l), 520);
    const auto add = [&](std::string_view heading, std::string text) {
        box.facts.push_back({std::string(heading), std::move(text)});
    };
    for (const Event& event : scenario.events) {
        if (box.facts.size() >= 3) {
            break;
        }
        const auto end = end_of(event);
        const std::string lasts = end ? fmt::format(fmt::runtime(context.say("for {}", "pendant {}")),
                                                    span(l, *end - start_of(event)))
                                      : std::string(context.say("for good", "définitivement"));
        add(name_of(scenario, event.id, l), fmt::format("{}, {}", from_instant(l, start_of(event)), lasts));
    }
    if (scenario.likelihood_per_year) {
        const Estimate& e = *scenario.likelihood_per_year;
        add(context.say("Likelihood per year", "Probabilité par an"),
            e.is_certain()
                ? percent(l, e.likely)
                : fmt::format(fmt::runtime(context.say("{}, between {} and {}", "{}, entre {} et {}")),
                              percent(l, e.likely), percent(l, e.low), percent(l, e.high)));
    } else {
        add(context.say("Likelihood per year", "Probabilité par an"),
            std::string(context.say("unknown", "inconnue")));
    }
    return box;
}

Section without_scenario(const Context& context) {
    const Language l = context.language;
    Section section;
    section.running_head = context.say("Summary", "Synthèse");
    const BlocCounts links = count_links(context.stack).all;
    section.title =
        links.total() == 0
            ? std::string(context.say("The stack is not described yet", "La pile n’est pas encore décrite"))
            : fmt::format(fmt::runtime(context.say("{} of {} are under American control",
                                                   "{} sur {} sont sous contrôle américain")),
                          number(l, static_cast<double>(links[ControlBloc::american])),
                          counted(l, links.total(), links_word));
    section.lead = fmt::format(
        fmt::runtime(context.say("The stack has {} and {}. No scenario was run for this report.",
                                 "La pile compte {} et {}. Aucun scénario n’a été joué pour ce rapport.")),
        counted(l, context.stack.components.size(), components_word), counted(l, links.total(), links_word));
    section.blocks.emplace_back(who_controls(context));
    return section;
}

} // namespace

Section summary_chapter(const Context& context) {
    const auto leading = leading_run(context.input);
    if (!leading) {
        return without_scenario(context);
    }
    const Language l = context.language;
    const Run& run = context.input.runs[*leading];
    const Outcome& outcome = *run.outcome;
    const KeyFigures figures = key_figures(outcome);
    Section section;
    section.running_head = context.say("Summary", "Synthèse");

    std::string title = services_harmed(l, figures);
    if (figures.first_harm) {
        title += fmt::format(fmt::runtime(context.say(", from {} on", ", à partir du {}")),
                             day_of(l, *figures.first_harm));
    }
    section.title = title;

    const std::string scenario = quoted(l, name_of(*run.scenario, l));
    std::string lead =
        context.input.runs.size() > 1
            ? fmt::format(fmt::runtime(figures.down > 0
                                           ? context.say("Of {} scenarios, {} stops the most services. ",
                                                         "Des {} scénarios, {} arrête le plus de services. ")
                                           : context.say("Of {} scenarios, {} costs the most. ",
                                                         "Des {} scénarios, {} coûte le plus. ")),
                          spelled(l, context.input.runs.size()), scenario)
            : fmt::format(fmt::runtime(context.say("Under {}, over {}. ", "Scénario {}, sur {}. ")), scenario,
                          span(l, outcome.horizon));
    if (figures.longest_down > 0) {
        lead += fmt::format(fmt::runtime(context.say("{} is stopped longest: {}. ",
                                                     "{} connaît le plus long arrêt\u00A0: {}. ")),
                            context.names.name(*figures.longest_down_service), span(l, figures.longest_down));
    }
    if (figures.mtpd_given > 0) {
        lead +=
            figures.mtpd_broken > 0
                ? fmt::format(fmt::runtime(
                                  word_for(l, figures.mtpd_broken,
                                           {"{} of {} services with a tolerable limit outlasts it.",
                                            "{} of {} services with a tolerable limit outlast it.",
                                            "{} service sur les {} qui ont un délai toléré le dépasse.",
                                            "{} services sur les {} qui ont un délai toléré le dépassent."})),
                              capitalised(spelled(l, figures.mtpd_broken)), spelled(l, figures.mtpd_given))
                : std::string(context.say("No service outlasts the stop that the organisation tolerates.",
                                          "Aucun service ne dépasse l’arrêt que l’organisation tolère."));
    }
    section.lead = lead;

    if (figures.services > 0) { // without services these figures would all be nothing
        section.blocks.emplace_back(key_figure_row(context, outcome, figures));
    }
    Findings findings;
    if (figures.services > 0) {
        findings.paragraphs.push_back({std::string(context.say("What stops", "Ce qui s’arrête")),
                                       what_stops(context, outcome, figures)});
        findings.paragraphs.push_back(
            {std::string(context.say("Why", "Pourquoi")), why_it_stops(context, run, figures)});
        findings.losses = loss_bars(context, outcome);
    }
    findings.paragraphs.push_back(who_controls(context));
    section.blocks.emplace_back(findings);
    if (context.input.runs.size() > 1) {
        section.blocks.emplace_back(comparison(context));
    } else {
        section.blocks.emplace_back(scenario_box(context, run));
    }
    return section;
}

} // namespace volteface::report
