// SPDX-License-Identifier: GPL-3.0-or-later
// YAML in and out of trees. Reading refuses what lets a small file grow or loop: aliases and anchors; tags,
// several documents and duplicate keys too. Unquoted scalars keep `plain`, so that `NO` or `1.10` may be
// taken as text.
#pragma once

#include "core/base/result.h"
#include "core/base/tree.h"

#include <string>
#include <string_view>

namespace volteface::exchange {

/// A scalar without quotes is null (`~`, `null`, nothing), a boolean (`true`, `false`), a number as JSON
/// spells it, else a text: no other word is turned into something else. Errors: malformed_syntax,
/// alias_refused, too_large, too_deep, with line and column.
[[nodiscard]] Result<Tree> read_yaml(std::string_view text, const std::string& file,
                                     const TreeLimits& limits = {1U << 20U, 200'000, 64});

/// Block style; what is short stands on one line. What another reader would take for something else is
/// quoted.
[[nodiscard]] std::string write_yaml(const Tree& tree);

} // namespace volteface::exchange
