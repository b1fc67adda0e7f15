// SPDX-License-Identifier: GPL-3.0-or-later
// The revision row of a document file. Inside core/store only. Throws SQLite::Exception and Damaged.
#pragma once

#include "core/store/document_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace volteface::store {

void write_revision(SQLite::Database& database, const Revision& revision, const std::string& program);

/// Throws Damaged where the seal does not fit.
[[nodiscard]] Revision read_revision_row(SQLite::Database& database);

/// 64 hexadecimal digits. Throws Damaged.
[[nodiscard]] Digest digest_of_hex(const std::string& hex);

[[nodiscard]] std::int64_t to_milliseconds(Timestamp time);
[[nodiscard]] Timestamp from_milliseconds(std::int64_t milliseconds);

} // namespace volteface::store
