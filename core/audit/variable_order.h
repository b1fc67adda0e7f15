// SPDX-License-Identifier: GPL-3.0-or-later
// Static orders of variables: what decides how large a decision diagram grows.
#pragma once

#include "core/audit/formula.h"

#include <cstdint>
#include <vector>

namespace volteface::audit {

/// What lies below one module, down to the modules below it, numbered for itself.
struct ModuleScope {
    std::vector<Term> variables; ///< terms of the whole formula, by their number here
    Formula formula;             ///< the variables are its events
};

/// Looks into one module after the other; scratch memory is held between calls.
class ScopeFinder {
public:
    ScopeFinder(const Formula& formula, const std::vector<bool>& is_module);

    /// O(size of the module × log).
    [[nodiscard]] ModuleScope scope(Term module);

private:
    const Formula& formula_;
    const std::vector<bool>& is_module_;
    std::vector<std::uint32_t> mark_;   ///< by term, == round_: seen
    std::vector<std::uint32_t> number_; ///< by term, in the module at hand
    std::uint32_t round_ = 0;
};

/// The events of a formula that are under its top, by level.
using VariableOrder = std::vector<std::uint32_t>;

enum class Walk {
    as_listed,     ///< as the tree lists them
    shared_first,  ///< what is used most, then the gates with the least below them
    heaviest_first ///< what rests on the most
};

/// Depth first from the top.
[[nodiscard]] VariableOrder depth_first(const Formula& formula, Walk walk);

/// From `start`, every gate and event is drawn towards what it is connected with, again and again, and the
/// arrangement with the shortest connections is kept (FORCE: Aloul, Markov and Sakallah). The same on every
/// machine. O(rounds × size × log).
[[nodiscard]] VariableOrder drawn_together(const Formula& formula, const VariableOrder& start, int rounds);

} // namespace volteface::audit
