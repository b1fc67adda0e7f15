// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule.h"

#include "core/plan/schedule/bounds.h"
#include "core/plan/schedule/compiled.h"
#include "core/plan/schedule/enumerate.h"
#include "core/plan/schedule/explain.h"
#include "core/plan/schedule/search.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace volteface::plan {

namespace {

using namespace scheduling;

void judge(const CompiledProject& project, Schedule& schedule) {
    for (const ProjectLoss& entry : project.losses) {
        Day last = 0;
        for (const std::size_t task : entry.tasks) {
            last = std::max(last, schedule.finish[task]);
        }
        schedule.loss.push_back(project.loss(schedule.loss.size(), last));
    }
    for (std::size_t i = 0; i < project.tasks; ++i) {
        if (schedule.finish[i] > project.deadline[i]) {
            schedule.late.push_back(i);
        }
    }
}

} // namespace

tl::expected<Schedule, ProjectError> schedule_project(const Project& project, const ScheduleLimits& limits,
                                                      const Watch& watch) {
    const auto compiled = compile(project);
    if (!compiled) {
        return tl::unexpected(compiled.error());
    }
    Bounds bounds = bounds_of(*compiled, project);
    Found found = search(*compiled, limits, bounds.value, watch);
    Schedule schedule;
    schedule.lower_bound = bounds.value;
    schedule.critical_path = bounds.critical_path;
    schedule.team_bound = std::move(bounds.team);
    schedule.loss_bound = std::move(bounds.loss);
    schedule.impossible = std::move(bounds.too_late);
    schedule.schedules = found.schedules;
    schedule.stopped = found.stopped;

    bool enumerated = false;
    const auto working = std::accumulate(compiled->works.begin(), compiled->works.end(), std::size_t{0});
    if (bounds.value < found.best.value && working <= limits.exact_tasks && !found.stopped) {
        const Enumerated seen = enumerate(*compiled, limits.exact_nodes, found.best, watch);
        schedule.nodes = seen.nodes;
        schedule.stopped = seen.stopped;
        enumerated = seen.complete;
    }
    schedule.value = found.best.value;
    if (enumerated) {
        schedule.lower_bound.cost = schedule.value.cost;
        // The shortest of all only where nothing costs; else the shortest of those that cost least.
        if (!compiled->costs) {
            schedule.lower_bound.makespan = schedule.value.makespan;
        }
    }
    schedule.cost_proven = schedule.value.cost == schedule.lower_bound.cost;
    schedule.proven = enumerated || schedule.value == schedule.lower_bound;

    schedule.load = load_of(*compiled, project, found.best);
    schedule.waits = waits_of(*compiled, project, found.best, schedule.load);
    schedule.critical = critical_of(*compiled, found.best, schedule.waits);
    schedule.start = std::move(found.best.start);
    schedule.finish = std::move(found.best.finish);
    judge(*compiled, schedule);
    return schedule;
}

} // namespace volteface::plan
