// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/data_directory.h"

#include <cstdlib>
#include <system_error>

namespace volteface::app {

namespace {

bool holds_data(const std::filesystem::path& directory) {
    std::error_code error;
    return std::filesystem::is_directory(directory / "scenarios", error) ||
           std::filesystem::is_directory(directory / "resources", error);
}

} // namespace

std::filesystem::path data_directory(const std::filesystem::path& executable) {
    if (const char* const given = std::getenv("VOLTEFACE_DATA_DIR"); given != nullptr && *given != '\0') {
        return given; // even if nothing is there: who sets it wants to be told
    }
    std::error_code error;
    std::filesystem::path program = std::filesystem::weakly_canonical(executable, error);
    if (error) {
        program = executable;
    }
    const std::filesystem::path installed = program.parent_path().parent_path() / "share" / "volteface";
    return holds_data(installed) ? installed : std::filesystem::path(VOLTEFACE_SOURCE_DATA_DIR);
}

} // namespace volteface::app
