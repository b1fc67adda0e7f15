// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/inspector/component_page.h"
#include "ui/inspector/field_editor.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/organisation_page.h"
#include "ui/inspector/relation_list.h"
#include "ui/inspector/requirement_page.h"
#include "ui/inspector/suppliers_editor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace volteface;
using namespace volteface::tests;
using ui::FieldEditor;
using ui::Selection;

namespace {

constexpr const char* needs = "service a impact 50000 rto 1d mtpd 2d\na: x, ~y 2d\nb: x";

template <class Page>
FieldEditor* field(QWidget& panel, const char* key) {
    for (FieldEditor* each : panel.findChild<Page*>()->template findChildren<FieldEditor*>()) {
        if (each->key() == QLatin1String(key)) {
            return each;
        }
    }
    return nullptr;
}

void type(FieldEditor* editor, const QString& text) {
    auto* line = editor->findChild<QLineEdit*>();
    line->setText(text);
    Q_EMIT line->editingFinished();
    QApplication::processEvents();
}

struct Shown {
    SessionFixture fixture{stack_of(needs)};
    ui::InspectorPanel panel{&fixture.session};

    Shown() {
        panel.resize(344, 800);
        panel.show();
        select({"a"});
    }
    void select(const std::vector<std::string>& ids) {
        Selection selection;
        for (const std::string& id : ids) {
            selection.components.push_back(ComponentId(id));
        }
        fixture.session.select(selection);
        QApplication::processEvents();
    }
    FieldEditor* of_component(const char* key) { return field<ui::ComponentPage>(panel, key); }
    FieldEditor* of_requirement(const char* key) { return field<ui::RequirementPage>(panel, key); }
};

} // namespace

TEST_CASE("a committed field is one undo step") {
    Shown shown;
    type(shown.of_component("name"), QStringLiteral("Alpha"));
    CHECK(shown.fixture.component("a").name == "Alpha");
    type(shown.of_component("service.mtpd"), QStringLiteral("3 d"));
    CHECK(shown.fixture.component("a").service->mtpd == Duration::days(3));
    REQUIRE(shown.fixture.document().undo());
    CHECK(shown.fixture.component("a").service->mtpd == Duration::days(2));
    CHECK(shown.fixture.component("a").name == "Alpha");
    REQUIRE(shown.fixture.document().undo());
    CHECK(shown.fixture.component("a").name == "a");
    CHECK_FALSE(shown.fixture.document().canUndo());
}

TEST_CASE("text that is refused stays, with its reason, and comes back when the component is shown again") {
    Shown shown;
    FieldEditor* rto = shown.of_component("service.rto");
    type(rto, QStringLiteral("soon"));
    CHECK(rto->isRefused());
    CHECK_FALSE(rto->reason().isEmpty());
    CHECK(rto->text() == QStringLiteral("soon"));
    CHECK(shown.fixture.component("a").service->rto == Duration::days(1));
    CHECK_FALSE(shown.fixture.document().canUndo());

    // An edit elsewhere repaints the page, and takes nothing away.
    type(shown.of_component("name"), QStringLiteral("Alpha"));
    CHECK(rto->text() == QStringLiteral("soon"));
    shown.select({"b"});
    CHECK_FALSE(rto->isRefused());
    shown.select({"a"});
    CHECK(rto->text() == QStringLiteral("soon"));
    CHECK(rto->isRefused());

    type(rto, QStringLiteral("2 j"));
    CHECK_FALSE(rto->isRefused());
    CHECK(shown.fixture.component("a").service->rto == Duration::days(2));
}

TEST_CASE("several components show what they share, and are edited together in one undo step") {
    Shown shown;
    shown.select({"x", "y"});
    FieldEditor* name = shown.of_component("name");
    CHECK(name->text().isEmpty());
    CHECK(name->findChild<QLineEdit*>()->placeholderText() == QStringLiteral("(several values)"));
    type(shown.of_component("hosting"), QStringLiteral("FR"));
    CHECK(shown.fixture.component("x").hosting.size() == 1);
    CHECK(shown.fixture.component("y").hosting.size() == 1);
    CHECK(shown.fixture.component("x").name == "x");
    REQUIRE(shown.fixture.document().undo());
    CHECK(shown.fixture.component("x").hosting.empty());
    CHECK(shown.fixture.component("y").hosting.empty());
}

TEST_CASE("an unknown provider is created on demand, with the component, in one undo step") {
    Shown shown;
    FieldEditor* provider = shown.of_component("organisation");
    auto* box = provider->findChild<QComboBox*>();
    box->setEditText(QStringLiteral("Acme"));
    Q_EMIT box->lineEdit()->editingFinished();
    REQUIRE(provider->isRefused());
    CHECK(shown.fixture.session.stack()->organisations.empty());
    provider->findChild<QPushButton*>()->click();
    QApplication::processEvents();
    REQUIRE(shown.fixture.session.stack()->organisations.size() == 1);
    CHECK(shown.fixture.session.stack()->organisations.front().name == "Acme");
    CHECK(shown.fixture.component("a").organisation == OrganisationId("acme"));
    CHECK_FALSE(provider->isRefused());
    REQUIRE(shown.fixture.document().undo());
    CHECK(shown.fixture.session.stack()->organisations.empty());
    CHECK_FALSE(shown.fixture.component("a").organisation);
}

TEST_CASE("a requirement's fields and suppliers are edited") {
    Shown shown;
    shown.fixture.session.select(Selection{{ComponentId("a")}, RequirementId("r1")});
    QApplication::processEvents();
    type(shown.of_requirement("buffer"), QStringLiteral("12 h"));
    CHECK(shown.fixture.requirement("r1").buffer == Duration::hours(12));
    FieldEditor* weight = shown.of_requirement("weight");
    type(weight, QStringLiteral("2"));
    CHECK(weight->isRefused());
    CHECK(shown.fixture.requirement("r1").weight == 1);

    auto* suppliers = shown.panel.findChild<ui::SuppliersEditor*>();
    Q_EMIT suppliers->added(ComponentId("b"));
    REQUIRE(shown.fixture.requirement("r1").suppliers.size() == 3);
    auto rows = suppliers->findChildren<ui::SupplierRow*>();
    Q_EMIT rows.at(1)->moved(-1);
    CHECK(shown.fixture.requirement("r1").suppliers.front().component == ComponentId("y"));
    rows = suppliers->findChildren<ui::SupplierRow*>();
    Q_EMIT rows.at(0)->removed();
    CHECK(shown.fixture.requirement("r1").suppliers.size() == 2);
    CHECK(shown.fixture.errors.empty());
}

TEST_CASE("needs and consumers are listed with their states, and a click selects them") {
    Shown shown;
    const auto lists = shown.panel.findChild<ui::ComponentPage*>()->findChildren<ui::RelationList*>();
    REQUIRE(lists.size() == 2);
    for (ui::RelationList* list : lists) {
        new QAbstractItemModelTester(list->relations(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     list);
    }
    ui::RelationList* list = lists.front();
    REQUIRE(list->relations()->rowCount() == 3); // the need, x, and its standby
    CHECK(list->relations()->relation(list->relations()->index(1)).component == ComponentId("x"));
    Q_EMIT list->clicked(list->relations()->index(1));
    CHECK(shown.fixture.session.selection().components == std::vector{ComponentId("x")});
    Q_EMIT lists.back()->clicked(lists.back()->relations()->index(0));
    CHECK(shown.fixture.session.selection().components == std::vector{ComponentId("a")});
}

TEST_CASE("revealing a finding opens its page and focuses the field") {
    Shown shown;
    shown.panel.activateWindow();
    Q_EMIT shown.fixture.session.revealRequested(SubjectRef{SubjectRef::Kind::requirement, "r2"},
                                                 QStringLiteral("buffer"));
    QApplication::processEvents();
    CHECK(shown.fixture.session.selection().requirement == RequirementId("r2"));
    CHECK(shown.panel.title() == QStringLiteral("Need"));
    CHECK(shown.panel.focusWidget() == shown.of_requirement("buffer")->findChild<QLineEdit*>());
}

TEST_CASE("a component that goes while it is shown leaves no page behind") {
    Shown shown;
    REQUIRE(shown.fixture.session.apply(
        edit::remove_components(*shown.fixture.session.stack(), {ComponentId("a")})));
    QApplication::processEvents();
    CHECK_FALSE(shown.panel.findChild<ui::ComponentPage*>()->isVisible());
}
