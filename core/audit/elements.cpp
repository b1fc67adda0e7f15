// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/elements.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::audit {

namespace {

/// Ids of the elements that the component goes with.
std::vector<std::string> elements_of(const Stack& stack, const Component& component, Level level) {
    std::vector<std::string> ids;
    switch (level) {
    case Level::component:
        ids.push_back(component.id.str());
        break;
    case Level::organisation:
        if (component.organisation && !is_own(stack, component)) {
            for (const Organisation* organisation : chain_of_parents(stack, *component.organisation)) {
                ids.push_back(organisation->id.str());
            }
        }
        break;
    case Level::control:
        if (const auto country = control_jurisdiction(stack, component);
            country && !is_own(stack, component)) {
            ids.push_back(country->str());
        }
        break;
    case Level::hosting: {
        std::set<std::string> countries;
        for (const Country country : component.hosting) {
            countries.insert(country.str());
        }
        ids.assign(countries.begin(), countries.end());
        break;
    }
    }
    return ids;
}

} // namespace

bool is_own(const Stack& stack, const Component& component) {
    if (!component.organisation) {
        return false;
    }
    const auto chain = chain_of_parents(stack, *component.organisation);
    return std::any_of(chain.begin(), chain.end(),
                       [](const Organisation* organisation) { return organisation->own; });
}

std::vector<Loss> losses(const Stack& stack, Level level) {
    std::map<std::string, std::vector<std::size_t>> found;
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        for (const std::string& id : elements_of(stack, stack.components[i], level)) {
            found[id].push_back(i);
        }
    }
    std::vector<Loss> list;
    list.reserve(found.size());
    for (auto& entry : found) {
        list.push_back({{level, entry.first}, std::move(entry.second)});
    }
    return list;
}

std::optional<Loss> loss_of(const Stack& stack, const Element& element) {
    Loss loss{element, {}};
    // Whose components go is asked once for an organisation, not for each of its components.
    std::map<OrganisationId, bool> asked;
    const auto goes = [&](const Component& component) {
        switch (element.level) {
        case Level::component:
            return component.id.str() == element.id;
        case Level::organisation:
        case Level::control: {
            if (!component.organisation) {
                return false;
            }
            const auto known = asked.find(*component.organisation);
            if (known != asked.end()) {
                return known->second;
            }
            const auto ids = elements_of(stack, component, element.level);
            const bool found = std::find(ids.begin(), ids.end(), element.id) != ids.end();
            asked.emplace(*component.organisation, found);
            return found;
        }
        case Level::hosting:
            break;
        }
        return std::any_of(component.hosting.begin(), component.hosting.end(),
                           [&](Country country) { return country.str() == element.id; });
    };
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        if (goes(stack.components[i])) {
            loss.components.push_back(i);
        }
    }
    if (loss.components.empty()) {
        return std::nullopt;
    }
    return loss;
}

std::optional<Country> country_of(const Stack& stack, const Element& element) {
    switch (element.level) {
    case Level::component: {
        const Component* component = find(stack, ComponentId(element.id));
        return component == nullptr ? std::nullopt : control_jurisdiction(stack, *component);
    }
    case Level::organisation: {
        const auto chain = chain_of_parents(stack, OrganisationId(element.id));
        return chain.empty() ? std::nullopt : chain.back()->country;
    }
    case Level::control:
    case Level::hosting:
        break;
    }
    const auto country = Country::parse(element.id);
    return country ? std::optional<Country>(*country) : std::nullopt;
}

std::optional<Scenario> loss_scenario(const Stack& stack, const Element& element, Duration horizon,
                                      Duration start) {
    const auto loss = loss_of(stack, element);
    return loss ? std::optional(loss_scenario(stack, loss->components, horizon, start)) : std::nullopt;
}

Scenario loss_scenario(const Stack& stack, const std::vector<std::size_t>& components, Duration horizon,
                       Duration start) {
    Scenario scenario;
    scenario.id = ScenarioId("loss");
    scenario.horizon = horizon;
    Event event;
    event.id = EventId("loss");
    event.start = start;
    event.select.kind = Selector::Kind::test;
    event.select.field_test.field = Field::component;
    for (const std::size_t index : components) {
        event.select.field_test.values.push_back(stack.components[index].id.str());
    }
    scenario.events.push_back(std::move(event));
    return scenario;
}

bool Accepted::holds(Country country) const {
    return std::any_of(codes_.begin(), codes_.end(), [&](const std::string& code) {
        return code == country.str() || (is_country_group(code) && is_member(country, code));
    });
}

} // namespace volteface::audit
