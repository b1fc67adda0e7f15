// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/plan_edits.h"

#include "core/edit/touched.h"

#include <algorithm>

namespace volteface::edit {

namespace {

template <class Record>
Result<Change> add(const Stack& stack, Record record, std::string_view list, Verb verb) {
    if (auto legal = check_new_id(stack, record.id, list); !legal) {
        return tl::unexpected(legal.error());
    }
    if (auto legal = check(stack, record, list_of<Record>(stack).size()); !legal) {
        return tl::unexpected(legal.error());
    }
    std::string subject = label_of(record.name, record.id.str());
    return single(verb, std::move(subject), appended(stack, std::move(record)));
}

template <class Record>
Result<Change> replace(const Stack& stack, Record after, std::string_view list, Verb verb) {
    const auto place = place_of(stack, after.id);
    if (!place) {
        return fail(ErrorCode::unknown_reference, after.id.str(), {std::string(list), after.id.str()});
    }
    const Record& before = list_of<Record>(stack)[*place];
    if (before == after) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (auto legal = check(stack, after, *place); !legal) {
        return tl::unexpected(legal.error());
    }
    std::string subject = label_of(after.name, after.id.str());
    return single(verb, std::move(subject), RecordChange<Record>{before, std::move(after), *place});
}

template <class Record>
Result<Change> remove(const Stack& stack, const Id<Record>& id, std::string_view list, Verb verb) {
    const auto place = place_of(stack, id);
    if (!place) {
        return fail(ErrorCode::unknown_reference, id.str(), {std::string(list), id.str()});
    }
    const Record& before = list_of<Record>(stack)[*place];
    std::string subject = id.str();
    if constexpr (!std::is_same_v<Record, Assumption>) {
        subject = label_of(before.name, id.str());
    } else {
        subject = label_of(before.name.in(Language::english), id.str());
    }
    return single(verb, std::move(subject), RecordChange<Record>{before, std::nullopt, *place});
}

template <class Record>
Id<Record> free_id(const Stack& stack, const std::string& name) {
    const std::string base = make_id(name);
    Id<Record> id(base);
    for (int k = 2; place_of(stack, id); ++k) {
        id = Id<Record>(base + "-" + std::to_string(k));
    }
    return id;
}

template <class Record>
void append_missing(Stack& stack, const std::vector<Record>& records) {
    for (const Record& record : records) {
        if (!place_of(stack, record.id)) {
            list_of<Record>(stack).push_back(record);
            if constexpr (!std::is_same_v<Record, Organisation>) {
                list_of<Record>(stack).back().inferred = true;
            }
        }
    }
}

} // namespace

Result<Change> add_plan(const Stack& stack, Plan plan) {
    return add(stack, std::move(plan), "plans", Verb::add_plan);
}

Result<Change> change_plan(const Stack& stack, Plan after) {
    return replace(stack, std::move(after), "plans", Verb::change_plan);
}

Result<Change> remove_plan(const Stack& stack, const PlanId& id) {
    return remove(stack, id, "plans", Verb::remove_plan);
}

PlanId free_plan_id(const Stack& stack, const std::string& name) {
    return free_id<Plan>(stack, name);
}

Result<Change> take_in_candidates(const Stack& stack, const PlanId& id) {
    const Plan* plan = find(stack, id);
    if (plan == nullptr) {
        return fail(ErrorCode::unknown_reference, id.str(), {"plans", id.str()});
    }
    Stack after = stack;
    append_missing(after, plan->organisations);
    append_missing(after, plan->components);
    append_missing(after, plan->requirements);
    Change change = difference(stack, after, Verb::change_plan, label_of(plan->name, id.str()));
    if (change.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    return change;
}

Result<Change> add_team(const Stack& stack, Team team) {
    return add(stack, std::move(team), "teams", Verb::add_team);
}

Result<Change> change_team(const Stack& stack, Team after) {
    return replace(stack, std::move(after), "teams", Verb::change_team);
}

Result<Change> remove_team(const Stack& stack, const TeamId& id) {
    return remove(stack, id, "teams", Verb::remove_team);
}

TeamId free_team_id(const Stack& stack, const std::string& name) {
    return free_id<Team>(stack, name);
}

Result<Change> reset_assumption(const Stack& stack, const AssumptionId& id) {
    return remove(stack, id, "assumptions", Verb::reset_assumption);
}

} // namespace volteface::edit
