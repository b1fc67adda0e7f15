// SPDX-License-Identifier: GPL-3.0-or-later
// What an outcome says of every card and edge at one minute: all that changes while the day is dragged.
#pragma once

#include "core/simulation/outcome.h"
#include "ui/map/scene.h"

#include <memory>
#include <vector>

namespace volteface::ui {

struct CardState {
    simulation::State state = simulation::State::up;
    bool frozen = false;    ///< the mark beside another state
    bool rootCause = false; ///< an event of the scenario took it out itself
    double capacity = 1;

    [[nodiscard]] bool isDown() const {
        return state == simulation::State::down || state == simulation::State::unlawful;
    }
    friend bool operator==(const CardState&, const CardState&) = default;
};

enum class EdgeState : char {
    whole,
    cut,    ///< the supplier offers nothing, and the consumer feels nothing of it
    broken, ///< the supplier offers nothing, and the consumer has come to harm or to risk
};

struct MapStates {
    std::vector<CardState> cards; ///< parallel to Stack::components
    std::vector<EdgeState> edges; ///< parallel to Layout::edges
    std::vector<int> broken;      ///< cards down or degraded, by lane
    bool simulated = false;       ///< false: no outcome, all is up

    friend bool operator==(const MapStates&, const MapStates&) = default;
};

/// Finds an outcome's components once, so that asking for a minute costs O(cards log stretches + edges).
class StateReader {
public:
    /// `outcome` may be null, and may be of an older stack: what it does not know is up.
    StateReader(const Scene& scene, std::shared_ptr<const simulation::Outcome> outcome);

    /// `scene` must be the one that the reader was made for.
    [[nodiscard]] MapStates at(const Scene& scene, Minute minute) const;

private:
    std::shared_ptr<const simulation::Outcome> outcome_;
    std::vector<const simulation::ComponentOutcome*> outcomes_; ///< parallel to Stack::components
};

} // namespace volteface::ui
