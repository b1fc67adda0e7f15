// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that starts another program: no shell, a process group of its own, watched and ended from
// here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace volteface::solver {

struct Call {
    std::vector<std::string> arguments; ///< [0] is the program: an absolute path
    std::filesystem::path folder;       ///< where it works
    std::size_t memory_mb = 0;          ///< of address space; 0: no limit
    std::size_t file_mb = 0;            ///< the largest file it may write; 0: no limit
    std::optional<double> seconds;      ///< it is killed after so many of wall clock
};

struct Ended {
    int signal = 0;          ///< that ended it; 0: it ended by itself
    int status = 0;          ///< its exit status
    std::string first;       ///< the first and the last of what it printed, to both streams
    std::string last;        ///< empty where `first` has it all
    bool too_late = false;   ///< killed at its time limit
    bool too_long = false;   ///< killed since it would not stop printing
    double seconds = 0;      ///< how long it ran
    std::size_t peak_mb = 0; ///< of memory in use at once
};

/// Runs to the end, or kills the process and all that it started: at the watch's stop (cancelled, within some
/// tens of milliseconds), at its time limit, and when it prints more than 64 MB. What it leaves running is
/// killed as well. solver_missing where it cannot be started. Its locale is C, its number of threads one.
[[nodiscard]] Result<Ended> run(const Call& call, const Watch& watch);

} // namespace volteface::solver
