// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/variable_order.h"

#include <algorithm>
#include <utility>

namespace volteface::audit {

namespace {

constexpr int heuristics = 3;

} // namespace

ScopeFinder::ScopeFinder(const Formula& formula, const std::vector<bool>& is_module)
    : formula_(formula)
    , is_module_(is_module)
    , mark_(formula.event_count + formula.gates.size(), 0)
    , weight_(mark_.size(), 1)
    , uses_(mark_.size(), 0) {}

bool ScopeFinder::is_variable(Term term, Term module) const {
    return formula_.is_event(term) || (term != module && is_module_[term - formula_.event_count]);
}

void ScopeFinder::collect(Term module, ModuleScope& scope) {
    ++round_;
    std::vector<Term> open{module};
    mark_[module] = round_;
    while (!open.empty()) {
        const Term term = open.back();
        open.pop_back();
        scope.gates.push_back(term);
        for (const Term input : formula_.inputs_of(formula_.gate(term))) {
            if (mark_[input] != round_) {
                mark_[input] = round_;
                uses_[input] = 0;
                if (!is_variable(input, module)) {
                    open.push_back(input);
                }
            }
            ++uses_[input];
        }
    }
    std::sort(scope.gates.begin(), scope.gates.end());
}

/// How many variables a gate rests on, those below several inputs counted several times.
void ScopeFinder::weigh(Term module, const ModuleScope& scope) {
    for (const Term gate : scope.gates) {
        double weight = 0;
        for (const Term input : formula_.inputs_of(formula_.gate(gate))) {
            weight += is_variable(input, module) ? 1 : weight_[input];
        }
        weight_[gate] = std::min(weight, 1e300);
    }
}

/// 0: as the tree lists them. 1: what is used most first, then the lightest. 2: the heaviest first.
std::vector<Term> ScopeFinder::depth_first(Term module, int heuristic) {
    ++round_;
    std::vector<Term> order;
    std::vector<Term> open{module};
    std::vector<Term> inputs;
    while (!open.empty()) {
        const Term term = open.back();
        open.pop_back();
        if (mark_[term] == round_) {
            continue;
        }
        mark_[term] = round_;
        if (is_variable(term, module)) {
            order.push_back(term);
            continue;
        }
        const auto all = formula_.inputs_of(formula_.gate(term));
        inputs.assign(all.begin(), all.end());
        const auto weight = [&](Term input) { return is_variable(input, module) ? 1 : weight_[input]; };
        if (heuristic == 1) {
            std::stable_sort(inputs.begin(), inputs.end(), [&](Term a, Term b) {
                const bool leaf_a = is_variable(a, module);
                const bool leaf_b = is_variable(b, module);
                if (leaf_a != leaf_b) {
                    return leaf_a;
                }
                return leaf_a ? uses_[a] > uses_[b] : weight(a) < weight(b);
            });
        } else if (heuristic == 2) {
            std::stable_sort(inputs.begin(), inputs.end(),
                             [&](Term a, Term b) { return weight(a) > weight(b); });
        }
        open.insert(open.end(), inputs.rbegin(), inputs.rend());
    }
    return order;
}

ModuleScope ScopeFinder::scope(Term module) {
    ModuleScope scope;
    collect(module, scope);
    if (scope.gates.size() == 1) {
        scope.orders.push_back(depth_first(module, 0));
        return scope;
    }
    weigh(module, scope);
    for (int heuristic = 0; heuristic < heuristics; ++heuristic) {
        std::vector<Term> order = depth_first(module, heuristic);
        if (std::find(scope.orders.begin(), scope.orders.end(), order) == scope.orders.end()) {
            scope.orders.push_back(std::move(order));
        }
    }
    return scope;
}

} // namespace volteface::audit
