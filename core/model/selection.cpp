// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/selection.h"

#include "core/model/words.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace volteface {

namespace {

bool value_matches(std::string_view value, std::string_view text) {
    if (!value.empty() && value.back() == '*') {
        return text.starts_with(value.substr(0, value.size() - 1));
    }
    return value == text;
}

bool country_matches(std::string_view value, Country country) {
    return value_matches(value, country.str()) || is_member(country, value);
}

template <class Range>
bool any_matches(const std::vector<std::string>& values, const Range& texts) {
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
        return std::any_of(std::begin(texts), std::end(texts),
                           [&](std::string_view text) { return value_matches(value, text); });
    });
}

bool text_matches(const std::vector<std::string>& values, std::string_view text) {
    return !text.empty() && any_matches(values, std::initializer_list<std::string_view>{text});
}

bool any_country_matches(const std::vector<std::string>& values, const std::optional<Country>& country) {
    return country && std::any_of(values.begin(), values.end(),
                                  [&](const std::string& value) { return country_matches(value, *country); });
}

} // namespace

struct SelectionContext::Facts {
    std::vector<const Organisation*> chain; ///< of parents, its own organisation first
    std::optional<Country> control;
    std::optional<Country> origin;
    std::vector<std::string_view> required; ///< components that its requirements list
};

SelectionContext::SelectionContext(const Stack& stack)
    : stack_(stack)
    , facts_(stack.components.size()) {
    std::unordered_map<OrganisationId, const Organisation*> organisations;
    for (const Organisation& organisation : stack.organisations) {
        organisations.emplace(organisation.id, &organisation);
    }
    const auto look_up = [&](const OrganisationId& id) -> const Organisation* {
        const auto found = organisations.find(id);
        return found == organisations.end() ? nullptr : found->second;
    };
    std::unordered_map<ComponentId, std::size_t> index;
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        const Component& component = stack.components[i];
        Facts& facts = facts_[i];
        index.emplace(component.id, i);
        const Organisation* at = component.organisation ? look_up(*component.organisation) : nullptr;
        while (at != nullptr && std::find(facts.chain.begin(), facts.chain.end(), at) == facts.chain.end()) {
            facts.chain.push_back(at);
            at = at->parent ? look_up(*at->parent) : nullptr;
        }
        if (!facts.chain.empty()) {
            facts.control = facts.chain.back()->country;
        }
        facts.origin = component.origin ? component.origin : facts.control;
    }
    for (const Requirement& requirement : stack.requirements) {
        const auto found = index.find(requirement.consumer);
        if (found == index.end()) {
            continue;
        }
        for (const Supplier& supplier : requirement.suppliers) {
            facts_[found->second].required.push_back(supplier.component.str());
        }
    }
}

SelectionContext::~SelectionContext() = default;

bool SelectionContext::holds(const FieldTest& test, std::size_t index) const {
    const Component& component = stack_.components[index];
    const Facts& facts = facts_[index];
    switch (test.field) {
    case Field::component:
        return text_matches(test.values, component.id.str());
    case Field::organisation: {
        const std::size_t reach =
            test.subsidiaries ? facts.chain.size() : std::min<std::size_t>(facts.chain.size(), 1);
        return std::any_of(facts.chain.begin(), facts.chain.begin() + static_cast<std::ptrdiff_t>(reach),
                           [&](const Organisation* one) { return text_matches(test.values, one->id.str()); });
    }
    case Field::control:
        return any_country_matches(test.values, facts.control);
    case Field::hosting:
        return std::any_of(component.hosting.begin(), component.hosting.end(),
                           [&](Country country) { return any_country_matches(test.values, country); });
    case Field::origin:
        return any_country_matches(test.values, facts.origin);
    case Field::layer:
        return text_matches(test.values, to_word(component.layer));
    case Field::access:
        return component.access && text_matches(test.values, to_word(*component.access));
    case Field::licence:
        return text_matches(test.values, component.licence);
    case Field::capability:
        return any_matches(test.values, component.capabilities);
    case Field::certification:
        return any_matches(test.values, component.certifications);
    case Field::catalogue:
        return component.catalogue && text_matches(test.values, component.catalogue->str());
    case Field::tag:
        return any_matches(test.values, component.tags);
    case Field::requires_component:
        return any_matches(test.values, facts.required);
    }
    return false;
}

bool SelectionContext::matches(const Selector& selector, std::size_t index) const {
    const auto operand_matches = [&](const Selector& operand) { return matches(operand, index); };
    switch (selector.kind) {
    case Selector::Kind::test:
        return holds(selector.field_test, index);
    case Selector::Kind::all:
        return std::all_of(selector.operands.begin(), selector.operands.end(), operand_matches);
    case Selector::Kind::any:
        return std::any_of(selector.operands.begin(), selector.operands.end(), operand_matches);
    case Selector::Kind::negation:
        return std::none_of(selector.operands.begin(), selector.operands.end(), operand_matches);
    }
    return false;
}

std::vector<std::size_t> SelectionContext::select(const Selector& selector) const {
    std::vector<std::size_t> hits;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        if (matches(selector, i)) {
            hits.push_back(i);
        }
    }
    return hits;
}

} // namespace volteface
