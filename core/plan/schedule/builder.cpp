// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/builder.h"

#include <algorithm>

namespace volteface::plan::scheduling {

namespace {

std::size_t at(Day day) {
    return static_cast<std::size_t>(day);
}

} // namespace

Builder::Builder(const CompiledProject& project)
    : m_project(project)
    , m_free(project.capacity)
    , m_order(project.tasks)
    , m_cap(project.tasks, 0) {}

void Builder::clear(Day until) {
    const auto words = static_cast<std::ptrdiff_t>(m_project.words);
    std::copy_n(m_project.capacity.begin(), until * words, m_free.begin());
}

bool Builder::fits(std::size_t task, Day day) const {
    const std::size_t words = m_project.words;
    const std::uint64_t* free = m_free.data() + at(day) * words;
    const std::uint64_t* demand = m_project.demand.data() + task * words;
    for (std::size_t w = 0; w < words; ++w) {
        if (((free[w] - demand[w]) & guard) != guard) {
            return false;
        }
    }
    return true;
}

void Builder::take(std::size_t task, const Calendar& days, Day first) {
    const std::size_t words = m_project.words;
    const std::uint64_t* demand = m_project.demand.data() + task * words;
    for (Day i = first; i < first + m_project.duration[task]; ++i) {
        std::uint64_t* free = m_free.data() + at(days.day(i)) * words;
        for (std::size_t w = 0; w < words; ++w) {
            free[w] -= demand[w];
        }
    }
}

void Builder::place_early(std::size_t task, Day from, Timetable& made) {
    const Day duration = m_project.duration[task];
    if (m_project.works[task] == 0) {
        made.start[task] = from;
        made.finish[task] = from + duration;
        return;
    }
    if (m_project.calendar[task] == 0 && m_project.words == 1) {
        // The same as below with what is constant taken out: most of the time of a search is spent here.
        const std::uint64_t demand = m_project.demand[task];
        std::uint64_t* const free = m_free.data();
        Day first = from;
        for (Day i = first + duration - 1; i >= first; --i) {
            if (((free[i] - demand) & guard) != guard) {
                first = i + 1;
                i = first + duration;
            }
        }
        for (Day i = first; i < first + duration; ++i) {
            free[i] -= demand;
        }
        made.start[task] = first;
        made.finish[task] = first + duration;
    } else {
        made.start[task] = place(task, from);
        made.finish[task] = m_project.finish_from(task, made.start[task]);
    }
    m_used = std::max(m_used, made.finish[task]);
}

void Builder::place_late(std::size_t task, Day until, Timetable& made) {
    const Day duration = m_project.duration[task];
    if (m_project.works[task] == 0) {
        made.finish[task] = until;
        made.start[task] = until - duration;
        return;
    }
    const Calendar& days = m_project.calendars[m_project.calendar[task]];
    Day first = days.index(until) - duration;
    if (days.every_day() && m_project.words == 1) {
        const std::uint64_t demand = m_project.demand[task];
        std::uint64_t* const free = m_free.data();
        for (Day i = first; i < first + duration; ++i) {
            if (((free[i] - demand) & guard) != guard) {
                first = i - duration;
                i = first - 1;
            }
        }
        for (Day i = first; i < first + duration; ++i) {
            free[i] -= demand;
        }
        made.start[task] = first;
        made.finish[task] = first + duration;
        return;
    }
    for (Day i = first; i < first + duration; ++i) {
        if (!fits(task, days.day(i))) {
            first = i - duration;
            i = first - 1;
        }
    }
    take(task, days, first);
    made.start[task] = days.day(first);
    made.finish[task] = days.day(first + duration - 1) + 1;
}

Day Builder::place(std::size_t task, Day from) {
    const Calendar& days = m_project.calendars[m_project.calendar[task]];
    const Day duration = m_project.duration[task];
    Day first = days.index(from);
    for (Day i = first + duration - 1; i >= first; --i) {
        if (!fits(task, days.day(i))) {
            first = i + 1;
            i = first + duration;
        }
    }
    take(task, days, first);
    return days.day(first);
}

void Builder::remove(std::size_t task, Day start) {
    const std::size_t words = m_project.words;
    const Calendar& days = m_project.calendars[m_project.calendar[task]];
    const Day first = days.index(start);
    for (Day i = first; i < first + m_project.duration[task]; ++i) {
        for (std::size_t w = 0; w < words; ++w) {
            m_free[at(days.day(i)) * words + w] += m_project.demand[task * words + w];
        }
    }
}

void Builder::serial(std::span<const Index> list, Timetable& made) {
    clear(m_used);
    m_used = 0;
    made.start.resize(m_project.tasks);
    made.finish.resize(m_project.tasks);
    for (const Index task : list) {
        Day from = m_project.release[task];
        for (const Index earlier : m_project.before[task]) {
            from = std::max(from, made.finish[earlier]);
        }
        place_early(task, from, made);
    }
    m_placements += static_cast<std::int64_t>(list.size());
    made.value = value_of(m_project, made.finish);
}

bool Builder::starts_on(std::size_t task, Day day, Timetable& made) {
    const Calendar& days = m_project.calendars[m_project.calendar[task]];
    const Day first = days.index(day);
    if (m_project.works[task] != 0) {
        if (days.day(first) != day) {
            return false;
        }
        for (Day i = first; i < first + m_project.duration[task]; ++i) {
            if (!fits(task, days.day(i))) {
                return false;
            }
        }
        take(task, days, first);
    }
    made.start[task] = day;
    made.finish[task] = m_project.finish_from(task, day);
    m_used = std::max(m_used, made.finish[task]);
    return true;
}

void Builder::parallel(std::span<const Index> list, Timetable& made) {
    clear(m_used);
    m_used = 0;
    made.start.assign(m_project.tasks, -1);
    made.finish.assign(m_project.tasks, longest_schedule);
    m_waiting.assign(list.begin(), list.end());
    for (Day day = 0; !m_waiting.empty();) {
        Day next = longest_schedule;
        const auto started = [&](Index task) {
            Day from = m_project.release[task];
            for (const Index earlier : m_project.before[task]) {
                from = std::max(from, made.finish[earlier]);
            }
            if (from > day) {
                next = std::min(next, from);
                return false;
            }
            if (!starts_on(task, day, made)) {
                // Days on which something finishes are not enough: calendars free people on any day.
                next = day + 1;
                return false;
            }
            next = std::min(next, std::max(day + 1, made.finish[task]));
            return true;
        };
        // In the order of the list: what comes before is seen first, so one pass a day is enough.
        std::erase_if(m_waiting, started);
        day = next;
    }
    m_placements += static_cast<std::int64_t>(list.size());
    made.value = value_of(m_project, made.finish);
}

void Builder::sort_by(std::span<const Day> keys, std::span<const Index> list, std::vector<Index>& made) {
    made.resize(list.size());
    Day low = longest_schedule;
    Day high = 0;
    for (const Day key : keys) {
        low = std::min(low, key);
        high = std::max(high, key);
    }
    if (at(high - low) > 16 * list.size() + 64) {
        std::copy(list.begin(), list.end(), made.begin());
        std::stable_sort(made.begin(), made.end(), [&](Index a, Index b) { return keys[a] < keys[b]; });
        return;
    }
    m_count.assign(at(high - low) + 2, 0);
    for (const Day key : keys) {
        ++m_count[at(key - low) + 1];
    }
    for (std::size_t i = 1; i < m_count.size(); ++i) {
        m_count[i] += m_count[i - 1];
    }
    for (const Index task : list) {
        made[m_count[at(keys[task] - low)]++] = task;
    }
}

void Builder::by_start(std::span<const Index> list, const Timetable& schedule, std::vector<Index>& made) {
    sort_by(schedule.start, list, made);
}

void Builder::to_the_right(std::span<const Index> list, Timetable& schedule) {
    const Day end = schedule.value.makespan;
    std::ranges::fill(m_cap, end);
    if (m_project.costs) {
        cap_finishes(schedule);
    }
    sort_by(schedule.finish, list, m_order);
    clear(m_used);
    m_used = end;
    for (std::size_t i = m_order.size(); i-- > 0;) {
        const Index task = m_order[i];
        Day until = m_cap[task];
        for (const Index later : m_project.after[task]) {
            until = std::min(until, schedule.start[later]);
        }
        place_late(task, until, schedule);
    }
    m_placements += static_cast<std::int64_t>(list.size());
}

void Builder::cap_finishes(const Timetable& schedule) {
    for (std::size_t i = 0; i < m_project.tasks; ++i) {
        if (m_project.deadline[i] != no_deadline) {
            m_cap[i] = std::min(m_cap[i], std::max(m_project.deadline[i], schedule.finish[i]));
        }
    }
    for (std::size_t entry = 0; entry < m_project.losses.size(); ++entry) {
        Day last = 0;
        for (const std::size_t task : m_project.losses[entry].tasks) {
            last = std::max(last, schedule.finish[task]);
        }
        // The last day that costs no more: tables have steps.
        const std::vector<std::int64_t>& table = m_project.losses[entry].by_day;
        const auto after = std::upper_bound(table.begin(), table.end(), m_project.loss(entry, last));
        if (after == table.end()) {
            continue;
        }
        const Day cap = static_cast<Day>(after - table.begin()) - 1;
        for (const std::size_t task : m_project.losses[entry].tasks) {
            m_cap[task] = std::min(m_cap[task], cap);
        }
    }
}

} // namespace volteface::plan::scheduling
