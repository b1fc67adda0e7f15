// SPDX-License-Identifier: GPL-3.0-or-later
// One line per key: reads it if it is there, writes it if it says something.
#pragma once

#include "core/base/tree_reading.h"
#include "core/model/requirement.h"
#include "core/model/tree_values.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace volteface::fields {

// Reading. What is not there, or cannot be read, leaves `into` as it was.

inline void take(const Cursor& map, std::string_view key, std::string& into) {
    if (const auto value = map.at(key)) {
        into = value->text().value_or(std::move(into));
    }
}

inline void take(const Cursor& map, std::string_view key, bool& into) {
    if (const auto value = map.at(key)) {
        into = value->boolean().value_or(into);
    }
}

inline void take(const Cursor& map, std::string_view key, double& into) {
    if (const auto value = map.at(key)) {
        into = value->number().value_or(into);
    }
}

/// A whole number that an int holds.
inline std::optional<int> read_int(const Cursor& value) {
    const std::optional<std::int64_t> number = value.integer();
    if (number && (*number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())) {
        value.fail(ErrorCode::number_out_of_range,
                   {value.tree().text, value.tree().key, "a small whole number"});
        return std::nullopt;
    }
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

inline void take(const Cursor& map, std::string_view key, int& into) {
    if (const auto value = map.at(key)) {
        into = read_int(*value).value_or(into);
    }
}

inline void take(const Cursor& map, std::string_view key, Duration& into) {
    if (const auto value = map.at(key)) {
        into = value->duration().value_or(into);
    }
}

inline void take(const Cursor& map, std::string_view key, Text& into) {
    if (const auto value = map.at(key)) {
        into = value->words().value_or(std::move(into));
    }
}

inline void take(const Cursor& map, std::string_view key, std::vector<std::string>& into) {
    if (const auto value = map.at(key)) {
        into = value->texts();
    }
}

inline void take(const Cursor& map, std::string_view key, std::vector<Country>& into) {
    if (const auto value = map.at(key)) {
        into = value->countries();
    }
}

inline void take(const Cursor& map, std::string_view key, std::vector<Source>& into) {
    if (const auto value = map.at(key)) {
        into = read_sources(*value);
    }
}

template <class Record>
void take(const Cursor& map, std::string_view key, Id<Record>& into) {
    if (const auto value = map.at(key)) {
        into = Id<Record>(value->text().value_or(""));
    }
}

/// Values that a person may not know.
inline void take(const Cursor& map, std::string_view key, std::optional<double>& into) {
    if (const auto value = map.at(key)) {
        into = value->number();
    }
}
inline void take(const Cursor& map, std::string_view key, std::optional<int>& into) {
    if (const auto value = map.at(key)) {
        into = read_int(*value);
    }
}
inline void take(const Cursor& map, std::string_view key, std::optional<Decimal>& into) {
    if (const auto value = map.at(key)) {
        into = value->decimal();
    }
}
inline void take(const Cursor& map, std::string_view key, std::optional<Duration>& into) {
    if (const auto value = map.at(key)) {
        into = value->duration();
    }
}
inline void take(const Cursor& map, std::string_view key, std::optional<Date>& into) {
    if (const auto value = map.at(key)) {
        into = value->date();
    }
}
inline void take(const Cursor& map, std::string_view key, std::optional<Country>& into) {
    if (const auto value = map.at(key)) {
        into = value->country();
    }
}
template <class Record>
void take(const Cursor& map, std::string_view key, std::optional<Id<Record>>& into) {
    if (const auto value = map.at(key)) {
        into = Id<Record>(value->text().value_or(""));
    }
}

template <class E>
void take_word(const Cursor& map, std::string_view key, E& into) {
    if (const auto value = map.at(key)) {
        into = read_word<E>(*value).value_or(into);
    }
}
template <class E>
void take_word(const Cursor& map, std::string_view key, std::optional<E>& into) {
    if (const auto value = map.at(key)) {
        into = read_word<E>(*value);
    }
}

/// A key that must be there: the id of a record or a reference.
template <class Record>
void take_needed(const Cursor& map, std::string_view key, Id<Record>& into) {
    if (map.need(key)) {
        take(map, key, into);
    }
}

template <class Record, class Read>
void take_list(const Cursor& map, std::string_view key, std::vector<Record>& into, Read read) {
    if (const auto value = map.at(key)) {
        value->each([&](const Cursor& item) { into.push_back(read(item)); });
    }
}

/// "stop", "none", or the share that wears out every 30 days.
[[nodiscard]] Decay read_decay(const Cursor& value);

// Writing. Empty texts and lists, and what nobody knows, are left out.

inline void put(Tree& map, std::string_view key, const std::string& text) {
    if (!text.empty()) {
        map.put(key, Tree::of(text));
    }
}
inline void put(Tree& map, std::string_view key, const Text& text) {
    if (!text.empty()) {
        map.put(key, to_tree(text));
    }
}
/// Nothing for no.
inline void put(Tree& map, std::string_view key, bool yes) {
    if (yes) {
        map.put(key, Tree::of(true));
    }
}
template <class Record>
void put(Tree& map, std::string_view key, const Id<Record>& id) {
    map.put(key, Tree::of(id.str()));
}
inline void put(Tree& map, std::string_view key, const Duration& duration) {
    if (duration != Duration{}) {
        map.put(key, Tree::of(format_duration(duration)));
    }
}

inline Tree value_tree(double number) {
    return Tree::of(number);
}
inline Tree value_tree(int number) {
    return Tree::of(number);
}
inline Tree value_tree(const Decimal& money) {
    return to_tree(money);
}
inline Tree value_tree(const Duration& duration) {
    return Tree::of(format_duration(duration));
}
inline Tree value_tree(const Date& date) {
    return Tree::of(format_date(date));
}
inline Tree value_tree(const Country& country) {
    return Tree::of(country.str());
}
template <class Record>
Tree value_tree(const Id<Record>& id) {
    return Tree::of(id.str());
}

template <class Value>
void put(Tree& map, std::string_view key, const std::optional<Value>& value) {
    if (value) {
        if constexpr (std::is_enum_v<Value>) {
            map.put(key, Tree::of(to_word(*value)));
        } else {
            map.put(key, value_tree(*value));
        }
    }
}

template <class Value>
void put(Tree& map, std::string_view key, const std::vector<Value>& values) {
    if (!values.empty()) {
        map.put(key, to_tree(values));
    }
}

/// Nothing for the decay `none`.
void put_decay(Tree& map, const Decay& decay);

template <class E>
void put_word(Tree& map, std::string_view key, E value, E left_out) {
    if (value != left_out) {
        map.put(key, Tree::of(to_word(value)));
    }
}

template <class Record, class Write>
void put_list(Tree& map, std::string_view key, const std::vector<Record>& records, Write write) {
    if (records.empty()) {
        return;
    }
    Tree list = Tree::list();
    for (const Record& record : records) {
        list.add(write(record));
    }
    map.put(key, std::move(list));
}

} // namespace volteface::fields
