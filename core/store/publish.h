// SPDX-License-Identifier: GPL-3.0-or-later
// How a working copy becomes a file: written whole beside it, read back, flushed, and only then put in its
// place.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"
#include "core/store/checked_file.h"
#include "core/store/document_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <string>

namespace volteface::store {

/// Writes the content tables of `working` into `pending`, with the revision, and reads it all back. The file
/// is a single one, without history, without a trace of deleted rows, and on the disk on return. Sets
/// revision.digest. Errors: not_writable, damaged_document (what was written is not `stack`).
[[nodiscard]] Result<void> write_pending(SQLite::Database& working, const Stack& stack, PendingFile& pending,
                                         Revision& revision, const std::string& program);

/// Keeps what is at `target` now as "NAME.1.bak", 1 to 4 becoming 2 to 5; nothing where there is no file. The
/// file itself stays where it is. Error: not_writable.
[[nodiscard]] Result<void> rotate_backups(const std::filesystem::path& target);

} // namespace volteface::store
