// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace volteface::store {

namespace {

/// How many steps of its virtual machine the database takes between two looks at the clock.
constexpr int steps_between_looks = 20'000;

// Each connection is used by one thread at a time (NOMUTEX): a lock at every call would cost a tenth of a
// save.

void configure(SQLite::Database& database, int option, int value) {
    sqlite3_db_config(database.getHandle(), option, value, nullptr);
}

void harden(SQLite::Database& database) {
    configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(database, SQLITE_DBCONFIG_DQS_DML, 0); // "name" is a column, and an error where there is none
    configure(database, SQLITE_DBCONFIG_DQS_DDL, 0);
}

void cap_memory() {
    static const bool once = [] {
        sqlite3_hard_heap_limit64(heap_cap);
        return true;
    }();
    static_cast<void>(once);
}

/// As a URI names it: what has a meaning there is escaped.
std::string escaped(const std::filesystem::path& path) {
    std::string result;
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') || byte == '/' || byte == '-' || byte == '_' ||
                           byte == '.';
        result += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return result;
}

int on_progress(void* data) {
    auto& limit = *static_cast<TimeLimit*>(data);
    if (limit.watch.stopped()) {
        return 1;
    }
    limit.expired = limit.expired || std::chrono::steady_clock::now() > limit.end;
    return limit.expired ? 1 : 0;
}

} // namespace

DatabasePointer open_working(const std::filesystem::path& path, bool create) {
    cap_memory();
    auto database = std::make_unique<SQLite::Database>(
        path.string(), SQLite::OPEN_READWRITE | (create ? SQLite::OPEN_CREATE : 0) | SQLite::OPEN_NOFOLLOW |
                           SQLite::OPEN_NOMUTEX);
    harden(*database);
    database->exec("PRAGMA locking_mode = EXCLUSIVE;"
                   "PRAGMA journal_mode = TRUNCATE;"
                   "PRAGMA synchronous = FULL;"
                   "PRAGMA temp_store = MEMORY;"
                   "PRAGMA cache_size = -16000;"
                   "PRAGMA foreign_keys = ON;");
    return database;
}

DatabasePointer create_for_publishing(const std::filesystem::path& path) {
    cap_memory();
    auto database = std::make_unique<SQLite::Database>(
        path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    database->exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;");
    return database;
}

DatabasePointer open_untrusted(const std::filesystem::path& path, TimeLimit& limit) {
    cap_memory();
    auto database =
        std::make_unique<SQLite::Database>("file:" + escaped(path) + "?mode=ro&immutable=1",
                                           SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
    sqlite3* handle = database->getHandle();
    harden(*database);
    configure(*database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(*database, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(*database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 5);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 50'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_progress_handler(handle, steps_between_looks, on_progress, &limit);
    database->exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
    return database;
}

void quick_check(SQLite::Database& database) {
    SQLite::Statement query(database, "PRAGMA quick_check(1)");
    if (!query.executeStep() || query.getColumn(0).getString() != "ok") {
        throw Damaged(query.hasRow() ? query.getColumn(0).getString() : "quick_check");
    }
}

} // namespace volteface::store
