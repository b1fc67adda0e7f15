// SPDX-License-Identifier: GPL-3.0-or-later
// What each service loses if an organisation or a jurisdiction goes, with and without its buffers.
#pragma once

#include "core/audit/elements.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/simulation/outcome.h"

#include <optional>
#include <vector>

namespace volteface::audit {

/// Whether a service rests on what goes with an element, over needs of any phase.
enum class Reach {
    none,
    direct,    ///< a requirement of the service lists such a component, or the service is one
    transitive ///< somewhere below
};

/// A service under the loss of everything that an element controls or hosts, for good from day 0.
struct ExposureCell {
    ComponentId service;
    Reach reach = Reach::none;
    bool down = false; ///< by the rules of cut sets: no buffers, standbys available
    // With buffers, by simulation up to the horizon:
    simulation::State worst = simulation::State::up; ///< up, frozen, at risk, degraded, unlawful, down
    bool frozen = false;                             ///< without new units or versions at some time
    std::optional<Minute> first_harm;                ///< first minute below 1
    std::optional<Minute> first_down;                ///< first minute at 0
    double capacity_at_horizon = 1;
    std::optional<double> loss; ///< until the horizon; unknown where the impact is

    friend bool operator==(const ExposureCell&, const ExposureCell&) = default;
};

/// One element, every service.
struct ExposureColumn {
    Element element;
    std::optional<Country> country;   ///< of the organisation, or the jurisdiction itself
    std::size_t components = 0;       ///< that go with it
    std::vector<ExposureCell> cells;  ///< one for each service, sorted by id
    std::size_t services_down = 0;    ///< without buffers
    std::size_t services_harmed = 0;  ///< with buffers, before the horizon
    double impact_down = 0;           ///< per day, known impacts of the services down without buffers
    std::size_t impact_unknown = 0;   ///< of the services down: the impact is not known
    std::optional<Minute> first_harm; ///< of any service

    friend bool operator==(const ExposureColumn&, const ExposureColumn&) = default;
};

/// For every element of the levels organisation, control and hosting: by level, then the greatest impact
/// first, then by id. One simulation an element. Error: cancelled.
[[nodiscard]] Result<std::vector<ExposureColumn>> exposures(const Stack& stack, Duration horizon,
                                                            const Watch& watch = {});

/// What every service lives through by simulation with these components (indices into stack.components, at
/// least one) gone for good from day 0: the cells of exposures() but for `reach` and `down`, which stay as
/// they are by default. Error: cancelled.
[[nodiscard]] Result<std::vector<ExposureCell>> live_through(const Stack& stack,
                                                             const std::vector<std::size_t>& components,
                                                             Duration horizon, const Watch& watch = {});

/// One step of a way down: `component` needs, by `requirement`, the component of the next step. The last has
/// no requirement.
struct PathStep {
    ComponentId component;
    std::optional<RequirementId> requirement;

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// The shortest way from a component to one that goes with the element, over needs of any phase; among equals
/// the one whose requirements come first in the stack. Empty where there is none. O(components + links).
[[nodiscard]] std::vector<PathStep> shortest_path(const Stack& stack, const ComponentId& from,
                                                  const Element& element);

} // namespace volteface::audit
