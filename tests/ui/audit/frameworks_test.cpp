// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the frameworks, and the forms by which they are answered.
#include "core/base/read_file.h"
#include "core/edit/framework_edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/audit/audit_view.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/audit/framework_forms.h"
#include "ui/support/language.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <filesystem>
#include <memory>

using namespace volteface;
using namespace volteface::tests;
using ui::AuditView;

namespace {

constexpr int patience = 20'000;

audit::Frameworks shipped_frameworks() {
    const auto file = std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources/frameworks/eu-csf.json";
    audit::Frameworks frameworks;
    frameworks.csf = audit::read_csf(read_file(file).value(), "eu-csf.json").value();
    return frameworks;
}

struct Shown {
    SessionFixture fixture{shipped_stack()};
    AuditView view{&fixture.session};

    Shown() {
        view.setFrameworks(shipped_frameworks());
        view.resize(1900, 1000);
        view.show();
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return !view.isBusy(); }, patience));
    }
    [[nodiscard]] const Stack& stack() const { return *fixture.session.stack(); }
    [[nodiscard]] std::unique_ptr<ui::FrameworkDialog> form(AuditView::Card card) {
        std::unique_ptr<ui::FrameworkDialog> dialog(view.form(card));
        REQUIRE(dialog != nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    [[nodiscard]] QString words(AuditView::Card card) const {
        QStringList all;
        for (const ui::Target& target : view.card(card)->view()->targets()) {
            all << target.words;
        }
        return all.join(QLatin1Char('\n'));
    }
};

/// The service that the card shows first.
ComponentId first_service(const ui::FrameworkDialog& dialog) {
    return *dialog.current()->subject;
}

} // namespace

TEST_CASE("a criterion is answered from the keyboard, with its evidence, each in one undo step") {
    Shown shown;
    const auto dialog = shown.form(AuditView::csf_card);
    REQUIRE(dialog->questionnaire().groups.size() == 8);
    const ComponentId service = first_service(*dialog);
    dialog->openQuestion("SOV-7.1", service);
    REQUIRE(dialog->current()->criterion == "SOV-7.1");
    CHECK(dialog->findChildren<QRadioButton*>().size() >=
          static_cast<int>(dialog->current()->choices.size()));
    const Stack before = shown.stack();
    QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_3);
    REQUIRE(shown.fixture.component(service.str()).answers.size() == 1);
    const auto answer = [&] { return shown.fixture.component(service.str()).answers.front(); };
    CHECK(answer().value == "3");
    CHECK(answer().evidence == Evidence::claimed);
    CHECK(dialog->current()->evidence == audit::Evidence::claimed);
    // A document that shows it.
    for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
        if (box->count() == 2 && box->isEnabled()) {
            box->setCurrentIndex(1);
            Q_EMIT box->activated(1);
        }
    }
    CHECK(answer().evidence == Evidence::evidenced);
    shown.settle();
    const auto& result = shown.view.auditor()->data()->audit.csf;
    const auto judged = std::find_if(result.begin(), result.end(),
                                     [&](const audit::CsfResult& one) { return one.service == service; });
    CHECK(judged->given == 1);
    CHECK(judged->objectives[6].evidence == audit::Evidence::evidenced);
    dialog->undo();
    CHECK(answer().evidence == Evidence::claimed);
    dialog->undo();
    CHECK(shown.stack() == before);
    CHECK_FALSE(dialog->current()->given);
    QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_2);
    QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_Delete);
    CHECK(shown.stack() == before);
    CHECK(shown.fixture.errors.empty());
}

TEST_CASE("a date that is none is refused with a reason, and the answer stays") {
    Shown shown;
    const auto dialog = shown.form(AuditView::csf_card);
    dialog->choose(0);
    const FrameworkAnswer before = *dialog->current()->given;
    QLineEdit* date = nullptr;
    for (QLineEdit* each : dialog->findChildren<QLineEdit*>()) {
        if (each->placeholderText() == QStringLiteral("2026-11-20") && each->isEnabled() &&
            each->isVisible()) {
            date = each;
        }
    }
    REQUIRE(date != nullptr);
    date->setText(QStringLiteral("soon"));
    Q_EMIT date->editingFinished();
    CHECK(dialog->current()->given == before);
    date->setText(QStringLiteral("2026-10-01"));
    Q_EMIT date->editingFinished();
    CHECK(dialog->current()->given->as_of == parse_date("2026-10-01").value());
}

TEST_CASE("a floor of the authority rejects in words, on the card too") {
    Shown shown;
    CHECK_FALSE(shown.words(AuditView::csf_card).contains(QStringLiteral("Rejected")));
    REQUIRE(shown.fixture.session.apply(edit::set_floor(shown.stack(), "eu-csf", "SOV-1", 4)));
    shown.settle();
    CHECK(
        shown.words(AuditView::csf_card).contains(QStringLiteral("Rejected: the authority asks for SEAL-4")));
    CHECK(shown.view.card(AuditView::csf_card)
              ->note()
              .contains(QStringLiteral("rejected: SOV-1 below the floor")));
    const auto dialog = shown.form(AuditView::csf_card);
    CHECK(dialog->questionnaire().rejected);
    CHECK(dialog->questionnaire().groups[0].below);
    CHECK(dialog->questionnaire().groups[0].floor == 4);
}

TEST_CASE("the organisation as a whole answers for its services") {
    Shown shown;
    const auto dialog = shown.form(AuditView::csf_card);
    const auto subjects = ui::csfSubjects(shown.stack(), {});
    REQUIRE(subjects.list.size() == shown.view.auditor()->data()->audit.services + 1);
    CHECK_FALSE(subjects.list.front().second);
    for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
        if (box->count() == static_cast<int>(subjects.list.size())) {
            box->setCurrentIndex(0);
        }
    }
    CHECK_FALSE(dialog->current()->subject);
    dialog->openQuestion("SOV-7.3", {});
    dialog->choose(4);
    REQUIRE(shown.stack().answers.size() == 1);
    CHECK(shown.stack().answers.front().criterion == "SOV-7.3");
    shown.settle();
    for (const audit::CsfResult& result : shown.view.auditor()->data()->audit.csf) {
        CHECK(result.objectives[6].criteria[2].answer == std::size_t{4});
        CHECK(result.objectives[6].criteria[2].of_whole);
    }
}

TEST_CASE("the register is answered field by field, and its card is the table with codes") {
    Shown shown;
    const auto dialog = shown.form(AuditView::dora_card);
    const auto rows = shown.view.auditor()->data()->audit.dora;
    REQUIRE(dialog->questionnaire().groups.size() == rows.size());
    dialog->openQuestion("B_07.01.0090", rows.front().supplier);
    dialog->choose(2);
    CHECK(shown.fixture.component(rows.front().supplier.str()).answers.front().value == "eba_ZZ:x967");
    shown.settle();
    const auto table = shown.view.card(AuditView::dora_card)->table();
    CHECK(table.header[6] == QStringLiteral("B_07.01.0050"));
    CHECK(table.rows.size() == rows.size());
    CHECK(table.rows.front()[10] == QStringLiteral("eba_ZZ:x967"));
    dialog->openQuestion("B_07.01.0070", rows.front().supplier);
    CHECK(dialog->current()->date);
}

TEST_CASE("the grid comes in from a file, all or none, in one undo step") {
    Shown shown;
    const QTemporaryDir folder;
    const auto write = [&](const char* text) {
        QFile file(folder.filePath(QStringLiteral("irn.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    const Stack before = shown.stack();
    CHECK_FALSE(ui::importIrn(&shown.fixture.session, write("RES-1,data,R\nRES-2,roof,NR\n")));
    CHECK(shown.stack() == before);
    REQUIRE(shown.fixture.errors.size() == 1);
    CHECK(shown.fixture.errors.front().place.line == 2);
    CHECK_FALSE(ui::importIrn(&shown.fixture.session, folder.filePath(QStringLiteral("none.csv"))));
    REQUIRE(ui::importIrn(&shown.fixture.session, write("RES-1,data,R\nRES-2,skills,NR\n")));
    CHECK(shown.stack().answers.size() == 2);
    shown.settle();
    CHECK(shown.view.card(AuditView::irn_card)->note() == QStringLiteral("2 of 40 cells filled"));
    CHECK(shown.words(AuditView::irn_card).contains(QStringLiteral("Data: R")));
    const auto dialog = shown.form(AuditView::irn_card);
    dialog->openQuestion("RES-1/data", {});
    QTest::keyClick(dialog->findChild<QTreeWidget*>(), Qt::Key_2);
    CHECK(shown.stack().answers.front().value == "NR");
    dialog->undo();
    dialog->undo();
    CHECK(shown.stack() == before);
}

TEST_CASE("a veto is answered by supplier, and what is unknown is never kept") {
    Shown shown;
    CHECK(shown.view.card(AuditView::secnumcloud_card)->note().endsWith(QStringLiteral("0 kept")));
    const auto dialog = shown.form(AuditView::secnumcloud_card);
    REQUIRE(dialog->questionnaire().groups.size() == shown.view.auditor()->data()->audit.secnumcloud.size());
    CHECK(dialog->current()->stands.isEmpty());
    dialog->choose(1);
    CHECK(dialog->questionnaire().groups.front().stands == QStringLiteral("broken"));
    dialog->withdraw();
    CHECK(shown.stack().answers.empty());
}

TEST_CASE("cards and forms speak French, and have a look at them") {
    Shown shown;
    const auto keep = [&](AuditView::Card card, const char* name) {
        const auto dialog = shown.form(card);
        CHECK_FALSE(dialog->windowTitle().isEmpty());
        keep_picture(*dialog, QString::fromLatin1(name), QSize(1040, 680));
        keep_picture(*dialog, QString::fromLatin1(name) + QStringLiteral("-small"), QSize(640, 420));
    };
    keep_picture(shown.view, QStringLiteral("frameworks"), QSize(1500, 3000));
    keep(AuditView::csf_card, "csf-form");
    keep(AuditView::dora_card, "dora-form");
    ui::setCurrentLanguage(Language::french);
    CHECK(shown.form(AuditView::csf_card)->windowTitle().contains(QStringLiteral("souveraineté")));
    keep_picture(shown.view, QStringLiteral("frameworks-fr"), QSize(1500, 3000));
    keep_picture(shown.view, QStringLiteral("frameworks-fr-small"), QSize(900, 4600));
    keep(AuditView::csf_card, "csf-form-fr");
    keep(AuditView::irn_card, "irn-form-fr");
    keep(AuditView::secnumcloud_card, "veto-form-fr");
    ui::setCurrentLanguage(Language::english);
}
