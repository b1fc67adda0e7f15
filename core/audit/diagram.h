// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of a decision diagram, each held once, and what its operations remember. Bounded by a meter.
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace volteface::audit {

/// Bytes held by all diagrams of one computation. They are counted before they are taken.
struct Meter {
    std::size_t limit = 0;
    std::size_t used = 0;
    const Watch* watch = nullptr;

    enum class Refusal : std::uint8_t { none, memory, cancelled };
    Refusal refusal = Refusal::none;

    /// False if that would be too much.
    bool take(std::size_t bytes) {
        if (bytes > limit - used) {
            refusal = Refusal::memory;
            return false;
        }
        used += bytes;
        return true;
    }
    void give_back(std::size_t bytes) { used -= bytes; }
};

/// A node of a diagram. Those below a node have smaller numbers.
using Ref = std::uint32_t;

class Diagram {
public:
    static constexpr Ref zero = 0; ///< false; no set at all
    static constexpr Ref one = 1;  ///< true; the empty set alone
    static constexpr std::uint32_t bottom = ~std::uint32_t{0};

    /// Gives up above `most_nodes`, or when the meter refuses. `meter` must outlive it.
    Diagram(Meter& meter, std::size_t most_nodes);
    ~Diagram();
    Diagram(const Diagram&) = delete;
    Diagram& operator=(const Diagram&) = delete;

    [[nodiscard]] std::uint32_t level(Ref ref) const { return nodes_[ref].level; }
    [[nodiscard]] Ref low(Ref ref) const { return nodes_[ref].low; }
    [[nodiscard]] Ref high(Ref ref) const { return nodes_[ref].high; }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    /// It gave up: what came out since means nothing.
    [[nodiscard]] bool has_halted() const { return halted_; }
    void set_most_nodes(std::size_t most) { most_nodes_ = most; }

    /// What operations remember is needed no more.
    void forget();

    /// Whether each node lies under the root, the root included.
    [[nodiscard]] std::vector<bool> under(Ref root) const;

protected:
    Ref find_or_add(std::uint32_t level, Ref low, Ref high);

    struct Memory {
        Ref a = 0;
        Ref b = 0;
        std::uint32_t op = 0; ///< 0: nothing remembered
        Ref result = 0;
    };
    [[nodiscard]] const Memory* recall(std::uint32_t op, Ref a, Ref b) const {
        const Memory& memory = memories_[place_of(op, a, b)];
        return memory.op == op && memory.a == a && memory.b == b ? &memory : nullptr;
    }
    void remember(std::uint32_t op, Ref a, Ref b, Ref result) {
        memories_[place_of(op, a, b)] = {a, b, op, result};
    }
    /// To be asked in every step of an operation: now and then it looks whether the work is to stop.
    [[nodiscard]] bool is_to_stop() {
        if ((++steps_ & 0xffffU) == 0 && meter_.watch != nullptr && meter_.watch->stopped()) {
            meter_.refusal = Meter::Refusal::cancelled;
            halted_ = true;
        }
        return halted_;
    }

private:
    struct Node {
        std::uint32_t level = bottom;
        Ref low = 0;
        Ref high = 0;
        Ref next = 0; ///< in its bucket; 0: the last
    };

    static std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
        std::uint64_t hash = (a ^ (b * 0x9e3779b97f4a7c15U)) * 0xbf58476d1ce4e5b9U;
        return hash ^ (hash >> 32U);
    }
    [[nodiscard]] std::size_t place_of(std::uint32_t op, Ref a, Ref b) const {
        return static_cast<std::size_t>(mixed((std::uint64_t{a} << 32U) | b, op)) & (memories_.size() - 1);
    }
    [[nodiscard]] std::size_t bucket_of(std::uint32_t level, Ref low, Ref high) const {
        return static_cast<std::size_t>(mixed((std::uint64_t{low} << 32U) | high, level)) &
               (buckets_.size() - 1);
    }
    bool grow();

    Meter& meter_;
    std::size_t most_nodes_;
    std::size_t taken_ = 0; ///< from the meter
    std::uint32_t steps_ = 0;
    bool halted_ = false;
    std::vector<Node> nodes_;
    std::vector<Ref> buckets_;
    std::vector<Memory> memories_;
};

} // namespace volteface::audit
