// SPDX-License-Identifier: GPL-3.0-or-later
// A whole simulated year: with and without causes.
#include "core/simulation/simulate.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>

namespace {

using namespace volteface;

/// Ten layers with buffers, standbys, wear and a scenario of eight events that hit one component in fifty
/// each.
Stack busy_stack(std::size_t count) {
    std::mt19937_64 random(11);
    Stack stack;
    const std::size_t per_layer = count / 10;
    for (std::size_t i = 0; i < count; ++i) {
        Component component;
        component.id = ComponentId(fmt::format("c{}", i));
        component.layer = i + per_layer >= count ? Layer::service : Layer::platform;
        component.tags = {fmt::format("t{}", random() % 50)};
        stack.components.push_back(std::move(component));
    }
    for (std::size_t i = per_layer; i < count; ++i) {
        for (int r = 0; r < 2; ++r) {
            Requirement need;
            need.id = RequirementId(fmt::format("r{}-{}", i, r));
            need.consumer = stack.components[i].id;
            need.phase = r == 0 ? Phase::run : Phase::supply;
            need.buffer = Duration::days(static_cast<Minute>(random() % 20));
            if (r == 1 && random() % 4 == 0) {
                need.decay = WearDecay{0.1};
            }
            const std::size_t below = (i / per_layer - 1) * per_layer;
            for (int s = 0; s < 2; ++s) {
                Supplier supplier;
                supplier.component = stack.components[below + random() % per_layer].id;
                if (s == 1 && supplier.component == need.suppliers.front().component) {
                    continue;
                }
                if (s == 1 && random() % 2 == 0) {
                    supplier.role = Role::standby;
                    supplier.failover = Duration::hours(static_cast<Minute>(random() % 100));
                }
                need.suppliers.push_back(supplier);
            }
            stack.requirements.push_back(std::move(need));
        }
    }
    return stack;
}

Scenario busy_scenario() {
    Scenario scenario;
    scenario.id = ScenarioId("busy");
    for (int e = 0; e < 8; ++e) {
        Event event;
        event.id = EventId(fmt::format("e{}", e));
        event.start = Duration::days(5 + 20 * e);
        event.duration = Duration::days(30);
        event.select.kind = Selector::Kind::test;
        event.select.field_test = {Field::tag, {fmt::format("t{}", e)}, true};
        event.effect = e % 2 == 0 ? Effect{Outage{}} : Effect{Embargo{}};
        scenario.events.push_back(event);
    }
    return scenario;
}

void simulated_year(benchmark::State& state) {
    const Stack stack = busy_stack(static_cast<std::size_t>(state.range(0)));
    const Scenario scenario = busy_scenario();
    simulation::Options options;
    options.causes = state.range(1) != 0;
    std::size_t instants = 0;
    for (auto _ : state) {
        instants = simulation::simulate(stack, scenario, options)->instants.size();
    }
    state.counters["instants"] = static_cast<double>(instants);
}

} // namespace

BENCHMARK(simulated_year)
    ->ArgsProduct({{70, 1'000, 10'000}, {0, 1}})
    ->ArgNames({"components", "causes"})
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
