// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/migration.h"

#include <algorithm>
#include <set>

namespace volteface::simulation {

namespace {

/// Where the stack has a record of that id, the stack's stands.
template <class Record>
void bring(std::vector<Record>& into, const std::vector<Record>& brought) {
    for (const Record& record : brought) {
        if (std::none_of(into.begin(), into.end(), [&](const Record& one) { return one.id == record.id; })) {
            into.push_back(record);
        }
    }
}

} // namespace

Result<WithCandidates> with_candidates(const Stack& stack, const Plan& plan) {
    WithCandidates result{stack, {}};
    bring(result.stack.organisations, plan.organisations);
    bring(result.stack.components, plan.components);
    bring(result.stack.requirements, plan.requirements);
    std::set<std::pair<std::size_t, std::size_t>> added; // (requirement, supplier) that the plan brings in
    for (const PlannedMove& move : plan.moves) {
        auto& requirements = result.stack.requirements;
        const auto requirement =
            std::find_if(requirements.begin(), requirements.end(),
                         [&](const Requirement& one) { return one.id == move.requirement; });
        if (requirement == requirements.end()) {
            return fail(ErrorCode::unknown_reference, plan.id.str(), {"requirement", move.requirement.str()});
        }
        if (find(result.stack, move.to) == nullptr || requirement->consumer == move.to) {
            return fail(ErrorCode::unknown_reference, plan.id.str(), {"to", move.to.str()});
        }
        auto& suppliers = requirement->suppliers;
        const auto place_of = [&](const ComponentId& id) {
            const auto found =
                std::find_if(suppliers.begin(), suppliers.end(),
                             [&](const Supplier& supplier) { return supplier.component == id; });
            return static_cast<std::size_t>(found - suppliers.begin());
        };
        Migration migration;
        migration.requirement = static_cast<std::size_t>(requirement - requirements.begin());
        migration.from = place_of(move.from);
        migration.to = place_of(move.to);
        migration.complete = move.complete.minutes;
        if (migration.from == suppliers.size()) {
            return fail(ErrorCode::unknown_reference, plan.id.str(), {"from", move.from.str()});
        }
        if (migration.to == suppliers.size()) {
            Supplier candidate;
            candidate.component = move.to;
            suppliers.push_back(candidate);
            added.emplace(migration.requirement, migration.to);
        }
        migration.to_is_new = added.contains({migration.requirement, migration.to});
        result.migrations.push_back(migration);
    }
    return result;
}

const Plan* stored_plan(const Stack& stack, const ScenarioId& scenario) {
    const auto found = std::find_if(stack.plans.begin(), stack.plans.end(), [&](const Plan& plan) {
        return plan.scenario == scenario && !plan.moves.empty();
    });
    return found == stack.plans.end() ? nullptr : &*found;
}

} // namespace volteface::simulation
