// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_file.h"

#include "core/model/content_digest.h"
#include "core/model/validation.h"
#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/file_revision.h"
#include "core/store/posix.h"
#include "core/store/schema.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace volteface::store {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds longest_reading{60};
constexpr off_t largest_file = off_t{4} << 30;

/// What the first bytes say (the file format of SQLite, section 1.3).
struct FileHeader {
    std::uint32_t application_id = 0;
    std::uint32_t version = 0;
};

std::uint32_t big_endian(const unsigned char* bytes) {
    return static_cast<std::uint32_t>(bytes[0]) << 24U | static_cast<std::uint32_t>(bytes[1]) << 16U |
           static_cast<std::uint32_t>(bytes[2]) << 8U | static_cast<std::uint32_t>(bytes[3]);
}

tl::unexpected<Error> about(const fs::path& file, ErrorCode code, std::vector<std::string> arguments = {}) {
    return fail(code, {}, std::move(arguments), Place{file.string(), {}, 0, 0});
}

/// Looks at the file before any database does.
Result<FileHeader> read_header(const fs::path& file) {
    const Descriptor handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!handle.is_open() || ::fstat(handle.get(), &status) != 0) {
        return cannot_read(file, reason(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return cannot_read(file, reason(S_ISDIR(status.st_mode) ? EISDIR : EINVAL));
    }
    if (status.st_size > largest_file) {
        return about(file, ErrorCode::too_large, {file.filename().string(), std::to_string(largest_file)});
    }
    std::array<unsigned char, 100> bytes{};
    const ssize_t count = ::read(handle.get(), bytes.data(), bytes.size());
    if (count < 0) {
        return cannot_read(file, reason(errno));
    }
    constexpr char magic[] = "SQLite format 3"; // with the zero behind it
    if (static_cast<std::size_t>(count) < bytes.size() ||
        std::memcmp(bytes.data(), magic, sizeof magic) != 0) {
        return about(file, ErrorCode::not_this_format, {"Volteface document"});
    }
    const FileHeader header{big_endian(&bytes[68]), big_endian(&bytes[60])};
    if (header.application_id != static_cast<std::uint32_t>(document_application_id) || header.version == 0) {
        return about(file, ErrorCode::not_this_format, {"Volteface document"});
    }
    if (bytes[18] != 1 || bytes[19] != 1) { // a write-ahead log, which is not how documents are written
        return about(file, ErrorCode::damaged_document, {"journal mode"});
    }
    return header;
}

tl::unexpected<Error> too_new(const fs::path& file, const FileHeader& header) {
    return about(file, ErrorCode::newer_version,
                 {std::to_string(header.version), std::to_string(document_version)});
}

/// What a database threw, as an error of the file.
tl::unexpected<Error> explained(const fs::path& file, const SQLite::Exception& error,
                                const TimeLimit& limit) {
    switch (error.getErrorCode()) {
    case SQLITE_INTERRUPT:
        if (limit.watch.stopped()) {
            return about(file, ErrorCode::cancelled);
        }
        return about(file, ErrorCode::too_large, {"time", fmt::format("{} s", longest_reading.count())});
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return about(file, ErrorCode::too_large, {"memory", fmt::format("{} MB", heap_cap / 1024 / 1024)});
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return cannot_read(file, error.what());
    default:
        return about(file, ErrorCode::damaged_document, {error.what()});
    }
}

template <class Work>
auto reading(const fs::path& file, const TimeLimit& limit, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        return explained(file, error, limit);
    } catch (const std::exception& error) { // Damaged, or lengths that no memory holds
        return about(file, ErrorCode::damaged_document, {error.what()});
    }
}

TimeLimit limit_from_now(const Watch& watch) {
    return {watch, std::chrono::steady_clock::now() + longest_reading, false};
}

Result<DocumentFile> read_known(const fs::path& file, SQLite::Database& database, DocumentFile document) {
    quick_check(database);
    if (const std::string object = foreign_object(database); !object.empty()) {
        return about(file, ErrorCode::foreign_schema, {object});
    }
    document.revision = read_revision_row(database);
    document.stack = Content(database).read();
    if (content_digest(document.stack) != document.revision.digest) {
        return about(file, ErrorCode::digest_mismatch);
    }
    if (Errors errors = validate(document.stack); !errors.empty()) {
        errors.front().place.file = file.string();
        return tl::unexpected(std::move(errors.front()));
    }
    return document;
}

/// What a newer program has written, as far as it is told in today's tables and columns.
Result<DocumentFile> read_newer(const fs::path& file, const FileHeader& header, SQLite::Database& database,
                                DocumentFile document) {
    document.is_newer = true;
    quick_check(database);
    SQLite::Statement tables(database,
                             "SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger') OR sql "
                             "LIKE 'CREATE VIRTUAL%'");
    if (!tables.executeStep() || tables.getColumn(0).getInt64() != 0) {
        return too_new(file, header);
    }
    document.revision = read_revision_row(database);
    try {
        document.stack = Content(database).read();
    } catch (const std::exception&) { // a table that has gone, a word that is not known yet
        return too_new(file, header);
    }
    if (!validate(document.stack).empty()) {
        return too_new(file, header);
    }
    return document;
}

} // namespace

Result<DocumentFile> read_document(const fs::path& file, const Watch& watch) {
    const Result<FileHeader> header = read_header(file);
    if (!header) {
        return tl::unexpected(header.error());
    }
    TimeLimit limit = limit_from_now(watch);
    return reading(file, limit, [&]() -> Result<DocumentFile> {
        const DatabasePointer database = open_untrusted(file, limit);
        DocumentFile document;
        document.version = static_cast<int>(header->version);
        if (header->version > static_cast<std::uint32_t>(document_version)) {
            return read_newer(file, *header, *database, std::move(document));
        }
        return read_known(file, *database, std::move(document));
    });
}

Result<Revision> read_revision(const fs::path& file) {
    const Result<FileHeader> header = read_header(file);
    if (!header) {
        return tl::unexpected(header.error());
    }
    TimeLimit limit = limit_from_now({});
    return reading(file, limit, [&]() -> Result<Revision> {
        const DatabasePointer database = open_untrusted(file, limit);
        return read_revision_row(*database);
    });
}

} // namespace volteface::store
