// SPDX-License-Identifier: GPL-3.0-or-later
// What components cost while prices change: annual cost × ∫ product of price factors dt / 365 days.
#pragma once

#include "core/graph/network.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <vector>

namespace volteface::simulation {

class RunningCosts {
public:
    explicit RunningCosts(std::size_t nodes)
        : meters_(nodes) {}

    /// From `now` on the node's price is multiplied by `factor`.
    void change(graph::Node node, double factor, Minute now) {
        Meter& meter = meters_[node];
        meter.minutes += meter.factor * static_cast<double>(now - meter.from);
        meter.from = now;
        meter.factor = factor;
    }

    /// Over [0, horizon), of the components whose annual cost is known. Summed in the order of the stack, so
    /// that the result does not depend on how the graph was numbered.
    [[nodiscard]] RunningCost total(const Stack& stack, const graph::Network& network, Minute horizon) const {
        constexpr double minutes_per_year = 365.0 * static_cast<double>(minutes_per_day);
        RunningCost cost;
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            if (!stack.components[i].annual_cost) {
                continue;
            }
            const Meter& meter = meters_[network.node_of(i)];
            const double annual = stack.components[i].annual_cost->to_double();
            const double minutes = meter.minutes + meter.factor * static_cast<double>(horizon - meter.from);
            cost.base += annual * (static_cast<double>(horizon) / minutes_per_year);
            cost.scenario += annual * (minutes / minutes_per_year);
        }
        return cost;
    }

private:
    struct Meter {
        double minutes = 0; ///< ∫ factor dt so far
        double factor = 1;
        Minute from = 0; ///< since when the factor holds
    };
    std::vector<Meter> meters_; ///< by node
};

} // namespace volteface::simulation
