// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/modules.h"

#include "core/audit/variable_order.h"

#include <algorithm>
#include <limits>

namespace volteface::audit {

namespace {

using Operator = Formula::Operator;

constexpr std::size_t first_allowance = std::size_t{1} << 13U; // nodes
constexpr std::size_t allowance_growth = 4;
constexpr std::size_t share_of_direct = 2; // its nodes cost more, and where it wins it needs few

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

class Solver {
public:
    Solver(const Formula& formula, Way way, std::optional<std::uint32_t> order, Meter& meter)
        : formula_(formula)
        , way_(way)
        , order_(order)
        , meter_(meter)
        , is_module_(find_modules(formula))
        , finder_(formula, is_module_)
        , ref_of_(formula.event_count + formula.gates.size(), Diagram::zero) {}

    std::optional<std::vector<Module>> run() {
        std::vector<Module> modules;
        for (std::size_t g = 0; g < formula_.gates.size(); ++g) {
            if (!is_module_[g]) {
                continue;
            }
            std::optional<Module> module = solve(formula_.term_of(g));
            if (!module) {
                return std::nullopt;
            }
            modules.push_back(std::move(*module));
            if (meter_.watch != nullptr && meter_.watch->on_progress && (g & 0x3ffU) == 0) {
                meter_.watch->on_progress(static_cast<double>(g) /
                                          static_cast<double>(formula_.gates.size()));
            }
        }
        return modules;
    }

private:
    /// Each way with few nodes first, then with more: what is found costs little more than the best way would
    /// alone.
    std::optional<Module> solve(Term gate) {
        const ModuleScope scope = finder_.scope(gate);
        struct Attempt {
            std::size_t order = 0;
            bool direct = false;
            bool limited = false;
            bool hopeless = false; // the memory does not reach, whatever the allowance
        };
        std::vector<Attempt> attempts;
        if (way_ != Way::directly) {
            for (std::size_t i = 0; i < scope.orders.size(); ++i) {
                attempts.push_back({i});
            }
        }
        if (way_ != Way::by_bdd && (way_ == Way::directly || scope.gates.size() > 1)) {
            attempts.push_back({0, true, false, false});
            if (order_ && way_ == Way::choose) {
                attempts.push_back({0, true, true, false});
            }
        }
        for (std::size_t allowance = first_allowance;; allowance *= allowance_growth) {
            bool may_go_on = false;
            for (Attempt& attempt : attempts) {
                if (attempt.hopeless) {
                    continue;
                }
                meter_.refusal = Meter::Refusal::none;
                Module module;
                module.gate = gate;
                module.variables = scope.orders[attempt.order];
                const bool done = attempt.direct ? build_sets(scope, module, allowance / share_of_direct,
                                                              attempt.limited || way_ == Way::directly)
                                                 : build_function(scope, module, allowance);
                if (done) {
                    return module;
                }
                if (meter_.refusal == Meter::Refusal::cancelled) {
                    return std::nullopt;
                }
                attempt.hopeless = meter_.refusal == Meter::Refusal::memory;
                may_go_on = may_go_on || !attempt.hopeless;
            }
            if (!may_go_on) {
                meter_.refusal = Meter::Refusal::memory;
                return std::nullopt;
            }
        }
    }

    bool build_function(const ModuleScope& scope, Module& module, std::size_t allowance) {
        module.bdd = std::make_unique<Bdd>(meter_, allowance);
        module.function = build(scope, module.variables, BddKind{*module.bdd});
        if (module.bdd->has_halted()) {
            return false;
        }
        module.bdd->forget();
        module.zbdd = std::make_unique<Zbdd>(meter_, allowance);
        module.sets = module.zbdd->minimal_solutions(*module.bdd, module.function);
        module.zbdd->forget();
        return !module.zbdd->has_halted();
    }

    bool build_sets(const ModuleScope& scope, Module& module, std::size_t allowance, bool limited) {
        module.zbdd = std::make_unique<Zbdd>(meter_, allowance);
        const std::uint32_t order = limited && order_ ? *order_ : Zbdd::no_limit;
        module.sets = build(scope, module.variables, ZbddKind{*module.zbdd, order});
        module.is_cut = module.zbdd->has_cut();
        module.zbdd->forget();
        return !module.zbdd->has_halted();
    }

    template <class Kind>
    Ref build(const ModuleScope& scope, const std::vector<Term>& variables, const Kind& kind) {
        for (std::uint32_t level = 0; level < variables.size(); ++level) {
            ref_of_[variables[level]] = kind.diagram.variable(level);
        }
        std::vector<Ref> operands;
        for (const Term term : scope.gates) {
            const Formula::Gate& gate = formula_.gate(term);
            operands.clear();
            for (const Term input : formula_.inputs_of(gate)) {
                operands.push_back(ref_of_[input]);
            }
            // From the bottom of the order up: what is added lies on top of what is there.
            std::stable_sort(operands.begin(), operands.end(),
                             [&](Ref a, Ref b) { return kind.diagram.level(a) > kind.diagram.level(b); });
            ref_of_[term] = combined(gate, operands, kind);
            if (kind.diagram.has_halted()) {
                break;
            }
        }
        return ref_of_[scope.gates.back()];
    }

    template <class Kind>
    Ref combined(const Formula::Gate& gate, const std::vector<Ref>& operands, const Kind& kind) {
        if (gate.op != Operator::at_least) {
            Ref result = operands.front();
            for (std::size_t i = 1; i < operands.size() && !kind.diagram.has_halted(); ++i) {
                result = gate.op == Operator::any ? kind.either(result, operands[i])
                                                  : kind.both(result, operands[i]);
            }
            return result;
        }
        // at_least[j]: j or more of the operands seen so far have failed.
        std::vector<Ref> at_least(gate.threshold + std::size_t{1}, Diagram::zero);
        at_least[0] = Diagram::one;
        for (std::size_t i = 0; i < operands.size(); ++i) {
            const std::size_t left = operands.size() - i - 1;
            for (std::size_t j = std::min<std::size_t>(gate.threshold, i + 1); j > 0; --j) {
                if (j + left < gate.threshold) {
                    break; // too few are left to make up for it
                }
                at_least[j] = kind.either(at_least[j], kind.both(operands[i], at_least[j - 1]));
                if (kind.diagram.has_halted()) {
                    return Diagram::zero;
                }
            }
        }
        return at_least[gate.threshold];
    }

    const Formula& formula_;
    Way way_;
    std::optional<std::uint32_t> order_;
    Meter& meter_;
    std::vector<bool> is_module_;
    ScopeFinder finder_;
    std::vector<Ref> ref_of_; ///< by term, in the diagram at hand
};

} // namespace

std::optional<std::vector<Module>> solve_modules(const Formula& formula, Way way,
                                                 std::optional<std::uint32_t> order, Meter& meter) {
    return Solver(formula, way, order, meter).run();
}

} // namespace volteface::audit
