// SPDX-License-Identifier: GPL-3.0-or-later
// Why a capacity is below 1: ranks and causes of section 3, at one instant of a running simulation.
#pragma once

#include "core/graph/network.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"
#include "core/simulation/propagation.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace volteface::simulation {

/// Ranks every capacity below 1: 0 if its own event sets it, else one more than the smallest rank among the
/// needs that set it. Following causes by rank always ends at events and never loops.
class Causes {
public:
    /// The event that sets an own capacity below 1: the one with the smallest id in byte order.
    using EventOf = std::function<const Event*(Cell)>;

    Causes(const graph::Network& network, const Stack& stack, const Propagation& propagation,
           EventOf event_of);

    /// Call once per instant, after solving. O(cells), and the links of what is below 1.
    void rank();
    /// Keeps, for a need that has just fallen below 1, what explains it: what is felt later, from the past or
    /// by wear, is explained by this instant. After rank().
    void keep_explanation(graph::Need need, Minute at);
    /// The cause of a capacity below 1, after rank().
    [[nodiscard]] Cause cause_of(Cell cell, Minute at) const;

private:
    static constexpr std::uint32_t unranked = std::numeric_limits<std::uint32_t>::max();

    struct Explanation {
        std::uint32_t rank = 0;
        graph::Slot slot = 0;
        bool too_few = false;
        Minute since = 0;
    };

    [[nodiscard]] bool is_engaged(graph::Need need, graph::Slot slot) const;
    /// Whether what is felt in `plane` comes from before this instant.
    [[nodiscard]] bool is_felt_from_before(graph::Need need, Plane consumer_plane) const;
    [[nodiscard]] bool sets(graph::Need need, Cell cell) const;
    [[nodiscard]] Explanation explain_now(graph::Need need, Minute at) const;
    /// Adds suppliers of that rank; true if the need's own rank is now known.
    void offer_rank(Cell cell, std::uint32_t rank);
    [[nodiscard]] std::uint32_t rank_of(graph::Need need, Plane consumer_plane) const;

    const graph::Network& network_;
    const Stack& stack_;
    const Propagation& propagation_;
    EventOf event_of_;
    std::vector<std::uint32_t> cell_rank_;
    std::vector<std::uint32_t> need_rank_;   ///< as things stand now
    std::vector<std::uint32_t> missing_;     ///< ranked suppliers still to come before the need has its rank
    std::vector<Explanation> explanation_;   ///< kept by keep_explanation()
    std::vector<std::vector<Cell>> by_rank_; ///< buckets of rank()
};

} // namespace volteface::simulation
