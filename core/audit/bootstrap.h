// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be started again from cold, and what would have to be started by hand.
#pragma once

#include "core/model/stack.h"

#include <cstddef>
#include <vector>

namespace volteface::audit {

/// Components that wait for one another when all is off.
struct BootstrapLoop {
    std::vector<ComponentId> components;    ///< that stay off, sorted
    std::vector<ComponentId> start_by_hand; ///< with these held up all of them start; sorted
    bool is_smallest = true;                ///< proven; else a small one
    std::size_t at_least = 1;               ///< no smaller set than this does it

    friend bool operator==(const BootstrapLoop&, const BootstrapLoop&) = default;
};

struct Bootstrap {
    std::vector<BootstrapLoop> loops;      ///< by their first component
    std::vector<ComponentId> cannot_start; ///< all that stays off, what merely waits for a loop too; sorted

    friend bool operator==(const Bootstrap&, const Bootstrap&) = default;
};

/// Where the greatest and the least solution of section 3 differ in a capacity to run: hard needs (weight 1)
/// counted, buffers empty, standbys engaged; renewal where being without it stops. Started by hand means:
/// running and able to renew, whatever it needs. Loops of up to 20 components are solved exactly, greater
/// ones by dropping what is not needed.
[[nodiscard]] Bootstrap bootstrap(const Stack& stack);

} // namespace volteface::audit
