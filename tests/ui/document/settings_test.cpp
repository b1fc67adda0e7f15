// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/document/settings.h"

#include <QTemporaryDir>

using namespace volteface;
using namespace volteface::ui;

TEST_CASE("what was chosen is there at the next start") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    {
        Settings settings(file);
        CHECK(settings.languageFollowsSystem());
        CHECK(settings.theme() == ThemeChoice::automatic);
        settings.setTheme(ThemeChoice::dark);
        settings.setLanguage(Language::french);
        settings.setLayout("map", "abc");
    }
    Settings settings(file);
    CHECK(settings.theme() == ThemeChoice::dark);
    CHECK(settings.language() == Language::french);
    CHECK(settings.layout("map") == "abc");
    settings.forgetLayouts();
    CHECK(settings.layout("map").isEmpty());
}

TEST_CASE("recent files are the newest first, each once, twelve at most, gone or not") {
    const QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    for (int i = 0; i < 20; ++i) {
        settings.addRecentFile(QStringLiteral("/nowhere/%1.volteface").arg(i), QString::number(i));
    }
    settings.addRecentFile(QStringLiteral("/nowhere/15.volteface"), QStringLiteral("again"));
    const auto files = settings.recentFiles();
    REQUIRE(files.size() == 12);
    CHECK(files[0].name == "again");
    CHECK(files[1].name == "19");
    settings.removeRecentFile(files[0].path);
    CHECK(settings.recentFiles().size() == 11);
}
