// SPDX-License-Identifier: GPL-3.0-or-later
// Choice and schedule together: choices in the order of their bounds, each scheduled and simulated, until no
// other can be better or a limit is reached.
#pragma once

#include "core/plan/choose.h"
#include "core/plan/timetable.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace volteface::plan {

/// A choice that was scheduled and simulated.
struct Tried {
    Choice choice;
    Timetable timetable;
    Schedule schedule;
    std::vector<Minute> complete;  ///< by place
    std::vector<LossCurve> curves; ///< by service, with the moves as they are scheduled
    double value = 0;              ///< what the goal minimises
    double bound = 0;              ///< no schedule of this choice has a smaller value
    bool feasible = false;         ///< deadlines and budget are kept
};

struct Found {
    std::optional<Tried> best; ///< empty: nothing keeps to the demands
    double bound = 0;          ///< of Problem::value, over all plans
    bool proven = false;       ///< nothing is better
    bool enumerated = false;   ///< every choice was looked at or ruled out
    bool infeasible = false;   ///< proven, whatever the teams
    bool stopped_by_clock = false;
    std::uint64_t nodes = 0;
    std::int64_t schedules = 0;
    std::string solver;
    std::map<Choice, double> values; ///< of the feasible choices that were tried
};

class Search {
public:
    Search(const Problem& problem, MipSolver& solver, const Limits& limits);

    [[nodiscard]] Result<Found> run(const Watch& watch);
    /// One choice, with so many schedules at most. `problem` has no such choice that fails to be scheduled.
    [[nodiscard]] Tried attempt(const Choice& choice, std::int64_t schedules, const Watch& watch);
    [[nodiscard]] const ChoiceModel& model() const { return model_; }
    [[nodiscard]] std::int64_t schedules() const { return schedules_; }

private:
    void keep(Found& found, Tried tried);
    /// Tells the model what the teams make of the choice: true if it learns something.
    bool learn(const Tried& tried, const Watch& watch);
    void improve(Found& found, const Watch& watch);

    const Problem& problem_;
    MipSolver& solver_;
    const Limits limits_;
    ChoiceModel model_;
    std::int64_t schedules_ = 0;
};

} // namespace volteface::plan
