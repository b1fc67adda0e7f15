// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan/example_page.h"

#include <algorithm>

namespace volteface::tests {

using namespace volteface::ui;
using simulation::State;

namespace {

Country country(const char* code) {
    return Country::parse(code).value();
}

CostRange k(double low, double likely, double high) {
    return {low * 1000, likely * 1000, high * 1000, (low + 4 * likely + high) / 6 * 1000, true};
}

struct Work {
    TaskKind kind;
    double start;
    double end;
    bool critical;
};

PlanRow move(const QString& name, const QString& from, const QString& to, const QString& who,
             const char* code, double fit, CostRange cost, std::vector<Work> work) {
    PlanRow row;
    row.name = name;
    row.requirement = RequirementId("need-" + std::to_string(static_cast<int>(work.back().end)));
    row.from = ComponentId("old");
    row.to = ComponentId("new");
    row.before = {from, QStringLiteral("OpenAI"), country("US")};
    row.after = {to, who, country(code)};
    row.fit = fit;
    row.cost = cost;
    row.done = work.back().end;
    int number = 0;
    for (const Work& each : work) {
        PlanBar bar;
        bar.id = name + QString::number(number++);
        bar.kind = each.kind;
        bar.words =
            each.kind == TaskKind::re_engineer ? QStringLiteral("38 prompts, 11 tools, 2 agents") : QString();
        bar.who = QStringLiteral("ML engineering · 3 × %1 d").arg(each.end - each.start);
        bar.start = each.start;
        bar.end = each.end;
        bar.critical = each.critical;
        row.bars.push_back(bar);
    }
    row.why.chosen = QStringLiteral("It makes cost and loss least.");
    row.why.lines.push_back({0,
                             QStringLiteral("Prompts"),
                             cost,
                             QStringLiteral("38 prompts × 0.5 d × 620 €"),
                             {QStringLiteral("Prompt rework: 0.25–1 d · a guide, 2026")}});
    row.why.assumptions = row.why.lines.front().sources;
    row.candidates = {
        {ComponentId("new"), row.after, fit, false, false},
        {ComponentId("other"), {QStringLiteral("Other"), {}, country("FR")}, 0.8, false, false}};
    return row;
}

PlanShown plan(PlanKind kind) {
    constexpr auto O = TaskKind::onboard;
    constexpr auto R = TaskKind::re_engineer;
    constexpr auto T = TaskKind::retrain;
    constexpr auto E = TaskKind::evaluate;
    constexpr auto C = TaskKind::recertify;
    constexpr auto X = TaskKind::cut_over;
    PlanShown made;
    made.kind = kind;
    made.costs.reverse = k(317, 527, 909);
    made.costs.work[0] = {k(168, 270, 458), QStringLiteral("153 prompts, 41 tools")};
    made.costs.work[1] = {k(63, 112, 204), QStringLiteral("2 fine-tunes, 1 index")};
    made.costs.work[2] = {k(86, 145, 247), QStringLiteral("7 approvals, 1 high-risk")};
    made.costs.transition = k(58, 92, 150);
    made.costs.running = k(-12, 46, 110);
    made.costs.loss = k(640, 850, 1260);
    made.costs.objective = 1'549'000;
    PlanRow providers;
    providers.name = QStringLiteral("Providers");
    providers.note = QStringLiteral("Scaleway and OVHcloud, onboarded once for all moves");
    providers.done = 11;
    providers.bars = {{QStringLiteral("p1"), O, QStringLiteral("Scaleway"), {}, 2, 8, true},
                      {QStringLiteral("p2"), O, QStringLiteral("OVHcloud GPU"), {}, 2, 11, false}};
    made.rows.push_back(providers);
    made.rows.push_back(
        move(QStringLiteral("Customer chat"), QStringLiteral("GPT-5 mini"),
             QStringLiteral("Claude Haiku 4.5"), QStringLiteral("AWS Frankfurt"), "US", 0.91, k(16, 29, 50),
             {{R, 2, 10, false}, {E, 10, 15, false}, {C, 15, 19, false}, {X, 20, 21, false}}));
    made.rows.push_back(move(QStringLiteral("Embeddings"), QStringLiteral("text-embedding-3"),
                             QStringLiteral("BGE-M3"), QStringLiteral("OVHcloud, from CN"), "FR", 0.93,
                             k(29, 48, 88),
                             {{R, 11, 18, false},
                              {T, 18, 24, false},
                              {E, 24, 29, false},
                              {C, 29, 32, false},
                              {X, 33, 34, false}}));
    made.rows.back().note = QStringLiteral("unlocks Claims and Contracts");
    made.rows.push_back(move(QStringLiteral("Claims assistant"), QStringLiteral("GPT-5"),
                             QStringLiteral("Mistral Medium 3.5"), QStringLiteral("Scaleway"), "FR", 0.86,
                             k(56, 92, 156),
                             {{R, 8, 22, true}, {E, 22, 30, true}, {C, 30, 40, false}, {X, 40, 42, false}}));
    made.rows.back().deadline = 45;
    made.rows.push_back(move(QStringLiteral("Document intake"), QStringLiteral("GPT-4o vision"),
                             QStringLiteral("Mistral OCR"), QStringLiteral("Scaleway"), "FR", 0.88,
                             k(34, 58, 101),
                             {{R, 18, 27, false},
                              {T, 27, 35, false},
                              {E, 35, 40, false},
                              {C, 40, 43, false},
                              {X, 44, 45, false}}));
    made.rows.push_back(move(QStringLiteral("Contract review"), QStringLiteral("GPT-5"),
                             QStringLiteral("Mistral Medium 3.5"), QStringLiteral("Scaleway"), "FR", 0.84,
                             k(33, 60, 98),
                             {{R, 30, 40, true}, {E, 40, 46, true}, {C, 46, 51, true}, {X, 52, 53, true}}));
    made.rows.push_back(move(QStringLiteral("Fraud scoring"), QStringLiteral("GPT-4.1 mini, tuned"),
                             QStringLiteral("Mistral Small 3.2, LoRA"), QStringLiteral("OVHcloud"), "FR",
                             0.81, k(84, 144, 253),
                             {{R, 15, 27, false},
                              {T, 27, 42, false},
                              {E, 42, 50, false},
                              {C, 50, 64, false},
                              {X, 65, 66, false}}));
    made.rows.push_back(move(QStringLiteral("HR screening"), QStringLiteral("GPT-5 mini"),
                             QStringLiteral("Mistral Medium 3.5"), QStringLiteral("Scaleway"), "FR", 0.82,
                             k(65, 96, 163),
                             {{R, 29, 39, false}, {E, 39, 45, false}, {C, 51, 75, true}, {X, 76, 77, true}}));
    made.waits = {{QStringLiteral("p1"), QStringLiteral("Claims assistant0"), false, true},
                  {QStringLiteral("Claims assistant1"), QStringLiteral("Contract review0"), true, true},
                  {QStringLiteral("Contract review2"), QStringLiteral("HR screening2"), true, true}};
    const auto team = [&](const char* id, const QString& name, double people, double days,
                          std::vector<LoadStretch> load, bool pace) {
        TeamRow row;
        row.id = TeamId(id);
        row.name = name;
        row.people = people;
        row.person_days = days;
        row.load = std::move(load);
        row.bottleneck = pace;
        made.teams.push_back(row);
    };
    team("ml", QStringLiteral("ML engineering"), 6, 229,
         {{2, 8, 2}, {8, 11, 5}, {11, 22, 6}, {22, 24, 5}, {24, 40, 6}, {40, 45, 4}, {45, 50, 2}}, false);
    team("platform", QStringLiteral("Platform"), 3, 46, {{2, 8, 3}, {8, 11, 2}, {18, 21, 2}, {40, 42, 2}},
         false);
    team("compliance", QStringLiteral("Compliance"), 2, 63,
         {{15, 19, 1}, {29, 30, 1}, {30, 32, 2}, {32, 43, 1}, {46, 50, 1}, {50, 64, 2}, {64, 75, 1}}, true);
    const auto service = [&](const QString& name, double from, double to, bool down, double loss) {
        PlanService row;
        row.id = ComponentId("service");
        row.name = name;
        row.stretches = {{from, to, down ? State::down : State::degraded, down ? 0.0 : 0.6}};
        row.longest_down = down ? to - from : 0;
        row.loss = loss;
        if (down) {
            row.mtpd = 45;
            row.rto_at = from + 5;
            row.mtpd_at = from + 45;
        }
        made.services.push_back(row);
        ReversibilityRow card;
        card.id = row.id;
        card.name = name;
        card.verdict = down && to - from > 45 ? Verdict::too_late : Verdict::reversible;
        card.days = to - from;
        card.cost = k(40, 60, 90);
        card.share = (to - from) / 45;
        card.would = card.verdict == Verdict::reversible
                         ? QStringLiteral("It comes back within its MTPD, and within the budget.")
                         : QStringLiteral("One more person in the team “Compliance” would do.");
        made.reversibility.push_back(card);
    };
    service(QStringLiteral("Claims assistant"), 2, 42, true, 360'000);
    service(QStringLiteral("Customer chat"), 0, 21, true, 84'000);
    service(QStringLiteral("Document intake"), 0, 45, false, 108'000);
    service(QStringLiteral("Fraud scoring"), 0, 66, false, 198'000);
    service(QStringLiteral("Contract review"), 5, 53, true, 72'000);
    service(QStringLiteral("HR screening"), 7, 77, true, 28'000);
    made.untouched = {QStringLiteral("Pricing engine")};
    made.loss_without = 6'400'000;
    made.steps = {{QStringLiteral("Loss avoided"), -5'550'000, false},
                  {QStringLiteral("Re-engineering"), 284'000, true},
                  {QStringLiteral("Retraining"), 119'000, true},
                  {QStringLiteral("Recertification"), 152'000, true},
                  {QStringLiteral("Transition"), 96'000, false},
                  {QStringLiteral("Running cost"), 48'000, false}};
    made.with = {{0, 0.55}, {7, 0.4}, {21, 0.55}, {42, 0.7}, {53, 0.85}, {77, 1}};
    made.without = {{0, 0.55}, {7, 0.4}, {120, 0.3}};
    made.proof = {1'512'000, 1'549'000, 0.024, true, false, false, QStringLiteral("20 000 nodes searched")};
    made.days = 77;
    made.end = 77;
    made.providers = 2;
    return made;
}

} // namespace

PlanPagePtr example_page() {
    auto page = std::make_shared<PlanPage>();
    page->currency = QStringLiteral("EUR");
    page->day_zero = Date{2027, 1, 11};
    page->horizon = 365;
    const auto add = [&](PlanKind kind, double cost, double days, double foreign) {
        Alternative each;
        each.kind = kind;
        each.cost = cost;
        each.objective = cost + 1'022'000;
        each.days = days;
        each.foreign = foreign;
        page->alternatives.push_back(each);
        page->plans.push_back(plan(kind));
    };
    add(PlanKind::cheapest, 527'000, 77, 0.14);
    add(PlanKind::fastest, 688'000, 58, 0.28);
    add(PlanKind::sovereign, 574'000, 84, 0);
    add(PlanKind::mine, 561'000, 69, 0.14);
    page->rejected = {{{QStringLiteral("Azure OpenAI, GPT-5"), {}, country("US")},
                       QStringLiteral("falls under the scenario"),
                       true,
                       3},
                      {{QStringLiteral("Gemini 2.5 Pro"), QStringLiteral("Frankfurt"), country("US")},
                       QStringLiteral("US control not accepted, criticality 1"),
                       false,
                       1},
                      {{QStringLiteral("Qwen3-Max"), QStringLiteral("Alibaba Cloud"), country("CN")},
                       QStringLiteral("CN control not accepted"),
                       false,
                       1},
                      {{QStringLiteral("Llama 3.3 70B"), QStringLiteral("OVHcloud"), country("FR")},
                       QStringLiteral("fit 0.74, below 0.8"),
                       false,
                       1},
                      {{QStringLiteral("Mistral Medium on Azure"), {}, country("US")},
                       QStringLiteral("US control not accepted, criticality 1"),
                       false,
                       1},
                      {{QStringLiteral("Grok 4"), QStringLiteral("xAI"), country("US")},
                       QStringLiteral("provider to avoid"),
                       false,
                       1}};
    page->deadlines = {{ComponentId("claims-assistant"), QStringLiteral("Claims assistant"), 42}};
    page->budget_used = 527'000;
    page->least_fit = 0.81;
    return page;
}

} // namespace volteface::tests
