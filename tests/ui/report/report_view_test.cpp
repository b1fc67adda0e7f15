// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/report/report_cases.h"
#include "ui/audit/auditor.h"
#include "ui/document/document.h"
#include "ui/document/session.h"
#include "ui/report/layout.h"
#include "ui/report/report_view.h"
#include "ui/report/session_report.h"
#include "ui/report/sheet_area.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>

#include <cstdlib>

using namespace volteface;
using namespace volteface::tests;

namespace {

/// Runs the event loop until `done`, for ten seconds at most.
template <class Done>
bool wait(Done done) {
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return done();
}

struct Window {
    QTemporaryDir folder;
    ui::Session session;
    ui::ReportView view{&session};

    explicit Window(Stack stack) {
        store::Environment environment;
        environment.state_folder = folder.path().toStdString();
        stack.scenarios.push_back(shipped_scenario("openai-api-cutoff"));
        auto document = ui::Document::create(environment, std::move(stack));
        REQUIRE(document);
        session.setDocument(std::move(*document));
        view.resize(1280, 860);
    }
};

} // namespace

TEST_CASE("the view shows the pages of the document under the chosen scenario") {
    need_application();
    Window window(sample("insurer"));
    window.session.setScenario(ScenarioId("openai-api-cutoff"));
    REQUIRE(wait([&] { return !window.session.isComputing() && window.session.outcome() != nullptr; }));
    window.view.show();
    REQUIRE(wait([&] { return window.view.sheetCount() > 0; }));
    const auto input = ui::reportInputOf(window.session, Language::english);
    REQUIRE(input.runs.size() == 1);
    CHECK(window.view.sheetCount() == static_cast<int>(ui::layoutReport(input).sheets.size()));
    if (const char* out = std::getenv("VOLTEFACE_RENDER_DIR")) {
        window.view.grab().save(QString::fromUtf8(out) + QStringLiteral("/view.png"));
        auto* sheets = window.view.findChild<ui::SheetArea*>();
        sheets->setZoom(0.5);
        window.view.grab().save(QString::fromUtf8(out) + QStringLiteral("/view-half.png"));
    }
}

TEST_CASE("a field of the cover is edited in place, as one undo step") {
    need_application();
    Window window(sample("insurer"));
    window.view.show();
    REQUIRE(wait([&] { return window.view.sheetCount() > 0; }));
    auto* client = window.view.findChildren<QLineEdit*>().front();
    client->setText(QStringLiteral("Alvane & Filles <SA>"));
    Q_EMIT client->editingFinished();
    CHECK(window.session.stack()->report.client == "Alvane & Filles <SA>");
    REQUIRE(window.session.document()->undo());
    CHECK(window.session.stack()->report.client != "Alvane & Filles <SA>");
}

TEST_CASE("without a document there is nothing to show, and nothing to save") {
    need_application();
    ui::Session session;
    ui::ReportView view(&session);
    view.resize(900, 600);
    view.show();
    view.refreshNow();
    CHECK(view.sheetCount() == 0);
    CHECK(ui::reportInputOf(session, Language::english).runs.empty());
}

TEST_CASE("the audit's pages come once they are worked out in the background, once for a stack") {
    need_application();
    Window window(sample("insurer"));
    REQUIRE(ui::Auditor::of(window.session) == nullptr);
    auto* const audit = ui::Auditor::in(&window.session);
    ui::ReportView view(&window.session);
    view.resize(1280, 860);
    int settled = 0;
    QObject::connect(audit, &ui::Auditor::settled, audit, [&] { ++settled; });
    REQUIRE(wait([&] { return !window.session.isComputing(); }));
    CHECK(ui::reportInputOf(window.session, Language::english).audit == nullptr);
    view.show();
    REQUIRE(wait([&] { return view.sheetCount() > 0; }));
    REQUIRE(wait([&] { return audit->isSettled(); }));
    const auto input = ui::reportInputOf(window.session, Language::english);
    REQUIRE(input.audit != nullptr);
    CHECK(input.audit->audit.components == input.stack->components.size());
    auto without = input;
    without.audit = nullptr;
    const auto sheets = [](const report::ReportInput& of) {
        return static_cast<int>(ui::layoutReport(of).sheets.size());
    };
    CHECK(sheets(input) > sheets(without));
    CHECK(wait([&] { return view.sheetCount() == sheets(input); }));
    view.refreshNow();
    audit->want();
    QCoreApplication::processEvents();
    CHECK(settled == 1);
    CHECK(audit->figures() == input.audit);
}
