// SPDX-License-Identifier: GPL-3.0-or-later
// One stack and scenario simulated again and again, with other moves each time: the network and the events
// are made once.
#pragma once

#include "core/base/result.h"
#include "core/graph/network.h"
#include "core/model/scenario.h"
#include "core/plan/working_stack.h"
#include "core/simulation/effects.h"
#include "core/simulation/migration.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace volteface::plan {

/// A move that may be made: `to` takes the place of `from` in a requirement of the working stack.
struct PossibleMove {
    std::size_t requirement = 0;
    ComponentId from;
    ComponentId to;
    bool holds = false; ///< nothing is lost of what `to` offers, if nobody moves
};

/// What is lost of a service, as a curve: 1 − capacity from each minute on.
struct LossCurve {
    struct Step {
        Minute from = 0;
        double lost = 0;
    };
    std::vector<Step> steps; ///< the first at 0
    Minute horizon = 0;

    /// ∫ over [from, to) in days.
    [[nodiscard]] double days(Minute from, Minute to) const;
    /// The first minute from which nothing is lost until the horizon; the horizon where something is at its
    /// end; 0 where nothing ever is.
    [[nodiscard]] Minute up_for_good() const;
};

class Simulator {
public:
    /// Everything passed must outlive it. `services` are ids of the working stack. No move ever completes
    /// before `first`.
    Simulator(const Stack& working, const Scenario& scenario, std::vector<PossibleMove> moves,
              std::vector<ComponentId> services, Minute first);
    ~Simulator();
    Simulator(const Simulator&) = delete;
    Simulator& operator=(const Simulator&) = delete;

    static constexpr Minute never = -1;

    /// complete[m]: when possible move m completes, or `never`. By service, in the order given. Curves with
    /// the moves made as a plan makes them.
    [[nodiscard]] std::vector<LossCurve> run(const std::vector<Minute>& complete) const;

    /// No plan that completes none of these moves earlier harms less at any time: each candidate joins the
    /// suppliers at its minute, nobody leaves, and standbys take over at once where moves could change when
    /// they do. Before `first` all plans are the same.
    [[nodiscard]] std::vector<LossCurve> at_best(const std::vector<Minute>& complete) const;

    [[nodiscard]] std::size_t runs() const { return runs_; }

private:
    struct World;

    [[nodiscard]] std::vector<LossCurve> run_in(const World& world, const std::vector<Minute>& complete,
                                                bool joins) const;

    const Scenario& scenario_;
    std::vector<PossibleMove> moves_;
    std::vector<ComponentId> services_;
    std::unique_ptr<const World> real_;
    std::unique_ptr<const World> best_; ///< without the failovers that moves could touch
    Minute first_ = 0;
    std::vector<LossCurve> before_; ///< with no move at all
    mutable std::size_t runs_ = 0;
};

} // namespace volteface::plan
