// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/event_edits.h"
#include "tests/support/catch.h"

using namespace volteface;
using edit::EventPart;
using edit::moved;

namespace {

constexpr Minute day = minutes_per_day;
constexpr Minute year = 365 * minutes_per_day;

Event from_to(Minute start, Minute length) {
    Event event;
    event.id = EventId("cut");
    event.start = Duration{start};
    event.duration = Duration{length};
    event.select = edit::selector_of({ComponentId("x")});
    return event;
}

Minute start_of(const Event& event) {
    return std::get<Duration>(event.start).minutes;
}

Minute length_of(const Event& event) {
    return std::get<Duration>(event.duration).minutes;
}

Event pulled(const Event& event, EventPart part, Minute by, Minute grid = day) {
    return moved(event, event, part, by, grid, year);
}

} // namespace

TEST_CASE("an event that is moved keeps its length, and lands on a whole day") {
    const Event event = from_to(30 * day, 10 * day);
    const Event after = pulled(event, EventPart::whole, 4 * day + 800);
    CHECK(start_of(after) == 35 * day);
    CHECK(length_of(after) == 10 * day);
    CHECK(start_of(pulled(event, EventPart::whole, 4 * day + 800, 60)) == 34 * day + 780);
    CHECK(start_of(pulled(event, EventPart::whole, 77, 1)) == 30 * day + 77);
    CHECK(start_of(pulled(event, EventPart::whole, -90 * day)) == 0);
    CHECK(pulled(event, EventPart::whole, 0) == event);
}

TEST_CASE("an end that is moved leaves the other end where it is") {
    const Event event = from_to(30 * day, 10 * day);
    const Event earlier = pulled(event, EventPart::start, -5 * day);
    CHECK(start_of(earlier) == 25 * day);
    CHECK(length_of(earlier) == 15 * day);
    const Event crossed = pulled(event, EventPart::start, 50 * day);
    CHECK(start_of(crossed) == 39 * day);
    CHECK(length_of(crossed) == day);
    const Event longer = pulled(event, EventPart::end, 3 * day + 100);
    CHECK(start_of(longer) == 30 * day);
    CHECK(length_of(longer) == 13 * day);
    CHECK(length_of(pulled(event, EventPart::end, -50 * day)) == day);
    Event endless = event;
    endless.duration = Forever{};
    CHECK(length_of(pulled(endless, EventPart::end, -35 * day)) == 300 * day);
    CHECK(std::holds_alternative<Forever>(pulled(endless, EventPart::start, 2 * day).duration));
}

TEST_CASE("an estimate stays one: three points in order, whichever is moved") {
    Event event = from_to(10 * day, 0);
    event.duration = Days{{30, 90, 365}};
    const auto points = [](const Event& after) { return std::get<Days>(after.duration).estimate; };
    CHECK(points(pulled(event, EventPart::end, 10 * day)) == Estimate{30, 100, 365});
    CHECK(points(pulled(event, EventPart::end, 900 * day)) == Estimate{30, 365, 365});
    CHECK(points(pulled(event, EventPart::low, 20 * day)) == Estimate{50, 90, 365});
    CHECK(points(pulled(event, EventPart::low, 200 * day)) == Estimate{90, 90, 365});
    CHECK(points(pulled(event, EventPart::high, -5 * day)) == Estimate{30, 90, 360});
    const Event sooner = pulled(event, EventPart::start, 5 * day);
    CHECK(start_of(sooner) == 15 * day);
    CHECK(points(sooner) == Estimate{25, 85, 360});
    event.start = Days{{0, 10, 40}};
    CHECK(std::get<Days>(pulled(event, EventPart::whole, 6 * day).start).estimate == Estimate{6, 16, 46});
}

TEST_CASE("what a parameter sets is not dragged, and the reference stays") {
    Event event = from_to(0, 10 * day);
    event.start = ParameterReference{ParameterId("when")};
    const Event bound = from_to(40 * day, 10 * day);
    CHECK(edit::parameter_of(event, EventPart::whole) == ParameterId("when"));
    CHECK(moved(event, bound, EventPart::whole, 9 * day, day, year) == event);
    const Event longer = moved(event, bound, EventPart::end, 9 * day, day, year);
    CHECK(longer.start == event.start);
    CHECK(length_of(longer) == 19 * day);
}

TEST_CASE("notice is taken hold of where the event becomes known; without any left it goes") {
    Event event = from_to(30 * day, 10 * day);
    const auto notice = [](const Event& after) { return std::get<Duration>(*after.notice).minutes; };
    CHECK(notice(pulled(event, EventPart::notice, -6 * day)) == 6 * day);
    event.notice = Length(Duration{14 * day});
    CHECK(notice(pulled(event, EventPart::notice, 4 * day)) == 10 * day);
    CHECK(notice(pulled(event, EventPart::notice, -90 * day)) == 30 * day);
    CHECK_FALSE(pulled(event, EventPart::notice, 20 * day).notice);
}

TEST_CASE("a parameter is renamed wherever it stands") {
    Scenario scenario;
    scenario.id = ScenarioId("s");
    scenario.parameters = {{ParameterId("when"), ParameterKind::duration, "P5D", {}},
                           {ParameterId("who"), ParameterKind::component, "x", {}}};
    Event event = from_to(0, day);
    event.start = ParameterReference{ParameterId("when")};
    event.notice = Length(ParameterReference{ParameterId("when")});
    event.select.field_test.values = {"$who", "$whoever"};
    scenario.events = {event};
    CHECK(edit::uses_of(scenario, ParameterId("when")) == 2);
    CHECK(edit::uses_of(scenario, ParameterId("who")) == 1);
    const Scenario after = edit::with_parameter_renamed(scenario, ParameterId("who"), ParameterId("whom"));
    CHECK(after.events.front().select.field_test.values == std::vector<std::string>{"$whom", "$whoever"});
    CHECK(after.parameters[1].id == ParameterId("whom"));
    CHECK(edit::uses_of(after, ParameterId("when")) == 2);
}
