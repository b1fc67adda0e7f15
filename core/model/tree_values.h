// SPDX-License-Identifier: GPL-3.0-or-later
// The small values of the model that several formats hold, in and out of trees.
#pragma once

#include "core/base/tree_reading.h"
#include "core/model/source.h"
#include "core/model/words.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// The words of a closed set, joined by ", ".
template <class E>
[[nodiscard]] std::string allowed_words() {
    std::string joined;
    for (const Word<E>& word : words<E>()) {
        joined += joined.empty() ? "" : ", ";
        joined += word.text;
    }
    return joined;
}

/// Reads a word of a closed set. Error: unknown_word.
template <class E>
[[nodiscard]] std::optional<E> read_word(const Cursor& cursor) {
    const std::optional<std::string> text = cursor.text();
    if (!text) {
        return std::nullopt;
    }
    const std::optional<E> value = from_word<E>(*text);
    if (!value) {
        cursor.fail(ErrorCode::unknown_word, {*text, cursor.tree().key, allowed_words<E>()});
    }
    return value;
}

/// {title, publisher, date, url}
[[nodiscard]] Source read_source(const Cursor& cursor);
[[nodiscard]] std::vector<Source> read_sources(const Cursor& cursor);
[[nodiscard]] Tree to_tree(const Source& source);
[[nodiscard]] Tree to_tree(const std::vector<Source>& sources);

} // namespace volteface
