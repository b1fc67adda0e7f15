// SPDX-License-Identifier: GPL-3.0-or-later
// What ships, what stands over it, and money of other currencies.
#include "core/cost/recertification.h"
#include "core/cost/words.h"
#include "tests/core/cost/cost_stack.h"
#include "tests/support/catch.h"

#include <set>

using namespace volteface;
using namespace volteface::cost;
using namespace volteface::tests;

namespace {

Assumption own(const char* id, const Estimate& value, const char* unit) {
    Assumption assumption;
    assumption.id = AssumptionId(id);
    assumption.value = value;
    assumption.unit = unit;
    assumption.confidence = Confidence::measured;
    return assumption;
}

} // namespace

TEST_CASE("every figure that ships has words in both languages, a unit, and a source where it claims one") {
    CHECK(shipped_figures().size() >= 92);
    for (const Figure& figure : shipped_figures()) {
        INFO(figure.id.str());
        CHECK(is_valid_id(figure.id.str()));
        CHECK_FALSE(figure.name.en.empty());
        CHECK_FALSE(figure.name.fr.empty());
        CHECK(figure.notes.en.empty() == figure.notes.fr.empty());
        CHECK(figure.per.en.empty() == figure.per.fr.empty());
        CHECK_FALSE(figure.unit.empty());
        CHECK(figure.value.low <= figure.value.likely);
        CHECK(figure.value.likely <= figure.value.high);
        CHECK(figure.value.low >= 0);
        CHECK(figure.as_of);
        CHECK((figure.confidence != Confidence::sourced || !figure.sources.empty()));
        CHECK_FALSE(figure.own);
    }
}

TEST_CASE("every assumption that a driver or a regime names ships") {
    const AssumptionSet assumptions(shipped_figures(), chat_stack());
    std::set<std::string_view> names;
    for (const Driver& driver : drivers()) {
        CHECK_FALSE(driver.name.fr.empty());
        CHECK(find_driver(driver.id) == &driver);
        for (const EffortRule& rule : driver.rules) {
            names.insert({rule.same, rule.other, rule.share});
        }
    }
    for (const RegimeRule& rule : regime_rules()) {
        names.insert({rule.fee, rule.work, rule.calendar});
    }
    for (const std::string_view name : names) {
        INFO(std::string(name));
        CHECK((name.empty() || assumptions.find(name) != nullptr));
    }
}

TEST_CASE("the stack's own figure stands over the shipped one, which is kept beside it") {
    Stack stack = chat_stack();
    stack.assumptions = {own("rate-internal", {400, 430, 480}, "EUR/day"),
                         own("impact-claims", {1, 2, 3}, "EUR/day")};
    const AssumptionSet assumptions(shipped_figures(), stack);
    const Figure& rate = assumptions.at("rate-internal");
    CHECK(rate.own);
    CHECK(rate.value == Estimate{400, 430, 480});
    CHECK(rate.shipped == Estimate{350, 520, 800});
    CHECK(rate.group == AssumptionGroup::rates);
    CHECK_FALSE(rate.name.en.empty());
    CHECK(assumptions.at("impact-claims").own);
    CHECK_FALSE(assumptions.at("impact-claims").shipped);
    CHECK(assumptions.find("nothing-of-the-kind") == nullptr);
    CHECK(assumptions.all().size() == shipped_figures().size() + 1);
    CHECK(assumptions.misfits().empty());
}

TEST_CASE("a figure in a unit that measures something else is passed over and named") {
    Stack stack = chat_stack();
    stack.assumptions = {own("rate-internal", {400, 430, 480}, "days"),
                         own("gpu-h100-neocloud", {2, 2, 2}, "EUR/GPU-hour"),
                         own("re-agent-port", {-1, 2, 3}, "person-days")};
    const AssumptionSet assumptions(shipped_figures(), stack);
    CHECK_FALSE(assumptions.at("rate-internal").own);
    CHECK(assumptions.at("gpu-h100-neocloud").own);
    CHECK(assumptions.misfits() == std::vector{AssumptionId("rate-internal"), AssumptionId("re-agent-port")});
}

TEST_CASE("money is brought into the stack's currency, column by column") {
    Stack stack = chat_stack();
    const AssumptionSet euros(shipped_figures(), stack);
    const auto hour = euros.money("gpu-h100-neocloud");
    REQUIRE(hour);
    CHECK(hour->low == Approx(1.8 * 0.82));
    CHECK(hour->high == Approx(3.5 * 0.97));
    CHECK(hour->mean == Approx(Estimate{1.8, 2.5, 3.5}.mean() * Estimate{0.82, 0.88, 0.97}.mean()));
    CHECK(euros.money("rate-internal")->likely == 520);
    CHECK_FALSE(euros.exchange_assumption("EUR"));
    CHECK(euros.exchange_assumption("USD") == AssumptionId("fx-usd-eur"));

    stack.currency = "USD";
    const AssumptionSet dollars(shipped_figures(), stack);
    CHECK(dollars.money("gpu-h100-neocloud")->likely == 2.5);
    CHECK(dollars.money("rate-internal")->low == Approx(350 / 0.97));
    CHECK(dollars.money("rate-internal")->high == Approx(800 / 0.82));
}

TEST_CASE("a currency without a rate of exchange leaves money unknown, until the stack states one") {
    Stack stack = chat_stack();
    stack.currency = "CHF";
    need(stack, "chat").coupling = {{"prompts", 10}};
    CHECK_FALSE(AssumptionSet(shipped_figures(), stack).money("rate-internal"));
    const MoveCost cost = move_of(stack);
    REQUIRE_FALSE(cost.lines.empty());
    CHECK(cost.lines.front().person_days->likely == Approx(10 * 0.3 * 0.75));
    CHECK_FALSE(cost.lines.front().amount);
    CHECK(under(headings(cost, Duration::days(365)), Heading::re_engineering).open);

    stack.assumptions = {own("fx-eur-chf", {0.9, 0.95, 1}, "CHF/EUR")};
    CHECK(AssumptionSet(shipped_figures(), stack).money("rate-internal")->likely == Approx(520 * 0.95));
}

TEST_CASE("a unit says whether it is money") {
    CHECK(currency_of_unit("EUR/day") == "EUR");
    CHECK(currency_of_unit("USD") == "USD");
    CHECK(currency_of_unit("people").empty());
    CHECK(currency_of_unit("TFLOP/s").empty());
    CHECK(currency_of_unit("").empty());
}

TEST_CASE("a file with mistakes is refused with all of them, each in its place") {
    const auto read = read_assumptions(R"({"format": "volteface-assumptions", "version": 1, "sources": {},
  "assumptions": [
    {"id": "a", "group": "nonsense", "name": {"en": "A", "fr": "A"}, "unit": "days", "value": 1},
    {"id": "a", "group": "rates", "name": {"en": "A", "fr": "A"}, "unit": "days",
     "value": {"low": 3, "likely": 2, "high": 1}, "sources": ["nowhere"]}]})",
                                       "x.json");
    REQUIRE_FALSE(read);
    std::set<ErrorCode> codes;
    for (const Error& error : read.error()) {
        CHECK(error.place.file == "x.json");
        CHECK(error.place.line > 0);
        codes.insert(error.code);
    }
    CHECK(codes == std::set{ErrorCode::unknown_word, ErrorCode::duplicate_id, ErrorCode::estimate_not_ordered,
                            ErrorCode::unknown_reference});
}
