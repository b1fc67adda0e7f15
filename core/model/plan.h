// SPDX-License-Identifier: GPL-3.0-or-later
// A stored plan: what was asked, which supplier is replaced by which, and when; and the teams that do it.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/model/component.h"
#include "core/model/ids.h"
#include "core/model/organisation.h"
#include "core/model/requirement.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// The kinds of task of a move, in the order in which they follow one another.
enum class TaskKind { onboard, re_engineer, retrain, evaluate, recertify, cut_over };

/// In one requirement, `from` is replaced by `to`. From `complete` on, `to` is an engaged supplier and `from`
/// is none.
struct PlannedMove {
    RequirementId requirement;
    ComponentId from;
    ComponentId to; ///< of the stack, or of what the plan brings
    Duration start;
    Duration complete; ///< not before start

    friend bool operator==(const PlannedMove&, const PlannedMove&) = default;
};

/// A bar of the schedule. A provider is onboarded once for all its moves: then `requirement` is empty and
/// `provider` says whom.
struct PlannedTask {
    std::string id; ///< unique in the plan
    TaskKind kind = TaskKind::re_engineer;
    std::optional<RequirementId> requirement; ///< of the move
    std::optional<ComponentId> from;          ///< of the move
    std::optional<OrganisationId> provider;   ///< whom it onboards
    std::optional<TeamId> team;               ///< nobody of the stack's teams when empty
    double effort_days = 0;                   ///< person-days, ≥ 0
    Duration start;
    Duration end;
    bool critical = false; ///< a delay of it delays the end

    friend bool operator==(const PlannedTask&, const PlannedTask&) = default;
};

/// What a person has decided about one need, against or beside the optimiser.
struct PlanChoice {
    RequirementId requirement;
    ComponentId from;                   ///< the supplier that is replaced
    std::optional<ComponentId> to;      ///< pinned to this candidate; empty: about every candidate
    bool forbidden = false;             ///< not to `to`; without `to`: it stays where it is
    std::optional<Duration> not_before; ///< its work starts no earlier: a bar that was dragged

    friend bool operator==(const PlanChoice&, const PlanChoice&) = default;
};

/// Which jurisdictions a candidate may be under, control and hosting, for the services that it ends up
/// carrying: those at least this critical, and with data at least this sensitive.
struct JurisdictionRule {
    std::optional<int> criticality; ///< 1 to 4: services of this criticality or a smaller number; empty: all
    std::optional<DataClass> data_class; ///< this class or a more sensitive one; empty: all
    std::vector<std::string> accepted;   ///< ISO 3166-1 codes and the sets EU, EEA, NATO; empty: none

    friend bool operator==(const JurisdictionRule&, const JurisdictionRule&) = default;
};

/// What a plan has to keep to.
struct PlanConstraints {
    std::optional<Decimal> budget;             ///< one-off cost, mean, in the stack's currency
    std::map<ComponentId, Duration> deadlines; ///< by service: up for good by then
    std::vector<JurisdictionRule> jurisdictions;
    std::optional<double> minimum_fit; ///< 0 to 1; a need's own floor holds where it is higher
    std::vector<OrganisationId> avoid; ///< providers, their subsidiaries with them
    Duration reaction;                 ///< from the event, or its notice, to the first day of work

    friend bool operator==(const PlanConstraints&, const PlanConstraints&) = default;
};

struct Plan {
    PlanId id;
    std::string name;
    ScenarioId scenario;                           ///< of the library or of the stack
    std::map<ParameterId, std::string> parameters; ///< of the scenario, as it was planned for
    PlanConstraints constraints;
    std::vector<PlanChoice> choices;
    std::vector<Organisation>
        organisations; ///< what it brings in from the catalogue, with what that rests on
    std::vector<Component> components;
    std::vector<Requirement> requirements;
    std::vector<PlannedMove> moves;
    std::vector<PlannedTask> tasks;
    std::string made_from; ///< content digest of what it was computed from; empty: unknown
    std::string notes;

    friend bool operator==(const Plan&, const Plan&) = default;
};

struct Team {
    TeamId id;
    std::string name;
    std::string role;
    double head_count = 0;           ///< full-time equivalents, ≥ 0
    std::optional<Decimal> day_rate; ///< in the stack's currency
    std::vector<TaskKind> tasks;     ///< what it takes on; empty: unknown
    std::vector<int> working_days;   ///< ISO weekdays 1 (Monday) to 7; empty: every day
    std::vector<Date> days_off;

    friend bool operator==(const Team&, const Team&) = default;
};

} // namespace volteface
