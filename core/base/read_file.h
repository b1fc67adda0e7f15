// SPDX-License-Identifier: GPL-3.0-or-later
// Reading whole files, bounded. (Writing is core/store's: checked, never half done.)
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace volteface {

/// The bytes of a regular file. Errors, with the file as place: not_readable (arguments: the system's
/// reason), too_large.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& file,
                                            std::size_t most_bytes = 64U << 20U);

/// The files of a directory whose name ends so, sorted by name; none where there is no such directory.
[[nodiscard]] std::vector<std::filesystem::path> files_of(const std::filesystem::path& directory,
                                                          std::string_view ending);

} // namespace volteface
