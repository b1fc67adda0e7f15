// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planning.h"
#include "core/report/plan_phrases.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace volteface;
using namespace volteface::report;

namespace {

Component component(const char* id, const char* name, Layer layer, const char* organisation) {
    Component one;
    one.id = ComponentId(id);
    one.name = name;
    one.layer = layer;
    one.organisation = OrganisationId(organisation);
    return one;
}

std::shared_ptr<const Stack> stack() {
    Stack one;
    one.name = "Insurer";
    one.day_zero = Date{2027, 1, 11};
    Organisation openai;
    openai.id = OrganisationId("openai");
    openai.name = "OpenAI";
    one.organisations = {openai};
    one.components = {component("claims", "Claims assistant", Layer::service, "own"),
                      component("gpt", "GPT-5", Layer::model, "openai")};
    one.organisations.push_back({});
    one.organisations.back().id = OrganisationId("own");
    Requirement chat;
    chat.id = RequirementId("chat");
    chat.consumer = ComponentId("claims");
    chat.label = "Chat model";
    chat.suppliers.push_back({ComponentId("gpt"), Role::active, {}, {}});
    one.requirements.push_back(chat);
    Team team;
    team.id = TeamId("compliance");
    team.name = "Compliance";
    one.teams.push_back(team);
    return std::make_shared<const Stack>(one);
}

cost::Total total(double low, double likely, double high, bool open = false) {
    return {{low, likely, high, (low + 4 * likely + high) / 6}, open};
}

PlannedTask task(const char* id, TaskKind kind, int start, int end) {
    PlannedTask one;
    one.id = id;
    one.kind = kind;
    one.start = Duration::days(start);
    one.end = Duration::days(end);
    return one;
}

plan::Planning planning() {
    plan::Planning one;
    one.status = plan::Status::feasible;
    one.objective = 1'000'000;
    one.bound = 980'000;
    one.gap = 0.02;
    one.without = 5'000'000;
    one.cost = {total(50'000, 80'000, 120'000), total(5'000, 10'000, 20'000),  total(4'000, 10'000, 30'000),
                total(1'000, 2'000, 3'000),     total(-12'000, 4'600, 11'000), total(7'000, 7'000, 7'000)};
    one.plan.components = {component("mistral", "Mistral Medium", Layer::model, "mistral-ai")};
    Organisation mistral;
    mistral.id = OrganisationId("mistral-ai");
    mistral.name = "Scaleway";
    one.plan.organisations = {mistral};
    plan::LostNeed need;
    need.lost = {RequirementId("chat"), ComponentId("gpt")};
    need.consumer = ComponentId("claims");
    one.needs = {need};
    plan::MoveAnswer move;
    move.requirement = RequirementId("chat");
    move.from = ComponentId("gpt");
    move.to = ComponentId("mistral");
    move.fit = 0.86;
    move.complete = 42 * minutes_per_day;
    move.decide_by = 3 * minutes_per_day;
    move.cost = one.cost;
    move.services = {ComponentId("claims")};
    one.moves = {move};
    for (const auto& [id, kind, start, end] :
         {std::tuple("r", TaskKind::re_engineer, 3, 20), std::tuple("c", TaskKind::cut_over, 42, 42)}) {
        plan::TaskAnswer answer;
        answer.task = task(id, kind, start, end);
        answer.task.requirement = move.requirement;
        answer.task.from = move.from;
        answer.task.critical = true;
        one.tasks.push_back(answer);
    }
    plan::TaskAnswer onboard;
    onboard.task = task("o", TaskKind::onboard, 1, 5);
    onboard.task.provider = mistral.id;
    one.tasks.push_back(onboard);
    one.pace_setter = TeamId("compliance");
    plan::ServiceAnswer service;
    service.id = ComponentId("claims");
    service.harmed = true;
    service.first_harm = 0;
    service.time_to_reverse = 42 * minutes_per_day;
    service.cost_to_reverse = 100'000;
    service.mtpd_share = 21;
    service.reversible = false;
    service.what_would_do.factor = plan::Limiting::team;
    service.what_would_do.amount = 2;
    service.what_would_do.team = TeamId("compliance");
    service.loss_without = 5'000'000;
    service.loss_with = 900'000;
    one.services = {service};
    return one;
}

ReportInput input(plan::Planning one, Language language = Language::english) {
    ReportInput result;
    result.stack = stack();
    result.language = language;
    auto scenario = std::make_shared<Scenario>();
    scenario->id = ScenarioId("cut");
    scenario->name = {"Cut", "Coupure"};
    auto outcome = std::make_shared<simulation::Outcome>();
    outcome->horizon = 365 * minutes_per_day;
    Run run;
    run.scenario = scenario;
    run.outcome = outcome;
    run.planning = std::make_shared<const plan::Planning>(std::move(one));
    result.runs = {run};
    return result;
}

std::vector<Section> chapter(const ReportInput& of) {
    const Context context(of);
    return plan_chapter(context, 0);
}

template <class Block>
const Block* first(const Section& section) {
    for (const auto& block : section.blocks) {
        if (const Block* found = std::get_if<Block>(&block)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Without a plan the report has no chapter on it") {
    ReportInput of = input(planning());
    of.runs[0].planning = nullptr;
    CHECK(chapter(of).empty());
}

TEST_CASE("The plan's page says what leaving costs, how long it takes and who sets the pace") {
    const std::vector<Section> pages = chapter(input(planning()));
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].title == "Leaving costs 100\u00A0k€ and takes 42\u00A0days; Compliance sets the pace");
    CHECK(pages[0].lead.find("at most 2\u00A0% above the best") != std::string::npos);
    const auto* bars = first<RangeBars>(pages[0]);
    REQUIRE(bars != nullptr);
    REQUIRE(bars->bars.size() == 4);
    CHECK(bars->bars[0].text == "80");
    CHECK(bars->bars[3].text == "100"); // the three parts together, transition apart
    CHECK(bars->bars[3].low == 59);
    CHECK(bars->bars[3].high == 170);
    const auto* schedule = first<Schedule>(pages[0]);
    REQUIRE(schedule != nullptr);
    REQUIRE(schedule->rows.size() == 2);
    CHECK(schedule->rows[0].name == "Providers");
    CHECK(schedule->rows[1].name == "Claims assistant");
    CHECK(schedule->rows[1].label == "42");
    CHECK(schedule->end == 42 * minutes_per_day);
    const auto* moves = first<Table>(pages[0]);
    REQUIRE(moves != nullptr);
    REQUIRE(moves->rows.size() == 2);
    CHECK(moves->rows[0].cells[2].text == "Mistral Medium, Scaleway"); // brought in from the catalogue
    CHECK(moves->rows[1].cells[7].text == "100");
    CHECK(moves->rows[1].total);
}

TEST_CASE(
    "What has to be decided carries its date, and what would make a service reversible stands with it") {
    const std::vector<Section> pages = chapter(input(planning()));
    REQUIRE(pages.size() == 2);
    const Section& page = pages[1];
    const auto* decisions = first<Table>(page);
    REQUIRE(decisions != nullptr);
    CHECK(decisions->rows[0].cells[0].text.find("14\u00A0Jan\u00A02027") != std::string::npos); // day 3
    const auto* reversibility = std::get_if<Table>(&page.blocks[1]);
    REQUIRE(reversibility != nullptr);
    CHECK(reversibility->rows[0].cells[1].text == "not reversible");
    CHECK(reversibility->rows[0].cells[1].alarm);
    CHECK(reversibility->rows[0].detail == "It would take more people in Compliance: 2\u00A0people more.");
}

TEST_CASE("A candidate that neither the stack nor the plan has is called by its name in the catalogue") {
    plan::Planning one = planning();
    one.moves[0].next_best = plan::NextBest{ComponentId("mistral-small-4"), 474};
    ReportInput of = input(one);
    of.runs[0].candidates[ComponentId("mistral-small-4")] = "Mistral Small 4";
    const std::vector<Section> pages = chapter(of);
    CHECK(first<Table>(pages[1])->rows[0].detail == "Next best: Mistral Small 4, 474\u00A0€ more.");
}

TEST_CASE("An amount of which something is unknown says so") {
    plan::Planning one = planning();
    one.cost[0].open = true;
    const std::vector<Section> pages = chapter(input(one));
    CHECK(pages[0].title.find("100\u00A0k€\u00A0+\u00A0?") != std::string::npos);
    CHECK(first<RangeBars>(pages[0])->bars[3].text == "100\u00A0+\u00A0?");
    CHECK(first<RangeBars>(pages[0])->bars[1].text == "10");
}

TEST_CASE("Demands that clash are named, and there is nothing to decide") {
    plan::Planning one;
    one.status = plan::Status::infeasible;
    one.needs = planning().needs;
    plan::Demand budget;
    budget.amount = 120'000;
    plan::Demand deadline;
    deadline.kind = plan::Demand::Kind::deadline;
    deadline.service = ComponentId("claims");
    deadline.at = 20 * minutes_per_day;
    one.clash = {budget, deadline};
    const std::vector<Section> pages = chapter(input(one));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].lead.find("a budget of 120\u00A0k€ and Claims assistant back by day\u00A020") !=
          std::string::npos);
}

TEST_CASE("Every reason, demand and limit has words of its own in both languages") {
    for (const Language language : {Language::english, Language::french}) {
        const ReportInput of = input(planning(), language);
        const Context context(of);
        const PlanContext told{context, of.runs[0], *of.runs[0].planning, language};
        std::set<std::string> reasons;
        for (int i = 0; i <= static_cast<int>(plan::Reason::forbidden_by_hand); ++i) {
            plan::Objection objection;
            objection.reason = static_cast<plan::Reason>(i);
            objection.country = *Country::parse("US");
            objection.argument = "hds";
            CHECK(reasons.insert(objection_words(told, objection)).second);
        }
        CHECK_FALSE(reasons.contains(""));
        std::set<std::string> limits;
        for (int i = 1; i <= static_cast<int>(plan::Limiting::budget); ++i) {
            plan::ServiceAnswer service;
            service.what_would_do.factor = static_cast<plan::Limiting>(i);
            service.what_would_do.amount = 2 * minutes_per_day;
            CHECK(limits.insert(what_would_do(told, service)).second);
        }
        CHECK_FALSE(limits.contains(""));
        std::set<std::string> demands;
        for (int i = 0; i <= static_cast<int>(plan::Demand::Kind::not_before); ++i) {
            plan::Demand demand;
            demand.kind = static_cast<plan::Demand::Kind>(i);
            demand.to = ComponentId("mistral");
            CHECK(demands.insert(demand_words(told, demand)).second);
        }
    }
}

TEST_CASE("French pages keep no-break spaces before their punctuation") {
    for (const Section& page : chapter(input(planning(), Language::french))) {
        const auto check = [](const std::string& text) {
            INFO(text);
            for (const char* wrong : {" :", " ;", " ?", " !", " %", "« "}) {
                CHECK(text.find(wrong) == std::string::npos);
            }
        };
        check(page.title);
        check(page.lead);
        for (const auto& block : page.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                for (const Row& row : table->rows) {
                    check(row.detail);
                    for (const Cell& cell : row.cells) {
                        check(cell.text);
                    }
                }
                for (const std::string& note : table->notes) {
                    check(note);
                }
            } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                check(paragraph->text);
            } else if (const auto* findings = std::get_if<Findings>(&block)) {
                for (const Paragraph& one : findings->paragraphs) {
                    check(one.text);
                }
            }
        }
    }
}
