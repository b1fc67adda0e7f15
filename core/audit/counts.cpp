// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/counts.h"

#include "core/audit/below.h"
#include "core/audit/elements.h"
#include "core/audit/loss_sweep.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace volteface::audit {

namespace {

/// Where a component counts; unknown is one empty place.
std::vector<std::optional<Country>> places_of(const Stack& stack, const Component& component, Basis basis) {
    switch (basis) {
    case Basis::control:
        return {control_jurisdiction(stack, component)};
    case Basis::origin:
        return {origin_of(stack, component)};
    case Basis::hosting:
        break;
    }
    if (component.hosting.empty()) {
        return {std::nullopt};
    }
    const std::set<Country> countries(component.hosting.begin(), component.hosting.end());
    return {countries.begin(), countries.end()};
}

std::optional<Bloc> bloc_at(const std::optional<Country>& place) {
    return place ? std::optional(bloc_of(*place)) : std::nullopt;
}

std::vector<Tally> tallies(const Stack& stack) {
    const Below below(stack);
    std::vector<Tally> tallies(stack.components.size());
    for (std::size_t i = 0; i < tallies.size(); ++i) {
        const Component& component = stack.components[i];
        tallies[i].components = 1;
        tallies[i].components_inferred = component.inferred ? 1 : 0;
        tallies[i].cost = component.annual_cost ? component.annual_cost->to_double() : 0;
        tallies[i].cost_unknown = component.annual_cost ? 0 : 1;
    }
    for (const Requirement& requirement : stack.requirements) {
        for (const Supplier& supplier : requirement.suppliers) {
            Tally& tally = tallies[below.index_of(supplier.component)];
            ++tally.links;
            tally.links_inferred += requirement.inferred ? 1 : 0;
        }
    }
    for (const std::size_t service : services_of(stack)) {
        const auto impact = impact_of(stack.components[service]);
        std::vector<bool> rests = below.reached(service);
        rests[service] = true;
        for (std::size_t i = 0; i < tallies.size(); ++i) {
            if (rests[i] && impact) {
                tallies[i].impact += *impact;
            } else if (rests[i]) {
                ++tallies[i].impact_unknown;
            }
        }
    }
    return tallies;
}

void add_stopped(const Stack& stack, Basis basis, std::vector<BlocRow>& blocs) {
    std::vector<std::vector<std::size_t>> lost(blocs.size());
    for (std::size_t b = 0; b < blocs.size(); ++b) {
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            const Component& component = stack.components[i];
            const auto places = places_of(stack, component, basis);
            const bool there = std::any_of(places.begin(), places.end(), [&](const auto& place) {
                return place && blocs[b].bloc && bloc_of(*place) == *blocs[b].bloc;
            });
            if (there && (basis == Basis::hosting || !is_own(stack, component))) {
                lost[b].push_back(i);
            }
        }
    }
    const std::vector<std::uint64_t> down = LossSweep(stack).down_after(lost);
    for (const std::size_t service : services_of(stack)) {
        for (std::size_t b = 0; b < blocs.size(); ++b) {
            if (blocs[b].bloc && ((down[service] >> b) & 1) != 0) {
                ++blocs[b].services_stopped;
                blocs[b].impact_stopped += impact_of(stack.components[service]).value_or(0);
            }
        }
    }
}

} // namespace

Tally& Tally::operator+=(const Tally& other) {
    components += other.components;
    components_inferred += other.components_inferred;
    links += other.links;
    links_inferred += other.links_inferred;
    cost += other.cost;
    cost_unknown += other.cost_unknown;
    impact += other.impact;
    impact_unknown += other.impact_unknown;
    return *this;
}

Counts count(const Stack& stack, Basis basis) {
    Counts counts;
    counts.basis = basis;
    for (const auto bloc :
         {std::optional(Bloc::american), std::optional(Bloc::chinese), std::optional(Bloc::european),
          std::optional(Bloc::other), std::optional<Bloc>()}) {
        counts.blocs.push_back({bloc, {}, 0, 0});
    }
    // Unknown behind every country.
    std::map<std::pair<Layer, std::pair<bool, std::optional<Country>>>, Tally> rows;
    const std::vector<Tally> each = tallies(stack);
    for (std::size_t i = 0; i < each.size(); ++i) {
        const Component& component = stack.components[i];
        const auto places = places_of(stack, component, basis);
        std::set<std::optional<Bloc>> blocs;
        for (const auto& place : places) {
            rows[{component.layer, {!place, place}}] += each[i];
            blocs.insert(bloc_at(place));
        }
        for (BlocRow& row : counts.blocs) {
            if (blocs.contains(row.bloc)) {
                row.tally += each[i];
            }
        }
        counts.total += each[i];
        if (places.size() > 1) {
            counts.in_several_countries += each[i];
        }
        if (blocs.size() > 1) {
            counts.in_several_blocs += each[i];
        }
    }
    for (const auto& row : rows) {
        counts.rows.push_back({row.first.first, row.first.second.second, row.second});
    }
    add_stopped(stack, basis, counts.blocs);
    return counts;
}

} // namespace volteface::audit
