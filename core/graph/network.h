// SPDX-License-Identifier: GPL-3.0-or-later
// A stack as compact arrays: what the sweep, the event loop and the decision diagrams run over. Nodes are
// numbered so that suppliers come before consumers wherever the graph has no ring, which keeps memory
// accesses near one another.
#pragma once

#include "core/base/duration.h"
#include "core/model/stack.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace volteface::graph {

using Node = std::uint32_t; ///< a component's number in the network
using Need = std::uint32_t; ///< a requirement's number in the network
using Slot = std::uint32_t; ///< one (requirement, supplier) pair

/// Where a component stands among a need's suppliers.
struct Feed {
    Need need = 0;
    Slot slot = 0;
};

/// Immutable once built. Nodes are in topological order of the strongly connected components, needs sorted by
/// consumer.
class Network {
public:
    /// The stack must be legal. O(components + links), plus the depth-first search.
    explicit Network(const Stack& stack);

    [[nodiscard]] std::size_t node_count() const { return component_at_.size(); }
    [[nodiscard]] std::size_t need_count() const { return requirement_at_.size(); }
    [[nodiscard]] std::size_t slot_count() const { return supplier_.size(); }

    /// Index into stack.components, and back.
    [[nodiscard]] std::size_t component_at(Node node) const { return component_at_[node]; }
    [[nodiscard]] Node node_of(std::size_t component) const { return node_of_[component]; }
    /// Index into stack.requirements, and back.
    [[nodiscard]] std::size_t requirement_at(Need need) const { return requirement_at_[need]; }
    [[nodiscard]] Need need_of(std::size_t requirement) const { return need_of_[requirement]; }

    [[nodiscard]] Node consumer(Need need) const { return consumer_[need]; }
    /// The needs of a node: the half-open range [first, last). first_need(node_count()) is need_count().
    [[nodiscard]] Need first_need(Node node) const { return first_need_[node]; }
    [[nodiscard]] Need last_need(Node node) const { return first_need_[node + 1]; }
    /// The slots of a need, in the order of the requirement's suppliers.
    [[nodiscard]] Slot first_slot(Need need) const { return first_slot_[need]; }
    [[nodiscard]] Slot last_slot(Need need) const { return first_slot_[need + 1]; }
    [[nodiscard]] Node supplier(Slot slot) const { return supplier_[slot]; }
    /// Everything that a node supplies.
    [[nodiscard]] std::span<const Feed> feeds(Node node) const {
        return {feeds_.data() + first_feed_[node], feeds_.data() + first_feed_[node + 1]};
    }
    /// Nodes of one strongly connected component have the same ring number; rings ascend with the node
    /// numbers.
    [[nodiscard]] std::uint32_t ring(Node node) const { return ring_[node]; }
    [[nodiscard]] std::size_t ring_count() const { return ring_.empty() ? 0 : ring_.back() + std::size_t{1}; }

private:
    std::vector<std::size_t> component_at_;
    std::vector<Node> node_of_;
    std::vector<std::uint32_t> ring_;
    std::vector<std::size_t> requirement_at_;
    std::vector<Need> need_of_;
    std::vector<Node> consumer_;
    std::vector<Need> first_need_;
    std::vector<Slot> first_slot_;
    std::vector<Node> supplier_;
    std::vector<std::uint32_t> first_feed_;
    std::vector<Feed> feeds_;
};

/// Components that need one another to run or to be allowed to: every strongly connected component of two or
/// more, ids sorted, rings sorted by their first id.
[[nodiscard]] std::vector<std::vector<ComponentId>> rings(const Stack& stack);

} // namespace volteface::graph
