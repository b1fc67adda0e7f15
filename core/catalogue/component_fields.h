// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a component that a catalogue entry has too, and their values as words.
#pragma once

#include "core/model/component.h"
#include "core/model/facts.h"
#include "core/model/words.h"

#include <string>
#include <type_traits>
#include <vector>

namespace volteface::catalogue {

using FieldWords = std::vector<std::string>;

/// visit(key, member of each component) for each such field.
template <class Visit, class... Components>
void visit_entry_fields(Visit&& visit, Components&... components) {
    visit("name", components.name...);
    visit("layer", components.layer...);
    visit_facts(visit, components...);
    visit("confidence", components.confidence...);
    visit("sources", components.sources...);
}

/// As files spell them, one per element of a list; none: unknown, or nothing.
[[nodiscard]] FieldWords words_of(const std::string& text);
[[nodiscard]] FieldWords words_of(const std::vector<std::string>& texts);
[[nodiscard]] FieldWords words_of(Layer layer);
[[nodiscard]] FieldWords words_of(const std::vector<Country>& countries);
/// "Title, publisher, 2026-05, https://…"
[[nodiscard]] FieldWords words_of(const std::vector<Source>& sources);

template <class Value>
[[nodiscard]] FieldWords words_of(const std::optional<Value>& value) {
    if (!value) {
        return {};
    }
    if constexpr (std::is_enum_v<Value>) {
        return {std::string(to_word(*value))};
    } else {
        return {value->str()};
    }
}

} // namespace volteface::catalogue
