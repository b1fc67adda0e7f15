// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/binary_sweep.h"

#include <array>
#include <cassert>

namespace volteface::simulation {

using graph::Need;
using graph::Node;
using graph::Slot;

namespace {

/// Whether at least `quorum` of the suppliers are up, in 64 lanes: counters are held bit by bit across words,
/// then compared with the quorum from the top bit down.
std::uint64_t at_least(std::span<const std::uint32_t> suppliers, std::uint32_t quorum,
                       std::span<const std::uint64_t> up) {
    std::array<std::uint64_t, 32> bits{};
    std::size_t width = 0;
    for (const std::uint32_t supplier : suppliers) {
        std::uint64_t carry = up[supplier];
        for (std::size_t i = 0; i < width; ++i) {
            const std::uint64_t next = bits[i] & carry;
            bits[i] ^= carry;
            carry = next;
        }
        if (carry != 0) {
            bits[width++] = carry;
        }
    }
    if (width < 32 && (quorum >> width) != 0) {
        return 0;
    }
    std::uint64_t greater = 0;
    std::uint64_t equal = ~std::uint64_t{0};
    for (std::size_t i = width; i-- > 0;) {
        const bool wanted = ((quorum >> i) & 1U) != 0;
        if (wanted) {
            equal &= bits[i];
        } else {
            greater |= equal & bits[i];
            equal &= ~bits[i];
        }
    }
    return greater | equal;
}

} // namespace

BinarySweep::BinarySweep(const graph::Network& network, const Stack& stack) {
    const auto nodes = static_cast<Node>(network.node_count());
    const auto requirement_of = [&](Need need) -> const Requirement& {
        return stack.requirements[network.requirement_at(need)];
    };
    const auto stops = [&](Need need) {
        const Requirement& requirement = requirement_of(need);
        return !is_renewal(requirement.phase) || std::holds_alternative<StopDecay>(requirement.decay);
    };
    for (Need need = 0; need < network.need_count(); ++need) {
        has_renewal_ = has_renewal_ || (is_renewal(requirement_of(need).phase) && stops(need));
    }
    const std::uint32_t per_node = has_renewal_ ? 2 : 1;
    const auto add_gate = [&](Need need) {
        const bool renewal = is_renewal(requirement_of(need).phase);
        const auto quorum = static_cast<std::uint32_t>(requirement_of(need).quorum);
        gates_.push_back({static_cast<std::uint32_t>(supplier_.size()), quorum});
        for (Slot slot = network.first_slot(need); slot < network.last_slot(need); ++slot) {
            supplier_.push_back(per_node * network.supplier(slot) + (renewal ? 1 : 0));
        }
    };
    for (Node node = 0; node < nodes; ++node) {
        // Within a ring the order does not matter; outside, a node's capacity to renew comes after that to
        // run.
        first_gate_.push_back(static_cast<std::uint32_t>(gates_.size()));
        for (Need need = network.first_need(node); need < network.last_need(node); ++need) {
            if (stops(need)) {
                add_gate(need);
            }
        }
        if (has_renewal_) {
            first_gate_.push_back(static_cast<std::uint32_t>(gates_.size()));
            gates_.push_back({static_cast<std::uint32_t>(supplier_.size()), 1});
            supplier_.push_back(2 * node);
            for (Need need = network.first_need(node); need < network.last_need(node); ++need) {
                if (is_renewal(requirement_of(need).phase)) {
                    add_gate(need);
                }
            }
        }
    }
    first_gate_.push_back(static_cast<std::uint32_t>(gates_.size()));
    gates_.push_back({static_cast<std::uint32_t>(supplier_.size()), 0});
    for (Node first = 0; first < nodes;) {
        Node last = first + 1;
        while (last < nodes && network.ring(last) == network.ring(first)) {
            ++last;
        }
        if (last - first > 1) {
            rings_.push_back({per_node * first, per_node * last});
        }
        first = last;
    }
}

/// Counting serves every quorum without a branch on its kind, which no processor could foresee.
template <>
std::uint8_t BinarySweep::value(std::uint32_t cell, std::span<const std::uint8_t> up) const {
    std::uint32_t value = up[cell];
    for (std::uint32_t g = first_gate_[cell]; g < first_gate_[cell + 1]; ++g) {
        std::uint32_t count = 0;
        for (std::uint32_t i = gates_[g].first_supplier; i < gates_[g + 1].first_supplier; ++i) {
            count += up[supplier_[i]];
        }
        value &= count >= gates_[g].quorum ? 1U : 0U;
    }
    return static_cast<std::uint8_t>(value);
}

template <>
std::uint64_t BinarySweep::value(std::uint32_t cell, std::span<const std::uint64_t> up) const {
    std::uint64_t value = up[cell];
    for (std::uint32_t g = first_gate_[cell]; g < first_gate_[cell + 1]; ++g) {
        const std::uint32_t first = gates_[g].first_supplier;
        const std::uint32_t last = gates_[g + 1].first_supplier;
        const std::uint32_t quorum = gates_[g].quorum;
        if (quorum == last - first) {
            for (std::uint32_t i = first; i < last; ++i) {
                value &= up[supplier_[i]];
            }
        } else if (quorum == 1) {
            std::uint64_t any = 0;
            for (std::uint32_t i = first; i < last; ++i) {
                any |= up[supplier_[i]];
            }
            value &= any;
        } else {
            value &= at_least({supplier_.data() + first, supplier_.data() + last}, quorum, up);
        }
    }
    return value;
}

template <class Word>
void BinarySweep::sweep(std::span<Word> up) const {
    assert(up.size() == cell_count());
    std::uint32_t cell = 0;
    const auto pull_until = [&](std::uint32_t end) {
        for (; cell < end; ++cell) {
            up[cell] = value<Word>(cell, up);
        }
    };
    for (const Ring& ring : rings_) {
        pull_until(ring.first);
        for (bool changed = true; changed;) {
            changed = false;
            for (cell = ring.first; cell < ring.last; ++cell) {
                const Word now = value<Word>(cell, up);
                changed = changed || now != up[cell];
                up[cell] = now;
            }
        }
    }
    pull_until(static_cast<std::uint32_t>(cell_count()));
}

void BinarySweep::run(std::span<std::uint8_t> up) const {
    sweep(up);
}

void BinarySweep::run64(std::span<std::uint64_t> up) const {
    sweep(up);
}

} // namespace volteface::simulation
