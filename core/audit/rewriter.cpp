// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/rewriter.h"

#include <algorithm>
#include <iterator>

namespace volteface::audit {

namespace {

using Operator = Formula::Operator;

std::vector<Term> sorted(std::span<const Term> inputs) {
    std::vector<Term> copy(inputs.begin(), inputs.end());
    std::sort(copy.begin(), copy.end());
    return copy;
}

std::size_t hash_of(Operator op, std::uint32_t threshold, const std::vector<Term>& inputs) {
    std::uint64_t hash = static_cast<std::uint64_t>(op) * 0x9e3779b97f4a7c15U + threshold;
    for (const Term input : inputs) {
        hash = (hash ^ input) * 0xbf58476d1ce4e5b9U;
        hash ^= hash >> 29U;
    }
    return static_cast<std::size_t>(hash);
}

} // namespace

/// An input once, where it stands first.
void Rewriter::keep_once(std::vector<Term>& inputs) {
    ++round_;
    mark_.resize(formula_.event_count + formula_.gates.size(), 0);
    std::erase_if(inputs, [&](Term input) {
        const bool again = mark_[input] == round_;
        mark_[input] = round_;
        return again;
    });
}

/// x or (x and y) is x; x and (x or y) is x.
void Rewriter::drop_decided(Operator op, std::vector<Term>& inputs) {
    const Operator other = op == Operator::any ? Operator::all : Operator::any;
    std::erase_if(inputs, [&](Term input) {
        if (formula_.is_event(input) || formula_.gate(input).op != other) {
            return false;
        }
        const auto below = formula_.inputs_of(formula_.gate(input));
        return std::any_of(below.begin(), below.end(), [&](Term term) { return mark_[term] == round_; });
    });
}

Term Rewriter::add(Operator op, std::uint32_t threshold, std::vector<Term>& inputs) {
    if (op == Operator::at_least) {
        const auto certain = static_cast<std::uint32_t>(std::count(inputs.begin(), inputs.end(), always));
        std::erase_if(inputs, [](Term input) { return input == always || input == never; });
        threshold -= std::min(certain, threshold);
        if (threshold == 0) {
            return always;
        }
        if (inputs.size() < threshold) {
            return never;
        }
        if (threshold != 1 && threshold != inputs.size()) {
            return add_plain(op, threshold, inputs);
        }
        op = threshold == 1 ? Operator::any : Operator::all;
    }
    const Term decides = op == Operator::any ? always : never;
    if (std::find(inputs.begin(), inputs.end(), decides) != inputs.end()) {
        return decides;
    }
    std::erase_if(inputs, [](Term input) { return input == always || input == never; });
    keep_once(inputs);
    drop_decided(op, inputs);
    if (inputs.empty()) {
        return op == Operator::any ? never : always;
    }
    return inputs.size() == 1 ? inputs.front() : add_plain(op, 1, inputs);
}

Term Rewriter::add_plain(Operator op, std::uint32_t threshold, const std::vector<Term>& inputs) {
    const std::vector<Term> key = sorted(inputs);
    const std::size_t hash = hash_of(op, threshold, key);
    const auto [begin, end] = known_.equal_range(hash);
    for (auto at = begin; at != end; ++at) {
        const Formula::Gate& gate = formula_.gate(at->second);
        if (gate.op == op && gate.threshold == threshold && sorted(formula_.inputs_of(gate)) == key) {
            return at->second;
        }
    }
    Formula::Gate gate{op, threshold, static_cast<std::uint32_t>(formula_.inputs.size()), 0};
    formula_.inputs.insert(formula_.inputs.end(), inputs.begin(), inputs.end());
    gate.last = static_cast<std::uint32_t>(formula_.inputs.size());
    const Term term = formula_.term_of(formula_.gates.size());
    formula_.gates.push_back(gate);
    known_.emplace(hash, term);
    return term;
}

Formula Rewriter::finish(Term top) {
    Formula result;
    result.event_count = formula_.event_count;
    result.top = top;
    if (top == always || top == never) {
        result.constant = top == always;
        result.top = 0;
        return result;
    }
    if (formula_.is_event(top)) {
        return result;
    }
    std::vector<bool> used(formula_.gates.size(), false);
    used[top - formula_.event_count] = true;
    for (std::size_t g = formula_.gates.size(); g-- > 0;) {
        if (!used[g]) {
            continue;
        }
        for (const Term input : formula_.inputs_of(formula_.gates[g])) {
            if (!formula_.is_event(input)) {
                used[input - formula_.event_count] = true;
            }
        }
    }
    std::vector<Term> now(formula_.gates.size(), never);
    for (std::size_t g = 0; g < formula_.gates.size(); ++g) {
        if (!used[g]) {
            continue;
        }
        Formula::Gate gate = formula_.gates[g];
        const auto inputs = formula_.inputs_of(gate);
        gate.first = static_cast<std::uint32_t>(result.inputs.size());
        for (const Term input : inputs) {
            result.inputs.push_back(formula_.is_event(input) ? input : now[input - formula_.event_count]);
        }
        gate.last = static_cast<std::uint32_t>(result.inputs.size());
        now[g] = result.term_of(result.gates.size());
        result.gates.push_back(gate);
    }
    result.top = now[top - formula_.event_count];
    return result;
}

} // namespace volteface::audit
