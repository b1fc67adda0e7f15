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
            one.evidence = audit::Evidence::evidenced;
        }
    }
    return all;
}

FrameworkAnswer answer(const char* criterion, const char* value,
                       volteface::Evidence evidence = volteface::Evidence::claimed) {
    FrameworkAnswer one;
    one.framework = "eu-csf";
    one.criterion = criterion;
    one.value = value;
    one.evidence = evidence;
    return one;
}

/// The stack's answers, all services and answered components.
std::vector<CsfResult> judged(const Stack& stack) {
    return csf_results(stack, csf(), exposures(stack, Duration::days(365)).value(), chokepoints(stack));
}

constexpr auto v121 = static_cast<std::size_t>(WeightSet::v1_2_1);
constexpr auto june = static_cast<std::size_t>(WeightSet::june_2026);

std::map<std::string, CriterionResult> proposals(const Stack& stack) {
    const auto results =
        csf_results(stack, csf(), exposures(stack, Duration::days(365)).value(), chokepoints(stack));
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
    CHECK(found["1.1"].evidence == audit::Evidence::proposed);
    CHECK(found["1.1"].basis.part == 1);
    CHECK(found["1.1"].basis.named == std::vector<std::string>{"x"});
    CHECK(found["1.8"].answer == std::size_t{0}); // stops at once
    CHECK(found["2.1"].answer == std::size_t{0});
    CHECK(found["2.2"].answer == std::size_t{0});
    CHECK(found["3.4"].answer == std::size_t{4}); // it lies in France
    CHECK_FALSE(found["3.5"].answer);             // no model
    CHECK(found["5.6"].answer == std::size_t{0});
    CHECK_FALSE(found["7.1"].answer);

    stack.components[0].answers = {answer("SOV-1.8", "5", volteface::Evidence::evidenced),
                                   answer("SOV-7.1", "3", volteface::Evidence::claimed)};
    const auto results =
        csf_results(stack, csf(), exposures(stack, Duration::days(365)).value(), chokepoints(stack));
    const CriterionResult& cut_off = results.front().objectives[0].criteria[7];
    CHECK(cut_off.code == "1.8");
    CHECK(cut_off.answer == std::size_t{4});
    CHECK(cut_off.evidence == audit::Evidence::evidenced);
    CHECK(cut_off.proposal == std::size_t{0});
    CHECK(results.front().objectives[6].evidence == audit::Evidence::claimed);
}

TEST_CASE("every criterion has an answer that is SEAL-4, and nine never bind") {
    std::set<std::string> inert;
    for (const CsfObjective& objective : csf().objectives) {
        for (const CsfCriterion& criterion : objective.criteria) {
            CHECK(criterion.answers.back().seal == 4);
            if (is_inert(criterion)) {
                inert.insert(criterion.code);
            }
        }
    }
    CHECK(inert == std::set<std::string>{"1.2", "1.4", "1.5", "1.6", "1.7", "2.5", "5.3", "7.2", "8.4"});
    // Where everything is SEAL-4, nothing holds it down, not even what was answered worst.
    auto given = answers(true);
    for (const std::string& code : inert) {
        given[code].answer = 0;
    }
    const CsfResult result = assess(csf(), given);
    CHECK(result.seal == 4);
    CHECK_FALSE(result.binding);
    for (const ObjectiveResult& objective : result.objectives) {
        CHECK_FALSE(objective.binding);
    }
    CHECK(result.score[june] < 100);
}

TEST_CASE("all best answers of a person: 100.0756 % and SEAL-4, whatever the stack proposes") {
    Stack stack = stack_of("service s\ns: x");
    held_by(stack, "me FR own: s\nbig US: x");
    for (const CsfObjective& objective : csf().objectives) {
        for (const CsfCriterion& criterion : objective.criteria) {
            stack.components[0].answers.push_back(answer(("SOV-" + criterion.code).c_str(),
                                                         std::to_string(criterion.answers.size()).c_str(),
                                                         volteface::Evidence::evidenced));
        }
    }
    const CsfResult result = judged(stack).front();
    CHECK(result.seal == 4);
    CHECK(result.score[june] == Approx(100.0756).epsilon(1e-7));
    CHECK(result.given == 48);
    CHECK(result.gaps == 0);
    CHECK(result.objectives[0].evidence == audit::Evidence::evidenced);
    CHECK(result.objectives[0].criteria[0].proposal == std::size_t{0}); // still said
}

TEST_CASE("an answer for the whole organisation stands where a component has none of its own") {
    Stack stack = stack_of("service s, t\ns: x\nt: x");
    held_by(stack, "me FR own: s, t\nbig US: x");
    stack.answers = {answer("SOV-7.1", "2")};
    component(stack, "t").answers = {answer("SOV-7.1", "5")};
    const auto results = judged(stack);
    REQUIRE(results.size() == 2);
    const CriterionResult& s = results[0].objectives[6].criteria[0];
    const CriterionResult& t = results[1].objectives[6].criteria[0];
    CHECK(s.answer == std::size_t{1});
    CHECK(s.of_whole);
    CHECK(t.answer == std::size_t{4});
    CHECK_FALSE(t.of_whole);
    CHECK(results[0].given == 1);
}

TEST_CASE("a component is judged by itself and by what it runs on") {
    Stack stack = stack_of("service s\ns: x\nx: y");
    held_by(stack, "me FR own: s\nnear DE: x\nbig US: y");
    component(stack, "x").layer = Layer::platform;
    CHECK(judged(stack).size() == 1); // nobody asked for the component
    component(stack, "x").answers = {answer("SOV-7.1", "1")};
    const auto results = judged(stack);
    REQUIRE(results.size() == 2);
    CHECK(results[1].service == ComponentId("x"));
    const auto criterion = [&](std::size_t objective, std::size_t n) {
        return results[1].objectives[objective].criteria[n];
    };
    CHECK(criterion(0, 0).answer == std::size_t{1}); // one of two held outside
    CHECK_FALSE(criterion(0, 7).answer);             // how long it lives alone, only services tell
    CHECK(criterion(4, 5).answer == std::size_t{2}); // near and big, one of them outside
    CHECK(criterion(6, 0).answer == std::size_t{0});
}

TEST_CASE("what the framework has no answer for is a gap that says so") {
    Stack stack = stack_of("service s\ns: x");
    held_by(stack, "me FR own: s\nbig US: x");
    const std::size_t gaps = judged(stack).front().gaps;
    stack.components[0].answers = {answer("SOV-1.1", "9"), answer("SOV-7.1", "best")};
    const CsfResult result = judged(stack).front();
    CHECK(result.gaps == gaps + 1); // 1.1 had been proposed
    CHECK(result.given == 0);
    CHECK(result.objectives[0].criteria[0].refused);
    CHECK_FALSE(result.objectives[0].criteria[0].seal);
    CHECK(result.objectives[6].criteria[0].refused);
}

TEST_CASE("a floor rejects by the level alone, and a gap leaves it open") {
    auto given = answers(true);
    given["3.4"].answer = 2; // SEAL-1
    CHECK(assess(csf(), given).gate == Verdict::none);
    const std::vector<FrameworkFloor> three = {{"eu-csf", "SOV-3", 2}, {"other", "SOV-1", 4}};
    CsfResult result = assess(csf(), given, three);
    CHECK(result.gate == Verdict::no);
    CHECK(result.objectives[2].gate == Verdict::no);
    CHECK(result.objectives[2].floor == 2);
    CHECK(result.objectives[0].gate == Verdict::none);
    CHECK(result.score[june] > 90); // it does not help
    given["3.4"].answer = 4;
    CHECK(assess(csf(), given, three).gate == Verdict::yes);
    // 3.5 is SEAL-2 at worst: without an answer it cannot break a floor of 2, but one of 3.
    given.erase("3.5");
    CHECK(assess(csf(), given, three).gate == Verdict::yes);
    CHECK(assess(csf(), given, {{"eu-csf", "SOV-3", 3}}).gate == Verdict::unknown);
    // One for all, and a lower one for an objective that stands before it.
    CHECK(assess(csf(), given, {{"eu-csf", "", 3}}).gate == Verdict::unknown);
    given["3.5"].answer = 0;
    CHECK(assess(csf(), given, {{"eu-csf", "", 3}}).gate == Verdict::no);
    CHECK(assess(csf(), given, {{"eu-csf", "", 3}, {"eu-csf", "SOV-3", 2}}).gate == Verdict::yes);
    CHECK(assess(csf(), given, {{"eu-csf", "SOV-3", 2}, {"eu-csf", "", 3}}).gate == Verdict::yes);
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
