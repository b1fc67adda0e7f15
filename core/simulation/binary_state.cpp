// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/binary_state.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace volteface::simulation {

BinaryState::BinaryState(const BinarySweep& sweep)
    : sweep_(sweep) {
    const std::size_t cells = sweep.cell_count();
    const std::size_t gates = sweep.gates_.size() - 1;
    first_feed_.assign(cells + 1, 0);
    for (const std::uint32_t supplier : sweep.supplier_) {
        ++first_feed_[supplier + 1];
    }
    std::partial_sum(first_feed_.begin(), first_feed_.end(), first_feed_.begin());
    feeds_.resize(sweep.supplier_.size());
    spare_.resize(gates);
    std::vector<std::uint32_t> next(first_feed_.begin(), first_feed_.end() - 1);
    constexpr auto most = static_cast<std::int64_t>(std::numeric_limits<std::int16_t>::max());
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
        for (std::uint32_t g = sweep.first_gate_[cell]; g < sweep.first_gate_[cell + 1]; ++g) {
            const std::uint32_t first = sweep.gates_[g].first_supplier;
            const std::uint32_t last = sweep.gates_[g + 1].first_supplier;
            const std::int64_t spare = std::int64_t{last} - first - sweep.gates_[g].quorum;
            spare_[g] = static_cast<std::int16_t>(std::clamp(spare, -most, most));
            for (std::uint32_t i = first; i < last; ++i) {
                feeds_[next[sweep.supplier_[i]]++] = {g, cell};
            }
        }
    }
    left_ = spare_;
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
        if (lacks(cell)) {
            never_up_.push_back(cell);
        }
    }
    reset({});
}

bool BinaryState::lacks(std::uint32_t cell) const {
    for (std::uint32_t g = sweep_.first_gate_[cell]; g < sweep_.first_gate_[cell + 1]; ++g) {
        if (left_[g] < 0) {
            return true;
        }
    }
    return false;
}

void BinaryState::fall(std::uint32_t cell) {
    state_[cell] = fallen;
    open_.push_back(cell);
}

/// Counts down what the cells of open_, from that place on, feed.
void BinaryState::spread(std::size_t from) {
    for (std::size_t i = from; i < open_.size(); ++i) { // grows while it is read
        const std::uint32_t cell = open_[i];
        for (std::uint32_t f = first_feed_[cell]; f < first_feed_[cell + 1]; ++f) {
            const Feed feed = feeds_[f];
            if (--left_[feed.gate] == -1 && state_[feed.cell] == 0) {
                fall(feed.cell);
            }
        }
    }
}

void BinaryState::reset(std::span<const std::uint32_t> out) {
    state_.assign(sweep_.cell_count(), 0);
    left_ = spare_;
    open_.clear();
    for (const std::uint32_t cell : out) {
        state_[cell] = own_out;
        open_.push_back(cell);
    }
    for (const std::uint32_t cell : never_up_) {
        if (state_[cell] == 0) {
            fall(cell);
        }
    }
    spread(0);
}

void BinaryState::fail(std::uint32_t cell) {
    open_.clear();
    const bool was_up = state_[cell] == 0;
    state_[cell] = own_out;
    if (was_up) {
        open_.push_back(cell);
        spread(0);
    }
}

/// Whatever the return may reach stands up first; what still lacks suppliers then falls again. So a ring that
/// only held itself down gets up.
void BinaryState::restore(std::uint32_t cell) {
    open_.clear();
    if (state_[cell] != own_out) {
        return;
    }
    state_[cell] = 0;
    open_.push_back(cell);
    for (std::size_t i = 0; i < open_.size(); ++i) { // grows while it is read
        const std::uint32_t up = open_[i];
        for (std::uint32_t f = first_feed_[up]; f < first_feed_[up + 1]; ++f) {
            const Feed feed = feeds_[f];
            ++left_[feed.gate];
            if (state_[feed.cell] == fallen) {
                state_[feed.cell] = 0;
                open_.push_back(feed.cell);
            }
        }
    }
    const std::size_t stood_up = open_.size();
    for (std::size_t i = 0; i < stood_up; ++i) {
        if (state_[open_[i]] == 0 && lacks(open_[i])) {
            fall(open_[i]);
        }
    }
    spread(stood_up);
}

} // namespace volteface::simulation
