// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_figures.h"

#include "core/audit/cut_sets.h"
#include "core/audit/failure_tree.h"

#include <algorithm>
#include <map>
#include <utility>

namespace volteface::report {

namespace {

constexpr std::uint32_t largest_set = 2;
constexpr std::size_t memory_allowed = std::size_t{256} << 20U;
constexpr double audit_share = 0.5; ///< of the whole work

using Pairs = std::map<std::array<std::string, 2>, LossPair>;

std::optional<double> impact_of(const Stack& stack, const ComponentId& id) {
    const Component* component = find(stack, id);
    if (component == nullptr || !component->service || !component->service->impact_per_day) {
        return std::nullopt;
    }
    return component->service->impact_per_day->to_double();
}

std::vector<ComponentId> services_to_ask(const Stack& stack) {
    std::vector<ComponentId> services;
    for (const Component& component : stack.components) {
        if (component.layer == Layer::service) {
            services.push_back(component.id);
        }
    }
    std::sort(services.begin(), services.end(), [&](const ComponentId& a, const ComponentId& b) {
        const double impact_a = impact_of(stack, a).value_or(-1);
        const double impact_b = impact_of(stack, b).value_or(-1);
        return impact_a != impact_b ? impact_a > impact_b : a < b;
    });
    if (services.size() > most_services_asked) {
        services.resize(most_services_asked);
    }
    return services;
}

/// Error: cancelled alone.
Result<SmallestLosses> ask(const Stack& stack, const ComponentId& service, audit::Level level,
                           LossesAtLevel& told, Pairs& pairs, const Watch& quiet) {
    SmallestLosses losses;
    losses.service = service;
    const auto tree = audit::failure_tree(stack, service, level);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    losses.unknown_below = tree->unknown_below;
    audit::CutSetOptions options;
    options.max_order = largest_set;
    options.memory = memory_allowed;
    auto sets = audit::CutSets::of(tree->tree, options, quiet);
    auto list = sets ? sets->list(most_sets_listed, quiet)
                     : Result<std::vector<audit::CutSet>>(tl::unexpected(sets.error()));
    if (!list) {
        if (list.error().code == ErrorCode::cancelled) {
            return tl::unexpected(list.error());
        }
        losses.too_large = true;
        return losses;
    }
    const auto& counts = sets->counts_by_order();
    const auto count = [&](std::size_t order) {
        return order < counts.size() ? static_cast<std::size_t>(counts[order].small().value_or(0)) : 0;
    };
    losses.down_already = count(0) > 0;
    losses.singles = count(1);
    losses.pairs = count(2);
    losses.larger = !sets->is_complete();
    told.is_cut = told.is_cut || losses.singles + losses.pairs > list->size();
    const auto impact = impact_of(stack, service);
    for (const audit::CutSet& set : *list) {
        const auto name = [&](std::size_t at) { return tree->tree.events[set[at]].name; };
        if (set.size() == 1 && level == audit::Level::component && name(0) == service.str()) {
            --losses.singles;
        }
        if (set.size() == 2) {
            LossPair& pair = pairs[{name(0), name(1)}];
            pair.elements = {name(0), name(1)};
            pair.services.push_back(service);
            pair.impact += impact.value_or(0);
            pair.impact_unknown += impact ? 0 : 1;
        }
    }
    return losses;
}

} // namespace

Result<AuditFigures> audit_figures(const Stack& stack, const audit::Options& options, const Watch& watch) {
    Watch part;
    part.stop = watch.stop;
    if (watch.on_progress) {
        part.on_progress = [&](double share) { watch.on_progress(audit_share * share); };
    }
    auto audit = audit::audit_stack(stack, options, part);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    AuditFigures figures;
    figures.audit = std::move(*audit);
    figures.frameworks = options.frameworks;
    figures.asked = services_to_ask(stack);
    Watch quiet;
    quiet.stop = watch.stop;
    std::size_t level_number = 0;
    for (const audit::Level level : {audit::Level::component, audit::Level::organisation,
                                     audit::Level::control, audit::Level::hosting}) {
        LossesAtLevel& told = figures.losses[level_number++];
        told.level = level;
        Pairs pairs;
        for (const ComponentId& service : figures.asked) {
            auto losses = ask(stack, service, level, told, pairs, quiet);
            if (!losses) {
                return tl::unexpected(losses.error());
            }
            told.services.push_back(std::move(*losses));
        }
        for (auto& entry : pairs) {
            std::sort(entry.second.services.begin(), entry.second.services.end());
            told.pairs.push_back(std::move(entry.second));
        }
        std::stable_sort(told.pairs.begin(), told.pairs.end(), [](const LossPair& a, const LossPair& b) {
            return a.impact != b.impact ? a.impact > b.impact : a.services.size() > b.services.size();
        });
        if (watch.on_progress) {
            watch.on_progress(audit_share + (1 - audit_share) * static_cast<double>(level_number) / 4);
        }
    }
    return figures;
}

} // namespace volteface::report
