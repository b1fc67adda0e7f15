// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/outline/outline_model.h"
#include "ui/outline/outline_panel.h"
#include "ui/outline/record_table.h"
#include "ui/outline/table_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeView>

#include <set>

using namespace volteface;
using namespace volteface::tests;
using ui::OutlineModel;
using ui::Selection;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("the tree has every component of the sample under its layer, once") {
    SessionFixture fixture(shipped_stack());
    OutlineModel model(&fixture.session);
    const QAbstractItemModelTester tester(&model, fatal);
    std::set<std::string> seen;
    for (int layer = 0; layer < model.rowCount(); ++layer) {
        const QModelIndex parent = model.index(layer, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const ComponentId id = model.componentAt(model.index(row, 0, parent));
            CHECK(seen.insert(id.str()).second);
            CHECK(model.indexOf(id) == model.index(row, 0, parent));
        }
    }
    CHECK(seen.size() == fixture.session.stack()->components.size());
}

TEST_CASE("the tree follows edits, undo and the selection") {
    SessionFixture fixture(stack_of("service a\na: x, y\nb: x"));
    ui::OutlinePanel panel(&fixture.session);
    const QAbstractItemModelTester tester(panel.model(), fatal);
    fixture.session.select(Selection{{ComponentId("x"), ComponentId("y")}, {}});
    CHECK(panel.view()->selectionModel()->selectedRows().size() == 2);

    const QModelIndex x = panel.model()->indexOf(ComponentId("x"));
    CHECK(panel.model()->setData(x, QStringLiteral("Xi"), Qt::EditRole));
    CHECK(fixture.component("x").name == "Xi");
    REQUIRE(fixture.document().undo());
    CHECK(panel.model()->indexOf(ComponentId("x")).data().toString() == QStringLiteral("x"));

    REQUIRE(fixture.session.apply(edit::remove_components(*fixture.session.stack(), {ComponentId("x")})));
    CHECK_FALSE(panel.model()->indexOf(ComponentId("x")).isValid());
    REQUIRE(fixture.document().undo());
    CHECK(panel.model()->indexOf(ComponentId("x")).isValid());

    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(panel.view()->model());
    const QModelIndex b = proxy->mapFromSource(panel.model()->indexOf(ComponentId("b")));
    panel.view()->selectionModel()->setCurrentIndex(b, QItemSelectionModel::ClearAndSelect |
                                                           QItemSelectionModel::Rows);
    CHECK(fixture.session.selection().components == std::vector{ComponentId("b")});
}

TEST_CASE("a table edits the fields of the inspector, and keeps what it refuses in its cell") {
    SessionFixture fixture(stack_of("service a\na: x, ~y 2d | buffer 10d\nb: x"));
    ui::ComponentTable components(&fixture.session);
    ui::RequirementTable requirements(&fixture.session);
    const QAbstractItemModelTester first(&components, fatal);
    const QAbstractItemModelTester second(&requirements, fatal);

    const int row = components.rowOf(QStringLiteral("x"));
    REQUIRE(row >= 0);
    const QModelIndex hosting = components.index(row, 4);
    CHECK(components.setData(hosting, QStringLiteral("FR, DE"), Qt::EditRole));
    CHECK(fixture.component("x").hosting.size() == 2);
    CHECK_FALSE(components.setData(hosting, QStringLiteral("Atlantis"), Qt::EditRole));
    CHECK(hosting.data().toString() == QStringLiteral("Atlantis"));
    CHECK(hosting.data(ui::RecordTable::refused_role).toBool());
    CHECK_FALSE(hosting.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    CHECK(fixture.component("x").hosting.size() == 2);
    CHECK(components.setData(hosting, QStringLiteral("FR"), Qt::EditRole));
    CHECK_FALSE(hosting.data(ui::RecordTable::refused_role).toBool());

    const QModelIndex buffer = requirements.index(requirements.rowOf(QStringLiteral("r1")), 6);
    CHECK(buffer.data().toString().contains(QStringLiteral("10")));
    CHECK(requirements.setData(buffer, QStringLiteral("4 h"), Qt::EditRole));
    CHECK(fixture.requirement("r1").buffer == Duration::hours(4));
    CHECK_FALSE(requirements.flags(requirements.index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("the tables follow the selection both ways") {
    SessionFixture fixture(shipped_stack());
    ui::TablePanel panel(&fixture.session);
    const auto& id = fixture.session.stack()->requirements.at(3).id;
    const auto& consumer = fixture.session.stack()->requirements.at(3).consumer;
    fixture.session.select(Selection{{consumer}, id});
    CHECK(panel.view(0)->selectionModel()->selectedRows().size() == 1);
    CHECK(panel.view(1)->selectionModel()->selectedRows().size() == 1);
    panel.view(0)->selectRow(5);
    CHECK(fixture.session.selection().components.size() == 1);
    CHECK_FALSE(fixture.session.selection().requirement);
    panel.view(1)->selectRow(7);
    CHECK(fixture.session.selection().requirement);
}

TEST_CASE("amounts sort by value and not by their digits") {
    SessionFixture fixture(shipped_stack());
    ui::ComponentTable table(&fixture.session);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&table);
    sorted.setSortRole(ui::RecordTable::sort_role);
    sorted.sort(10);
    double before = -2;
    for (int row = 0; row < sorted.rowCount(); ++row) {
        const double value = sorted.index(row, 10).data(ui::RecordTable::sort_role).toDouble();
        CHECK(value >= before);
        before = value;
    }
    CHECK(before > 0);
}

TEST_CASE("outline and tables mark what is inferred and what is stale, and leave room where nothing is") {
    Stack stack = stack_of("service s\ns: a\na: b");
    stack.components[1].as_of = parse_date("2025-11-30").value();
    stack.components[2].inferred = true;
    stack.requirements[1].inferred = true;
    SessionFixture fixture(stack);
    ui::OutlineModel outline(&fixture.session);
    ui::ComponentTable components(&fixture.session);
    ui::RequirementTable requirements(&fixture.session);
    const auto marks = [&](const char* id) {
        return outline.indexOf(ComponentId(id))
            .siblingAtColumn(ui::OutlineModel::evidence_column)
            .data(Qt::ToolTipRole)
            .toString();
    };
    const auto last = [](const ui::RecordTable& table, const char* id) {
        return table.index(table.rowOf(QLatin1String(id)), table.columnCount() - 1).data().toString();
    };
    CHECK(outline.hasMarks());
    CHECK(marks("b") == QStringLiteral("inferred"));
    CHECK(marks("a").isEmpty());
    fixture.session.setToday(parse_date("2027-01-04").value());
    CHECK(marks("a") == QStringLiteral("checked 400 days ago"));
    CHECK(last(components, "a") == QStringLiteral("checked 400 days ago"));
    CHECK(last(components, "b") == QStringLiteral("inferred"));
    CHECK(last(requirements, "r2") == QStringLiteral("inferred"));
    CHECK(outline.indexOf(ComponentId("a"))
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("checked 400 days ago")));
    SessionFixture plain(stack_of("service s\ns: a"));
    CHECK_FALSE(ui::OutlineModel(&plain.session).hasMarks());
}
