// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"

#include "core/edit/lists.h"
#include "core/store/columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <type_traits>
#include <unordered_map>

namespace volteface::store {

namespace {

/// Room for records that are put back between others.
constexpr std::int64_t spacing = std::int64_t{1} << 32U;
constexpr std::int64_t step_inside = std::int64_t{1} << 20U;

template <class Record>
constexpr const char* table() {
    if constexpr (std::is_same_v<Record, Organisation>) {
        return "organisation";
    } else if constexpr (std::is_same_v<Record, Component>) {
        return "component";
    } else if constexpr (std::is_same_v<Record, Requirement>) {
        return "requirement";
    } else if constexpr (std::is_same_v<Record, Scenario>) {
        return "scenario";
    } else if constexpr (std::is_same_v<Record, Assumption>) {
        return "assumption";
    } else if constexpr (std::is_same_v<Record, Team>) {
        return "team";
    } else {
        static_assert(std::is_same_v<Record, Plan>);
        return "plan";
    }
}

std::string quoted(const std::vector<std::string>& names, std::string_view behind) {
    std::string list;
    for (const std::string& name : names) {
        list += fmt::format(", \"{}\"{}", name, behind);
    }
    return list;
}

/// INSERT of `own` columns and those of the record's fields.
template <class Record>
std::string insertion(std::string_view into, std::string_view own, int own_count) {
    const std::vector<std::string> names = column_names<Record>();
    std::string places;
    for (std::size_t i = 0; i < names.size() + static_cast<std::size_t>(own_count); ++i) {
        places += i == 0 ? "?" : ", ?";
    }
    return fmt::format("INSERT INTO {} ({}{}) VALUES ({})", into, own, quoted(names, ""), places);
}

template <class Record>
const std::string& insert_sql() {
    static const std::string sql = insertion<Record>(table<Record>(), "key, ordinal", 2);
    return sql;
}

template <class Record>
const std::string& update_sql() {
    static const std::string sql = fmt::format("UPDATE {} SET {} WHERE key = ?", table<Record>(),
                                               quoted(column_names<Record>(), " = ?").substr(2));
    return sql;
}

template <class Record>
std::string select_sql(std::string_view from, std::string_view own) {
    return fmt::format("SELECT {}{} FROM {} ORDER BY {}", own, quoted(column_names<Record>(), ""), from, own);
}

const std::string& insert_supplier_sql() {
    static const std::string sql = insertion<Supplier>("supplier", "key, place", 2);
    return sql;
}

const std::string& insert_service_sql() {
    static const std::string sql = insertion<Service>("service", "key", 1);
    return sql;
}

} // namespace

Content::Content(SQLite::Database& database)
    : database_(database) {}

Content::~Content() = default;

SQLite::Statement& Content::statement(const std::string& sql) {
    std::unique_ptr<SQLite::Statement>& found = statements_[sql];
    if (found) {
        found->reset();
        found->clearBindings();
    } else {
        found = std::make_unique<SQLite::Statement>(database_, sql);
    }
    return *found;
}

void Content::forget() {
    for (auto& [sql, prepared] : statements_) {
        prepared->tryReset();
    }
    slots_.clear();
}

template <class Record>
Slots& Content::slots() {
    const auto [entry, is_new] = slots_.try_emplace(table<Record>());
    Slots& result = entry->second;
    if (is_new) {
        SQLite::Statement& query = statement(fmt::format("SELECT key, ordinal FROM {}", table<Record>()));
        while (query.executeStep()) {
            result.rows.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64()});
            result.next_key = std::max(result.next_key, result.rows.back().key + 1);
        }
        query.reset();
        std::sort(result.rows.begin(), result.rows.end(),
                  [](const Slot& a, const Slot& b) { return a.ordinal < b.ordinal; });
    }
    return result;
}

// Writing.

template <class Record>
void Content::insert_children(std::int64_t key, const Record& record) {
    if constexpr (std::is_same_v<Record, Component>) {
        if (record.service) {
            SQLite::Statement& query = statement(insert_service_sql());
            query.bind(1, key);
            bind_fields(query, 2, *record.service);
            query.exec();
        }
    } else if constexpr (std::is_same_v<Record, Requirement>) {
        for (std::size_t place = 0; place < record.suppliers.size(); ++place) {
            SQLite::Statement& query = statement(insert_supplier_sql());
            query.bind(1, key);
            query.bind(2, static_cast<std::int64_t>(place));
            bind_fields(query, 3, record.suppliers[place]);
            query.exec();
        }
        for (const auto& [driver, count] : record.coupling) {
            SQLite::Statement& query =
                statement("INSERT INTO coupling (key, driver, count) VALUES (?, ?, ?)");
            query.bind(1, key);
            query.bindNoCopy(2, driver);
            query.bind(3, count);
            query.exec();
        }
    }
}

template <class Record>
void Content::remove_children(std::int64_t key) {
    const auto remove = [&](const char* sql) {
        SQLite::Statement& query = statement(sql);
        query.bind(1, key);
        query.exec();
    };
    if constexpr (std::is_same_v<Record, Component>) {
        remove("DELETE FROM service WHERE key = ?");
    } else if constexpr (std::is_same_v<Record, Requirement>) {
        remove("DELETE FROM supplier WHERE key = ?");
        remove("DELETE FROM coupling WHERE key = ?");
    }
}

template <class Record>
void Content::insert(std::int64_t key, std::int64_t ordinal, const Record& record) {
    SQLite::Statement& query = statement(insert_sql<Record>());
    query.bind(1, key);
    query.bind(2, ordinal);
    bind_fields(query, 3, record);
    query.exec();
    insert_children(key, record);
}

template <class Record>
void Content::write_list(const std::vector<Record>& list) {
    std::int64_t key = 0;
    for (const Record& record : list) {
        ++key;
        insert(key, key * spacing, record);
    }
}

void Content::write_header(const edit::Header& header) {
    SQLite::Statement& query =
        statement("INSERT OR REPLACE INTO header (key, name, currency, day_zero, "
                  "stale_after, notes, answers, floors, report) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)");
    bind_value(query, 1, header.name);
    bind_value(query, 2, header.currency);
    bind_value(query, 3, header.day_zero);
    bind_value(query, 4, header.stale_after);
    bind_value(query, 5, header.notes);
    bind_value(query, 6, header.answers);
    bind_value(query, 7, header.floors);
    bind_value(query, 8, header.report);
    query.exec();
}

void Content::insert_position(const ComponentId& id, const Position& position) {
    SQLite::Statement& query =
        statement("INSERT OR REPLACE INTO position (component, x, y) VALUES (?, ?, ?)");
    query.bindNoCopy(1, id.str());
    query.bind(2, position.x);
    query.bind(3, position.y);
    query.exec();
}

void Content::write(const Stack& stack) {
    slots_.clear();
    write_header(edit::header_of(stack));
    write_list(stack.organisations);
    write_list(stack.components);
    write_list(stack.requirements);
    for (const auto& [id, position] : stack.positions) {
        insert_position(id, position);
    }
    write_list(stack.scenarios);
    write_list(stack.assumptions);
    write_list(stack.teams);
    write_list(stack.plans);
}

// Reading.

template <class Record>
void Content::read_children(std::vector<Record>& list, const std::vector<Slot>& by_key) {
    // Rows come by rising key, as the records did.
    std::size_t at = 0;
    const auto record_of = [&](std::int64_t key) -> Record& {
        while (at < by_key.size() && by_key[at].key < key) {
            ++at;
        }
        must(at < by_key.size() && by_key[at].key == key, "row without a record");
        return list[at];
    };
    if constexpr (std::is_same_v<Record, Component>) {
        SQLite::Statement& query = statement(select_sql<Service>("service", "key"));
        while (query.executeStep()) {
            read_fields(query, 1, record_of(query.getColumn(0).getInt64()).service.emplace());
        }
        query.reset();
    } else if constexpr (std::is_same_v<Record, Requirement>) {
        SQLite::Statement& suppliers = statement(select_sql<Supplier>("supplier", "key, place"));
        while (suppliers.executeStep()) {
            read_fields(suppliers, 2, record_of(suppliers.getColumn(0).getInt64()).suppliers.emplace_back());
        }
        suppliers.reset();
        at = 0;
        SQLite::Statement& coupling =
            statement("SELECT key, driver, count FROM coupling ORDER BY key, driver");
        while (coupling.executeStep()) {
            record_of(coupling.getColumn(0).getInt64()).coupling[coupling.getColumn(1).getString()] =
                coupling.getColumn(2).getDouble();
        }
        coupling.reset();
    }
}

template <class Record>
void Content::read_list(std::vector<Record>& list) {
    std::vector<Slot> rows;
    SQLite::Statement& query = statement(fmt::format("SELECT key, ordinal{} FROM {} ORDER BY key",
                                                     quoted(column_names<Record>(), ""), table<Record>()));
    while (query.executeStep()) {
        rows.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64()});
        read_fields(query, 2, list.emplace_back());
    }
    query.reset();
    read_children(list, rows);

    const auto by_ordinal = [](const Slot& a, const Slot& b) { return a.ordinal < b.ordinal; };
    if (std::is_sorted(rows.begin(), rows.end(), by_ordinal)) {
        return;
    }
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return by_ordinal(rows[a], rows[b]); });
    std::vector<Record> sorted;
    sorted.reserve(list.size());
    for (const std::size_t i : order) {
        sorted.push_back(std::move(list[i]));
    }
    list = std::move(sorted);
}

Stack Content::read() {
    Stack stack;
    SQLite::Statement& header =
        statement("SELECT name, currency, day_zero, stale_after, notes, answers, floors, report FROM header");
    must(header.executeStep(), "no header");
    read_value(header.getColumn(0), stack.name);
    read_value(header.getColumn(1), stack.currency);
    read_value(header.getColumn(2), stack.day_zero);
    read_value(header.getColumn(3), stack.stale_after);
    read_value(header.getColumn(4), stack.notes);
    read_value(header.getColumn(5), stack.answers);
    read_value(header.getColumn(6), stack.floors);
    read_value(header.getColumn(7), stack.report);
    header.reset();
    read_list(stack.organisations);
    read_list(stack.components);
    read_list(stack.requirements);
    SQLite::Statement& positions = statement("SELECT component, x, y FROM position ORDER BY component");
    while (positions.executeStep()) {
        stack.positions[ComponentId(positions.getColumn(0).getString())] = {
            positions.getColumn(1).getDouble(), positions.getColumn(2).getDouble()};
    }
    positions.reset();
    read_list(stack.scenarios);
    read_list(stack.assumptions);
    read_list(stack.teams);
    read_list(stack.plans);
    return stack;
}

// Keeping in step.

/// The ordinal of a record that is to stand at `index`.
template <class Record>
std::int64_t Content::ordinal_at(std::size_t index) {
    Slots& list = slots<Record>();
    must(index <= list.rows.size(), "place in a list");
    if (index == list.rows.size()) {
        return list.rows.empty() ? spacing : list.rows.back().ordinal + spacing;
    }
    const std::int64_t next = list.rows[index].ordinal;
    if (index == 0) {
        return next - spacing;
    }
    const std::int64_t gap = next - list.rows[index - 1].ordinal;
    if (gap < 2) { // no room left: spread all of them again
        SQLite::Statement& query =
            statement(fmt::format("UPDATE {} SET ordinal = ? WHERE key = ?", table<Record>()));
        for (std::size_t i = 0; i < list.rows.size(); ++i) {
            list.rows[i].ordinal = static_cast<std::int64_t>(i + 1) * spacing;
            query.reset();
            query.bind(1, list.rows[i].ordinal);
            query.bind(2, list.rows[i].key);
            query.exec();
        }
        return ordinal_at<Record>(index);
    }
    // Near the one before: the next one put back behind it finds room as well.
    return list.rows[index - 1].ordinal + std::min(gap / 2, step_inside);
}

template <class Record>
void Content::apply_part(const edit::RecordChange<Record>& part) {
    Slots& list = slots<Record>();
    if (!part.before && part.after) {
        const std::int64_t ordinal = ordinal_at<Record>(part.index);
        const std::int64_t key = list.next_key++;
        insert(key, ordinal, *part.after);
        list.rows.insert(list.rows.begin() + static_cast<std::ptrdiff_t>(part.index), Slot{key, ordinal});
        return;
    }
    must(part.index < list.rows.size(), "place in a list");
    const std::int64_t key = list.rows[part.index].key;
    remove_children<Record>(key);
    if (part.after) {
        SQLite::Statement& query = statement(update_sql<Record>());
        query.bind(bind_fields(query, 1, *part.after), key);
        must(query.exec() == 1, "row to change");
        insert_children(key, *part.after);
    } else {
        SQLite::Statement& query = statement(fmt::format("DELETE FROM {} WHERE key = ?", table<Record>()));
        query.bind(1, key);
        must(query.exec() == 1, "row to remove");
        list.rows.erase(list.rows.begin() + static_cast<std::ptrdiff_t>(part.index));
    }
}

void Content::apply_part(const edit::PositionChange& part) {
    if (part.after) {
        insert_position(part.component, *part.after);
        return;
    }
    SQLite::Statement& query = statement("DELETE FROM position WHERE component = ?");
    query.bindNoCopy(1, part.component.str());
    query.exec();
}

void Content::apply_part(const edit::HeaderChange& part) {
    write_header(part.after);
}

void Content::apply(const edit::Change& change) {
    for (const edit::AtomicChange& part : change.parts) {
        std::visit([this](const auto& value) { apply_part(value); }, part);
    }
}

} // namespace volteface::store
