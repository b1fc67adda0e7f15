// SPDX-License-Identifier: GPL-3.0-or-later
// When the events of a bound scenario begin and end, and what they do to a component by themselves.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <optional>
#include <vector>

namespace volteface::report {

/// The component's own capacity to run (or to renew) at an instant: the events of a bound scenario alone.
/// `hits` are the events that act on it then, in the scenario's order.
struct OwnCapacity {
    double run = 1;
    double renew = 1;
    std::vector<const Event*> hits;
};
[[nodiscard]] OwnCapacity own_capacity(const Stack& stack, const Scenario& bound,
                                       const ComponentId& component, Minute at);

/// Start and end of an event of a bound scenario; no end for one that never ends.
[[nodiscard]] Minute start_of(const Event& event);
[[nodiscard]] std::optional<Minute> end_of(const Event& event);
/// How long before its start an event is known; empty where the scenario does not say.
[[nodiscard]] std::optional<Minute> notice_of(const Event& event);

} // namespace volteface::report
