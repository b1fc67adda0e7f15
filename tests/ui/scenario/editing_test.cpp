// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/store/checked_file.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/scenario/event_row.h"
#include "ui/scenario/scenario_editing.h"
#include "ui/scenario/timeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace volteface;
using namespace volteface::tests;

namespace {

constexpr Minute day = minutes_per_day;
constexpr const char* needs = "service a impact 50000 rto 1d mtpd 2d\na: m\nm: x";

Scenario cut() {
    Scenario scenario = scenario_of("x out 30d 40d\nx degrade 0.5 40d");
    scenario.id = ScenarioId("cut");
    scenario.name = {"The cut", "La coupure"};
    return scenario;
}

/// A stack whose own scenario it is.
Stack with_own(Scenario scenario) {
    Stack stack = stack_of(needs);
    stack.scenarios.push_back(std::move(scenario));
    return stack;
}

struct Bench {
    SessionFixture fixture;
    ui::Timeline timeline;
    ui::ScenarioEditing* editing;

    explicit Bench(Stack stack, std::vector<Scenario> library = {})
        : fixture(std::move(stack), std::move(library))
        , timeline(&fixture.session)
        , editing(ui::ScenarioEditing::of(&fixture.session)) {
        timeline.resize(1200, 700);
        timeline.show();
        fixture.run("cut");
        QApplication::processEvents();
    }

    [[nodiscard]] ui::EventRow* row(std::size_t index) const { return timeline.events().at(index); }
    [[nodiscard]] std::size_t edits() { return fixture.document().history().entries.size(); }
    [[nodiscard]] const Event& event(std::size_t index) const {
        return editing->scenario()->events.at(index);
    }
    [[nodiscard]] ui::TimeAxis axis(std::size_t index) const {
        return {fixture.session.horizon(), static_cast<double>(ui::timeline_label_width),
                static_cast<double>(row(index)->width() - ui::timeline_right_margin)};
    }
    /// Where a day lies in a row, in px.
    [[nodiscard]] int x(double at) const {
        return static_cast<int>(std::lround(axis(0).x(static_cast<Minute>(at * day))));
    }
    void drag(std::size_t index, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) const {
        QTest::mousePress(row(index), Qt::LeftButton, {}, from);
        const QPoint half = (from + to) / 2;
        for (const QPoint at : {half, to}) {
            QMouseEvent move(QEvent::MouseMove, at, row(index)->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             keys);
            QApplication::sendEvent(row(index), &move);
        }
    }
    void drop(std::size_t index, QPoint at) const { QTest::mouseRelease(row(index), Qt::LeftButton, {}, at); }
};

Minute start_of(const Event& event) {
    return std::get<Duration>(event.start).minutes;
}

Minute length_of(const Event& event) {
    return std::get<Duration>(event.duration).minutes;
}

} // namespace

TEST_CASE("a bar that is dragged moves the start to a whole day, in one undo step") {
    Bench bench(with_own(cut()));
    const QPoint from(bench.x(35), 22);
    const QPoint to(bench.x(55.2), 22);
    const Minute exact = static_cast<Minute>(
        std::llround(30.0 * day + (to.x() - from.x()) * static_cast<double>(bench.axis(0).horizon) /
                                      (bench.axis(0).right - bench.axis(0).left)));
    bench.drag(0, from, to);
    CHECK(bench.edits() == 0);
    CHECK(bench.fixture.session.isPreviewing());
    CHECK_FALSE(bench.row(0)->tip().isEmpty());
    CHECK(start_of(bench.fixture.session.boundScenario()->events.front()) == 50 * day);
    bench.drop(0, to);
    CHECK(bench.edits() == 1);
    CHECK_FALSE(bench.fixture.session.isPreviewing());
    CHECK(start_of(bench.event(0)) == (exact + day / 2) / day * day);
    CHECK(start_of(bench.event(0)) == 50 * day);
    CHECK(length_of(bench.event(0)) == 10 * day);
    CHECK(bench.row(0)->tip().isEmpty());
    REQUIRE(bench.fixture.document().undo());
    CHECK(start_of(bench.event(0)) == 30 * day);
}

TEST_CASE("the outcome follows a drag before it is let go, and comes back with Escape") {
    Bench bench(with_own(cut()));
    const auto first_harm = [&] { return bench.fixture.session.outcome()->services.front().first_harm; };
    bench.fixture.settle();
    const auto before = first_harm();
    REQUIRE(before);
    const QPoint from(bench.x(35), 22);
    bench.drag(0, from, {bench.x(15), 22});
    const auto wait_for = [&](Minute wanted) {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20000 && first_harm() != wanted) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        return first_harm() == wanted;
    };
    CHECK(wait_for(*before - 20 * day));
    QTest::keyClick(bench.row(0), Qt::Key_Escape);
    CHECK(bench.edits() == 0);
    CHECK_FALSE(bench.fixture.session.isPreviewing());
    CHECK(wait_for(*before));
    bench.drop(0, {bench.x(15), 22});
    CHECK(bench.edits() == 0);
    CHECK(start_of(bench.event(0)) == 30 * day);
}

TEST_CASE("the ends and the notice are dragged each by itself; Alt goes by the hour") {
    Bench bench(with_own(cut()));
    const auto geometry = [&] { return bench.row(0)->geometry(); };
    const auto end = [&] { return QPointF(geometry().bar.right(), 22).toPoint(); };
    bench.drag(0, end(), end() + QPoint(bench.x(20) - bench.x(0), 0));
    bench.drop(0, end());
    CHECK(start_of(bench.event(0)) == 30 * day);
    CHECK(length_of(bench.event(0)) == 30 * day);
    const QPoint start = QPointF(geometry().bar.left(), 22).toPoint();
    bench.drag(0, start, {bench.x(20), 22});
    bench.drop(0, {bench.x(20), 22});
    CHECK(start_of(bench.event(0)) == 20 * day);
    CHECK(length_of(bench.event(0)) == 40 * day);
    const QPoint middle(bench.x(40), 22);
    bench.drag(0, middle, middle + QPoint(7, 0), Qt::AltModifier);
    bench.drop(0, middle + QPoint(7, 0));
    const Minute moved = start_of(bench.event(0));
    CHECK(moved % day != 0);
    CHECK(moved % 60 == 0);
    Event known = bench.event(0);
    known.notice = Length(Duration::days(10));
    REQUIRE(bench.editing->change(known));
    REQUIRE(geometry().notice);
    const QPoint notice = QPointF(geometry().notice->left(), 22).toPoint();
    bench.drag(0, notice, notice - QPoint(bench.x(5) - bench.x(0), 0));
    bench.drop(0, notice);
    CHECK(std::get<Duration>(*bench.event(0).notice).minutes == 15 * day);
    CHECK(bench.edits() == 5);
}

TEST_CASE("the likely end of an estimate is dragged, its low and high ends apart; it stays an estimate") {
    Scenario scenario = cut();
    scenario.events[0].duration = Days{{20, 60, 200}};
    Bench bench(with_own(scenario));
    const auto points = [&] { return std::get<Days>(bench.event(0).duration).estimate; };
    const auto geometry = bench.row(0)->geometry();
    REQUIRE(geometry.low);
    REQUIRE(geometry.high);
    const auto y = static_cast<int>(geometry.rangeY);
    const QPoint high(static_cast<int>(std::lround(*geometry.high)), y);
    bench.drag(0, high, high + QPoint(bench.x(50) - bench.x(0), 0));
    bench.drop(0, high);
    CHECK(points().low == 20);
    CHECK(points().likely == 60);
    CHECK(std::abs(points().high - 250) <= 1);
    const QPoint end = QPointF(bench.row(0)->geometry().bar.right(), 22).toPoint();
    bench.drag(0, end, end + QPoint(bench.x(15) - bench.x(0), 0));
    bench.drop(0, end);
    CHECK(points().low == 20);
    CHECK(std::abs(points().likely - 75) <= 1);
}

TEST_CASE("keys move, lengthen, duplicate and remove; a key held down is one undo step") {
    Bench bench(with_own(cut()));
    ui::EventRow* row = bench.row(0);
    row->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyPress(row, Qt::Key_Right);
    }
    CHECK(bench.edits() == 0);
    QTest::keyRelease(row, Qt::Key_Right);
    CHECK(bench.edits() == 1);
    CHECK(start_of(bench.event(0)) == 33 * day);
    QTest::keyClick(row, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(length_of(bench.event(0)) == 9 * day);
    QTest::keyClick(row, Qt::Key_Left, Qt::AltModifier);
    CHECK(start_of(bench.event(0)) == 33 * day - 60);
    QTest::keyClick(row, Qt::Key_D, Qt::ControlModifier);
    REQUIRE(bench.editing->scenario()->events.size() == 3);
    CHECK(bench.event(1).start == bench.event(0).start);
    CHECK_FALSE(bench.event(1).id == bench.event(0).id);
    CHECK(bench.editing->selected() == bench.event(1).id);
    QTest::keyClick(bench.row(1), Qt::Key_Delete);
    CHECK(bench.editing->scenario()->events.size() == 2);
    CHECK(bench.edits() == 5);
}

TEST_CASE("what a parameter sets is not dragged, and its reference outlives other edits") {
    Scenario scenario = cut();
    scenario.parameters = {{ParameterId("when"), ParameterKind::duration, "P30D", {"When", "Quand"}}};
    scenario.events[0].start = ParameterReference{ParameterId("when")};
    Bench bench(with_own(scenario));
    const QPoint middle(bench.x(33), 22);
    bench.drag(0, middle, middle + QPoint(60, 0));
    bench.drop(0, middle + QPoint(60, 0));
    CHECK(bench.edits() == 0);
    const QPoint end = QPointF(bench.row(0)->geometry().bar.right(), 22).toPoint();
    bench.drag(0, end, end + QPoint(bench.x(20) - bench.x(0), 0));
    bench.drop(0, end);
    CHECK(bench.edits() == 1);
    CHECK(bench.event(0).start == Start(ParameterReference{ParameterId("when")}));
    CHECK(length_of(bench.event(0)) == 30 * day);
}

TEST_CASE("a scenario that ships is copied before it is edited, and stays as it was") {
    Bench bench(stack_of(needs), {cut()});
    CHECK_FALSE(bench.editing->isEditable());
    int offered = 0;
    QObject::connect(bench.editing, &ui::ScenarioEditing::copyOffered, bench.editing, [&] { ++offered; });
    bench.editing->select(EventId("e1"));
    const QPoint middle(bench.x(33), 22);
    bench.drag(0, middle, middle + QPoint(60, 0));
    bench.drop(0, middle + QPoint(60, 0));
    CHECK(offered == 1);
    CHECK(bench.fixture.session.minute() == 0);
    CHECK_FALSE(bench.editing->removeEvent());
    CHECK(offered == 2);
    CHECK(bench.edits() == 0);
    REQUIRE(bench.editing->duplicate());
    CHECK(bench.edits() == 1);
    CHECK(bench.editing->isEditable());
    CHECK(bench.editing->scenario()->id == ScenarioId("cut-2"));
    CHECK(bench.editing->scenario()->name.fr == "La coupure (copie)");
    CHECK(bench.editing->selected() == EventId("e1"));
    CHECK(bench.editing->scenario()->events == cut().events);
    REQUIRE(bench.editing->removeEvent());
    CHECK(bench.fixture.session.scenarios().size() == 2);
    CHECK(bench.fixture.session.scenarios().back() == cut());
}

TEST_CASE("scenarios are made, renamed and removed, each with undo") {
    Bench bench(with_own(cut()));
    REQUIRE(bench.editing->create());
    const ScenarioId made = *bench.fixture.session.scenario();
    REQUIRE(bench.editing->addEvent());
    CHECK(bench.editing->scenario()->events.size() == 1);
    REQUIRE(bench.editing->rename({"Mine", "Le mien"}));
    CHECK(find(*bench.fixture.session.stack(), made)->name.en == "Mine");
    REQUIRE(bench.editing->remove());
    CHECK(find(*bench.fixture.session.stack(), made) == nullptr);
    CHECK_FALSE(bench.fixture.session.scenario());
    REQUIRE(bench.fixture.document().undo());
    CHECK(find(*bench.fixture.session.stack(), made) != nullptr);
}

TEST_CASE("a scenario goes to a file and comes back the same; a broken file is named with its line") {
    Scenario scenario = cut();
    scenario.parameters = {{ParameterId("when"), ParameterKind::duration, "P30D", {"When", "Quand"}}};
    scenario.events[0].start = ParameterReference{ParameterId("when")};
    scenario.events[0].duration = Days{{20, 60, 200}};
    Bench bench(with_own(scenario));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cut.yaml"));
    REQUIRE(bench.editing->saveTo(file));
    REQUIRE(bench.editing->remove());
    REQUIRE(bench.editing->openFrom(file).empty());
    CHECK(*bench.editing->scenario() == scenario);
    REQUIRE(bench.editing->openFrom(file).empty());
    CHECK(bench.editing->scenario()->id == ScenarioId("cut-2"));
    const std::size_t edits = bench.edits();
    const QString broken = folder.filePath(QStringLiteral("broken.yaml"));
    REQUIRE(store::write_file_checked(
        broken.toStdString(),
        "format: volteface-scenario\nversion: 1\nid: x\nname: X\nevents:\n"
        "  - id: e\n    start: soon\n    select: {layer: model}\n    effect: outage\n"));
    const Errors errors = bench.editing->openFrom(broken);
    REQUIRE_FALSE(errors.empty());
    CHECK(errors.front().place.file.find("broken.yaml") != std::string::npos);
    CHECK(errors.front().place.line == 7);
    CHECK(bench.edits() == edits);
}
