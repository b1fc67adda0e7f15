// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/inspector/component_page.h"
#include "ui/inspector/field_editor.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/organisation_page.h"
#include "ui/inspector/provenance_banner.h"
#include "ui/inspector/requirement_page.h"
#include "ui/inspector/sources_editor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace volteface;
using namespace volteface::tests;
using ui::Selection;

namespace {

Stack inferred() {
    Stack stack = stack_of("service s\ns: a\na: b");
    stack.components[2].inferred = true;
    stack.requirements[1].inferred = true;
    stack.components[1].as_of = parse_date("2025-01-01").value();
    stack.components[1].confidence = Confidence::estimated;
    Organisation maker;
    maker.id = OrganisationId("maker");
    maker.name = "Maker";
    stack.organisations.push_back(maker);
    stack.components[1].organisation = maker.id;
    return stack;
}

struct Shown {
    SessionFixture fixture{inferred()};
    ui::InspectorPanel panel{&fixture.session};

    Shown() {
        panel.resize(344, 900);
        panel.show();
    }
    void select(const char* component) { fixture.session.select(Selection{{ComponentId(component)}, {}}); }
    template <class Page>
    ui::ProvenanceBanner* banner() {
        return panel.findChild<Page*>()->template findChild<ui::ProvenanceBanner*>();
    }
};

template <class Page>
void type(QWidget& panel, const char* key, const QString& text) {
    for (ui::FieldEditor* each : panel.findChild<Page*>()->template findChildren<ui::FieldEditor*>()) {
        if (each->key() == QLatin1String(key)) {
            auto* line = each->template findChild<QLineEdit*>();
            line->setText(text);
            Q_EMIT line->editingFinished();
            QApplication::processEvents();
        }
    }
}

} // namespace

TEST_CASE("a page says what was inferred, and a button confirms it or takes it out, to be undone") {
    Shown shown;
    shown.select("s");
    CHECK(shown.banner<ui::ComponentPage>()->isHidden());
    shown.select("b");
    REQUIRE_FALSE(shown.banner<ui::ComponentPage>()->isHidden());
    CHECK(shown.banner<ui::ComponentPage>()->confirmButton()->isVisible());
    shown.banner<ui::ComponentPage>()->confirmButton()->click();
    CHECK_FALSE(shown.fixture.component("b").inferred);
    CHECK(shown.banner<ui::ComponentPage>()->isHidden());
    REQUIRE(shown.fixture.document().undo());
    CHECK(shown.fixture.component("b").inferred);
    shown.banner<ui::ComponentPage>()->rejectButton()->click();
    CHECK(find(*shown.fixture.session.stack(), ComponentId("b")) == nullptr);
    CHECK(find(*shown.fixture.session.stack(), RequirementId("r2")) == nullptr);
    REQUIRE(shown.fixture.document().undo());
    shown.fixture.session.select(Selection{{ComponentId("a")}, RequirementId("r2")});
    shown.banner<ui::RequirementPage>()->confirmButton()->click();
    CHECK_FALSE(shown.fixture.requirement("r2").inferred);
}

TEST_CASE("a page says that a fact is stale or weak, without asking for an answer") {
    Shown shown;
    shown.select("a");
    auto* banner = shown.banner<ui::ComponentPage>();
    CHECK_FALSE(banner->isHidden()); // an estimate
    shown.fixture.session.setToday(parse_date("2027-01-01").value());
    QString words;
    for (const QLabel* label : banner->findChildren<QLabel*>()) {
        words += label->text();
    }
    CHECK(words.contains(QStringLiteral("Checked 730 days ago")));
    CHECK_FALSE(banner->confirmButton()->isVisible());
}

TEST_CASE("needs and organisations say how sure they are, when they were checked and by what source") {
    Shown shown;
    shown.fixture.session.select(Selection{{ComponentId("s")}, RequirementId("r1")});
    type<ui::RequirementPage>(shown.panel, "as_of", QStringLiteral("2026-11"));
    CHECK(shown.fixture.requirement("r1").as_of == parse_date("2026-11").value());
    type<ui::RequirementPage>(shown.panel, "as_of", QStringLiteral("soon"));
    CHECK(shown.fixture.requirement("r1").as_of == parse_date("2026-11").value());
    Q_EMIT shown.panel.findChild<ui::RequirementPage*>()->findChild<ui::SourcesEditor*>()->changed(
        {Source{"Contract", "", {}, ""}});
    CHECK(shown.fixture.requirement("r1").sources.size() == 1);

    Q_EMIT shown.fixture.session.revealRequested({SubjectRef::Kind::organisation, "maker"},
                                                 QStringLiteral("as_of"));
    type<ui::OrganisationPage>(shown.panel, "as_of", QStringLiteral("2026"));
    const Organisation* maker = find(*shown.fixture.session.stack(), OrganisationId("maker"));
    CHECK(maker->as_of == parse_date("2026").value());
    Q_EMIT shown.panel.findChild<ui::OrganisationPage*>()->findChild<ui::SourcesEditor*>()->changed(
        {Source{"Register", "", {}, ""}});
    CHECK(find(*shown.fixture.session.stack(), OrganisationId("maker"))->sources.size() == 1);
}
