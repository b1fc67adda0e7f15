// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/inferred.h"

#include "core/edit/touched.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace volteface::edit {

namespace {

using ComponentIds = std::unordered_set<ComponentId>;
using RequirementIds = std::unordered_set<RequirementId>;

/// Error: the first of the ids that the stack has not got.
Result<void> check_known(const Stack& stack, const std::vector<ComponentId>& components,
                         const std::vector<RequirementId>& requirements) {
    ComponentIds known_components;
    for (const Component& component : stack.components) {
        known_components.insert(component.id);
    }
    for (const ComponentId& id : components) {
        if (!known_components.contains(id)) {
            return fail(ErrorCode::no_such_component, id.str(), {id.str()});
        }
    }
    RequirementIds known_requirements;
    for (const Requirement& requirement : stack.requirements) {
        known_requirements.insert(requirement.id);
    }
    for (const RequirementId& id : requirements) {
        if (!known_requirements.contains(id)) {
            return fail(ErrorCode::unknown_reference, id.str(), {"requirement", id.str()});
        }
    }
    return {};
}

/// "A, B, C, …": the components of the change by name, else the labels of its requirements.
std::string subject_of(const Change& change) {
    std::vector<std::string> names;
    for (const AtomicChange& part : change.parts) {
        if (const auto* one = std::get_if<RecordChange<Component>>(&part)) {
            names.push_back(label_of(one->before->name, one->before->id.str()));
        }
    }
    if (names.empty()) {
        for (const AtomicChange& part : change.parts) {
            if (const auto* one = std::get_if<RecordChange<Requirement>>(&part)) {
                names.push_back(label_of(one->before->label, one->before->id.str()));
            }
        }
    }
    std::sort(names.begin(), names.end());
    return joined(names);
}

Result<Change> change_to(const Stack& before, const Stack& after, Verb verb) {
    Change change = difference(before, after, verb, {});
    if (change.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    change.subject = subject_of(change);
    return change;
}

/// Finds out what a rejection takes out, and takes it out of a copy.
class Rejection {
public:
    Rejection(const Stack& stack, const std::vector<ComponentId>& components,
              const std::vector<RequirementId>& requirements)
        : stack_(stack)
        , asked_components_(components.begin(), components.end())
        , asked_requirements_(requirements.begin(), requirements.end()) {
        for (const Component& component : stack.components) {
            if (component.inferred) {
                inferred_.insert(component.id);
            }
        }
        for (const Requirement& requirement : stack.requirements) {
            of_consumer_[requirement.consumer].push_back(&requirement);
            if (!requirement.inferred) {
                used_by_.emplace(requirement.consumer, requirement.id);
                for (const Supplier& supplier : requirement.suppliers) {
                    used_by_.emplace(supplier.component, requirement.id);
                }
            }
        }
    }

    Result<Change> run() {
        const ComponentId* kept = nullptr;
        for (const Component& component : stack_.components) {
            if (!component.inferred || !asked_components_.contains(component.id)) {
                continue;
            }
            if (used_by_.contains(component.id)) {
                kept = &component.id;
            } else {
                gone_.insert(component.id);
            }
        }
        for (const Requirement& requirement : stack_.requirements) {
            if (requirement.inferred &&
                (asked_requirements_.contains(requirement.id) || gone_.contains(requirement.consumer))) {
                dropped_.insert(requirement.id);
            }
        }
        if (gone_.empty() && dropped_.empty() && kept != nullptr) {
            return fail(ErrorCode::still_in_use, kept->str(), {used_by_.at(*kept).str()});
        }
        take_what_hung_on_it();
        return change_to(stack_, remaining(), Verb::reject_inferred);
    }

private:
    /// Every inferred component upstream of what is rejected, unless something outside still rests on it.
    void take_what_hung_on_it() {
        ComponentIds candidates;
        std::deque<ComponentId> open(gone_.begin(), gone_.end());
        const auto add_suppliers = [&](const Requirement& requirement) {
            for (const Supplier& supplier : requirement.suppliers) {
                if (inferred_.contains(supplier.component) && !gone_.contains(supplier.component) &&
                    candidates.insert(supplier.component).second) {
                    open.push_back(supplier.component);
                }
            }
        };
        for (const Requirement& requirement : stack_.requirements) {
            if (dropped_.contains(requirement.id)) {
                add_suppliers(requirement);
            }
        }
        for (; !open.empty(); open.pop_front()) {
            const ComponentId component = open.front();
            for (const Requirement* requirement : of_consumer_[component]) {
                add_suppliers(*requirement);
            }
        }
        keep_what_others_rest_on(candidates);
        for (const ComponentId& id : candidates) {
            gone_.insert(id);
            for (const Requirement* requirement : of_consumer_[id]) {
                dropped_.insert(requirement->id);
            }
        }
    }

    void keep_what_others_rest_on(ComponentIds& candidates) {
        std::deque<ComponentId> open;
        const auto keep = [&](const ComponentId& id) {
            if (candidates.erase(id) > 0) {
                open.push_back(id);
            }
        };
        for (const Requirement& requirement : stack_.requirements) {
            if (dropped_.contains(requirement.id) || candidates.contains(requirement.consumer)) {
                continue;
            }
            for (const Supplier& supplier : requirement.suppliers) {
                keep(supplier.component);
            }
        }
        for (const auto& [id, requirement] : used_by_) {
            keep(id);
        }
        for (; !open.empty(); open.pop_front()) {
            const ComponentId component = open.front();
            for (const Requirement* requirement : of_consumer_[component]) {
                if (!dropped_.contains(requirement->id)) {
                    for (const Supplier& supplier : requirement->suppliers) {
                        keep(supplier.component);
                    }
                }
            }
        }
    }

    Stack remaining() {
        Stack after = stack_;
        for (Requirement& requirement : after.requirements) {
            const auto cut = std::erase_if(requirement.suppliers, [&](const Supplier& supplier) {
                return gone_.contains(supplier.component);
            });
            if (cut > 0 && requirement.suppliers.empty()) {
                dropped_.insert(requirement.id);
            } else if (cut > 0) {
                requirement.quorum =
                    std::min(requirement.quorum, static_cast<int>(requirement.suppliers.size()));
            }
        }
        std::erase_if(after.requirements,
                      [&](const Requirement& requirement) { return dropped_.contains(requirement.id); });
        std::erase_if(after.components,
                      [&](const Component& component) { return gone_.contains(component.id); });
        std::erase_if(after.positions, [&](const auto& position) { return gone_.contains(position.first); });
        for (Plan& plan : after.plans) {
            std::erase_if(plan.moves, [&](const PlannedMove& move) {
                return gone_.contains(move.from) || gone_.contains(move.to) ||
                       dropped_.contains(move.requirement);
            });
        }
        take_out_organisations(after);
        return after;
    }

    /// Those of the components that went, with their chains, where nothing names them now. One without a date
    /// was drawn by hand and stays.
    void take_out_organisations(Stack& after) const {
        std::unordered_set<OrganisationId> came_along;
        for (const Component& component : stack_.components) {
            if (gone_.contains(component.id) && component.organisation) {
                for (const Organisation* organisation : chain_of_parents(stack_, *component.organisation)) {
                    if (organisation->as_of && !organisation->own) {
                        came_along.insert(organisation->id);
                    }
                }
            }
        }
        for (bool again = !came_along.empty(); again;) {
            std::unordered_set<OrganisationId> named;
            for (const Component& component : after.components) {
                if (component.organisation) {
                    named.insert(*component.organisation);
                }
            }
            for (const Organisation& organisation : after.organisations) {
                if (organisation.parent) {
                    named.insert(*organisation.parent);
                }
            }
            again = std::erase_if(after.organisations, [&](const Organisation& organisation) {
                        return came_along.contains(organisation.id) && !named.contains(organisation.id);
                    }) > 0;
        }
    }

    const Stack& stack_;
    ComponentIds asked_components_;
    RequirementIds asked_requirements_;
    ComponentIds inferred_;
    std::unordered_map<ComponentId, std::vector<const Requirement*>> of_consumer_;
    std::unordered_map<ComponentId, RequirementId> used_by_; ///< named by this confirmed requirement
    ComponentIds gone_;
    RequirementIds dropped_;
};

} // namespace

Inferred inferred_of(const Stack& stack) {
    Inferred inferred;
    for (const Component& component : stack.components) {
        if (component.inferred) {
            inferred.components.push_back(component.id);
        }
    }
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.inferred) {
            inferred.requirements.push_back(requirement.id);
        }
    }
    return inferred;
}

Result<Change> confirm_inferred(const Stack& stack, const std::vector<ComponentId>& components,
                                const std::vector<RequirementId>& requirements) {
    if (auto known = check_known(stack, components, requirements); !known) {
        return tl::unexpected(known.error());
    }
    const RequirementIds asked(requirements.begin(), requirements.end());
    ComponentIds confirmed(components.begin(), components.end());
    for (const Requirement& requirement : stack.requirements) {
        if (asked.contains(requirement.id) && requirement.inferred) {
            confirmed.insert(requirement.consumer);
            for (const Supplier& supplier : requirement.suppliers) {
                confirmed.insert(supplier.component);
            }
        }
    }
    Stack after = stack;
    ComponentIds waiting; // still, once these are confirmed
    ComponentIds fresh;
    for (Component& component : after.components) {
        if (component.inferred && confirmed.contains(component.id)) {
            component.inferred = false;
            fresh.insert(component.id);
        } else if (component.inferred) {
            waiting.insert(component.id);
        }
    }
    for (Requirement& requirement : after.requirements) {
        if (!requirement.inferred) {
            continue;
        }
        const auto is_in = [&](const ComponentIds& ids) {
            return ids.contains(requirement.consumer) ||
                   std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                               [&](const Supplier& supplier) { return ids.contains(supplier.component); });
        };
        const bool follows = is_in(fresh) && !is_in(waiting);
        requirement.inferred = !(asked.contains(requirement.id) || follows);
    }
    return change_to(stack, after, Verb::confirm_inferred);
}

Result<Change> reject_inferred(const Stack& stack, const std::vector<ComponentId>& components,
                               const std::vector<RequirementId>& requirements) {
    if (auto known = check_known(stack, components, requirements); !known) {
        return tl::unexpected(known.error());
    }
    return Rejection(stack, components, requirements).run();
}

} // namespace volteface::edit
