// SPDX-License-Identifier: GPL-3.0-or-later
// One requirement over time, read off a finished outcome: who offers what, which standbys are engaged and
// since when, how long the buffer lasts. It explains an outcome; it never decides one. Section 3 of the
// model.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <optional>
#include <vector>

namespace volteface::report {

/// A supplier of a requirement at one instant.
struct SupplierNow {
    ComponentId component;
    Role role = Role::active;
    double capacity = 1; ///< its own, in the plane that the phase asks for
    bool engaged = true;
    std::optional<Minute>
        engages_at; ///< of a standby that waits: when its failover ends if nothing recovers before
    std::optional<Minute> engaged_since; ///< of an engaged standby that was not engaged from the start
};

/// A requirement at one instant.
struct RequirementNow {
    std::vector<SupplierNow> suppliers; ///< in the order of the requirement
    double satisfaction = 1;            ///< r: the k-th largest offer
    double felt = 1;                    ///< q: the best satisfaction inside the buffer
    double left = 1;                    ///< L: what it leaves of the consumer's capacity to run
    std::optional<Minute> short_since;  ///< since when r is below 1
    std::optional<Minute> felt_from;    ///< when the shortfall is or will be felt: short_since + buffer
    int worn_periods = 0;               ///< whole periods of 30 days for which wear has counted
    int at_full = 0;                    ///< suppliers at 1, standbys that wait included
    int at_full_at_start = 0;

    [[nodiscard]] bool on_buffer() const { return satisfaction < felt; }
};

/// Cost O(changes of its suppliers). `plan` is what the outcome was computed with, or null.
[[nodiscard]] RequirementNow requirement_at(const Requirement& requirement,
                                            const simulation::Outcome& outcome, Minute at,
                                            const Plan* plan = nullptr);

} // namespace volteface::report
