// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a file: how it is read without trusting it. Nothing of a hostile file runs, and nothing of a
// damaged one passes as good.
#pragma once

#include "core/base/digest.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/stack.h"
#include "core/store/environment.h"

#include <filesystem>
#include <string>
#include <vector>

namespace volteface::store {

/// What tells one save of a document from any other.
struct Revision {
    std::string id; ///< drawn at random at each save
    Digest digest;  ///< content_digest() of the stack
    Timestamp saved_at{};

    friend bool operator==(const Revision&, const Revision&) = default;
};

struct DocumentFile {
    Stack stack;
    Revision revision;
    int version = 0;       ///< of the format
    bool is_newer = false; ///< than this program: only what it knows was read, and the digest was not checked
};

/// Reads a document; leaves the file and its folder as they are. Checks, in this order: that it is a document
/// of this program, the database's own structure, that its schema is the known one and nothing else, the
/// content digest, the rules of validate(). Errors: not_readable, not_this_format, newer_version (too new
/// even to be shown), damaged_document (arguments: what was found), foreign_schema, digest_mismatch,
/// too_large, cancelled; each with place.file.
[[nodiscard]] Result<DocumentFile> read_document(const std::filesystem::path& file, const Watch& watch = {});

/// Just which save it is, without reading the content. Errors: as read_document().
[[nodiscard]] Result<Revision> read_revision(const std::filesystem::path& file);

/// "NAME.1.bak" (the newest) to "NAME.5.bak": those that are there.
[[nodiscard]] std::vector<std::filesystem::path> backups_of(const std::filesystem::path& file);

} // namespace volteface::store
