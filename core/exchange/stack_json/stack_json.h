// SPDX-License-Identifier: GPL-3.0-or-later
// The stack as text: carries everything that a document does but results. Out and in again is the same stack,
// and two exports of the same stack are the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/base/tree_reading.h"
#include "core/model/stack.h"

#include <string>
#include <string_view>
#include <vector>

namespace volteface::exchange {

struct ReadStack {
    Stack stack;                          ///< legal: validate() finds nothing
    std::vector<UnknownKey> unknown_keys; ///< passed over
};

/// Everything wrong at once: the shape first, then what validate() says, in the order of the file; each error
/// with file, JSON pointer and line. `file` is the name that the person gave.
[[nodiscard]] ResultAll<ReadStack> read_stack_json(std::string_view text, const std::string& file);

[[nodiscard]] std::string write_stack_json(const Stack& stack);

} // namespace volteface::exchange
