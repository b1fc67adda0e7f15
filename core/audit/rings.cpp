// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/rings.h"

#include "core/graph/strong_components.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace volteface::audit {

namespace {

using Input = FaultTree::Input;

constexpr std::uint32_t none = ~std::uint32_t{0};

/// Gates of one ring, inputs first as far as the ring allows; and how many of them close it.
struct Ring {
    std::vector<std::uint32_t> order;
    std::size_t closing = 0;
};

class Unfolding {
public:
    Unfolding(const FaultTree& tree, std::size_t most_gates)
        : tree_(tree)
        , most_gates_(most_gates)
        , place_(tree.gates.size(), none)
        , last_copy_(tree.gates.size(), none) {}

    Result<FaultTree> run() {
        result_.name = tree_.name;
        result_.events = tree_.events;
        result_.top = tree_.top;
        if (tree_.top.kind != Input::Kind::gate) {
            return std::move(result_);
        }
        find_rings();
        for (std::uint32_t group = 0; group < members_.size(); ++group) {
            if (!members_[group].empty() && !unfold(group)) {
                return fail(ErrorCode::too_large, tree_.name,
                            {"gates of the fault tree with its rings unfolded", std::to_string(most_gates_)});
            }
        }
        result_.top = FaultTree::gate(last_copy_[tree_.top.index]);
        keep_what_is_used();
        return std::move(result_);
    }

private:
    /// Groups gates under the top by ring, suppliers' groups first.
    void find_rings() {
        std::vector<bool> reached(tree_.gates.size(), false);
        std::vector<std::uint32_t> open{tree_.top.index};
        reached[tree_.top.index] = true;
        std::vector<graph::Link> links;
        while (!open.empty()) {
            const std::uint32_t gate = open.back();
            open.pop_back();
            for (const Input& input : tree_.gates[gate].inputs) {
                if (input.kind != Input::Kind::gate) {
                    continue;
                }
                links.push_back({gate, input.index});
                if (!reached[input.index]) {
                    reached[input.index] = true;
                    open.push_back(input.index);
                }
            }
        }
        group_ = graph::strong_components(tree_.gates.size(), links);
        members_.resize(group_.empty() ? 0
                                       : *std::max_element(group_.begin(), group_.end()) + std::size_t{1});
        for (std::uint32_t gate = 0; gate < tree_.gates.size(); ++gate) {
            if (reached[gate]) {
                members_[group_[gate]].push_back(gate);
            }
        }
    }

    /// Depth first, so that few inputs are left that come later in the order.
    Ring order_ring(std::uint32_t group) {
        Ring ring;
        std::unordered_set<std::uint32_t> seen;
        std::vector<std::pair<std::uint32_t, std::size_t>> path; // gate, next input
        for (const std::uint32_t start : members_[group]) {
            if (!seen.insert(start).second) {
                continue;
            }
            path.emplace_back(start, 0);
            while (!path.empty()) {
                const std::uint32_t gate = path.back().first;
                const auto& inputs = tree_.gates[gate].inputs;
                std::size_t& next = path.back().second;
                while (next < inputs.size() && !is_within(inputs[next], group)) {
                    ++next;
                }
                if (next == inputs.size()) {
                    place_[gate] = static_cast<std::uint32_t>(ring.order.size());
                    ring.order.push_back(gate);
                    path.pop_back();
                    continue;
                }
                const std::uint32_t child = inputs[next++].index;
                if (seen.insert(child).second) {
                    path.emplace_back(child, 0);
                }
            }
        }
        std::unordered_set<std::uint32_t> closing;
        for (const std::uint32_t gate : ring.order) {
            for (const Input& input : tree_.gates[gate].inputs) {
                if (is_within(input, group) && place_[input.index] >= place_[gate]) {
                    closing.insert(input.index);
                }
            }
        }
        ring.closing = closing.size();
        return ring;
    }

    [[nodiscard]] bool is_within(const Input& input, std::uint32_t group) const {
        return input.kind == Input::Kind::gate && group_[input.index] == group;
    }

    /// False if there would be too many gates.
    bool unfold(std::uint32_t group) {
        const Ring ring = order_ring(group);
        const std::size_t rounds = ring.closing + 1;
        if (rounds * ring.order.size() > most_gates_ - std::min(most_gates_, result_.gates.size())) {
            return false;
        }
        std::vector<std::uint32_t> before(ring.order.size(), none);
        std::vector<std::uint32_t> now(ring.order.size(), none);
        for (std::size_t round = 1; round <= rounds; ++round) {
            for (std::size_t i = 0; i < ring.order.size(); ++i) {
                FaultTree::Gate gate = tree_.gates[ring.order[i]];
                for (Input& input : gate.inputs) {
                    if (input.kind != Input::Kind::gate) {
                        continue;
                    }
                    if (group_[input.index] != group) {
                        input.index = last_copy_[input.index];
                        continue;
                    }
                    const std::uint32_t place = place_[input.index];
                    const std::uint32_t copy = place < i ? now[place] : before[place];
                    input = copy == none ? FaultTree::never() : FaultTree::gate(copy);
                }
                if (round != rounds) {
                    gate.name += "-round-" + std::to_string(round);
                }
                now[i] = static_cast<std::uint32_t>(result_.gates.size());
                result_.gates.push_back(std::move(gate));
            }
            std::swap(before, now);
        }
        for (std::size_t i = 0; i < ring.order.size(); ++i) {
            last_copy_[ring.order[i]] = before[i];
        }
        return true;
    }

    /// In the last round not every gate of a ring is asked for.
    void keep_what_is_used() {
        std::vector<FaultTree::Gate>& gates = result_.gates;
        std::vector<bool> used(gates.size(), false);
        used[result_.top.index] = true;
        for (std::size_t g = gates.size(); g-- > 0;) { // users stand behind
            if (!used[g]) {
                continue;
            }
            for (const Input& input : gates[g].inputs) {
                if (input.kind == Input::Kind::gate) {
                    used[input.index] = true;
                }
            }
        }
        std::vector<std::uint32_t> now(gates.size(), none);
        std::uint32_t kept = 0;
        for (std::size_t g = 0; g < gates.size(); ++g) {
            if (!used[g]) {
                continue;
            }
            for (Input& input : gates[g].inputs) {
                if (input.kind == Input::Kind::gate) {
                    input.index = now[input.index];
                }
            }
            now[g] = kept;
            if (kept != g) {
                gates[kept] = std::move(gates[g]);
            }
            ++kept;
        }
        gates.resize(kept);
        result_.top.index = now[result_.top.index];
    }

    const FaultTree& tree_;
    std::size_t most_gates_;
    std::vector<std::uint32_t> group_;
    std::vector<std::vector<std::uint32_t>> members_; ///< gates by group
    std::vector<std::uint32_t> place_;                ///< in the order of its ring
    std::vector<std::uint32_t> last_copy_;
    FaultTree result_;
};

} // namespace

Result<FaultTree> without_rings(const FaultTree& tree, std::size_t most_gates) {
    return Unfolding(tree, most_gates).run();
}

} // namespace volteface::audit
