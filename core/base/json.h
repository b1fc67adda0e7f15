// SPDX-License-Identifier: GPL-3.0-or-later
// JSON in and out of trees. Reading is strict (RFC 8259, UTF-8, no duplicate keys, finite numbers) and
// bounded.
#pragma once

#include "core/base/result.h"
#include "core/base/tree.h"

#include <string>
#include <string_view>

namespace volteface {

/// `file` is the name put into an error's place. Errors: malformed_syntax, number_out_of_range, too_large,
/// too_deep, each with line and column.
[[nodiscard]] Result<Tree> read_json(std::string_view text, const std::string& file,
                                     const TreeLimits& limits = {});

/// Two spaces of indentation, a newline at the end; a list or map that holds only scalars and fits is written
/// on one line. The same tree gives the same bytes. What is not UTF-8 is replaced by U+FFFD.
[[nodiscard]] std::string write_json(const Tree& tree);

} // namespace volteface
