// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"

using namespace volteface;
using namespace volteface::exchange;

namespace {

/// The example of the format's documentation.
const std::string example = R"(format: volteface-scenario
version: 1
id: openai-api-cutoff
name: {en: OpenAI API cut off, fr: Coupure de l'API OpenAI}
summary: {en: Access ends., fr: "L'accès prend fin."}
horizon: P365D
likelihood_per_year: {low: 0.01, likely: 0.03, high: 0.08}
sources: [{title: A directive, publisher: Somebody, date: 2025-05-20}]
events:
  - id: cut
    start: P0D
    duration: forever            # or a duration
    select: {all: [{organisation: openai}, {access: api}]}
    effect: outage
)";

Scenario read(const std::string& text) {
    const ResultAll<ReadScenario> result = read_scenario_yaml(text, "s.yaml");
    if (!result) {
        for (const Error& error : result.error()) {
            UNSCOPED_INFO(int(error.code) << " at " << error.place.path << " line " << error.place.line << " "
                                          << (error.arguments.empty() ? "" : error.arguments.front()));
        }
        UNSCOPED_INFO(text);
    }
    REQUIRE(result);
    return result->scenario;
}

std::string event_with(const std::string& lines) {
    return "format: volteface-scenario\nversion: 1\nid: s\nparameters:\n"
           "  - {id: who, kind: organisation, default: openai}\n  - {id: how-long, kind: duration, default: "
           "P30D}\n"
           "  - {id: how-much, kind: factor, default: 0.5}\nevents:\n  - id: e\n" +
           lines;
}

Selector selector_of(const std::string& text) {
    return read(event_with("    effect: outage\n    select: " + text + "\n")).events.at(0).select;
}

Error selector_error(const std::string& text) {
    const auto result =
        read_scenario_yaml(event_with("    effect: outage\n    select: " + text + "\n"), "s.yaml");
    INFO(text);
    REQUIRE_FALSE(result);
    CHECK(result.error().front().place.file == "s.yaml");
    return result.error().front();
}

Effect effect_of(const std::string& text) {
    return read(event_with("    select: {tag: t}\n    effect: " + text + "\n")).events.at(0).effect;
}

Selector test(Field field, std::vector<std::string> values, bool subsidiaries = true) {
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test = FieldTest{field, std::move(values), subsidiaries};
    return selector;
}

Selector combine(Selector::Kind kind, std::vector<Selector> operands) {
    Selector selector;
    selector.kind = kind;
    selector.operands = std::move(operands);
    return selector;
}

} // namespace

TEST_CASE("the documented scenario is read to the letter") {
    const Scenario scenario = read(example);
    CHECK(scenario.id == ScenarioId("openai-api-cutoff"));
    CHECK(scenario.name.fr == "Coupure de l'API OpenAI");
    CHECK(scenario.horizon == Duration::days(365));
    CHECK(scenario.likelihood_per_year == Estimate{0.01, 0.03, 0.08});
    REQUIRE(scenario.sources.size() == 1);
    CHECK(scenario.sources[0].date == Date{2025, 5, 20});
    REQUIRE(scenario.events.size() == 1);
    const Event& cut = scenario.events[0];
    CHECK(cut.start == Start(Duration{}));
    CHECK(cut.duration == Length(Forever{}));
    CHECK(cut.effect == Effect(Outage{}));
    CHECK(cut.select == combine(Selector::Kind::all,
                                {test(Field::organisation, {"openai"}), test(Field::access, {"api"})}));
}

TEST_CASE("several keys in one selector must all hold, a list means any of them") {
    CHECK(selector_of("{organisation: openai, access: [api, managed]}") ==
          combine(Selector::Kind::all,
                  {test(Field::organisation, {"openai"}), test(Field::access, {"api", "managed"})}));
    CHECK(selector_of("{tag: gen*}") == test(Field::tag, {"gen*"}));
    CHECK(selector_of("{organisation: openai, subsidiaries: false}") ==
          test(Field::organisation, {"openai"}, false));
    CHECK(selector_of("{not: {control: EU}}") ==
          combine(Selector::Kind::negation, {test(Field::control, {"EU"})}));
    CHECK(selector_of("{any: [{requires: a}, {layer: chip}], hosting: NO}") ==
          combine(Selector::Kind::all, {combine(Selector::Kind::any, {test(Field::requires_component, {"a"}),
                                                                      test(Field::layer, {"chip"})}),
                                        test(Field::hosting, {"NO"})}));
    CHECK(selector_of("{organisation: $who}") == test(Field::organisation, {"$who"}));
    CHECK(selector_of("{licence: 2026}") == test(Field::licence, {"2026"}));
}

TEST_CASE("selectors that say nothing, or what nobody knows, are refused") {
    CHECK(selector_error("{}").code == ErrorCode::empty_selector);
    CHECK(selector_error("{all: []}").code == ErrorCode::empty_selector);
    CHECK(selector_error("{component: []}").code == ErrorCode::empty_selector);
    CHECK(selector_error("{not: {}}").code == ErrorCode::empty_selector);
    CHECK(selector_error("{component: \"\"}").code == ErrorCode::empty_selector);
    const Error unknown = selector_error("{colour: red}");
    CHECK(unknown.code == ErrorCode::unknown_key);
    CHECK(unknown.arguments.front() == "colour");
    CHECK(unknown.place.path == "/events/0/select/colour");
    CHECK(unknown.place.line == 11);
    CHECK(unknown.subject == "e");
    CHECK(selector_error("{layer: chip, subsidiaries: false}").code == ErrorCode::unknown_key);
    CHECK(selector_error("{control: USA}").code == ErrorCode::unknown_country);
    CHECK(selector_error("{layer: chips}").code == ErrorCode::unknown_word);
    CHECK(selector_error("{organisation: $whom}").code == ErrorCode::unknown_parameter);
    CHECK(selector_error("[{tag: a}]").code == ErrorCode::wrong_type);
    CHECK(selector_error("{component: {a: b}}").code == ErrorCode::wrong_type);
}

TEST_CASE("effects are words or one factor") {
    CHECK(effect_of("embargo") == Effect(Embargo{}));
    CHECK(effect_of("{degrade: 0.5}") == Effect(Degrade{Estimate::certain(0.5)}));
    CHECK(effect_of("{price: {low: 2, likely: 5, high: 9}}") == Effect(Price{Estimate{2, 5, 9}}));
    CHECK(effect_of("{degrade: $how-much}") == Effect(Degrade{ParameterReference{ParameterId("how-much")}}));
    const auto refused = [](const std::string& text) {
        return !read_scenario_yaml(event_with("    select: {tag: t}\n    effect: " + text + "\n"), "s");
    };
    CHECK(refused("explosion"));
    CHECK(refused("{degrade: 1}"));
    CHECK(refused("{degrade: -0.1}"));
    CHECK(refused("{price: -1}"));
    CHECK(refused("{price: 2, degrade: 0.5}"));
    CHECK(refused("{melt: 2}"));
    CHECK(refused("{}"));
    CHECK(refused("[outage]"));
}

TEST_CASE("times are durations, days or parameters") {
    const auto times = [](const std::string& start, const std::string& duration) {
        return read(event_with("    select: {tag: t}\n    effect: outage\n    start: " + start +
                               "\n    duration: " + duration + "\n"))
            .events.at(0);
    };
    CHECK(times("P2W", "forever").start == Start(Duration::days(14)));
    CHECK(times("3", "1.5").start == Start(Days{Estimate::certain(3)}));
    CHECK(times("3", "1.5").duration == Length(Days{Estimate::certain(1.5)}));
    CHECK(times("P0D", "{low: 30, likely: 90, high: 365}").duration == Length(Days{Estimate{30, 90, 365}}));
    CHECK(times("$how-long", "$how-long").duration == Length(ParameterReference{ParameterId("how-long")}));
    const auto refused = [](const std::string& line) {
        return !read_scenario_yaml(event_with("    select: {tag: t}\n    effect: outage\n    " + line + "\n"),
                                   "s");
    };
    CHECK(refused("start: forever"));
    CHECK(refused("start: -1"));
    CHECK(refused("notice: forever"));
    CHECK(refused("duration: {low: 3, likely: 2, high: 1}"));
    CHECK(refused("duration: {low: 3}"));
    CHECK(refused("duration: P1M"));
    CHECK(refused("start: $nothing"));
}

TEST_CASE("what would let a small file grow or loop is refused, with its line") {
    const auto error_of = [](const std::string& text) {
        const auto result = read_scenario_yaml(text, "s.yaml");
        REQUIRE_FALSE(result);
        return result.error().front();
    };
    CHECK(error_of("a: 1\nb: &x 2\n").code == ErrorCode::alias_refused);
    CHECK(error_of("a: 1\nb: &x 2\n").place.line == 2);
    CHECK(error_of("&a [*a]").code == ErrorCode::alias_refused);
    CHECK(error_of("a: *b").code != ErrorCode::not_this_format);
    CHECK(error_of("a: !!binary aGk=").code == ErrorCode::malformed_syntax);
    CHECK(error_of("a: 1\na: 2\n").code == ErrorCode::malformed_syntax);
    CHECK(error_of("? [a]\n: b\n").code == ErrorCode::malformed_syntax);
    CHECK(error_of("a: 1\n---\nb: 2\n").code == ErrorCode::malformed_syntax);
    CHECK(error_of("").code == ErrorCode::malformed_syntax);
    CHECK(error_of("a: \xFF").code == ErrorCode::malformed_syntax);
    CHECK(error_of(R"(a: "\N")").code ==
          ErrorCode::malformed_syntax); // bytes that are no text come out of that
    CHECK(error_of(R"(a: "\0")").code == ErrorCode::malformed_syntax);
    CHECK(error_of(std::string(100, '[') + std::string(100, ']')).code == ErrorCode::too_deep);
    CHECK(error_of(std::string(100'000, '[')).code != ErrorCode::not_this_format);
    CHECK(error_of("a: [" + std::string(600'000, ',') + "]").code != ErrorCode::not_this_format);
    std::string many = "a: [";
    for (int i = 0; i < 250'000; ++i) {
        many += "1,";
    }
    CHECK(error_of(many + "1]").code == ErrorCode::too_large);
    CHECK(error_of(std::string((1U << 20U) + 1, ' ')).code == ErrorCode::too_large);
}

TEST_CASE("keys outside selectors that nobody knows are named and passed over") {
    const auto result = read_scenario_yaml(example + "    colour: red\nmood: good\n", "s.yaml");
    REQUIRE(result);
    CHECK(result->unknown_keys == std::vector<UnknownKey>{{"/mood", 16}, {"/events/0/colour", 15}});
}

TEST_CASE("what is written looks as people write it") {
    CHECK(write_scenario_yaml(read(example)) == R"(format: volteface-scenario
version: 1
id: openai-api-cutoff
name: {en: OpenAI API cut off, fr: Coupure de l'API OpenAI}
summary: {en: Access ends., fr: L'accès prend fin.}
horizon: P365D
likelihood_per_year: {low: 0.01, likely: 0.03, high: 0.08}
sources:
  - {title: A directive, publisher: Somebody, date: 2025-05-20}
events:
  - id: cut
    start: PT0M
    duration: forever
    select: {all: [{organisation: openai}, {access: api}]}
    effect: outage
)");
}

TEST_CASE("a country whose code other readers take for a word is quoted") {
    Scenario scenario = read(example);
    scenario.events[0].select = test(Field::hosting, {"NO"});
    CHECK(write_scenario_yaml(scenario).find("select: {hosting: \"NO\"}") != std::string::npos);
}

TEST_CASE("a scenario goes out and comes in again unchanged, and twice out is the same bytes") {
    const Stack stack = tests::random_stack(1);
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const Scenario scenario = tests::random_scenario(seed, stack);
        INFO("seed " << seed);
        REQUIRE(validate(scenario).empty());
        const std::string text = write_scenario_yaml(scenario);
        const Scenario again = read(text);
        REQUIRE(again == scenario);
        REQUIRE(write_scenario_yaml(again) == text);
    }
}
