// SPDX-License-Identifier: GPL-3.0-or-later
// What is down after a loss, by the rules of cut sets: hard needs alone, standbys available, buffers empty.
#pragma once

#include "core/audit/elements.h"
#include "core/graph/network.h"
#include "core/simulation/binary_sweep.h"

#include <cstdint>
#include <span>
#include <vector>

namespace volteface::audit {

/// Immutable once built, and keeps nothing of the stack it was built from. A loss takes both capacities of a
/// component.
class LossSweep {
public:
    static constexpr std::size_t lanes = 64;

    /// The stack must be legal. O(components + links).
    explicit LossSweep(const Stack& stack);

    /// For each component of the stack one bit a loss: set where it is down after it. At most 64 losses, each
    /// a list of indices into stack.components. O(components + links), rings once a round.
    [[nodiscard]] std::vector<std::uint64_t>
    down_after(std::span<const std::vector<std::size_t>> losses) const;

    /// By component: whether it is down after this one loss.
    [[nodiscard]] std::vector<bool> down_after(const std::vector<std::size_t>& loss) const;

private:
    Stack hard_;
    graph::Network network_;
    simulation::BinarySweep sweep_;
};

/// The components and hard needs of a stack alone: what can stop a component when it is unmet.
[[nodiscard]] Stack hard_stack(const Stack& stack);

} // namespace volteface::audit
