// SPDX-License-Identifier: GPL-3.0-or-later
// What leaving costs in its three parts, in which order it is done, and the moves.
#include "core/report/plain_text.h"
#include "core/report/plan_phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace volteface::report {

using cost::Heading;
using cost::Total;
using plan::MoveAnswer;
using plan::TaskAnswer;

namespace {

template <class... T>
std::string filled(const std::string& pattern, const T&... values) {
    return fmt::format(fmt::runtime(pattern), values...);
}

const Total& of_heading(const cost::Headings& headings, Heading heading) {
    return headings[static_cast<std::size_t>(heading)];
}

constexpr std::array<Heading, 3> headline = {Heading::re_engineering, Heading::retraining,
                                             Heading::recertification};

Total headline_total(const cost::Headings& headings) {
    Total total;
    for (const Heading heading : headline) {
        total += of_heading(headings, heading);
    }
    return total;
}

/// An amount of which something is unknown: what is known, and more.
std::string at_least(const std::string& amount, const Total& total) {
    return total.open ? amount + "\u00A0+\u00A0?" : amount;
}

std::string title_of(const PlanContext& told) {
    const plan::Planning& planning = told.planning;
    if (planning.status == plan::Status::infeasible) {
        return told.say("No plan meets all demands together",
                        "Aucun plan ne satisfait à la fois toutes les exigences");
    }
    if (planning.needs.empty()) {
        return told.say("Nothing has to be replaced", "Rien n’est à remplacer");
    }
    if (planning.moves.empty()) {
        return told.say("No move pays off: the harm is borne",
                        "Aucune migration n’est rentable\u00A0: la perte est supportée");
    }
    const std::string days =
        span(told.language, (told.last_cut_over() + minutes_per_day - 1) / minutes_per_day * minutes_per_day);
    const Total total = headline_total(planning.cost);
    const std::string amount = at_least(told.money(total.known.likely), total);
    return planning.pace_setter
               ? filled(told.say("Leaving costs {} and takes {}; {} sets the pace",
                                 "Sortir coûte {} et prend {}\u00A0; {} donne le rythme"),
                        amount, days, told.team(*planning.pace_setter))
               : filled(told.say("Leaving costs {} and takes {}", "Sortir coûte {} et prend {}"), amount,
                        days);
}

std::string proof_of(const PlanContext& told) {
    const plan::Planning& planning = told.planning;
    if (!planning.objective || !planning.bound || !planning.gap) {
        return {};
    }
    if (planning.status == plan::Status::optimal) {
        return filled(
            told.say(
                "Cost and loss come to {} over the horizon. That no plan does better is proven.",
                "Coûts et pertes s’élèvent à {} sur l’horizon. Il est prouvé qu’aucun plan ne fait mieux."),
            told.money(*planning.objective));
    }
    return filled(
        told.say("Cost and loss come to {} over the horizon; no plan can be below {}, so this one is at "
                 "most {} above the best.",
                 "Coûts et pertes s’élèvent à {} sur l’horizon\u00A0; aucun plan ne peut descendre sous {}, "
                 "celui-ci dépasse donc le meilleur de {} au plus."),
        told.money(*planning.objective), told.money(*planning.bound), percent(told.language, *planning.gap));
}

std::string lead_of(const PlanContext& told) {
    const plan::Planning& planning = told.planning;
    if (planning.status == plan::Status::infeasible) {
        std::vector<std::string> demands;
        for (const plan::Demand& demand : planning.clash) {
            demands.push_back(demand_words(told, demand));
        }
        if (demands.size() == 1) {
            return filled(told.say("This demand cannot be met: {}. Without it there is a plan.",
                                   "Cette exigence ne peut être satisfaite\u00A0: {}. Y renoncer suffit."),
                          demands.front());
        }
        return filled(
            told.say("These demands exclude one another: {}. Without any one of them there is a plan.",
                     "Ces exigences sont incompatibles\u00A0: {}. Renoncer à l’une d’elles suffit."),
            list(told.language, demands));
    }
    if (planning.needs.empty()) {
        return told.say("Under this scenario no service is harmed by the loss of a supplier.",
                        "Dans ce scénario, aucun service n’est touché par la perte d’un fournisseur.");
    }
    std::string text =
        told.run.planning_is_kept
            ? filled(told.say("The plan “{}”, as it is kept with the stack.",
                              "Le plan «\u00A0{}\u00A0», tel qu’il est conservé avec la pile."),
                     plain_text(planning.plan.name))
            : told.say(
                  "The plan that the program proposes: the least cost and loss over the horizon.",
                  "Le plan que propose le logiciel\u00A0: le moindre coût, pertes comprises, sur l’horizon.");
    const std::string proof = proof_of(told);
    return proof.empty() ? text : text + " " + proof;
}

RangeBars cost_bars(const PlanContext& told) {
    const Language l = told.language;
    const cost::Headings& headings = told.planning.cost;
    const Total total = headline_total(headings);
    const MoneyUnit unit = money_unit(total.known.high, told.context.stack.currency);
    RangeBars bars;
    bars.title = filled(told.say("Cost to reverse, {}", "Coût de sortie, {}"), unit.sign);
    bars.caption = told.say("low, likely, high", "bas, probable, haut");
    const auto bar = [&](std::string name, std::string detail, const Total& amount, CostPart part) {
        RangeBar one;
        one.name = std::move(name);
        one.detail = std::move(detail);
        one.low = amount.known.low / unit.factor;
        one.likely = amount.known.likely / unit.factor;
        one.high = amount.known.high / unit.factor;
        one.low_text = money_in(l, amount.known.low, unit);
        one.high_text = money_in(l, amount.known.high, unit);
        one.text = at_least(money_in(l, amount.known.likely, unit), amount);
        one.part = part;
        return one;
    };
    const std::array<std::string, 3> names = {told.say("Re-engineering", "Réingénierie"),
                                              told.say("Retraining", "Réentraînement"),
                                              told.say("Recertification", "Recertification")};
    const std::array<std::string, 3> details = {
        told.say("Prompts, tools, agents, evaluation", "Prompts, outils, agents, évaluation"),
        told.say("Fine-tunes, labels, indexes", "Ajustements, annotations, index"),
        told.say("Approvals that the change triggers", "Homologations à refaire")};
    constexpr std::array<CostPart, 3> parts = {CostPart::re_engineering, CostPart::retraining,
                                               CostPart::recertification};
    for (std::size_t i = 0; i < headline.size(); ++i) {
        bars.bars.push_back(bar(names[i], details[i], of_heading(headings, headline[i]), parts[i]));
    }
    bars.bars.push_back(bar(told.say("Cost to reverse", "Coût de sortie"),
                            filled(told.say("mean {}", "moyenne {}"), told.money(total.known.mean)), total,
                            CostPart::whole));
    return bars;
}

Paragraph apart(const PlanContext& told) {
    const Language l = told.language;
    const cost::Headings& headings = told.planning.cost;
    const auto amount = [&](Heading heading) {
        const Total& total = of_heading(headings, heading);
        const MoneyUnit unit = money_unit(std::max(std::abs(total.known.high), std::abs(total.known.low)),
                                          told.context.stack.currency);
        std::string text = at_least(told.money(total.known.likely), total);
        if (!total.known.range().is_certain()) {
            text +=
                filled(told.say(" ({} to {}\u00A0{})", " ({} à {}\u00A0{})"),
                       money_in(l, total.known.low, unit), money_in(l, total.known.high, unit), unit.sign);
        }
        return text;
    };
    return {
        {},
        filled(told.say("Apart from these: transition {}, change of running cost over the horizon {}, "
                        "operating loss while the plan is carried out {}; doing nothing would lose {}.",
                        "S’y ajoutent\u00A0: transition {}, variation du coût récurrent sur l’horizon {}, "
                        "perte d’exploitation pendant la sortie {}\u00A0; ne rien faire coûterait {}."),
               amount(Heading::transition), amount(Heading::running_cost_change),
               amount(Heading::downtime_loss), told.money(told.planning.without))};
}

Schedule schedule_of(const PlanContext& told) {
    const Language l = told.language;
    const plan::Planning& planning = told.planning;
    Schedule schedule;
    schedule.title = told.say("Schedule from the event", "Calendrier à partir de l’événement");
    if (told.context.stack.day_zero && told.context.stack.day_zero->is_whole()) {
        schedule.caption = filled(told.say("days from {}", "jours à compter du {}"),
                                  long_date(l, *told.context.stack.day_zero));
    } else {
        schedule.caption = told.say("days from day 0", "jours depuis le jour 0");
    }
    ScheduleRow providers;
    providers.name = told.say("Providers", "Fournisseurs");
    std::map<plan::LostSupplier, ScheduleRow> rows;
    for (const TaskAnswer& answer : planning.tasks) {
        const PlannedTask& task = answer.task;
        if (task.kind == TaskKind::cut_over && task.end > task.start) {
            continue; // what runs on beside the new supplier holds nothing up
        }
        const ScheduleBar bar{task.kind, task.start.minutes, task.end.minutes, task.critical};
        schedule.end = std::max(schedule.end, bar.end);
        if (task.requirement && task.from) {
            rows[{*task.requirement, *task.from}].bars.push_back(bar);
        } else {
            providers.bars.push_back(bar);
        }
    }
    if (!providers.bars.empty()) {
        schedule.rows.push_back(std::move(providers));
    }
    std::vector<const MoveAnswer*> moves;
    for (const MoveAnswer& move : planning.moves) {
        moves.push_back(&move);
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const MoveAnswer* a, const MoveAnswer* b) { return a->complete < b->complete; });
    for (const MoveAnswer* move : moves) {
        ScheduleRow row = std::move(rows[{move->requirement, move->from}]);
        row.name = told.need(move->requirement);
        row.label = number(l, static_cast<double>((move->complete + minutes_per_day - 1) / minutes_per_day));
        schedule.end = std::max(schedule.end, move->complete);
        schedule.rows.push_back(std::move(row));
    }
    return schedule;
}

Table moves_table(const PlanContext& told) {
    const Language l = told.language;
    double largest = 0;
    for (const MoveAnswer& move : told.planning.moves) {
        largest = std::max(largest, headline_total(move.cost).known.likely);
    }
    const MoneyUnit unit = money_unit(largest, told.context.stack.currency);
    Table table;
    table.title = told.say("Moves", "Migrations");
    table.caption = filled(told.say("likely cost, {}", "coût probable, {}"), unit.sign);
    table.columns = {{told.say("For", "Pour"), 1.7},
                     {told.say("From", "De"), 1.4},
                     {told.say("To", "Vers"), 1.9},
                     {told.say("Fit", "Adéq."), 0.5, Align::right},
                     {told.say("Re-eng.", "Réing."), 0.6, Align::right},
                     {told.say("Retrain.", "Réentr."), 0.6, Align::right},
                     {told.say("Recert.", "Recert."), 0.6, Align::right},
                     {told.say("Total", "Total"), 0.6, Align::right},
                     {told.say("Day", "Jour"), 0.5, Align::right}};
    const auto cell = [&](const Total& total) {
        return total.known.is_zero() && !total.open ? std::string("–")
                                                    : at_least(money_in(l, total.known.likely, unit), total);
    };
    std::vector<const MoveAnswer*> moves;
    for (const MoveAnswer& move : told.planning.moves) {
        moves.push_back(&move);
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const MoveAnswer* a, const MoveAnswer* b) { return a->complete < b->complete; });
    for (const MoveAnswer* move : moves) {
        const std::string provider = told.provider(move->to);
        const std::string to = told.name(move->to);
        Row row;
        row.cells = {{told.need(move->requirement), true},
                     {told.name(move->from)},
                     {provider.empty() || to.find(provider) != std::string::npos
                          ? to
                          : fmt::format("{}, {}", to, provider)},
                     {move->fit ? number(l, *move->fit, 2) : "?"}};
        for (const Heading heading : headline) {
            row.cells.push_back({cell(of_heading(move->cost, heading))});
        }
        row.cells.push_back({cell(headline_total(move->cost)), true});
        row.cells.push_back(
            {number(l, static_cast<double>((move->complete + minutes_per_day - 1) / minutes_per_day))});
        table.rows.push_back(std::move(row));
    }
    Row all;
    all.total = true;
    all.cells = {{told.say("All moves", "Toutes les migrations"), true}, {""}, {""}, {""}};
    for (const Heading heading : headline) {
        all.cells.push_back({cell(of_heading(told.planning.cost, heading)), true});
    }
    all.cells.push_back({cell(headline_total(told.planning.cost)), true});
    all.cells.push_back(
        {number(l, static_cast<double>((told.last_cut_over() + minutes_per_day - 1) / minutes_per_day)),
         true});
    table.rows.push_back(std::move(all));
    table.notes.push_back(
        told.say("What several moves share is shown with each of them and counts once in the total.",
                 "Ce que plusieurs migrations partagent figure dans chacune et n’est compté qu’une fois dans "
                 "le total."));
    return table;
}

} // namespace

Section plan_page(const PlanContext& told) {
    Section section;
    section.running_head = told.say("The plan", "Le plan");
    if (told.context.input.runs.size() > 1) {
        section.running_head = name_of(*told.run.scenario, told.language) + " – " + section.running_head;
    }
    section.title = title_of(told);
    section.lead = lead_of(told);
    if (told.planning.moves.empty()) {
        return section;
    }
    section.blocks.emplace_back(cost_bars(told));
    section.blocks.emplace_back(apart(told));
    section.blocks.emplace_back(schedule_of(told));
    section.blocks.emplace_back(moves_table(told));
    section.blocks.emplace_back(Paragraph{
        told.say("What a plan is", "Ce qu’est un plan"),
        told.say(
            "Amounts are estimates from low to high, most of them judgements: each leads to its assumption "
            "and source in the program. Prices of contracts, negotiations and the decisions of "
            "authorities are not foreseen. The plan answers one scenario; what is worth doing before "
            "anything "
            "happens is another question.",
            "Les montants sont des fourchettes (bas, probable, haut), établies pour la plupart à dire "
            "d’expert\u00A0: chacun mène, dans "
            "le logiciel, à son hypothèse et à sa source. Les prix contractuels, les négociations et les "
            "décisions "
            "des autorités ne sont pas prévus. Le plan répond à un seul scénario\u00A0; ce qu’il vaut la "
            "peine de "
            "préparer avant tout événement est une autre question.")});
    return section;
}

std::vector<Section> plan_chapter(const Context& context, std::size_t run) {
    const Run& of_run = context.input.runs[run];
    if (of_run.planning == nullptr) {
        return {};
    }
    const PlanContext told{context, of_run, *of_run.planning, context.language};
    std::vector<Section> pages = {plan_page(told)};
    if (!told.planning.needs.empty() && told.planning.status != plan::Status::infeasible) {
        pages.push_back(decisions_page(told));
    }
    return pages;
}

} // namespace volteface::report
