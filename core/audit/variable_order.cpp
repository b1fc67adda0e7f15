// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/variable_order.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace volteface::audit {

ScopeFinder::ScopeFinder(const Formula& formula, const std::vector<bool>& is_module)
    : formula_(formula)
    , is_module_(is_module)
    , mark_(formula.event_count + formula.gates.size(), 0)
    , number_(mark_.size(), 0) {}

ModuleScope ScopeFinder::scope(Term module) {
    ModuleScope scope;
    std::vector<Term> gates{module};
    ++round_;
    mark_[module] = round_;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        for (const Term input : formula_.inputs_of(formula_.gate(gates[i]))) {
            if (mark_[input] == round_) {
                continue;
            }
            mark_[input] = round_;
            if (formula_.is_event(input) || is_module_[input - formula_.event_count]) {
                number_[input] = static_cast<std::uint32_t>(scope.variables.size());
                scope.variables.push_back(input);
            } else {
                gates.push_back(input);
            }
        }
    }
    std::sort(gates.begin(), gates.end());
    Formula& own = scope.formula;
    own.event_count = static_cast<std::uint32_t>(scope.variables.size());
    for (std::size_t i = 0; i < gates.size(); ++i) {
        number_[gates[i]] = own.term_of(i);
    }
    for (const Term gate : gates) {
        Formula::Gate copy = formula_.gate(gate);
        const auto inputs = formula_.inputs_of(copy);
        copy.first = static_cast<std::uint32_t>(own.inputs.size());
        for (const Term input : inputs) {
            own.inputs.push_back(number_[input]);
        }
        copy.last = static_cast<std::uint32_t>(own.inputs.size());
        own.gates.push_back(copy);
    }
    own.top = number_[module];
    return scope;
}

VariableOrder depth_first(const Formula& formula, Walk walk) {
    const std::size_t terms = formula.event_count + formula.gates.size();
    std::vector<double> weight(terms, 1); // variables below, those below several inputs several times
    std::vector<std::uint32_t> uses(terms, 0);
    for (std::size_t g = 0; g < formula.gates.size(); ++g) {
        double sum = 0;
        for (const Term input : formula.inputs_of(formula.gates[g])) {
            sum += weight[input];
            ++uses[input];
        }
        weight[formula.term_of(g)] = std::min(sum, 1e300);
    }
    VariableOrder order;
    std::vector<bool> seen(terms, false);
    std::vector<Term> open{formula.top};
    std::vector<Term> inputs;
    while (!open.empty()) {
        const Term term = open.back();
        open.pop_back();
        if (seen[term]) {
            continue;
        }
        seen[term] = true;
        if (formula.is_event(term)) {
            order.push_back(term);
            continue;
        }
        const auto all = formula.inputs_of(formula.gate(term));
        inputs.assign(all.begin(), all.end());
        if (walk == Walk::shared_first) {
            std::stable_sort(inputs.begin(), inputs.end(), [&](Term a, Term b) {
                const bool leaf_a = formula.is_event(a);
                const bool leaf_b = formula.is_event(b);
                if (leaf_a != leaf_b) {
                    return leaf_a;
                }
                return leaf_a ? uses[a] > uses[b] : weight[a] < weight[b];
            });
        } else if (walk == Walk::heaviest_first) {
            std::stable_sort(inputs.begin(), inputs.end(),
                             [&](Term a, Term b) { return weight[a] > weight[b]; });
        }
        open.insert(open.end(), inputs.rbegin(), inputs.rend());
    }
    return order;
}

namespace {

/// Terms of a formula in a row. A gate and its inputs are an edge that wants to be short.
class Row {
public:
    Row(const Formula& formula, const VariableOrder& start)
        : formula_(formula)
        , place_(formula.event_count + formula.gates.size(), 0)
        , pull_(place_.size(), 0)
        , edges_(place_.size(), 0) {
        for (std::size_t i = 0; i < start.size(); ++i) {
            place_[start[i]] = static_cast<double>(i);
        }
        row_.assign(start.begin(), start.end());
        for (std::size_t g = 0; g < formula.gates.size(); ++g) { // inputs come first
            const Term term = formula.term_of(g);
            const auto inputs = formula.inputs_of(formula.gates[g]);
            double sum = 0;
            for (const Term input : inputs) {
                sum += place_[input];
                ++edges_[input];
            }
            ++edges_[term];
            place_[term] = sum / static_cast<double>(inputs.size());
            row_.push_back(term);
        }
        settle();
    }

    /// Every term into the middle of the middles of its edges.
    void draw() {
        std::fill(pull_.begin(), pull_.end(), 0.0);
        for (std::size_t g = 0; g < formula_.gates.size(); ++g) {
            const Term term = formula_.term_of(g);
            const auto inputs = formula_.inputs_of(formula_.gates[g]);
            double sum = place_[term];
            for (const Term input : inputs) {
                sum += place_[input];
            }
            sum /= static_cast<double>(inputs.size() + 1);
            for (const Term input : inputs) {
                pull_[input] += sum;
            }
            pull_[term] += sum;
        }
        for (const Term term : row_) {
            place_[term] = pull_[term] / edges_[term];
        }
        settle();
    }

    [[nodiscard]] double length() const {
        double sum = 0;
        for (std::size_t g = 0; g < formula_.gates.size(); ++g) {
            double least = place_[formula_.term_of(g)];
            double most = least;
            for (const Term input : formula_.inputs_of(formula_.gates[g])) {
                least = std::min(least, place_[input]);
                most = std::max(most, place_[input]);
            }
            sum += most - least;
        }
        return sum;
    }

    [[nodiscard]] VariableOrder order() const {
        VariableOrder order;
        std::copy_if(row_.begin(), row_.end(), std::back_inserter(order),
                     [&](Term term) { return formula_.is_event(term); });
        return order;
    }

private:
    /// Whole places again. The row is nearly in order after the first rounds, which insertion likes.
    void settle() {
        std::size_t moves = 0;
        for (std::size_t i = 1; i < row_.size() && moves <= 8 * row_.size(); ++i) {
            const Term term = row_[i];
            std::size_t at = i;
            for (; at > 0 && place_[row_[at - 1]] > place_[term]; --at) {
                row_[at] = row_[at - 1];
                ++moves;
            }
            row_[at] = term;
        }
        if (moves > 8 * row_.size()) {
            std::stable_sort(row_.begin(), row_.end(), [&](Term a, Term b) { return place_[a] < place_[b]; });
        }
        for (std::size_t i = 0; i < row_.size(); ++i) {
            place_[row_[i]] = static_cast<double>(i);
        }
    }

    const Formula& formula_;
    std::vector<Term> row_;
    std::vector<double> place_; ///< by term
    std::vector<double> pull_;
    std::vector<double> edges_; ///< how many it is in
};

} // namespace

VariableOrder drawn_together(const Formula& formula, const VariableOrder& start, int rounds) {
    Row row(formula, start);
    VariableOrder best = start;
    double shortest = std::numeric_limits<double>::max();
    for (int round = 0;; ++round) {
        const double length = row.length();
        if (length < shortest) {
            shortest = length;
            best = row.order();
        }
        if (round == rounds) {
            return best;
        }
        row.draw();
    }
}

} // namespace volteface::audit
