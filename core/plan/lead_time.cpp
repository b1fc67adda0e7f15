// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lead_time.h"

#include "core/cost/drivers.h"
#include "core/cost/move_cost.h"
#include "core/plan/chain.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace volteface::plan {

namespace {

/// Whether work is missing that every such move has.
bool lacks_counts(const Requirement& requirement, const Component& from, const Component& to,
                  const cost::MoveCost& cost) {
    const auto expected = cost::expected_drivers(requirement, from, to);
    return std::any_of(expected.begin(), expected.end(), [&](const cost::ExpectedDriver& one) {
        return one.expected == cost::Expected::always && !one.driver->rules.empty() &&
               std::find(cost.uncounted.begin(), cost.uncounted.end(), one.driver->id) !=
                   cost.uncounted.end();
    });
}

} // namespace

struct LeadTimes::State {
    State(const Stack& the_stack, std::shared_ptr<const catalogue::Catalogue> the_catalogue,
          cost::AssumptionSet the_assumptions)
        : stack(the_stack)
        , catalogue(std::move(the_catalogue))
        , assumptions(std::move(the_assumptions))
        , costs(the_stack, assumptions)
        , crews(the_stack.teams, the_stack.day_zero) {
        for (const Component& component : stack.components) {
            components.emplace(component.id.str(), &component);
        }
        for (const Requirement& requirement : stack.requirements) {
            requirements.emplace(requirement.id, &requirement);
        }
    }

    [[nodiscard]] const Component* component(const std::string& id) {
        const auto own = components.find(id);
        if (own != components.end()) {
            return own->second;
        }
        const auto made = brought.find(id);
        if (made != brought.end()) {
            return &made->second;
        }
        const CatalogueEntry* entry = catalogue == nullptr ? nullptr : catalogue->find(CatalogueId(id));
        return entry == nullptr
                   ? nullptr
                   : &brought.emplace(id, catalogue->to_component(*entry).component).first->second;
    }

    [[nodiscard]] LeadTime replacing(const Requirement& requirement, const Component& from,
                                     const Component& to) const {
        const cost::MoveCost cost = costs.cost_of(requirement, from, to, 0, false);
        const std::vector<Piece> own = pieces_of(cost.lines, cost.lead_times);
        std::vector<std::vector<Piece>> shared;
        for (const cost::SharedCost& one : cost.shared) {
            if (one.key.kind != cost::SharedKind::leaving) {
                shared.push_back(pieces_of(one.lines, one.lead_times));
            }
        }
        std::vector<Strand> strands{{&own, std::nullopt}};
        for (const std::vector<Piece>& pieces : shared) {
            strands.push_back({&pieces, Day{0}});
        }
        const Day end = end_of_chain(crews, strands, 0);
        return {Duration::days(end), end == 0 || lacks_counts(requirement, from, to, cost)};
    }

    [[nodiscard]] std::optional<LeadTime> work_out(const RequirementId& id, const std::string& candidate) {
        const auto found = requirements.find(id);
        const Component* const to = component(candidate);
        if (found == requirements.end() || to == nullptr) {
            return std::nullopt;
        }
        const Requirement& requirement = *found->second;
        bool any_engaged = false;
        for (const Supplier& supplier : requirement.suppliers) {
            if (supplier.component == to->id) {
                return LeadTime{supplier.role == Role::active ? Duration{} : supplier.failover, false};
            }
            any_engaged = any_engaged || supplier.role == Role::active;
        }
        std::optional<LeadTime> longest;
        for (const Supplier& supplier : requirement.suppliers) {
            const auto from = components.find(supplier.component.str());
            if (from == components.end() || (any_engaged && supplier.role != Role::active)) {
                continue;
            }
            const LeadTime one = replacing(requirement, *from->second, *to);
            longest = longest ? LeadTime{std::max(longest->time, one.time), longest->at_least || one.at_least}
                              : one;
        }
        return longest;
    }

    const Stack& stack;
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    cost::AssumptionSet assumptions;
    cost::MoveCosts costs;
    Crews crews;
    std::unordered_map<std::string, const Component*> components;
    std::unordered_map<RequirementId, const Requirement*> requirements;
    std::map<std::string, Component> brought; ///< entries of the catalogue as components
    std::map<std::pair<RequirementId, std::string>, std::optional<LeadTime>> known;
};

LeadTimes::LeadTimes(const Stack& stack, std::shared_ptr<const catalogue::Catalogue> catalogue,
                     cost::AssumptionSet assumptions)
    : state_(std::make_shared<State>(stack, std::move(catalogue), std::move(assumptions))) {}

std::optional<LeadTime> LeadTimes::of(const RequirementId& requirement, const std::string& id) const {
    const auto [place, is_new] = state_->known.try_emplace({requirement, id});
    if (is_new) {
        place->second = state_->work_out(requirement, id);
    }
    return place->second;
}

LeadTimeHook known_times(const LeadTimes& times) {
    return [times](const RequirementId& requirement, const std::string& id) {
        const auto found = times.of(requirement, id);
        return found && !found->at_least ? std::optional(found->time) : std::nullopt;
    };
}

LeadTimeHook least_times(const LeadTimes& times) {
    return [times](const RequirementId& requirement, const std::string& id) {
        const auto found = times.of(requirement, id);
        return found ? std::optional(found->time) : std::nullopt;
    };
}

} // namespace volteface::plan
