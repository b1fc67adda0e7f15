// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a document, and those that only a working copy has. The text of the schema is part of the
// format: a file whose schema differs in a letter is not opened.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace volteface::store {

inline constexpr std::int32_t document_application_id = 0x564F4C54; ///< "VOLT"
inline constexpr std::int32_t working_application_id = 0x564F4C57;  ///< "VOLW": never opened as a document
inline constexpr int document_version = 1;

/// The tables that hold the stack, parents before children.
[[nodiscard]] const std::vector<std::string_view>& content_tables();

/// What a document file holds: the content and the revision. The database must be empty; inside a transaction
/// of the caller's, so that it is either empty or complete.
void create_document_schema(SQLite::Database& database);
/// The content, the history and the session.
void create_working_schema(SQLite::Database& database);

/// The first object by which the schema differs from that of a document ("trigger evil"); empty if it is the
/// same.
[[nodiscard]] std::string foreign_object(SQLite::Database& database);

} // namespace volteface::store
