// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/touched.h"

#include <cmath>
#include <unordered_set>

namespace volteface::edit {

namespace {

tl::unexpected<Error> no_such(const ComponentId& id) {
    return fail(ErrorCode::no_such_component, id.str(), {id.str()});
}

/// What the person has changed: just the name, just what only a service has, or the component.
Verb verb_of(const Component& before, const Component& after) {
    Component mixed = before;
    mixed.name = after.name;
    if (mixed == after) {
        return Verb::rename_component;
    }
    mixed.name = before.name;
    mixed.service = after.service;
    return mixed == after ? Verb::change_service : Verb::change_component;
}

using ComponentIds = std::unordered_set<ComponentId>;

/// Takes the suppliers out of the requirements of others, and removes what the components themselves require.
void take_out_of_requirements(const Stack& stack, const ComponentIds& gone,
                              std::vector<AtomicChange>& parts) {
    std::vector<AtomicChange> removals;
    for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
        const Requirement& before = stack.requirements[i];
        if (gone.contains(before.consumer)) {
            removals.emplace_back(RecordChange<Requirement>{before, std::nullopt, i});
            continue;
        }
        const auto is_gone = [&](const Supplier& supplier) { return gone.contains(supplier.component); };
        if (std::any_of(before.suppliers.begin(), before.suppliers.end(), is_gone)) {
            Requirement after = before;
            std::erase_if(after.suppliers, is_gone);
            parts.emplace_back(RecordChange<Requirement>{before, std::move(after), i});
        }
    }
    parts.insert(parts.end(), removals.rbegin(), removals.rend());
}

void take_out_of_plans(const Stack& stack, const ComponentIds& gone, std::vector<AtomicChange>& parts) {
    std::unordered_set<RequirementId> lost;
    for (const Requirement& requirement : stack.requirements) {
        if (gone.contains(requirement.consumer)) {
            lost.insert(requirement.id);
        }
    }
    for (std::size_t i = 0; i < stack.plans.size(); ++i) {
        Plan after = stack.plans[i];
        const auto dropped = std::erase_if(after.moves, [&](const PlannedMove& move) {
            return gone.contains(move.from) || gone.contains(move.to) || lost.contains(move.requirement);
        });
        if (dropped > 0) {
            drop_tasks_without_move(after);
            parts.emplace_back(RecordChange<Plan>{stack.plans[i], std::move(after), i});
        }
    }
}

} // namespace

Result<Change> add_component(const Stack& stack, Component component, std::optional<Position> at) {
    const std::size_t place = stack.components.size();
    if (auto legal = check_new_id(stack, component.id, "components"); !legal) {
        return tl::unexpected(legal.error());
    }
    if (auto legal = check(stack, component, place); !legal) {
        return tl::unexpected(legal.error());
    }
    if (at && !(std::isfinite(at->x) && std::isfinite(at->y))) {
        return fail(ErrorCode::number_out_of_range, component.id.str(),
                    {"inf", "position", "a finite number"});
    }
    const ComponentId id = component.id;
    std::string subject = label_of(component.name, id.str());
    Change change = single(Verb::add_component, std::move(subject), appended(stack, std::move(component)));
    if (at) {
        change.parts.emplace_back(PositionChange{id, std::nullopt, at});
    }
    return change;
}

Result<Change> remove_components(const Stack& stack, const std::vector<ComponentId>& ids) {
    if (ids.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    const ComponentIds gone(ids.begin(), ids.end());
    Change change{Verb::remove_component, {}, {}};
    take_out_of_plans(stack, gone, change.parts);
    take_out_of_requirements(stack, gone, change.parts);
    for (const auto& [id, position] : stack.positions) {
        if (gone.contains(id)) {
            change.parts.emplace_back(PositionChange{id, position, std::nullopt});
        }
    }
    std::vector<std::string> names;
    std::size_t found = 0;
    for (std::size_t i = stack.components.size(); i-- > 0;) {
        const Component& component = stack.components[i];
        if (gone.contains(component.id)) {
            ++found;
            names.push_back(label_of(component.name, component.id.str()));
            change.parts.emplace_back(RecordChange<Component>{component, std::nullopt, i});
        }
    }
    if (found < gone.size()) {
        const auto missing =
            std::find_if(ids.begin(), ids.end(), [&](const ComponentId& id) { return !place_of(stack, id); });
        return no_such(*missing);
    }
    std::reverse(names.begin(), names.end());
    change.subject = joined(names);
    return change;
}

Result<Change> rename_component(const Stack& stack, const ComponentId& id, std::string name) {
    const Component* before = find(stack, id);
    if (before == nullptr) {
        return no_such(id);
    }
    if (name.empty()) {
        return fail(ErrorCode::missing_key, id.str(), {"name"});
    }
    Component after = *before;
    after.name = std::move(name);
    return change_component(stack, std::move(after));
}

Result<Change> change_component(const Stack& stack, Component after) {
    std::vector<Component> one;
    one.push_back(std::move(after));
    return change_components(stack, std::move(one));
}

Result<Change> change_components(const Stack& stack, std::vector<Component> after) {
    Change change{Verb::change_component, {}, {}};
    std::vector<std::string> names;
    std::unordered_set<ComponentId> seen;
    for (Component& component : after) {
        const auto place = place_of(stack, component.id);
        if (!place) {
            return no_such(component.id);
        }
        if (!seen.insert(component.id).second) {
            return fail(ErrorCode::duplicate_id, component.id.str(), {"components"});
        }
        const Component& before = stack.components[*place];
        if (before == component) {
            continue;
        }
        if (auto legal = check(stack, component, *place); !legal) {
            return tl::unexpected(legal.error());
        }
        const Verb verb = verb_of(before, component);
        change.verb = change.empty() || change.verb == verb ? verb : Verb::change_component;
        names.push_back(label_of(before.name, before.id.str()));
        change.parts.emplace_back(RecordChange<Component>{before, std::move(component), *place});
    }
    if (change.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    change.subject = joined(names);
    return change;
}

Result<Change> move_components(const Stack& stack,
                               const std::map<ComponentId, std::optional<Position>>& positions) {
    Change change{Verb::arrange_map, {}, {}};
    std::vector<std::string> names;
    for (const auto& [id, after] : positions) {
        const Component* component = find(stack, id);
        if (component == nullptr) {
            return no_such(id);
        }
        if (after && !(std::isfinite(after->x) && std::isfinite(after->y))) {
            return fail(ErrorCode::number_out_of_range, id.str(), {"inf", "position", "a finite number"});
        }
        const auto found = stack.positions.find(id);
        const std::optional<Position> before =
            found == stack.positions.end() ? std::nullopt : std::optional(found->second);
        if (before == after) {
            continue;
        }
        if (after) {
            change.verb = Verb::move_component; // back to the layout otherwise
        }
        names.push_back(label_of(component->name, id.str()));
        change.parts.emplace_back(PositionChange{id, before, after});
    }
    if (change.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    change.subject = joined(names);
    return change;
}

} // namespace volteface::edit
