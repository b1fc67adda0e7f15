// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/failure_tree.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace volteface::audit {

namespace {

using Input = FaultTree::Input;
using Operator = FaultTree::Operator;

constexpr std::array<std::string_view, 4> level_words = {"component", "organisation", "control", "hosting"};

/// What takes a component away at a level. Empty and not known: cannot be lost, for nobody knows with what.
struct Takers {
    std::vector<std::string> ids;
    bool known = true;
};

class Losses {
public:
    Losses(const Stack& stack, Level level)
        : level_(level) {
        for (const Organisation& organisation : stack.organisations) {
            organisations_.emplace(organisation.id, &organisation);
        }
    }

    [[nodiscard]] Takers of(const Component& component) const {
        switch (level_) {
        case Level::component:
            return {{component.id.str()}, true};
        case Level::organisation: {
            const auto chain = chain_of(component);
            Takers takers;
            takers.known = !chain.empty();
            if (!is_own(chain)) {
                for (const Organisation* organisation : chain) {
                    takers.ids.push_back(organisation->id.str());
                }
            }
            return takers;
        }
        case Level::control: {
            const auto chain = chain_of(component);
            if (is_own(chain)) {
                return {};
            }
            if (chain.empty() || !chain.back()->country) {
                return {{}, false};
            }
            return {{chain.back()->country->str()}, true};
        }
        case Level::hosting: {
            Takers takers;
            takers.known = !component.hosting.empty();
            for (const Country country : component.hosting) {
                takers.ids.push_back(country.str());
            }
            return takers;
        }
        }
        return {};
    }

private:
    [[nodiscard]] std::vector<const Organisation*> chain_of(const Component& component) const {
        std::vector<const Organisation*> chain;
        std::unordered_set<const Organisation*> seen;
        std::optional<OrganisationId> at = component.organisation;
        while (at) {
            const auto found = organisations_.find(*at);
            if (found == organisations_.end() || !seen.insert(found->second).second) {
                break;
            }
            chain.push_back(found->second);
            at = found->second->parent;
        }
        return chain;
    }

    [[nodiscard]] static bool is_own(const std::vector<const Organisation*>& chain) {
        return std::any_of(chain.begin(), chain.end(), [](const Organisation* one) { return one->own; });
    }

    Level level_;
    std::unordered_map<OrganisationId, const Organisation*> organisations_;
};

/// A gate for each capacity that is reached: (component, run) and (component, renew).
class Builder {
public:
    Builder(const Stack& stack, Level level)
        : stack_(stack)
        , losses_(stack, level)
        , level_(level)
        , needs_of_(stack.components.size())
        , cells_(2 * stack.components.size(), none)
        , reached_(stack.components.size(), false) {
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            index_.emplace(stack.components[i].id, i);
        }
        for (const Requirement& requirement : stack.requirements) {
            if (requirement.weight >= 1) {
                needs_of_[index_.at(requirement.consumer)].push_back(&requirement);
            }
        }
    }

    [[nodiscard]] bool knows(const ComponentId& id) const { return index_.count(id) != 0; }

    FailureTree build(const std::vector<ComponentId>& tops) {
        std::vector<Input> asked;
        for (const ComponentId& id : tops) {
            asked.push_back(cell(index_.at(id), false));
        }
        while (!open_.empty()) {
            const std::size_t next = open_.back();
            open_.pop_back();
            fill(next / 2, next % 2 != 0);
        }
        FaultTree& tree = result_.tree;
        if (asked.size() == 1) {
            tree.top = asked.front();
        } else {
            tree.top = FaultTree::gate(static_cast<std::uint32_t>(tree.gates.size()));
            tree.gates.push_back({"any", Operator::any, 1, asked});
        }
        for (const ComponentId& id : tops) {
            reached_[index_.at(id)] = false; // not below itself
        }
        for (std::size_t i = 0; i < reached_.size(); ++i) {
            result_.unknown_below += reached_[i] && !losses_.of(stack_.components[i]).known ? 1 : 0;
        }
        sort_events();
        return std::move(result_);
    }

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    Input cell(std::size_t component, bool renewal) {
        std::uint32_t& gate = cells_[2 * component + (renewal ? 1 : 0)];
        if (gate == none) {
            gate = static_cast<std::uint32_t>(result_.tree.gates.size());
            const std::string& id = stack_.components[component].id.str();
            result_.tree.gates.push_back({renewal ? id + "-renewal" : id + "-run", Operator::any, 1, {}});
            open_.push_back(2 * component + (renewal ? 1 : 0));
            reached_[component] = true;
        }
        return FaultTree::gate(gate);
    }

    Input loss(const std::string& id, const Component& component) {
        const auto [found, is_new] =
            events_.emplace(id, static_cast<std::uint32_t>(result_.tree.events.size()));
        if (is_new) {
            result_.tree.events.push_back(
                {id, level_ == Level::component ? component.loss_probability : std::nullopt});
        }
        return FaultTree::event(found->second);
    }

    /// Short when n − k + 1 of its n suppliers are gone.
    Input shortfall(const Requirement& requirement) {
        const bool renewal = is_renewal(requirement.phase);
        const auto quorum = static_cast<std::size_t>(std::max(requirement.quorum, 1));
        if (requirement.suppliers.size() < quorum) {
            return FaultTree::always();
        }
        const auto found = needs_.find(&requirement);
        if (found != needs_.end()) {
            return FaultTree::gate(found->second);
        }
        FaultTree::Gate gate;
        gate.name = requirement.id.str() + "-need";
        gate.op = Operator::at_least;
        gate.threshold = static_cast<std::uint32_t>(requirement.suppliers.size() - quorum + 1);
        for (const Supplier& supplier : requirement.suppliers) {
            gate.inputs.push_back(cell(index_.at(supplier.component), renewal));
        }
        const auto number = static_cast<std::uint32_t>(result_.tree.gates.size());
        needs_.emplace(&requirement, number);
        result_.tree.gates.push_back(std::move(gate));
        return FaultTree::gate(number);
    }

    void fill(std::size_t index, bool renewal) {
        const Component& component = stack_.components[index];
        std::vector<Input> inputs;
        if (renewal) {
            inputs.push_back(cell(index, false)); // what does not run is not renewed, lost or not
        } else {
            for (const std::string& id : losses_.of(component).ids) {
                inputs.push_back(loss(id, component));
            }
        }
        for (const Requirement* need : needs_of_[index]) {
            const bool carries =
                renewal ? is_renewal(need->phase)
                        : !is_renewal(need->phase) || std::holds_alternative<StopDecay>(need->decay);
            if (carries) {
                inputs.push_back(shortfall(*need));
            }
        }
        result_.tree.gates[cells_[2 * index + (renewal ? 1 : 0)]].inputs = std::move(inputs);
    }

    void sort_events() {
        std::vector<FaultTree::Event>& events = result_.tree.events;
        std::sort(events.begin(), events.end(),
                  [](const FaultTree::Event& a, const FaultTree::Event& b) { return a.name < b.name; });
        std::vector<std::uint32_t> moved(events.size());
        for (std::uint32_t i = 0; i < events.size(); ++i) {
            moved[events_.at(events[i].name)] = i;
        }
        for (FaultTree::Gate& gate : result_.tree.gates) {
            for (Input& input : gate.inputs) {
                if (input.kind == Input::Kind::event) {
                    input.index = moved[input.index];
                }
            }
        }
    }

    const Stack& stack_;
    Losses losses_;
    Level level_;
    std::unordered_map<ComponentId, std::size_t> index_;
    std::vector<std::vector<const Requirement*>> needs_of_; ///< of weight 1
    std::vector<std::uint32_t> cells_;                      ///< gate, or none
    std::vector<bool> reached_;
    std::unordered_map<std::string, std::uint32_t> events_;
    std::unordered_map<const Requirement*, std::uint32_t> needs_;
    std::vector<std::size_t> open_; ///< cells whose inputs are still missing
    FailureTree result_;
};

} // namespace

std::string_view to_word(Level level) {
    return level_words[static_cast<std::size_t>(level)];
}

std::optional<Level> level_of(std::string_view word) {
    const auto found = std::find(level_words.begin(), level_words.end(), word);
    if (found == level_words.end()) {
        return std::nullopt;
    }
    return static_cast<Level>(found - level_words.begin());
}

Result<FailureTree> failure_tree(const Stack& stack, const ComponentId& component, Level level) {
    return failure_tree(stack, std::vector<ComponentId>{component}, level);
}

Result<FailureTree> failure_tree(const Stack& stack, const std::vector<ComponentId>& components,
                                 Level level) {
    Builder builder(stack, level);
    for (const ComponentId& id : components) {
        if (!builder.knows(id)) {
            return fail(ErrorCode::no_such_component, id.str());
        }
    }
    FailureTree result = builder.build(components);
    result.tree.name = components.size() == 1 ? components.front().str() : "any";
    return result;
}

} // namespace volteface::audit
