// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/findings/findings_filter.h"
#include "ui/findings/findings_model.h"
#include "ui/findings/findings_panel.h"
#include "ui/support/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("the panel lists the findings of the session, and a click reveals their place") {
    SessionFixture fixture(shipped_stack());
    ui::FindingsPanel panel(&fixture.session);
    const QAbstractItemModelTester tester(panel.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(fixture.session.findings() != nullptr);
    const auto& findings = *fixture.session.findings();
    REQUIRE_FALSE(findings.empty());
    CHECK(panel.model()->rowCount() == static_cast<int>(findings.size()));
    CHECK(panel.title().endsWith(QString::number(findings.size())));
    SubjectRef revealed;
    QObject::connect(&fixture.session, &ui::Session::revealRequested, &panel,
                     [&](const SubjectRef& subject, const QString&) { revealed = subject; });
    Q_EMIT panel.view()->clicked(panel.view()->model()->index(0, 0));
    CHECK(revealed == findings.front().subject);
    for (int row = 0; row < panel.model()->rowCount(); ++row) {
        CHECK_FALSE(panel.model()->index(row).data(ui::FindingsModel::remedy_role).toString().isEmpty());
    }
}

TEST_CASE("the filter keeps what has every word, and what has the severity") {
    SessionFixture fixture(shipped_stack());
    ui::FindingsModel model(&fixture.session);
    ui::FindingsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(filter.rowCount() == model.rowCount());
    filter.setSeverity(Severity::warning);
    CHECK(filter.rowCount() == model.count(Severity::warning));
    filter.setSeverity({});
    filter.setWords(QStringLiteral("standby MISTRAL"));
    CHECK(filter.rowCount() < model.rowCount());
    filter.setWords(QStringLiteral("no such words anywhere"));
    CHECK(filter.rowCount() == 0);
}

TEST_CASE("findings speak the language of the window") {
    SessionFixture fixture(shipped_stack());
    ui::FindingsPanel panel(&fixture.session);
    const QString english = panel.model()->index(0).data().toString();
    ui::setCurrentLanguage(Language::french);
    QApplication::processEvents();
    const QString french = panel.model()->index(0).data().toString();
    ui::setCurrentLanguage(Language::english);
    QApplication::processEvents();
    CHECK(english != french);
    CHECK(panel.model()->index(0).data().toString() == english);
}
