// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_psa/prune.h"

#include <algorithm>
#include <utility>

namespace volteface::exchange {

using Input = FaultTree::Input;

std::optional<std::uint32_t> keep_what_is_used(FaultTree& tree) {
    enum class Seen : std::uint8_t { no, open, done };
    std::vector<Seen> seen(tree.gates.size(), Seen::no);
    std::vector<bool> used_event(tree.events.size(), false);
    std::vector<std::uint32_t> order;
    std::vector<std::pair<std::uint32_t, std::size_t>> path{{tree.top.index, 0}}; // gate, next input
    seen[tree.top.index] = Seen::open;
    while (!path.empty()) {
        const std::uint32_t gate = path.back().first;
        const auto& inputs = tree.gates[gate].inputs;
        if (path.back().second == inputs.size()) {
            seen[gate] = Seen::done;
            order.push_back(gate);
            path.pop_back();
            continue;
        }
        const Input input = inputs[path.back().second++];
        if (input.kind == Input::Kind::event) {
            used_event[input.index] = true;
        } else if (input.kind == Input::Kind::gate && seen[input.index] == Seen::open) {
            return input.index;
        } else if (input.kind == Input::Kind::gate && seen[input.index] == Seen::no) {
            seen[input.index] = Seen::open;
            path.emplace_back(input.index, 0);
        }
    }
    std::sort(order.begin(), order.end());
    std::vector<std::uint32_t> gate_now(tree.gates.size(), 0);
    std::vector<std::uint32_t> event_now(tree.events.size(), 0);
    FaultTree kept;
    kept.name = tree.name;
    for (std::uint32_t event = 0; event < tree.events.size(); ++event) {
        if (used_event[event]) {
            event_now[event] = static_cast<std::uint32_t>(kept.events.size());
            kept.events.push_back(tree.events[event]);
        }
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        gate_now[order[i]] = static_cast<std::uint32_t>(i);
        kept.gates.push_back(tree.gates[order[i]]);
    }
    for (FaultTree::Gate& gate : kept.gates) {
        for (Input& input : gate.inputs) {
            if (input.kind == Input::Kind::gate) {
                input.index = gate_now[input.index];
            } else if (input.kind == Input::Kind::event) {
                input.index = event_now[input.index];
            }
        }
    }
    kept.top = FaultTree::gate(gate_now[tree.top.index]);
    tree = std::move(kept);
    return std::nullopt;
}

} // namespace volteface::exchange
