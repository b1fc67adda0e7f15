// SPDX-License-Identifier: GPL-3.0-or-later
// What ships with the program, read as the program reads it.
#pragma once

#include "core/base/read_file.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/shipped.h"
#include "core/model/stack.h"

#include <string>

namespace volteface::tests {

[[nodiscard]] exchange::ShippedData shipped();
[[nodiscard]] const catalogue::Catalogue& shipped_catalogue();
/// A sample by name; fails the test that asks where it cannot be read without a word.
[[nodiscard]] Stack sample(const std::string& name);

/// No ordinary space where French wants one that does not break.
[[nodiscard]] bool has_french_spaces(const std::string& text);
/// The day on which the facts were collected: nothing can have been read later.
[[nodiscard]] Date day_of_facts();
[[nodiscard]] bool is_known_by_then(const Source& source);

} // namespace volteface::tests
