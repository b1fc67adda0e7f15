// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schedule/rows.h"

#include <algorithm>
#include <chrono>

namespace volteface::exchange {

namespace {

const Component* component_of(const Stack& stack, const Plan& plan, const ComponentId& id) {
    if (const Component* found = find(stack, id)) {
        return found;
    }
    const auto brought = std::find_if(plan.components.begin(), plan.components.end(),
                                      [&](const Component& one) { return one.id == id; });
    return brought == plan.components.end() ? nullptr : &*brought;
}

std::string component_name(const Stack& stack, const Plan& plan, const ComponentId& id) {
    const Component* component = component_of(stack, plan, id);
    return component == nullptr || component->name.empty() ? id.str() : component->name;
}

std::string organisation_name(const Stack& stack, const Plan& plan, const OrganisationId& id) {
    if (const Organisation* found = find(stack, id)) {
        return found->name;
    }
    for (const Organisation& one : plan.organisations) {
        if (one.id == id) {
            return one.name;
        }
    }
    return id.str();
}

std::string need_name(const Stack& stack, const RequirementId& id) {
    const Requirement* requirement = find(stack, id);
    return requirement == nullptr || requirement->label.empty() ? id.str() : requirement->label;
}

std::string filled(std::string pattern, const std::array<std::string, 3>& values) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '3') {
            result += values[static_cast<std::size_t>(pattern[++i] - '1')];
        } else {
            result += pattern[i];
        }
    }
    return result;
}

std::string kind_name(const ScheduleWords& words, TaskKind kind) {
    return words.kinds[static_cast<std::size_t>(kind)];
}

bool belongs_to(const PlannedTask& task, const PlannedMove& move) {
    return task.requirement == move.requirement && (!task.from || *task.from == move.from);
}

void stretch(ScheduleRow& group, const ScheduleRow& row, bool first) {
    group.start = first ? row.start : std::min(group.start, row.start);
    group.end = first ? row.end : std::max(group.end, row.end);
}

} // namespace

std::vector<ScheduleRow> schedule_rows(const Stack& stack, const Plan& plan, const ScheduleWords& words) {
    std::vector<ScheduleRow> rows;
    std::vector<std::pair<OrganisationId, std::size_t>> onboarded;
    const auto is_of_a_move = [&](const PlannedTask& task) {
        return std::any_of(plan.moves.begin(), plan.moves.end(),
                           [&](const PlannedMove& move) { return belongs_to(task, move); });
    };
    const auto add = [&](std::size_t group, const PlannedTask& task, std::string name) {
        ScheduleRow row{&task, std::move(name), rows[group].group, task.start.minutes, task.end.minutes, {}};
        stretch(rows[group], row, rows.size() == group + 1);
        rows.push_back(std::move(row));
        return rows.size() - 1;
    };
    if (std::any_of(plan.tasks.begin(), plan.tasks.end(),
                    [&](const PlannedTask& task) { return !is_of_a_move(task); })) {
        rows.push_back({nullptr, words.providers, words.providers, 0, 0, {}});
        for (const PlannedTask& task : plan.tasks) {
            if (is_of_a_move(task)) {
                continue;
            }
            std::string name = kind_name(words, task.kind);
            if (task.provider) {
                name += ": " + organisation_name(stack, plan, *task.provider);
            }
            const std::size_t row = add(0, task, std::move(name));
            if (task.provider) {
                onboarded.emplace_back(*task.provider, row);
            }
        }
    }
    for (const PlannedMove& move : plan.moves) {
        const std::size_t group = rows.size();
        const std::string name =
            filled(words.move, {need_name(stack, move.requirement), component_name(stack, plan, move.from),
                                component_name(stack, plan, move.to)});
        rows.push_back({nullptr, name, name, move.start.minutes, move.complete.minutes, {}});
        std::vector<const PlannedTask*> tasks;
        for (const PlannedTask& task : plan.tasks) {
            if (belongs_to(task, move)) {
                tasks.push_back(&task);
            }
        }
        std::stable_sort(tasks.begin(), tasks.end(), [](const PlannedTask* a, const PlannedTask* b) {
            return std::pair(a->end, a->kind) < std::pair(b->end, b->kind);
        });
        for (const PlannedTask* task : tasks) {
            const std::size_t row = add(group, *task, kind_name(words, task->kind));
            // What ends latest before it begins is what it waits for in its own move.
            std::size_t before = group;
            for (std::size_t i = group + 1; i < row; ++i) {
                const bool earlier_kind = rows[i].task->kind < task->kind;
                if (earlier_kind && rows[i].end <= task->start.minutes &&
                    (before == group || rows[i].end >= rows[before].end)) {
                    before = i;
                }
            }
            if (before != group) {
                rows[row].after.push_back(before);
                continue;
            }
            const Component* to = component_of(stack, plan, move.to);
            for (const auto& [provider, place] : onboarded) {
                if (to != nullptr && to->organisation == provider && rows[place].end <= task->start.minutes) {
                    rows[row].after.push_back(place);
                }
            }
        }
    }
    return rows;
}

Date plus_days(Date day, long days) {
    using namespace std::chrono;
    const year_month_day start{year{day.year}, month{static_cast<unsigned>(day.month)},
                               std::chrono::day{static_cast<unsigned>(day.day)}};
    const year_month_day end{sys_days{start} + std::chrono::days{days}};
    return Date{static_cast<int>(end.year()), static_cast<int>(static_cast<unsigned>(end.month())),
                static_cast<int>(static_cast<unsigned>(end.day()))};
}

std::string team_name(const Stack& stack, const TeamId& id) {
    const Team* team = find(stack, id);
    return team == nullptr || team->name.empty() ? id.str() : team->name;
}

} // namespace volteface::exchange
