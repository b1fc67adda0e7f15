// SPDX-License-Identifier: GPL-3.0-or-later
// How a command ends: the exit statuses that scripts hold on to.
#pragma once

namespace volteface::cli {

enum class Status {
    done = 0,
    threshold_crossed = 1, ///< done, and what --fail-on names has happened
    wrong_call = 2,        ///< the words of the call
    bad_input = 3,         ///< a file, with its place and reason
    not_written = 4        ///< and nothing was changed
};

} // namespace volteface::cli
