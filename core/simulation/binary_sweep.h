// SPDX-License-Identifier: GPL-3.0-or-later
// Propagation where every capacity is 0 or 1 and time stands still: what many-scenario questions run over.
// One pass in topological order; rings go round until nothing changes.
#pragma once

#include "core/graph/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace volteface::simulation {

/// Needs of phase `run` and `legal` (and, in the plane of renewal, those with decay `stop`) count as hard,
/// whatever their weight; buffers are empty, standbys engaged. Immutable after construction; run() may be
/// called from several threads.
class BinarySweep {
public:
    BinarySweep(const graph::Network& network, const Stack& stack);

    /// Cells of the sweep: one per node, or two (to run, to renew) where a renewal need can stop a component.
    [[nodiscard]] std::size_t cell_count() const { return first_gate_.size() - 1; }
    [[nodiscard]] std::size_t link_count() const { return supplier_.size(); }
    /// Whether cells are pairs (run, renew): then the cells of node n are 2n and 2n + 1, else n.
    [[nodiscard]] bool has_renewal() const { return has_renewal_; }

    /// up[c] is 1 on entry where the cell's own capacity is 1, and on return where its capacity is 1 in the
    /// greatest solution. O(cells + links), and for a ring its links once per round.
    void run(std::span<std::uint8_t> up) const;

    /// 64 scenarios at once, one a bit.
    void run64(std::span<std::uint64_t> up) const;

private:
    struct Gate {
        std::uint32_t first_supplier = 0;
        std::uint32_t quorum = 1;
    };

    friend class BinaryState;

    template <class Word>
    void sweep(std::span<Word> up) const;
    template <class Word>
    [[nodiscard]] Word value(std::uint32_t cell, std::span<const Word> up) const;

    bool has_renewal_ = false;
    std::vector<std::uint32_t> first_gate_; ///< by cell, and one past the last
    std::vector<Gate> gates_;               ///< and one past the last
    std::vector<std::uint32_t> supplier_;   ///< cells
    struct Ring {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    std::vector<Ring> rings_; ///< ranges of cells that need one another, ascending
};

} // namespace volteface::simulation
