// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_file.h"
#include "tests/core/store/documents.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include <csignal>

using namespace volteface;
using namespace volteface::tests;
namespace fs = std::filesystem;

namespace {

void rename_first(const WorkingCopyPointer& copy, const std::string& name) {
    must(copy->commit(must(edit::rename_component(*copy->stack(), copy->stack()->components[0].id, name))));
}

} // namespace

TEST_CASE("a random stack is in the file what it was") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Desk desk;
        Random draw(seed);
        const Stack stack = any_stack(
            draw, {draw.between(0, 8), draw.between(0, 30), draw.between(0, 40), draw.between(0, 3)});
        desk.publish(stack);
        const WorkingCopyPointer copy = desk.open();
        REQUIRE(*copy->stack() == stack);
        CHECK_FALSE(copy->is_modified());
        CHECK(copy->file() == desk.file);
    }
}

TEST_CASE("opening leaves the file's bytes, its time and its folder as they are") {
    Desk desk;
    desk.publish(sample());
    const std::string bytes = slurp(desk.file);
    const fs::file_time_type time = fs::last_write_time(desk.file);
    const fs::file_time_type folder_time = fs::last_write_time(desk.documents);
    {
        const WorkingCopyPointer copy = desk.open();
        rename_first(copy, "edited");
        copy->close();
    }
    CHECK(slurp(desk.file) == bytes);
    CHECK(fs::last_write_time(desk.file) == time);
    CHECK(fs::last_write_time(desk.documents) == folder_time);
    CHECK(listing(desk.documents) == "stack.volteface");
}

TEST_CASE("a published file holds no history and nothing of what was deleted") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    Component secret;
    secret.id = ComponentId("secret");
    secret.name = "Operation Nightingale";
    must(copy->commit(must(edit::add_component(*copy->stack(), secret))));
    must(copy->save_as(desk.file));
    CHECK(slurp(desk.file).find("Nightingale") != std::string::npos);
    must(copy->commit(must(edit::remove_components(*copy->stack(), {secret.id}))));
    must(copy->save_as(desk.documents / "clean.volteface"));
    CHECK(slurp(desk.documents / "clean.volteface").find("Nightingale") == std::string::npos);
    CHECK(listing(desk.documents) == "clean.volteface stack.volteface");
}

TEST_CASE("five backups are kept, the newest first") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    for (int i = 0; i < 8; ++i) {
        rename_first(copy, "version " + std::to_string(i));
        must(copy->save_as(desk.file));
    }
    const std::vector<fs::path> backups = store::backups_of(desk.file);
    REQUIRE(backups.size() == 5);
    for (int i = 0; i < 5; ++i) {
        CHECK(must(store::read_document(backups[static_cast<std::size_t>(i)])).stack.components[0].name ==
              "version " + std::to_string(6 - i));
    }
    CHECK(listing(desk.documents) == "stack.volteface stack.volteface.1.bak stack.volteface.2.bak "
                                     "stack.volteface.3.bak stack.volteface.4.bak stack.volteface.5.bak");
}

TEST_CASE("save as moves on to the new file, save a copy does not") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    CHECK(refusal(copy->save()) == ErrorCode::not_writable);
    CHECK_FALSE(copy->saved_at().has_value());
    must(copy->save_as(desk.file));
    rename_first(copy, "later");
    const fs::path other = desk.documents / "other.volteface";
    must(copy->save_copy(other));
    CHECK(copy->file() == desk.file);
    CHECK(copy->is_modified());
    CHECK(must(store::read_document(other)).stack == *copy->stack());
    must(copy->save_as(other));
    CHECK(copy->file() == other);
    CHECK_FALSE(copy->is_modified());
    CHECK(copy->saved_at() == Timestamp(std::chrono::seconds(desk.seconds)));
    rename_first(copy, "to itself");
    must(copy->save_copy(other)); // a copy onto the file itself is a save
    CHECK_FALSE(copy->is_modified());
}

TEST_CASE("revert goes back to the saved file and can be undone") {
    Desk desk;
    const Stack saved = sample();
    desk.publish(saved);
    const WorkingCopyPointer copy = desk.open();
    Random draw(3);
    for (int i = 0; i < 10; ++i) {
        must(copy->commit(any_edit(draw, *copy->stack())));
    }
    const Stack edited = *copy->stack();
    CHECK(edit::difference(saved, edited, edit::Verb::change_stack, saved.name) == [&] {
        edit::Change change = must(copy->changes_since_save());
        change.subject = saved.name;
        return change;
    }());
    must(copy->revert_to_saved());
    CHECK(*copy->stack() == saved);
    CHECK_FALSE(copy->is_modified());
    CHECK(must(copy->changes_since_save()).empty());
    CHECK(copy->history().entries.back().verb == edit::Verb::revert_to_saved);
    must(copy->undo());
    CHECK(*copy->stack() == edited);
    CHECK(copy->is_modified());
    must(copy->redo());
    CHECK_FALSE(copy->is_modified());
    CHECK(must(copy->revert_to_saved()).empty());
    CHECK(refusal(desk.create(saved)->revert_to_saved()) == ErrorCode::not_readable);
}

TEST_CASE("who saves second is told, and may save a copy or overwrite") {
    Desk desk;
    desk.publish(sample());
    const WorkingCopyPointer mine = desk.open();
    const WorkingCopyPointer theirs = desk.open();
    rename_first(theirs, "theirs");
    must(theirs->save());
    rename_first(mine, "mine");
    const std::string bytes = slurp(desk.file);
    CHECK(refusal(mine->save()) == ErrorCode::changed_on_disk);
    CHECK(slurp(desk.file) == bytes);
    CHECK(mine->is_modified());
    must(mine->save_copy(desk.documents / "mine.volteface"));
    must(mine->save(store::OnClash::overwrite));
    CHECK(must(store::read_document(desk.file)).stack.components[0].name == "mine");
    CHECK(slurp(store::backups_of(desk.file).front()) == bytes);
    CHECK(refusal(theirs->save()) == ErrorCode::changed_on_disk);
    must(theirs->revert_to_saved()); // takes up what is there now
    CHECK(theirs->stack()->components[0].name == "mine");
    rename_first(theirs, "again");
    must(theirs->save());
}

TEST_CASE("a file saved with the same content by somebody else is another file") {
    Desk desk;
    desk.publish(sample());
    const WorkingCopyPointer mine = desk.open();
    desk.publish(sample());
    rename_first(mine, "mine");
    CHECK(refusal(mine->save()) == ErrorCode::changed_on_disk);
}

TEST_CASE("a file that was merely copied, touched or deleted is no clash") {
    Desk desk;
    desk.publish(sample());
    const WorkingCopyPointer copy = desk.open();
    rename_first(copy, "one");
    const std::string bytes = slurp(desk.file);
    fs::remove(desk.file);
    spill(desk.file, bytes);
    must(copy->save());
    fs::remove(desk.file);
    rename_first(copy, "two");
    must(copy->save());
    CHECK(*desk.open()->stack() == *copy->stack());
}

TEST_CASE("a full disk at any point of a save is reported and leaves the old file byte-identical") {
    Desk desk;
    desk.publish(sample());
    const WorkingCopyPointer copy = desk.open();
    rename_first(copy, "edited");
    const std::string bytes = slurp(desk.file);
    const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    int failures = 0;
    for (rlim_t size = 0; size < bytes.size(); size += 4096) {
        rlimit limit = old;
        limit.rlim_cur = size;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> result = copy->save();
        ::setrlimit(RLIMIT_FSIZE, &old);
        if (!result) {
            ++failures;
            CHECK(result.error().code == ErrorCode::not_writable);
        }
        REQUIRE_FALSE(result.has_value());
        REQUIRE(slurp(desk.file) == bytes);
        REQUIRE(listing(desk.documents) == "stack.volteface");
        REQUIRE(copy->is_modified());
    }
    std::signal(SIGXFSZ, old_handler);
    CHECK(failures > 10);
    must(copy->save());
    CHECK(*desk.open()->stack() == *copy->stack());
}

TEST_CASE("a save into a folder that is not there fails and changes nothing") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    CHECK(refusal(copy->save_as(desk.folder / "no" / "such" / "file")) == ErrorCode::not_writable);
    CHECK(copy->file().empty());
}

TEST_CASE("a published file is one that any SQLite takes for sound") {
    Desk desk;
    desk.publish(sample());
    SQLite::Database database(desk.file.string(), SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(database.execAndGet("PRAGMA freelist_count").getInt() == 0);
    CHECK_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
    CHECK_FALSE(database.tableExists("history"));
}
