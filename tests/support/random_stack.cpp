// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_stack.h"

#include "tests/support/random_records.h"
#include "tests/support/random_values.h"

#include <algorithm>
#include <array>

namespace volteface::tests {

namespace {

Plan any_plan(Random& random, std::size_t i, const Stack& stack) {
    Plan plan;
    plan.id = PlanId(numbered("plan", i));
    plan.name = any_text(random);
    plan.scenario = ScenarioId(numbered("scenario", random.below(3)));
    plan.notes = maybe_text(random);
    plan.made_from = maybe_text(random);
    if (random.chance(0.5)) {
        plan.parameters[ParameterId("supplier")] = any_text(random);
    }
    plan.constraints.budget = maybe(random, [&] { return any_money(random); });
    plan.constraints.minimum_fit = maybe(random, [&] { return random.unit(); });
    plan.constraints.reaction = any_duration(random);
    plan.constraints.deadlines[pick(random, stack.components).id] = any_duration(random);
    if (random.chance(0.5)) {
        plan.constraints.jurisdictions.push_back(
            {random.between(1, 4), any_word<DataClass>(random), {"EU", "CH"}});
        plan.constraints.avoid.emplace_back("org-0");
    }
    if (random.chance(0.3)) { // what it brings in from the catalogue
        plan.organisations.push_back(
            any_organisation(random, OrganisationId(numbered("brought-org", i)), Stack{}));
        plan.components.push_back(any_component(random, ComponentId(numbered("brought", i)), Stack{}));
    }
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.suppliers.empty() || !random.chance(0.2)) {
            continue;
        }
        PlannedMove move;
        move.requirement = requirement.id;
        move.from = pick(random, requirement.suppliers).component;
        move.to = pick(random, stack.components).id;
        move.start = any_duration(random);
        move.complete = Duration{move.start.minutes + any_duration(random).minutes};
        if (move.to != requirement.consumer && move.to != move.from) {
            plan.moves.push_back(move);
            PlannedTask task;
            task.id = numbered("task", plan.tasks.size());
            task.kind = any_word<TaskKind>(random);
            task.requirement = move.requirement;
            task.from = move.from;
            task.team = maybe(random, [&] { return TeamId(numbered("team", 1)); });
            task.effort_days = random.unit() * 40;
            task.start = move.start;
            task.end = move.complete;
            task.critical = random.chance(0.5);
            plan.tasks.push_back(std::move(task));
            plan.choices.push_back({move.requirement, move.from, maybe(random, [&] { return move.to; }),
                                    random.chance(0.5), maybe(random, [&] { return any_duration(random); })});
        }
    }
    return plan;
}

Team any_team(Random& random, std::size_t i) {
    Team team;
    team.id = TeamId(numbered("team", i));
    team.name = any_text(random);
    team.role = maybe_text(random);
    team.head_count = random.chance(0.5) ? random.between(0, 12) : random.unit() * 10;
    for (const TaskKind kind : {TaskKind::onboard, TaskKind::retrain, TaskKind::cut_over}) {
        if (random.chance(0.4)) {
            team.tasks.push_back(kind);
        }
    }
    team.day_rate = maybe(random, [&] { return any_money(random); });
    for (int day = 1; day <= 7; ++day) {
        if (random.chance(0.4)) {
            team.working_days.push_back(day);
        }
    }
    for (int k = random.between(0, 2); k > 0; --k) {
        team.days_off.push_back(Date{2026, random.between(1, 12), random.between(1, 28)});
    }
    return team;
}

} // namespace

Stack random_stack(std::uint64_t seed, const RandomStackSize& size) {
    Random random(seed);
    Stack stack;
    stack.name = any_text(random);
    constexpr std::array<std::string_view, 4> currencies{"EUR", "USD", "CHF", "JPY"};
    stack.currency = pick(random, currencies);
    stack.day_zero = maybe(random, [&] { return any_date(random); });
    stack.stale_after = random.chance(0.5) ? any_duration(random) : stack.stale_after;
    stack.notes = maybe_text(random);
    if (random.chance(0.3)) {
        stack.answers.push_back(
            {"irn", "res-1/data", "R", any_word<Evidence>(random), {}, {}, maybe_text(random)});
        stack.floors.push_back({"eu-csf", "SOV-3", random.between(0, 4)});
    }
    const auto organisations = static_cast<std::size_t>(size.organisations);
    const auto components = static_cast<std::size_t>(size.components);
    for (std::size_t i = 0; i < organisations; ++i) {
        stack.organisations.push_back(any_organisation(random, OrganisationId(numbered("org", i)), stack));
    }
    for (std::size_t i = 0; i < components; ++i) {
        stack.components.push_back(any_component(random, ComponentId(numbered("component", i)), stack));
    }
    for (std::size_t i = 0; components > 0 && i < static_cast<std::size_t>(size.requirements); ++i) {
        stack.requirements.push_back(any_requirement(random, RequirementId(numbered("need", i)), stack));
    }
    for (const Component& component : stack.components) {
        if (random.chance(0.3)) {
            stack.positions[component.id] =
                Position{random.unit() * 4000 - 1000, double(random.between(-500, 2000))};
        }
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(size.scenarios); ++i) {
        stack.scenarios.push_back(random_scenario(seed * 31 + i, stack));
        stack.scenarios.back().id = ScenarioId(numbered("scenario", i));
    }
    for (std::size_t i = random.below(3); i > 0; --i) {
        stack.assumptions.push_back(any_assumption(random, AssumptionId(numbered("assumption", i))));
    }
    for (std::size_t i = random.below(3); i > 0; --i) {
        stack.teams.push_back(any_team(random, i));
    }
    for (std::size_t i = components > 0 ? random.below(3) : 0; i > 0; --i) {
        stack.plans.push_back(any_plan(random, i, stack));
    }
    if (random.chance(0.5)) {
        stack.report = ReportSettings{maybe_text(random),
                                      maybe_text(random),
                                      maybe_text(random),
                                      maybe_text(random),
                                      maybe_text(random),
                                      maybe_text(random),
                                      maybe(random, [&] { return any_date(random); })};
    }
    // Records need not stand in the order of their ids.
    for (std::size_t i = stack.components.size(); i > 1; --i) {
        std::swap(stack.components[i - 1], stack.components[random.below(i)]);
    }
    return stack;
}

} // namespace volteface::tests
