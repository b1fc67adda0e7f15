// SPDX-License-Identifier: GPL-3.0-or-later
// What an import understood and what it could not, and what it changes: shown before it is applied, and
// after.
#pragma once

#include "app/cli/program.h"
#include "core/edit/change.h"
#include "core/exchange/litellm/import.h"

#include <string>

namespace volteface::cli {

void print_preview(Console& console, const exchange::litellm::Preview& preview, const std::string& file);
[[nodiscard]] Tree tree_of(const exchange::litellm::Preview& preview, const std::string& file);

/// "+ component GPT-4o", at most `limit` lines.
void print_changes(Console& console, const edit::Change& change, std::size_t limit);
[[nodiscard]] Tree tree_of(const edit::Change& change);

} // namespace volteface::cli
