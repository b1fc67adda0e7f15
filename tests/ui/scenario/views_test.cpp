// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/inspector/field_editor.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/scenario/day_scrubber.h"
#include "ui/scenario/event_row.h"
#include "ui/scenario/key_figure.h"
#include "ui/scenario/parameter_values.h"
#include "ui/scenario/parameters_form.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/scenario_list.h"
#include "ui/scenario/service_row.h"
#include "ui/scenario/time_axis.h"
#include "ui/scenario/timeline.h"
#include "ui/scenario/why_panel.h"
#include "ui/scenario/why_steps_view.h"
#include "ui/support/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace volteface;
using namespace volteface::tests;

namespace {

Scenario cut() {
    Scenario scenario = scenario_of("x out 5d 40d");
    scenario.id = ScenarioId("cut");
    scenario.name = {"The cut", "La coupure"};
    return scenario;
}

constexpr const char* needs = "service a impact 50000 rto 1d mtpd 2d\na: m | buffer 10d\nm: x";

} // namespace

TEST_CASE("the axis of time and its inverse agree, and ticks keep their distance") {
    const ui::TimeAxis axis{Duration::days(365).minutes, 372, 1262};
    for (Minute at = 0; at < axis.horizon; at += 1234) {
        CHECK(std::abs(axis.minute(axis.x(at)) - at) <= 1);
    }
    CHECK(axis.minute(-500) == 0);
    CHECK(axis.minute(9000) == axis.horizon - 1);
    for (const Minute horizon :
         {Duration::hours(6).minutes, Duration::days(3).minutes, Duration::days(3650).minutes}) {
        const ui::TimeAxis other{horizon, 0, 900};
        const auto ticks = other.ticks(52);
        REQUIRE(ticks.size() >= 2);
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            CHECK(other.x(ticks[i]) - other.x(ticks[i - 1]) >= 51.9);
        }
    }
}

TEST_CASE("the scrubber goes by days, by hours and from mark to mark, and stays inside the scenario") {
    need_widgets();
    ui::DayScrubber scrubber;
    scrubber.resize(300, 36);
    scrubber.setHorizon(Duration::days(365).minutes);
    scrubber.setMarks({Duration::days(5).minutes}, {Duration::days(15).minutes});
    Minute told = -1;
    QObject::connect(&scrubber, &ui::DayScrubber::minuteMoved, &scrubber,
                     [&](Minute minute) { told = minute; });
    QTest::keyClick(&scrubber, Qt::Key_Right);
    CHECK(told == minutes_per_day);
    QTest::keyClick(&scrubber, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(told == minutes_per_day + 60);
    QTest::keyClick(&scrubber, Qt::Key_PageUp);
    CHECK(told == Duration::days(5).minutes);
    QTest::keyClick(&scrubber, Qt::Key_PageUp);
    CHECK(told == Duration::days(15).minutes);
    QTest::keyClick(&scrubber, Qt::Key_End);
    CHECK(told == Duration::days(365).minutes - 1);
    QTest::keyClick(&scrubber, Qt::Key_Home);
    CHECK(told == 0);
    QTest::mouseClick(&scrubber, Qt::LeftButton, {}, QPoint(150, 18));
    CHECK(told == Approx(Duration::days(365).minutes / 2.0).epsilon(0.01));
    CHECK_FALSE(scrubber.accessibleDescription().isEmpty());
}

TEST_CASE("the bar moves the session's day, and the session moves the bar") {
    SessionFixture fixture(stack_of(needs), {cut()});
    ui::ScenarioBar bar(&fixture.session);
    bar.resize(1400, 60);
    bar.show();
    fixture.run("cut");
    Q_EMIT bar.scrubber()->minuteMoved(Duration::days(20).minutes);
    CHECK(fixture.session.minute() == Duration::days(20).minutes);
    fixture.session.setMinute(Duration::days(30).minutes);
    CHECK(bar.scrubber()->minute() == Duration::days(30).minutes);
    fixture.session.setScenario({});
    CHECK_FALSE(bar.scrubber()->isEnabled());
}

TEST_CASE("figures that rest on what nobody has confirmed say so, in both languages") {
    const auto notes = [](const Stack& stack) {
        SessionFixture fixture(stack, {cut()});
        ui::ScenarioBar bar(&fixture.session);
        bar.resize(1400, 60);
        bar.show();
        fixture.run("cut");
        QStringList found;
        for (const Language language : {Language::english, Language::french}) {
            ui::setCurrentLanguage(language);
            QApplication::processEvents();
            for (const QLabel* label : bar.findChildren<QLabel*>()) {
                if (label->isVisible() && (label->text().contains(QStringLiteral("inferred")) ||
                                           label->text().contains(QStringLiteral("déduite")))) {
                    found += label->text();
                    CHECK_FALSE(label->toolTip().isEmpty());
                }
            }
        }
        ui::setCurrentLanguage(Language::english);
        return found;
    };
    Stack stack = stack_of(needs);
    CHECK(notes(stack).isEmpty());
    stack.requirements.front().inferred = true;
    CHECK(notes(stack) == QStringList{QStringLiteral("rests on 1 inferred record, not confirmed"),
                                      QStringLiteral("repose sur 1 donnée déduite, non confirmée")});
    stack.components.front().inferred = true;
    CHECK(notes(stack) == QStringList{QStringLiteral("rests on 2 inferred records, not confirmed"),
                                      QStringLiteral("repose sur 2 données déduites, non confirmées")});
}

TEST_CASE("the figures that matter most are there, and whole, in a window of 1366 pixels, in French, beside "
          "an unknown loss") {
    SessionFixture fixture(shipped_stack("hospital"), shipped_library());
    ui::ScenarioBar bar(&fixture.session);
    bar.resize(1366, 60);
    bar.show();
    fixture.run("us-gpu-export-licensing");
    ui::setCurrentLanguage(Language::french);
    const auto figures = bar.findChildren<ui::KeyFigure*>();
    CHECK(QTest::qWaitFor(
        [&] {
            return std::any_of(figures.begin(), figures.end(),
                               [](const ui::KeyFigure* figure) {
                                   return figure->isVisible() &&
                                          figure->accessibleName().contains(QStringLiteral("+ 1 inconnue,"));
                               }) &&
                   std::count_if(figures.begin(), figures.end(),
                                 [](const ui::KeyFigure* figure) { return figure->isVisible(); }) >= 4 &&
                   std::all_of(figures.begin(), figures.end(), [](const ui::KeyFigure* figure) {
                       return !figure->isVisible() || figure->width() >= figure->sizeHint().width();
                   });
        },
        20'000));
    for (const ui::KeyFigure* figure : figures) {
        if (figure->isVisible()) {
            CHECK(figure->mapTo(&bar, QPoint(figure->width(), 0)).x() <= bar.width());
        }
    }
    CHECK(bar.scrubber()->width() >= 90);
    ui::setCurrentLanguage(Language::english);
}

TEST_CASE("the timeline has a row for each event and service, and a click on a service asks why") {
    SessionFixture fixture(stack_of(needs), {cut()});
    ui::Timeline timeline(&fixture.session);
    timeline.resize(1200, 600);
    timeline.show();
    CHECK(timeline.events().empty());
    fixture.run("cut");
    REQUIRE(timeline.events().size() == 1);
    REQUIRE(timeline.services().size() == 1);
    CHECK(timeline.events().front()->accessibleName().contains(QStringLiteral("1 components hit")));
    CHECK(timeline.services().front()->summary().contains(QStringLiteral("RTO broken")));
    ComponentId asked;
    QObject::connect(&fixture.session, &ui::Session::whyRequested, &timeline,
                     [&](const ComponentId& component) { asked = component; });
    QTest::mouseClick(timeline.services().front(), Qt::LeftButton, {}, QPoint(600, 16));
    CHECK(asked == ComponentId("a"));
    CHECK(fixture.session.minute() > 0);
    CHECK(timeline.services().front()->isSelected());
}

TEST_CASE("the panel Why follows the day, and a step selects what it is about") {
    SessionFixture fixture(stack_of(needs), {cut()});
    ui::WhyPanel panel(&fixture.session);
    panel.resize(344, 900);
    panel.show();
    fixture.run("cut");
    fixture.session.setMinute(Duration::days(10).minutes);
    Q_EMIT fixture.session.whyRequested(ComponentId("a"));
    CHECK(panel.why().state == simulation::State::at_risk);
    fixture.session.setMinute(Duration::days(20).minutes);
    CHECK(panel.why().state == simulation::State::down);
    auto* steps = panel.findChild<ui::WhyStepsView*>();
    REQUIRE(steps->cards().size() == panel.why().steps.size());
    steps->cards().at(1)->click();
    CHECK(fixture.session.selection().components == std::vector{ComponentId("x")});
    CHECK(panel.why().component == ComponentId("a"));
    fixture.session.setMinute(Duration::days(100).minutes);
    CHECK(panel.why().steps.empty());
}

TEST_CASE("a scenario is chosen from the list, which follows the session") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::ScenarioModel model(&fixture.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::ScenarioList list(&fixture.session);
    auto* view = list.findChild<QListView*>();
    int scenarios = 0;
    QModelIndex third;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!index.data(ui::ScenarioModel::id_role).toString().isEmpty() && ++scenarios == 3) {
            third = index;
        }
    }
    REQUIRE(scenarios == static_cast<int>(fixture.session.scenarios().size()));
    view->setCurrentIndex(third);
    REQUIRE(fixture.session.scenario());
    CHECK(third.data(ui::ScenarioModel::id_role).toString().toStdString() ==
          fixture.session.scenario()->str());
    fixture.session.setScenario({});
    CHECK(view->currentIndex().row() == 0);
}

TEST_CASE("scenarios stand under their categories; a heading goes with the last of its scenarios") {
    std::vector<Scenario> library(3, cut());
    library[0].id = ScenarioId("a");
    library[0].category = Category::legal;
    library[1].id = ScenarioId("b");
    library[2].id = ScenarioId("c");
    library[2].name = {"Another", "Un autre"};
    library[2].category = Category::provider_access;
    library[2].precedents = {{{"old", "ancien"}, *parse_date("2020-01-01"), {}},
                             {{"late", "récent"}, *parse_date("2025-03-02"), {}},
                             {{"undated", "sans date"}, std::nullopt, {}}};
    SessionFixture fixture(stack_of(needs), library);
    ui::ScenarioList list(&fixture.session);
    auto* view = list.findChild<QListView*>();
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            all << (index.data(ui::ScenarioModel::category_role).toBool() ? QStringLiteral("# ")
                                                                          : QString()) +
                       index.data().toString();
        }
        return all.join(QStringLiteral("; ")).toStdString();
    };
    CHECK(names() ==
          "No scenario; # Access to a provider; Another; # Law; The cut; # Without a category; The cut");
    const QModelIndex another = view->model()->index(2, 0);
    CHECK(another.data(ui::ScenarioModel::precedent_role).toString().contains(QStringLiteral("late")));
    CHECK_FALSE(view->model()->flags(view->model()->index(1, 0)) & Qt::ItemIsSelectable);
    list.findChild<QLineEdit*>()->setText(QStringLiteral("cut"));
    CHECK(names() == "# Law; The cut; # Without a category; The cut");
}

TEST_CASE("scenario files that could not be read are named with line and reason; the others are there") {
    SessionFixture fixture(stack_of(needs), {cut()});
    ui::ScenarioList list(&fixture.session);
    list.resize(288, 600);
    list.show();
    auto* unread = [&]() -> QPushButton* {
        for (auto* button : list.findChildren<QPushButton*>()) {
            if (button->isCheckable()) {
                return button;
            }
        }
        return nullptr;
    }();
    REQUIRE(unread != nullptr);
    CHECK_FALSE(unread->isVisible());
    fixture.session.setLibrary(
        {cut()}, {{ErrorCode::malformed_duration, "e", {"soon"}, {"broken.yaml", "/events/0/start", 7, 12}},
                  {ErrorCode::missing_key, "", {"name"}, {"broken.yaml", "", 1, 1}}});
    CHECK(unread->isVisible());
    CHECK(unread->text() == QStringLiteral("1 scenario file could not be read"));
    unread->click();
    bool named = false;
    for (const auto* label : list.findChildren<QLabel*>()) {
        named = named || (label->isVisible() && label->text().contains(QStringLiteral("broken.yaml:7")) &&
                          label->text().contains(QStringLiteral("soon")));
    }
    CHECK(named);
    fixture.run("cut");
    CHECK(fixture.session.outcome()->scenario.str() == "cut");
}

TEST_CASE("turning a parameter runs the scenario with it; what cannot be taken is refused at the field") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::ParametersForm form(&fixture.session);
    fixture.run("openai-api-cutoff");
    REQUIRE_FALSE(form.isEmpty());
    ui::FieldEditor* notice = nullptr;
    for (ui::FieldEditor* field : form.findChildren<ui::FieldEditor*>()) {
        if (field->text() == QStringLiteral("3\u00a0d")) {
            notice = field;
        }
    }
    REQUIRE(notice != nullptr);
    const Scenario before = *fixture.session.boundScenario();
    auto* line = notice->findChild<QLineEdit*>();
    line->setText(QStringLiteral("never"));
    Q_EMIT line->editingFinished();
    CHECK(notice->isRefused());
    CHECK(*fixture.session.boundScenario() == before);
    line->setText(QStringLiteral("10 d"));
    Q_EMIT line->editingFinished();
    CHECK_FALSE(notice->isRefused());
    CHECK_FALSE(*fixture.session.boundScenario() == before);
    ui::ParameterValues::of(&fixture.session)->resetToDefaults();
    CHECK(*fixture.session.boundScenario() == before);
}

TEST_CASE("the views beside the map follow the day within a frame") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::ScenarioBar bar(&fixture.session);
    ui::Timeline timeline(&fixture.session);
    ui::WhyPanel why(&fixture.session);
    ui::InspectorPanel inspector(&fixture.session);
    ui::OutlinePanel outline(&fixture.session);
    bar.resize(1500, 60);
    timeline.resize(1200, 700);
    why.resize(344, 800);
    inspector.resize(344, 800);
    outline.resize(288, 800);
    for (QWidget* view : std::initializer_list<QWidget*>{&bar, &timeline, &why, &inspector, &outline}) {
        view->show();
    }
    fixture.run("openai-api-cutoff");
    fixture.session.select(ui::Selection{{ComponentId("claims-assistant")}, {}});
    QApplication::processEvents();
    constexpr int days = 100;
    const auto run = [&] {
        QElapsedTimer clock;
        clock.start();
        for (int day = 0; day < days; ++day) {
            fixture.session.setMinute(day * minutes_per_day);
            QApplication::processEvents();
        }
        return static_cast<double>(clock.nsecsElapsed()) / 1e6 / days;
    };
    for (QWidget* alone : std::initializer_list<QWidget*>{&bar, &timeline, &why, &inspector, &outline}) {
        for (QWidget* view : std::initializer_list<QWidget*>{&bar, &timeline, &why, &inspector, &outline}) {
            view->setVisible(view == alone);
        }
        std::printf("  %s alone: %.2f ms\n", alone->metaObject()->className(), run());
    }
    for (QWidget* view : std::initializer_list<QWidget*>{&bar, &timeline, &why, &inspector, &outline}) {
        view->show();
    }
    const double each = run();
    std::printf("one day for bar, timeline, why, inspector and outline: %.2f ms\n", each);
#ifdef NDEBUG
    CHECK(each < 16);
#endif
}
