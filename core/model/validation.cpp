// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/model/validation_rules.h"

#include <unordered_map>

namespace volteface {

using namespace rules;

namespace {

void check_parents(const Stack& stack, const Index<Organisation>& organisations, Report& report) {
    // Each ring is named once, at its smallest id.
    for (std::size_t i = 0; i < stack.organisations.size(); ++i) {
        const Organisation& start = stack.organisations[i];
        std::vector<OrganisationId> ring;
        const Organisation* at = &start;
        while (at->parent && ring.size() <= stack.organisations.size()) {
            ring.push_back(at->id);
            const auto found = organisations.find(*at->parent);
            if (found == organisations.end()) {
                break;
            }
            at = &stack.organisations[found->second];
            if (at == &start) {
                const bool smallest = std::all_of(ring.begin(), ring.end(),
                                                  [&](const OrganisationId& id) { return start.id <= id; });
                if (smallest) {
                    std::string text;
                    for (const OrganisationId& id : ring) {
                        text += id.str() + " → ";
                    }
                    report.add(ErrorCode::parent_cycle, start.id.str(), {text + start.id.str()},
                               list_path("organisations", i) + "/parent");
                }
                break;
            }
        }
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
