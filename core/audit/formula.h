// SPDX-License-Identifier: GPL-3.0-or-later
// A fault tree without rings as compact arrays, made small: what the decision diagrams are built from.
#pragma once

#include "core/model/fault_tree.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace volteface::audit {

/// An event (below event_count) or a gate (event_count + its number).
using Term = std::uint32_t;

/// Gates stand behind all that they rest on; the top is the last. No gate has a constant, a lone input or
/// (but for at_least) the same input twice.
class Formula {
public:
    using Operator = FaultTree::Operator;

    struct Gate {
        Operator op = Operator::any;
        std::uint32_t threshold = 1;
        std::uint32_t first = 0; ///< into the inputs
        std::uint32_t last = 0;
    };

    std::uint32_t event_count = 0; ///< as in the fault tree, used or not
    std::optional<bool> constant;  ///< set: always or never fails, and there are no gates
    Term top = 0;
    std::vector<Gate> gates;
    std::vector<Term> inputs;

    [[nodiscard]] bool is_event(Term term) const { return term < event_count; }
    [[nodiscard]] const Gate& gate(Term term) const { return gates[term - event_count]; }
    [[nodiscard]] std::span<const Term> inputs_of(const Gate& gate) const {
        return {inputs.data() + gate.first, inputs.data() + gate.last};
    }
    [[nodiscard]] Term term_of(std::size_t gate) const { return event_count + static_cast<Term>(gate); }
};

/// The same function of the events. Constants vanish, equal gates are one, nested gates of a kind are merged,
/// what one input decides is dropped, and inputs that always stand together get a gate of their own. The tree
/// must be without rings, gates in any order. O(size of the tree), a few times.
[[nodiscard]] Formula simplified(const FaultTree& tree);

/// For each gate whether it is a module: nothing outside uses what lies below it. The top is one. Linear
/// (Dutuit and Rauzy).
[[nodiscard]] std::vector<bool> find_modules(const Formula& formula);

} // namespace volteface::audit
