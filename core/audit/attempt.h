// SPDX-License-Identifier: GPL-3.0-or-later
// One way of solving one module, with one order of its variables: it can be broken off and gone on with.
#pragma once

#include "core/audit/modules.h"
#include "core/audit/variable_order.h"

namespace volteface::audit {

class Attempt {
public:
    /// Directly, or from the binary diagram; where directly, sets of more than `order` variables may be left
    /// out. The scope and the meter must outlive it.
    Attempt(const ModuleScope& scope, VariableOrder variables, bool directly, std::uint32_t order,
            Meter& meter);

    enum class End { solved, out_of_steps, refused };
    /// So many steps more. After `refused` it holds nothing.
    End go_on(std::uint64_t steps);

    /// After `solved`, once. The gate is not set.
    [[nodiscard]] Module take();

    /// Steps so far.
    [[nodiscard]] std::uint64_t steps() const;

    /// How far it has come, to be compared with other attempts at the scope that took as many steps: gates
    /// done, and at which step the last of them was.
    struct Progress {
        std::size_t gates = 0;
        std::uint64_t at = 0;
    };
    [[nodiscard]] Progress progress() const { return {done_, done_at_}; }

private:
    template <class Kind>
    bool build(const Kind& kind);
    template <class Kind>
    Ref combined(const Formula::Gate& gate, const Kind& kind);
    End halted(const Diagram& diagram);

    const ModuleScope& scope_;
    VariableOrder variables_;
    bool directly_;
    std::uint32_t order_;
    Meter& meter_;
    std::unique_ptr<Bdd> bdd_;
    std::unique_ptr<Zbdd> zbdd_;
    std::vector<Ref> ref_of_; ///< by term of the scope
    std::vector<Ref> operands_;
    std::size_t done_ = 0; ///< gates
    std::uint64_t done_at_ = 0;
    Ref function_ = 0;
    Ref sets_ = 0;
};

} // namespace volteface::audit
