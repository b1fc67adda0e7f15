// SPDX-License-Identifier: GPL-3.0-or-later
// The panel and the map under hand and keyboard.
#include "tests/support/catch.h"
#include "tests/ui/catalogue/desk.h"
#include "ui/catalogue/catalogue_panel.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#include "ui/support/catalogue_drag.h"
#include "ui/support/language.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

struct Window {
    CatalogueDeskFixture desk{service_on("gpt-4o", Layer::model)};
    CataloguePanel panel{[this] {
                             desk.desk.load();
                             return &desk.fixture.session;
                         }(),
                         &desk.desk};
    MapView view{&desk.fixture.session};

    Window() {
        panel.resize(288, 800);
        panel.show();
        view.resize(1'400, 900);
        view.show();
        QApplication::processEvents();
        view.zoomToActualSize();
    }

    [[nodiscard]] Session& session() { return desk.fixture.session; }
    [[nodiscard]] const Component* standing_for(const char* entry) const {
        for (const Component& component : desk.stack().components) {
            if (component.catalogue == CatalogueId(entry)) {
                return &component;
            }
        }
        return nullptr;
    }
    void drop(const std::vector<CatalogueId>& entries, const QPointF& at) {
        QWidget* viewport = view.canvas()->viewport();
        const std::unique_ptr<QMimeData> data(mimeOf(entries));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &enter);
        CHECK(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &dropped);
    }
};

QStringList texts(const QMenu& menu) {
    QStringList list;
    for (const QAction* action : menu.actions()) {
        list << action->text();
    }
    return list;
}

} // namespace

TEST_CASE("search and Enter add an entry with its organisations, select it and take one undo step") {
    Window window;
    QSignalSpy revealed(&window.session(), &Session::revealRequested);
    const std::size_t steps = window.desk.undo_steps();
    QTest::keyClicks(window.panel.search(), "vllm");
    QTest::keyClick(window.panel.search(), Qt::Key_Return);
    const Component* added = window.standing_for("vllm");
    REQUIRE(added != nullptr);
    CHECK_FALSE(added->inferred);
    REQUIRE(added->organisation);
    CHECK(find(window.desk.stack(), *added->organisation) != nullptr);
    CHECK(window.session().selection().components == std::vector{added->id});
    CHECK(revealed.size() == 1);
    CHECK(window.desk.undo_steps() == steps + 1);
    REQUIRE(window.desk.fixture.document().undo());
    CHECK(window.standing_for("vllm") == nullptr);
}

TEST_CASE("arrows walk from the search field through the list, and several go in at once") {
    Window window;
    const std::size_t steps = window.desk.undo_steps();
    const std::size_t before = window.desk.stack().components.size();
    QTest::keyClicks(window.panel.search(), "mistral");
    QTest::keyClick(window.panel.search(), Qt::Key_Down);
    QTest::keyClick(window.panel.list(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(window.panel.selectedEntries().size() == 2);
    QTest::keyClick(window.panel.list(), Qt::Key_Return);
    CHECK(window.desk.stack().components.size() == before + 2);
    CHECK(window.session().selection().components.size() == 2);
    CHECK(window.desk.undo_steps() == steps + 1);
}

TEST_CASE("Esc clears the search first, and then leaves for the map") {
    Window window;
    QSignalSpy left(&window.panel, &CataloguePanel::leaveRequested);
    QTest::keyClicks(window.panel.search(), "gpt");
    QTest::keyClick(window.panel.search(), Qt::Key_Escape);
    CHECK(window.panel.search()->text().isEmpty());
    CHECK(left.isEmpty());
    QTest::keyClick(window.panel.search(), Qt::Key_Escape);
    CHECK(left.size() == 1);
    QTest::keyClick(window.panel.list(), Qt::Key_Escape);
    CHECK(left.size() == 2);
}

TEST_CASE("an entry that is dropped lands under the hand, in the lane of its layer") {
    Window window;
    MapCanvas& canvas = *window.view.canvas();
    const auto& lanes = canvas.content().scene().layout.lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [](const auto& each) { return each.layer == Layer::platform; });
    REQUIRE(lane != lanes.end());
    const std::size_t steps = window.desk.undo_steps();
    const QPointF at = canvas.view().toScreen({600, (lane->top + lane->bottom) / 2});
    window.drop({CatalogueId("vllm")}, at);
    const Component* added = window.standing_for("vllm");
    REQUIRE(added != nullptr);
    CHECK(window.desk.undo_steps() == steps + 1);
    const auto card = canvas.content().scene().find(added->id);
    REQUIRE(card);
    const auto& layout = canvas.content().scene().layout;
    CHECK(layout.lanes[static_cast<std::size_t>(layout.cards[*card].lane)].layer == Layer::platform);
    CHECK(std::abs(canvas.content().scene().rectOf(*card).center().x() - 600) <= 2);
    CHECK(layout.cards[*card].placed);

    // Dropped over another lane it still goes where it belongs.
    window.drop({CatalogueId("mistral-large-3"), CatalogueId("nvidia-h100")}, at);
    CHECK(window.desk.undo_steps() == steps + 2);
    const Component* chip = window.standing_for("nvidia-h100");
    REQUIRE(chip != nullptr);
    const auto& after = canvas.content().scene().layout;
    const auto where = canvas.content().scene().find(chip->id);
    REQUIRE(where);
    CHECK(after.lanes[static_cast<std::size_t>(after.cards[*where].lane)].layer == Layer::chip);
}

TEST_CASE("anything but entries is no affair of the map's") {
    Window window;
    QMimeData text;
    text.setText("vllm");
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(window.view.canvas()->viewport(), &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("the page says what is known, what it needs, what could replace it and since when; links lead on") {
    Window window;
    REQUIRE(window.panel.showEntry(CatalogueId("apertus-70b")));
    const QString page = window.panel.details()->toPlainText();
    for (const char* word : {"Apertus 70B", "Switzerland", "vLLM", "EuroLLM", "85 %", "estimate",
                             "general knowledge", "20 Nov 2026"}) {
        INFO(page.toStdString() << "\nmisses " << word);
        CHECK(QString(page).replace(QChar(0xA0), ' ').contains(QString::fromUtf8(word)));
    }
    Q_EMIT window.panel.details()->anchorClicked(QUrl("entry:vllm"));
    CHECK(window.panel.selectedEntries() == std::vector{CatalogueId("vllm")});
    CHECK_FALSE(window.panel.showEntry(CatalogueId("no-such-entry")));
}

TEST_CASE("the page speaks the language of the window") {
    Window window;
    REQUIRE(window.panel.showEntry(CatalogueId("apertus-70b")));
    const QString english = window.panel.details()->toPlainText();
    setCurrentLanguage(Language::french);
    QApplication::processEvents();
    REQUIRE(window.panel.showEntry(CatalogueId("apertus-70b")));
    const QString french = window.panel.details()->toPlainText();
    setCurrentLanguage(Language::english);
    QApplication::processEvents();
    CHECK(english.contains("Swiss model"));
    CHECK(french.contains("Modèle suisse"));
}

TEST_CASE("markup in a catalogue file is text") {
    CatalogueDeskFixture desk(service_on("gpt-4o", Layer::model));
    CatalogueEntry entry;
    entry.id = CatalogueId("trap");
    entry.name = "<img src=x>Trap<b>bold</b>";
    entry.description.en = "<a href='entry:vllm'>click</a>";
    desk.fixture.session.setCatalogue(
        std::make_shared<const catalogue::Catalogue>(catalogue::Catalogue::of({entry}, {})));
    CataloguePanel panel(&desk.fixture.session, nullptr);
    REQUIRE(panel.showEntry(entry.id));
    CHECK(panel.details()->toPlainText().contains("<img src=x>Trap<b>bold</b>"));
    CHECK(panel.details()->toPlainText().contains("<a href='entry:vllm'>click</a>"));
}

TEST_CASE("the menu offers what goes with the entry") {
    Window window;
    REQUIRE(window.panel.showEntry(CatalogueId("gpt-4o")));
    QMenu menu;
    window.panel.fillMenu(menu);
    CHECK(texts(menu).contains("Add to the map"));
    CHECK_FALSE(texts(menu).contains("Go back to the shipped entry"));
    for (QAction* action : menu.actions()) {
        if (action->text() == "Show in the map") {
            CHECK(action->isEnabled());
            action->trigger();
        }
    }
    CHECK(window.session().selection().components == std::vector{ComponentId("below")});
    window.desk.desk.keep({ComponentId("below")});
    REQUIRE(window.panel.showEntry(CatalogueId("gpt-4o")));
    QMenu own;
    window.panel.fillMenu(own);
    CHECK(texts(own).contains("Go back to the shipped entry"));
}
