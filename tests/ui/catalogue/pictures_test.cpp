// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the panel and the dialogs in both themes and languages, for looking at (VOLTEFACE_PICTURES).
#include "tests/support/catch.h"
#include "tests/ui/catalogue/desk.h"
#include "ui/catalogue/catalogue_panel.h"
#include "ui/catalogue/completion_dialog.h"
#include "ui/catalogue/inferred_dialog.h"
#include "ui/catalogue/own_import_dialog.h"
#include "ui/catalogue/update_dialog.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

TEST_CASE("the panel and its dialogs can be drawn in both themes and languages") {
    CatalogueDeskFixture desk(shipped_stack());
    desk.desk.load();
    Session& session = desk.fixture.session;
    desk.desk.keep({ComponentId("gpt-4o")});
    for (const Language language : {Language::english, Language::french}) {
        for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
            setCurrentLanguage(language);
            Appearance::instance()->choose(choice);
            QApplication::processEvents();
            const QString suffix =
                QStringLiteral("-%1-%2").arg(languageCode(language), themeChoiceWord(choice));

            CataloguePanel panel(&session, &desk.desk);
            panel.showEntry(CatalogueId("gpt-4o"));
            keep_picture(panel, QStringLiteral("panel") + suffix, {288, 860});
            CompletionDialog completion(session.stack(), session.catalogue(), {}, nullptr);
            REQUIRE(wait_until([&] { return completion.isReady(); }));
            keep_picture(completion, QStringLiteral("completion") + suffix, {880, 600});
            UpdateDialog update(session.stack(), session.catalogue(), nullptr);
            update.setWhich(catalogue::Which::all);
            keep_picture(update, QStringLiteral("update") + suffix, {940, 620});
            OwnImportDialog import(QStringLiteral("given.json"), {}, desk.desk.own(), *session.catalogue(),
                                   nullptr);
            keep_picture(import, QStringLiteral("import") + suffix, {760, 520});
            CHECK(panel.isVisible());
        }
    }
    desk.desk.run = [](QDialog& dialog) {
        return wait_until([&] { return dynamic_cast<CompletionDialog&>(dialog).isReady(); });
    };
    desk.desk.complete({});
    for (const Language language : {Language::english, Language::french}) {
        setCurrentLanguage(language);
        QApplication::processEvents();
        InferredDialog review(&session, nullptr);
        keep_picture(review, QStringLiteral("review-") + languageCode(language), {920, 600});
    }
    setCurrentLanguage(Language::english);
    Appearance::instance()->choose(ThemeChoice::light);
    QApplication::processEvents();
}
