// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/enumerate.h"

#include <algorithm>

namespace volteface::plan::scheduling {

namespace {

// A best schedule can be had by placing tasks one by one, each as early as it can, such that their starts
// never fall: moving tasks of any schedule left in the order of their starts makes it no worse, and ends
// where nothing moves. So only such orders are tried. Tasks that take nobody wait for no one and are always
// as early as can be.
class Enumeration {
public:
    Enumeration(const CompiledProject& project, std::int64_t limit, Timetable& best, const Watch& watch)
        : m_project(project)
        , m_limit(limit)
        , m_best(best)
        , m_watch(watch)
        , m_builder(project)
        , m_place(project.tasks)
        , m_placed(project.tasks, 0) {
        for (std::size_t i = 0; i < project.order.size(); ++i) {
            m_place[project.order[i]] = i;
            m_left += project.works[project.order[i]];
        }
        m_now.start.assign(project.tasks, 0);
        m_now.finish.assign(project.tasks, 0);
    }

    Enumerated run() {
        branch(-1, 0);
        m_seen.complete = m_seen.nodes < m_limit && !m_seen.stopped;
        return m_seen;
    }

private:
    bool over() {
        if (m_seen.nodes >= m_limit || m_seen.stopped) {
            return true;
        }
        ++m_seen.nodes;
        if (m_seen.nodes % 256 == 0 && m_watch.stopped()) {
            m_seen.stopped = true;
        }
        return false;
    }

    /// Finishes of what is not placed, were the teams to have no limit and were no start before the last.
    void look_ahead(Day last_start) {
        for (const Index task : m_project.order) {
            if (m_placed[task] != 0) {
                continue;
            }
            Day from = std::max(m_project.release[task], m_project.works[task] != 0 ? last_start : 0);
            for (const Index earlier : m_project.before[task]) {
                from = std::max(from, m_now.finish[earlier]);
            }
            m_now.start[task] = m_project.first_start(task, from);
            m_now.finish[task] = m_project.finish_from(task, m_now.start[task]);
        }
    }

    void branch(Day last_start, std::size_t last_place) {
        if (over()) {
            return;
        }
        look_ahead(std::max<Day>(0, last_start));
        const ScheduleValue bound = value_of(m_project, m_now.finish);
        if (!(bound < m_best.value)) {
            return;
        }
        if (m_left == 0) {
            m_best = m_now;
            m_best.value = bound;
            return;
        }
        std::vector<std::pair<Day, Index>> next;
        for (const Index task : m_project.order) {
            if (m_project.works[task] != 0 && m_placed[task] == 0 && ready(task)) {
                next.emplace_back(m_now.start[task], task);
            }
        }
        // m_now changes below this branch; the earliest starts are kept in `next`.
        std::ranges::stable_sort(next, {}, &std::pair<Day, Index>::first);
        for (const auto& [from, task] : next) {
            const Day start = m_builder.place(task, from);
            if (start > last_start || (start == last_start && m_place[task] > last_place)) {
                m_placed[task] = 1;
                --m_left;
                m_now.start[task] = start;
                m_now.finish[task] = m_project.finish_from(task, start);
                branch(start, m_place[task]);
                ++m_left;
                m_placed[task] = 0;
            }
            m_builder.remove(task, start);
        }
    }

    /// All that takes people and comes before it, over whatever else, is placed.
    bool ready(Index task) const {
        return std::ranges::all_of(m_project.before[task], [&](Index earlier) {
            return m_project.works[earlier] != 0 ? m_placed[earlier] != 0 : ready(earlier);
        });
    }

    const CompiledProject& m_project;
    const std::int64_t m_limit;
    Timetable& m_best;
    const Watch& m_watch;
    Builder m_builder;
    std::vector<std::size_t> m_place; ///< in the order of the project
    std::vector<std::uint8_t> m_placed;
    std::size_t m_left = 0;
    Timetable m_now;
    Enumerated m_seen;
};

} // namespace

Enumerated enumerate(const CompiledProject& project, std::int64_t nodes, Timetable& best,
                     const Watch& watch) {
    return Enumeration(project, nodes, best, watch).run();
}

} // namespace volteface::plan::scheduling
