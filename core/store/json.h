// SPDX-License-Identifier: GPL-3.0-or-later
// Small lists, variants and whole records as JSON text, by core/model/fields.h: the columns that are no plain
// value, and the undo history. Not a format for exchange: nobody but this program reads it. Throws Damaged.
#pragma once

#include "core/model/fields.h"
#include "core/model/words.h"
#include "core/store/damaged.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace volteface::store {

using Json = nlohmann::json;

inline void must(bool good, std::string_view what) {
    if (!good) {
        throw Damaged(std::string(what));
    }
}

template <class T>
T checked(Result<T> result, std::string_view what) {
    must(result.has_value(), what);
    return *std::move(result);
}

// Plain values as text: also what a column holds.
template <class E>
requires std::is_enum_v<E> std::string to_text(E value) {
    if constexpr (std::is_same_v<E, Selector::Kind>) {
        return std::string(selector_kind_words[static_cast<std::size_t>(value)]);
    } else {
        return std::string(to_word(value));
    }
}
template <class Tag>
const std::string& to_text(const Id<Tag>& id) {
    return id.str();
}
inline const std::string& to_text(const std::string& text) {
    return text;
}
inline std::string to_text(const Country& country) {
    return country.str();
}
inline std::string to_text(const Date& date) {
    return format_date(date);
}
inline std::string to_text(const Decimal& money) {
    return money.to_text();
}

template <class T>
T from_text(std::string text) {
    if constexpr (std::is_same_v<T, std::string>) {
        return text;
    } else if constexpr (std::is_same_v<T, Country>) {
        return checked(Country::parse(text), "country");
    } else if constexpr (std::is_same_v<T, Date>) {
        return checked(parse_date(text), "date");
    } else if constexpr (std::is_same_v<T, Decimal>) {
        return checked(Decimal::parse(text), "amount");
    } else if constexpr (std::is_same_v<T, Selector::Kind>) {
        for (std::size_t i = 0; i < std::size(selector_kind_words); ++i) {
            if (selector_kind_words[i] == text) {
                return static_cast<T>(i);
            }
        }
        throw Damaged("selector");
    } else if constexpr (std::is_enum_v<T>) {
        const std::optional<T> value = from_word<T>(text);
        must(value.has_value(), text);
        return *value;
    } else {
        return T(std::move(text)); // an Id
    }
}

template <class T>
concept PlainText = requires(const T& value) {
    to_text(value);
};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsVariant : std::false_type {};
template <class... T>
struct IsVariant<std::variant<T...>> : std::true_type {};
template <class T>
struct IsMap : std::false_type {};
template <class K, class T>
struct IsMap<std::map<K, T>> : std::true_type {};

template <class T>
Json to_json_value(const T& value) {
    if constexpr (PlainText<T>) {
        return to_text(value);
    } else if constexpr (std::is_same_v<T, Duration>) {
        return value.minutes;
    } else if constexpr (IsOptional<T>::value) {
        return value ? to_json_value(*value) : Json();
    } else if constexpr (IsVector<T>::value) {
        Json list = Json::array();
        for (const auto& item : value) {
            list.push_back(to_json_value(item));
        }
        return list;
    } else if constexpr (IsMap<T>::value) {
        Json object = Json::object();
        for (const auto& [key, item] : value) {
            object[to_text(key)] = to_json_value(item);
        }
        return object;
    } else if constexpr (IsVariant<T>::value) {
        return std::visit(
            [](const auto& held) {
                return Json::object(
                    {{std::string(alternative_name<std::decay_t<decltype(held)>>()), to_json_value(held)}});
            },
            value);
    } else if constexpr (HasFields<T>) {
        Json object = Json::object();
        visit_fields(value, [&](std::string_view name, const auto& field) {
            object[std::string(name)] = to_json_value(field);
        });
        return object;
    } else if constexpr (std::is_empty_v<T>) {
        return true;
    } else {
        static_assert(std::is_arithmetic_v<T>);
        return value;
    }
}

/// A key that is missing leaves the field at its default: it was written before the field existed.
template <class T>
void from_json_value(const Json& json, T& value);

template <class... T>
void from_json_value(const Json& json, std::variant<T...>& value) {
    must(json.is_object() && json.size() == 1, "choice");
    const std::string& name = json.begin().key();
    const auto take = [&]<class Held>(std::in_place_type_t<Held>) {
        if (name != alternative_name<Held>()) {
            return false;
        }
        Held held{};
        from_json_value(json.begin().value(), held);
        value = std::move(held);
        return true;
    };
    must((take(std::in_place_type<T>) || ...), name);
}

template <class T>
void from_json_value(const Json& json, T& value) {
    if constexpr (PlainText<T>) {
        must(json.is_string(), "text");
        value = from_text<T>(json.get<std::string>());
    } else if constexpr (std::is_same_v<T, Duration>) {
        must(json.is_number_integer(), "duration");
        value.minutes = json.get<Minute>();
    } else if constexpr (IsOptional<T>::value) {
        using Held = typename T::value_type;
        value.reset();
        if (!json.is_null()) {
            if constexpr (PlainText<Held>) { // a Country has no default
                must(json.is_string(), "text");
                value = from_text<Held>(json.get<std::string>());
            } else {
                from_json_value(json, value.emplace());
            }
        }
    } else if constexpr (IsVector<T>::value) {
        using Held = typename T::value_type;
        must(json.is_array(), "list");
        value.clear();
        value.reserve(json.size());
        for (const Json& item : json) {
            if constexpr (PlainText<Held>) {
                must(item.is_string(), "text");
                value.push_back(from_text<Held>(item.get<std::string>()));
            } else {
                from_json_value(item, value.emplace_back());
            }
        }
    } else if constexpr (IsMap<T>::value) {
        must(json.is_object(), "map");
        value.clear();
        for (const auto& [key, item] : json.items()) {
            from_json_value(item, value[from_text<typename T::key_type>(key)]);
        }
    } else if constexpr (HasFields<T>) {
        must(json.is_object(), "record");
        visit_fields(value, [&](std::string_view name, auto& field) {
            if (const auto found = json.find(name); found != json.end()) {
                from_json_value(*found, field);
            }
        });
    } else if constexpr (std::is_same_v<T, bool>) {
        must(json.is_boolean(), "truth value");
        value = json.get<bool>();
    } else if constexpr (std::is_same_v<T, int>) {
        must(json.is_number_integer(), "whole number");
        value = json.get<int>();
    } else if constexpr (std::is_same_v<T, double>) {
        must(json.is_number(), "number");
        value = json.get<double>();
    } else {
        static_assert(std::is_empty_v<T>);
    }
}

/// Throws Damaged for text that is not UTF-8 and numbers that are not finite.
[[nodiscard]] std::string write_json_text(const Json& json);
/// Nesting is bounded. Throws Damaged.
[[nodiscard]] Json read_json_text(const std::string& text);

} // namespace volteface::store
