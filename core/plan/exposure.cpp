// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exposure.h"

#include "core/plan/problem.h"
#include "core/simulation/migration.h"

#include <map>
#include <set>

namespace volteface::plan {

namespace {

double weight_of(const Component& service) {
    if (!service.service || !service.service->criticality) {
        return 1;
    }
    return static_cast<double>(5 - *service.service->criticality);
}

class Downwards {
public:
    explicit Downwards(const Stack& stack)
        : stack_(stack) {
        for (const Component& component : stack.components) {
            components_.emplace(component.id, &component);
        }
        for (const Requirement& requirement : stack.requirements) {
            if (!is_renewal(requirement.phase)) {
                needs_[requirement.consumer].push_back(&requirement);
            }
        }
    }

    /// Below `id`, itself left out.
    [[nodiscard]] std::set<ComponentId> below(const ComponentId& id) const {
        std::set<ComponentId> seen;
        std::vector<ComponentId> open{id};
        while (!open.empty()) {
            const auto found = needs_.find(open.back());
            open.pop_back();
            if (found == needs_.end()) {
                continue;
            }
            for (const Requirement* need : found->second) {
                for (const Supplier& supplier : need->suppliers) {
                    if (seen.insert(supplier.component).second) {
                        open.push_back(supplier.component);
                    }
                }
            }
        }
        seen.erase(id);
        return seen;
    }

    /// 1 foreign, 0.5 unknown, 0 European or one's own.
    [[nodiscard]] double foreign(const ComponentId& id) const {
        const Component& component = *components_.at(id);
        if (component.organisation) {
            for (const Organisation* one : chain_of_parents(stack_, *component.organisation)) {
                if (one->own) {
                    return 0;
                }
            }
        }
        const auto control = control_jurisdiction(stack_, component);
        if (!control) {
            return 0.5;
        }
        return bloc_of(*control) == Bloc::european ? 0 : 1;
    }

    [[nodiscard]] double foreign(const std::set<ComponentId>& ids) const {
        double sum = 0;
        for (const ComponentId& id : ids) {
            sum += foreign(id);
        }
        return sum;
    }

private:
    const Stack& stack_;
    std::map<ComponentId, const Component*> components_;
    std::map<ComponentId, std::vector<const Requirement*>> needs_;
};

} // namespace

double foreign_exposure(const Stack& stack, const Plan& plan) {
    auto moved = simulation::with_candidates(stack, plan);
    if (!moved) {
        return 0;
    }
    for (const simulation::Migration& migration : moved->migrations) {
        auto& suppliers = moved->stack.requirements[migration.requirement].suppliers;
        suppliers[migration.from].component = suppliers[migration.to].component;
    }
    const Downwards downwards(moved->stack);
    double sum = 0;
    double weights = 0;
    for (const Component& component : moved->stack.components) {
        if (component.layer != Layer::service) {
            continue;
        }
        const double weight = weight_of(component);
        const auto below = downwards.below(component.id);
        weights += weight;
        if (!below.empty()) {
            sum += weight * downwards.foreign(below) / static_cast<double>(below.size());
        }
    }
    return weights > 0 ? sum / weights : 0;
}

void weigh_foreign(Problem& problem) {
    const Stack& all = problem.found.working.stack;
    const Downwards downwards(all);
    const Above above(*problem.request.stack);
    double weights = 0;
    std::map<ComponentId, double> size;
    for (const Component& component : problem.request.stack->components) {
        if (component.layer == Layer::service) {
            weights += weight_of(component);
            size[component.id] =
                static_cast<double>(std::max<std::size_t>(1, downwards.below(component.id).size()));
        }
    }
    const auto chain = [&](const ComponentId& id) {
        auto ids = downwards.below(id);
        ids.insert(id);
        return downwards.foreign(ids);
    };
    for (std::size_t i = 0; i < problem.options.size(); ++i) {
        const LostNeed& need = problem.found.places[i].need;
        double per_component = 0;
        for (const ComponentId& service : above.services(need.consumer)) {
            per_component += weight_of(*find(all, service)) / size.at(service) / weights;
        }
        const double old = problem.options[i].empty() ? 0 : chain(need.lost.from);
        for (Option& option : problem.options[i]) {
            option.foreign = per_component * (chain(option.to) - old);
        }
    }
}

} // namespace volteface::plan
