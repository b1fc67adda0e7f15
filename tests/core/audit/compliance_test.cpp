// SPDX-License-Identifier: GPL-3.0-or-later
// Rules with a threshold: SecNumCloud 19.6, DORA's register, the grid of the IRN.
#include "core/audit/audit.h"
#include "tests/core/audit/holders.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

FrameworkAnswer answer(std::string framework, std::string criterion, std::string value) {
    FrameworkAnswer one;
    one.framework = std::move(framework);
    one.criterion = std::move(criterion);
    one.value = std::move(value);
    return one;
}

/// Nobody outside has a veto, unless `veto` says otherwise.
SecNumCloud judged(const char* seat, std::vector<Shareholder> capital, const char* veto = "none") {
    Stack stack = stack_of("s: x");
    held_by(stack, std::string("cloud ") + seat + ": x");
    stack.organisations[0].capital = std::move(capital);
    if (*veto != '\0') {
        stack.answers = {answer("secnumcloud", "19.6-veto/cloud", veto)};
    }
    return secnumcloud(stack).front();
}

Shareholder holder(const char* code, double share) {
    return Shareholder{"h", code[0] == '?' ? std::nullopt : std::optional(Country::parse(code).value()),
                       share};
}

/// A service under the regime rests on `a`, rented from Big; others have their own providers.
struct Rented {
    Stack stack = stack_of("service s\ns: a, ~b 10d, ~c 60d");

    Rented() {
        held_by(stack, "me FR own: s\nbig US: a\nnear FR: b\nfar CN: c");
        component(stack, "s").service = Service{};
        component(stack, "s").service->regimes = {"dora"};
        component(stack, "a").access = Access::api;
    }
    void fit(std::size_t supplier, double value) { stack.requirements[0].suppliers[supplier].fit = value; }
    [[nodiscard]] DoraRow row() const { return dora_rows(stack, {}).front(); }
    [[nodiscard]] std::string value(DoraField field) const { return row().cell(field).value; }
};

} // namespace

TEST_CASE("SecNumCloud 19.6: 24 % for one, 39 % for all, and the seat") {
    CHECK(judged("FR", {holder("FR", 1)}).verdict == Verdict::yes);
    CHECK(judged("US", {holder("FR", 1)}).verdict == Verdict::no);
    CHECK(judged("FR", {holder("US", 0.24), holder("FR", 0.76)}).verdict == Verdict::yes);
    CHECK(judged("FR", {holder("US", 0.25), holder("FR", 0.75)}).verdict == Verdict::no);
    CHECK(judged("FR", {holder("US", 0.2), holder("CN", 0.19), holder("FR", 0.61)}).verdict == Verdict::yes);
    CHECK(judged("FR", {holder("US", 0.2), holder("CN", 0.2), holder("FR", 0.6)}).verdict == Verdict::no);
    CHECK(judged("FR", {holder("CH", 0.3), holder("FR", 0.7)}).verdict == Verdict::no); // outside the Union
    // What nobody told may break it, or not.
    CHECK(judged("FR", {}).verdict == Verdict::unknown);
    CHECK(judged("FR", {holder("FR", 0.7)}).verdict == Verdict::unknown);
    CHECK(judged("FR", {holder("FR", 0.8)}).verdict == Verdict::yes);
    CHECK(judged("FR", {holder("FR", 0.6), holder("?", 0.4)}).verdict == Verdict::unknown);
    CHECK(judged("?", {holder("FR", 1)}).verdict == Verdict::unknown);
}

TEST_CASE("SecNumCloud 19.6: a veto is unknown until a person says") {
    const SecNumCloud silent = judged("FR", {holder("FR", 1)}, "");
    CHECK(silent.capital == Verdict::yes);
    CHECK(silent.veto == Verdict::unknown);
    CHECK(silent.verdict == Verdict::unknown);
    CHECK_FALSE(silent.given);
    const SecNumCloud held = judged("FR", {holder("FR", 1)}, "held");
    CHECK(held.veto == Verdict::no);
    CHECK(held.verdict == Verdict::no);
    CHECK(judged("FR", {holder("FR", 1)}, "perhaps").verdict == Verdict::unknown);
    CHECK(judged("US", {}, "").verdict == Verdict::no); // the seat alone breaks it
}

TEST_CASE("SecNumCloud 19.6: who belongs to one that fails, fails") {
    Stack stack = stack_of("s: x");
    held_by(stack, "child FR of parent: x\nparent US:\nme FR own: s");
    const auto results = secnumcloud(stack);
    REQUIRE(results.size() == 1);
    CHECK(results[0].verdict == Verdict::no);
    CHECK(results[0].through == OrganisationId("parent"));
}

TEST_CASE("DORA 0050: substitutes that fit, and how long the quickest takes") {
    Rented rented;
    // Two are listed, and nobody knows how well they fit.
    CHECK_FALSE(rented.row().proposed);
    CHECK(rented.row().missing == std::vector{DoraMissing::fit});
    CHECK(rented.value(DoraField::substitutability).empty());
    rented.fit(1, 0.79);
    rented.fit(2, 0.5);
    CHECK(rented.row().proposed == Substitutability::not_substitutable);
    CHECK(rented.value(DoraField::substitutability) == "eba_ZZ:x959");
    CHECK(rented.value(DoraField::reason) == "eba_ZZ:x963");
    CHECK(rented.row().missing.empty());
    rented.fit(2, 0.8);
    CHECK(rented.row().substitutes == std::vector{ComponentId("c")});
    CHECK(rented.row().proposed == Substitutability::medium); // 60 days
    CHECK(rented.row().restore_time == Duration::days(60));
    CHECK(rented.row().missing == std::vector{DoraMissing::cost});
    CHECK(rented.value(DoraField::reason).empty());
    rented.fit(1, 0.9);
    CHECK(rented.row().substitutes.size() == 2);
    CHECK(rented.row().proposed == Substitutability::easy); // 10 days
    CHECK(rented.value(DoraField::substitutability) == "eba_ZZ:x962");
    const auto slow = [](const RequirementId&, const std::string&) { return Duration::days(200); };
    const DoraRow late = dora_rows(rented.stack, slow).front();
    CHECK(late.proposed == Substitutability::highly_complex);
    CHECK(late.cell(DoraField::reason).value == "eba_ZZ:x964");
    component(rented.stack, "s").service->regimes.clear();
    CHECK(dora_rows(rented.stack, {}).empty());
}

TEST_CASE("DORA 0050: the edges are 6 and 26 weeks, above them") {
    Rented rented;
    rented.fit(1, 1);
    const auto proposed = [&](Duration time) {
        return dora_rows(rented.stack, [&](const RequirementId&, const std::string&) { return time; })
            .front()
            .proposed;
    };
    CHECK(proposed(Duration::days(42)) == Substitutability::easy);
    CHECK(proposed(Duration{Duration::days(42).minutes + 1}) == Substitutability::medium);
    CHECK(proposed(Duration::days(182)) == Substitutability::medium);
    CHECK(proposed(Duration{Duration::days(182).minutes + 1}) == Substitutability::highly_complex);
    // What leaving costs decides as well, where it is known.
    component(rented.stack, "a").annual_cost = Decimal::parse("100").value();
    component(rented.stack, "a").exit_fee = Decimal::parse("25").value();
    CHECK(proposed(Duration::days(1)) == Substitutability::easy);
    component(rented.stack, "a").exit_fee = Decimal::parse("26").value();
    CHECK(proposed(Duration::days(1)) == Substitutability::highly_complex);
}

TEST_CASE("DORA: a time that nobody knows is said to be missing, and a plan gives it") {
    Rented rented;
    Evaluation evaluation;
    evaluation.candidate = ComponentId("other");
    evaluation.score = 0.9;
    rented.fit(1, 0.1);
    rented.fit(2, 0.1);
    rented.stack.requirements[0].evaluations = {evaluation};
    CHECK(rented.row().substitutes == std::vector{ComponentId("other")});
    CHECK_FALSE(rented.row().proposed);
    CHECK(rented.row().missing == std::vector{DoraMissing::restore_time});
    CHECK(rented.value(DoraField::exit_plan) == "eba_BT:x29");
    Plan plan;
    plan.id = PlanId("p");
    plan.scenario = ScenarioId("any");
    PlannedMove move;
    move.requirement = rented.stack.requirements[0].id;
    move.from = ComponentId("a");
    move.to = ComponentId("other");
    move.complete = Duration::days(50);
    plan.moves = {move};
    rented.stack.plans = {plan};
    CHECK(rented.row().proposed == Substitutability::medium);
    CHECK(rented.row().restore_time == Duration::days(50));
    CHECK(rented.value(DoraField::exit_plan) == "eba_BT:x28");
    CHECK(rented.value(DoraField::alternatives) == "eba_BT:x28");
}

TEST_CASE("DORA: what the same group offers is no substitute, and the worst need decides") {
    Rented rented;
    rented.fit(1, 1);
    rented.fit(2, 0.1);
    component(rented.stack, "b").organisation = OrganisationId("big");
    CHECK(rented.row().proposed == Substitutability::not_substitutable);
    component(rented.stack, "b").organisation = OrganisationId("near");
    CHECK(rented.row().proposed == Substitutability::easy);
    Requirement second = rented.stack.requirements[0];
    second.id = RequirementId("second");
    second.suppliers.resize(1);
    rented.stack.requirements.push_back(second);
    REQUIRE(dora_rows(rented.stack, {}).size() == 1); // one service is rented, for two needs
    CHECK(rented.row().requirements.size() == 2);
    CHECK(rented.row().proposed == Substitutability::not_substitutable);
    CHECK(rented.row().substitutes.empty());
    CHECK_FALSE(rented.row().restore_time);
    // A need of which too little is known may be the worst: nothing is proposed.
    second.suppliers = rented.stack.requirements[0].suppliers;
    second.suppliers[1].fit.reset();
    rented.stack.requirements[1] = second;
    CHECK_FALSE(rented.row().proposed);
    CHECK(rented.row().missing == std::vector{DoraMissing::fit, DoraMissing::cost});
}

TEST_CASE("DORA: a person's word stands, and the reason follows it") {
    Rented rented;
    rented.fit(1, 1);
    component(rented.stack, "s").service->criticality = 3;
    CHECK(rented.value(DoraField::impact) == "eba_ZZ:x792");
    auto& answers = component(rented.stack, "a").answers;
    answers = {answer("dora", "B_07.01.0050", "eba_ZZ:x960"), answer("dora", "B_07.01.0070", "2026-03-01"),
               answer("dora", "B_07.01.0100", "eba_ZZ:x793"), answer("dora", "B_07.01.0010", "C-12")};
    answers[0].evidence = volteface::Evidence::evidenced;
    const DoraRow row = rented.row();
    CHECK(row.cell(DoraField::substitutability).value == "eba_ZZ:x960");
    CHECK(row.cell(DoraField::substitutability).proposed == "eba_ZZ:x962");
    CHECK(row.cell(DoraField::substitutability).evidence == audit::Evidence::evidenced);
    CHECK(row.cell(DoraField::reason).value == "eba_ZZ:x964");
    CHECK(row.cell(DoraField::reason).evidence == audit::Evidence::proposed);
    CHECK(row.cell(DoraField::last_audit).value == "2026-03-01");
    CHECK(row.cell(DoraField::impact).value == "eba_ZZ:x793");
    CHECK(row.cell(DoraField::reintegration).value.empty()); // only a person knows
    // No code of the field, no date: it does not count, and is not lost.
    answers = {answer("dora", "B_07.01.0050", "eba_ZZ:x791"), answer("dora", "B_07.01.0070", "March")};
    const DoraRow wrong = rented.row();
    CHECK(wrong.cell(DoraField::substitutability).value == "eba_ZZ:x962");
    CHECK(wrong.cell(DoraField::substitutability).refused);
    CHECK(wrong.cell(DoraField::last_audit).refused);
    CHECK(wrong.cell(DoraField::last_audit).value.empty());
}

TEST_CASE("DORA: the register as a file has the columns with their codes, and no formula") {
    Rented rented;
    rented.fit(1, 1);
    component(rented.stack, "a").name = "=1+1";
    rented.stack.organisations[1].name = "Big, \"Inc\"";
    component(rented.stack, "b").name = "Bee";
    rented.stack.requirements[0].suppliers.resize(2);
    const std::string csv = write_dora_csv(rented.stack, dora_rows(rented.stack, {}));
    CHECK(csv ==
          "\xEF\xBB\xBF"
          "component,provider,B_07.01.0010,B_07.01.0020,B_07.01.0030,B_07.01.0040,B_07.01.0050,"
          "B_07.01.0060,B_07.01.0070,B_07.01.0080,B_07.01.0090,B_07.01.0100,B_07.01.0110,B_07.01.0120\r\n"
          "'=1+1,\"Big, \"\"Inc\"\"\",,,,,eba_ZZ:x962,,,eba_BT:x29,,eba_ZZ:x799,eba_BT:x28,Bee\r\n");
}

TEST_CASE("IRN: a grid counts what is filled, and says what is not") {
    CHECK(irn_of({}).total.filled == 0);
    CHECK(irn_of({}).total.cells == 40);
    CHECK_FALSE(irn_of({}).pillars[0].share());
    const Irn irn = irn_of({answer("irn", "RES-1/application", "R"), answer("irn", "RES-1/data", "NR"),
                            answer("irn", "RES-1/skills", "R"), answer("irn", "RES-8/platform", "NR"),
                            answer("irn", "RES-9/platform", "R"), answer("irn", "RES-2/data", "yes"),
                            answer("irn", "RES-2", "R"), answer("eu-csf", "RES-3/data", "R")});
    CHECK(irn.pillars[0].filled == 3);
    CHECK(irn.pillars[0].share().value() == Approx(2.0 / 3));
    CHECK(irn.pillars[7].share().value() == Approx(0));
    CHECK_FALSE(irn.pillars[2].share());
    CHECK(irn.grid[0][1] == false);
    CHECK_FALSE(irn.grid[0][2]);
    CHECK(irn.total.filled == 4);
    CHECK(irn.refused == 3);
}

TEST_CASE("IRN: cells come in by CSV, all or none, and go out the same") {
    const auto read = read_irn_csv("\xEF\xBB\xBFpilier;couche;valeur\r\nRES-1;Applications;R\r\n"
                                   "res-2;Données;NR\r\n\r\nRES-3;skills;\r\n",
                                   "g.csv");
    REQUIRE(read);
    CHECK(*read == std::vector{answer("irn", "RES-1/application", "R"), answer("irn", "RES-2/data", "NR")});
    const auto again = read_irn_csv(write_irn_csv(irn_of(*read).grid), "g.csv");
    REQUIRE(again);
    CHECK(irn_of(*again) == irn_of(*read));

    const auto wrong =
        read_irn_csv("RES-1,data,R\nRES-9,data,R\nRES-2,roof,R\nRES-3,data,maybe\nRES-1,data,NR\n"
                     "RES-4,data\n",
                     "g.csv");
    REQUIRE_FALSE(wrong);
    REQUIRE(wrong.error().size() == 5);
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(wrong.error()[i].place.line == i + 2);
        CHECK(wrong.error()[i].place.file == "g.csv");
    }
    CHECK_FALSE(read_irn_csv("", "g.csv"));
    CHECK_FALSE(read_irn_csv("pillar,layer,value\n", "g.csv"));
    CHECK_FALSE(read_irn_csv(std::string(5000, '\n'), "g.csv"));
}
