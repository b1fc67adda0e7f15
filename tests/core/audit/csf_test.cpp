// SPDX-License-Identifier: GPL-3.0-or-later
// The framework as it ships, and what the stack proposes to it.
#include "core/audit/audit.h"
#include "core/base/read_file.h"
#include "tests/core/audit/holders.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <filesystem>
#include <set>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

std::string shipped_text(const std::string& name) {
    const auto file = std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources" / "frameworks" / name;
    return read_file(file).value();
}

const Csf& csf() {
    static const Csf value = read_csf(shipped_text("eu-csf.json"), "eu-csf.json").value();
    return value;
}

/// Every criterion answered with its best, or its worst.
std::map<std::string, CriterionResult> answers(bool best) {
    std::map<std::string, CriterionResult> all;
    for (const CsfObjective& objective : csf().objectives) {
        for (const CsfCriterion& criterion : objective.criteria) {
            CriterionResult& one = all[criterion.code];
            one.answer = best ? criterion.answers.size() - 1 : 0;
            one.evidence = Evidence::evidenced;
        }
    }
    return all;
}

constexpr auto v121 = static_cast<std::size_t>(WeightSet::v1_2_1);
constexpr auto june = static_cast<std::size_t>(WeightSet::june_2026);

std::map<std::string, CriterionResult> proposals(const Stack& stack) {
    const auto results =
        csf_results(stack, csf(), {}, exposures(stack, Duration::days(365)).value(), chokepoints(stack));
    std::map<std::string, CriterionResult> by_code;
    for (const ObjectiveResult& objective : results.front().objectives) {
        for (const CriterionResult& criterion : objective.criteria) {
            by_code[criterion.code] = criterion;
        }
    }
    return by_code;
}

} // namespace

TEST_CASE("the shipped framework has its eight objectives and 48 criteria, in both languages") {
    REQUIRE(csf().objectives.size() == 8);
    std::size_t criteria = 0;
    for (const CsfObjective& objective : csf().objectives) {
        criteria += objective.criteria.size();
        for (const CsfCriterion& criterion : objective.criteria) {
            CHECK(criterion.code.substr(0, 2) == objective.code.substr(4) + ".");
            CHECK(criterion.answers.size() >= 3);
            for (const CsfAnswer& answer : criterion.answers) {
                CHECK_FALSE(answer.label.en.empty());
                CHECK_FALSE(answer.label.fr.empty());
            }
        }
    }
    CHECK(criteria == 48);
    for (const std::size_t set : {v121, june}) {
        double sum = 0;
        for (const CsfObjective& objective : csf().objectives) {
            sum += objective.weights[set];
        }
        CHECK(sum == Approx(1));
    }
}

TEST_CASE("all best answers give the published maxima") {
    const CsfResult result = assess(csf(), answers(true));
    const double maxima[] = {1000.03, 1002, 1000, 1002, 1001, 1000, 1001, 1000};
    for (std::size_t i = 0; i < 8; ++i) {
        CHECK(result.objectives[i].score == Approx(maxima[i]).epsilon(1e-9));
        CHECK(result.objectives[i].seal == 4);
    }
    CHECK(result.score[june] == Approx(100.0756).epsilon(1e-7));
    CHECK(result.seal == 4);
    CHECK(result.gaps == 0);
}

TEST_CASE("SEAL is a minimum and names what binds; a gap scores nothing and binds nothing") {
    auto given = answers(true);
    given["3.4"].answer = 1;
    given["6.1"].answer = 2;
    CsfResult result = assess(csf(), given);
    CHECK(result.seal == 0);
    CHECK(result.binding == "3.4");
    CHECK(result.objectives[5].seal == 2);
    CHECK(result.objectives[5].binding == "6.1");
    given.erase("3.4");
    result = assess(csf(), given);
    CHECK(result.seal == 2);
    CHECK(result.binding == "6.1");
    CHECK(result.gaps == 1);
    CHECK(result.objectives[2].score == Approx(800));
    CHECK(assess(csf(), {}).gaps == 48);
    CHECK_FALSE(assess(csf(), {}).seal);
    // The two sets of weights weigh the same gap differently where they disagree.
    given = answers(true);
    given.erase("5.1");
    CHECK(assess(csf(), given).score[v121] < assess(csf(), given).score[june]);
}

TEST_CASE("worst answers: the criteria that are SEAL-4 throughout never bind") {
    const CsfResult result = assess(csf(), answers(false));
    CHECK(result.seal == 0);
    CHECK(result.score[june] == Approx(0));
    CHECK(result.objectives[0].binding == "1.8");
}

TEST_CASE("what the stack proposes is marked as such, and a person's word takes its place") {
    Stack stack = stack_of("service s\ns: x");
    held_by(stack, "me FR own: s\nbig US: x");
    component(stack, "x").layer = Layer::compute;
    component(stack, "x").hosting = {Country::parse("FR").value()};
    auto found = proposals(stack);
    CHECK(found["1.1"].answer == std::size_t{0});
    CHECK(found["1.1"].evidence == Evidence::proposed);
    CHECK(found["1.1"].basis.part == 1);
    CHECK(found["1.1"].basis.named == std::vector<std::string>{"x"});
    CHECK(found["1.8"].answer == std::size_t{0}); // stops at once
    CHECK(found["2.1"].answer == std::size_t{0});
    CHECK(found["2.2"].answer == std::size_t{0});
    CHECK(found["3.4"].answer == std::size_t{4}); // it lies in France
    CHECK_FALSE(found["3.5"].answer);             // no model
    CHECK(found["5.6"].answer == std::size_t{0});
    CHECK_FALSE(found["7.1"].answer);

    const std::map<ComponentId, GivenAnswers> given = {
        {ComponentId("s"), {{"1.8", {4, Evidence::evidenced}}, {"7.1", {2, Evidence::claimed}}}}};
    const auto results =
        csf_results(stack, csf(), given, exposures(stack, Duration::days(365)).value(), chokepoints(stack));
    const CriterionResult& cut_off = results.front().objectives[0].criteria[7];
    CHECK(cut_off.code == "1.8");
    CHECK(cut_off.answer == std::size_t{4});
    CHECK(cut_off.evidence == Evidence::evidenced);
    CHECK(cut_off.proposal == std::size_t{0});
    CHECK(results.front().objectives[6].evidence == Evidence::claimed);
}

TEST_CASE("the ladder of a cut-off: at once, with a delay, for a time, not at all") {
    const auto answer = [](const char* needs) {
        Stack stack = stack_of(std::string("service s\n") + needs);
        held_by(stack, "me FR own: s\nbig US: x");
        if (stack.components.size() > 2) {
            component(stack, "y").organisation = OrganisationId("me");
        }
        return proposals(stack)["1.8"].answer.value();
    };
    CHECK(answer("s: x") == 0);
    CHECK(answer("s: x | buffer 3d") == 1);
    CHECK(answer("s: x | phase update") == 2);
    CHECK(answer("s: x, y") == 3);
    Stack home = stack_of("service s\ns: x");
    held_by(home, "me FR own: s\nnear DE: x");
    CHECK(proposals(home)["1.8"].answer == std::size_t{4});
    CHECK(proposals(home)["1.1"].answer == std::size_t{3});
    // Who is unknown is not at home.
    home.organisations[1].country.reset();
    CHECK_FALSE(proposals(home)["1.8"].answer);
    CHECK_FALSE(proposals(home)["1.1"].answer);
}

TEST_CASE("shipped laws name their jurisdiction, channels, effects and the day they were checked") {
    const auto laws = read_laws(shipped_text("laws.json"), "laws.json").value();
    CHECK(laws.size() >= 9);
    std::set<std::string> ids;
    for (const Law& law : laws) {
        CHECK(ids.insert(law.id).second);
        CHECK_FALSE(law.channels.empty());
        CHECK_FALSE(law.effects.empty());
        CHECK(law.checked.is_whole());
        CHECK_FALSE(law.name.en.empty());
        CHECK_FALSE(law.name.fr.empty());
        CHECK_FALSE(law.note.fr.empty());
    }
}

TEST_CASE("what is wrong in a framework file is named with its place") {
    const auto wrong = read_csf(R"({"objectives": [{"code": "SOV-1", "label": {"en": "a"},
        "weights": {"v1.2.1": 1, "june-2026": 1},
        "criteria": [{"code": "1.1", "label": "x", "answers": [{"label": "y", "value": 1, "seal": 5}]}]}]})",
                                "my.json");
    REQUIRE_FALSE(wrong);
    bool named = false;
    for (const Error& error : wrong.error()) {
        CHECK(error.place.file == "my.json");
        named = named || (error.code == ErrorCode::number_out_of_range && error.place.line == 3);
    }
    CHECK(named);
    const auto law =
        read_laws(R"({"laws": [{"id": "x", "jurisdiction": "US", "name": "n", "channels": ["magic"],
        "effects": [], "note": "n", "checked": "2026-11-20"}]})",
                  "my.json");
    REQUIRE_FALSE(law);
    CHECK(law.error().front().code == ErrorCode::unknown_word);
    CHECK_FALSE(read_csf("{", "my.json"));
}
