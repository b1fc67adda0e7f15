// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a record as a column of its table: what type it has there, how it is bound and read back. The
// columns of a table are the fields of core/model/fields.h by their names, but for those that have a table of
// their own.
#pragma once

#include "core/store/json.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <type_traits>
#include <vector>

namespace volteface::store {

/// Kept in a child table: the suppliers and drivers of a requirement, what a service has besides.
template <class T>
inline constexpr bool has_own_table =
    std::is_same_v<T, std::vector<Supplier>> || std::is_same_v<T, std::map<std::string, double>> ||
    std::is_same_v<T, std::optional<Service>>;

template <class Record>
[[nodiscard]] std::vector<std::string> column_names() {
    std::vector<std::string> names;
    Record record{};
    visit_fields(record, [&](std::string_view name, auto& field) {
        if constexpr (!has_own_table<std::decay_t<decltype(field)>>) {
            names.emplace_back(name);
        }
    });
    return names;
}

template <class T>
void bind_value(SQLite::Statement& statement, int index, const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        statement.bindNoCopy(index, value); // outlives the step
    } else if constexpr (PlainText<T>) {
        statement.bind(index, std::string(to_text(value)));
    } else if constexpr (std::is_same_v<T, Duration>) {
        statement.bind(index, static_cast<std::int64_t>(value.minutes));
    } else if constexpr (std::is_same_v<T, bool>) {
        statement.bind(index, value ? 1 : 0);
    } else if constexpr (std::is_arithmetic_v<T>) {
        statement.bind(index, value);
    } else if constexpr (IsOptional<T>::value) {
        if (value) {
            bind_value(statement, index, *value);
        } else {
            statement.bind(index); // NULL
        }
    } else {
        if constexpr (IsVector<T>::value) {
            if (value.empty()) {
                statement.bind(index, "[]"); // by far the most
                return;
            }
        }
        statement.bind(index, write_json_text(to_json_value(value)));
    }
}

template <class T>
void read_value(const SQLite::Column& column, T& value) {
    if constexpr (IsOptional<T>::value) {
        using Held = typename T::value_type;
        if (column.isNull()) {
            value.reset();
        } else if constexpr (PlainText<Held>) {
            value = from_text<Held>(column.getString());
        } else {
            read_value(column, value.emplace());
        }
    } else if constexpr (PlainText<T>) {
        must(column.isText(), column.getName());
        value = from_text<T>(column.getString());
    } else if constexpr (std::is_same_v<T, Duration>) {
        must(column.isInteger(), column.getName());
        value.minutes = column.getInt64();
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>) {
        must(column.isInteger(), column.getName());
        value = static_cast<T>(column.getInt64());
    } else if constexpr (std::is_same_v<T, double>) {
        must(column.isFloat(), column.getName());
        value = column.getDouble();
    } else {
        must(column.isText(), column.getName());
        const std::string text = column.getString();
        if constexpr (IsVector<T>::value) {
            if (text == "[]") {
                value.clear();
                return;
            }
        }
        from_json_value(read_json_text(text), value);
    }
}

/// Binds the fields to the parameters from `first` on; returns the next free one.
template <class Record>
int bind_fields(SQLite::Statement& statement, int first, const Record& record) {
    visit_fields(record, [&](std::string_view, const auto& field) {
        if constexpr (!has_own_table<std::decay_t<decltype(field)>>) {
            bind_value(statement, first++, field);
        }
    });
    return first;
}

/// Reads the fields from the columns from `first` on.
template <class Record>
void read_fields(SQLite::Statement& statement, int first, Record& record) {
    visit_fields(record, [&](std::string_view, auto& field) {
        if constexpr (!has_own_table<std::decay_t<decltype(field)>>) {
            read_value(statement.getColumn(first++), field);
        }
    });
}

} // namespace volteface::store
