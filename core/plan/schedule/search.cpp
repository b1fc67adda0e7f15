// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule/search.h"

#include "core/plan/schedule/random.h"
#include "core/plan/schedule/rules.h"

#include <algorithm>
#include <utility>

namespace volteface::plan::scheduling {

namespace {

constexpr std::int64_t schedules_per_member = 50; ///< of the population
constexpr std::int64_t smallest_population = 10;
constexpr std::int64_t largest_population = 400;
constexpr std::uint32_t drawn_from = 3;       ///< each place of a first list goes to the best of so many
constexpr std::uint32_t swap_percent = 5;     ///< of neighbours in the list of a child
constexpr std::uint32_t shortest_window = 10; ///< of the days that a child takes from its father, in percent
constexpr std::uint32_t longest_window = 60;
constexpr int windows_tried = 3;
constexpr std::uint32_t shortest_shuffle =
    20; ///< of the days of a parent whose tasks change order, in percent
constexpr std::uint32_t longest_shuffle = 60;

/// Of the children: those of one parent, in percent. In small projects order matters more than what parents
/// share.
std::uint32_t shuffled_percent(std::size_t tasks) {
    return tasks >= 120 ? 0 : static_cast<std::uint32_t>(60 - tasks / 2);
}

struct Individual {
    std::vector<Index> list; ///< by start: building it again gives the same timetable
    Timetable timetable;
};

class Search {
public:
    Search(const CompiledProject& project, const ScheduleLimits& limits, const ScheduleValue& enough,
           const Watch& watch)
        : m_project(project)
        , m_limits(limits)
        , m_enough(enough)
        , m_watch(watch)
        , m_builder(project)
        , m_random(limits.seed)
        , m_rules(priority_rules(project)) {}

    Found run();

private:
    void keep_parallel(Individual& individual);
    void first_population(std::size_t size);
    void evolve();
    void improve(Individual& individual);
    void justify(Individual& individual);
    void cross(const Individual& father, const Individual& mother, std::vector<Index>& list);
    void shuffle(const Individual& parent, std::vector<Index>& list);
    void mutate(std::vector<Index>& list);
    [[nodiscard]] std::size_t choose();
    void insert(Individual& child);
    [[nodiscard]] std::pair<Day, Day> busiest(const Individual& father);
    void keep(const Individual& individual);
    [[nodiscard]] bool done();
    [[nodiscard]] std::int64_t built() const {
        return m_builder.placements() / std::max<std::int64_t>(1, static_cast<std::int64_t>(m_project.tasks));
    }

    const CompiledProject& m_project;
    const ScheduleLimits& m_limits;
    const ScheduleValue m_enough;
    const Watch& m_watch;
    Builder m_builder;
    Random m_random;
    std::vector<Keys> m_rules;
    std::vector<Individual> m_population;
    Individual m_child;
    std::vector<Index> m_list;
    std::vector<std::int64_t> m_load;
    Found m_found;
    const std::uint32_t m_shuffled_percent = shuffled_percent(m_project.tasks);
    bool m_any = false;
    std::int64_t m_told = 0; ///< hundredths of the progress
};

bool Search::done() {
    if (m_any && m_found.best.value <= m_enough) {
        return true;
    }
    if (m_watch.stopped()) {
        m_found.stopped = true;
        return true;
    }
    const std::int64_t hundredths = built() * 100 / std::max<std::int64_t>(1, m_limits.schedules);
    if (m_watch.on_progress && hundredths > m_told) {
        m_told = hundredths;
        m_watch.on_progress(static_cast<double>(std::min<std::int64_t>(100, hundredths)) / 100);
    }
    return built() >= m_limits.schedules;
}

void Search::keep(const Individual& individual) {
    if (!m_any || individual.timetable.value < m_found.best.value) {
        m_any = true;
        m_found.best = individual.timetable;
    }
}

void Search::justify(Individual& individual) {
    m_builder.to_the_right(individual.list, individual.timetable);
    m_builder.by_start(individual.list, individual.timetable, m_list);
    m_builder.serial(m_list, individual.timetable);
    m_builder.by_start(m_list, individual.timetable, individual.list);
}

void Search::improve(Individual& individual) {
    m_builder.serial(individual.list, individual.timetable);
    m_builder.by_start(individual.list, individual.timetable, m_list);
    individual.list.swap(m_list);
    keep(individual);
    justify(individual);
    keep(individual);
}

/// The list becomes that of its schedule by parallel generation.
void Search::keep_parallel(Individual& individual) {
    m_builder.parallel(individual.list, individual.timetable);
    m_builder.by_start(individual.list, individual.timetable, m_list);
    individual.list.swap(m_list);
    keep(individual);
}

void Search::first_population(std::size_t size) {
    while (m_population.size() < size && !(m_any && done())) {
        const std::size_t i = m_population.size();
        Individual individual;
        if (i < m_rules.size()) {
            individual.list = list_by(m_project, m_rules[i]);
            keep_parallel(individual);
        } else {
            individual.list = draw_list(m_project, m_rules[i % m_rules.size()], drawn_from, m_random);
            if (m_random.below(2) == 0) {
                keep_parallel(individual);
            }
        }
        improve(individual);
        m_population.push_back(std::move(individual));
    }
    std::ranges::stable_sort(m_population, {}, [](const Individual& x) { return x.timetable.value; });
}

/// The better of two, as the population is in order.
std::size_t Search::choose() {
    const auto size = static_cast<std::uint32_t>(m_population.size());
    const std::uint32_t one = m_random.below(size);
    return std::min(one, m_random.below(size));
}

/// Of some stretches of days, all as long, the one on which most people work.
std::pair<Day, Day> Search::busiest(const Individual& father) {
    const Day end = father.timetable.value.makespan;
    if (end == 0) {
        return {0, 0};
    }
    const std::int64_t percent = shortest_window + m_random.below(longest_window - shortest_window + 1);
    const Day length = std::max<Day>(1, static_cast<Day>(end * percent / 100));
    // Work started before each day, as a running sum.
    m_load.assign(static_cast<std::size_t>(end) + 2, 0);
    for (std::size_t i = 0; i < m_project.tasks; ++i) {
        m_load[static_cast<std::size_t>(father.timetable.start[i]) + 1] +=
            m_project.weight[i] * m_project.duration[i];
    }
    for (std::size_t day = 1; day < m_load.size(); ++day) {
        m_load[day] += m_load[day - 1];
    }
    Day best = 0;
    std::int64_t most = -1;
    for (int i = 0; i < windows_tried; ++i) {
        const auto from = static_cast<Day>(m_random.below(static_cast<std::uint32_t>(end - length + 1)));
        const std::int64_t work =
            m_load[static_cast<std::size_t>(from + length)] - m_load[static_cast<std::size_t>(from)];
        if (work > most) {
            most = work;
            best = from;
        }
    }
    return {best, best + length};
}

/// The father's tasks of the window in his order; those that he starts before it and after it in the
/// mother's.
void Search::cross(const Individual& father, const Individual& mother, std::vector<Index>& list) {
    const auto [from, to] = busiest(father);
    list.clear();
    const std::vector<Day>& start = father.timetable.start;
    for (const Index task : mother.list) {
        if (start[task] < from) {
            list.push_back(task);
        }
    }
    for (const Index task : father.list) {
        if (start[task] >= from && start[task] < to) {
            list.push_back(task);
        }
    }
    for (const Index task : mother.list) {
        if (start[task] >= to) {
            list.push_back(task);
        }
    }
}

/// Neighbours change places where neither comes after the other.
void Search::mutate(std::vector<Index>& list) {
    if (list.size() < 2) {
        return;
    }
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
        if (m_random.below(100) >= swap_percent) {
            continue;
        }
        const Index earlier = list[i];
        const Index later = list[i + 1];
        if (std::ranges::find(m_project.before[later], earlier) == m_project.before[later].end()) {
            std::swap(list[i], list[i + 1]);
        }
    }
}

/// In its place, instead of the last; not beside its like.
void Search::insert(Individual& child) {
    const ScheduleValue value = child.timetable.value;
    if (!(value < m_population.back().timetable.value)) {
        return;
    }
    auto place = std::ranges::lower_bound(m_population, value, {},
                                          [](const Individual& x) { return x.timetable.value; });
    for (auto same = place; same != m_population.end() && same->timetable.value == value; ++same) {
        if (same->timetable.start == child.timetable.start) {
            return;
        }
    }
    std::swap(m_population.back(), child);
    std::rotate(place, m_population.end() - 1, m_population.end());
}

/// The parent's list, what starts on some of its days in another order.
void Search::shuffle(const Individual& parent, std::vector<Index>& list) {
    list = parent.list;
    const Day end = parent.timetable.value.makespan;
    const std::int64_t percent = shortest_shuffle + m_random.below(longest_shuffle - shortest_shuffle + 1);
    const Day length = std::max<Day>(1, static_cast<Day>(end * percent / 100));
    const auto from =
        static_cast<Day>(m_random.below(static_cast<std::uint32_t>(std::max(1, end - length + 1))));
    const auto starts_before = [&](Day day) {
        return std::ranges::lower_bound(list, day, {},
                                        [&](Index task) { return parent.timetable.start[task]; });
    };
    const auto last = starts_before(from + length);
    for (auto place = starts_before(from); place < last; ++place) {
        const auto drawn = place + m_random.below(static_cast<std::uint32_t>(last - place));
        const auto before = m_project.before[*drawn];
        const bool free = std::none_of(
            place, drawn, [&](Index earlier) { return std::ranges::find(before, earlier) != before.end(); });
        if (free) {
            std::rotate(place, drawn, drawn + 1);
        }
    }
}

void Search::evolve() {
    const std::size_t a = choose();
    std::size_t b = choose();
    if (a == b) {
        b = (a + 1) % m_population.size();
    }
    if (m_random.below(100) < m_shuffled_percent) {
        shuffle(m_population[std::min(a, b)], m_child.list);
    } else {
        cross(m_population[a], m_population[b], m_child.list);
        mutate(m_child.list);
    }
    improve(m_child);
    insert(m_child);
}

Found Search::run() {
    const std::int64_t size = m_limits.schedules / schedules_per_member;
    first_population(static_cast<std::size_t>(std::clamp(size, smallest_population, largest_population)));
    while (!done()) {
        evolve();
    }
    m_found.schedules = built();
    return std::move(m_found);
}

} // namespace

Found search(const CompiledProject& project, const ScheduleLimits& limits, const ScheduleValue& enough,
             const Watch& watch) {
    return Search(project, limits, enough, watch).run();
}

} // namespace volteface::plan::scheduling
