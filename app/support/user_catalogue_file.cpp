// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/user_catalogue_file.h"

#include <cstdlib>

namespace volteface::app {

std::filesystem::path user_catalogue_file() {
    if (const char* file = std::getenv("VOLTEFACE_USER_CATALOGUE"); file != nullptr && file[0] != '\0') {
        return file;
    }
    // A relative path there is to be ignored (XDG Base Directory Specification).
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/') {
        return std::filesystem::path(data) / "volteface" / "catalogue.json";
    }
    if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/') {
        return std::filesystem::path(home) / ".local" / "share" / "volteface" / "catalogue.json";
    }
    return {};
}

} // namespace volteface::app
