// SPDX-License-Identifier: GPL-3.0-or-later
// The two keys with which every file of ours begins.
#pragma once

#include "core/base/tree_reading.h"

#include <string_view>

namespace volteface {

/// Newest version of every format that is read.
inline constexpr int newest_format_version = 1;

/// False, and an error in the log, if this is not a map with that `format` and a known `version`:
/// not_this_format, missing_key, wrong_type, newer_version.
[[nodiscard]] bool read_file_header(const Cursor& root, std::string_view format);

} // namespace volteface
