// SPDX-License-Identifier: GPL-3.0-or-later
// What lies below a component, and what the services above it are worth.
#pragma once

#include "core/model/stack.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace volteface::audit {

/// Links of a stack by index, for walks downwards.
class Below {
public:
    /// `stack` must outlive it. O(components + links).
    explicit Below(const Stack& stack);

    /// Index of a component of the stack.
    [[nodiscard]] std::size_t index_of(const ComponentId& id) const { return index_.at(id); }
    /// The requirements of a component: indices into stack.requirements, ascending.
    [[nodiscard]] const std::vector<std::size_t>& requirements_of(std::size_t component) const {
        return requirements_[component];
    }

    using Follow = std::function<bool(const Requirement&)>;
    /// By component: whether it is reached from `from` over the needs that `follow` takes (all without it).
    /// `from` itself is only where a ring leads back to it. O(components + links).
    [[nodiscard]] std::vector<bool> reached(std::size_t from, const Follow& follow = {}) const;

private:
    const Stack& stack_;
    std::map<ComponentId, std::size_t> index_;
    std::vector<std::vector<std::size_t>> requirements_;
};

/// Indices of the components of layer `service`, sorted by id.
[[nodiscard]] std::vector<std::size_t> services_of(const Stack& stack);

/// Money lost per day while it is down; empty where it is unknown, or no service.
[[nodiscard]] std::optional<double> impact_of(const Component& component);

} // namespace volteface::audit
