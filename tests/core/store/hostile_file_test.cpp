// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_file.h"
#include "core/store/file_revision.h"
#include "tests/core/store/documents.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>

using namespace volteface;
using namespace volteface::tests;
namespace fs = std::filesystem;

namespace {

void tamper(const fs::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

/// Makes it a file of version 2, changed by `sql`, as a newer program would write it.
void make_newer(const fs::path& file, const std::string& sql) {
    const store::Revision revision = must(store::read_revision(file));
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA user_version = 2; DELETE FROM revision;");
    database.exec(sql);
    store::write_revision(database, revision, "volteface 2");
}

ErrorCode after_tampering(const std::string& sql) {
    Desk desk;
    desk.publish(sample());
    tamper(desk.file, sql);
    return refusal(WorkingCopy::open(desk.environment(), desk.file));
}

} // namespace

TEST_CASE("nothing of a foreign schema runs or passes") {
    CHECK(after_tampering("CREATE TRIGGER evil AFTER INSERT ON component BEGIN DELETE FROM component; END") ==
          ErrorCode::foreign_schema);
    CHECK(after_tampering("CREATE VIEW evil AS SELECT * FROM component") == ErrorCode::foreign_schema);
    CHECK(after_tampering("CREATE TABLE extra (x)") == ErrorCode::foreign_schema);
    CHECK(after_tampering("CREATE INDEX extra ON component (name)") == ErrorCode::foreign_schema);
    CHECK(after_tampering("DROP TABLE team") == ErrorCode::foreign_schema);
    CHECK(after_tampering("ALTER TABLE team ADD COLUMN extra TEXT") == ErrorCode::foreign_schema);
    CHECK(after_tampering(
              "DROP TABLE team; CREATE VIEW team AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
              "FROM n) SELECT i AS key, i AS ordinal, 'x' AS id, 'x' AS name, 'x' AS role, 1.0 AS "
              "head_count, NULL AS day_rate, '[]' AS working_days, '[]' AS days_off FROM n") ==
          ErrorCode::foreign_schema);
}

TEST_CASE("the object that does not belong is named") {
    Desk desk;
    desk.publish(sample());
    tamper(desk.file, "CREATE VIEW evil AS SELECT 1");
    const Error error = WorkingCopy::open(desk.environment(), desk.file).error();
    CHECK(error.arguments == std::vector<std::string>{"view evil"});
    CHECK(error.place.file == desk.file.string());
}

TEST_CASE("content that was changed behind the program's back is not opened as good") {
    CHECK(after_tampering("UPDATE component SET name = name || '!' WHERE key = 1") ==
          ErrorCode::digest_mismatch);
    CHECK(after_tampering("UPDATE component SET ordinal = -ordinal") == ErrorCode::digest_mismatch);
    CHECK(after_tampering("DELETE FROM supplier WHERE place = 0") == ErrorCode::digest_mismatch);
    CHECK(after_tampering("UPDATE header SET currency = 'USD', notes = 'x'") == ErrorCode::digest_mismatch);
    CHECK(after_tampering("UPDATE revision SET saved_at = saved_at + 1") == ErrorCode::damaged_document);
    CHECK(after_tampering("UPDATE revision SET digest = 'abc'") == ErrorCode::damaged_document);
    CHECK(after_tampering("PRAGMA user_version = 2") == ErrorCode::damaged_document);
    CHECK(after_tampering("DELETE FROM revision") == ErrorCode::damaged_document);
    CHECK(after_tampering("DELETE FROM header") == ErrorCode::damaged_document);
    CHECK(after_tampering("UPDATE component SET layer = 'attic' WHERE key = 1") ==
          ErrorCode::damaged_document);
    CHECK(after_tampering("UPDATE component SET tags = '[[1' WHERE key = 1") == ErrorCode::damaged_document);
    CHECK(after_tampering("UPDATE component SET tags = '" + std::string(100'000, '[') + "' WHERE key = 1") ==
          ErrorCode::damaged_document);
    CHECK(after_tampering("INSERT INTO service (key, data_class, regimes) VALUES (999, 'public', '[]')") ==
          ErrorCode::damaged_document);
}

TEST_CASE("what is no document is told as such") {
    Desk desk;
    const auto opened = [&](const std::string& bytes) {
        spill(desk.file, bytes);
        return refusal(WorkingCopy::open(desk.environment(), desk.file));
    };
    CHECK(opened("") == ErrorCode::not_this_format);
    CHECK(opened("{\"name\": \"a stack\"}") == ErrorCode::not_this_format);
    CHECK(opened(std::string(5000, 'x')) == ErrorCode::not_this_format);
    CHECK(refusal(WorkingCopy::open(desk.environment(), desk.documents / "none")) == ErrorCode::not_readable);
    CHECK(refusal(WorkingCopy::open(desk.environment(), desk.documents)) == ErrorCode::not_readable);
    CHECK(refusal(WorkingCopy::open(desk.environment(), "/dev/zero")) == ErrorCode::not_readable);
    fs::remove(desk.file);
    tamper((SQLite::Database(desk.file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), desk.file),
           "CREATE TABLE photos (x)");
    CHECK(refusal(WorkingCopy::open(desk.environment(), desk.file)) == ErrorCode::not_this_format);
    CHECK(fs::exists(desk.folder / "state") == false); // nothing was begun
}

TEST_CASE("a working copy is no document") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    const fs::path database = desk.folder / "state" / "sessions" / copy->id() / "work.db";
    CHECK(refusal(store::read_document(database)) == ErrorCode::not_this_format);
}

TEST_CASE("a file in write-ahead mode, or with a journal beside it, is not played with") {
    CHECK(after_tampering("PRAGMA journal_mode = WAL") == ErrorCode::damaged_document);
    Desk desk;
    desk.publish(sample());
    const std::string bytes = slurp(desk.file);
    spill(desk.file.string() + "-journal", std::string(4096, 'j'));
    CHECK(*desk.open()->stack() == sample());
    CHECK(slurp(desk.file) == bytes);
    CHECK(slurp(desk.file.string() + "-journal") == std::string(4096, 'j'));
}

TEST_CASE("names with what a URI would take for its own are names") {
    Desk desk;
    desk.file = desk.documents / "a?mode=rwc&x=#1 %41 é.volteface";
    desk.publish(sample());
    CHECK(*desk.open()->stack() == sample());
    CHECK(listing(desk.documents) == desk.file.filename().string());
}

TEST_CASE("a newer version is shown as far as it is known, and never written") {
    Desk desk;
    desk.publish(sample());
    make_newer(desk.file, "ALTER TABLE team ADD COLUMN extra TEXT; CREATE TABLE extra (x)");
    const std::string bytes = slurp(desk.file);
    const WorkingCopyPointer copy = desk.open();
    CHECK(copy->is_read_only());
    CHECK(*copy->stack() == sample());
    Random draw(1);
    CHECK(refusal(copy->commit(any_edit(draw, *copy->stack()))) == ErrorCode::read_only_document);
    CHECK(refusal(copy->save()) == ErrorCode::read_only_document);
    CHECK(refusal(copy->save_as(desk.documents / "other")) == ErrorCode::read_only_document);
    CHECK(slurp(desk.file) == bytes);

    make_newer(desk.file, "ALTER TABLE component RENAME COLUMN name TO label");
    CHECK(refusal(WorkingCopy::open(desk.environment(), desk.file)) == ErrorCode::newer_version);
    CHECK(WorkingCopy::open(desk.environment(), desk.file).error().arguments ==
          std::vector<std::string>{"2", "1"});
}

TEST_CASE("opening can be cancelled") {
    Desk desk;
    Random draw(1);
    desk.publish(any_stack(draw, {50, 3000, 3000, 2}));
    std::stop_source stop;
    stop.request_stop();
    CHECK(refusal(WorkingCopy::open(desk.environment(), desk.file, Watch{stop.get_token(), {}})) ==
          ErrorCode::cancelled);
}

TEST_CASE("a truncated file never passes as good") {
    Desk desk;
    desk.publish(sample());
    const std::string bytes = slurp(desk.file);
    for (std::size_t size = 0; size < bytes.size(); size += 509) {
        spill(desk.file, bytes.substr(0, size));
        REQUIRE_FALSE(store::read_document(desk.file).has_value());
    }
}

TEST_CASE("of thousands of mutations none crashes, hangs or changes content unnoticed") {
    Desk desk;
    Random draw(11);
    const Stack stack = any_stack(draw, {3, 6, 8, 1});
    desk.publish(stack);
    const std::string good = slurp(desk.file);
    int refused = 0;
    int harmless = 0;
    std::chrono::steady_clock::duration longest{};
    for (int i = 0; i < 4000; ++i) {
        std::string bytes = good;
        switch (draw.below(4)) {
        case 0: // a bit
            bytes[draw.below(bytes.size())] ^= static_cast<char>(1U << draw.below(8));
            break;
        case 1: // some bytes
            for (std::size_t k = 0; k < 8; ++k) {
                bytes[draw.below(bytes.size())] = static_cast<char>(draw.below(256));
            }
            break;
        case 2: { // a piece goes somewhere else
            const std::size_t length = 1 + draw.below(600);
            const std::size_t from = draw.below(bytes.size() - length);
            bytes.replace(draw.below(bytes.size() - length), length, good, from, length);
            break;
        }
        default: { // a page is zeroed
            const std::size_t page = draw.below(bytes.size() / 4096);
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 4096 + draw.below(4096)), 64,
                        '\0');
        }
        }
        spill(desk.file, bytes);
        const auto start = std::chrono::steady_clock::now();
        const Result<store::DocumentFile> document = store::read_document(desk.file);
        longest = std::max(longest, std::chrono::steady_clock::now() - start);
        if (!document) {
            ++refused;
        } else {
            ++harmless; // free bytes, or what it says twice
            REQUIRE(document->stack == stack);
            REQUIRE_FALSE(document->is_newer);
        }
    }
    CHECK(refused > 1000);
    CHECK(longest < std::chrono::seconds(1));
    WARN("refused " << refused << ", harmless " << harmless << ", slowest "
                    << std::chrono::duration_cast<std::chrono::milliseconds>(longest).count() << " ms");
}
