// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/ui/plan/example_page.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/plan/constraints_panel.h"
#include "ui/plan/limit_field.h"
#include "ui/plan/mark_slider.h"
#include "ui/plan/move_tree.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/rule_dialog.h"
#include "ui/plan/schedule_card.h"
#include "ui/plan/why_card.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace volteface;
using namespace volteface::tests;
using ui::PlanView;

namespace {

constexpr int patience = 20'000;

/// Moves the first need of the stack to its second supplier, or to the one that was pinned.
Result<ui::PlanAnswer> easy(const ui::PlanAsk& ask) {
    ui::PlanAnswer answer;
    answer.ask = ask;
    const Requirement& need = ask.stack->requirements.front();
    const auto planning_to = [&](const ComponentId& to, double objective) {
        plan::Planning made;
        made.objective = objective;
        made.bound = 900'000;
        made.gap = 0.1;
        made.outcome.horizon = ask.scenario->horizon.minutes;
        made.outcome_without.horizon = made.outcome.horizon;
        plan::MoveAnswer move;
        move.requirement = need.id;
        move.from = need.suppliers.front().component;
        move.to = to;
        move.complete = 30 * minutes_per_day;
        made.moves.push_back(move);
        plan::TaskAnswer task;
        task.task.id = "t1";
        task.task.kind = TaskKind::re_engineer;
        task.task.requirement = need.id;
        task.task.from = move.from;
        task.task.start = Duration::days(5);
        task.task.end = Duration::days(30);
        task.task.effort_days = 20;
        task.people = 2;
        made.tasks.push_back(task);
        made.plan.scenario = ask.scenario->id;
        made.plan.constraints = ask.constraints;
        made.plan.moves.push_back({need.id, move.from, to, Duration::days(5), Duration::days(30)});
        return made;
    };
    plan::Alternative cheapest;
    cheapest.goals = {plan::Goal::cheapest};
    cheapest.planning = planning_to(ask.stack->components.back().id, 1'000'000);
    answer.alternatives.push_back(cheapest);
    if (!ask.choices.empty()) {
        answer.mine =
            planning_to(ask.choices.front().to.value_or(ask.stack->components.back().id), 1'031'000);
    }
    return answer;
}

struct Shown {
    SessionFixture fixture;
    ui::Planner* planner;
    PlanView view;

    explicit Shown(ui::Planner::Work work = {}, const char* scenario = "openai-api-cutoff")
        : fixture(shipped_stack(), shipped_library())
        , planner(new ui::Planner(&fixture.session))
        , view(&fixture.session, planner) {
        planner->setWork(
            work ? work : [](const auto& ask, const auto&, const auto&, const auto&) { return easy(ask); });
        if (scenario != nullptr) {
            fixture.run(first(scenario));
        }
        view.resize(1900, 930);
        view.show();
        settle();
    }
    /// The scenario of that id, else the first of the library.
    std::string first(const std::string& id) {
        for (const Scenario& each : fixture.session.scenarios()) {
            if (each.id.str() == id) {
                return id;
            }
        }
        return fixture.session.scenarios().front().id.str();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return !view.isBusy(); }, patience));
    }
    [[nodiscard]] const std::vector<Plan>& plans() const { return fixture.session.stack()->plans; }
    [[nodiscard]] const ui::PlanRow& row() const { return view.page()->plan()->rows.front(); }
};

} // namespace

TEST_CASE("a plan is shown once a scenario is chosen") {
    Shown shown({}, nullptr);
    CHECK(shown.view.emptyWords().contains(QStringLiteral("scenario")));
    shown.fixture.run(shown.first("openai-api-cutoff"));
    shown.settle();
    CHECK(shown.view.emptyWords().isEmpty());
    REQUIRE(shown.view.page() != nullptr);
    CHECK(shown.view.page()->plan()->days == 30);
}

TEST_CASE("a decision by hand is one step to undo, and its price is told") {
    Shown shown;
    REQUIRE(shown.row().requirement);
    const ComponentId other = shown.fixture.session.stack()->components.front().id;
    shown.view.pin(*shown.row().requirement, shown.row().from, other);
    shown.settle();
    REQUIRE(shown.plans().size() == 1);
    CHECK(shown.plans().front().choices.front().to == other);
    CHECK(shown.view.page()->alternative()->kind == ui::PlanKind::mine);
    CHECK(shown.row().to == other);
    CHECK(shown.view.headline().contains(QStringLiteral("31")));
    REQUIRE(shown.fixture.document().undo());
    shown.settle();
    CHECK(shown.plans().empty());
    CHECK(shown.view.page()->alternative()->kind == ui::PlanKind::cheapest);
}

TEST_CASE("a bar that is dragged starts its move no earlier") {
    Shown shown;
    ui::GanttView* gantt = shown.view.schedule()->gantt();
    gantt->repaint();
    const QRectF bars = gantt->barsOf(shown.row());
    REQUIRE(bars.width() > 100);
    const QPoint from = bars.center().toPoint();
    QTest::mousePress(gantt, Qt::LeftButton, {}, from);
    QTest::mouseMove(gantt, from + QPoint(44, 0));
    QTest::mouseRelease(gantt, Qt::LeftButton, {}, from + QPoint(44, 0));
    REQUIRE(shown.plans().size() == 1);
    CHECK(shown.plans().front().choices.front().not_before == Duration::days(9));
}

TEST_CASE("plans are kept, renamed and removed") {
    Shown shown;
    REQUIRE(shown.view.keep(QStringLiteral("Way A")));
    shown.settle();
    REQUIRE(shown.plans().size() == 1);
    CHECK(shown.plans().front().name == "Way A");
    CHECK(shown.plans().front().moves.size() == 1);
    CHECK(shown.planner->draft() == nullptr); // what was kept is no draft
    REQUIRE(shown.view.rename(QStringLiteral("Way B")));
    CHECK(shown.plans().front().name == "Way B");
    REQUIRE(shown.view.removeKept());
    CHECK(shown.plans().empty());
}

TEST_CASE("constraints go into the draft and are taken back by reset") {
    Shown shown;
    ui::LimitField* fit = shown.view.constraints()->fit();
    fit->slider()->setValue(80);
    shown.settle();
    REQUIRE(shown.planner->draft() != nullptr);
    REQUIRE(shown.planner->draft()->constraints.minimum_fit);
    CHECK(*shown.planner->draft()->constraints.minimum_fit == Approx(0.8));
    CHECK(shown.planner->answer()->ask.constraints.minimum_fit.has_value());
    Q_EMIT shown.view.constraints()->resetWanted();
    CHECK(shown.planner->draft() == nullptr);
}

TEST_CASE("a limit that cannot be read changes nothing") {
    Shown shown;
    ui::LimitField* budget = shown.view.constraints()->budget();
    budget->edit()->setFocus();
    budget->edit()->clear();
    QTest::keyClicks(budget->edit(), QStringLiteral("much"));
    QTest::keyClick(budget->edit(), Qt::Key_Return);
    CHECK(shown.planner->draft() == nullptr);
    budget->edit()->clear();
    QTest::keyClicks(budget->edit(), QStringLiteral("700 k"));
    QTest::keyClick(budget->edit(), Qt::Key_Return);
    REQUIRE(shown.planner->draft() != nullptr);
    CHECK(shown.planner->draft()->constraints.budget->to_double() == 700'000);
}

TEST_CASE("demands that clash are named, and what is asked for stays at hand") {
    Shown shown([](const ui::PlanAsk& ask, const auto&, const auto&, const auto&) -> Result<ui::PlanAnswer> {
        ui::PlanAnswer answer;
        answer.ask = ask;
        plan::Planning clash;
        clash.status = plan::Status::infeasible;
        plan::Demand budget;
        budget.amount = 50'000;
        clash.clash.push_back(budget);
        answer.clash = clash;
        return answer;
    });
    CHECK(shown.view.emptyWords().contains(QStringLiteral("budget")));
    CHECK(shown.view.emptyWords().contains(QStringLiteral("Relax")));
    CHECK(shown.view.constraints()->isVisible());
    CHECK_FALSE(shown.view.schedule()->isVisible());
}

TEST_CASE("an error of the planner is told in words") {
    Shown shown([](const auto&, const auto&, const auto&, const auto&) -> Result<ui::PlanAnswer> {
        return fail(ErrorCode::solver_missing, {}, {"cbc"});
    });
    CHECK(shown.view.emptyWords().contains(QStringLiteral("cbc")));
}

TEST_CASE("an edit makes the plan out of date until it is worked out anew") {
    std::atomic<bool> hold = false;
    Shown shown([&hold](const ui::PlanAsk& ask, const auto&, const auto&,
                        const Watch& watch) -> Result<ui::PlanAnswer> {
        while (hold && !watch.stopped()) {
            std::this_thread::yield();
        }
        return easy(ask);
    });
    CHECK_FALSE(shown.planner->isStale());
    hold = true;
    const Component& some = shown.fixture.session.stack()->components.front();
    REQUIRE(shown.fixture.session.apply(
        edit::rename_component(*shown.fixture.session.stack(), some.id, "Other")));
    CHECK(shown.planner->isStale());
    CHECK(shown.planner->answer() != nullptr); // still shown, paler
    CHECK(shown.view.isBusy());
    hold = false;
    shown.settle();
    CHECK_FALSE(shown.planner->isStale());
    CHECK(shown.planner->answer()->ask.stack == shown.fixture.session.stack());
}

TEST_CASE("the schedule is exported as picture and table") {
    Shown shown;
    QTemporaryDir folder;
    for (const QString& ending : {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("csv")}) {
        const QString path = folder.filePath(QStringLiteral("plan.") + ending);
        REQUIRE(shown.view.schedule()->exportTo(path));
        CHECK(QFile(path).size() > 100);
    }
    QFile table(folder.filePath(QStringLiteral("plan.csv")));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(table.readAll()).contains(QStringLiteral("Re-engineer")));
}

TEST_CASE("a rule takes codes and sets, and refuses what is neither") {
    need_widgets();
    ui::RuleDialog dialog;
    dialog.accepted()->setText(QStringLiteral("eu, CH"));
    CHECK(dialog.rule().accepted == std::vector<std::string>{"EU", "CH"});
    CHECK(ui::wordsOf(dialog.rule()) == QStringLiteral("EU, CH · all services"));
}

TEST_CASE("pictures of the plan") {
    Shown shown;
    for (const bool dark : {false, true}) {
        if (ui::Appearance* appearance = ui::Appearance::instance()) {
            appearance->choose(dark ? ui::ThemeChoice::dark : ui::ThemeChoice::light);
        }
        shown.view.showPage(example_page());
        shown.view.schedule()->tree()->setCurrentIndex(shown.view.schedule()->tree()->model()->index(3, 0));
        shown.view.schedule()->tree()->expand(shown.view.schedule()->tree()->model()->index(3, 0));
        keep_picture(shown.view, dark ? QStringLiteral("plan-dark") : QStringLiteral("plan-light"),
                     {1920, 924});
    }
    if (ui::Appearance* appearance = ui::Appearance::instance()) {
        appearance->choose(ui::ThemeChoice::light);
    }
    keep_picture(shown.view, QStringLiteral("plan-whole"), {1920, 1700});
    ui::setCurrentLanguage(Language::french);
    QCoreApplication::sendPostedEvents();
    shown.view.showPage(example_page());
    keep_picture(shown.view, QStringLiteral("plan-fr-narrow"), {1366, 1900});
    ui::setCurrentLanguage(Language::english);
    CHECK(shown.view.isVisible());
}
