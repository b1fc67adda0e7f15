// SPDX-License-Identifier: GPL-3.0-or-later
// How long work is watched and stopped: arguments, never globals.
#pragma once

#include <functional>
#include <stop_token>

namespace volteface {

/// Handed to work that may take longer than a blink. Both members may be left out.
struct Watch {
    std::stop_token stop; ///< asked often; work that is stopped returns ErrorCode::cancelled
    std::function<void(double)>
        on_progress; ///< 0 to 1, called from the working thread, at most some times a second

    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
};

} // namespace volteface
