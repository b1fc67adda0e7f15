// SPDX-License-Identifier: GPL-3.0-or-later
// Events of a scenario as they act on components: own capacities and price factors over time.
#pragma once

#include "core/base/duration.h"
#include "core/graph/network.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/propagation.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::simulation {

/// An event with its numbers fixed: it acts on [start, end).
struct ActingEvent {
    const Event* event = nullptr;
    Minute start = 0;
    std::optional<Minute> end; ///< none: never ends
    std::vector<graph::Node> nodes;
    double run = 1;    ///< own capacity to run while it lasts
    double renew = 1;  ///< own capacity to renew while it lasts
    double factor = 1; ///< on running cost
};

/// The events of a bound scenario, in its order; estimates count at their likely value. Events whose selector
/// hits nothing have no nodes.
[[nodiscard]] std::vector<ActingEvent> acting_events(const Stack& stack, const Scenario& scenario,
                                                     const graph::Network& network);

/// Which events act on each component now, and what they make of it together.
class Effects {
public:
    Effects(const std::vector<ActingEvent>& events, std::size_t nodes);

    void begin(std::size_t event);
    void end(std::size_t event);

    /// Minimum over the acting events; 1 if none.
    [[nodiscard]] double own(Cell cell) const;
    /// Product over the acting events, in the scenario's order; 1 if none.
    [[nodiscard]] double price_factor(graph::Node node) const;
    /// The acting event that sets own(cell), the smallest id first; null if own(cell) is 1.
    [[nodiscard]] const Event* setting(Cell cell) const;

private:
    const std::vector<ActingEvent>& events_;
    std::vector<std::vector<std::uint32_t>> acting_; ///< by node, ascending event numbers
};

} // namespace volteface::simulation
