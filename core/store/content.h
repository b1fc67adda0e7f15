// SPDX-License-Identifier: GPL-3.0-or-later
// A stack in the tables of a document: written, read and kept in step with edits. Throws SQLite::Exception
// and Damaged.
#pragma once

#include "core/edit/change.h"
#include "core/model/stack.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace volteface::store {

/// The row of a record, and its place among the others: ordinals rise along the list, with gaps.
struct Slot {
    std::int64_t key = 0;
    std::int64_t ordinal = 0;
};

/// The rows of one list, in the order of the list.
struct Slots {
    std::vector<Slot> rows;
    std::int64_t next_key = 1;
};

/// Statements are prepared once and kept.
class Content {
public:
    /// The tables must be there; `database` must outlive this.
    explicit Content(SQLite::Database& database);
    ~Content();
    Content(const Content&) = delete;
    Content& operator=(const Content&) = delete;

    /// Fills empty tables. Inside a transaction of the caller's.
    void write(const Stack& stack);
    /// Everything, in order.
    [[nodiscard]] Stack read();

    /// Does to the tables what edit::apply() does to the stack. Inside a transaction of the caller's; if it
    /// throws, or if the transaction is rolled back, call forget() before the next one.
    void apply(const edit::Change& change);
    /// Looks up anew which row is where.
    void forget();

private:
    template <class Record>
    void write_list(const std::vector<Record>& list);
    template <class Record>
    void read_list(std::vector<Record>& list);
    template <class Record>
    void read_children(std::vector<Record>& list, const std::vector<Slot>& by_key);
    template <class Record>
    void insert(std::int64_t key, std::int64_t ordinal, const Record& record);
    template <class Record>
    void insert_children(std::int64_t key, const Record& record);
    template <class Record>
    void remove_children(std::int64_t key);
    template <class Record>
    Slots& slots();
    template <class Record>
    void apply_part(const edit::RecordChange<Record>& part);
    void apply_part(const edit::PositionChange& part);
    void apply_part(const edit::HeaderChange& part);
    template <class Record>
    std::int64_t ordinal_at(std::size_t index);
    void write_header(const edit::Header& header);
    void insert_position(const ComponentId& id, const Position& position);
    SQLite::Statement& statement(const std::string& sql);

    SQLite::Database& database_;
    std::map<std::string, Slots> slots_; ///< by table; filled when first needed
    std::map<std::string, std::unique_ptr<SQLite::Statement>> statements_;
};

} // namespace volteface::store
