// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/importance.h"

#include <algorithm>
#include <limits>

namespace volteface::audit {

namespace {

/// Families as functions: true where a set of the family has failed. What was made is kept.
class Union {
public:
    Union(const Zbdd& zbdd, Bdd& bdd)
        : zbdd_(zbdd)
        , bdd_(bdd) {}

    Ref of(Ref family) {
        std::vector<Ref> open{family};
        made_.resize(zbdd_.size(), unknown);
        made_[Diagram::zero] = Diagram::zero;
        made_[Diagram::one] = Diagram::one;
        while (!open.empty() && !bdd_.has_halted()) {
            const Ref ref = open.back();
            const Ref low = zbdd_.low(ref);
            const Ref high = zbdd_.high(ref);
            if (made_[ref] != unknown) {
                open.pop_back();
            } else if (made_[low] == unknown || made_[high] == unknown) {
                for (const Ref next : {low, high}) {
                    if (made_[next] == unknown) {
                        open.push_back(next);
                    }
                }
            } else {
                made_[ref] =
                    bdd_.make(zbdd_.level(ref), made_[low], bdd_.disjunction(made_[low], made_[high]));
                open.pop_back();
            }
        }
        return made_[family];
    }

private:
    static constexpr Ref unknown = ~Ref{0};

    const Zbdd& zbdd_;
    Bdd& bdd_;
    std::vector<Ref> made_;
};

/// Probabilities from the bottom up, for two sets of event probabilities at once, and derivatives back down.
class Passes {
public:
    Passes(const Formula& formula, const std::vector<Module>& modules)
        : formula_(formula)
        , modules_(modules) {}

    /// Of each term, events given.
    void up(std::vector<double>& of_term) const {
        for (const Module& module : modules_) {
            of_term[module.gate] = nodes_up(module, of_term)[module.function];
        }
    }

    /// ∂Q/∂ of each term.
    [[nodiscard]] std::vector<double> down(const std::vector<double>& of_term) const {
        std::vector<double> derivative(of_term.size(), 0);
        derivative[formula_.top] = 1;
        for (auto module = modules_.rbegin(); module != modules_.rend(); ++module) {
            const Bdd& bdd = *module->bdd;
            const std::vector<double> value = nodes_up(*module, of_term);
            std::vector<double> weight(value.size(), 0);
            weight[module->function] = derivative[module->gate];
            for (Ref ref = module->function; ref > Diagram::one; --ref) {
                if (weight[ref] == 0) {
                    continue;
                }
                const Term term = module->variables[bdd.level(ref)];
                derivative[term] += weight[ref] * (value[bdd.high(ref)] - value[bdd.low(ref)]);
                weight[bdd.low(ref)] += weight[ref] * (1 - of_term[term]);
                weight[bdd.high(ref)] += weight[ref] * of_term[term];
            }
        }
        return derivative;
    }

private:
    static std::vector<double> nodes_up(const Module& module, const std::vector<double>& of_term) {
        const Bdd& bdd = *module.bdd;
        std::vector<double> value(module.function + std::size_t{1}, 0);
        if (module.function >= Diagram::one) {
            value[Diagram::one] = 1;
        }
        for (Ref ref = 2; ref <= module.function; ++ref) {
            const double p = of_term[module.variables[bdd.level(ref)]];
            value[ref] = p * value[bdd.high(ref)] + (1 - p) * value[bdd.low(ref)];
        }
        return value;
    }

    const Formula& formula_;
    const std::vector<Module>& modules_;
};

std::vector<double> with_gates(const Formula& formula, const std::vector<double>& probability) {
    std::vector<double> of_term(formula.event_count + formula.gates.size(), 0);
    std::copy(probability.begin(), probability.begin() + formula.event_count, of_term.begin());
    return of_term;
}

/// For each variable of a module in turn, where a set with it has failed, the variable itself apart: sets
/// above it that do not lead to it fall away, those below it are one union for all.
class UnionsWith {
public:
    UnionsWith(const Zbdd& zbdd, Ref family, Bdd& bdd)
        : zbdd_(zbdd)
        , bdd_(bdd)
        , unions_(zbdd, bdd)
        , now_(family + std::size_t{1}, Diagram::zero) {
        const std::vector<bool> marked = zbdd.under(family);
        for (Ref ref = 2; ref <= family; ++ref) {
            if (marked[ref]) {
                refs_.push_back(ref);
            }
        }
        // Nodes by level, the lowest in the order first: those below a node are done before it.
        std::stable_sort(refs_.begin(), refs_.end(),
                         [&](Ref a, Ref b) { return zbdd.level(a) > zbdd.level(b); });
    }

    Ref of(std::uint32_t level) {
        const auto begin = std::partition_point(refs_.begin(), refs_.end(),
                                                [&](Ref ref) { return zbdd_.level(ref) > level; });
        auto at = begin;
        for (; at != refs_.end() && zbdd_.level(*at) == level; ++at) {
            now_[*at] = unions_.of(zbdd_.high(*at));
        }
        for (; at != refs_.end() && !bdd_.has_halted(); ++at) {
            const Ref low = known(zbdd_.low(*at), level);
            const Ref high = known(zbdd_.high(*at), level);
            now_[*at] = bdd_.make(zbdd_.level(*at), low, bdd_.disjunction(low, high));
        }
        return refs_.empty() ? Diagram::zero : now_[refs_.back()];
    }

private:
    [[nodiscard]] Ref known(Ref ref, std::uint32_t level) const {
        return zbdd_.level(ref) > level ? Diagram::zero : now_[ref];
    }

    const Zbdd& zbdd_;
    Bdd& bdd_;
    Union unions_;
    std::vector<Ref> now_;
    std::vector<Ref> refs_;
};

/// For each term the probability that, itself apart, a minimal cut set with it in it has failed. Across
/// modules the two parts are independent, so that they multiply.
bool fussell_vesely(const Formula& formula, std::vector<Module>& modules, const std::vector<double>& of_term,
                    std::vector<double>& context, Meter& meter) {
    context.assign(of_term.size(), 0);
    context[formula.top] = 1;
    for (auto module = modules.rbegin(); module != modules.rend(); ++module) {
        if (context[module->gate] == 0) {
            continue; // no set with it, or none of them can fail
        }
        Bdd scratch(meter, 2 * sizeof(double)); // with what is held for its nodes here
        UnionsWith unions(*module->zbdd, module->sets, scratch);
        std::vector<double> value{0, 1};
        for (std::uint32_t level = 0; level < module->variables.size(); ++level) {
            const Ref function = unions.of(level);
            if (!meter.may_go_on() || scratch.has_halted()) {
                return false;
            }
            for (auto ref = static_cast<Ref>(value.size()); ref <= function; ++ref) {
                const double p = of_term[module->variables[scratch.level(ref)]];
                value.push_back(p * value[scratch.high(ref)] + (1 - p) * value[scratch.low(ref)]);
            }
            context[module->variables[level]] = context[module->gate] * value[function];
        }
    }
    return true;
}

} // namespace

bool complete_functions(std::vector<Module>& modules, Meter& meter) {
    for (Module& module : modules) {
        if (module.bdd) {
            continue;
        }
        module.bdd = std::make_unique<Bdd>(meter);
        module.function = Union(*module.zbdd, *module.bdd).of(module.sets);
        if (module.bdd->has_halted()) {
            module.bdd = nullptr;
            return false;
        }
        module.bdd->forget();
    }
    return true;
}

double top_probability(const Formula& formula, const std::vector<Module>& modules,
                       const std::vector<double>& probability) {
    if (formula.constant) {
        return *formula.constant ? 1 : 0;
    }
    std::vector<double> of_term = with_gates(formula, probability);
    Passes(formula, modules).up(of_term);
    return of_term[formula.top];
}

std::optional<std::vector<Importance>> importance(const Formula& formula, std::vector<Module>& modules,
                                                  const std::vector<double>& probability, Meter& meter) {
    constexpr double lost_in_rounding = 1e-6;
    std::vector<Importance> result;
    if (formula.constant) {
        return result;
    }
    meter.refusal = Meter::Refusal::none;
    const Passes passes(formula, modules);
    std::vector<double> of_term = with_gates(formula, probability);
    std::vector<double> halves = with_gates(formula, std::vector<double>(formula.event_count, 0.5));
    passes.up(of_term);
    passes.up(halves);
    const std::vector<double> derivative = passes.down(of_term);
    const std::vector<double> structural = passes.down(halves);
    std::vector<double> context;
    if (!fussell_vesely(formula, modules, of_term, context, meter)) {
        return std::nullopt;
    }
    std::vector<bool> mentioned(formula.event_count, false);
    if (formula.gates.empty()) {
        mentioned[formula.top] = true;
    }
    for (const Term input : formula.inputs) {
        if (formula.is_event(input)) {
            mentioned[input] = true;
        }
    }
    const double whole = of_term[formula.top];
    for (std::uint32_t event = 0; event < formula.event_count; ++event) {
        if (!mentioned[event]) {
            continue;
        }
        const double q = probability[event];
        Importance one;
        one.event = event;
        one.birnbaum = derivative[event];
        one.structural = structural[event];
        if (whole > 0) {
            one.criticality = one.birnbaum * q / whole;
            one.fussell_vesely = context[event] * q / whole;
            one.risk_achievement = (whole + (1 - q) * one.birnbaum) / whole;
            double without = whole - q * one.birnbaum;
            if (without < lost_in_rounding * whole) {
                std::vector<double> changed = probability;
                changed[event] = 0;
                without = top_probability(formula, modules, changed);
            }
            if (without > 0) {
                one.risk_reduction = whole / without;
            }
        }
        result.push_back(one);
    }
    return result;
}

} // namespace volteface::audit
