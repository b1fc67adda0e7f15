// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/exposure.h"

#include "core/audit/below.h"
#include "core/audit/loss_sweep.h"
#include "core/simulation/comparison.h"
#include "core/simulation/simulate.h"

#include <algorithm>

namespace volteface::audit {

namespace {

/// The loss is simulated from minute 1 and told from minute 0: a last spare is one by what there was at
/// minute 0.
constexpr Duration one_minute{1};

std::optional<Minute> told(const std::optional<Minute>& at) {
    return at ? std::optional(std::max<Minute>(*at - one_minute.minutes, 0)) : std::nullopt;
}

/// What each service rests on, told once for all columns.
struct Reaches {
    std::vector<bool> direct;
    std::vector<bool> any;
};

Reaches reaches_of(const Stack& stack, const Below& below, std::size_t service) {
    Reaches reaches{std::vector<bool>(stack.components.size(), false), below.reached(service)};
    reaches.direct[service] = true;
    for (const std::size_t need : below.requirements_of(service)) {
        for (const Supplier& supplier : stack.requirements[need].suppliers) {
            reaches.direct[below.index_of(supplier.component)] = true;
        }
    }
    return reaches;
}

Reach reach_of(const Reaches& reaches, const std::vector<std::size_t>& lost) {
    Reach reach = Reach::none;
    for (const std::size_t component : lost) {
        if (reaches.direct[component]) {
            return Reach::direct;
        }
        if (reaches.any[component]) {
            reach = Reach::transitive;
        }
    }
    return reach;
}

void add_outcome(ExposureCell& cell, const simulation::Outcome& outcome) {
    const simulation::ComponentOutcome* component = simulation::find(outcome, cell.service);
    cell.worst = simulation::worst_state(*component);
    cell.capacity_at_horizon = component->states.back().capacity;
    for (const simulation::Stretch& stretch : component->states) {
        cell.frozen = cell.frozen || stretch.frozen;
        if (stretch.capacity <= 0 && !cell.first_down) {
            cell.first_down = told(stretch.from);
        }
    }
    const auto service =
        std::find_if(outcome.services.begin(), outcome.services.end(),
                     [&](const simulation::ServiceOutcome& one) { return one.id == cell.service; });
    cell.first_harm = told(service->first_harm);
    cell.loss = service->loss;
}

void add_up(const Stack& stack, ExposureColumn& column, const std::vector<std::size_t>& services) {
    for (std::size_t i = 0; i < services.size(); ++i) {
        const ExposureCell& cell = column.cells[i];
        if (cell.down) {
            const auto impact = impact_of(stack.components[services[i]]);
            ++column.services_down;
            column.impact_down += impact.value_or(0);
            column.impact_unknown += impact ? 0 : 1;
        }
        if (cell.first_harm) {
            ++column.services_harmed;
            column.first_harm = std::min(column.first_harm.value_or(*cell.first_harm), *cell.first_harm);
        }
    }
}

} // namespace

Result<std::vector<ExposureCell>> live_through(const Stack& stack, const std::vector<std::size_t>& components,
                                               Duration horizon, const Watch& watch) {
    simulation::Options options;
    options.causes = false;
    const Scenario scenario =
        loss_scenario(stack, components, Duration{horizon.minutes + one_minute.minutes}, one_minute);
    const auto outcome = simulation::simulate(stack, scenario, options, Watch{watch.stop, {}});
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    std::vector<ExposureCell> cells;
    for (const std::size_t service : services_of(stack)) {
        ExposureCell cell;
        cell.service = stack.components[service].id;
        add_outcome(cell, *outcome);
        cells.push_back(std::move(cell));
    }
    return cells;
}

Result<std::vector<ExposureColumn>> exposures(const Stack& stack, Duration horizon, const Watch& watch) {
    std::vector<Loss> all;
    for (const Level level : {Level::organisation, Level::control, Level::hosting}) {
        for (Loss& loss : losses(stack, level)) {
            all.push_back(std::move(loss));
        }
    }
    const Below below(stack);
    const std::vector<std::size_t> services = services_of(stack);
    std::vector<Reaches> reaches;
    for (const std::size_t service : services) {
        reaches.push_back(reaches_of(stack, below, service));
    }
    const LossSweep sweep(stack);
    std::vector<ExposureColumn> columns;
    for (const Loss& loss : all) {
        if (watch.stopped()) {
            return fail(ErrorCode::cancelled);
        }
        if (watch.on_progress) {
            watch.on_progress(static_cast<double>(columns.size()) / static_cast<double>(all.size()));
        }
        auto cells = live_through(stack, loss.components, horizon, watch);
        if (!cells) {
            return tl::unexpected(cells.error());
        }
        const std::vector<bool> down = sweep.down_after(loss.components);
        ExposureColumn column;
        column.element = loss.element;
        column.country = country_of(stack, loss.element);
        column.components = loss.components.size();
        column.cells = std::move(*cells);
        for (std::size_t i = 0; i < services.size(); ++i) {
            column.cells[i].reach = reach_of(reaches[i], loss.components);
            column.cells[i].down = down[services[i]];
        }
        add_up(stack, column, services);
        columns.push_back(std::move(column));
    }
    std::stable_sort(columns.begin(), columns.end(), [](const ExposureColumn& a, const ExposureColumn& b) {
        return a.element.level != b.element.level ? a.element.level < b.element.level
                                                  : a.impact_down > b.impact_down;
    });
    return columns;
}

std::vector<PathStep> shortest_path(const Stack& stack, const ComponentId& from, const Element& element) {
    const auto loss = loss_of(stack, element);
    if (!loss || find(stack, from) == nullptr) {
        return {};
    }
    struct Step {
        std::size_t component = 0;
        std::size_t before = 0; ///< in the list of steps
        std::size_t need = 0;   ///< by which it was reached
    };
    const Below below(stack);
    std::vector<bool> seen(stack.components.size(), false);
    std::vector<Step> steps{{below.index_of(from), 0, 0}};
    seen[steps.front().component] = true;
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const std::size_t component = steps[at].component;
        if (std::binary_search(loss->components.begin(), loss->components.end(), component)) {
            std::vector<PathStep> path{{stack.components[component].id, std::nullopt}};
            for (std::size_t i = at; i != 0; i = steps[i].before) {
                path.push_back({stack.components[steps[steps[i].before].component].id,
                                stack.requirements[steps[i].need].id});
            }
            std::reverse(path.begin(), path.end());
            return path;
        }
        for (const std::size_t need : below.requirements_of(component)) {
            for (const Supplier& supplier : stack.requirements[need].suppliers) {
                const std::size_t next = below.index_of(supplier.component);
                if (!seen[next]) {
                    seen[next] = true;
                    steps.push_back({next, at, need});
                }
            }
        }
    }
    return {};
}

} // namespace volteface::audit
