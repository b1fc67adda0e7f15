// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/rules.h"

#include "core/plan/schedule/bounds.h"

#include <algorithm>
#include <numeric>

namespace volteface::plan::scheduling {

namespace {

/// All that comes after a task, itself not counted.
std::vector<std::int64_t> successors(const CompiledProject& project) {
    std::vector<std::int64_t> count(project.tasks, 0);
    std::vector<std::size_t> seen(project.tasks, project.tasks);
    std::vector<Index> stack;
    for (std::size_t i = 0; i < project.tasks; ++i) {
        stack.assign(1, static_cast<Index>(i));
        while (!stack.empty()) {
            const Index task = stack.back();
            stack.pop_back();
            for (const Index later : project.after[task]) {
                if (seen[later] != i) {
                    seen[later] = i;
                    ++count[i];
                    stack.push_back(later);
                }
            }
        }
    }
    return count;
}

/// By task: the place, in an order of the losses, of the first that waits for it. What nothing waits for is
/// last.
std::vector<std::int64_t> places(const CompiledProject& project, const std::vector<std::size_t>& order) {
    const auto none = static_cast<std::int64_t>(order.size());
    std::vector<std::int64_t> place(project.tasks, none);
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const std::size_t task : project.losses[order[i]].tasks) {
            place[task] = std::min(place[task], static_cast<std::int64_t>(i));
        }
    }
    for (std::size_t i = project.order.size(); i-- > 0;) {
        const Index task = project.order[i];
        for (const Index later : project.after[task]) {
            place[task] = std::min(place[task], place[later]);
        }
    }
    return place;
}

/// Losses by what a day saves for a day of work: those that save most first.
std::vector<std::size_t> order_of_losses(const CompiledProject& project) {
    std::vector<std::int64_t> saved;
    for (std::size_t entry = 0; entry < project.losses.size(); ++entry) {
        const std::vector<std::uint8_t> needed = needed_for(project, project.losses[entry].tasks);
        std::int64_t work = 1;
        for (std::size_t i = 0; i < project.tasks; ++i) {
            work += needed[i] != 0 ? project.duration[i] : 0;
        }
        saved.push_back((project.losses[entry].by_day.back() - project.losses[entry].by_day.front()) / work);
    }
    std::vector<std::size_t> order(project.losses.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return saved[a] > saved[b]; });
    return order;
}

} // namespace

std::vector<Keys> priority_rules(const CompiledProject& project) {
    const std::vector<std::uint8_t> all(project.tasks, 1);
    const std::vector<Day> latest = latest_finishes(project, project.horizon - 1, all);
    const std::vector<std::int64_t> successor_count = successors(project);
    std::vector<Keys> rules(4, Keys(project.tasks, 0));
    for (std::size_t i = 0; i < project.tasks; ++i) {
        rules[0][i] = latest[i];
        rules[1][i] = project.last_start(i, latest[i]);
        rules[2][i] = -successor_count[i];
        rules[3][i] = -project.duration[i];
        for (const Index later : project.after[i]) {
            rules[3][i] -= project.duration[later];
        }
    }
    if (project.losses.size() > 1) {
        const std::vector<std::int64_t> place = places(project, order_of_losses(project));
        const std::size_t plain = rules.size();
        for (std::size_t rule = 0; rule + 2 < plain; ++rule) {
            Keys keys = rules[rule];
            for (std::size_t i = 0; i < project.tasks; ++i) {
                keys[i] += place[i] * longest_schedule * 4;
            }
            rules.push_back(std::move(keys));
        }
        std::rotate(rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(plain), rules.end());
    }
    return rules;
}

std::vector<Index> draw_list(const CompiledProject& project, const Keys& keys, std::uint32_t sample,
                             Random& random) {
    std::vector<std::size_t> waits_for(project.tasks);
    std::vector<Index> ready;
    for (std::size_t i = 0; i < project.tasks; ++i) {
        waits_for[i] = project.before[i].size();
        if (waits_for[i] == 0) {
            ready.push_back(static_cast<Index>(i));
        }
    }
    std::vector<Index> list;
    list.reserve(project.tasks);
    while (!ready.empty()) {
        const auto before = [&](std::size_t a, std::size_t b) {
            return keys[ready[a]] != keys[ready[b]] ? keys[ready[a]] < keys[ready[b]] : ready[a] < ready[b];
        };
        std::size_t best = 0;
        if (sample == 0) {
            for (std::size_t i = 1; i < ready.size(); ++i) {
                best = before(i, best) ? i : best;
            }
        } else {
            const auto size = static_cast<std::uint32_t>(ready.size());
            best = random.below(size);
            for (std::uint32_t i = 1; i < sample; ++i) {
                const std::size_t other = random.below(size);
                best = before(other, best) ? other : best;
            }
        }
        const Index task = ready[best];
        ready[best] = ready.back();
        ready.pop_back();
        list.push_back(task);
        for (const Index later : project.after[task]) {
            if (--waits_for[later] == 0) {
                ready.push_back(later);
            }
        }
    }
    return list;
}

std::vector<Index> list_by(const CompiledProject& project, const Keys& keys) {
    Random unused(0);
    return draw_list(project, keys, 0, unused);
}

} // namespace volteface::plan::scheduling
