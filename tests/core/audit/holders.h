// SPDX-License-Identifier: GPL-3.0-or-later
// Says, in a line, whose the components of a test's stack are.
#pragma once

#include "core/model/stack.h"

#include <string>
#include <string_view>

namespace volteface::tests {

/// One organisation a line: "acme US: x, y" ("?" for an unknown country; "own" behind the country marks one's
/// own; "of parent" a subsidiary): x and y are its components.
void held_by(Stack& stack, std::string_view text);

[[nodiscard]] Component& component(Stack& stack, std::string_view id);

} // namespace volteface::tests
