// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_records.h"

#include "tests/support/random_values.h"

#include <algorithm>
#include <utility>

namespace volteface::tests {

namespace {

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

std::vector<FrameworkAnswer> some_answers(Random& random) {
    std::vector<FrameworkAnswer> answers;
    for (int k = random.between(0, 2); k > 0; --k) {
        FrameworkAnswer answer;
        answer.framework = "framework";
        answer.criterion = numbered("criterion", static_cast<std::size_t>(k));
        answer.value = maybe_text(random);
        answer.evidence = any_word<Evidence>(random);
        if (random.chance(0.5)) {
            answer.source = any_source(random);
        }
        answer.as_of = maybe(random, [&] { return any_date(random); });
        answer.notes = maybe_text(random);
        answers.push_back(std::move(answer));
    }
    return answers;
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

} // namespace

Organisation any_organisation(Random& random, OrganisationId id, const Stack& stack) {
    Organisation organisation;
    organisation.id = std::move(id);
    organisation.name = any_text(random);
    organisation.country = maybe(random, [&] { return any_country(random); });
    if (!stack.organisations.empty() && random.chance(0.4)) {
        organisation.parent = pick(random, stack.organisations).id; // one that was there before: no ring
    }
    organisation.own = stack.organisations.empty() && random.chance(0.5);
    for (int k = random.between(0, 2); k > 0; --k) {
        organisation.capital.push_back(
            {any_text(random), maybe(random, [&] { return any_country(random); }), 1 - random.unit()});
    }
    organisation.confidence = maybe(random, [&] { return any_word<Confidence>(random); });
    organisation.as_of = maybe(random, [&] { return any_date(random); });
    organisation.sources = some_sources(random);
    organisation.notes = maybe_text(random);
    return organisation;
}

Component any_component(Random& random, ComponentId id, const Stack& stack) {
    Component component;
    component.id = std::move(id);
    component.name = any_text(random);
    component.layer = any_word<Layer>(random);
    if (!stack.organisations.empty()) {
        component.organisation = maybe(random, [&] { return pick(random, stack.organisations).id; });
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
    component.exit_fee = maybe(random, [&] { return any_money(random); });
    component.notice = maybe(random, [&] { return any_duration(random); });
    component.loss_probability = maybe(random, [&] { return random.unit(); });
    component.tags = some_words(random, "tag");
    component.catalogue = maybe(random, [&] { return CatalogueId(numbered("entry", random.below(9))); });
    component.answers = some_answers(random);
    component.inferred = random.chance(0.2);
    component.confidence = maybe(random, [&] { return any_word<Confidence>(random); });
    component.as_of = maybe(random, [&] { return any_date(random); });
    component.sources = some_sources(random);
    component.notes = maybe_text(random);
    if (component.layer == Layer::service && random.chance(0.8)) {
        component.service = any_service(random);
    }
    return component;
}

Requirement any_requirement(Random& random, RequirementId id, const Stack& stack) {
    Requirement requirement;
    requirement.id = std::move(id);
    requirement.consumer = pick(random, stack.components).id;
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
        const ComponentId& candidate = pick(random, stack.components).id;
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
    requirement.coupling_growth = maybe(random, [&] { return random.unit(); });
    requirement.change_foreseen = random.chance(0.2);
    for (int k = random.between(0, 2); k > 0; --k) {
        requirement.evaluations.push_back({ComponentId(numbered("candidate", static_cast<std::size_t>(k))),
                                           random.unit(), maybe(random, [&] { return any_date(random); }),
                                           maybe_text(random)});
    }
    requirement.inferred = random.chance(0.2);
    requirement.confidence = maybe(random, [&] { return any_word<Confidence>(random); });
    requirement.as_of = maybe(random, [&] { return any_date(random); });
    requirement.sources = some_sources(random);
    requirement.notes = maybe_text(random);
    return requirement;
}

Assumption any_assumption(Random& random, AssumptionId id) {
    Assumption assumption;
    assumption.id = std::move(id);
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

Scenario any_scenario(Random& random, ScenarioId id, const Stack& stack) {
    Scenario scenario = random_scenario(random.below(1U << 30U), stack, random.chance(0.5));
    scenario.id = std::move(id);
    return scenario;
}

Stack any_stack(Random& random, const RandomStackSize& size) {
    return random_stack(random.below(1U << 30U), size);
}

} // namespace volteface::tests
