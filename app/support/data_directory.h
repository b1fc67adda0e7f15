// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shipped data lies: beside an installed program, or in the source tree of a build.
#pragma once

#include <filesystem>

namespace volteface::app {

/// The environment variable VOLTEFACE_DATA_DIR where it is set; else the first that holds scenarios/ or
/// resources/ of <directory of the program>/../share/volteface, the source tree given at build time. The last
/// of them where none does: what is missing is then reported when it is read.
[[nodiscard]] std::filesystem::path data_directory(const std::filesystem::path& executable);

} // namespace volteface::app
