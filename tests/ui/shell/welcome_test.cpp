// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/application.h"
#include "ui/document/settings.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/sample_preview.h"
#include "ui/shell/sample_stories.h"
#include "ui/shell/stack_dialog.h"
#include "ui/shell/welcome_cards.h"
#include "ui/shell/welcome_page.h"
#include "ui/support/language.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace volteface;
using namespace volteface::ui;
using namespace volteface::ui::tests;

namespace {

exchange::ShippedData shipped() {
    return {VOLTEFACE_SOURCE_DIR};
}

std::vector<Scenario> library() {
    return exchange::scenario_library(shipped()).scenarios;
}

} // namespace

TEST_CASE(
    "the welcome page has a card for each sample, in the order of their stories, and the keyboard opens it") {
    application();
    setCurrentLanguage(Language::english);
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    WelcomePage page(shipped(), settings);
    page.resize(1400, 900);
    page.show();
    CHECK(page.sampleNames() == std::vector<std::string>{"insurer", "hospital", "administration"});
    const auto cards = page.findChildren<SampleCard*>();
    REQUIRE(cards.size() == 3);
    QSignalSpy opened(&page, &WelcomePage::sampleRequested);
    cards[0]->setFocus();
    QTest::keyClick(cards[0], Qt::Key_Right);
    CHECK(page.focusWidget() == cards[1]);
    QTest::keyClick(cards[1], Qt::Key_Return);
    QTest::keyClick(cards[2], Qt::Key_Space);
    REQUIRE(opened.count() == 2);
    CHECK(opened[0][0].toString() == QStringLiteral("hospital"));
    CHECK(opened[1][0].toString() == QStringLiteral("administration"));
}

TEST_CASE("each story is true of its sample: its scenario ships, and harms a service of it") {
    application();
    setCurrentLanguage(Language::english);
    const auto scenarios = library();
    for (const char* name : {"insurer", "hospital", "administration"}) {
        const SampleStory story = storyOf(name);
        CHECK_FALSE(story.kind.isEmpty());
        const auto preview = previewSample(shipped(), name, scenarios, {});
        REQUIRE(preview);
        CHECK(preview->notes == story.sentence);
        CHECK_FALSE(preview->scenario.isEmpty());
        CHECK(std::any_of(preview->edges.begin(), preview->edges.end(),
                          [](const MiniatureEdge& edge) { return edge.broken; }));
    }
    CHECK(storyOf("somebody").kind.isEmpty());
    setCurrentLanguage(Language::french);
    CHECK(storyOf("hospital").kind == QStringLiteral("Groupe hospitalier"));
    setCurrentLanguage(Language::english);
}

TEST_CASE("the palette offers the samples before anything is typed") {
    application();
    std::string opened;
    const auto entries =
        sampleEntries({"insurer", "hospital"}, [&](const std::string& name) { opened = name; });
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].standing);
    CHECK(entries[1].title.contains(storyOf("hospital").kind));
    entries[1].run();
    CHECK(opened == "hospital");
}

TEST_CASE("a stack's name, day 0 and the age of stale facts are set in one change") {
    application();
    setCurrentLanguage(Language::english);
    auto stack = std::make_shared<Stack>();
    stack->name = "Before";
    stack->stale_after = Duration::hours(36);
    StackDialog dialog(stack, Date{2027, 6, 1});
    const auto untouched = dialog.change();
    REQUIRE_FALSE(untouched);
    CHECK(untouched.error().code == ErrorCode::nothing_to_change); // 36 h are not made a day
    dialog.periodField()->setValue(180);
    dialog.nameField()->setText(QStringLiteral("After"));
    dialog.dayField()->setText(QStringLiteral("2027-01-04"));
    const auto change = dialog.change();
    REQUIRE(change);
    Stack after = *stack;
    edit::apply(after, *change);
    CHECK(after.name == "After");
    CHECK(after.stale_after == Duration::days(180));
    CHECK(after.day_zero == Date{2027, 1, 4});
    dialog.dayField()->setText(QStringLiteral("2027-01"));
    CHECK(dialog.change().error().code == ErrorCode::malformed_date);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
}
