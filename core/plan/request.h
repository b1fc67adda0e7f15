// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is asked for: a stack, what happens to it, what the plan has to keep to, and how long to look.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/cost/assumptions.h"
#include "core/model/plan.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace volteface::plan {

/// What a plan is best at. Demands hold in all three.
enum class Goal {
    cheapest,       ///< cost and loss over the horizon least: the plan of section 6 of the model
    fastest,        ///< services up for good as early as possible, then cheapest
    most_sovereign, ///< foreign exposure least (see Exposure), then cheapest
};

/// When to stop looking. All but the clock count work, so that a plan can be made again.
struct Limits {
    std::uint64_t nodes = 20'000;   ///< of branch and bound, each time a programme is solved
    int rounds = 20;                ///< of cuts that tighten the bound
    std::int64_t schedules = 2'000; ///< built for the plan that is returned; fewer for those tried on the way
    int trials = 40;                ///< other choices that are scheduled and simulated
    std::uint64_t seed = 1;
    std::optional<double> seconds; ///< of wall clock for one programme; what it stops is marked

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// Everything that is pointed to must outlive the call.
struct Request {
    const Stack* stack = nullptr;                     ///< legal
    const catalogue::Catalogue* catalogue = nullptr;  ///< null: candidates come from the stack alone
    const cost::AssumptionSet* assumptions = nullptr; ///< of the stack
    Scenario scenario;                                ///< bound
    std::map<ParameterId, std::string> parameters;    ///< with which it was bound, to be kept with the plan
    PlanConstraints constraints;
    std::vector<PlanChoice> choices;
    Goal goal = Goal::cheapest;
    Limits limits;
    std::optional<std::vector<Team>> teams; ///< in place of the stack's
    bool allow_unknown_fit = false;         ///< a candidate of unknown fit will do where a need sets no floor
    Language language = Language::english;  ///< of labels of what is brought in from the catalogue
};

} // namespace volteface::plan
