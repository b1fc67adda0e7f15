// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds an organisation's capital, entered in the inspector.
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/inspector/capital_editor.h"
#include "ui/inspector/organisation_page.h"
#include "ui/support/convert.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace volteface;
using namespace volteface::tests;

namespace {

struct Shown {
    SessionFixture fixture{shipped_stack()};
    ui::Drafts drafts;
    ui::OrganisationPage page{&fixture.session, &drafts};
    ui::CapitalEditor* editor = page.findChild<ui::CapitalEditor*>();

    Shown() {
        QObject::connect(&fixture.session, &ui::Session::stackChanged, &page, [this] { page.refresh(); });
        page.resize(344, 900);
        page.show(fixture.session.stack()->organisations[1].id);
        static_cast<QWidget&>(page).show();
        REQUIRE(editor != nullptr);
    }
    [[nodiscard]] const Organisation& organisation() const {
        return fixture.session.stack()->organisations[1];
    }
    void type(int row, int column, const char* text) {
        editor->table()->item(row, column)->setText(QString::fromUtf8(text));
    }
};

} // namespace

TEST_CASE("holders are added, changed and removed, each in one undo step") {
    Shown shown;
    const std::size_t before = shown.organisation().capital.size();
    shown.editor->adder()->click();
    REQUIRE(shown.organisation().capital.size() == before + 1);
    const int row = static_cast<int>(before);
    shown.type(row, 0, "Treasury");
    shown.type(row, 1, "fr");
    shown.type(row, 2, "61 %");
    const Shareholder& holder = shown.organisation().capital.back();
    CHECK(holder.name == "Treasury");
    CHECK(holder.country == Country::parse("FR").value());
    CHECK(holder.share == Approx(0.61));
    REQUIRE(shown.fixture.document().undo());
    CHECK(shown.organisation().capital.back().share != Approx(0.61));
    shown.editor->table()->setCurrentCell(row, 0);
    QTest::keyClick(shown.editor->table(), Qt::Key_Delete);
    CHECK(shown.organisation().capital.size() == before);
}

TEST_CASE("what is no country or no share is refused with a reason, and changes nothing") {
    Shown shown;
    shown.editor->adder()->click();
    const int row = static_cast<int>(shown.organisation().capital.size()) - 1;
    const Organisation before = shown.organisation();
    shown.type(row, 1, "Atlantis");
    CHECK_FALSE(shown.editor->reason().isEmpty());
    shown.type(row, 2, "140 %");
    CHECK_FALSE(shown.editor->reason().isEmpty());
    shown.type(row, 2, "0");
    CHECK_FALSE(shown.editor->reason().isEmpty());
    CHECK(shown.organisation() == before);
    shown.type(row, 1, "");
    CHECK(shown.editor->reason().isEmpty());
    CHECK_FALSE(shown.organisation().capital.back().country);
}

TEST_CASE("a veto is unknown until somebody says, and can be unsaid") {
    Shown shown;
    QComboBox* veto = shown.editor->veto();
    CHECK(veto->currentIndex() == 0);
    const Stack before = *shown.fixture.session.stack();
    Q_EMIT veto->activated(1);
    REQUIRE(shown.fixture.session.stack()->answers.size() == 1);
    CHECK(shown.fixture.session.stack()->answers[0].framework == "secnumcloud");
    CHECK(shown.fixture.session.stack()->answers[0].criterion ==
          "19.6-veto/" + shown.organisation().id.str());
    CHECK(shown.fixture.session.stack()->answers[0].value == "none");
    CHECK(veto->currentIndex() == 1);
    Q_EMIT veto->activated(2);
    CHECK(shown.fixture.session.stack()->answers[0].value == "held");
    Q_EMIT veto->activated(0);
    CHECK(*shown.fixture.session.stack() == before);
    keep_picture(shown.page, QStringLiteral("capital"), QSize(344, 900));
}
