// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/decomposer.h"

#include "core/audit/rewriter.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace volteface::audit {

namespace {

using Operator = Formula::Operator;

class Decomposer {
public:
    Decomposer(const Formula& formula, std::size_t most_gates)
        : formula_(formula)
        , rewriter_(formula.event_count)
        , visits_(64 * formula.inputs.size() + 4096)
        , most_gates_(most_gates) {}

    Formula run() {
        const std::vector<bool> is_module = find_modules(formula_);
        std::vector<Term> now(formula_.gates.size());
        std::vector<Term> inputs;
        for (std::size_t g = 0; g < formula_.gates.size(); ++g) {
            const Formula::Gate& gate = formula_.gates[g];
            inputs.clear();
            for (const Term input : formula_.inputs_of(gate)) {
                inputs.push_back(formula_.is_event(input) ? input : now[input - formula_.event_count]);
            }
            std::optional<Term> written;
            if (gate.op != Operator::at_least) {
                decide(gate.op, inputs);
            } else if (is_module[g]) {
                written = split_at(gate.threshold, inputs);
            }
            now[g] = written ? *written : rewriter_.add(gate.op, gate.threshold, inputs);
            if (is_module[g] && is_gate(now[g])) {
                make_room();
                is_closed_[now[g]] = true;
            }
        }
        return rewriter_.finish(now[formula_.top - formula_.event_count]);
    }

private:
    [[nodiscard]] bool is_gate(Term term) const {
        return term < Rewriter::always && term >= formula_.event_count;
    }

    void decide(Operator op, std::vector<Term>& inputs) {
        const Formula& written = rewriter_.formula();
        const auto is_other = [&](Term input) {
            return is_gate(input) && written.gate(input).op != op && !is_closed(input);
        };
        if (!may_go_on() || std::none_of(inputs.begin(), inputs.end(), is_other)) {
            return;
        }
        begin();
        const Term value = op == Operator::any ? Rewriter::never : Rewriter::always;
        std::vector<Term> open(inputs);
        while (!open.empty()) {
            const Term term = open.back();
            open.pop_back();
            if (term >= Rewriter::always || known(term) == value) {
                continue;
            }
            spend();
            set(term, value);
            if (is_gate(term) && written.gate(term).op == op) {
                const auto below = written.inputs_of(written.gate(term));
                open.insert(open.end(), below.begin(), below.end());
            }
        }
        for (Term& input : inputs) {
            if (is_other(input)) {
                const Term own = input;
                set(own, unknown);
                input = restricted(own);
                set(own, value);
            }
        }
    }

    /// k of x and others is x and k - 1 of them, or k of them: worth it where x is below the others, which
    /// are then simpler in both.
    std::optional<Term> split_at(std::uint32_t threshold, const std::vector<Term>& inputs) {
        for (std::size_t i = 0; i < inputs.size() && may_go_on(); ++i) {
            if (inputs[i] >= Rewriter::always) {
                continue;
            }
            std::array<std::vector<Term>, 2> rests;
            bool is_changed = false;
            for (const bool lost : {false, true}) {
                begin();
                const Term value = lost ? Rewriter::always : Rewriter::never;
                set(inputs[i], value);
                for (std::size_t j = 0; j < inputs.size(); ++j) {
                    if (j != i) {
                        rests[lost].push_back(is_gate(inputs[j])       ? restricted(inputs[j])
                                              : inputs[j] == inputs[i] ? value
                                                                       : inputs[j]);
                        is_changed = is_changed || rests[lost].back() != inputs[j];
                    }
                }
                if (!is_changed) {
                    break;
                }
            }
            if (is_changed) {
                std::vector<Term> with{inputs[i], rewriter_.add(Operator::at_least, threshold - 1, rests[1])};
                std::vector<Term> either{rewriter_.add(Operator::all, 1, with),
                                         rewriter_.add(Operator::at_least, threshold, rests[0])};
                return rewriter_.add(Operator::any, 1, either);
            }
        }
        return std::nullopt;
    }

    /// What becomes of a gate with what is known below it. Iterative: trees may be deep.
    Term restricted(Term root) {
        std::vector<Term> open{root};
        std::vector<Term> inputs;
        while (!open.empty()) {
            const Term term = open.back();
            spend();
            if (known(term) != unknown) {
                open.pop_back();
                continue;
            }
            const Formula::Gate gate = rewriter_.formula().gate(term);
            bool is_ready = true;
            bool is_changed = false;
            for (std::uint32_t i = gate.first; i < gate.last; ++i) {
                const Term input = rewriter_.formula().inputs[i];
                if (known(input) != unknown) {
                    is_changed = is_changed || known(input) != input;
                } else if (is_gate(input) && !is_closed(input)) {
                    open.push_back(input);
                    is_ready = false;
                }
            }
            if (!is_ready) {
                continue;
            }
            open.pop_back();
            Term becomes = term;
            if (is_changed) {
                inputs.clear();
                for (std::uint32_t i = gate.first; i < gate.last; ++i) {
                    const Term input = rewriter_.formula().inputs[i];
                    inputs.push_back(known(input) == unknown ? input : known(input));
                }
                becomes = rewriter_.add(gate.op, gate.threshold, inputs);
            }
            set(term, becomes);
        }
        return known(root);
    }

    [[nodiscard]] bool may_go_on() const {
        return visits_ > 0 && rewriter_.formula().gates.size() <= most_gates_;
    }
    void spend() { visits_ -= std::min<std::size_t>(visits_, 1); }

    /// A module below: nothing that is decided outside is in it.
    [[nodiscard]] bool is_closed(Term gate) const { return gate < is_closed_.size() && is_closed_[gate]; }

    void begin() {
        make_room();
        ++round_;
    }
    void make_room() {
        const std::size_t terms = rewriter_.formula().event_count + rewriter_.formula().gates.size();
        known_.resize(terms, unknown);
        known_in_.resize(terms, 0);
        is_closed_.resize(terms, false);
    }
    [[nodiscard]] Term known(Term term) const { return known_in_[term] == round_ ? known_[term] : unknown; }
    void set(Term term, Term value) {
        known_[term] = value;
        known_in_[term] = round_;
    }

    static constexpr Term unknown = std::numeric_limits<Term>::max() - 2;

    const Formula& formula_;
    Rewriter rewriter_;
    std::size_t visits_;
    std::size_t most_gates_;
    std::vector<Term> known_;             ///< by term written before the gate at hand: what it is below it
    std::vector<std::uint32_t> known_in_; ///< round
    std::vector<bool> is_closed_;
    std::uint32_t round_ = 0;
};

} // namespace

Formula decomposed(const Formula& formula, std::size_t most_gates) {
    return Decomposer(formula, most_gates).run();
}

} // namespace volteface::audit
