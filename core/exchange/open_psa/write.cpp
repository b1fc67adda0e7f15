// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tree.h"
#include "core/exchange/open_psa/open_psa.h"

#include <algorithm>
#include <set>

namespace volteface::exchange {

namespace {

using Input = FaultTree::Input;
using Operator = FaultTree::Operator;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Letters, digits, single hyphens and underscores, a letter first; new among `taken`.
std::string identifier(const std::string& name, std::set<std::string>& taken) {
    std::string text;
    for (const char c : name) {
        const bool plain = is_letter(c) || (c >= '0' && c <= '9') || c == '_';
        if (plain) {
            text.push_back(c);
        } else if (!text.empty() && text.back() != '-') {
            text.push_back('-');
        }
    }
    while (!text.empty() && text.back() == '-') {
        text.pop_back();
    }
    if (text.empty() || !is_letter(text.front())) {
        text.insert(0, "n_");
    }
    std::string result = text;
    for (int number = 2; !taken.insert(result).second; ++number) {
        result = text + "-" + std::to_string(number);
    }
    return result;
}

class Writing {
public:
    explicit Writing(const FaultTree& tree)
        : tree_(tree) {}

    std::string run() {
        for (const FaultTree::Event& event : tree_.events) {
            events_.push_back(identifier(event.name, taken_));
        }
        for (const FaultTree::Gate& gate : tree_.gates) {
            gates_.push_back(identifier(gate.name, taken_));
        }
        find_used();
        std::set<std::string> apart;
        text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opsa-mef>\n";
        text_ += "  <define-fault-tree name=\"" + identifier(tree_.name, apart) + "\">\n";
        if (tree_.top.kind != Input::Kind::gate) {
            open_gate(identifier("top", taken_));
            reference(tree_.top, "      ");
            text_ += "    </define-gate>\n";
        }
        // The top first, for readers that take the first gate for it.
        if (tree_.top.kind == Input::Kind::gate) {
            define(tree_.top.index);
        }
        for (std::uint32_t gate = 0; gate < tree_.gates.size(); ++gate) {
            if (used_[gate] && tree_.top != FaultTree::gate(gate)) {
                define(gate);
            }
        }
        text_ += twins_;
        text_ += "  </define-fault-tree>\n  <model-data>\n";
        for (std::size_t i = 0; i < events_.size(); ++i) {
            text_ += "    <define-basic-event name=\"" + events_[i] + "\"";
            if (tree_.events[i].probability) {
                text_ += ">\n      <float value=\"" + write_number(*tree_.events[i].probability) +
                         "\"/>\n    </define-basic-event>\n";
            } else {
                text_ += "/>\n";
            }
        }
        text_ += "  </model-data>\n</opsa-mef>\n";
        return std::move(text_);
    }

private:
    void open_gate(const std::string& name) { text_ += "    <define-gate name=\"" + name + "\">\n"; }

    [[nodiscard]] std::string told(const Input& input) const {
        switch (input.kind) {
        case Input::Kind::event:
            return "<basic-event name=\"" + events_[input.index] + "\"/>\n";
        case Input::Kind::gate:
            return "<gate name=\"" + gates_[input.index] + "\"/>\n";
        case Input::Kind::never:
        case Input::Kind::always:
            break;
        }
        return input.kind == Input::Kind::always ? "<constant value=\"true\"/>\n"
                                                 : "<constant value=\"false\"/>\n";
    }

    void reference(const Input& input, const char* indent) { text_ += indent + told(input); }

    /// What there is to say of a gate: how many of which inputs. A constant is 0 of none, or 1 of none.
    struct Shape {
        std::size_t needed = 0;
        std::vector<Input> inputs;
    };
    [[nodiscard]] Shape shape_of(const FaultTree::Gate& gate) const {
        Shape shape{gate.threshold, gate.inputs};
        if (gate.op != Operator::at_least) {
            shape.inputs.clear();
            for (const Input& input : gate.inputs) {
                if (std::find(shape.inputs.begin(), shape.inputs.end(), input) == shape.inputs.end()) {
                    shape.inputs.push_back(input);
                }
            }
            shape.needed = gate.op == Operator::all ? shape.inputs.size() : 1;
        }
        if (shape.needed == 0 || shape.needed > shape.inputs.size()) {
            return {shape.needed == 0 ? std::size_t{0} : std::size_t{1}, {}};
        }
        return shape;
    }

    /// A gate that is written and that none uses would be taken for a top.
    void find_used() {
        used_.assign(tree_.gates.size(), false);
        std::vector<Input> open{tree_.top};
        while (!open.empty()) {
            const Input input = open.back();
            open.pop_back();
            if (input.kind == Input::Kind::gate && !used_[input.index]) {
                used_[input.index] = true;
                const Shape shape = shape_of(tree_.gates[input.index]);
                open.insert(open.end(), shape.inputs.begin(), shape.inputs.end());
            }
        }
    }

    void define(std::uint32_t number) {
        const auto [needed, inputs] = shape_of(tree_.gates[number]);
        open_gate(gates_[number]);
        if (inputs.empty()) {
            reference(needed == 0 ? FaultTree::always() : FaultTree::never(), "      ");
        } else if (inputs.size() == 1) {
            reference(inputs.front(), "      ");
        } else {
            const bool all = needed == inputs.size();
            const std::string word = all ? "and" : needed == 1 ? "or" : "atleast";
            text_ +=
                "      <" + word + (word == "atleast" ? " min=\"" + std::to_string(needed) + "\">\n" : ">\n");
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                text_ += "        " + argument(inputs, i, gates_[number]);
            }
            text_ += "      </" + word + ">\n";
        }
        text_ += "    </define-gate>\n";
    }

    /// The format takes an argument once: a second time it is called by a gate of its own.
    std::string argument(const std::vector<Input>& inputs, std::size_t at, const std::string& gate) {
        const auto end = inputs.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::find(inputs.begin(), end, inputs[at]) == end) {
            return told(inputs[at]);
        }
        const std::string name = identifier(gate + "-again", taken_);
        twins_ +=
            "    <define-gate name=\"" + name + "\">\n      " + told(inputs[at]) + "    </define-gate>\n";
        return "<gate name=\"" + name + "\"/>\n";
    }

    const FaultTree& tree_;
    std::set<std::string> taken_;
    std::vector<std::string> events_;
    std::vector<std::string> gates_;
    std::vector<bool> used_; ///< gates that are written
    std::string twins_;
    std::string text_;
};

} // namespace

std::string write_open_psa(const FaultTree& tree) {
    return Writing(tree).run();
}

} // namespace volteface::exchange
