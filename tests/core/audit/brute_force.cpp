// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/brute_force.h"

#include <algorithm>
#include <bit>

namespace volteface::tests {

using Input = FaultTree::Input;
using Operator = FaultTree::Operator;

bool has_failed(const FaultTree& tree, std::uint32_t lost) {
    std::vector<bool> down(tree.gates.size(), false);
    const auto failed = [&](const Input& input) {
        switch (input.kind) {
        case Input::Kind::event:
            return ((lost >> input.index) & 1U) != 0;
        case Input::Kind::gate:
            return static_cast<bool>(down[input.index]);
        case Input::Kind::never:
            return false;
        case Input::Kind::always:
            return true;
        }
        return false;
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t g = 0; g < tree.gates.size(); ++g) {
            const FaultTree::Gate& gate = tree.gates[g];
            const auto count =
                static_cast<std::size_t>(std::count_if(gate.inputs.begin(), gate.inputs.end(), failed));
            const std::size_t needed = gate.op == Operator::all   ? gate.inputs.size()
                                       : gate.op == Operator::any ? 1
                                                                  : gate.threshold;
            if (count >= needed && !down[g]) {
                down[g] = true;
                changed = true;
            }
        }
    }
    return failed(tree.top);
}

NameSets minimal_sets(const std::vector<std::string>& names,
                      const std::function<bool(std::uint32_t)>& fails) {
    const std::uint32_t end = 1U << names.size();
    std::vector<std::uint32_t> order(end);
    for (std::uint32_t set = 0; set < end; ++set) {
        order[set] = set;
    }
    std::stable_sort(order.begin(), order.end(),
                     [](std::uint32_t a, std::uint32_t b) { return std::popcount(a) < std::popcount(b); });
    std::vector<std::uint32_t> found;
    NameSets sets;
    for (const std::uint32_t set : order) {
        const bool holds_another = std::any_of(found.begin(), found.end(),
                                               [&](std::uint32_t other) { return (set & other) == other; });
        if (holds_another || !fails(set)) {
            continue;
        }
        found.push_back(set);
        std::vector<std::string> members;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (((set >> i) & 1U) != 0) {
                members.push_back(names[i]);
            }
        }
        sets.insert(members);
    }
    return sets;
}

NameSets minimal_sets(const FaultTree& tree) {
    std::vector<std::string> names;
    for (const FaultTree::Event& event : tree.events) {
        names.push_back(event.name);
    }
    return minimal_sets(names, [&](std::uint32_t lost) { return has_failed(tree, lost); });
}

FaultTree random_tree(std::uint64_t seed, const RandomTreeSize& size) {
    Random random(seed);
    FaultTree tree;
    tree.name = "random";
    for (int i = 0; i < size.events; ++i) {
        tree.events.push_back({"e" + std::to_string(i / 10) + std::to_string(i % 10), random.unit()});
    }
    for (int g = 0; g < size.gates; ++g) {
        FaultTree::Gate gate;
        gate.name = "g" + std::to_string(g);
        gate.op = static_cast<Operator>(random.below(3));
        const int count = random.chance(0.06) ? random.between(0, 1) : random.between(2, 4);
        for (int i = 0; i < count; ++i) {
            const auto gates = static_cast<std::uint64_t>(size.rings ? size.gates : g);
            if (random.chance(0.01)) {
                gate.inputs.push_back(random.chance(0.5) ? FaultTree::never() : FaultTree::always());
            } else if (gates > 0 && random.chance(0.55)) {
                gate.inputs.push_back(FaultTree::gate(static_cast<std::uint32_t>(random.below(gates))));
            } else {
                gate.inputs.push_back(FaultTree::event(
                    static_cast<std::uint32_t>(random.below(static_cast<std::uint64_t>(size.events)))));
            }
        }
        gate.threshold = static_cast<std::uint32_t>(
            random.chance(0.05) ? random.between(0, count + 1) : random.between(1, std::max(count, 1)));
        tree.gates.push_back(std::move(gate));
    }
    tree.top = FaultTree::gate(static_cast<std::uint32_t>(size.gates - 1));
    return tree;
}

} // namespace volteface::tests
