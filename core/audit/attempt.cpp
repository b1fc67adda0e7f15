// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/attempt.h"

#include <algorithm>

namespace volteface::audit {

namespace {

struct BddKind {
    Bdd& diagram;
    [[nodiscard]] Ref both(Ref a, Ref b) const { return diagram.conjunction(a, b); }
    [[nodiscard]] Ref either(Ref a, Ref b) const { return diagram.disjunction(a, b); }
};

struct ZbddKind {
    Zbdd& diagram;
    std::uint32_t order;
    [[nodiscard]] Ref both(Ref a, Ref b) const { return diagram.product(a, b, order); }
    [[nodiscard]] Ref either(Ref a, Ref b) const { return diagram.join(a, b); }
};

} // namespace

Attempt::Attempt(const ModuleScope& scope, VariableOrder variables, bool directly, std::uint32_t order,
                 Meter& meter)
    : scope_(scope)
    , variables_(std::move(variables))
    , directly_(directly)
    , order_(order)
    , meter_(meter)
    , ref_of_(scope.variables.size() + scope.formula.gates.size(), Diagram::zero) {
    const auto prepare = [&](auto& diagram) {
        for (std::uint32_t level = 0; level < variables_.size(); ++level) {
            ref_of_[variables_[level]] = diagram.variable(level);
        }
    };
    if (directly_) {
        zbdd_ = std::make_unique<Zbdd>(meter_, variables_.size());
        prepare(*zbdd_);
    } else {
        bdd_ = std::make_unique<Bdd>(meter_);
        prepare(*bdd_);
    }
}

Attempt::End Attempt::go_on(std::uint64_t steps) {
    if (directly_) {
        zbdd_->allow(steps);
        if (!build(ZbddKind{*zbdd_, order_})) {
            return halted(*zbdd_);
        }
        sets_ = ref_of_.back();
        zbdd_->forget();
        return End::solved;
    }
    if (zbdd_ == nullptr) {
        const std::uint64_t before = bdd_->steps();
        bdd_->allow(steps);
        if (!build(BddKind{*bdd_})) {
            return halted(*bdd_);
        }
        function_ = ref_of_.back();
        bdd_->forget();
        zbdd_ = std::make_unique<Zbdd>(meter_, variables_.size());
        steps -= std::min(steps, bdd_->steps() - before);
    }
    zbdd_->allow(steps);
    sets_ = zbdd_->minimal_solutions(*bdd_, function_);
    if (zbdd_->has_halted()) {
        return halted(*zbdd_);
    }
    zbdd_->forget();
    return End::solved;
}

Attempt::End Attempt::halted(const Diagram& diagram) {
    if (diagram.is_out_of_steps()) {
        return End::out_of_steps;
    }
    bdd_ = nullptr;
    zbdd_ = nullptr;
    return End::refused;
}

Module Attempt::take() {
    Module module;
    for (const std::uint32_t variable : variables_) {
        module.variables.push_back(scope_.variables[variable]);
    }
    module.is_cut = zbdd_->has_cut();
    module.bdd = std::move(bdd_);
    module.function = function_;
    module.zbdd = std::move(zbdd_);
    module.sets = sets_;
    return module;
}

std::uint64_t Attempt::steps() const {
    return (bdd_ ? bdd_->steps() : 0) + (zbdd_ ? zbdd_->steps() : 0);
}

/// Gate after gate. The one that was broken off begins anew: what it found is remembered.
template <class Kind>
bool Attempt::build(const Kind& kind) {
    const Formula& formula = scope_.formula;
    for (; done_ < formula.gates.size(); ++done_) {
        const Formula::Gate& gate = formula.gates[done_];
        operands_.clear();
        for (const Term input : formula.inputs_of(gate)) {
            operands_.push_back(ref_of_[input]);
        }
        // From the bottom of the order up: what is added lies on top of what is there.
        std::stable_sort(operands_.begin(), operands_.end(),
                         [&](Ref a, Ref b) { return kind.diagram.level(a) > kind.diagram.level(b); });
        const Ref ref = combined(gate, kind);
        if (kind.diagram.has_halted()) {
            return false;
        }
        ref_of_[formula.term_of(done_)] = ref;
        done_at_ = kind.diagram.steps();
    }
    return true;
}

template <class Kind>
Ref Attempt::combined(const Formula::Gate& gate, const Kind& kind) {
    if (gate.op != Formula::Operator::at_least) {
        Ref result = operands_.front();
        for (std::size_t i = 1; i < operands_.size() && !kind.diagram.has_halted(); ++i) {
            result = gate.op == Formula::Operator::any ? kind.either(result, operands_[i])
                                                       : kind.both(result, operands_[i]);
        }
        return result;
    }
    // at_least[j]: j or more of the operands seen so far have failed.
    std::vector<Ref> at_least(gate.threshold + std::size_t{1}, Diagram::zero);
    at_least[0] = Diagram::one;
    for (std::size_t i = 0; i < operands_.size(); ++i) {
        const std::size_t left = operands_.size() - i - 1;
        for (std::size_t j = std::min<std::size_t>(gate.threshold, i + 1); j > 0; --j) {
            if (j + left < gate.threshold) {
                break; // too few are left to make up for it
            }
            at_least[j] = kind.either(at_least[j], kind.both(operands_[i], at_least[j - 1]));
            if (kind.diagram.has_halted()) {
                return Diagram::zero;
            }
        }
    }
    return at_least[gate.threshold];
}

} // namespace volteface::audit
