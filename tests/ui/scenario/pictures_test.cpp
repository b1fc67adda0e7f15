// SPDX-License-Identifier: GPL-3.0-or-later
// The views on the shipped sample, drawn in both themes and languages. With VOLTEFACE_PICTURES set to a
// folder the pictures are kept, to be looked at.
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/charts/chart_card.h"
#include "ui/findings/findings_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/outline/table_panel.h"
#include "ui/scenario/event_row.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/scenario_editing.h"
#include "ui/scenario/scenario_editor.h"
#include "ui/scenario/scenario_list.h"
#include "ui/scenario/timeline.h"
#include "ui/scenario/why_panel.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QTest>

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("every view draws itself on the sample, in both themes and languages") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::ScenarioBar bar(&fixture.session);
    ui::ScenarioList list(&fixture.session);
    ui::Timeline timeline(&fixture.session);
    ui::WhyPanel why(&fixture.session);
    ui::InspectorPanel inspector(&fixture.session);
    ui::FindingsPanel findings(&fixture.session);
    ui::OutlinePanel outline(&fixture.session);
    ui::TablePanel table(&fixture.session);
    ui::ServicesChartCard services(&fixture.session);
    ui::LinksChartCard links(&fixture.session);
    fixture.run("openai-api-cutoff");
    const auto outcome = fixture.session.outcome();
    REQUIRE(outcome != nullptr);
    ComponentId harmed;
    Minute when = 0;
    for (const auto& service : outcome->services) {
        if (service.down > 0 && harmed.empty()) {
            harmed = service.id;
            when = *service.first_harm;
        }
    }
    REQUIRE_FALSE(harmed.empty());
    fixture.session.setMinute(when + 3 * minutes_per_day + 6 * 60);
    Q_EMIT fixture.session.whyRequested(harmed);
    fixture.session.select(ui::Selection{{harmed}, {}});

    const auto draw = [&](const QString& suffix) {
        keep_picture(bar, QStringLiteral("bar-") + suffix, {1500, 60});
        keep_picture(list, QStringLiteral("list-") + suffix, {288, 700});
        keep_picture(timeline, QStringLiteral("timeline-") + suffix, {1290, 760});
        keep_picture(why, QStringLiteral("why-") + suffix, {344, 1300});
        fixture.session.select(ui::Selection{{harmed}, {}});
        keep_picture(inspector, QStringLiteral("inspector-") + suffix, {344, 1700});
        fixture.session.select(ui::Selection{{harmed}, fixture.session.stack()->requirements.front().id});
        keep_picture(inspector, QStringLiteral("need-") + suffix, {344, 1100});
        keep_picture(findings, QStringLiteral("findings-") + suffix, {344, 700});
        keep_picture(outline, QStringLiteral("outline-") + suffix, {288, 700});
        keep_picture(table, QStringLiteral("table-") + suffix, {1400, 400});
        keep_picture(services, QStringLiteral("services-") + suffix, {620, 320});
        keep_picture(links, QStringLiteral("links-") + suffix, {480, 380});
        keep_picture(links, QStringLiteral("links-low-") + suffix, {500, 262});
        keep_picture(bar, QStringLiteral("bar-narrow-") + suffix, {1366, 60});
    };
    draw(QStringLiteral("light-en"));
    ui::Appearance::instance()->choose(ui::ThemeChoice::dark);
    draw(QStringLiteral("dark-en"));
    ui::Appearance::instance()->choose(ui::ThemeChoice::light);
    ui::setCurrentLanguage(Language::french);
    QApplication::processEvents();
    draw(QStringLiteral("light-fr"));
    ui::setCurrentLanguage(Language::english);
    CHECK(fixture.errors.empty());
}

TEST_CASE("the editor of a scenario draws itself, in both themes and languages") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::Timeline timeline(&fixture.session);
    ui::ScenarioEditor editor(&fixture.session);
    auto* editing = ui::ScenarioEditing::of(&fixture.session);
    keep_picture(editor, QStringLiteral("editor-none"), {288, 300});
    fixture.run("openai-api-cutoff");
    REQUIRE(editing->duplicate());
    fixture.settle();
    editing->select(editing->scenario()->events.front().id);
    const auto draw = [&](const QString& suffix) {
        keep_picture(timeline, QStringLiteral("low-") + suffix, {500, 260});
        keep_picture(timeline, QStringLiteral("editing-") + suffix, {1290, 620});
        ui::EventRow* row = timeline.events().back();
        const QPoint middle = row->geometry().bar.center().toPoint();
        QTest::mousePress(row, Qt::LeftButton, {}, middle);
        for (const int by : {10, 90}) {
            QMouseEvent move(QEvent::MouseMove, middle + QPoint(by, 0), row->mapToGlobal(middle),
                             Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(row, &move);
        }
        keep_picture(timeline, QStringLiteral("dragging-") + suffix, {1290, 620});
        QTest::keyClick(row, Qt::Key_Escape);
        QTest::mouseRelease(row, Qt::LeftButton, {}, middle);
        editor.showEventPage();
        keep_picture(editor, QStringLiteral("event-") + suffix, {344, 1000});
        keep_picture(editor, QStringLiteral("event-narrow-") + suffix, {288, 1200});
        editor.showScenarioPage();
        keep_picture(editor, QStringLiteral("scenario-narrow-") + suffix, {288, 1200});
        keep_picture(editor, QStringLiteral("scenario-") + suffix, {344, 2600});
        editor.showEventPage();
    };
    draw(QStringLiteral("light-en"));
    ui::Appearance::instance()->choose(ui::ThemeChoice::dark);
    draw(QStringLiteral("dark-en"));
    ui::Appearance::instance()->choose(ui::ThemeChoice::light);
    ui::setCurrentLanguage(Language::french);
    QApplication::processEvents();
    draw(QStringLiteral("light-fr"));
    ui::setCurrentLanguage(Language::english);
    CHECK(fixture.errors.empty());
}
