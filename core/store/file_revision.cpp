// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_revision.h"

#include "core/store/damaged.h"

#include <charconv>

namespace volteface::store {

namespace {

/// All versions of the format seal alike, or a newer file would look damaged.
std::string seal_of(SQLite::Database& database, const Revision& revision, const std::string& program) {
    return sha256(database.execAndGet("PRAGMA user_version").getString() + '\n' + revision.id + '\n' +
                  revision.digest.hex() + '\n' + std::to_string(to_milliseconds(revision.saved_at)) + '\n' +
                  program)
        .hex();
}

} // namespace

std::int64_t to_milliseconds(Timestamp time) {
    return time.time_since_epoch().count();
}

Timestamp from_milliseconds(std::int64_t milliseconds) {
    return Timestamp(std::chrono::milliseconds(milliseconds));
}

Digest digest_of_hex(const std::string& hex) {
    Digest digest;
    if (hex.size() != 2 * digest.bytes.size()) {
        throw Damaged("digest");
    }
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const char* first = hex.data() + 2 * i;
        if (std::from_chars(first, first + 2, digest.bytes[i], 16).ptr != first + 2) {
            throw Damaged("digest");
        }
    }
    return digest;
}

void write_revision(SQLite::Database& database, const Revision& revision, const std::string& program) {
    SQLite::Statement query(
        database,
        "INSERT INTO revision (key, id, digest, saved_at, program, seal) VALUES (1, ?, ?, ?, ?, ?)");
    query.bind(1, revision.id);
    query.bind(2, revision.digest.hex());
    query.bind(3, to_milliseconds(revision.saved_at));
    query.bind(4, program);
    query.bind(5, seal_of(database, revision, program));
    query.exec();
}

Revision read_revision_row(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT id, digest, saved_at, program, seal FROM revision");
    if (!query.executeStep()) {
        throw Damaged("no revision");
    }
    const Revision revision{query.getColumn(0).getString(), digest_of_hex(query.getColumn(1).getString()),
                            from_milliseconds(query.getColumn(2).getInt64())};
    if (query.getColumn(4).getString() != seal_of(database, revision, query.getColumn(3).getString())) {
        throw Damaged("revision");
    }
    return revision;
}

} // namespace volteface::store
