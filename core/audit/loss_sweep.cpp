// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/loss_sweep.h"

#include <cassert>

namespace volteface::audit {

Stack hard_stack(const Stack& stack) {
    Stack hard;
    hard.components = stack.components;
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.weight >= 1) {
            hard.requirements.push_back(requirement);
        }
    }
    return hard;
}

LossSweep::LossSweep(const Stack& stack)
    : hard_(hard_stack(stack))
    , network_(hard_)
    , sweep_(network_, hard_) {}

std::vector<std::uint64_t> LossSweep::down_after(std::span<const std::vector<std::size_t>> losses) const {
    assert(losses.size() <= lanes);
    const std::size_t planes = sweep_.has_renewal() ? 2 : 1;
    std::vector<std::uint64_t> up(sweep_.cell_count(), ~std::uint64_t{0});
    for (std::size_t i = 0; i < losses.size(); ++i) {
        for (const std::size_t component : losses[i]) {
            for (std::size_t plane = 0; plane < planes; ++plane) {
                up[planes * network_.node_of(component) + plane] &= ~(std::uint64_t{1} << i);
            }
        }
    }
    sweep_.run64(up);
    std::vector<std::uint64_t> down(network_.node_count());
    for (std::size_t component = 0; component < down.size(); ++component) {
        down[component] = ~up[planes * network_.node_of(component)];
    }
    return down;
}

std::vector<bool> LossSweep::down_after(const std::vector<std::size_t>& loss) const {
    const std::vector<std::uint64_t> masks = down_after(std::span(&loss, 1));
    std::vector<bool> down(masks.size());
    for (std::size_t i = 0; i < masks.size(); ++i) {
        down[i] = (masks[i] & 1) != 0;
    }
    return down;
}

} // namespace volteface::audit
