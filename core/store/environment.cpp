// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/environment.h"

#include <cstdlib>

namespace volteface::store {

Timestamp Environment::system_now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::filesystem::path default_state_folder() {
    // A relative path there is to be ignored (XDG Base Directory Specification).
    if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && state[0] == '/') {
        return std::filesystem::path(state) / "volteface";
    }
    if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/') {
        return std::filesystem::path(home) / ".local" / "state" / "volteface";
    }
    return {};
}

} // namespace volteface::store
