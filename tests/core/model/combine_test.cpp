// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combine.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

Scenario named(const std::string& id, const std::string& en, const std::string& fr, const char* events,
               int horizon = 365) {
    Scenario made = scenario_of(events, horizon);
    made.id = ScenarioId(id);
    made.name = {en, fr};
    made.summary = {en + " happens.", fr + " arrive."};
    return made;
}

Scenario cut() {
    Scenario made = named("api-cut", "API cut", "API coupée", "x out 5d 40d");
    made.likelihood_per_year = Estimate{0.01, 0.03, 0.08};
    made.sources = {{"A report", "A paper", {}, ""}};
    return made;
}

Scenario ban() {
    Scenario made = named("chip-ban", "Chips banned", "Puces interdites", "y embargo 0d\nx out 2d", 200);
    made.likelihood_per_year = Estimate::certain(0.055);
    made.sources = {{"A report", "A paper", {}, ""}, {"A law", "A state", {}, ""}};
    return made;
}

Scenario whole(const Result<Scenario>& result) {
    REQUIRE(result.has_value());
    CHECK(validate(*result).empty());
    CHECK(bind(*result).value() == *result);
    return *result;
}

} // namespace

TEST_CASE("events of all parts are there, those of the later one later") {
    Scenario late = ban();
    late.events[0].start = Days{{1, 2.5, 4}};
    late.events[0].notice = Duration::days(10);
    late.events[1].duration = Days{{3, 5, 7}};
    const Scenario both = whole(combine({{cut(), {}}, {late, Duration::days(30)}}));
    REQUIRE(both.events.size() == 3);
    CHECK(both.events[0].start == Start(Duration::days(5)));
    CHECK(both.events[1].start == Start(Days{{31, 32.5, 34}}));
    CHECK(both.events[1].notice == Length(Duration::days(10)));
    CHECK(both.events[1].effect == Effect(Embargo{}));
    CHECK(both.events[2].start == Start(Duration::days(32)));
    CHECK(both.events[2].duration == Length(Days{{3, 5, 7}}));
}

TEST_CASE("ids that several parts use tell whose they are, and others stay") {
    const Scenario both = whole(combine({{cut(), {}}, {ban(), {}}}));
    CHECK(both.events[0].id == EventId("api-cut-e1"));
    CHECK(both.events[1].id == EventId("chip-ban-e1"));
    CHECK(both.events[2].id == EventId("e2"));
    const Scenario twice = whole(combine({{cut(), {}}, {cut(), Duration::days(60)}}));
    CHECK(twice.events[0].id == EventId("api-cut-e1"));
    CHECK(twice.events[1].id == EventId("api-cut-e1-2"));
    Scenario taken = ban();
    taken.events[1].id = EventId("api-cut-e1");
    const Scenario around = whole(combine({{cut(), {}}, {taken, {}}}));
    CHECK(around.events[0].id == EventId("api-cut-e1-2"));
    CHECK(around.events[2].id == EventId("api-cut-e1"));
}

TEST_CASE("the horizon is the latest that is needed") {
    CHECK(combine({{cut(), {}}, {ban(), Duration::days(30)}})->horizon == Duration::days(365));
    CHECK(combine({{cut(), {}}, {ban(), Duration::days(300)}})->horizon == Duration::days(500));
    CHECK(combine({{cut(), Duration::days(7)}})->horizon == Duration::days(372));
}

TEST_CASE("a combination is named in both languages, in the order in which it happens") {
    const Scenario both = whole(combine({{ban(), Duration::days(30)}, {cut(), {}}}));
    CHECK(both.id == ScenarioId("api-cut-then-chip-ban"));
    CHECK(both.name.en == "API cut, then Chips banned after 30\u00a0days");
    CHECK(both.name.fr == "API coupée, puis Puces interdites après 30\u00a0jours");
    CHECK(both.summary.en ==
          "API cut: API cut happens. Chips banned, after 30\u00a0days: Chips banned happens.");
    CHECK(both.summary.fr ==
          "API coupée\u00a0: API coupée arrive. Puces interdites, après 30\u00a0jours\u00a0: "
          "Puces interdites arrive.");
    const Scenario at_once = whole(combine({{cut(), {}}, {ban(), {}}, {cut(), Duration{1500}}}));
    CHECK(at_once.id == ScenarioId("api-cut-with-chip-ban-then-api-cut"));
    CHECK(at_once.name.en == "API cut with Chips banned, then API cut after 1\u00a0day 1\u00a0hour");
    CHECK(at_once.name.fr ==
          "API coupée avec Puces interdites, puis API coupée après 1\u00a0jour 1\u00a0heure");
}

TEST_CASE("how likely a combination is stays unknown, and it is said why") {
    const Scenario both = whole(combine({{cut(), {}}, {ban(), {}}}));
    CHECK_FALSE(both.likelihood_per_year);
    CHECK(both.likelihood_reasoning.en.find("independent") != std::string::npos);
    CHECK(both.likelihood_reasoning.en.find("API cut 3\u00a0%; Chips banned 5.5\u00a0%") !=
          std::string::npos);
    CHECK(both.likelihood_reasoning.fr.find("5,5\u00a0%") != std::string::npos);
    REQUIRE(both.sources.size() == 2);
    CHECK(both.sources[1].title == "A law");
}

TEST_CASE("combining with nothing changes nothing but the name") {
    Scenario nothing;
    nothing.id = ScenarioId("nothing");
    nothing.horizon = Duration::days(900);
    nothing.likelihood_per_year = Estimate::certain(1);
    for (const auto& parts : {std::vector<ScenarioPart>{{ban(), {}}, {nothing, {}}},
                              std::vector<ScenarioPart>{{nothing, {}}, {ban(), {}}}}) {
        Scenario same = whole(combine(parts));
        same.id = ban().id;
        same.name = ban().name;
        same.summary = ban().summary;
        CHECK(same == ban());
    }
}

TEST_CASE("what is not bound and what never ends are refused") {
    Scenario open = cut();
    open.parameters.push_back({ParameterId("who"), ParameterKind::organisation, "openai", {}});
    CHECK(combine({{open, {}}}).error().code == ErrorCode::unknown_parameter);
    CHECK(combine({{cut(), longest_duration}}).error().code == ErrorCode::number_out_of_range);
}

TEST_CASE("the chance of any in a year is that of not all staying away") {
    Scenario silent = cut();
    silent.likelihood_per_year.reset();
    const AnyInAYear any = any_in_a_year({cut(), ban(), silent});
    CHECK(any.probability.likely == Approx(1 - 0.97 * 0.945));
    CHECK(any.probability.low == Approx(1 - 0.99 * 0.945));
    CHECK(any.probability.high == Approx(1 - 0.92 * 0.945));
    CHECK(any.known == 2);
    CHECK(any.unknown == 1);
    CHECK(any_in_a_year({}).probability == Estimate::certain(0));
}
