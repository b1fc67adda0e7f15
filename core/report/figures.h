// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the report, the charts and the bar of key figures share, counted in one place so that they
// agree.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/comparison.h"
#include "core/simulation/outcome.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace volteface::report {

/// Who controls what a link leads to. `unknown`: no organisation, or no country at the top of its chain of
/// parents.
enum class ControlBloc { european, american, chinese, other, unknown };

inline constexpr std::size_t control_bloc_count = 5;
inline constexpr std::array<ControlBloc, control_bloc_count> control_blocs = {
    ControlBloc::european, ControlBloc::american, ControlBloc::chinese, ControlBloc::other,
    ControlBloc::unknown};

/// O(organisations).
[[nodiscard]] ControlBloc control_bloc(const Stack& stack, const Component& component);

/// Numbers by ControlBloc.
struct BlocCounts {
    std::array<std::size_t, control_bloc_count> counts{};

    [[nodiscard]] std::size_t operator[](ControlBloc bloc) const {
        return counts[static_cast<std::size_t>(bloc)];
    }
    [[nodiscard]] std::size_t& operator[](ControlBloc bloc) { return counts[static_cast<std::size_t>(bloc)]; }
    [[nodiscard]] std::size_t total() const;

    friend bool operator==(const BlocCounts&, const BlocCounts&) = default;
};

struct LayerLinks {
    Layer layer{};
    BlocCounts links;
    BlocCounts inferred = {}; ///< counted apart, not among `links`

    friend bool operator==(const LayerLinks&, const LayerLinks&) = default;
};

/// A link is one (requirement, supplier) pair, standbys included, counted at the supplier: its layer, its
/// control. One whose need or supplier was inferred and not confirmed is counted apart.
struct LinkCounts {
    BlocCounts all;
    BlocCounts inferred = {};
    std::vector<LayerLinks>
        layers; ///< those with links of either kind: service first, material, then talent and assurance last

    friend bool operator==(const LinkCounts&, const LinkCounts&) = default;
};

/// O(requirements × suppliers + components + organisations). Suppliers that are not in the stack are left
/// out.
[[nodiscard]] LinkCounts count_links(const Stack& stack);

/// The layers from the top of the map to its bottom, the two side lanes last.
[[nodiscard]] const std::array<Layer, 11>& layers_top_down();

/// How many services are in each state. Frozen services count as up: they run. Unlawful ones count as down.
struct ServiceCounts {
    std::size_t up = 0;
    std::size_t at_risk = 0;
    std::size_t degraded = 0;
    std::size_t down = 0;

    [[nodiscard]] std::size_t total() const { return up + at_risk + degraded + down; }
    friend bool operator==(const ServiceCounts&, const ServiceCounts&) = default;
};

[[nodiscard]] ServiceCounts count_services(const simulation::Outcome& outcome, Minute at);

/// From `from` to the next one, or to the horizon.
struct ServiceCountStretch {
    Minute from = 0;
    ServiceCounts counts;

    friend bool operator==(const ServiceCountStretch&, const ServiceCountStretch&) = default;
};

/// First at 0, ascending, neighbours differ. O(stretches log stretches). Empty for an outcome without a
/// horizon.
[[nodiscard]] std::vector<ServiceCountStretch> services_over_time(const simulation::Outcome& outcome);

/// What a service loses over the horizon.
struct ServiceLoss {
    ComponentId id;
    std::optional<double> loss; ///< in the stack's currency; unknown where the impact per day is
    double lost_capacity_days = 0;
    simulation::State worst = simulation::State::up;

    friend bool operator==(const ServiceLoss&, const ServiceLoss&) = default;
};

/// Every service: the largest loss first, then the unknown ones, then by lost capacity, then by id.
[[nodiscard]] std::vector<ServiceLoss> loss_by_service(const simulation::Outcome& outcome);

using simulation::worst_state;

struct KeyFigures {
    std::size_t services = 0;
    std::size_t down = 0;     ///< down or unlawful at some time
    std::size_t degraded = 0; ///< never down, degraded at some time
    std::size_t at_risk = 0;  ///< never harmed, at risk at some time
    std::optional<Minute> first_harm;
    std::optional<ComponentId> first_harmed;
    Minute longest_down = 0;
    std::optional<ComponentId> longest_down_service;
    std::size_t rto_given = 0;
    std::size_t rto_broken = 0;
    std::size_t mtpd_given = 0;
    std::size_t mtpd_broken = 0;
    double loss = 0;              ///< of the services whose impact is known
    std::size_t loss_unknown = 0; ///< harmed services whose impact is unknown
    double running_cost_change = 0;

    friend bool operator==(const KeyFigures&, const KeyFigures&) = default;
};

[[nodiscard]] KeyFigures key_figures(const simulation::Outcome& outcome);

/// Loss of the services with a known impact from day 0 to `until`, clamped to the horizon.
[[nodiscard]] double loss_until(const Stack& stack, const simulation::Outcome& outcome, Minute until);

} // namespace volteface::report
