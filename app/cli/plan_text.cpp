// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_text.h"

#include "app/cli/plan_words.h"
#include "app/cli/table.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>
#include <array>

namespace volteface::cli {

namespace {

constexpr std::array<const char*, cost::heading_count> heading_names{
    "Re-engineering", "Retraining", "Recertification", "Transition", "Running cost", "Downtime"};

std::string name(const Stack& stack, const ComponentId& id) {
    return safe(ui::nameIn(stack, id));
}

std::string day(Minute at) {
    return safe(ui::format::day(at));
}

const char* kind_name(TaskKind kind) {
    switch (kind) {
    case TaskKind::onboard:
        return "onboard";
    case TaskKind::re_engineer:
        return "re-engineer";
    case TaskKind::retrain:
        return "retrain";
    case TaskKind::evaluate:
        return "evaluate";
    case TaskKind::recertify:
        return "recertify";
    case TaskKind::cut_over:
        return "cut over";
    }
    return "";
}

void heading(Console& console, const std::string& text) {
    console.line("\n" + console.painted(text, Style::strong));
}

class Text {
public:
    Text(Console& console, const plan::Planning& planning, const Stack& named, const PlanConstraints& asked)
        : console_(console)
        , planning_(planning)
        , named_(named)
        , asked_(asked) {}

    void summary(const Scenario& scenario) {
        console_.line(console_.painted(safe(scenario.name.in(Language::english)), Style::strong) + "  " +
                      console_.painted(safe(scenario.id.str()), Style::faint));
        if (planning_.status == plan::Status::infeasible) {
            console_.line("  " + console_.painted("No plan meets these demands together:", Style::bad));
            for (const plan::Demand& demand : planning_.clash) {
                console_.line("  · " + sentence_of(demand, named_, asked_));
            }
            return;
        }
        if (planning_.needs.empty()) {
            console_.line("  " +
                          console_.painted("No service loses a supplier: nothing has to move.", Style::good));
            return;
        }
        const std::string moves =
            std::to_string(planning_.moves.size()) + (planning_.moves.size() == 1 ? " move" : " moves");
        console_.line("  " + moves + "; cost and loss " + money(planning_.objective.value_or(0)) +
                      ", against " + money(planning_.without) + " lost without a plan.");
        const double gap = planning_.gap.value_or(0);
        if (planning_.status == plan::Status::optimal) {
            console_.line("  " + console_.painted("Proven: no plan is better.", Style::good));
        } else if (planning_.bound) {
            console_.line("  Proven: no plan is below " + money(*planning_.bound) + " (" +
                          safe(ui::format::percent(gap, 1)) + " less).");
        } else {
            console_.line("  At most " + safe(ui::format::percent(gap, 1)) + " from the best of its goal.");
        }
    }

    void moves() {
        if (planning_.moves.empty()) {
            return;
        }
        heading(console_, "Moves");
        TextTable table({{"NEED", Side::left, true},
                         {"FROM", Side::left, true},
                         {"TO", Side::left, true},
                         {"FIT", Side::right, false},
                         {"BEGIN BY", Side::left, false},
                         {"IN SERVICE", Side::left, false},
                         {"ONE-OFF", Side::right, false},
                         {"WITHOUT IT", Side::right, false},
                         {"NEXT BEST", Side::left, true}});
        for (const plan::MoveAnswer& move : planning_.moves) {
            table.add({{safe(ui::nameIn(named_, move.requirement))},
                       {name(named_, move.from), Style::faint},
                       {name(named_, move.to), Style::strong},
                       {move.fit ? safe(ui::format::percent(*move.fit)) : "unknown"},
                       {day(move.decide_by)},
                       {day(move.complete), move.critical ? Style::warning : Style::plain},
                       {money(cost::one_off(move.cost).known.mean)},
                       {(move.not_moving >= 0 ? "+ " : "− ") + money(std::abs(move.not_moving))},
                       {move.next_best ? name(named_, move.next_best->to) + ", " +
                                             (move.next_best->more >= 0 ? "+ " : "− ") +
                                             money(std::abs(move.next_best->more))
                                       : "none",
                        Style::faint}});
        }
        table.print(console_);
    }

    void costs() {
        heading(console_, "Cost");
        TextTable table({{"", Side::left, false},
                         {"MEAN", Side::right, false},
                         {"LOW", Side::right, false},
                         {"LIKELY", Side::right, false},
                         {"HIGH", Side::right, false},
                         {"", Side::left, false}});
        for (std::size_t i = 0; i < heading_names.size(); ++i) {
            const cost::Total& total = planning_.cost[i];
            table.add({{heading_names[i], i < 3 ? Style::strong : Style::plain},
                       {money(total.known.mean)},
                       {money(total.known.low)},
                       {money(total.known.likely)},
                       {money(total.known.high)},
                       {total.open ? "and what is unknown" : "", Style::warning}});
        }
        table.print(console_);
    }

    void schedule() {
        if (planning_.tasks.empty()) {
            return;
        }
        heading(console_, "Schedule");
        TextTable table({{"START", Side::left, false},
                         {"END", Side::left, false},
                         {"TASK", Side::left, false},
                         {"FOR", Side::left, true},
                         {"TEAM", Side::left, true},
                         {"PEOPLE", Side::right, false},
                         {"DAYS OF WORK", Side::right, false},
                         {"", Side::left, false}});
        bool outside = false;
        for (const plan::TaskAnswer& answer : planning_.tasks) {
            const PlannedTask& task = answer.task;
            const Team* team = task.team ? find(named_, *task.team) : nullptr;
            const std::string about = task.provider      ? safe(ui::nameIn(named_, *task.provider))
                                      : task.requirement ? safe(ui::nameIn(named_, *task.requirement))
                                                         : std::string{};
            outside = outside || answer.nobody;
            const bool is_milestone = task.start == task.end;
            table.add({{day(task.start.minutes)},
                       {day(task.end.minutes)},
                       {kind_name(task.kind), is_milestone ? Style::strong : Style::plain},
                       {about},
                       {team != nullptr      ? safe(team->name)
                        : answer.nobody      ? "from outside"
                        : is_milestone       ? ""
                        : answer.people == 0 ? "time passes"
                                             : "",
                        answer.nobody ? Style::warning : Style::faint},
                       {answer.people > 0 ? std::to_string(answer.people) : ""},
                       {task.effort_days > 0 ? safe(ui::format::number(task.effort_days, 1)) : ""},
                       {task.critical ? "critical" : "", Style::warning}});
        }
        table.print(console_);
        if (planning_.pace_setter) {
            const Team* team = find(named_, *planning_.pace_setter);
            console_.line("  The pace is set by the team “" +
                          safe(team != nullptr ? team->name : planning_.pace_setter->str()) + "”.");
        }
        if (outside) {
            console_.line(
                "  No team takes on what is marked “from outside”: one person is counted for each.");
        }
    }

    void services() {
        heading(console_, "Services");
        TextTable table({{"", Side::left, true},
                         {"FIRST HARM", Side::left, false},
                         {"UP AGAIN AFTER", Side::right, false},
                         {"COST TO REVERSE", Side::right, false},
                         {"OF MTPD", Side::right, false},
                         {"LOSS WITHOUT", Side::right, false},
                         {"WITH", Side::right, false},
                         {"REVERSIBLE", Side::left, false},
                         {"", Side::left, true}});
        std::size_t unharmed = 0;
        for (const plan::ServiceAnswer& service : planning_.services) {
            if (!service.harmed) {
                ++unharmed;
                continue;
            }
            const bool yes = service.reversible.value_or(false);
            table.add({{name(named_, service.id), Style::strong},
                       {service.first_harm ? day(*service.first_harm) : "never"},
                       {service.time_to_reverse
                            ? safe(ui::format::durationShort(Duration{*service.time_to_reverse}))
                            : "not within the horizon"},
                       {money(service.cost_to_reverse)},
                       {service.mtpd_share ? safe(ui::format::percent(*service.mtpd_share)) : "unknown"},
                       {service.loss_without ? money(*service.loss_without) : "unknown"},
                       {service.loss_with ? money(*service.loss_with) : "unknown"},
                       {service.reversible ? (yes ? "yes" : "no") : "unknown",
                        service.reversible ? (yes ? Style::good : Style::bad) : Style::faint},
                       {sentence_of(service.what_would_do, named_), Style::faint}});
        }
        if (!table.empty()) {
            table.print(console_);
        }
        if (unharmed > 0) {
            console_.line("  " + std::to_string(unharmed) +
                          (unharmed == 1 ? " service is not harmed." : " services are not harmed."));
        }
    }

    void demands() {
        if (planning_.demands.empty()) {
            return;
        }
        heading(console_, "Demands");
        for (const plan::DemandEffect& effect : planning_.demands) {
            console_.line("  " + sentence_of(effect.demand, named_, asked_) +
                          (effect.tight ? console_.painted("  it binds", Style::warning)
                                        : console_.painted("  room left", Style::faint)));
        }
    }

    void rejected() {
        TextTable table(
            {{"NEED", Side::left, true}, {"CANDIDATE", Side::left, true}, {"WHY NOT", Side::left, true}});
        std::size_t unknown_fit = 0;
        std::size_t alone = 0;
        for (const plan::LostNeed& need : planning_.needs) {
            bool any = false;
            for (const plan::Candidate& candidate : need.candidates) {
                any = any || candidate.objections.empty();
                if (candidate.objections.empty()) {
                    continue;
                }
                if (candidate.objections.front().reason == plan::Reason::fit_unknown &&
                    candidate.objections.size() == 1) {
                    ++unknown_fit;
                    continue;
                }
                std::string why;
                for (const plan::Objection& objection : candidate.objections) {
                    why += (why.empty() ? "" : "; ") + sentence_of(objection, named_);
                }
                table.add({{safe(ui::nameIn(named_, need.lost.requirement)), Style::faint},
                           {find(named_, candidate.component) != nullptr ? name(named_, candidate.component)
                                                                         : safe(candidate.component.str())},
                           {why}});
            }
            alone += any ? 0 : 1;
        }
        if (table.empty() && unknown_fit == 0 && alone == 0) {
            return;
        }
        heading(console_, "Turned down");
        if (!table.empty()) {
            table.print(console_);
        }
        if (unknown_fit > 0) {
            console_.line("  " + std::to_string(unknown_fit) +
                          " more offer what is needed, but nobody knows how well they would serve.");
        }
        if (alone > 0) {
            console_.line("  " + std::to_string(alone) +
                          (alone == 1 ? " lost need has" : " lost needs have") +
                          " no candidate that will do.");
        }
    }

private:
    [[nodiscard]] std::string money(double amount) const {
        return safe(ui::format::money(amount, named_.currency));
    }

    Console& console_;
    const plan::Planning& planning_;
    const Stack& named_;
    const PlanConstraints& asked_;
};

} // namespace

void print_plan(Console& console, const plan::Planning& planning, const Stack& named,
                const Scenario& scenario, const PlanConstraints& asked) {
    Text text(console, planning, named, asked);
    text.summary(scenario);
    if (planning.status != plan::Status::infeasible && !planning.needs.empty()) {
        text.moves();
        text.costs();
        text.schedule();
        text.services();
        text.demands();
    }
    text.rejected();
}

void print_alternatives(Console& console, const std::vector<plan::Alternative>& alternatives,
                        const Stack& stack) {
    heading(console, "Alternatives");
    TextTable table({{"", Side::left, false},
                     {"COST AND LOSS", Side::right, false},
                     {"ONE-OFF", Side::right, false},
                     {"UP AGAIN AFTER", Side::right, false},
                     {"FOREIGN", Side::right, false},
                     {"MOVES", Side::right, false}});
    for (const plan::Alternative& one : alternatives) {
        std::string goals;
        for (const plan::Goal goal : one.goals) {
            goals += (goals.empty() ? "" : ", ") + std::string(to_word(goal));
        }
        table.add({{goals.empty() ? "between" : goals, Style::strong},
                   {safe(ui::format::money(one.trade.objective, stack.currency))},
                   {safe(ui::format::money(cost::one_off(one.planning.cost).known.mean, stack.currency))},
                   {safe(ui::format::durationShort(Duration{one.trade.time_to_reverse}))},
                   {safe(ui::format::percent(one.trade.foreign_exposure))},
                   {std::to_string(one.planning.moves.size())}});
    }
    table.print(console);
}

} // namespace volteface::cli
