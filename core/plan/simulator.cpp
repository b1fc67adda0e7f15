// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/simulator.h"

#include "core/simulation/event_loop.h"

#include <algorithm>
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
            for (Requirement& requirement : stack.requirements) {
                for (Supplier& supplier : requirement.suppliers) {
                    supplier.failover = Duration{};
                }
            }
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
                     std::vector<ComponentId> services)
    : scenario_(scenario)
    , moves_(std::move(moves))
    , services_(std::move(services))
    , real_(std::make_unique<World>(working, scenario, moves_, true))
    , best_(std::make_unique<World>(working, scenario, moves_, false)) {}

Simulator::~Simulator() = default;

std::vector<LossCurve> Simulator::run(const std::vector<Minute>& complete) const {
    return run_in(*real_, complete, false);
}

std::vector<LossCurve> Simulator::at_best(const std::vector<Minute>& complete) const {
    return run_in(*best_, complete, true);
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
