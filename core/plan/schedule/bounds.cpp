// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/bounds.h"

#include "core/plan/schedule/team_work.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace volteface::plan::scheduling {

namespace {

constexpr std::size_t most_losses_assigned = 60;

/// Losses compete for a team. Whichever is the j-th to be settled, j − 1 others are settled by then, with at
/// least the work that is for them alone: the least that any order costs, as an assignment of losses to
/// places.
std::int64_t losses_in_turn(const CompiledProject& project, const TeamWork& team,
                            const std::vector<std::vector<std::uint8_t>>& needed,
                            const std::vector<Day>& earliest) {
    const std::size_t n = needed.size();
    std::vector<std::int64_t> own(n, 0);
    for (const TeamWork::Item& item : team.items()) {
        std::size_t users = 0;
        std::size_t user = 0;
        for (std::size_t entry = 0; entry < n; ++entry) {
            if (needed[entry][item.task] != 0) {
                ++users;
                user = entry;
            }
        }
        if (users == 1) {
            own[user] += item.work();
        }
    }
    std::vector<std::vector<std::int64_t>> cost(n, std::vector<std::int64_t>(n, 0));
    for (std::size_t entry = 0; entry < n; ++entry) {
        std::vector<std::int64_t> others = own;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(entry));
        std::ranges::sort(others);
        std::int64_t before = own[entry];
        for (std::size_t place = 0; place < n; ++place) {
            const Day done = std::max(earliest[entry], team.day_when_done(before));
            cost[entry][place] = project.loss(entry, done);
            before += place < others.size() ? others[place] : 0;
        }
    }
    return least_assignment(cost);
}

/// The first day, from `from` on, by which no team refutes that all `needed` are finished.
Day first_possible(const CompiledProject& project, const std::vector<TeamWork>& teams,
                   const std::vector<std::uint8_t>& needed, Day from) {
    for (Day end = from;; ++end) {
        const std::vector<Day> latest = latest_finishes(project, end, needed);
        if (std::ranges::none_of(teams, [&](const TeamWork& team) { return team.refutes(needed, latest); })) {
            return end;
        }
    }
}

Day last_of(std::span<const std::size_t> tasks, const std::vector<Day>& finish) {
    Day last = 0;
    for (const std::size_t task : tasks) {
        last = std::max(last, finish[task]);
    }
    return last;
}

void bound_losses(const CompiledProject& project, const std::vector<TeamWork>& teams,
                  const std::vector<Day>& earliest, Bounds& bounds) {
    std::vector<std::vector<std::uint8_t>> needed;
    std::vector<Day> first;
    std::int64_t sum = 0;
    for (std::size_t entry = 0; entry < project.losses.size(); ++entry) {
        const std::vector<std::size_t>& tasks = project.losses[entry].tasks;
        needed.push_back(needed_for(project, tasks));
        first.push_back(first_possible(project, teams, needed.back(), last_of(tasks, earliest)));
        bounds.loss.push_back(project.loss(entry, first.back()));
        sum += bounds.loss.back();
    }
    bounds.value.cost = sum;
    if (needed.size() > 1 && needed.size() <= most_losses_assigned) {
        for (const TeamWork& team : teams) {
            bounds.value.cost = std::max(bounds.value.cost, losses_in_turn(project, team, needed, first));
        }
    }
}

void bound_deadlines(const CompiledProject& project, const std::vector<TeamWork>& teams,
                     const std::vector<Day>& earliest, Bounds& bounds) {
    std::int64_t late = 0;
    for (std::size_t i = 0; i < project.tasks; ++i) {
        const Day deadline = project.deadline[i];
        if (deadline == no_deadline) {
            continue;
        }
        const std::vector<std::size_t> only{i};
        const Day first = first_possible(project, teams, needed_for(project, only), earliest[i]);
        if (first > deadline) {
            bounds.too_late.push_back(i);
            late += first - deadline;
        }
    }
    bounds.value.cost += project.late_weight * std::min<std::int64_t>(late, longest_schedule);
}

} // namespace

std::vector<Day> earliest_finishes(const CompiledProject& project) {
    std::vector<Day> finish(project.tasks, 0);
    for (const Index task : project.order) {
        Day from = project.release[task];
        for (const Index earlier : project.before[task]) {
            from = std::max(from, finish[earlier]);
        }
        finish[task] = project.finish_from(task, project.first_start(task, from));
    }
    return finish;
}

std::vector<Day> latest_finishes(const CompiledProject& project, Day end,
                                 const std::vector<std::uint8_t>& needed) {
    std::vector<Day> finish(project.tasks, end);
    for (std::size_t i = project.order.size(); i-- > 0;) {
        const Index task = project.order[i];
        for (const Index later : project.after[task]) {
            if (needed[later] == 0) {
                continue;
            }
            const Day start = finish[later] < 0 ? -1 : project.last_start(later, finish[later]);
            finish[task] = std::min(finish[task], start);
        }
    }
    return finish;
}

std::vector<std::uint8_t> needed_for(const CompiledProject& project, std::span<const std::size_t> tasks) {
    std::vector<std::uint8_t> needed(project.tasks, 0);
    for (const std::size_t task : tasks) {
        needed[task] = 1;
    }
    for (std::size_t i = project.order.size(); i-- > 0;) {
        const Index task = project.order[i];
        for (const Index later : project.after[task]) {
            needed[task] = std::max(needed[task], needed[later]);
        }
    }
    return needed;
}

Bounds bounds_of(const CompiledProject& project, const Project& source) {
    Bounds bounds;
    const std::vector<Day> earliest = earliest_finishes(project);
    for (const Day day : earliest) {
        bounds.critical_path = std::max(bounds.critical_path, day);
    }
    std::vector<TeamWork> teams;
    for (std::size_t team = 0; team < source.teams.size(); ++team) {
        teams.emplace_back(project, source, team, earliest);
    }
    const std::vector<std::uint8_t> all(project.tasks, 1);
    bounds.value.makespan = bounds.critical_path;
    for (const TeamWork& team : teams) {
        bounds.team.push_back(first_possible(project, {team}, all, team.least_end()));
        bounds.value.makespan = std::max(bounds.value.makespan, bounds.team.back());
    }
    bound_losses(project, teams, earliest, bounds);
    bound_deadlines(project, teams, earliest, bounds);
    return bounds;
}

// The method of Kuhn and Munkres with potentials, as by Jonker and Volgenant: rows enter one by one.
std::int64_t least_assignment(const std::vector<std::vector<std::int64_t>>& cost) {
    const std::size_t n = cost.size();
    const std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
    std::vector<std::int64_t> row_price(n + 1, 0);
    std::vector<std::int64_t> column_price(n + 1, 0);
    std::vector<std::size_t> row_of(n + 1, 0); // by column, from 1; 0 where none
    for (std::size_t row = 1; row <= n; ++row) {
        std::vector<std::int64_t> reach(n + 1, far);
        std::vector<std::size_t> from(n + 1, 0);
        std::vector<std::uint8_t> done(n + 1, 0);
        row_of[0] = row;
        std::size_t column = 0;
        while (row_of[column] != 0) {
            done[column] = 1;
            const std::size_t i = row_of[column];
            std::int64_t step = far;
            std::size_t next = 0;
            for (std::size_t j = 1; j <= n; ++j) {
                if (done[j] != 0) {
                    continue;
                }
                const std::int64_t reduced = cost[i - 1][j - 1] - row_price[i] - column_price[j];
                if (reduced < reach[j]) {
                    reach[j] = reduced;
                    from[j] = column;
                }
                if (reach[j] < step) {
                    step = reach[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= n; ++j) {
                if (done[j] != 0) {
                    row_price[row_of[j]] += step;
                    column_price[j] -= step;
                } else {
                    reach[j] -= step;
                }
            }
            column = next;
        }
        while (column != 0) {
            row_of[column] = row_of[from[column]];
            column = from[column];
        }
    }
    std::int64_t sum = 0;
    for (std::size_t column = 1; column <= n; ++column) {
        sum += cost[row_of[column] - 1][column - 1];
    }
    return sum;
}

} // namespace volteface::plan::scheduling
