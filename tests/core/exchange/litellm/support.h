// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalogue and short words for results, so that tests read like the file they import.
#pragma once

#include "core/exchange/litellm/import.h"

#include <string>
#include <vector>

namespace volteface::test {

/// Knows a handful of models and platforms; includes are read from tests/golden/litellm.
[[nodiscard]] exchange::litellm::Options options_with_catalogue();

/// The text of a file of tests/golden/litellm.
[[nodiscard]] std::string golden(const std::string& name);

/// Imports into an empty stack; fails the test on an error.
[[nodiscard]] exchange::litellm::Preview import_text(const std::string& text);
[[nodiscard]] exchange::litellm::Preview import_into(const Stack& stack, const std::string& text);

/// "active gpt-4o-openai" …: the suppliers of a public name.
[[nodiscard]] std::vector<std::string> suppliers_of(const Stack& stack, const std::string& name);

/// The component that a public name with one supplier goes to.
[[nodiscard]] const Component& only_supplier(const Stack& stack, const std::string& name);

/// True if there is a note of that code with these arguments (in front).
[[nodiscard]] bool has_note(const exchange::litellm::Preview& preview, exchange::litellm::NoteCode code,
                            const std::vector<std::string>& arguments);

} // namespace volteface::test
