// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue in a real window: loaded at start, found by Ctrl+K, its mistakes told above the page.
#include "core/catalogue/catalogue.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/application.h"
#include "ui/catalogue/catalogue_panel.h"
#include "ui/shell/action_book.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/support/convert.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace volteface;
using namespace volteface::ui;
using namespace volteface::ui::tests;

namespace {

struct Shop {
    explicit Shop(const QByteArray& own = {})
        : settings(folder.filePath(QStringLiteral("settings.ini"))) {
        application();
        setCurrentLanguage(Language::english);
        DocumentController::World world;
        world.environment.state_folder = toUtf8(folder.filePath(QStringLiteral("state")));
        world.shipped.directory = VOLTEFACE_SOURCE_DIR;
        world.userCatalogue = toUtf8(folder.filePath(QStringLiteral("own.json")));
        if (!own.isEmpty()) {
            QFile file(folder.filePath(QStringLiteral("own.json")));
            file.open(QIODevice::WriteOnly);
            file.write(own);
        }
        window = std::make_unique<MainWindow>(std::move(world), settings);
        window->resize(1880, 1000);
        window->show();
    }

    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("a bad file of the user's is named above the page, with the reason, and the rest of the catalogue "
          "is there") {
    Shop shop("{\"format\": \"volteface-catalogue\", \"version\": 1, \"entries\": ["
              "{\"id\": \"mine\", \"layer\": \"model\"}, {\"id\": \"bad\", \"layer\": \"cellar\"}]}");
    CHECK(shop.window->message().contains("own.json"));
    CHECK(shop.window->message().contains("cellar"));
    CHECK(shop.window->session().catalogue()->find(CatalogueId("mine")) != nullptr);
    CHECK(shop.window->session().catalogue()->entries().size() > 200);
    // Opening a document does not hide it.
    REQUIRE(shop.window->documents().openSample("insurer"));
    CHECK(shop.window->message().contains("own.json"));
}

TEST_CASE("the search box finds entries of the catalogue, and shows the one that is chosen") {
    Shop shop;
    CHECK(shop.window->message().isEmpty());
    REQUIRE(shop.window->documents().openSample("insurer"));
    shop.window->actions()["edit.search"]->trigger();
    CommandPalette& palette = shop.window->commandPalette();
    QTest::keyClicks(palette.field(), "eurolm 22");
    REQUIRE(palette.model()->rowCount() > 0);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    const auto* panel = shop.window->findChild<CataloguePanel*>();
    REQUIRE(panel != nullptr);
    CHECK(waitUntil([&] { return panel->selectedEntries() == std::vector{CatalogueId("eurollm-22b")}; }));
    CHECK(panel->isVisible());
}

TEST_CASE("an offer waits behind what went wrong, is done once, and can be withdrawn") {
    application();
    MessageBar bar;
    int done = 0;
    const MessageBar::Offer offer{[] { return QStringLiteral("Newer facts."); },
                                  [] { return QStringLiteral("Review…"); }, [&] { ++done; }};
    bar.showOffer(offer);
    CHECK(bar.text() == "Newer facts.");
    CHECK_FALSE(bar.offerButton()->isHidden());
    bar.showError({ErrorCode::nothing_to_change, {}, {}, {}});
    CHECK(bar.text() != "Newer facts.");
    CHECK(bar.offerButton()->isHidden());
    QTest::keyClick(&bar, Qt::Key_Escape);
    CHECK(bar.text() == "Newer facts.");
    bar.offerButton()->click();
    CHECK(done == 1);
    CHECK(bar.text().isEmpty());
    bar.showOffer(offer);
    bar.withdrawOffer();
    CHECK(bar.text().isEmpty());
    CHECK(done == 1);
}
