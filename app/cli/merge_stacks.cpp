// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge_stacks.h"

#include "core/model/validation.h"

#include <algorithm>

namespace volteface::cli {

namespace {

template <class Record>
void merge(std::vector<Record>& into, const std::vector<Record>& from) {
    for (const Record& record : from) {
        const auto found = std::find_if(into.begin(), into.end(),
                                        [&](const Record& other) { return other.id == record.id; });
        if (found == into.end()) {
            into.push_back(record);
        } else {
            *found = record;
        }
    }
}

} // namespace

ResultAll<Stack> merge_stacks(const Stack& into, const Stack& from) {
    if (into.components.empty() && into.organisations.empty() && into.scenarios.empty()) {
        Stack taken = from;
        return taken;
    }
    if (into.currency != from.currency) {
        return tl::unexpected<Errors>(
            Errors{Error{ErrorCode::unknown_currency,
                         from.name,
                         {from.currency + " (the stack is in " + into.currency + ")"},
                         {}}});
    }
    Stack merged = into;
    merge(merged.organisations, from.organisations);
    merge(merged.components, from.components);
    merge(merged.requirements, from.requirements);
    merge(merged.scenarios, from.scenarios);
    merge(merged.assumptions, from.assumptions);
    merge(merged.teams, from.teams);
    merge(merged.plans, from.plans);
    for (const auto& [id, position] : from.positions) {
        merged.positions[id] = position;
    }
    if (Errors errors = validate(merged); !errors.empty()) {
        return tl::unexpected<Errors>(std::move(errors));
    }
    return merged;
}

} // namespace volteface::cli
