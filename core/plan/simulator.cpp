// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/simulator.h"

#include "core/simulation/event_loop.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::plan {

double LossCurve::days(Minute from, Minute to) const {
    double total = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Minute begin = std::max(steps[i].from, from);
        const Minute end = std::min(i + 1 < steps.size() ? steps[i + 1].from : horizon, to);
        if (end > begin) {
            total += steps[i].lost * static_cast<double>(end - begin) / static_cast<double>(minutes_per_day);
        }
    }
    return total;
}

Minute LossCurve::up_for_good() const {
    Minute last = horizon;
    for (auto step = steps.rbegin(); step != steps.rend() && step->lost == 0; ++step) {
        last = step->from;
    }
    return last;
}

namespace {

/// Components whose capacity a move may change: consumers of what may move, and all above.
std::set<ComponentId> within_reach(const Stack& working, const std::vector<PossibleMove>& moves) {
    std::map<ComponentId, std::vector<ComponentId>> consumers;
    for (const Requirement& requirement : working.requirements) {
        for (const Supplier& supplier : requirement.suppliers) {
            consumers[supplier.component].push_back(requirement.consumer);
        }
    }
    std::set<ComponentId> reached;
    std::vector<ComponentId> open;
    for (const PossibleMove& move : moves) {
        open.push_back(working.requirements[move.requirement].consumer);
    }
    while (!open.empty()) {
        const ComponentId id = open.back();
        open.pop_back();
        if (reached.insert(id).second) {
            const auto& above = consumers[id];
            open.insert(open.end(), above.begin(), above.end());
        }
    }
    return reached;
}

/// More suppliers never harm where standbys take over at once, nor where no move changes when they do: where
/// the active suppliers are out of reach, and whoever joins them holds for good. Other failovers are dropped.
void drop_failovers(Stack& stack, const Stack& working, const std::vector<PossibleMove>& moves) {
    const std::set<ComponentId> reached = within_reach(working, moves);
    for (std::size_t i = 0; i < working.requirements.size(); ++i) {
        const Requirement& requirement = working.requirements[i];
        bool fixed = true;
        for (const Supplier& supplier : requirement.suppliers) {
            fixed = fixed && (supplier.role == Role::standby || !reached.contains(supplier.component));
        }
        for (const PossibleMove& move : moves) {
            if (move.requirement == i) {
                fixed = fixed && requirement.quorum == 1 && move.holds && !reached.contains(move.to);
            }
        }
        if (!fixed) {
            for (Supplier& supplier : stack.requirements[i].suppliers) {
                supplier.failover = Duration{};
            }
        }
    }
}

} // namespace

/// Candidates are listed as suppliers of the requirements that may move to them.
struct Simulator::World {
    World(const Stack& working, const Scenario& scenario, const std::vector<PossibleMove>& possible,
          bool with_failovers)
        : stack(working) {
        stack.plans.clear();
        stack.scenarios.clear();
        std::set<std::pair<std::size_t, std::size_t>> added;
        for (const PossibleMove& move : possible) {
            auto& suppliers = stack.requirements[move.requirement].suppliers;
            const auto place_of = [&](const ComponentId& id) {
                const auto found =
                    std::find_if(suppliers.begin(), suppliers.end(),
                                 [&](const Supplier& supplier) { return supplier.component == id; });
                return static_cast<std::size_t>(found - suppliers.begin());
            };
            simulation::Migration migration;
            migration.requirement = move.requirement;
            migration.from = place_of(move.from);
            migration.to = place_of(move.to);
            if (migration.to == suppliers.size()) {
                Supplier candidate;
                candidate.component = move.to;
                suppliers.push_back(candidate);
                added.emplace(move.requirement, migration.to);
            }
            migration.to_is_new = added.contains({move.requirement, migration.to});
            migrations.push_back(migration);
        }
        if (!with_failovers) {
            drop_failovers(stack, working, possible);
        }
        network = std::make_unique<graph::Network>(stack);
        events = simulation::acting_events(working, scenario, *network);
    }

    Stack stack;
    std::vector<simulation::Migration> migrations; ///< by possible move
    std::unique_ptr<graph::Network> network;
    std::vector<simulation::ActingEvent> events;
};

Simulator::Simulator(const Stack& working, const Scenario& scenario, std::vector<PossibleMove> moves,
                     std::vector<ComponentId> services, Minute first)
    : scenario_(scenario)
    , moves_(std::move(moves))
    , services_(std::move(services))
    , real_(std::make_unique<World>(working, scenario, moves_, true))
    , best_(std::make_unique<World>(working, scenario, moves_, false))
    , first_(first)
    , before_(run(std::vector<Minute>(moves_.size(), never))) {}

Simulator::~Simulator() = default;

std::vector<LossCurve> Simulator::run(const std::vector<Minute>& complete) const {
    return run_in(*real_, complete, false);
}

std::vector<LossCurve> Simulator::at_best(const std::vector<Minute>& complete) const {
    std::vector<LossCurve> curves = run_in(*best_, complete, true);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        LossCurve merged;
        merged.horizon = curves[i].horizon;
        const auto add = [&](Minute from, double lost) {
            if (merged.steps.empty() || merged.steps.back().lost != lost) {
                merged.steps.push_back({from, lost});
            }
        };
        for (const LossCurve::Step& step : before_[i].steps) {
            if (step.from < first_) {
                add(step.from, step.lost);
            }
        }
        for (std::size_t k = 0; k < curves[i].steps.size(); ++k) {
            const auto& steps = curves[i].steps;
            if ((k + 1 < steps.size() ? steps[k + 1].from : merged.horizon) > first_) {
                add(std::max(first_, steps[k].from), steps[k].lost);
            }
        }
        curves[i] = std::move(merged);
    }
    return curves;
}

std::vector<LossCurve> Simulator::run_in(const World& world, const std::vector<Minute>& complete,
                                         bool joins) const {
    ++runs_;
    const Minute horizon = scenario_.horizon.minutes;
    std::vector<simulation::Migration> migrations = world.migrations;
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        migrations[i].complete = complete[i] == never ? horizon : complete[i];
        if (joins) {
            migrations[i].from = migrations[i].to;
        }
    }
    simulation::Options options;
    options.causes = false;
    simulation::EventLoop loop(world.stack, *world.network, world.events, migrations, horizon, options);
    (void)loop.run({});
    const simulation::Outcome outcome = loop.take_outcome();
    std::vector<LossCurve> curves;
    curves.reserve(services_.size());
    for (const ComponentId& service : services_) {
        LossCurve curve;
        curve.horizon = horizon;
        for (const simulation::Stretch& stretch : simulation::find(outcome, service)->states) {
            const double lost = 1 - stretch.capacity;
            if (curve.steps.empty() || curve.steps.back().lost != lost) {
                curve.steps.push_back({stretch.from, lost});
            }
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace volteface::plan
