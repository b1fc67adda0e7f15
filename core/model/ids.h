// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of record that have an id.
#pragma once

#include "core/base/id.h"

namespace volteface {

struct Organisation;
struct Component;
struct Requirement;
struct Scenario;
struct Event;
struct ScenarioParameter;
struct Assumption;
struct Team;
struct Plan;
struct CatalogueEntry;

using OrganisationId = Id<Organisation>;
using ComponentId = Id<Component>;
using RequirementId = Id<Requirement>;
using ScenarioId = Id<Scenario>;
using EventId = Id<Event>;
using ParameterId = Id<ScenarioParameter>;
using AssumptionId = Id<Assumption>;
using TeamId = Id<Team>;
using PlanId = Id<Plan>;
using CatalogueId = Id<CatalogueEntry>;

} // namespace volteface
