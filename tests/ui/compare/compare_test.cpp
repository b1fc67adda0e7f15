// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/compare/choice_dialog.h"
#include "ui/compare/combine_dialog.h"
#include "ui/compare/compare_card.h"
#include "ui/compare/compare_split.h"
#include "ui/compare/heat_cell.h"
#include "ui/compare/heat_view.h"
#include "ui/compare/pairs_page.h"
#include "ui/support/language.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace volteface;
using namespace volteface::tests;

namespace {

constexpr int patience = 20'000;

Scenario named(const std::string& id, const char* events, std::optional<double> likelihood) {
    Scenario made = scenario_of(events);
    made.id = ScenarioId(id);
    made.name = {"The " + id, "Le " + id};
    if (likelihood) {
        made.likelihood_per_year = Estimate::certain(*likelihood);
    }
    return made;
}

/// "a" has a spare and "b" has none.
constexpr const char* spare =
    "service a impact 1000 mtpd 10d\nservice b impact 50 mtpd 4d\na: 1 of x, y\nb: x";

std::vector<Scenario> library() {
    return {named("calm", "z9 out 0d", 0.1), named("cut", "x out 5d 25d", 0.2),
            named("storm", "y out 8d", {}), named("drought", "x embargo 3d", 0.5)};
}

struct Shown {
    SessionFixture fixture{stack_of(spare), library()};
    ui::CompareCard card{&fixture.session};

    Shown() {
        card.resize(1200, 420);
        card.show();
        settle();
    }

    void settle() {
        REQUIRE(QTest::qWaitFor(
            [&] { return card.comparer()->comparison() != nullptr && !card.comparer()->isStale(); },
            patience));
    }
    [[nodiscard]] ui::HeatModel& heat() { return *card.heatView()->heat(); }
    [[nodiscard]] std::string rows() {
        std::string text;
        for (int row = 0; row < heat().rowCount(); ++row) {
            text += (row == 0 ? "" : " ") + heat().scenarioAt(row).id.str();
        }
        return text;
    }
};

} // namespace

TEST_CASE("scenarios are rows and services columns, each cell in words") {
    Shown shown;
    QAbstractItemModelTester tester(&shown.heat(), QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(shown.heat().rowCount() == 4);
    REQUIRE(shown.heat().columnCount() == 3);
    const int cut = shown.heat().rowOf(ScenarioId("cut"));
    const auto words = [&](int row, int column) { return shown.heat().index(row, column).data().toString(); };
    CHECK(words(cut, 0) == QStringLiteral("at risk"));
    CHECK(words(cut, 1) == QStringLiteral("×\u00a05"));
    CHECK(ui::outlastsMtpd(*shown.heat().serviceAt(shown.heat().index(cut, 1))));
    CHECK(words(cut, 2) == QStringLiteral("1\u00a0k€"));
    CHECK(words(shown.heat().rowOf(ScenarioId("calm")), 0).isEmpty());
    const QString told = shown.heat().index(cut, 1).data(Qt::AccessibleTextRole).toString();
    for (const char* part :
         {"The cut", "down", "first harm on day 5", "longest time down 20", "MTPD broken"}) {
        INFO(part << " in " << told.toStdString());
        CHECK(told.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("rows are ordered by loss, likelihood, name, or as listed, and may be left out") {
    Shown shown;
    CHECK(shown.rows() == "cut calm storm drought");
    shown.card.setOrder(ui::HeatOrder::likelihood);
    CHECK(shown.rows() == "drought cut calm storm");
    shown.card.setOrder(ui::HeatOrder::name);
    CHECK(shown.rows() == "calm cut drought storm");
    shown.card.setOrder(ui::HeatOrder::listed);
    CHECK(shown.rows() == "calm cut storm drought");
    shown.card.leaveOut({ScenarioId("calm"), ScenarioId("storm")});
    CHECK(shown.rows() == "cut drought");
    ui::ChoiceDialog choice(shown.fixture.session.scenarios(), {ScenarioId("calm")});
    choice.list()->item(3)->setCheckState(Qt::Unchecked);
    CHECK(choice.hidden() == std::set<ScenarioId>{ScenarioId("calm"), ScenarioId("drought")});
}

TEST_CASE("the chance of any in a year says what it takes for granted") {
    Shown shown;
    CHECK(shown.card.foot().contains(QStringLiteral("64\u00a0%"))); // 1 − 0.9 × 0.8 × 0.5
    CHECK(shown.card.foot().contains(QStringLiteral("nothing to do with one another")));
    CHECK(shown.card.foot().contains(QStringLiteral("1 without")));
    shown.card.leaveOut({ScenarioId("drought"), ScenarioId("calm"), ScenarioId("storm")});
    CHECK(shown.card.foot().isEmpty());
}

TEST_CASE("what nobody has confirmed is said below the figures that rest on it") {
    Stack stack = stack_of(spare);
    stack.components.front().inferred = true;
    SessionFixture fixture(stack, library());
    ui::CompareCard card(&fixture.session);
    card.resize(1200, 420);
    card.show();
    REQUIRE(QTest::qWaitFor([&] { return card.comparer()->comparison() != nullptr; }, patience));
    CHECK(card.foot().contains(QStringLiteral("rest on 1 inferred record, not confirmed")));
    CHECK_FALSE(Shown().card.foot().contains(QStringLiteral("inferred")));
}

TEST_CASE("arrows walk the cells, and Enter goes to the first harm and asks why") {
    Shown shown;
    ComponentId asked;
    QObject::connect(&shown.fixture.session, &ui::Session::whyRequested, &shown.card,
                     [&](const ComponentId& component) { asked = component; });
    ui::HeatView& view = *shown.card.heatView();
    view.setFocus();
    view.setCurrentIndex(shown.heat().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentIndex() == shown.heat().index(0, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(shown.fixture.session.scenario() == ScenarioId("cut"));
    REQUIRE(QTest::qWaitFor([&] { return !asked.empty(); }, patience));
    CHECK(asked == ComponentId("b"));
    CHECK(shown.fixture.session.minute() == Duration::days(5).minutes);
    CHECK(shown.heat().headerData(0, Qt::Vertical, ui::HeatModel::current_role).toBool());
    // The one in use answers at once.
    asked = {};
    shown.fixture.session.setMinute(0);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(asked == ComponentId("b"));
    CHECK(shown.fixture.session.minute() == Duration::days(5).minutes);
}

TEST_CASE("the head of a row chooses its scenario") {
    Shown shown;
    QHeaderView* heads = shown.card.heatView()->verticalHeader();
    const int row = shown.heat().rowOf(ScenarioId("storm"));
    const QPoint at(40, heads->sectionViewportPosition(row) + heads->sectionSize(row) / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, at);
    CHECK(shown.fixture.session.scenario() == ScenarioId("storm"));
}

TEST_CASE("an edit makes the comparison out of date until it is computed anew") {
    Shown shown;
    const auto before = shown.card.comparer()->comparison();
    const Stack& stack = *shown.fixture.session.stack();
    Component a = *find(stack, ComponentId("b"));
    a.service->impact_per_day = Decimal::parse("100").value();
    REQUIRE(shown.fixture.session.apply(edit::change_component(stack, a)));
    CHECK(shown.card.comparer()->isStale());
    CHECK(shown.card.heatView()->isStale());
    shown.settle();
    CHECK_FALSE(shown.card.heatView()->isStale());
    CHECK(shown.card.comparer()->comparison() != before);
    CHECK(shown.heat().resultAt(shown.heat().rowOf(ScenarioId("cut"))).loss == Approx(2000));
}

TEST_CASE("nothing is computed while the card is folded") {
    SessionFixture fixture(stack_of(spare), library());
    ui::CompareCard card(&fixture.session);
    card.setCollapsed(true);
    card.resize(1200, 420);
    card.show();
    ui::Comparer witness(&fixture.session);
    witness.setWanted(true, false);
    REQUIRE(QTest::qWaitFor([&] { return witness.comparison() != nullptr; }, patience));
    CHECK(card.comparer()->comparison() == nullptr);
    CHECK(card.height() < 60);
    card.setCollapsed(false);
    CHECK(QTest::qWaitFor([&] { return card.comparer()->comparison() != nullptr; }, patience));
}

TEST_CASE("where there is little room the comparison is folded below its neighbour") {
    SessionFixture fixture(stack_of(spare), library());
    auto* card = new ui::CompareCard(&fixture.session);
    ui::CompareSplit split(new QWidget, card);
    split.resize(900, 500);
    split.show();
    CHECK(card->isCollapsed());
    split.resize(1200, 860);
    CHECK_FALSE(card->isCollapsed());
    CHECK(card->height() > 250);
    CHECK(split.widget(0)->height() > 250);
    card->setCollapsed(true);
    split.resize(1200, 900);
    CHECK(card->isCollapsed()); // a person said so
}

TEST_CASE("a comparison that was asked for unfolds where there is little room, and stays so") {
    SessionFixture fixture(stack_of(spare), library());
    auto* card = new ui::CompareCard(&fixture.session);
    ui::CompareSplit split(new QWidget, card);
    split.resize(1200, 860);
    split.show();
    CHECK_FALSE(card->isCollapsed());
    card->bringUp(true);
    CHECK(card->pairsPage()->isVisible());
    split.resize(900, 500);
    CHECK_FALSE(card->isCollapsed());
    card->setCollapsed(true);
    card->bringUp(false);
    CHECK_FALSE(card->isCollapsed());
}

TEST_CASE("pairs say what neither does alone, and a click combines them") {
    Shown shown;
    shown.card.showPairs(true);
    ui::PairsPage& page = *shown.card.pairsPage();
    REQUIRE(QTest::qWaitFor([&] { return page.pairs()->rowCount() == 6; }, patience));
    const QModelIndex first = page.table()->model()->index(0, 0);
    const auto words = [&](int column) { return first.siblingAtColumn(column).data().toString(); };
    CHECK(words(ui::PairsModel::first_column) == QStringLiteral("The cut"));
    CHECK(words(ui::PairsModel::second_column) == QStringLiteral("The storm"));
    CHECK(words(ui::PairsModel::added_column) == QStringLiteral("17\u00a0k€")); // day 8 to 25
    CHECK(words(ui::PairsModel::stopped_column) == QStringLiteral("a"));
    page.table()->setCurrentIndex(first);
    QTest::keyClick(page.table(), Qt::Key_Return);
    auto* dialog = shown.card.findChild<ui::CombineDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->partCount() == 2);
    CHECK(dialog->parts()[0].scenario.id == ScenarioId("cut"));
    CHECK(dialog->parts()[1].scenario.id == ScenarioId("storm"));
}

TEST_CASE("a combination is shown at once and saved as one step that can be undone") {
    SessionFixture fixture(stack_of(spare), library());
    ui::CombineDialog dialog(&fixture.session, {{ScenarioId("cut"), {}}, {ScenarioId("storm"), {}}});
    dialog.show();
    REQUIRE(QTest::qWaitFor([&] { return dialog.result().has_value(); }, patience));
    CHECK(dialog.result()->added_loss == Approx(17'000));
    CHECK(dialog.name()->text() == QStringLiteral("The cut with The storm"));
    dialog.setPart(1, ScenarioId("storm"), Duration::days(10));
    CHECK_FALSE(dialog.result().has_value());
    CHECK(dialog.name()->text().startsWith(QStringLiteral("The cut, then The storm after 10")));
    REQUIRE(QTest::qWaitFor([&] { return dialog.result().has_value(); }, patience));
    CHECK(dialog.result()->added_loss == Approx(7'000));
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    CHECK(fixture.session.scenario() == ScenarioId("cut-then-storm"));
    REQUIRE(fixture.session.stack()->scenarios.size() == 1);
    CHECK(fixture.session.stack()->scenarios[0].events.size() == 2);
    CHECK(fixture.session.stack()->scenarios[0].name.fr.find("puis") != std::string::npos);
    REQUIRE(fixture.document().undo().has_value());
    CHECK(fixture.session.stack()->scenarios.empty());
    CHECK(fixture.errors.empty());
}

TEST_CASE("the heat map is exported as SVG, PNG and CSV") {
    Shown shown;
    const QTemporaryDir folder;
    const auto bytes = [&](const char* name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        REQUIRE(shown.card.exportTo(path).has_value());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray csv = bytes("map.csv");
    CHECK(csv.contains("The cut,0.2,at risk,0,down,5,1000.00"));
    CHECK(bytes("map.svg").contains("<svg"));
    CHECK(bytes("map.png").startsWith("\x89PNG"));
    CHECK(shown.card.exportTo(folder.filePath(QStringLiteral("map.doc"))).error().code ==
          ErrorCode::unsupported_format);
}

TEST_CASE("both languages name everything anew, and pictures are kept") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::CompareCard card(&fixture.session);
    card.resize(1000, 480);
    card.show();
    REQUIRE(QTest::qWaitFor([&] { return !card.comparer()->isStale(); }, patience));
    fixture.run("openai-api-cutoff");
    keep_picture(card, QStringLiteral("compare-en"), {1290, 480});
    ui::setCurrentLanguage(Language::french);
    keep_picture(card, QStringLiteral("compare-fr"), {733, 420});
    CHECK(card.foot().contains(QStringLiteral("en un an")));
    card.showPairs(true);
    REQUIRE(QTest::qWaitFor([&] { return card.pairsPage()->pairs()->rowCount() > 0; }, patience));
    keep_picture(card, QStringLiteral("compare-pairs-fr"), {1290, 480});
    const ScenarioId first = card.comparer()->pairs()->scenarios[0].id;
    ui::CombineDialog dialog(&fixture.session, {{first, {}}});
    dialog.show();
    REQUIRE(QTest::qWaitFor([&] { return dialog.result().has_value(); }, patience));
    keep_picture(dialog, QStringLiteral("combine-fr"), {620, 520});
    ui::setCurrentLanguage(Language::english);
}
