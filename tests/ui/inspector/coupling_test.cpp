// SPDX-License-Identifier: GPL-3.0-or-later
// What ties a need to its suppliers: every driver that such a need has is there, counted or not.
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/inspector/coupling_editor.h"
#include "ui/inspector/inspector_panel.h"

#include <QApplication>
#include <QLineEdit>

using namespace volteface;
using namespace volteface::tests;

namespace {

ui::FieldEditor* field(ui::CouplingEditor& editor, const char* driver) {
    for (ui::FieldEditor* each : editor.findChildren<ui::FieldEditor*>()) {
        if (each->key() == QLatin1String(driver)) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a driver that nobody counted stands there empty, and counting it is one edit") {
    need_widgets();
    SessionFixture fixture(shipped_stack());
    ui::InspectorPanel panel(&fixture.session);
    fixture.session.select({{}, RequirementId("fraud-summary")});
    QApplication::processEvents();
    auto* const coupling = panel.findChild<ui::CouplingEditor*>();
    REQUIRE(coupling != nullptr);
    ui::FieldEditor* const prompts = field(*coupling, "prompts");
    ui::FieldEditor* const tools = field(*coupling, "tools");
    REQUIRE(prompts != nullptr);
    REQUIRE(tools != nullptr);
    CHECK(prompts->findChild<QLineEdit*>()->text() == QStringLiteral("6"));
    CHECK(tools->findChild<QLineEdit*>()->text().isEmpty());
    CHECK_FALSE(fixture.requirement("fraud-summary").coupling.contains("tools"));
    tools->findChild<QLineEdit*>()->setText(QStringLiteral("0"));
    Q_EMIT tools->findChild<QLineEdit*>()->editingFinished();
    CHECK(fixture.requirement("fraud-summary").coupling.at("tools") == 0);
    REQUIRE(fixture.document().undo());
    CHECK_FALSE(fixture.requirement("fraud-summary").coupling.contains("tools"));
}
