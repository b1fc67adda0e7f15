// SPDX-License-Identifier: GPL-3.0-or-later
// The binary case kept up to date while single components fail and return: a change costs the links it
// touches.
#pragma once

#include "core/simulation/binary_sweep.h"

#include <cstdint>
#include <span>
#include <vector>

namespace volteface::simulation {

/// All cells of a sweep, up unless their own capacity is 0 or a gate of theirs lacks suppliers. Failure
/// spreads by counting down what each gate has to spare, which is exact for rings as well (the least fixed
/// point of failure).
class BinaryState {
public:
    /// `sweep` must outlive it. Everything is up but what the stack itself cannot supply.
    explicit BinaryState(const BinarySweep& sweep);

    /// From nothing: these cells are out, all others have their own capacity. Costs what falls, and a copy of
    /// the counters.
    void reset(std::span<const std::uint32_t> out);

    /// The cell's own capacity becomes 0, or 1.
    void fail(std::uint32_t cell);
    void restore(std::uint32_t cell);

    [[nodiscard]] bool is_up(std::uint32_t cell) const { return state_[cell] == 0; }
    /// Cells that the last call changed, restored cells that fell again among them.
    [[nodiscard]] const std::vector<std::uint32_t>& changed() const { return open_; }

private:
    // Why a cell is down.
    static constexpr std::uint8_t own_out = 1;
    static constexpr std::uint8_t fallen = 2; ///< own capacity is 1, but a gate lacks suppliers

    void fall(std::uint32_t cell);
    void spread(std::size_t from);
    [[nodiscard]] bool lacks(std::uint32_t cell) const;

    struct Feed {
        std::uint32_t gate = 0;
        std::uint32_t cell = 0; ///< that the gate belongs to
    };

    const BinarySweep& sweep_;
    std::vector<std::uint32_t> first_feed_; ///< by cell
    std::vector<Feed> feeds_;
    std::vector<std::int16_t> spare_;     ///< by gate, with everything up
    std::vector<std::int16_t> left_;      ///< by gate; below 0: the gate is not met
    std::vector<std::uint8_t> state_;     ///< by cell
    std::vector<std::uint32_t> never_up_; ///< gates that list too few suppliers
    std::vector<std::uint32_t> open_;
};

} // namespace volteface::simulation
