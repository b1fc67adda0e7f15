// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/model/validation_rules.h"

#include <map>
#include <vector>

namespace volteface {

using namespace rules;

namespace {

/// Where each organisation's parent is in the list; `none` for the top of a chain.
constexpr std::size_t none = static_cast<std::size_t>(-1);

std::vector<std::size_t> parents_of(const Stack& stack, const Index<Organisation>& organisations) {
    std::vector<std::size_t> parents(stack.organisations.size(), none);
    for (std::size_t i = 0; i < parents.size(); ++i) {
        if (const auto& parent = stack.organisations[i].parent) {
            const auto found = organisations.find(*parent);
            parents[i] = found == organisations.end() ? none : found->second;
        }
    }
    return parents;
}

/// Each ring is named once, at its smallest id. O(organisations): nobody is walked over twice.
void check_parents(const Stack& stack, const Index<Organisation>& organisations, Report& report) {
    const std::vector<std::size_t> parents = parents_of(stack, organisations);
    const auto id = [&](std::size_t i) -> const std::string& { return stack.organisations[i].id.str(); };
    std::vector<std::size_t> walk_of(parents.size(), none); // the start of the walk that came by first
    std::map<std::size_t, std::string> rings;               // in the order of the records
    for (std::size_t start = 0; start < parents.size(); ++start) {
        std::size_t at = start;
        while (at != none && walk_of[at] == none) {
            walk_of[at] = start;
            at = parents[at];
        }
        if (at == none || walk_of[at] != start) {
            continue;
        }
        std::size_t smallest = at;
        for (std::size_t i = parents[at]; i != at; i = parents[i]) {
            smallest = id(i) < id(smallest) ? i : smallest;
        }
        std::string text = id(smallest);
        for (std::size_t i = parents[smallest]; i != smallest; i = parents[i]) {
            text += " → " + id(i);
        }
        rings.emplace(smallest, text + " → " + id(smallest));
    }
    for (const auto& [i, text] : rings) {
        report.add(ErrorCode::parent_cycle, id(i), {text}, list_path("organisations", i) + "/parent");
    }
}

} // namespace

Errors validate(const Stack& stack) {
    Report report;
    const Index<Organisation> organisations = index_of(stack.organisations, "organisations", report);
    const Index<Component> components = index_of(stack.components, "components", report);
    const Index<Requirement> requirements = index_of(stack.requirements, "requirements", report);
    index_of(stack.scenarios, "scenarios", report);
    index_of(stack.assumptions, "assumptions", report);
    index_of(stack.teams, "teams", report);
    index_of(stack.plans, "plans", report);
    if (!is_currency(stack.currency)) {
        report.add(ErrorCode::unknown_currency, stack.name, {stack.currency}, "/currency");
    }
    check_answers(stack.answers, stack.name, {}, report);
    check_floors(stack.floors, report);
    for (std::size_t i = 0; i < stack.organisations.size(); ++i) {
        check_organisation(stack.organisations[i], organisations, list_path("organisations", i), report);
    }
    check_parents(stack, organisations, report);
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        check_component(stack.components[i], organisations, list_path("components", i), report);
    }
    for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
        check_requirement(stack.requirements[i], components, list_path("requirements", i), report);
    }
    for (const auto& [id, position] : stack.positions) {
        const std::string path = "/positions/" + id.str();
        report.require_reference(components, id, id.str(), "positions", path);
        report.require_finite(position.x, id.str(), "x", path + "/x");
        report.require_finite(position.y, id.str(), "y", path + "/y");
    }
    for (std::size_t i = 0; i < stack.scenarios.size(); ++i) {
        for (Error& error : validate(stack.scenarios[i], list_path("scenarios", i))) {
            report.errors.push_back(std::move(error));
        }
    }
    for (std::size_t i = 0; i < stack.assumptions.size(); ++i) {
        const Assumption& assumption = stack.assumptions[i];
        report.require_estimate(assumption.value, assumption.id.str(),
                                list_path("assumptions", i) + "/value");
    }
    for (std::size_t i = 0; i < stack.teams.size(); ++i) {
        check_team(stack.teams[i], list_path("teams", i), report);
    }
    for (std::size_t i = 0; i < stack.plans.size(); ++i) {
        check_plan(stack.plans[i], components, requirements, stack, list_path("plans", i), report);
    }
    return std::move(report.errors);
}

} // namespace volteface
