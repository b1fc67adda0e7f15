// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/inputs.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace volteface::simulation {

namespace {

void add(Inputs& inputs, const std::optional<Confidence>& confidence, std::size_t times = 1) {
    if (!confidence) {
        inputs.unsaid += times;
        return;
    }
    switch (*confidence) {
    case Confidence::measured:
        inputs.measured += times;
        break;
    case Confidence::sourced:
        inputs.sourced += times;
        break;
    case Confidence::general_knowledge:
        inputs.general_knowledge += times;
        break;
    case Confidence::estimated:
        inputs.estimated += times;
        break;
    }
}

class Counting {
public:
    explicit Counting(const Stack& stack) {
        for (const Component& component : stack.components) {
            components_.emplace(component.id, &component);
        }
        for (const Organisation& organisation : stack.organisations) {
            organisations_.emplace(organisation.id, &organisation);
        }
        for (const Requirement& requirement : stack.requirements) {
            needs_[requirement.consumer].push_back(&requirement);
        }
    }

    Inputs run(const Scenario& scenario, std::vector<ComponentId> open) const {
        Inputs inputs;
        std::unordered_set<ComponentId> seen(open.begin(), open.end());
        std::unordered_set<OrganisationId> holders;
        while (!open.empty()) {
            const auto component = components_.find(open.back());
            open.pop_back();
            if (component == components_.end()) {
                continue;
            }
            add(inputs, component->second->confidence);
            inputs.inferred += component->second->inferred ? 1 : 0;
            add_holders(inputs, holders, component->second->organisation);
            const auto needs = needs_.find(component->first);
            if (needs == needs_.end()) {
                continue;
            }
            for (const Requirement* need : needs->second) {
                add(inputs, need->confidence);
                inputs.inferred += need->inferred ? 1 : 0;
                for (const Supplier& supplier : need->suppliers) {
                    if (seen.insert(supplier.component).second) {
                        open.push_back(supplier.component);
                    }
                }
            }
        }
        if (inputs.total() > 0) {
            add(inputs, scenario.confidence, scenario.events.size() + (scenario.likelihood_per_year ? 1 : 0));
        }
        return inputs;
    }

private:
    void add_holders(Inputs& inputs, std::unordered_set<OrganisationId>& seen,
                     std::optional<OrganisationId> id) const {
        while (id && seen.insert(*id).second) {
            const auto organisation = organisations_.find(*id);
            if (organisation == organisations_.end()) {
                return;
            }
            add(inputs, organisation->second->confidence);
            id = organisation->second->parent;
        }
    }

    std::unordered_map<ComponentId, const Component*> components_;
    std::unordered_map<OrganisationId, const Organisation*> organisations_;
    std::unordered_map<ComponentId, std::vector<const Requirement*>> needs_;
};

std::vector<ComponentId> services_of(const Stack& stack) {
    std::vector<ComponentId> ids;
    for (const Component& component : stack.components) {
        if (component.layer == Layer::service) {
            ids.push_back(component.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

std::size_t Inputs::count(Confidence confidence) const {
    switch (confidence) {
    case Confidence::measured:
        return measured;
    case Confidence::sourced:
        return sourced;
    case Confidence::general_knowledge:
        return general_knowledge;
    case Confidence::estimated:
        return estimated;
    }
    return 0;
}

double Inputs::share(Confidence confidence) const {
    return total() == 0 ? 0 : static_cast<double>(count(confidence)) / static_cast<double>(total());
}

Inputs inputs_of(const Stack& stack, const Scenario& scenario, const ComponentId& id) {
    return Counting(stack).run(scenario, {id});
}

Inputs inputs_of(const Stack& stack, const Scenario& scenario) {
    std::vector<ComponentId> from = services_of(stack);
    if (from.empty()) {
        for (const Component& component : stack.components) {
            from.push_back(component.id);
        }
    }
    return Counting(stack).run(scenario, std::move(from));
}

std::vector<ServiceInputs> inputs_by_service(const Stack& stack, const Scenario& scenario) {
    const Counting counting(stack);
    std::vector<ServiceInputs> all;
    for (const ComponentId& id : services_of(stack)) {
        all.push_back({id, counting.run(scenario, {id})});
    }
    return all;
}

} // namespace volteface::simulation
