// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/diagram.h"

namespace volteface::audit {

namespace {

constexpr std::size_t first_capacity = 16;
constexpr std::size_t most_refs = std::size_t{1} << 31U;
constexpr std::size_t most_memories = std::size_t{1} << 22U; // beyond, a step back is cheaper than the room
constexpr std::uint64_t steps_between_looks = std::uint64_t{1} << 12U;

} // namespace

Diagram::Diagram(Meter& meter, std::size_t bytes_beside)
    : meter_(meter)
    , bytes_of_node_(sizeof(Node) + bytes_beside)
    , next_look_(steps_between_looks) {
    const std::size_t bytes = first_capacity * (bytes_of_node_ + sizeof(Ref) + sizeof(Memory));
    if (!meter_.take(bytes)) {
        halt_for_good(); // a few hundred bytes, so that the diagram is one all the same
    } else {
        taken_ = bytes;
    }
    nodes_.reserve(first_capacity);
    nodes_.resize(2);
    buckets_.assign(first_capacity, 0);
    memories_.assign(first_capacity, {});
}

Diagram::~Diagram() {
    meter_.give_back(taken_);
}

void Diagram::allow(std::uint64_t steps) {
    last_step_ = steps_ + std::min(steps, std::numeric_limits<std::uint64_t>::max() - steps_);
    next_look_ = std::min(last_step_, steps_ + steps_between_looks);
    halted_ = halted_ && !paused_;
    paused_ = false;
}

bool Diagram::look() {
    if (halted_) {
        return true;
    }
    if (!meter_.may_go_on(steps_ - looked_at_)) {
        halt_for_good();
    } else if (steps_ >= last_step_) {
        halted_ = true;
        paused_ = true;
    }
    looked_at_ = steps_;
    next_look_ = std::min(last_step_, steps_ + steps_between_looks);
    return halted_;
}

void Diagram::halt_for_good() {
    halted_ = true;
    paused_ = false;
}

/// Twice the room. While nodes move, old and new ones are held.
bool Diagram::grow() {
    const std::size_t now = nodes_.capacity();
    if (nodes_.size() >= most_refs) {
        meter_.refusal = Meter::Refusal::memory;
        return false;
    }
    const bool remembers = memories_.size() > 1 && memories_.size() < most_memories;
    const std::size_t more =
        now * (bytes_of_node_ + sizeof(Ref)) + (remembers ? memories_.size() * sizeof(Memory) : 0);
    const std::size_t moving = now * bytes_of_node_;
    if (!meter_.take(more + moving)) {
        return false;
    }
    meter_.give_back(moving);
    taken_ += more;
    nodes_.reserve(2 * now);
    buckets_.assign(2 * now, 0);
    for (Ref ref = 2; ref < nodes_.size(); ++ref) {
        if (ref % steps_between_looks == 0 && !meter_.may_go_on()) {
            return false;
        }
        Node& node = nodes_[ref];
        Ref& bucket = buckets_[bucket_of(node.level, node.low, node.high)];
        node.next = bucket;
        bucket = ref;
    }
    if (remembers) {
        std::vector<Memory> old(2 * memories_.size());
        old.swap(memories_);
        for (const Memory& memory : old) {
            if (memory.op != 0) {
                memories_[place_of(memory.op, memory.a, memory.b)] = memory;
            }
        }
    }
    return true;
}

Ref Diagram::find_or_add(std::uint32_t level, Ref low, Ref high) {
    std::size_t bucket = bucket_of(level, low, high);
    for (Ref ref = buckets_[bucket]; ref != 0; ref = nodes_[ref].next) {
        const Node& node = nodes_[ref];
        if (node.level == level && node.low == low && node.high == high) {
            return ref;
        }
    }
    if (halted_) {
        return zero;
    }
    if (nodes_.size() == nodes_.capacity()) {
        if (!grow()) {
            halt_for_good();
            return zero;
        }
        bucket = bucket_of(level, low, high);
    }
    const auto ref = static_cast<Ref>(nodes_.size());
    nodes_.push_back({level, low, high, buckets_[bucket]});
    buckets_[bucket] = ref;
    return ref;
}

void Diagram::forget() {
    const std::size_t bytes = (memories_.size() - 1) * sizeof(Memory);
    std::vector<Memory>(1).swap(memories_);
    if (taken_ >= bytes) {
        taken_ -= bytes;
        meter_.give_back(bytes);
    }
}

std::vector<bool> Diagram::under(Ref root) const {
    std::vector<bool> marked(nodes_.size(), false);
    marked[root] = true;
    for (Ref ref = root; ref > one; --ref) {
        if (marked[ref]) {
            marked[nodes_[ref].low] = true;
            marked[nodes_[ref].high] = true;
        }
    }
    return marked;
}

} // namespace volteface::audit
