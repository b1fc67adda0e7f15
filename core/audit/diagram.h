// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of a decision diagram, each held once, and what its operations remember. Bounded by a meter.
#pragma once

#include "core/base/progress.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
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

    /// Whether work is to go on. To be asked every few thousand steps: a stop is then noticed within
    /// milliseconds. Tells the progress, which creeps through the part at hand, since nobody knows how long
    /// that takes.
    bool may_go_on(std::uint64_t more_steps = 0) {
        if (watch == nullptr) {
            return true;
        }
        if (watch->stopped()) {
            refusal = Refusal::cancelled;
            return false;
        }
        steps += more_steps;
        if (steps >= next_telling && watch->on_progress) {
            constexpr std::uint64_t between = std::uint64_t{1} << 21U;
            constexpr double half_way = 1e7;
            next_telling = steps + between;
            const auto so_far = static_cast<double>(steps - steps_before_part);
            watch->on_progress(part_begin + (part_end - part_begin) * so_far / (so_far + half_way));
        }
        return refusal != Refusal::cancelled;
    }
    /// From here on the progress goes from `begin` to `end`.
    void begin_part(double begin, double end) {
        part_begin = begin;
        part_end = end;
        steps_before_part = steps;
    }

    std::uint64_t steps = 0;
    std::uint64_t steps_before_part = 0;
    std::uint64_t next_telling = 0;
    double part_begin = 0;
    double part_end = 1;
};

/// A node of a diagram. Those below a node have smaller numbers.
using Ref = std::uint32_t;

class Diagram {
public:
    static constexpr Ref zero = 0; ///< false; no set at all
    static constexpr Ref one = 1;  ///< true; the empty set alone
    static constexpr std::uint32_t bottom = ~std::uint32_t{0};

    /// Gives up when the meter refuses, which must outlive it. `bytes_beside`: what is held for each node
    /// elsewhere.
    explicit Diagram(Meter& meter, std::size_t bytes_beside = 0);
    ~Diagram();
    Diagram(const Diagram&) = delete;
    Diagram& operator=(const Diagram&) = delete;

    [[nodiscard]] std::uint32_t level(Ref ref) const { return nodes_[ref].level; }
    [[nodiscard]] Ref low(Ref ref) const { return nodes_[ref].low; }
    [[nodiscard]] Ref high(Ref ref) const { return nodes_[ref].high; }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    /// It gave up: what came out since means nothing.
    [[nodiscard]] bool has_halted() const { return halted_; }
    /// It halted because its steps were used up alone. With more of them, the operation that was broken off
    /// may be asked for again; what it found before is remembered.
    [[nodiscard]] bool is_out_of_steps() const { return halted_ && paused_; }
    /// So many steps from here on. The same work takes the same number of steps on every machine.
    void allow(std::uint64_t steps);
    [[nodiscard]] std::uint64_t steps() const { return steps_; }

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
    [[nodiscard]] bool is_to_stop() { return ++steps_ >= next_look_ ? look() : halted_; }

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
    bool look();
    bool grow();
    void halt_for_good();

    Meter& meter_;
    std::size_t bytes_of_node_;
    std::size_t taken_ = 0; ///< from the meter
    std::uint64_t steps_ = 0;
    std::uint64_t looked_at_ = 0;
    std::uint64_t next_look_ = 0;
    std::uint64_t last_step_ = std::numeric_limits<std::uint64_t>::max();
    bool halted_ = false;
    bool paused_ = false;
    std::vector<Node> nodes_;
    std::vector<Ref> buckets_;
    std::vector<Memory> memories_;
};

} // namespace volteface::audit
