// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/cut_data.h"

#include "core/audit/cut_sets.h"
#include "core/audit/failure_tree.h"

#include <algorithm>
#include <map>

namespace volteface::ui {

namespace {

constexpr std::uint32_t listed_order = 2;
constexpr std::size_t memory = std::size_t{512} << 20U;

using Groups = std::map<std::vector<std::string>, CutGroup>;

void sort(std::vector<CutGroup>& groups) {
    std::sort(groups.begin(), groups.end(), [](const CutGroup& a, const CutGroup& b) {
        return a.impact != b.impact                     ? a.impact > b.impact
               : a.services.size() != b.services.size() ? a.services.size() > b.services.size()
                                                        : a.elements < b.elements;
    });
}

Result<void> add_service(const Stack& stack, const Component& service, CutLevel& level, Groups& groups,
                         const Watch& watch) {
    const auto tree = audit::failure_tree(stack, service.id, level.level);
    if (!tree) {
        return tl::unexpected(tree.error());
    }
    audit::CutSetOptions options;
    options.max_order = listed_order;
    options.memory = memory;
    Watch quiet;
    quiet.stop = watch.stop;
    auto sets = audit::CutSets::of(tree->tree, options, quiet);
    auto list = sets ? sets->list(most_cut_sets, quiet) : Result<std::vector<audit::CutSet>>{};
    if (!sets || !list) {
        const Error& error = sets ? list.error() : sets.error();
        if (error.code == ErrorCode::cancelled) {
            return tl::unexpected(error);
        }
        ++level.too_large;
        return {};
    }
    level.larger = level.larger || !sets->is_complete();
    level.cut = level.cut || list->size() == most_cut_sets;
    for (const audit::CutSet& set : *list) {
        std::vector<std::string> names;
        for (const std::uint32_t event : set) {
            names.push_back(tree->tree.events[event].name);
        }
        if (names.empty() || names == std::vector{service.id.str()}) {
            continue;
        }
        CutGroup& group = groups[names];
        group.elements = names;
        group.services.push_back(service.id);
        if (service.service && service.service->impact_per_day) {
            group.impact += service.service->impact_per_day->to_double();
        }
    }
    return {};
}

} // namespace

Result<std::array<CutLevel, 4>> smallest_cut_sets(const Stack& stack, const Watch& watch) {
    std::array<CutLevel, 4> levels;
    std::size_t done = 0;
    for (const audit::Level each : {audit::Level::component, audit::Level::organisation,
                                    audit::Level::control, audit::Level::hosting}) {
        CutLevel& level = levels[done];
        level.level = each;
        Groups groups;
        for (const Component& component : stack.components) {
            if (component.layer != Layer::service) {
                continue;
            }
            if (auto added = add_service(stack, component, level, groups, watch); !added) {
                return tl::unexpected(added.error());
            }
        }
        for (auto& entry : groups) {
            CutGroup& group = entry.second;
            std::sort(group.services.begin(), group.services.end());
            (group.elements.size() == 1 ? level.singles : level.pairs).push_back(std::move(group));
        }
        sort(level.singles);
        sort(level.pairs);
        ++done;
        if (watch.on_progress) {
            watch.on_progress(static_cast<double>(done) / 4.0);
        }
    }
    return levels;
}

} // namespace volteface::ui
