// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_stack.h"

#include "core/model/words.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace volteface::test {

namespace {

const std::string texts[] = {"",
                             "GPT-4o",
                             "Gestion des sinistres",
                             "Épreuve « à l'œil »",
                             "quote \" slash \\ apostrophe '",
                             "two\nlines\tand a tab",
                             "日本語",
                             "🧭 emoji",
                             "<img src=x>",
                             "=1+1"};
const std::string words_in_use[] = {"openai", "gpt",       "cuda",       "azure",
                                    "chat",   "embedding", "apache-2.0", "iso-27001"};
const std::string countries[] = {"FR", "US", "CN", "DE", "IE", "EU"};

std::string text(Draw& draw) {
    return draw.pick(texts);
}
Text words_of(Draw& draw) {
    return {text(draw), text(draw)};
}

std::vector<std::string> some_words(Draw& draw) {
    std::vector<std::string> list;
    while (draw.chance(40)) {
        const std::string& word = draw.pick(words_in_use);
        if (std::find(list.begin(), list.end(), word) == list.end()) {
            list.push_back(word);
        }
    }
    return list;
}

template <class E>
E any_of(Draw& draw) {
    return draw.pick(words<E>()).value;
}

template <class F>
auto maybe(Draw& draw, F&& make) -> std::optional<decltype(make())> {
    if (draw.chance(50)) {
        return make();
    }
    return std::nullopt;
}

Country country(Draw& draw) {
    return Country::parse(draw.pick(countries)).value();
}

Date date(Draw& draw) {
    Date result{2020 + static_cast<int>(draw.below(10)), 0, 0};
    if (draw.chance(70)) {
        result.month = 1 + static_cast<int>(draw.below(12));
        result.day = draw.chance(70) ? 1 + static_cast<int>(draw.below(28)) : 0;
    }
    return result;
}

Decimal money(Draw& draw) {
    return Decimal::parse(std::to_string(draw.below(1'000'000)) + "." + std::to_string(draw.below(100)))
        .value();
}

Duration duration(Draw& draw) {
    return {static_cast<Minute>(draw.below(400'000))};
}

Estimate estimate(Draw& draw, double most) {
    if (draw.chance(40)) {
        return Estimate::certain(draw.unit() * most);
    }
    double points[] = {draw.unit() * most, draw.unit() * most, draw.unit() * most};
    std::sort(std::begin(points), std::end(points));
    return {points[0], points[1], points[2]};
}

Source source(Draw& draw) {
    return {text(draw), text(draw), maybe(draw, [&] { return date(draw); }),
            draw.chance(50) ? "https://a.example/b?c=d" : ""};
}

std::vector<Source> sources(Draw& draw) {
    std::vector<Source> list;
    while (draw.chance(30)) {
        list.push_back(source(draw));
    }
    return list;
}

FieldTest field_test(Draw& draw) {
    FieldTest test;
    test.field = any_of<Field>(draw);
    switch (test.field) {
    case Field::control:
    case Field::hosting:
    case Field::origin:
        test.values = {draw.pick(countries)};
        break;
    case Field::layer:
        test.values = {std::string(to_word(any_of<Layer>(draw)))};
        break;
    case Field::access:
        test.values = {std::string(to_word(any_of<Access>(draw)))};
        break;
    case Field::component:
    case Field::requires_component:
        test.values = {"part-" + std::to_string(draw.below(5))};
        break;
    case Field::organisation:
        test.values = {"org-" + std::to_string(draw.below(4))};
        test.subsidiaries = draw.chance(50);
        break;
    case Field::licence:
    case Field::capability:
    case Field::certification:
    case Field::catalogue:
    case Field::tag:
        test.values = {draw.pick(words_in_use)};
        break;
    }
    if (draw.chance(20)) {
        test.values.push_back(test.values.front().substr(0, 1) + "*");
    }
    return test;
}

Selector selector(Draw& draw, int depth) {
    Selector result;
    if (depth == 0 || draw.chance(50)) {
        result.kind = Selector::Kind::test;
        result.field_test = field_test(draw);
        return result;
    }
    result.kind = draw.pick(std::vector{Selector::Kind::all, Selector::Kind::any, Selector::Kind::negation});
    result.operands.push_back(selector(draw, depth - 1));
    while (result.kind != Selector::Kind::negation && draw.chance(40)) {
        result.operands.push_back(selector(draw, depth - 1));
    }
    return result;
}

ParameterReference reference() {
    return {ParameterId("how-much")};
}

Event event(Draw& draw, std::size_t number, bool with_parameters) {
    Event result;
    result.id = EventId("event-" + std::to_string(number));
    result.name = words_of(draw);
    switch (draw.below(with_parameters ? 3 : 2)) {
    case 0:
        result.start = duration(draw);
        break;
    case 1:
        result.start = Days{estimate(draw, 100)};
        break;
    default:
        result.start = ParameterReference{ParameterId("how-long")};
    }
    switch (draw.below(with_parameters ? 4 : 3)) {
    case 0:
        result.duration = Forever{};
        break;
    case 1:
        result.duration = duration(draw);
        break;
    case 2:
        result.duration = Days{estimate(draw, 100)};
        break;
    default:
        result.duration = ParameterReference{ParameterId("how-long")};
    }
    if (draw.chance(30)) {
        result.notice = Length{duration(draw)};
    }
    result.select = selector(draw, 3);
    switch (draw.below(4)) {
    case 0:
        result.effect = Outage{};
        break;
    case 1:
        result.effect = Embargo{};
        break;
    case 2:
        result.effect = Degrade{with_parameters ? Factor{reference()} : Factor{estimate(draw, 0.99)}};
        break;
    default:
        result.effect = Price{with_parameters ? Factor{reference()} : Factor{estimate(draw, 5)}};
    }
    return result;
}

Service service(Draw& draw) {
    Service result;
    result.criticality = maybe(draw, [&] { return 1 + static_cast<int>(draw.below(4)); });
    result.impact_per_day = maybe(draw, [&] { return money(draw); });
    result.rto = maybe(draw, [&] { return duration(draw); });
    result.mtpd = maybe(draw, [&] { return duration(draw); });
    result.data_class = any_of<DataClass>(draw);
    result.regimes = some_words(draw);
    return result;
}

Plan plan(Draw& draw, const Stack& stack, std::size_t number) {
    Plan result;
    result.id = PlanId("plan-" + std::to_string(number));
    result.name = text(draw);
    result.scenario = ScenarioId("scenario-0");
    result.notes = text(draw);
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.suppliers.empty() || !draw.chance(30)) {
            continue;
        }
        const ComponentId& to = draw.pick(stack.components).id;
        if (to != requirement.consumer) {
            const Duration start = duration(draw);
            result.moves.push_back({requirement.id, requirement.suppliers.front().component, to, start,
                                    Duration{start.minutes + static_cast<Minute>(draw.below(9000))}});
        }
    }
    return result;
}

Team team(Draw& draw, std::size_t number) {
    Team result;
    result.id = TeamId("team-" + std::to_string(number));
    result.name = text(draw);
    result.role = draw.pick(words_in_use);
    result.head_count = draw.unit() * 9;
    result.day_rate = maybe(draw, [&] { return money(draw); });
    for (int day = 1; day <= 7; ++day) {
        if (draw.chance(50)) {
            result.working_days.push_back(day);
        }
    }
    while (draw.chance(30)) {
        result.days_off.push_back(
            {2027, 1 + static_cast<int>(draw.below(12)), 1 + static_cast<int>(draw.below(28))});
    }
    return result;
}

} // namespace

Organisation random_organisation(Draw& draw, OrganisationId id) {
    Organisation result;
    result.id = std::move(id);
    result.name = text(draw);
    result.country = maybe(draw, [&] { return country(draw); });
    result.own = draw.chance(10);
    while (draw.chance(20)) {
        result.capital.push_back({text(draw), maybe(draw, [&] { return country(draw); }), 1 - draw.unit()});
    }
    result.notes = text(draw);
    return result;
}

Component random_component(Draw& draw, const Stack& stack, ComponentId id) {
    Component result;
    result.id = std::move(id);
    result.name = text(draw);
    result.layer = any_of<Layer>(draw);
    if (!stack.organisations.empty() && draw.chance(70)) {
        result.organisation = draw.pick(stack.organisations).id;
    }
    if (draw.chance(60)) {
        result.hosting.push_back(country(draw));
    }
    result.origin = maybe(draw, [&] { return country(draw); });
    result.access = maybe(draw, [&] { return any_of<Access>(draw); });
    result.licence = draw.chance(50) ? draw.pick(words_in_use) : "";
    result.dialect = draw.chance(50) ? draw.pick(words_in_use) : "";
    result.family = draw.chance(50) ? draw.pick(words_in_use) : "";
    result.accelerator = draw.chance(50) ? draw.pick(words_in_use) : "";
    result.platform = draw.chance(50) ? draw.pick(words_in_use) : "";
    result.capabilities = some_words(draw);
    result.certifications = some_words(draw);
    result.valid_until = maybe(draw, [&] { return date(draw); });
    result.annual_cost = maybe(draw, [&] { return money(draw); });
    result.loss_probability = maybe(draw, [&] { return draw.unit(); });
    result.tags = some_words(draw);
    result.catalogue = maybe(draw, [&] { return CatalogueId(draw.pick(words_in_use)); });
    result.confidence = maybe(draw, [&] { return any_of<Confidence>(draw); });
    result.as_of = maybe(draw, [&] { return date(draw); });
    result.sources = sources(draw);
    result.notes = text(draw);
    if (result.layer == Layer::service) {
        result.service = maybe(draw, [&] { return service(draw); });
    }
    return result;
}

Requirement random_requirement(Draw& draw, const Stack& stack, RequirementId id) {
    Requirement result;
    result.id = std::move(id);
    result.consumer = draw.pick(stack.components).id;
    result.label = text(draw);
    result.capability = draw.chance(50) ? draw.pick(words_in_use) : "";
    result.phase = any_of<Phase>(draw);
    result.quorum = 1 + static_cast<int>(draw.below(3));
    result.weight = 1 - draw.unit();
    result.buffer = draw.chance(50) ? duration(draw) : Duration{};
    if (is_renewal(result.phase)) {
        switch (draw.below(3)) {
        case 0:
            break;
        case 1:
            result.decay = StopDecay{};
            break;
        default:
            result.decay = WearDecay{1 - draw.unit()};
        }
    }
    result.data_class = any_of<DataClass>(draw);
    result.certifications = some_words(draw);
    result.fit_floor = maybe(draw, [&] { return draw.unit(); });
    for (std::size_t tries = draw.below(5); tries > 0; --tries) {
        Supplier supplier;
        supplier.component = draw.pick(stack.components).id;
        const bool listed =
            std::any_of(result.suppliers.begin(), result.suppliers.end(),
                        [&](const Supplier& other) { return other.component == supplier.component; });
        if (listed || supplier.component == result.consumer) {
            continue;
        }
        supplier.role = any_of<Role>(draw);
        supplier.failover = supplier.role == Role::standby ? duration(draw) : Duration{};
        supplier.fit = maybe(draw, [&] { return draw.unit(); });
        result.suppliers.push_back(supplier);
    }
    for (const char* driver : {"prompts", "integration_points", "stored_gigabytes"}) {
        if (draw.chance(25)) {
            result.coupling[driver] = draw.unit() * 1000;
        }
    }
    result.notes = text(draw);
    return result;
}

Scenario random_scenario(Draw& draw, ScenarioId id) {
    Scenario result;
    result.id = std::move(id);
    result.name = words_of(draw);
    result.summary = words_of(draw);
    result.horizon = Duration::days(1 + static_cast<Minute>(draw.below(700)));
    result.likelihood_per_year = maybe(draw, [&] { return estimate(draw, 1); });
    result.likelihood_reasoning = words_of(draw);
    result.confidence = maybe(draw, [&] { return any_of<Confidence>(draw); });
    while (draw.chance(30)) {
        result.precedents.push_back({words_of(draw), maybe(draw, [&] { return date(draw); }), source(draw)});
    }
    result.sources = sources(draw);
    const bool with_parameters = draw.chance(50);
    if (with_parameters) {
        result.parameters.push_back({ParameterId("how-much"), ParameterKind::factor, "0.5", words_of(draw)});
        result.parameters.push_back(
            {ParameterId("how-long"), ParameterKind::duration, "P30D", words_of(draw)});
    }
    for (std::size_t i = 0, count = 1 + draw.below(3); i < count; ++i) {
        result.events.push_back(event(draw, i, with_parameters));
    }
    return result;
}

Assumption random_assumption(Draw& draw, AssumptionId id) {
    Assumption result;
    result.id = std::move(id);
    result.name = words_of(draw);
    result.value = estimate(draw, 900);
    result.unit = "EUR/day";
    result.confidence = any_of<Confidence>(draw);
    result.source = source(draw);
    result.as_of = maybe(draw, [&] { return date(draw); });
    result.notes = text(draw);
    return result;
}

Stack random_stack(Draw& draw, const RandomStackSize& size) {
    Stack stack;
    stack.name = text(draw);
    stack.currency = draw.chance(50) ? "EUR" : "USD";
    stack.day_zero = maybe(draw, [&] { return Date{2026, 11, 20}; });
    stack.notes = text(draw);
    for (std::size_t i = 0; i < size.organisations; ++i) {
        Organisation organisation = random_organisation(draw, OrganisationId("org-" + std::to_string(i)));
        if (i > 0 && draw.chance(40)) { // an earlier one: no ring
            organisation.parent = stack.organisations[draw.below(i)].id;
        }
        stack.organisations.push_back(std::move(organisation));
    }
    for (std::size_t i = 0; i < size.components; ++i) {
        const ComponentId id("part-" + std::to_string(i));
        stack.components.push_back(random_component(draw, stack, id));
        if (draw.chance(30)) {
            stack.positions[id] = {draw.unit() * 2000 - 500, draw.unit() * 900};
        }
    }
    for (std::size_t i = 0; size.components > 0 && i < size.requirements; ++i) {
        stack.requirements.push_back(
            random_requirement(draw, stack, RequirementId("need-" + std::to_string(i))));
    }
    for (std::size_t i = 0; i < size.scenarios; ++i) {
        stack.scenarios.push_back(random_scenario(draw, ScenarioId("scenario-" + std::to_string(i))));
        stack.assumptions.push_back(random_assumption(draw, AssumptionId("assumption-" + std::to_string(i))));
        stack.teams.push_back(team(draw, i));
        if (!stack.components.empty()) {
            stack.plans.push_back(plan(draw, stack, i));
        }
    }
    stack.report = {text(draw),
                    text(draw),
                    text(draw),
                    text(draw),
                    "1.0",
                    text(draw),
                    maybe(draw, [&] { return date(draw); })};
    return stack;
}

} // namespace volteface::test
