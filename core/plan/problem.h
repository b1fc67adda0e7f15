// SPDX-License-Identifier: GPL-3.0-or-later
// What the choice of moves is about, worked out once: for every lost supplier its candidates that will do,
// what each costs alone and with others, what work it takes, and when it could be in service at the earliest.
#pragma once

#include "core/cost/move_cost.h"
#include "core/plan/candidates.h"
#include "core/plan/chain.h"
#include "core/plan/request.h"
#include "core/plan/simulator.h"
#include "core/plan/teams.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace volteface::plan {

/// What several moves share: paid and worked once.
struct Shared {
    cost::SharedKey key;
    double one_off = 0; ///< mean
    std::vector<Piece> pieces;
    Minute release = 0; ///< the earliest start of the moves that may need it
};

/// A candidate that will do, for one lost supplier.
struct Option {
    std::size_t candidate = 0; ///< index into LostNeed::candidates
    ComponentId to;
    cost::MoveCost cost;
    double one_off = 0;                 ///< mean, without what it shares
    std::vector<std::size_t> shared;    ///< indices into Problem::shared, ascending; without the next
    std::optional<std::size_t> leaving; ///< the one that is due once the old supplier is left for good
    struct Running {
        std::pair<cost::LineKind, std::string> key; ///< counts once in a plan
        double amount = 0;                          ///< over the horizon, mean
    };
    std::vector<Running> running; ///< costs that begin
    bool running_known = true;
    double ends = 0; ///< what the old supplier's running costs over the horizon, mean
    std::vector<Piece> pieces;
    Minute earliest = 0;  ///< of its cut-over, with teams that nobody else needs
    std::size_t move = 0; ///< number of the possible move in the simulator
    double foreign = 0;   ///< what it adds to the foreign exposure, roughly: its chain less the old one's
    bool holds = true;    ///< its offer is 1 all the time
};

/// By place: index of the option taken, or `stay`; or `any`, where all options are taken at once to bound
/// what a choice of them can be.
inline constexpr int stay = -1;
inline constexpr int any = -2;
using Choice = std::vector<int>;

struct Problem {
    explicit Problem(const Request& asked)
        : request(asked)
        , crews(asked.teams ? *asked.teams : asked.stack->teams, asked.stack->day_zero) {}

    const Request& request;
    Crews crews;
    Candidates found;
    std::vector<std::vector<Option>> options; ///< by place
    std::vector<int> pinned;                  ///< by place: option a person insists on, or `stay`
    std::vector<bool> pin_fails;              ///< by place: a person insists on what will not do
    std::vector<Shared> shared;
    std::vector<ComponentId> services;           ///< harmed without a plan, and those with a deadline; sorted
    std::vector<double> impact;                  ///< by service: money per day; 0 where unknown
    std::vector<double> weight;                  ///< by service: what the goal counts a day of it for
    std::vector<std::optional<Minute>> deadline; ///< by service
    std::optional<double> budget;
    std::unique_ptr<Simulator> simulator;
    Stack priced; ///< the request's stack with the teams that count
    std::unique_ptr<cost::MoveCosts> costs;

    double per_exposure = 0; ///< what the goal counts a unit of Option::foreign for

    [[nodiscard]] Minute horizon() const { return request.scenario.horizon.minutes; }
    /// Σ weight × lost days: what the goal minimises of the loss.
    [[nodiscard]] double weighed(const std::vector<LossCurve>& curves) const;
    [[nodiscard]] double loss(const std::vector<LossCurve>& curves) const;
    /// Whether the deadlines are kept.
    [[nodiscard]] bool in_time(const std::vector<LossCurve>& curves) const;
    [[nodiscard]] std::vector<cost::MoveCost> moves_of(const Choice& choice) const;
    /// Every need of the stack that lists `component` moves away from it, to what has a known running cost.
    [[nodiscard]] bool leaves(const Choice& choice, const ComponentId& component) const;
    [[nodiscard]] cost::Headings cost_of(const Choice& choice) const;
    /// Means of all headings but downtime, and of the one-off ones alone.
    struct Money {
        double total = 0;
        double one_off = 0;
    };
    [[nodiscard]] Money money_of(const Choice& choice) const;
    /// Money, weighed loss and exposure: what the goal minimises.
    [[nodiscard]] double value(const Choice& choice, const std::vector<LossCurve>& curves) const;
    /// When each possible move completes, for the simulator: the choice's at the minutes given by place.
    [[nodiscard]] std::vector<Minute> completions(const Choice& choice, const std::vector<Minute>& at) const;
    /// The same with every move at its earliest; all of them where any may be.
    [[nodiscard]] std::vector<Minute> earliest(const Choice& choice) const;
};

/// Sets Option::foreign.
void weigh_foreign(Problem& problem);

/// Errors: cancelled; unknown_reference for a choice or deadline that leads nowhere.
[[nodiscard]] Result<std::unique_ptr<Problem>> pose(const Request& request, const Watch& watch);

} // namespace volteface::plan
