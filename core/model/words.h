// SPDX-License-Identifier: GPL-3.0-or-later
// The words that files and the command line use for closed sets ("owned-hardware"). What a person reads in
// the window is translated elsewhere.
#pragma once

#include "core/model/component.h"
#include "core/model/plan.h"
#include "core/model/requirement.h"
#include "core/model/scenario.h"
#include "core/model/source.h"

#include <optional>
#include <span>
#include <string_view>

namespace volteface {

/// Every value of the set, in order, with its word.
template <class E>
struct Word {
    E value;
    std::string_view text;
};

/// Specialised for Evidence, TaskKind, Layer, Access, DataClass, Phase, Role, Confidence, Field, Category,
/// ParameterKind, Bloc.
template <class E>
[[nodiscard]] std::span<const Word<E>> words();

template <class E>
[[nodiscard]] std::string_view to_word(E value) {
    for (const Word<E>& word : words<E>()) {
        if (word.value == value) {
            return word.text;
        }
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> from_word(std::string_view text) {
    for (const Word<E>& word : words<E>()) {
        if (word.text == text) {
            return word.value;
        }
    }
    return std::nullopt;
}

} // namespace volteface
