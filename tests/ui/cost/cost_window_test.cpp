// SPDX-License-Identifier: GPL-3.0-or-later
// The window of assumptions and coupling: what is typed becomes one edit, what is wrong is told and not
// taken.
#include "core/base/read_file.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/cost/cost_desk.h"
#include "ui/cost/cost_window.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <filesystem>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

std::vector<cost::Figure> figures() {
    const auto file =
        std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources" / "assumptions" / "costs.json";
    return cost::read_assumptions(read_file(file).value(), "costs.json").value();
}

struct Opened {
    Opened()
        : fixture(shipped_stack())
        , desk(&fixture.session, figures(), nullptr) {
        desk.openAssumptions();
    }
    ~Opened() { delete desk.window(); }

    CostWindow& window() { return *desk.window(); }
    AssumptionModel& model() { return window().assumptions().model(); }
    const Stack& stack() { return *fixture.session.stack(); }
    bool type(const char* id, int column, const QString& text) {
        return model().setData(model().index(model().rowOf(AssumptionId(id)), column), text, Qt::EditRole);
    }

    SessionFixture fixture;
    CostDesk desk;
};

} // namespace

TEST_CASE("the table lists every figure, and a search leaves those that say so") {
    need_widgets();
    Opened opened;
    QAbstractItemModelTester tester(&opened.model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(opened.model().rowCount() >= 100);
    AssumptionsPage& page = opened.window().assumptions();
    page.search().setText(QStringLiteral("h100 neocloud"));
    CHECK(page.table().model()->rowCount() == 1);
    CHECK(opened.desk.openAssumption(AssumptionId("rate-gpu-specialist")));
    CHECK(page.search().text().isEmpty());
    CHECK(page.table().currentIndex().data(AssumptionModel::id_role).toString() ==
          QStringLiteral("rate-gpu-specialist"));
    CHECK_FALSE(opened.desk.openAssumption(AssumptionId("nothing-of-the-kind")));
}

TEST_CASE("a figure that is typed becomes the stack's own, in one step, and can be reset") {
    need_widgets();
    Opened opened;
    const std::size_t before = opened.stack().assumptions.size();
    REQUIRE(opened.type("rate-gpu-specialist", AssumptionModel::likely, QStringLiteral("1250")));
    REQUIRE(opened.stack().assumptions.size() == before + 1);
    const Assumption* own = find(opened.stack(), AssumptionId("rate-gpu-specialist"));
    REQUIRE(own != nullptr);
    CHECK(own->value == Estimate{800, 1250, 1700});
    CHECK(own->unit == "EUR/day");
    CHECK(own->source == Source{});
    REQUIRE(opened.type("rate-gpu-specialist", AssumptionModel::source, QStringLiteral("Our contracts")));
    CHECK(opened.model()
              .index(opened.model().rowOf(AssumptionId("rate-gpu-specialist")), AssumptionModel::whose)
              .data()
              .toString() == QStringLiteral("your own"));
    opened.window().undo();
    opened.window().undo();
    CHECK(opened.stack().assumptions.size() == before);
    REQUIRE(opened.type("rate-gpu-specialist", AssumptionModel::high, QStringLiteral("2000")));
    opened.model().reset(opened.model().rowOf(AssumptionId("rate-gpu-specialist")));
    CHECK(find(opened.stack(), AssumptionId("rate-gpu-specialist")) == nullptr);
    CHECK(opened.fixture.errors.empty());
}

TEST_CASE("what cannot be a figure is refused with the reason, and nothing changes") {
    need_widgets();
    Opened opened;
    const Stack before = opened.stack();
    for (const char* const wrong : {"many", "-1", "9999"}) {
        CHECK_FALSE(opened.type("rate-gpu-specialist", AssumptionModel::likely, QString::fromUtf8(wrong)));
        CHECK_FALSE(opened.window().assumptions().refusal().isEmpty());
    }
    opened.model().setCalibration(QStringLiteral("0"));
    CHECK(opened.stack() == before);
    opened.model().setCalibration(QStringLiteral("1.4"));
    CHECK(opened.window().assumptions().refusal().isEmpty());
    REQUIRE(find(opened.stack(), AssumptionId("calibration")) != nullptr);
    CHECK(find(opened.stack(), AssumptionId("calibration"))->value == Estimate::certain(1.4));
}

TEST_CASE("what nobody counted reads unknown, and 0 only where somebody said so") {
    need_widgets();
    Opened opened;
    REQUIRE(opened.desk.openCoupling(RequirementId("claims-chat")));
    CouplingModel& model = opened.window().coupling().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const int row = model.rowOf(RequirementId("claims-chat"));
    const auto column_of = [&](const std::string& driver) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.driver(column) == driver) {
                return column;
            }
        }
        return -1;
    };
    const QModelIndex prompts = model.index(row, column_of("prompts"));
    CHECK(prompts.data().toString() == QStringLiteral("48"));
    CHECK(model.index(row, column_of("fine_tunes")).data().toString() == QStringLiteral("unknown"));
    REQUIRE(model.setData(prompts, QStringLiteral("0"), Qt::EditRole));
    CHECK(prompts.data().toString() == QStringLiteral("0"));
    REQUIRE(model.setData(prompts, QString(), Qt::EditRole));
    CHECK(prompts.data().toString() == QStringLiteral("unknown"));
    CHECK_FALSE(model.setData(prompts, QStringLiteral("-3"), Qt::EditRole));
    CHECK_FALSE(opened.window().coupling().refusal().isEmpty());
    const QModelIndex growth = model.index(row, model.columnCount() - 1);
    REQUIRE(model.setData(growth, QStringLiteral("25 %"), Qt::EditRole));
    CHECK(find(opened.stack(), RequirementId("claims-chat"))->coupling_growth == 0.25);
}

TEST_CASE("a block from a spreadsheet is one step, or none where a cell cannot be read") {
    need_widgets();
    Opened opened;
    REQUIRE(opened.desk.openCoupling(RequirementId("claims-chat")));
    CouplingPage& page = opened.window().coupling();
    const int row = page.model().rowOf(RequirementId("claims-chat"));
    const Stack before = opened.stack();
    page.table().setCurrentIndex(page.model().index(row, 0));
    QApplication::clipboard()->setText(QStringLiteral("7\t100\n8\t\n"));
    QTest::keyClick(&page.table(), Qt::Key_V, Qt::ControlModifier);
    const Requirement& first = *find(opened.stack(), page.model().requirement(row));
    CHECK(first.coupling.at("integration_points") == 7);
    CHECK(first.coupling.at("prompts") == 100);
    CHECK(find(opened.stack(), page.model().requirement(row + 1))->coupling.at("integration_points") == 8);
    opened.window().undo();
    CHECK(opened.stack() == before);
    QApplication::clipboard()->setText(QStringLiteral("7\tmany\n"));
    page.paste();
    CHECK(opened.stack() == before);
    CHECK_FALSE(page.refusal().isEmpty());
    page.table().setCurrentIndex(page.model().index(row, 1));
    page.forget();
    CHECK_FALSE(find(opened.stack(), RequirementId("claims-chat"))->coupling.contains("prompts"));
}

TEST_CASE("nothing opens without a document, and the window goes with it") {
    need_widgets();
    Opened opened;
    REQUIRE(opened.desk.window() != nullptr);
    CHECK(CostDesk::of(opened.fixture.session) == &opened.desk);
    opened.fixture.session.setDocument(nullptr);
    CHECK(opened.desk.window() == nullptr);
    CHECK_FALSE(opened.desk.openAssumption(AssumptionId("rate-internal")));
}

TEST_CASE("both pages can be drawn in both themes and languages") {
    need_widgets();
    for (const Language language : {Language::english, Language::french}) {
        for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
            setCurrentLanguage(language);
            Appearance::instance()->choose(choice);
            QApplication::processEvents();
            Opened opened;
            opened.type("rate-internal", AssumptionModel::likely, QStringLiteral("560"));
            const QString suffix =
                QStringLiteral("-%1-%2").arg(languageCode(language), themeChoiceWord(choice));
            opened.desk.openAssumption(AssumptionId("rate-internal"));
            keep_picture(opened.window(), QStringLiteral("assumptions") + suffix, {1240, 760});
            opened.desk.openCoupling(RequirementId("claims-chat"));
            keep_picture(opened.window(), QStringLiteral("coupling") + suffix, {1240, 760});
            CHECK(opened.window().isVisible());
        }
    }
    setCurrentLanguage(Language::english);
    Appearance::instance()->choose(ThemeChoice::light);
    QApplication::processEvents();
}
