// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/touched.h"

#include "core/model/validation.h"

#include <algorithm>

namespace volteface::edit {

namespace {

/// Walks up from `organisation` as it will be, the others as they are.
void check_ring(const Stack& stack, const Organisation& organisation, const std::string& path,
                rules::Report& report) {
    std::string ring = organisation.id.str();
    const Organisation* at = &organisation;
    for (std::size_t steps = 0; at->parent && steps <= stack.organisations.size(); ++steps) {
        ring += " → " + at->parent->str();
        if (*at->parent == organisation.id) {
            report.add(ErrorCode::parent_cycle, organisation.id.str(), {ring}, path + "/parent");
            return;
        }
        at = find(stack, *at->parent);
        if (at == nullptr) {
            return;
        }
    }
}

} // namespace

Result<void> outcome_of(const rules::Report& report) {
    if (report.errors.empty()) {
        return {};
    }
    return tl::unexpected<Error>(report.errors.front());
}

Result<void> check(const Stack& stack, const Component& component, std::size_t place) {
    rules::Report report;
    std::vector<OrganisationId> referenced;
    if (component.organisation) {
        referenced.push_back(*component.organisation);
    }
    rules::check_component(component, index_of_these(stack, referenced),
                           rules::list_path("components", place), report);
    return outcome_of(report);
}

Result<void> check(const Stack& stack, const Requirement& requirement, std::size_t place) {
    rules::Report report;
    std::vector<ComponentId> referenced{requirement.consumer};
    for (const Supplier& supplier : requirement.suppliers) {
        referenced.push_back(supplier.component);
    }
    rules::check_requirement(requirement, index_of_these(stack, referenced),
                             rules::list_path("requirements", place), report);
    return outcome_of(report);
}

Result<void> check(const Stack& stack, const Organisation& organisation, std::size_t place) {
    rules::Report report;
    const std::string path = rules::list_path("organisations", place);
    rules::Index<Organisation> known;
    if (organisation.parent) {
        known = index_of_these<Organisation>(stack, {*organisation.parent});
        known.emplace(organisation.id, place); // its own parent: a ring, and named as one
    }
    rules::check_organisation(organisation, known, path, report);
    check_ring(stack, organisation, path, report);
    return outcome_of(report);
}

Result<void> check(const Stack&, const Scenario& scenario, std::size_t place) {
    return outcome_of(rules::Report{validate(scenario, rules::list_path("scenarios", place))});
}

Result<void> check(const Stack&, const Assumption& assumption, std::size_t place) {
    rules::Report report;
    report.require_estimate(assumption.value, assumption.id.str(),
                            rules::list_path("assumptions", place) + "/value");
    return outcome_of(report);
}

Result<void> check(const Stack&, const Team& team, std::size_t place) {
    rules::Report report;
    rules::check_team(team, rules::list_path("teams", place), report);
    return outcome_of(report);
}

Result<void> check(const Stack& stack, const Plan& plan, std::size_t place) {
    rules::Report report;
    rules::Index<Component> components;
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        components.emplace(stack.components[i].id, i);
    }
    rules::Index<Requirement> requirements;
    for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
        requirements.emplace(stack.requirements[i].id, i);
    }
    rules::check_plan(plan, components, requirements, stack, rules::list_path("plans", place), report);
    return outcome_of(report);
}

void drop_tasks_without_move(Plan& plan) {
    std::erase_if(plan.tasks, [&](const PlannedTask& task) {
        return task.requirement &&
               std::none_of(plan.moves.begin(), plan.moves.end(), [&](const PlannedMove& move) {
                   return move.requirement == *task.requirement && (!task.from || move.from == *task.from);
               });
    });
}

const std::string& label_of(const std::string& name, const std::string& id) {
    return name.empty() ? id : name;
}

std::string joined(const std::vector<std::string>& names) {
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) {
            text += ", ";
        }
        if (i == most) {
            return text + "…";
        }
        text += names[i];
    }
    return text;
}

} // namespace volteface::edit
