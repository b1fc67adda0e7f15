// SPDX-License-Identifier: GPL-3.0-or-later
// The discrete-event loop: events, buffers, failovers, wear and migrations over time, around the propagation
// sweep.
//
//   timers due now → inputs of the Propagation → solve() → clocks of the needs it visited → stretches and
//   causes
#pragma once

#include "core/base/progress.h"
#include "core/graph/network.h"
#include "core/simulation/effects.h"
#include "core/simulation/migration.h"
#include "core/simulation/needs_over_time.h"
#include "core/simulation/outcome.h"
#include "core/simulation/propagation.h"
#include "core/simulation/recorder.h"
#include "core/simulation/running_costs.h"
#include "core/simulation/simulate.h"

#include <queue>

#include <cstdint>
#include <vector>

namespace volteface::simulation {

class EventLoop {
public:
    /// Everything passed must outlive it.
    EventLoop(const Stack& stack, const graph::Network& network, const std::vector<ActingEvent>& events,
              const std::vector<Migration>& migrations, Minute horizon, const Options& options);

    /// False if it was stopped.
    [[nodiscard]] bool run(const Watch& watch);
    /// Components, running cost and instants; call once, after run().
    [[nodiscard]] Outcome take_outcome();

private:
    enum class Kind : std::uint8_t { event_start, event_end, buffer, failover, wear, migration };
    struct Timer {
        Minute at = 0;
        Kind kind{};
        std::uint32_t subject = 0; ///< number of the event, need or migration
        friend bool operator>(const Timer& a, const Timer& b) { return a.at > b.at; }
    };

    void schedule(Minute at, Kind kind, std::uint32_t subject);
    void fire(const Timer& timer);
    void apply_own(std::size_t event);
    void arm_standbys(graph::Need need);
    void wear_on(graph::Need need);
    void migrate(const Migration& migration);
    void solve();
    void follow_needs();
    void follow_window(graph::Need need, double before);
    void follow_active(graph::Need need);
    void follow_felt(graph::Need need);
    void touch_consumers_of_changed_cells();
    void touch(graph::Node node);

    const Stack& stack_;
    const graph::Network& network_;
    const std::vector<ActingEvent>& events_;
    const std::vector<Migration>& migrations_;
    const Minute horizon_;
    const Options options_;

    Propagation propagation_;
    Effects effects_;
    Recorder recorder_;
    RunningCosts costs_;
    std::vector<NeedClock> clocks_;
    std::vector<bool> waits_;          ///< by need: has standbys with a failover
    std::vector<bool> is_standby_;     ///< by slot; a supplier that was moved to is none
    std::vector<graph::Need> expired_; ///< needs whose window lost a value at this instant
    std::vector<graph::Need> fallen_;  ///< needs that have just left 1
    std::vector<graph::Node> touched_;
    std::vector<std::uint32_t> touch_mark_;
    std::uint32_t instant_number_ = 0;

    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> timers_;
    Minute now_ = 0;

    std::vector<Minute> instants_;
};

} // namespace volteface::simulation
