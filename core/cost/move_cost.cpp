// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/move_cost.h"

#include "core/cost/shared_costs.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace volteface::cost {

namespace {

/// The first day on which switching is free (Regulation (EU) 2023/2854, Article 29).
constexpr Date free_egress{2027, 1, 12};
constexpr std::string_view egress_before = "egress-switching-until-2027-01-11";
constexpr std::string_view egress_after = "egress-switching-from-2027-01-12";

bool is_self_hosted(const Component& component) {
    return component.layer == Layer::model && component.access &&
           (*component.access == Access::self_hosted || *component.access == Access::downloaded ||
            *component.access == Access::owned_hardware || *component.access == Access::open_source);
}

/// Components of these layers are bought, not contracted for: nobody is onboarded for a gas.
bool has_provider(const Component& component) {
    return component.layer != Layer::talent && component.layer != Layer::assurance &&
           component.layer != Layer::service && component.access != Access::open_source &&
           component.access != Access::downloaded;
}

void collect(const std::vector<Line>& lines, std::set<AssumptionId>& used) {
    for (const Line& line : lines) {
        for (const Input& input : line.inputs) {
            if (input.kind == Input::Kind::assumption) {
                used.emplace(input.id);
            }
        }
    }
}

void collect(const std::vector<LeadTime>& lead_times, const AssumptionSet& assumptions,
             std::set<AssumptionId>& used) {
    for (const LeadTime& lead : lead_times) {
        if (assumptions.find(lead.id) != nullptr) {
            used.emplace(lead.id);
        }
    }
}

std::vector<AssumptionId> used_by(const MoveCost& cost, const AssumptionSet& assumptions) {
    std::set<AssumptionId> used;
    collect(cost.lines, used);
    collect(cost.running, used);
    collect(cost.lead_times, assumptions, used);
    for (const SharedCost& shared : cost.shared) {
        collect(shared.lines, used);
        collect(shared.lead_times, assumptions, used);
    }
    return {used.begin(), used.end()};
}

} // namespace

struct MoveCosts::Index {
    const Stack& stack;
    const AssumptionSet& assumptions;
    std::unordered_map<ComponentId, const Component*> components;
    std::unordered_map<ComponentId, std::vector<const Requirement*>> needed_by; ///< by supplier
    std::unordered_set<OrganisationId> own;
    std::unordered_set<OrganisationId> known; ///< tops of the chains of parents of those in use
    bool self_hosts = false;                  ///< a model is run in house already

    [[nodiscard]] OrganisationId top_of(const OrganisationId& organisation) const {
        const auto chain = chain_of_parents(stack, organisation);
        return chain.empty() ? organisation : chain.back()->id;
    }
    [[nodiscard]] const Component* find(const ComponentId& id) const {
        const auto found = components.find(id);
        return found == components.end() ? nullptr : found->second;
    }
};

MoveCosts::MoveCosts(const Stack& stack, const AssumptionSet& assumptions) {
    auto index = std::make_shared<Index>(Index{stack, assumptions, {}, {}, {}, {}, false});
    for (const Component& component : stack.components) {
        index->components.emplace(component.id, &component);
    }
    for (const Organisation& organisation : stack.organisations) {
        const auto chain = chain_of_parents(stack, organisation.id);
        if (std::any_of(chain.begin(), chain.end(), [](const Organisation* one) { return one->own; })) {
            index->own.insert(organisation.id);
        }
    }
    for (const Requirement& requirement : stack.requirements) {
        for (const Supplier& supplier : requirement.suppliers) {
            index->needed_by[supplier.component].push_back(&requirement);
            const Component* const component = index->find(supplier.component);
            if (component == nullptr) {
                continue;
            }
            if (component->organisation) {
                index->known.insert(index->top_of(*component->organisation));
            }
            index->self_hosts =
                index->self_hosts || (supplier.role == Role::active && is_self_hosted(*component));
        }
    }
    index_ = std::move(index);
}

bool MoveCosts::is_known_provider(const OrganisationId& organisation) const {
    return index_->own.contains(organisation) || index_->known.contains(index_->top_of(organisation));
}

DayRate MoveCosts::day_rate(TaskKind task, Skill skill) const {
    const AssumptionSet& assumptions = index_->assumptions;
    DayRate rate;
    if (skill == Skill::engineer || skill == Skill::compliance) {
        double heads = 0;
        double sum = 0;
        std::optional<double> low;
        double high = 0;
        for (const Team& team : index_->stack.teams) {
            const bool takes = std::find(team.tasks.begin(), team.tasks.end(), task) != team.tasks.end();
            if (!takes || !team.day_rate || team.head_count <= 0) {
                continue;
            }
            const double day = team.day_rate->to_double();
            heads += team.head_count;
            sum += team.head_count * day;
            low = std::min(low.value_or(day), day);
            high = std::max(high, day);
            rate.inputs.push_back(
                {Input::Kind::team, team.id.str(), Amount::certain(day), assumptions.currency() + "/day"});
        }
        if (low) {
            rate.value =
                Amount{*low, std::clamp(sum / heads, *low, high), high, std::clamp(sum / heads, *low, high)};
            return rate;
        }
    }
    const std::string_view id = rate_assumption(skill);
    const LineMaker make(*this, assumptions);
    rate.value = assumptions.money(id);
    rate.inputs.push_back(make.assumption(id));
    if (const auto exchange = assumptions.exchange_assumption(currency_of_unit(assumptions.at(id).unit))) {
        rate.inputs.push_back(make.assumption(exchange->str()));
    }
    return rate;
}

std::vector<ComponentId> MoveCosts::services_above(const Requirement& requirement) const {
    std::set<ComponentId> services;
    std::set<ComponentId> seen{requirement.consumer};
    std::vector<ComponentId> todo{requirement.consumer};
    while (!todo.empty()) {
        const ComponentId id = std::move(todo.back());
        todo.pop_back();
        const Component* const component = index_->find(id);
        if (component != nullptr && component->layer == Layer::service) {
            services.insert(id);
        }
        const auto above = index_->needed_by.find(id);
        if (above == index_->needed_by.end()) {
            continue;
        }
        for (const Requirement* const need : above->second) {
            if (seen.insert(need->consumer).second) {
                todo.push_back(need->consumer);
            }
        }
    }
    return {services.begin(), services.end()};
}

MoveCost MoveCosts::cost_of(const Requirement& requirement, const Component& from, const Component& to,
                            Minute start, bool old_works) const {
    const AssumptionSet& assumptions = index_->assumptions;
    const LineMaker make(*this, assumptions);
    MoveCost cost;
    cost.requirement = requirement.id;
    cost.from = from.id;
    cost.to = to.id;
    cost.distances = distances(from, to, assumptions);
    add_driver_lines(cost, requirement, make);
    add_retraining_lines(cost, requirement, make);
    add_uncounted_lines(cost, requirement, from, to, make);

    if (old_works && is_served(from)) {
        const auto& day_zero = index_->stack.day_zero;
        const bool dated = day_zero && day_zero->is_whole();
        const bool is_free = dated && start / minutes_per_day >= days_between(*day_zero, free_egress);
        add_egress(cost, requirement, dated && !is_free ? egress_before : egress_after,
                   is_free ? egress_after : egress_before, make);
    }
    cost.lead_times.push_back(
        {TaskKind::cut_over, "re-stabilisation", assumptions.amount("re-stabilisation"), false});

    const bool own = to.organisation && index_->own.contains(*to.organisation);
    if (has_provider(to) && !(to.organisation && is_known_provider(*to.organisation))) {
        add_provider(cost, to, make);
    }
    const bool self_hosted = is_self_hosted(to) && !index_->self_hosts;
    if (self_hosted) {
        add_self_hosting(cost, make);
    }
    if (requirement.capability == "identity" && from.id != to.id) {
        add_identity(cost, from, make);
    }
    add_leaving(cost, from, old_works, make);
    add_running(cost, from, to, self_hosted, make);

    const bool who_is_known = from.organisation && to.organisation;
    const Amount provider_changed =
        !who_is_known ? Amount::of({0, 0.5, 1}) : Amount::certain(*from.organisation != *to.organisation);
    const ApprovalInputs inputs{from, to, requirement, own, from.id == to.id ? Amount{} : provider_changed};
    for (const ComponentId& service : services_above(requirement)) {
        add_approvals(cost, *index_->find(service), inputs, make);
    }
    add_named_approvals(cost, inputs, make);
    cost.used = used_by(cost, assumptions);
    return cost;
}

} // namespace volteface::cost
