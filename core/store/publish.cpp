// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/publish.h"

#include "core/model/content_digest.h"
#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/file_revision.h"
#include "core/store/posix.h"
#include "core/store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <future>

namespace volteface::store {

namespace {

namespace fs = std::filesystem;

/// Detaches whatever happens.
class Attached {
public:
    Attached(SQLite::Database& database, const fs::path& file)
        : database_(database) {
        SQLite::Statement attach(database_, "ATTACH ? AS published");
        attach.bind(1, file.string());
        attach.exec();
        // Without foreign keys rows are copied as they are, whole tables and indexes at a time.
        database_.tryExec("PRAGMA foreign_keys = OFF; PRAGMA published.synchronous = OFF; "
                          "PRAGMA published.journal_mode = MEMORY;");
    }
    ~Attached() {
        database_.tryExec("DETACH published");
        database_.tryExec("PRAGMA foreign_keys = ON");
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    SQLite::Database& database_;
};

void create_document(const fs::path& file) {
    const DatabasePointer database = create_for_publishing(file);
    SQLite::Transaction transaction(*database);
    create_document_schema(*database);
    transaction.commit();
}

void copy_content(SQLite::Database& working, const fs::path& file) {
    const Attached attached(working, file);
    SQLite::Transaction transaction(working);
    for (const std::string_view table : content_tables()) {
        working.exec(fmt::format("INSERT INTO published.{0} SELECT * FROM main.{0}", table));
    }
    transaction.commit();
}

/// Holds what was written against what was meant, field by field: more than its digest would tell.
Result<void> read_back(const PendingFile& pending, const Stack& stack, const Revision& revision) {
    const auto differs = [&](std::string what) {
        return fail(ErrorCode::damaged_document, {}, {std::move(what)},
                    Place{pending.target().string(), {}, 0, 0});
    };
    try {
        std::future<void> checked = std::async(std::launch::async, [&] {
            TimeLimit limit = no_limit();
            quick_check(*open_untrusted(pending.path(), limit));
        });
        TimeLimit limit = no_limit();
        const DatabasePointer database = open_untrusted(pending.path(), limit);
        const bool same = foreign_object(*database).empty() && read_revision_row(*database) == revision &&
                          Content(*database).read() == stack;
        checked.get();
        if (!same) {
            return differs("copy");
        }
        return {};
    } catch (const std::exception& error) { // SQLite::Exception, Damaged
        return differs(error.what());
    }
}

} // namespace

Result<void> write_pending(SQLite::Database& working, const Stack& stack, PendingFile& pending,
                           Revision& revision, const std::string& program) {
    // Both cores have something to do: hashing takes as long as copying.
    std::future<Digest> digest = std::async(std::launch::async, [&] { return content_digest(stack); });
    try {
        create_document(pending.path());
        copy_content(working, pending.path());
        revision.digest = digest.get();
        write_revision(*create_for_publishing(pending.path()), revision, program);
    } catch (const SQLite::Exception& error) {
        return cannot_write(pending.target(),
                            error.getErrorCode() == SQLITE_FULL ? reason(ENOSPC) : error.what());
    } catch (const std::exception& error) {
        return cannot_write(pending.target(), error.what());
    }

    std::future<Result<void>> flushed = std::async(std::launch::async, [&] { return pending.flush(); });
    const Result<void> read = read_back(pending, stack, revision);
    const Result<void> on_disk = flushed.get();
    return on_disk ? read : on_disk;
}

} // namespace volteface::store
