// SPDX-License-Identifier: GPL-3.0-or-later
// What the store is told about the world outside: where its private files go, and what time it is.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

namespace volteface::store {

/// An instant of the calendar, in UTC.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

struct Environment {
    std::filesystem::path state_folder;          ///< made, with mode 0700, where it is missing
    std::function<Timestamp()> now = system_now; ///< a test's own clock, or the system's
    std::string program = "volteface";           ///< who writes, as the file will say ("volteface 0.1.0")

    [[nodiscard]] static Timestamp system_now();
};

/// $XDG_STATE_HOME/volteface, else ~/.local/state/volteface. Empty if there is no home.
[[nodiscard]] std::filesystem::path default_state_folder();

} // namespace volteface::store
