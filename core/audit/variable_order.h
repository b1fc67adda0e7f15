// SPDX-License-Identifier: GPL-3.0-or-later
// Static orders of variables: what decides how large a decision diagram grows.
#pragma once

#include "core/audit/formula.h"

#include <vector>

namespace volteface::audit {

/// What lies below one module, down to the modules below it.
struct ModuleScope {
    std::vector<Term> gates;               ///< inputs first, the module's own last
    std::vector<std::vector<Term>> orders; ///< of its variables, each another; the first is tried first
};

/// Looks into one module after the other; scratch memory is held between calls.
class ScopeFinder {
public:
    ScopeFinder(const Formula& formula, const std::vector<bool>& is_module);

    [[nodiscard]] ModuleScope scope(Term module);

private:
    [[nodiscard]] bool is_variable(Term term, Term module) const;
    void collect(Term module, ModuleScope& scope);
    void weigh(Term module, const ModuleScope& scope);
    [[nodiscard]] std::vector<Term> depth_first(Term module, int heuristic);

    const Formula& formula_;
    const std::vector<bool>& is_module_;
    std::vector<std::uint32_t> mark_; ///< by term, == round_: seen
    std::vector<double> weight_;      ///< by term
    std::vector<std::uint32_t> uses_; ///< by term, inside the module
    std::uint32_t round_ = 0;
};

} // namespace volteface::audit
