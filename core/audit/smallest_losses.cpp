// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/smallest_losses.h"

#include "core/audit/cut_sets.h"
#include "core/audit/elements.h"
#include "core/audit/failure_tree.h"
#include "core/audit/loss_sweep.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace volteface::audit {

namespace {

constexpr std::uint32_t small_set = 2;
constexpr std::size_t memory_allowed = std::size_t{512} << 20U;
constexpr std::size_t memory_for_larger = std::size_t{64} << 20U;
constexpr std::size_t largest_tree = 600; ///< events and gates, for sets of three and more

using Groups = std::map<std::vector<std::string>, CutGroup>;

std::optional<double> impact_per_day(const Component& service) {
    return service.service && service.service->impact_per_day
               ? std::optional(service.service->impact_per_day->to_double())
               : std::nullopt;
}

std::vector<const Component*> services_by_impact(const Stack& stack) {
    std::vector<const Component*> services;
    for (const Component& component : stack.components) {
        if (component.layer == Layer::service) {
            services.push_back(&component);
        }
    }
    std::sort(services.begin(), services.end(), [](const Component* a, const Component* b) {
        const double impact_a = impact_per_day(*a).value_or(-1);
        const double impact_b = impact_per_day(*b).value_or(-1);
        return impact_a != impact_b ? impact_a > impact_b : a->id < b->id;
    });
    return services;
}

void add_group(Groups& groups, std::vector<std::string> elements, const Component& service) {
    CutGroup& group = groups[elements];
    group.elements = std::move(elements);
    group.services.push_back(service.id);
    const auto impact = impact_per_day(service);
    group.impact += impact.value_or(0);
    group.impact_unknown += impact ? 0 : 1;
}

std::size_t count_of(const CutSets& sets, std::size_t order) {
    const auto& counts = sets.counts_by_order();
    return order < counts.size() ? static_cast<std::size_t>(counts[order].small().value_or(0)) : 0;
}

struct Solved {
    CutSets sets;
    std::vector<CutSet> first;
};

Result<Solved> solve(const FaultTree& tree, std::uint32_t order, std::size_t memory, const Watch& quiet) {
    CutSetOptions options;
    options.max_order = order;
    options.memory = memory;
    auto sets = CutSets::of(tree, options, quiet);
    if (!sets) {
        return tl::unexpected(sets.error());
    }
    const std::size_t small = count_of(*sets, 0) + count_of(*sets, 1) + count_of(*sets, 2);
    const std::size_t larger = order > small_set ? most_larger_sets : 0;
    auto first = sets->list(small > most_cut_sets ? most_cut_sets : small + larger, quiet);
    if (!first) {
        return tl::unexpected(first.error());
    }
    return Solved{std::move(*sets), std::move(*first)};
}

/// Error: cancelled alone.
Result<CutsOfService> cuts_of(const Stack& stack, const Component& service, CutLevel& level, Groups& groups,
                              const Watch& quiet) {
    CutsOfService found;
    found.service = service.id;
    const auto tree = failure_tree(stack, service.id, level.level);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    found.unknown_below = tree->unknown_below;
    const bool deep = tree->tree.events.size() + tree->tree.gates.size() <= largest_tree;
    found.order = deep ? most_losses : small_set;
    auto solved = solve(tree->tree, found.order, deep ? memory_for_larger : memory_allowed, quiet);
    if (deep && !solved && solved.error().code != ErrorCode::cancelled) {
        found.order = small_set;
        solved = solve(tree->tree, small_set, memory_allowed, quiet);
    }
    if (!solved) {
        if (solved.error().code == ErrorCode::cancelled) {
            return tl::unexpected(solved.error());
        }
        found.too_large = true;
        found.complete = false;
        return found;
    }
    found.counts = solved->sets.counts_by_order();
    found.down_already = count_of(solved->sets, 0) > 0;
    found.singles = count_of(solved->sets, 1);
    found.pairs = count_of(solved->sets, 2);
    found.complete = solved->sets.is_complete();
    found.larger = !found.complete || found.counts.size() > small_set + std::size_t{1};
    std::size_t small = 0;
    for (const CutSet& set : solved->first) {
        (set.size() > small_set ? found.listed_larger : small) += 1;
        std::vector<std::string> names;
        for (const std::uint32_t event : set) {
            names.push_back(tree->tree.events[event].name);
        }
        if (level.level == Level::component && names == std::vector{service.id.str()}) {
            --found.singles;
            found.counts[1] = Natural(found.singles);
        } else if (!names.empty()) {
            add_group(groups, std::move(names), service);
        }
    }
    level.cut = level.cut || count_of(solved->sets, 1) + count_of(solved->sets, 2) > small;
    return found;
}

bool has_more(const CutsOfService& service) {
    Natural listed(service.singles + service.pairs + service.listed_larger);
    Natural counted;
    for (std::size_t order = 1; order < service.counts.size(); ++order) {
        counted += service.counts[order];
    }
    return !service.too_large && !service.down_already && (!service.complete || counted > listed);
}

/// Services whose own lists end before a set that is in the list of another: whether it is theirs too is
/// tried, and so is each of its parts with one loss fewer.
class Others {
public:
    Others(const Stack& stack, const CutLevel& level)
        : stack_(stack)
        , sweep_(stack) {
        for (Loss& loss : losses(stack, level.level)) {
            components_[loss.element.id] = std::move(loss.components);
        }
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            const auto found =
                std::find_if(level.services.begin(), level.services.end(), [&](const CutsOfService& each) {
                    return each.service == stack.components[i].id;
                });
            if (found != level.services.end() && has_more(*found)) {
                cut_.push_back(i);
            }
        }
    }

    [[nodiscard]] bool is_needed() const { return !cut_.empty(); }

    void add_to(CutGroup& group) const {
        std::vector<std::vector<std::size_t>> tried;
        const std::size_t size = group.elements.size();
        for (std::size_t left_out = 0; left_out <= size; ++left_out) { // none at last
            std::vector<std::size_t> lost;
            for (std::size_t i = 0; i < size; ++i) {
                if (i != left_out) {
                    const auto& more = components_.at(group.elements[i]);
                    lost.insert(lost.end(), more.begin(), more.end());
                }
            }
            std::sort(lost.begin(), lost.end());
            lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
            tried.push_back(std::move(lost));
        }
        const std::vector<std::uint64_t> down = sweep_.down_after(tried);
        const std::uint64_t all_alone = std::uint64_t{1} << size;
        for (const std::size_t component : cut_) {
            const Component& service = stack_.components[component];
            if ((down[component] & (2 * all_alone - 1)) == all_alone &&
                std::find(group.services.begin(), group.services.end(), service.id) == group.services.end()) {
                group.services.push_back(service.id);
                const auto impact = impact_per_day(service);
                group.impact += impact.value_or(0);
                group.impact_unknown += impact ? 0 : 1;
            }
        }
    }

private:
    const Stack& stack_;
    LossSweep sweep_;
    std::map<std::string, std::vector<std::size_t>> components_;
    std::vector<std::size_t> cut_; ///< indices into the stack
};

void sort(std::vector<CutGroup>& groups) {
    std::sort(groups.begin(), groups.end(), [](const CutGroup& a, const CutGroup& b) {
        return a.elements.size() != b.elements.size()   ? a.elements.size() < b.elements.size()
               : a.impact != b.impact                   ? a.impact > b.impact
               : a.services.size() != b.services.size() ? a.services.size() > b.services.size()
                                                        : a.elements < b.elements;
    });
}

} // namespace

Result<std::array<CutLevel, 4>> smallest_cut_sets(const Stack& stack, const Watch& watch) {
    const std::vector<const Component*> services = services_by_impact(stack);
    Watch quiet;
    quiet.stop = watch.stop;
    std::array<CutLevel, 4> levels;
    const auto steps = static_cast<double>(levels.size() * std::max<std::size_t>(services.size(), 1));
    double done = 0;
    std::size_t number = 0;
    for (const Level each : {Level::component, Level::organisation, Level::control, Level::hosting}) {
        CutLevel& level = levels[number++];
        level.level = each;
        Groups groups;
        for (const Component* service : services) {
            if (watch.stopped()) {
                return fail(ErrorCode::cancelled);
            }
            auto found = cuts_of(stack, *service, level, groups, quiet);
            if (!found) {
                return tl::unexpected(found.error());
            }
            level.larger = level.larger || found->larger;
            level.too_large += found->too_large ? 1 : 0;
            level.services.push_back(std::move(*found));
            done += 1;
            if (watch.on_progress) {
                watch.on_progress(done / steps);
            }
        }
        const Others others(stack, level);
        for (auto& entry : groups) {
            CutGroup& group = entry.second;
            const std::size_t size = group.elements.size();
            if (size > small_set && others.is_needed()) {
                if (watch.stopped()) {
                    return fail(ErrorCode::cancelled);
                }
                others.add_to(group);
            }
            std::sort(group.services.begin(), group.services.end());
            (size == 1           ? level.singles
             : size == small_set ? level.pairs
                                 : level.larger_sets)
                .push_back(std::move(group));
        }
        sort(level.singles);
        sort(level.pairs);
        sort(level.larger_sets);
    }
    if (watch.on_progress) {
        watch.on_progress(1);
    }
    return levels;
}

} // namespace volteface::audit
