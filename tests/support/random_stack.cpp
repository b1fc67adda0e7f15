// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_stack.h"

#include "tests/support/random_values.h"

#include <algorithm>
#include <array>

namespace volteface::tests {

namespace {

Organisation any_organisation(Random& random, std::size_t i) {
    Organisation organisation;
    organisation.id = OrganisationId(numbered("org", i));
    organisation.name = any_text(random);
    organisation.country = maybe(random, [&] { return any_country(random); });
    if (i > 0 && random.chance(0.4)) {
        organisation.parent = OrganisationId(numbered("org", random.below(i))); // earlier: no ring
    }
    organisation.own = i == 0 && random.chance(0.5);
    for (int k = random.between(0, 2); k > 0; --k) {
        organisation.capital.push_back(
            {any_text(random), maybe(random, [&] { return any_country(random); }), 1 - random.unit()});
    }
    organisation.notes = maybe_text(random);
    return organisation;
}

Service any_service(Random& random) {
    Service service;
    service.criticality = maybe(random, [&] { return random.between(1, 4); });
    service.impact_per_day = maybe(random, [&] { return any_money(random); });
    service.rto = maybe(random, [&] { return any_duration(random); });
    service.mtpd = maybe(random, [&] { return any_duration(random); });
    service.data_class = any_word<DataClass>(random);
    service.regimes = some_words(random, "regime");
    return service;
}

Component any_component(Random& random, std::size_t i, std::size_t organisations) {
    Component component;
    component.id = ComponentId(numbered("component", i));
    component.name = any_text(random);
    component.layer = any_word<Layer>(random);
    if (organisations > 0) {
        component.organisation =
            maybe(random, [&] { return OrganisationId(numbered("org", random.below(organisations))); });
    }
    for (int k = random.between(0, 3); k > 0; --k) {
        component.hosting.push_back(any_country(random));
    }
    component.origin = maybe(random, [&] { return any_country(random); });
    component.access = maybe(random, [&] { return any_word<Access>(random); });
    component.licence = maybe_text(random);
    component.dialect = maybe_text(random);
    component.family = maybe_text(random);
    component.accelerator = maybe_text(random);
    component.platform = maybe_text(random);
    component.capabilities = some_words(random, "capability");
    component.certifications = some_words(random, "certificate");
    component.valid_until = maybe(random, [&] { return any_date(random); });
    component.annual_cost = maybe(random, [&] { return any_money(random); });
    component.loss_probability = maybe(random, [&] { return random.unit(); });
    component.tags = some_words(random, "tag");
    component.catalogue = maybe(random, [&] { return CatalogueId(numbered("entry", random.below(9))); });
    component.confidence = maybe(random, [&] { return any_word<Confidence>(random); });
    component.as_of = maybe(random, [&] { return any_date(random); });
    component.sources = some_sources(random);
    component.notes = maybe_text(random);
    if (component.layer == Layer::service && random.chance(0.8)) {
        component.service = any_service(random);
    }
    return component;
}

Decay any_decay(Random& random) {
    switch (random.below(3)) {
    case 0:
        return NoDecay{};
    case 1:
        return StopDecay{};
    default:
        return WearDecay{1 - random.unit()};
    }
}

Requirement any_requirement(Random& random, std::size_t i, std::size_t components) {
    Requirement requirement;
    requirement.id = RequirementId(numbered("need", i));
    const std::size_t consumer = random.below(components);
    requirement.consumer = ComponentId(numbered("component", consumer));
    requirement.label = maybe_text(random);
    requirement.capability = maybe_text(random);
    requirement.phase = any_word<Phase>(random);
    requirement.weight = random.chance(0.6) ? 1 : 1 - random.unit();
    requirement.buffer = any_duration(random);
    if (is_renewal(requirement.phase)) {
        requirement.decay = any_decay(random);
    }
    requirement.data_class = any_word<DataClass>(random);
    requirement.certifications = some_words(random, "certificate");
    requirement.fit_floor = maybe(random, [&] { return random.unit(); });
    for (std::size_t k = random.below(5); k > 0; --k) {
        const ComponentId candidate(numbered("component", random.below(components)));
        const bool listed =
            std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                        [&](const Supplier& supplier) { return supplier.component == candidate; });
        if (candidate == requirement.consumer || listed) {
            continue;
        }
        Supplier supplier;
        supplier.component = candidate;
        supplier.role = random.chance(0.7) ? Role::active : Role::standby;
        supplier.failover = supplier.role == Role::standby ? any_duration(random) : Duration{};
        supplier.fit = maybe(random, [&] { return random.unit(); });
        requirement.suppliers.push_back(supplier);
    }
    // Now and then more than there are: legal, and doubtful.
    requirement.quorum =
        1 + static_cast<int>(random.below(requirement.suppliers.size() + (random.chance(0.1) ? 2 : 1)));
    requirement.quorum = std::max(1, random.chance(0.6) ? 1 : requirement.quorum);
    for (int k = random.between(0, 3); k > 0; --k) {
        requirement.coupling[random.chance(0.9) ? numbered("driver", random.below(5)) : any_text(random)] =
            random.chance(0.7) ? random.between(0, 100) : random.unit() * 1e6;
    }
    requirement.notes = maybe_text(random);
    return requirement;
}

Plan any_plan(Random& random, std::size_t i, const Stack& stack) {
    Plan plan;
    plan.id = PlanId(numbered("plan", i));
    plan.name = any_text(random);
    plan.scenario = ScenarioId(numbered("scenario", random.below(3)));
    plan.notes = maybe_text(random);
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

Assumption any_assumption(Random& random, std::size_t i) {
    Assumption assumption;
    assumption.id = AssumptionId(numbered("assumption", i));
    assumption.name = maybe_both(random);
    assumption.value = any_estimate(random, 1e7);
    assumption.unit = maybe_text(random);
    assumption.confidence = any_word<Confidence>(random);
    if (random.chance(0.5)) {
        assumption.source = any_source(random);
    }
    assumption.as_of = maybe(random, [&] { return any_date(random); });
    assumption.notes = maybe_text(random);
    return assumption;
}

} // namespace

Stack random_stack(std::uint64_t seed, const RandomStackSize& size) {
    Random random(seed);
    Stack stack;
    stack.name = any_text(random);
    constexpr std::array<std::string_view, 4> currencies{"EUR", "USD", "CHF", "JPY"};
    stack.currency = pick(random, currencies);
    stack.day_zero = maybe(random, [&] { return any_date(random); });
    stack.notes = maybe_text(random);
    const auto organisations = static_cast<std::size_t>(size.organisations);
    const auto components = static_cast<std::size_t>(size.components);
    for (std::size_t i = 0; i < organisations; ++i) {
        stack.organisations.push_back(any_organisation(random, i));
    }
    for (std::size_t i = 0; i < components; ++i) {
        stack.components.push_back(any_component(random, i, organisations));
    }
    for (std::size_t i = 0; components > 0 && i < static_cast<std::size_t>(size.requirements); ++i) {
        stack.requirements.push_back(any_requirement(random, i, components));
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
        stack.assumptions.push_back(any_assumption(random, i));
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
