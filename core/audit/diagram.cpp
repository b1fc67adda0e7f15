// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/diagram.h"

namespace volteface::audit {

namespace {

constexpr std::size_t first_capacity = 16;
constexpr std::size_t most_refs = std::size_t{1} << 31U;

} // namespace

Diagram::Diagram(Meter& meter, std::size_t most_nodes)
    : meter_(meter)
    , most_nodes_(most_nodes) {
    const std::size_t bytes = first_capacity * (sizeof(Node) + sizeof(Ref) + sizeof(Memory));
    if (!meter_.take(bytes)) {
        halted_ = true; // a few hundred bytes, so that the diagram is one all the same
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

/// Twice the room. While nodes move, old and new ones are held.
bool Diagram::grow() {
    const std::size_t now = nodes_.capacity();
    if (nodes_.size() >= most_refs) {
        meter_.refusal = Meter::Refusal::memory;
        return false;
    }
    const bool remembers = memories_.size() > 1;
    const std::size_t more =
        now * (sizeof(Node) + sizeof(Ref)) + (remembers ? memories_.size() * sizeof(Memory) : 0);
    const std::size_t moving = now * sizeof(Node);
    if (!meter_.take(more + moving)) {
        return false;
    }
    meter_.give_back(moving);
    taken_ += more;
    nodes_.reserve(2 * now);
    buckets_.assign(2 * now, 0);
    for (Ref ref = 2; ref < nodes_.size(); ++ref) {
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
    if (halted_ || nodes_.size() >= most_nodes_) {
        halted_ = true;
        return zero;
    }
    if (nodes_.size() == nodes_.capacity()) {
        if (!grow()) {
            halted_ = true;
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
