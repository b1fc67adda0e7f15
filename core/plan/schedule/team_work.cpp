// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/team_work.h"

#include <algorithm>

namespace volteface::plan::scheduling {

namespace {

constexpr std::size_t most_items_in_full =
    40; ///< above, only tasks that lie wholly between the two days count

std::size_t at(Day day) {
    return static_cast<std::size_t>(day);
}

} // namespace

TeamWork::TeamWork(const CompiledProject& project, const Project& source, std::size_t team,
                   const std::vector<Day>& earliest)
    : m_project(&project) {
    for (std::size_t i = 0; i < project.tasks; ++i) {
        if (project.works[i] == 0) {
            continue;
        }
        for (const ProjectDemand& demand : source.tasks[i].demands) {
            if (demand.team == team && demand.people > 0) {
                m_items.push_back(
                    {i, demand.people, project.duration[i], project.last_start(i, earliest[i]), earliest[i]});
            }
        }
    }
    std::ranges::stable_sort(m_items, {}, &Item::earliest_start);
    m_people_until.push_back(0);
    for (Day day = 0; day < project.horizon; ++day) {
        m_people_until.push_back(m_people_until.back() + people_on(source.teams[team], day));
    }
}

std::int64_t TeamWork::people_between(Day from, Day until) const {
    const std::size_t last = m_people_until.size() - 1;
    return m_people_until[std::min(at(until), last)] - m_people_until[std::min(at(from), last)];
}

Day TeamWork::day_when_done(std::int64_t work) const {
    if (work <= 0 || m_items.empty()) {
        return 0;
    }
    const std::int64_t wanted = m_people_until[at(m_items.front().earliest_start)] + work;
    const auto day = std::ranges::lower_bound(m_people_until, wanted);
    return static_cast<Day>(day - m_people_until.begin());
}

Day TeamWork::least_end() const {
    std::int64_t work = 0;
    Day end = 0;
    for (const Item& item : m_items) {
        work += item.work();
        end = std::max(end, item.earliest_finish);
    }
    return std::max(end, day_when_done(work));
}

std::int64_t TeamWork::must_fall(const Item& item, Day latest, Day from, Day until) const {
    // Counted in the days that count for the task, what falls between two days grows, stays, then shrinks as
    // the task moves: it is least at one of the two ends.
    const Calendar& days = m_project->calendars[m_project->calendar[item.task]];
    const Day first = days.index(from);
    const Day last = days.index(until);
    const Day early = days.index(item.earliest_start);
    const Day late = days.index(m_project->last_start(item.task, latest));
    const auto overlap = [&](Day start) {
        return std::max(0, std::min(last, start + item.duration) - std::max(first, start));
    };
    return item.people * std::min(overlap(early), overlap(late));
}

bool TeamWork::refutes(const std::vector<std::uint8_t>& needed, const std::vector<Day>& latest) const {
    std::vector<const Item*> items;
    for (const Item& item : m_items) {
        if (needed[item.task] != 0) {
            if (latest[item.task] < item.earliest_finish) {
                return true;
            }
            items.push_back(&item);
        }
    }
    if (items.size() <= most_items_in_full) {
        for (const Item* a : items) {
            for (const Item* b : items) {
                const Day from = a->earliest_start;
                const Day until = latest[b->task];
                std::int64_t work = 0;
                for (const Item* item : items) {
                    work += until > from ? must_fall(*item, latest[item->task], from, until) : 0;
                }
                if (work > people_between(from, std::max(from, until))) {
                    return true;
                }
            }
        }
        return false;
    }
    std::vector<const Item*> by_end = items;
    std::ranges::stable_sort(by_end, {}, [&](const Item* item) { return latest[item->task]; });
    Day previous = -1;
    for (const Item* first : items) {
        const Day from = first->earliest_start;
        if (from == previous) {
            continue;
        }
        previous = from;
        std::int64_t work = 0;
        for (const Item* item : by_end) {
            if (item->earliest_start >= from) {
                work += item->work();
                if (work > people_between(from, latest[item->task])) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace volteface::plan::scheduling
