// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a formula gate by gate, each as simple as it can be told on the spot, equal ones once.
#pragma once

#include "core/audit/formula.h"

#include <limits>
#include <unordered_map>

namespace volteface::audit {

class Rewriter {
public:
    static constexpr Term never = std::numeric_limits<Term>::max();
    static constexpr Term always = never - 1;

    explicit Rewriter(std::uint32_t event_count) { formula_.event_count = event_count; }

    /// The term of a gate: perhaps a constant, an input, or a gate that is there already. `inputs` is used
    /// up.
    Term add(Formula::Operator op, std::uint32_t threshold, std::vector<Term>& inputs);

    /// What has been written so far, without a top.
    [[nodiscard]] const Formula& formula() const { return formula_; }

    /// What the top rests on, renumbered. The rewriter is empty after.
    [[nodiscard]] Formula finish(Term top);

private:
    Term add_plain(Formula::Operator op, std::uint32_t threshold, const std::vector<Term>& inputs);
    void drop_decided(Formula::Operator op, std::vector<Term>& inputs);
    void keep_once(std::vector<Term>& inputs);

    Formula formula_;
    std::unordered_multimap<std::size_t, Term> known_; ///< by hash of kind and sorted inputs
    std::vector<std::uint32_t> mark_;                  ///< by term, == round_: among the inputs at hand
    std::uint32_t round_ = 0;
};

} // namespace volteface::audit
