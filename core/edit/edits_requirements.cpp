// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/touched.h"

namespace volteface::edit {

namespace {

tl::unexpected<Error> no_such(const RequirementId& id) {
    return fail(ErrorCode::unknown_reference, id.str(), {"requirements", id.str()});
}

std::string name_of(const Stack& stack, const ComponentId& id) {
    const Component* component = find(stack, id);
    return component == nullptr ? id.str() : label_of(component->name, id.str());
}

std::string name_of(const Requirement& requirement) {
    return label_of(requirement.label, requirement.id.str());
}

/// Drops the planned moves that the requirement no longer allows; with no requirement left, all moves in it.
void mend_plans(const Stack& stack, const RequirementId& id, const Requirement* after,
                std::vector<AtomicChange>& parts) {
    for (std::size_t i = 0; i < stack.plans.size(); ++i) {
        Plan plan = stack.plans[i];
        const auto dropped = std::erase_if(plan.moves, [&](const PlannedMove& move) {
            if (move.requirement != id) {
                return false;
            }
            if (after == nullptr || after->consumer == move.to) {
                return true;
            }
            return std::none_of(after->suppliers.begin(), after->suppliers.end(),
                                [&](const Supplier& supplier) { return supplier.component == move.from; });
        });
        if (dropped > 0) {
            drop_tasks_without_move(plan);
            parts.emplace_back(RecordChange<Plan>{stack.plans[i], std::move(plan), i});
        }
    }
}

Result<Change> replace(const Stack& stack, Requirement after, Verb verb, std::string subject) {
    const auto place = place_of(stack, after.id);
    if (!place) {
        return no_such(after.id);
    }
    const Requirement& before = stack.requirements[*place];
    if (before == after) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (auto legal = check(stack, after, *place); !legal) {
        return tl::unexpected(legal.error());
    }
    Change change{verb, std::move(subject), {}};
    mend_plans(stack, after.id, &after, change.parts);
    change.parts.emplace_back(RecordChange<Requirement>{before, std::move(after), *place});
    return change;
}

/// A copy of the requirement and the place of the supplier in it.
struct Slot {
    Requirement requirement;
    std::size_t supplier = 0;
};

Result<Slot> slot_of(const Stack& stack, const RequirementId& id, const ComponentId& supplier) {
    const Requirement* requirement = find(stack, id);
    if (requirement == nullptr) {
        return no_such(id);
    }
    for (std::size_t i = 0; i < requirement->suppliers.size(); ++i) {
        if (requirement->suppliers[i].component == supplier) {
            return Slot{*requirement, i};
        }
    }
    return fail(ErrorCode::unknown_reference, id.str(), {"suppliers", supplier.str()});
}

} // namespace

Result<Change> add_requirement(const Stack& stack, Requirement requirement) {
    if (auto legal = check_new_id(stack, requirement.id, "requirements"); !legal) {
        return tl::unexpected(legal.error());
    }
    if (auto legal = check(stack, requirement, stack.requirements.size()); !legal) {
        return tl::unexpected(legal.error());
    }
    std::string subject = name_of(requirement);
    return single(Verb::add_requirement, std::move(subject), appended(stack, std::move(requirement)));
}

Result<Change> remove_requirement(const Stack& stack, const RequirementId& id) {
    const auto place = place_of(stack, id);
    if (!place) {
        return no_such(id);
    }
    const Requirement& before = stack.requirements[*place];
    Change change{Verb::remove_requirement, name_of(before), {}};
    mend_plans(stack, id, nullptr, change.parts);
    change.parts.emplace_back(RecordChange<Requirement>{before, std::nullopt, *place});
    return change;
}

Result<Change> change_requirement(const Stack& stack, Requirement after) {
    const Requirement* before = find(stack, after.id);
    if (before == nullptr) {
        return no_such(after.id);
    }
    // One supplier changed and nothing else is told as that.
    Requirement mixed = *before;
    mixed.suppliers = after.suppliers;
    if (mixed == after && before->suppliers.size() == after.suppliers.size()) {
        std::vector<std::size_t> changed;
        for (std::size_t i = 0; i < after.suppliers.size(); ++i) {
            if (before->suppliers[i] != after.suppliers[i]) {
                changed.push_back(i);
            }
        }
        if (changed.size() == 1 &&
            before->suppliers[changed[0]].component == after.suppliers[changed[0]].component) {
            std::string subject = name_of(stack, after.suppliers[changed[0]].component);
            return replace(stack, std::move(after), Verb::change_supplier, std::move(subject));
        }
    }
    std::string subject = name_of(*before);
    return replace(stack, std::move(after), Verb::change_requirement, std::move(subject));
}

Result<Change> add_supplier(const Stack& stack, const RequirementId& id, Supplier supplier) {
    const Requirement* before = find(stack, id);
    if (before == nullptr) {
        return no_such(id);
    }
    std::string subject = name_of(stack, supplier.component);
    Requirement after = *before;
    after.suppliers.push_back(std::move(supplier));
    return replace(stack, std::move(after), Verb::add_supplier, std::move(subject));
}

Result<Change> remove_supplier(const Stack& stack, const RequirementId& id, const ComponentId& supplier) {
    Result<Slot> slot = slot_of(stack, id, supplier);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    slot->requirement.suppliers.erase(slot->requirement.suppliers.begin() +
                                      static_cast<std::ptrdiff_t>(slot->supplier));
    return replace(stack, std::move(slot->requirement), Verb::remove_supplier, name_of(stack, supplier));
}

Result<Change> replace_supplier(const Stack& stack, const RequirementId& id, const ComponentId& from,
                                Supplier to) {
    Result<Slot> slot = slot_of(stack, id, from);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    slot->requirement.suppliers[slot->supplier] = std::move(to);
    return replace(stack, std::move(slot->requirement), Verb::replace_supplier, name_of(stack, from));
}

Result<Change> connect(const Stack& stack, const ComponentId& consumer, const ComponentId& supplier) {
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.consumer != consumer || requirement.phase != Phase::run) {
            continue;
        }
        for (const Supplier& listed : requirement.suppliers) {
            if (listed.component == supplier) {
                return fail(ErrorCode::duplicate_supplier, requirement.id.str(), {supplier.str()});
            }
        }
    }
    Requirement requirement;
    requirement.id = free_requirement_id(stack, consumer.str() + "-" + supplier.str());
    requirement.consumer = consumer;
    requirement.label = name_of(stack, supplier);
    requirement.suppliers.push_back(Supplier{supplier, Role::active, {}, {}});
    return add_requirement(stack, std::move(requirement));
}

} // namespace volteface::edit
