// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scenario.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"

using namespace volteface;

namespace {

ScenarioParameter parameter(const std::string& id, ParameterKind kind, const std::string& value) {
    return {ParameterId(id), kind, value, {}};
}

Selector test(Field field, const std::string& value) {
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test.field = field;
    selector.field_test.values = {value};
    return selector;
}

/// One event that uses a parameter of each kind.
Scenario scenario() {
    Scenario made;
    made.id = ScenarioId("s");
    made.parameters = {parameter("supplier", ParameterKind::organisation, "openai"),
                       parameter("where", ParameterKind::country, "US"),
                       parameter("what", ParameterKind::component, "gpt-4o"),
                       parameter("paper", ParameterKind::certification, "hds"),
                       parameter("how-long", ParameterKind::duration, "P30D"),
                       parameter("how-much", ParameterKind::factor, "0.5")};
    Event event;
    event.id = EventId("e");
    event.start = ParameterReference{ParameterId("how-long")};
    event.duration = ParameterReference{ParameterId("how-long")};
    event.notice = Length(ParameterReference{ParameterId("how-long")});
    event.effect = Degrade{ParameterReference{ParameterId("how-much")}};
    event.select.kind = Selector::Kind::any;
    event.select.operands = {test(Field::organisation, "$supplier"),   test(Field::control, "$where"),
                             test(Field::hosting, "$where"),           test(Field::component, "$what"),
                             test(Field::requires_component, "$what"), test(Field::certification, "$paper"),
                             test(Field::catalogue, "$what"),          test(Field::tag, "genai")};
    made.events = {event};
    return made;
}

ErrorCode refusal(const Scenario& what, const std::map<ParameterId, std::string>& values = {}) {
    const Result<Scenario> bound = bind(what, values);
    REQUIRE_FALSE(bound);
    return bound.error().code;
}

bool has_reference(const Selector& selector) {
    for (const std::string& value : selector.field_test.values) {
        if (value.starts_with('$')) {
            return true;
        }
    }
    for (const Selector& operand : selector.operands) {
        if (has_reference(operand)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a scenario is bound to the defaults of its parameters") {
    const Result<Scenario> bound = bind(scenario());
    REQUIRE(bound);
    CHECK(bound->parameters.empty());
    const Event& event = bound->events.at(0);
    CHECK(event.start == Start(Duration::days(30)));
    CHECK(event.duration == Length(Duration::days(30)));
    CHECK(event.notice == Length(Duration::days(30)));
    CHECK(event.effect == Effect(Degrade{Estimate::certain(0.5)}));
    CHECK(event.select.operands.at(0).field_test.values == std::vector<std::string>{"openai"});
    CHECK(event.select.operands.at(1).field_test.values == std::vector<std::string>{"US"});
    CHECK(event.select.operands.at(6).field_test.values == std::vector<std::string>{"gpt-4o"});
    CHECK_FALSE(has_reference(event.select));
}

TEST_CASE("what a person turns goes before the default") {
    const Result<Scenario> bound = bind(scenario(), {{ParameterId("supplier"), "mistral"},
                                                     {ParameterId("where"), "EEA"},
                                                     {ParameterId("how-much"), "0.25"}});
    REQUIRE(bound);
    const Event& event = bound->events.at(0);
    CHECK(event.select.operands.at(0).field_test.values == std::vector<std::string>{"mistral"});
    CHECK(event.select.operands.at(2).field_test.values == std::vector<std::string>{"EEA"});
    CHECK(event.effect == Effect(Degrade{Estimate::certain(0.25)}));
    CHECK(event.duration == Length(Duration::days(30)));
}

TEST_CASE("a duration may be days or without end, but nothing starts never") {
    Scenario what = scenario();
    what.events[0].start = Duration{};
    what.events[0].notice.reset();
    const auto length = [&](const std::string& text) {
        return bind(what, {{ParameterId("how-long"), text}}).value().events.at(0).duration;
    };
    CHECK(length("forever") == Length(Forever{}));
    CHECK(length("1.5") == Length(Days{Estimate::certain(1.5)}));
    CHECK(length("PT90M") == Length(Duration{90}));
    CHECK(refusal(what, {{ParameterId("how-long"), "-1"}}) == ErrorCode::number_out_of_range);
    CHECK(refusal(scenario(), {{ParameterId("how-long"), "forever"}}) == ErrorCode::malformed_duration);
}

TEST_CASE("values that are not of their parameter's kind are refused, defaults too") {
    const auto given = [](const std::string& id, const std::string& value) {
        return refusal(scenario(), {{ParameterId(id), value}});
    };
    CHECK(given("supplier", "Open AI") == ErrorCode::malformed_id);
    CHECK(given("where", "USA") == ErrorCode::unknown_country);
    CHECK(given("what", "") == ErrorCode::malformed_id);
    CHECK(given("paper", "$where") == ErrorCode::malformed_id);
    CHECK(given("how-long", "P1M") == ErrorCode::malformed_duration);
    CHECK(given("how-much", "half") == ErrorCode::malformed_number);
    CHECK(given("how-much", "1") == ErrorCode::number_out_of_range);
    CHECK(given("how-much", "-0.1") == ErrorCode::number_out_of_range);
    Scenario broken = scenario();
    broken.parameters[1].default_value = "Atlantis";
    const Result<Scenario> bound = bind(broken);
    REQUIRE_FALSE(bound);
    CHECK(bound.error().code == ErrorCode::unknown_country);
    CHECK(bound.error().subject == "where");
    CHECK(bind(broken, {{ParameterId("where"), "FR"}})); // the default is not needed
}

TEST_CASE("a parameter that is used for something else is refused, with the kind expected") {
    Scenario what = scenario();
    what.events[0].select.operands = {test(Field::control, "$supplier")};
    const Result<Scenario> country = bind(what);
    REQUIRE_FALSE(country);
    CHECK(country.error().code == ErrorCode::parameter_kind_mismatch);
    CHECK(country.error().subject == "e");
    CHECK(country.error().arguments == std::vector<std::string>{"supplier", "country"});
    what.events[0].select.operands = {test(Field::tag, "$how-much")};
    CHECK(refusal(what) == ErrorCode::parameter_kind_mismatch);
    what = scenario();
    what.events[0].start = ParameterReference{ParameterId("how-much")};
    CHECK(refusal(what) == ErrorCode::parameter_kind_mismatch);
    what = scenario();
    what.events[0].effect = Price{ParameterReference{ParameterId("how-long")}};
    CHECK(refusal(what) == ErrorCode::parameter_kind_mismatch);
}

TEST_CASE("a parameter that is not declared is refused, whether used or given") {
    Scenario what = scenario();
    what.events[0].select.operands = {test(Field::component, "$nothing")};
    CHECK(refusal(what) == ErrorCode::unknown_parameter);
    CHECK(refusal(scenario(), {{ParameterId("nothing"), "x"}}) == ErrorCode::unknown_parameter);
}

TEST_CASE("random scenarios, once bound, are legal and have no parameters left") {
    const Stack stack = tests::random_stack(1);
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        INFO("seed " << seed);
        const Scenario what = tests::random_scenario(seed, stack);
        const Result<Scenario> bound = bind(what);
        REQUIRE(bound);
        REQUIRE(bound->parameters.empty());
        REQUIRE(validate(*bound).empty()); // which names a reference to a parameter that is not declared
        REQUIRE(bind(*bound).value() == *bound);
    }
}
