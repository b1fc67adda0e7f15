// SPDX-License-Identifier: GPL-3.0-or-later
// Real windows, without a display, driven as a person would: open, edit, undo, save, open again, change the
// language.
#include "core/edit/edits.h"
#include "core/store/left_over.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/application.h"
#include "ui/compare/combine_dialog.h"
#include "ui/compare/compare_card.h"
#include "ui/compare/pairs_page.h"
#include "ui/document/document.h"
#include "ui/shell/action_book.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/import_plan.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/support/convert.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>

using namespace volteface;
using namespace volteface::ui;
using namespace volteface::ui::tests;

namespace {

struct Answers : Prompts {
    Unsaved unsaved = Unsaved::discard;
    Clash clash = Clash::cancel;
    bool yes = true;
    QString open;
    QString save;
    int asked = 0;

    Unsaved askUnsaved(const QString& /*title*/, std::size_t /*edits*/) override {
        ++asked;
        return unsaved;
    }
    Clash askClash(const QString& /*file*/) override {
        ++asked;
        return clash;
    }
    bool confirm(const QString& /*question*/, const QString& /*detail*/, const QString& /*action*/) override {
        return yes;
    }
    QString fileToOpen(const QString& /*caption*/, const QString& /*filter*/) override { return open; }
    QString fileToSave(const QString& /*caption*/, const QString& /*filter*/,
                       const QString& /*suggested*/) override {
        return save;
    }
};

/// A window with a state folder and settings of its own.
struct Desk {
    Desk()
        : settings(file("settings.ini")) {
        application();
        setCurrentLanguage(Language::english);
        auto prompts = std::make_unique<Answers>();
        answers = prompts.get();
        DocumentController::World world;
        world.environment.state_folder = toUtf8(file("state"));
        world.shipped.directory = VOLTEFACE_SOURCE_DIR;
        window = std::make_unique<MainWindow>(std::move(world), settings, std::move(prompts));
        window->resize(1600, 900);
        window->documents().previewImport = [this](const ImportPlan& plan, bool) {
            previewed = plan;
            return importIt;
        };
        window->documents().showErrors = [this](const QString&, const Errors& errors) {
            shownErrors = errors;
        };
        window->show();
    }
    ~Desk() { window.reset(); }

    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    Session& session() { return window->session(); }
    void trigger(const char* id) { window->actions()[QString::fromLatin1(id)]->trigger(); }
    [[nodiscard]] bool enabled(const char* id) const {
        return window->actions()[QString::fromLatin1(id)]->isEnabled();
    }
    [[nodiscard]] QString name(const char* component) {
        const Component* found = find(*session().stack(), ComponentId(component));
        return found == nullptr ? QString() : toQString(found->name);
    }
    bool rename(const char* component, const char* to) {
        return session().apply(edit::rename_component(*session().stack(), ComponentId(component), to));
    }

    QTemporaryDir folder;
    Settings settings;
    Answers* answers = nullptr;
    ImportPlan previewed;
    bool importIt = true;
    Errors shownErrors;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("a window without a document offers what needs none") {
    Desk desk;
    CHECK(desk.enabled("file.open"));
    CHECK(desk.enabled("file.new"));
    CHECK_FALSE(desk.enabled("file.save"));
    CHECK_FALSE(desk.enabled("edit.undo"));
    CHECK_FALSE(desk.enabled("view.map"));
    const auto* bar = desk.window->findChild<QMenuBar*>();
    REQUIRE(bar != nullptr);
    REQUIRE(bar->actions().size() == 6);
    for (QAction* menu : bar->actions()) {
        CHECK_FALSE(menu->text().isEmpty());
        CHECK(bar->actionGeometry(menu).width() > 20);
    }
}

TEST_CASE("the sample is edited, undone, redone, saved and opened again") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    REQUIRE(waitUntil([&] { return desk.session().outcome() != nullptr; }));
    const QString before = desk.name("gpt-4o");
    REQUIRE_FALSE(before.isEmpty());
    REQUIRE(desk.rename("gpt-4o", "Model X"));
    CHECK(desk.window->isWindowModified());
    CHECK(desk.window->actions()["edit.undo"]->text().contains("Rename component"));
    desk.trigger("edit.undo");
    CHECK(desk.name("gpt-4o") == before);
    CHECK_FALSE(desk.window->isWindowModified());
    desk.trigger("edit.redo");
    CHECK(desk.name("gpt-4o") == "Model X");

    desk.answers->save = desk.file("mine.volteface");
    desk.trigger("file.save");
    INFO(toUtf8(desk.window->message()));
    CHECK(QFile::exists(desk.answers->save));
    CHECK_FALSE(desk.window->isWindowModified());
    CHECK(desk.window->windowTitle().contains("mine"));
    desk.trigger("file.close");
    CHECK(desk.session().document() == nullptr);
    REQUIRE(desk.window->documents().open(desk.answers->save));
    CHECK(desk.name("gpt-4o") == "Model X");
    CHECK(desk.answers->asked == 0);
    CHECK(desk.settings.recentFiles().size() == 1);
}

TEST_CASE("what was not saved is asked about, and Cancel stays") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    REQUIRE(desk.rename("gpt-4o", "Model X"));
    desk.answers->unsaved = Prompts::Unsaved::cancel;
    desk.trigger("file.close");
    CHECK(desk.answers->asked == 1);
    REQUIRE(desk.session().document() != nullptr);
    CHECK(desk.name("gpt-4o") == "Model X");
    CHECK_FALSE(desk.window->close());
    desk.answers->unsaved = Prompts::Unsaved::discard;
    desk.trigger("file.close");
    CHECK(desk.session().document() == nullptr);
}

TEST_CASE("a scenario is simulated in the background, and the newest edit wins") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    desk.session().setScenario(ScenarioId("openai-api-cutoff"));
    CHECK(desk.session().isComputing());
    for (int i = 0; i < 20; ++i) {
        REQUIRE(desk.rename("gpt-4o", i % 2 == 0 ? "One" : "Two"));
    }
    REQUIRE(waitUntil([&] { return !desk.session().isComputing(); }));
    REQUIRE(desk.session().outcome() != nullptr);
    CHECK(desk.session().outcome()->scenario == ScenarioId("openai-api-cutoff"));
    CHECK(desk.session().findings() != nullptr);
    desk.session().setMinute(9'999'999);
    CHECK(desk.session().minute() == desk.session().horizon() - 1);
}

TEST_CASE("the language changes everywhere without a restart") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    const QString english = desk.window->actions()["file.open"]->text();
    desk.trigger("view.french");
    QApplication::processEvents(); // windows hear of it by a posted event
    CHECK(currentLanguage() == Language::french);
    CHECK(desk.window->actions()["file.open"]->text() != english);
    CHECK(desk.window->findChild<QMenuBar*>()->actions().front()->text() != "&File");
    desk.trigger("view.english");
    QApplication::processEvents();
    CHECK(desk.window->actions()["file.open"]->text() == english);
}

TEST_CASE("the palette finds actions, components and scenarios, with a typing error too, and runs them") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    desk.trigger("edit.search");
    CommandPalette& palette = desk.window->commandPalette();
    REQUIRE(palette.isVisible());
    CHECK(palette.model()->rowCount() > 3);
    QTest::keyClicks(palette.field(), "openia cutof");
    REQUIRE(palette.model()->rowCount() > 0);
    CHECK(palette.model()->entryAt(0)->kind == "Scenario");
    QTest::keyClick(palette.field(), Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    CHECK(desk.session().scenario() == ScenarioId("openai-api-cutoff"));
    desk.trigger("edit.search");
    QTest::keyClicks(palette.field(), "gpt 4o");
    QTest::keyClick(palette.field(), Qt::Key_Return);
    REQUIRE(desk.session().selection().components.size() == 1);
    CHECK(desk.name(desk.session().selection().components[0].str().c_str()).contains("GPT-4o"));
}

TEST_CASE("comparing and combining scenarios are found by their names, and show what they say") {
    Desk desk;
    CHECK_FALSE(desk.window->actions()["scenario.pairs"]->isEnabled());
    REQUIRE(desk.window->documents().openSample("insurer"));
    desk.trigger("scenario.pairs");
    CHECK(desk.window->perspective() == Perspective::scenarios);
    const auto* card = desk.window->findChild<CompareCard*>();
    REQUIRE(card != nullptr);
    CHECK_FALSE(card->isCollapsed());
    CHECK(card->pairsPage()->isVisible());
    desk.window->showPerspective(Perspective::map);
    desk.trigger("scenario.compare");
    CHECK_FALSE(card->pairsPage()->isVisible());
    desk.trigger("edit.search");
    QTest::keyClicks(desk.window->commandPalette().field(), "combine");
    QTest::keyClick(desk.window->commandPalette().field(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.window->findChild<CombineDialog*>() != nullptr; }));
    desk.window->findChild<CombineDialog*>()->reject();
}

TEST_CASE("the palette shows what waits for a selection, says so, and does not run it") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    desk.session().select({});
    desk.trigger("edit.search");
    CommandPalette& palette = desk.window->commandPalette();
    QTest::keyClicks(palette.field(), "keep in my catalogue");
    REQUIRE(palette.model()->rowCount() > 0);
    CHECK(palette.model()->entryAt(0)->muted);
    CHECK(palette.model()->entryAt(0)->detail == "select a component first");
    QTest::keyClick(palette.field(), Qt::Key_Return);
    CHECK(palette.isVisible());
    QTest::keyClick(palette.field(), Qt::Key_Escape);
    desk.session().select({{desk.session().stack()->components.front().id}, {}});
    desk.trigger("edit.search");
    QTest::keyClicks(palette.field(), "keep in my catalogue");
    REQUIRE(palette.model()->rowCount() > 0);
    CHECK_FALSE(palette.model()->entryAt(0)->muted);
    QTest::keyClick(palette.field(), Qt::Key_Escape);
}

TEST_CASE("a gateway's configuration is previewed, imported as one step and taken back by one undo") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    const Stack before = *desk.session().stack();
    desk.importIt = false;
    const QString config = QStringLiteral(VOLTEFACE_SOURCE_DIR "/scenarios/samples/gateway/config.yaml");
    CHECK_FALSE(desk.window->documents().open(config));
    CHECK(*desk.session().stack() == before);
    CHECK(desk.previewed.source == ImportPlan::Source::gateway);
    CHECK_FALSE(desk.previewed.routes.empty());
    CHECK_FALSE(desk.previewed.notes.empty());
    desk.importIt = true;
    REQUIRE(desk.window->documents().open(config));
    CHECK_FALSE(*desk.session().stack() == before);
    desk.trigger("edit.undo");
    CHECK(*desk.session().stack() == before);
}

TEST_CASE("without a document a stack's text becomes one") {
    Desk desk;
    REQUIRE(desk.window->documents().open(
        QStringLiteral(VOLTEFACE_SOURCE_DIR "/scenarios/samples/insurer.json")));
    REQUIRE(desk.session().document() != nullptr);
    CHECK(desk.session().document()->isModified());
    CHECK(desk.name("gpt-4o").contains("GPT"));
}

TEST_CASE("a file that cannot be read says so and leaves the window as it was") {
    Desk desk;
    const QString bad = desk.file("bad.json");
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"volteface-stack\", \"version\": 1, \"components\": [{\"id\": \"A b\"}]}");
    file.close();
    CHECK_FALSE(desk.window->documents().open(bad));
    CHECK(desk.session().document() == nullptr);
    CHECK((!desk.window->message().isEmpty() || !desk.shownErrors.empty()));
    CHECK_FALSE(desk.window->documents().open(desk.file("gone.volteface")));
    CHECK(desk.window->message().contains("gone.volteface"));
}

TEST_CASE("edits of a program that died are offered at the next start") {
    QTemporaryDir state;
    store::Environment environment;
    environment.state_folder = toUtf8(state.path());
    {
        Stack stack;
        stack.name = "Left";
        auto document = Document::create(environment, std::move(stack));
        REQUIRE(document);
        Component component;
        component.id = ComponentId("a");
        component.name = "A";
        REQUIRE((*document)->push(*edit::add_component(*(*document)->stack(), component)));
        // Destroyed without close(): as a crash would leave it.
    }
    const auto left = store::find_left_over(environment);
    REQUIRE(left);
    REQUIRE(left->size() == 1);
    auto again = Document::recover(environment, left->front().id);
    REQUIRE(again);
    CHECK((*again)->stack()->components.size() == 1);
    CHECK((*again)->canUndo());
    (*again)->close();
}

TEST_CASE("presentation hides everything but the page, and Escape ends it") {
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    desk.trigger("view.presentation");
    CHECK_FALSE(desk.window->menuWidget()->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    CHECK(desk.window->menuWidget()->isVisible());
}

TEST_CASE("every action has a name, and no two share a key") {
    Desk desk;
    QHash<QString, QString> keys;
    for (const ActionBook::Entry& entry : desk.window->actions().entries()) {
        CHECK_FALSE(entry.action->text().isEmpty());
        for (const QKeySequence& key : entry.action->shortcuts()) {
            INFO(toUtf8(entry.id + ' ' + key.toString()));
            CHECK_FALSE(keys.contains(key.toString()));
            keys.insert(key.toString(), entry.id);
        }
    }
}

TEST_CASE("pictures of the window in both themes and languages, for looking at") {
    const QString folder = qEnvironmentVariable("VOLTEFACE_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    Desk desk;
    REQUIRE(desk.window->documents().openSample("insurer"));
    desk.session().setScenario(ScenarioId("openai-api-cutoff"));
    REQUIRE(waitUntil([&] { return !desk.session().isComputing(); }));
    desk.trigger("edit.search");
    QTest::keyClicks(desk.window->commandPalette().field(), "cla");
    CHECK(desk.window->commandPalette().grab().save(folder + "/palette.png"));
}
