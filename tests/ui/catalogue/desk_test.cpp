// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does to a stack and to the user's file, with dialogs answered as a person would.
#include "core/edit/inferred.h"
#include "tests/support/catch.h"
#include "tests/ui/catalogue/desk.h"
#include "ui/catalogue/completion_dialog.h"
#include "ui/catalogue/inferred_dialog.h"
#include "ui/catalogue/own_import_dialog.h"
#include "ui/catalogue/update_dialog.h"

#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

/// Waits for the preview, lets `choose` act on it, and accepts.
void accept_completion(CatalogueDesk& desk, std::function<void(CompletionDialog&)> choose = {}) {
    desk.run = [choose](QDialog& dialog) {
        auto* completion = qobject_cast<CompletionDialog*>(&dialog);
        REQUIRE(completion != nullptr);
        REQUIRE(wait_until([&] { return completion->isReady(); }));
        if (choose) {
            choose(*completion);
        }
        return true;
    };
}

edit::Inferred inferred(const CatalogueDeskFixture& desk) {
    return edit::inferred_of(desk.stack());
}

} // namespace

TEST_CASE("completing brings in what was shown, as inferred, in one undo step") {
    CatalogueDeskFixture desk(service_on("apertus-70b", Layer::model));
    desk.desk.load();
    const Stack before = desk.stack();
    const std::size_t steps = desk.undo_steps();
    std::size_t shown = 0;
    accept_completion(desk.desk, [&](CompletionDialog& dialog) {
        shown = dialog.offered().components.size();
        CHECK(dialog.summary().startsWith(QString::number(shown)));
    });
    desk.desk.complete({ComponentId("below")});
    CHECK(shown > 3);
    CHECK(inferred(desk).components.size() == shown);
    CHECK(desk.undo_steps() == steps + 1);
    CHECK(desk.said.contains(QString::number(shown)));
    CHECK(desk.fixture.errors.empty());
    REQUIRE(desk.fixture.document().undo());
    CHECK(desk.stack() == before);
}

TEST_CASE("what is left out of a completion stays out, with what hung on it") {
    CatalogueDeskFixture desk(service_on("apertus-70b", Layer::model));
    desk.desk.load();
    std::size_t all = 0;
    std::size_t some = 0;
    accept_completion(desk.desk, [&](CompletionDialog& dialog) {
        all = dialog.chosen().components.size();
        dialog.setLeftOut(ComponentId("vllm"), true);
        some = dialog.chosen().components.size();
    });
    desk.desk.complete({});
    CHECK(some < all);
    CHECK(inferred(desk).components.size() == some);
    CHECK(find(desk.stack(), ComponentId("vllm")) == nullptr);
}

TEST_CASE("thinking better of a completion changes nothing") {
    CatalogueDeskFixture desk(service_on("apertus-70b", Layer::model));
    desk.desk.load();
    const Stack before = desk.stack();
    desk.desk.run = [](QDialog&) { return false; };
    desk.desk.complete({});
    CHECK(desk.stack() == before);
    CHECK(desk.fixture.errors.empty());
}

TEST_CASE("what was inferred is confirmed and rejected one by one and together, a step each") {
    CatalogueDeskFixture desk(service_on("apertus-70b", Layer::model));
    desk.desk.load();
    accept_completion(desk.desk);
    desk.desk.complete({});
    const Stack completed = desk.stack();
    const std::size_t steps = desk.undo_steps();
    desk.desk.run = [&](QDialog& dialog) {
        auto* review = qobject_cast<InferredDialog*>(&dialog);
        REQUIRE(review != nullptr);
        REQUIRE(review->table()->topLevelItemCount() == 2);
        CHECK(review->table()->topLevelItem(0)->childCount() ==
              static_cast<int>(inferred(desk).components.size()));
        review->select({{ComponentId("vllm")}, {}});
        review->confirmSelected();
        CHECK_FALSE(find(desk.stack(), ComponentId("vllm"))->inferred);
        CHECK(desk.undo_steps() == steps + 1);
        const ComponentId next = inferred(desk).components.back();
        review->select({{next}, {}});
        review->rejectSelected();
        CHECK(find(desk.stack(), next) == nullptr);
        CHECK(desk.undo_steps() == steps + 2);
        return true;
    };
    desk.desk.review();
    desk.desk.confirmAll();
    CHECK(inferred(desk).empty());
    CHECK(desk.undo_steps() == steps + 3);
    REQUIRE(desk.fixture.document().goTo(steps));
    CHECK(desk.stack() == completed);
    desk.desk.rejectAll();
    CHECK(desk.undo_steps() == steps + 1);
    CHECK(desk.stack().components.size() == 2);
    CHECK(desk.stack().requirements.size() == 1);
}

TEST_CASE(
    "an update takes what is ticked and leaves the rest, in one step; what was left is not asked for again") {
    Stack stack = service_on("apertus-70b", Layer::model);
    Component& below = stack.components[1];
    below.name = "Our Apertus";
    below.licence = "in-house";
    below.family.clear();
    below.as_of = parse_date("2025-01-01").value();
    CatalogueDeskFixture desk(stack);
    desk.desk.load();
    const std::size_t steps = desk.undo_steps();
    desk.desk.run = [&](QDialog& dialog) {
        auto* update = qobject_cast<UpdateDialog*>(&dialog);
        REQUIRE(update != nullptr);
        REQUIRE(update->updates().size() == 1);
        // At first what adds is ticked, and what would replace a person's own word is not.
        CHECK(update->isTaken(ComponentId("below"), "family"));
        CHECK_FALSE(update->isTaken(ComponentId("below"), "name"));
        CHECK_FALSE(update->isTaken(ComponentId("below"), "licence"));
        update->takeAll(false);
        update->setTaken(ComponentId("below"), "licence", true);
        update->setTaken(ComponentId("below"), "capabilities", true);
        return true;
    };
    desk.desk.update();
    const Component& after = desk.fixture.component("below");
    CHECK(after.name == "Our Apertus");
    CHECK(after.licence == "Apache-2.0");
    CHECK(after.family.empty());
    CHECK_FALSE(after.capabilities.empty());
    CHECK(desk.undo_steps() == steps + 1);
    CHECK(desk.fixture.errors.empty());
    desk.desk.run = [](QDialog& dialog) {
        CHECK(dynamic_cast<UpdateDialog&>(dialog).updates().empty());
        dynamic_cast<UpdateDialog&>(dialog).setWhich(catalogue::Which::all);
        CHECK(dynamic_cast<UpdateDialog&>(dialog).updates().size() == 1);
        return false;
    };
    desk.desk.update();
    REQUIRE(desk.fixture.document().undo());
    CHECK(desk.stack() == stack);
}

TEST_CASE("all of an update can be taken, also where components share an organisation") {
    Stack stack = service_on("gpt-4o", Layer::model);
    Component second = stack.components[1];
    second.id = ComponentId("second");
    second.catalogue = CatalogueId("o4-mini");
    stack.components.push_back(second);
    Organisation maker;
    maker.id = OrganisationId("openai");
    maker.name = "Open AI, misspelt";
    stack.organisations.push_back(maker);
    CatalogueDeskFixture desk(stack);
    desk.desk.load();
    REQUIRE(desk.fixture.session.catalogue()->find(CatalogueId("o4-mini")) != nullptr);
    desk.desk.run = [](QDialog& dialog) {
        dynamic_cast<UpdateDialog&>(dialog).takeAll(true);
        return true;
    };
    desk.desk.update();
    CHECK(desk.fixture.errors.empty());
    CHECK(find(desk.stack(), OrganisationId("openai"))->name == "OpenAI");
    CHECK(desk.fixture.component("second").organisation == OrganisationId("openai"));
    CHECK(catalogue::updates_of(desk.stack(), *desk.fixture.session.catalogue()).empty());
}

TEST_CASE("a document whose facts are older than the catalogue's is told so when it is opened") {
    CatalogueDeskFixture desk(service_on("gpt-4o", Layer::model));
    desk.desk.load();
    QSignalSpy found(&desk.desk, &CatalogueDesk::newerFactsFound);
    store::Environment environment;
    environment.state_folder = desk.file("state").toStdString();
    auto document = Document::create(environment, service_on("gpt-4o", Layer::model));
    REQUIRE(document);
    desk.fixture.session.setDocument(std::move(*document));
    REQUIRE(wait_until([&] { return !found.isEmpty(); }));
    CHECK(found.last().front().toInt() == 1);
}

TEST_CASE("what somebody else has kept meanwhile stays in the user's catalogue") {
    CatalogueDeskFixture desk(service_on("gpt-4o", Layer::model));
    desk.desk.load();
    catalogue::UserCatalogue others;
    CatalogueEntry theirs;
    theirs.id = CatalogueId("theirs");
    theirs.name = "Theirs";
    others.entries.push_back(theirs);
    QFile file(desk.file("own.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(catalogue::write_user_catalogue(others)));
    file.close();

    desk.desk.keep({ComponentId("below")});
    const auto kept =
        catalogue::read_user_catalogue(std::filesystem::path(desk.file("own.json").toStdString()));
    REQUIRE(kept.entries.size() == 2);
    CHECK(kept.entries[0].id == CatalogueId("gpt-4o"));
    CHECK(kept.entries[1].id == CatalogueId("theirs"));
    CHECK(desk.desk.isOwn(CatalogueId("theirs")));
}

TEST_CASE("a component is kept, covers the shipped entry, goes out, comes in, and gives way again") {
    CatalogueDeskFixture desk(service_on("gpt-4o", Layer::model));
    desk.desk.load();
    const Stack before = desk.stack();
    const auto entry = [&] { return desk.fixture.session.catalogue()->find(CatalogueId("gpt-4o")); };
    const std::string shipped = entry()->name;
    REQUIRE(shipped != "Below");

    desk.desk.keep({ComponentId("below")});
    CHECK(entry()->name == "Below");
    CHECK(desk.fixture.session.catalogue()->keeper_of(CatalogueId("gpt-4o")) ==
          catalogue::Keeper::user_over_shipped);
    CHECK(desk.desk.isOwn(CatalogueId("gpt-4o")));
    CHECK(desk.stack() == before);
    CHECK(QFile::exists(desk.file("own.json")));

    desk.desk.fileToSave = [&](const QString&) { return desk.file("given.json"); };
    desk.desk.exportOwn();
    REQUIRE(QFile::exists(desk.file("given.json")));

    desk.desk.forget(CatalogueId("gpt-4o"));
    CHECK(entry()->name == shipped);
    CHECK_FALSE(desk.desk.isOwn(CatalogueId("gpt-4o")));

    desk.desk.fileToOpen = [&] { return desk.file("given.json"); };
    desk.desk.run = [](QDialog& dialog) {
        auto* import = qobject_cast<OwnImportDialog*>(&dialog);
        REQUIRE(import != nullptr);
        CHECK(import->preview().added == std::vector{CatalogueId("gpt-4o")});
        return true;
    };
    desk.desk.importOwn();
    CHECK(entry()->name == "Below");
    desk.desk.run = [](QDialog& dialog) {
        CHECK(dynamic_cast<OwnImportDialog&>(dialog).preview().changes_nothing());
        return false;
    };
    desk.desk.importOwn();

    // Another start finds it there.
    CatalogueDesk later(desk.fixture.session,
                        std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources" / "catalogue",
                        desk.file("own.json").toStdString(), &desk.window);
    later.load();
    CHECK(later.isOwn(CatalogueId("gpt-4o")));
    CHECK(desk.fixture.errors.empty());
}

TEST_CASE("a bad file of the user's is named with its place, the rest is there, and it is not written over") {
    CatalogueDeskFixture desk(service_on("gpt-4o", Layer::model));
    const QByteArray bytes = R"({"format": "volteface-catalogue", "version": 1, "entries": [
        {"id": "mine", "name": "Mine", "layer": "model"},
        {"id": "broken", "name": "Broken", "layer": "cellar"}]})";
    desk.write("own.json", bytes);
    desk.desk.load();
    REQUIRE(desk.fixture.errors.size() == 1);
    CHECK(desk.fixture.errors.front().place.file == desk.file("own.json").toStdString());
    CHECK(desk.fixture.errors.front().place.path.find("/entries/1") != std::string::npos);
    CHECK(desk.fixture.session.catalogue()->find(CatalogueId("mine")) != nullptr);
    CHECK(desk.fixture.session.catalogue()->find(CatalogueId("broken")) == nullptr);
    CHECK(desk.fixture.session.catalogue()->find(CatalogueId("gpt-4o")) != nullptr);

    desk.desk.keep({ComponentId("below")});
    CHECK(desk.fixture.errors.back().code == ErrorCode::not_writable);
    QFile file(desk.file("own.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
}

TEST_CASE("a file that is no catalogue is refused with a reason, and nothing changes") {
    CatalogueDeskFixture desk(service_on("gpt-4o", Layer::model));
    desk.desk.load();
    desk.write("letter.json", "Dear Sir");
    desk.desk.fileToOpen = [&] { return desk.file("letter.json"); };
    desk.desk.run = [](QDialog&) {
        FAIL("nothing to ask about");
        return false;
    };
    desk.desk.importOwn();
    REQUIRE_FALSE(desk.fixture.errors.empty());
    CHECK(desk.fixture.errors.front().place.file == desk.file("letter.json").toStdString());
    desk.desk.fileToOpen = [&] { return desk.file("gone.json"); };
    desk.desk.importOwn();
    CHECK(desk.fixture.errors.back().code == ErrorCode::not_readable);
    CHECK_FALSE(QFile::exists(desk.file("own.json")));
}
