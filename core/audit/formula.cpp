// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/formula.h"

#include "core/audit/decomposer.h"
#include "core/audit/rewriter.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace volteface::audit {

namespace {

using Input = FaultTree::Input;
using Operator = FaultTree::Operator;

/// Gates under the top, inputs first.
std::vector<std::uint32_t> bottom_up(const FaultTree& tree) {
    std::vector<std::uint32_t> order;
    if (tree.top.kind != Input::Kind::gate) {
        return order;
    }
    std::vector<bool> seen(tree.gates.size(), false);
    std::vector<std::pair<std::uint32_t, std::size_t>> path{{tree.top.index, 0}};
    seen[tree.top.index] = true;
    while (!path.empty()) {
        const std::uint32_t gate = path.back().first;
        const auto& inputs = tree.gates[gate].inputs;
        std::size_t& next = path.back().second;
        while (next < inputs.size() && (inputs[next].kind != Input::Kind::gate || seen[inputs[next].index])) {
            ++next;
        }
        if (next == inputs.size()) {
            order.push_back(gate);
            path.pop_back();
        } else {
            const std::uint32_t child = inputs[next++].index;
            seen[child] = true;
            path.emplace_back(child, 0);
        }
    }
    return order;
}

Formula compiled(const FaultTree& tree) {
    Rewriter rewriter(static_cast<std::uint32_t>(tree.events.size()));
    std::vector<Term> term_of(tree.gates.size(), Rewriter::never);
    const auto term = [&](const Input& input) {
        switch (input.kind) {
        case Input::Kind::event:
            return input.index;
        case Input::Kind::gate:
            return term_of[input.index];
        case Input::Kind::never:
            return Rewriter::never;
        case Input::Kind::always:
            return Rewriter::always;
        }
        return Rewriter::never;
    };
    std::vector<Term> inputs;
    for (const std::uint32_t gate : bottom_up(tree)) {
        inputs.clear();
        for (const Input& input : tree.gates[gate].inputs) {
            inputs.push_back(term(input));
        }
        term_of[gate] = rewriter.add(tree.gates[gate].op, tree.gates[gate].threshold, inputs);
    }
    return rewriter.finish(term(tree.top));
}

std::vector<std::uint32_t> count_parents(const Formula& formula) {
    std::vector<std::uint32_t> parents(formula.event_count + formula.gates.size(), 0);
    for (const Term input : formula.inputs) {
        ++parents[input];
    }
    return parents;
}

/// Gates of a kind that only one gate of the same kind uses are merged into it.
Formula merged(const Formula& formula) {
    const std::vector<std::uint32_t> parents = count_parents(formula);
    Rewriter rewriter(formula.event_count);
    std::vector<Term> now(formula.gates.size());
    std::vector<std::vector<Term>> waiting(
        formula.gates.size()); // inputs of a gate that goes into its parent
    std::vector<Operator> op_of_parent(formula.gates.size(), Operator::at_least);
    for (const Formula::Gate& gate : formula.gates) {
        for (const Term input : formula.inputs_of(gate)) {
            if (!formula.is_event(input)) {
                op_of_parent[input - formula.event_count] = gate.op;
            }
        }
    }
    for (std::size_t g = 0; g < formula.gates.size(); ++g) {
        const Formula::Gate& gate = formula.gates[g];
        std::vector<Term> inputs;
        for (const Term input : formula.inputs_of(gate)) {
            if (formula.is_event(input)) {
                inputs.push_back(input);
                continue;
            }
            std::vector<Term>& more = waiting[input - formula.event_count];
            if (more.empty()) {
                inputs.push_back(now[input - formula.event_count]);
            } else {
                inputs.insert(inputs.end(), more.begin(), more.end());
                more = {};
            }
        }
        const bool goes_up =
            gate.op != Operator::at_least && op_of_parent[g] == gate.op && parents[formula.term_of(g)] == 1;
        if (goes_up) {
            waiting[g] = std::move(inputs);
        } else {
            now[g] = rewriter.add(gate.op, gate.threshold, inputs);
        }
    }
    return rewriter.finish(formula.is_event(formula.top) ? formula.top
                                                         : now[formula.top - formula.event_count]);
}

/// Inputs that stand together in two gates or more, all of one kind, get a gate of their own.
Formula grouped(const Formula& formula) {
    const std::size_t terms = formula.event_count + formula.gates.size();
    std::vector<std::vector<std::uint32_t>> users(terms);
    for (std::uint32_t g = 0; g < formula.gates.size(); ++g) {
        for (const Term input : formula.inputs_of(formula.gates[g])) {
            users[input].push_back(g);
        }
    }
    std::map<std::vector<std::uint32_t>, std::vector<Term>> groups;
    for (Term term = 0; term < terms; ++term) {
        if (users[term].size() < 2) {
            continue;
        }
        const Operator op = formula.gates[users[term].front()].op;
        const bool one_kind = op != Operator::at_least &&
                              std::all_of(users[term].begin(), users[term].end(),
                                          [&](std::uint32_t g) { return formula.gates[g].op == op; });
        if (one_kind) {
            groups[users[term]].push_back(term);
        }
    }
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> group_of(terms, none);
    std::vector<const std::vector<Term>*> members;
    for (const auto& [gates, together] : groups) {
        if (together.size() > 1) {
            for (const Term term : together) {
                group_of[term] = static_cast<std::uint32_t>(members.size());
            }
            members.push_back(&together);
        }
    }
    if (members.empty()) {
        return formula;
    }
    Rewriter rewriter(formula.event_count);
    std::vector<Term> now(formula.gates.size());
    std::vector<Term> gate_of(members.size(), Rewriter::never);
    const auto moved = [&](Term term) {
        return formula.is_event(term) ? term : now[term - formula.event_count];
    };
    std::vector<std::uint32_t> done(members.size(), none); // last gate that the group was put into
    for (std::uint32_t g = 0; g < formula.gates.size(); ++g) {
        const Formula::Gate& gate = formula.gates[g];
        std::vector<Term> inputs;
        for (const Term input : formula.inputs_of(gate)) {
            const std::uint32_t group = group_of[input];
            if (group == none) {
                inputs.push_back(moved(input));
                continue;
            }
            if (done[group] == g) {
                continue;
            }
            done[group] = g;
            if (gate_of[group] == Rewriter::never) {
                std::vector<Term> together;
                for (const Term member : *members[group]) {
                    together.push_back(moved(member));
                }
                gate_of[group] = rewriter.add(gate.op, 1, together);
            }
            inputs.push_back(gate_of[group]);
        }
        now[g] = rewriter.add(gate.op, gate.threshold, inputs);
    }
    return rewriter.finish(moved(formula.top));
}

/// What a module lists itself is decided in all else below it: x or f(x) is x or f(never), x and f(x) is x
/// and f(always). All uses of x are below the module, so that nothing else is touched.
Formula decided(const Formula& formula) {
    const std::vector<bool> is_module = find_modules(formula);
    const std::vector<std::uint32_t> parents = count_parents(formula);
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> decider(parents.size(), none);
    bool decides = false;
    for (std::uint32_t g = 0; g < formula.gates.size(); ++g) {
        if (!is_module[g] || formula.gates[g].op == Operator::at_least) {
            continue;
        }
        for (const Term input : formula.inputs_of(formula.gates[g])) {
            if (parents[input] > 1) {
                decider[input] = g;
                decides = true;
            }
        }
    }
    if (!decides) {
        return formula;
    }
    Rewriter rewriter(formula.event_count);
    std::vector<Term> now(formula.gates.size());
    std::vector<Term> inputs;
    for (std::uint32_t g = 0; g < formula.gates.size(); ++g) {
        const Formula::Gate& gate = formula.gates[g];
        inputs.clear();
        for (const Term input : formula.inputs_of(gate)) {
            if (decider[input] != none && decider[input] != g) {
                inputs.push_back(formula.gates[decider[input]].op == Operator::any ? Rewriter::never
                                                                                   : Rewriter::always);
            } else {
                inputs.push_back(formula.is_event(input) ? input : now[input - formula.event_count]);
            }
        }
        now[g] = rewriter.add(gate.op, gate.threshold, inputs);
    }
    return rewriter.finish(now[formula.top - formula.event_count]);
}

} // namespace

Formula simplified(const FaultTree& tree) {
    constexpr int most_rounds = 24;
    Formula formula = compiled(tree);
    const std::size_t most_gates = 2 * formula.gates.size() + 64;
    for (int round = 0; round < most_rounds && !formula.constant; ++round) {
        const auto size = std::pair(formula.gates.size(), formula.inputs.size());
        const auto pass = [&](const auto& rewrite) {
            if (!formula.constant && !formula.gates.empty()) {
                formula = rewrite(formula);
            }
        };
        pass(decided);
        pass([&](const Formula& one) { return decomposed(one, most_gates); });
        pass(merged);
        pass(grouped);
        if (std::pair(formula.gates.size(), formula.inputs.size()) == size) {
            break;
        }
    }
    return formula;
}

std::vector<bool> find_modules(const Formula& formula) {
    std::vector<bool> is_module(formula.gates.size(), false);
    if (formula.gates.empty()) {
        return is_module;
    }
    const std::size_t terms = formula.event_count + formula.gates.size();
    std::vector<std::uint32_t> first(terms, 0);
    std::vector<std::uint32_t> finished(terms, 0);
    std::vector<std::uint32_t> last(terms, 0);
    std::uint32_t date = 1;
    std::vector<std::pair<Term, std::uint32_t>> path{{formula.top, formula.gate(formula.top).first}};
    first[formula.top] = last[formula.top] = date;
    while (!path.empty()) {
        const Term term = path.back().first;
        ++date;
        if (path.back().second == formula.gate(term).last) {
            finished[term] = last[term] = date;
            path.pop_back();
            continue;
        }
        const Term child = formula.inputs[path.back().second++];
        last[child] = date;
        if (first[child] != 0) {
            continue;
        }
        first[child] = finished[child] = date;
        if (!formula.is_event(child)) {
            path.emplace_back(child, formula.gate(child).first);
        }
    }
    std::vector<std::uint32_t> least(first);
    std::vector<std::uint32_t> most(last);
    for (std::size_t g = 0; g < formula.gates.size(); ++g) { // inputs come first
        const Term term = formula.term_of(g);
        std::uint32_t below_first = std::numeric_limits<std::uint32_t>::max();
        std::uint32_t below_last = 0;
        for (const Term input : formula.inputs_of(formula.gates[g])) {
            below_first = std::min(below_first, least[input]);
            below_last = std::max(below_last, most[input]);
        }
        is_module[g] = below_first > first[term] && below_last < finished[term];
        least[term] = std::min(least[term], below_first);
        most[term] = std::max(most[term], below_last);
    }
    return is_module;
}

} // namespace volteface::audit
