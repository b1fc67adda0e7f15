// SPDX-License-Identifier: GPL-3.0-or-later
// The stack as a value: everything that a document holds but results. Section 1 of the model.
#pragma once

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/model/assumption.h"
#include "core/model/component.h"
#include "core/model/organisation.h"
#include "core/model/plan.h"
#include "core/model/requirement.h"
#include "core/model/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// Where a person has put a card on the map, in map pixels at 100 %.
struct Position {
    double x = 0;
    double y = 0;
    friend bool operator==(const Position&, const Position&) = default;
};

/// What the report's cover and foot say.
struct ReportSettings {
    std::string client;
    std::string title;    ///< empty: the report makes one
    std::string author;   ///< the consultancy
    std::string audience; ///< "Report to the executive committee"
    std::string version;
    std::string confidentiality;
    std::optional<Date> date;

    friend bool operator==(const ReportSettings&, const ReportSettings&) = default;
};

/// Records keep the order in which a person added them; ids are unique within each list, and every reference
/// leads somewhere (validate() says so).
struct Stack {
    std::string name;
    std::string currency = "EUR";               ///< ISO 4217
    std::optional<Date> day_zero;               ///< the calendar date of day 0
    Duration stale_after = Duration::days(365); ///< facts checked longer ago are stale; 0: never
    std::string notes;
    std::vector<FrameworkAnswer> answers; ///< about the organisation as a whole; each criterion once
    std::vector<FrameworkFloor> floors;   ///< each objective once
    std::vector<Organisation> organisations;
    std::vector<Component> components;
    std::vector<Requirement> requirements;
    std::map<ComponentId, Position> positions;
    std::vector<Scenario> scenarios;
    std::vector<Assumption> assumptions;
    std::vector<Team> teams;
    std::vector<Plan> plans;
    ReportSettings report;

    friend bool operator==(const Stack&, const Stack&) = default;
};

/// The record with that id, or nullptr. O(n): for many look-ups build a StackIndex.
[[nodiscard]] const Organisation* find(const Stack& stack, const OrganisationId& id);
[[nodiscard]] const Component* find(const Stack& stack, const ComponentId& id);
[[nodiscard]] const Requirement* find(const Stack& stack, const RequirementId& id);
[[nodiscard]] const Scenario* find(const Stack& stack, const ScenarioId& id);
[[nodiscard]] const Assumption* find(const Stack& stack, const AssumptionId& id);
[[nodiscard]] const Team* find(const Stack& stack, const TeamId& id);
[[nodiscard]] const Plan* find(const Stack& stack, const PlanId& id);

/// The chain from an organisation to the one at its top, itself first. Stops at an id that leads nowhere or a
/// ring.
[[nodiscard]] std::vector<const Organisation*> chain_of_parents(const Stack& stack, const OrganisationId& id);

/// Country of the organisation at the top of the component's chain of parents; empty: unknown.
[[nodiscard]] std::optional<Country> control_jurisdiction(const Stack& stack, const Component& component);

/// Country in which it was made or trained: what the component says, else its control jurisdiction.
[[nodiscard]] std::optional<Country> origin_of(const Stack& stack, const Component& component);

} // namespace volteface
