// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/project_generator.h"

#include "core/plan/schedule/random.h"

#include <algorithm>

namespace volteface::bench {

namespace {

using plan::Day;
using plan::scheduling::Random;

constexpr std::size_t teams = 4;
constexpr std::size_t most_neighbours = 3;
constexpr std::uint32_t later_percent = 40;
constexpr std::size_t ends = 3; ///< tasks that start the project, and as many that end it

class Network {
public:
    explicit Network(std::size_t tasks)
        : m_before(tasks)
        , m_after(tasks)
        , m_reach(tasks, std::vector<bool>(tasks, false)) {}

    /// i → j, unless it is redundant, makes another redundant, or there are too many.
    bool connect(std::size_t i, std::size_t j) {
        if (m_after[i].size() >= most_neighbours || m_before[j].size() >= most_neighbours || m_reach[i][j]) {
            return false;
        }
        const std::size_t n = m_reach.size();
        for (std::size_t a = 0; a < n; ++a) {
            for (const std::size_t b : m_after[a]) {
                if ((a == i || m_reach[a][i]) && (b == j || m_reach[j][b])) {
                    return false;
                }
            }
        }
        m_after[i].push_back(j);
        m_before[j].push_back(i);
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t b = 0; b < n; ++b) {
                if ((a == i || m_reach[a][i]) && (b == j || m_reach[j][b])) {
                    m_reach[a][b] = true;
                }
            }
        }
        return true;
    }

    [[nodiscard]] const std::vector<std::size_t>& before(std::size_t i) const { return m_before[i]; }
    [[nodiscard]] const std::vector<std::size_t>& after(std::size_t i) const { return m_after[i]; }

private:
    std::vector<std::vector<std::size_t>> m_before;
    std::vector<std::vector<std::size_t>> m_after;
    std::vector<std::vector<bool>> m_reach;
};

Network draw_network(const GeneratorSettings& settings, Random& random) {
    const std::size_t n = settings.tasks;
    const auto below = [&](std::size_t bound) { return random.below(static_cast<std::uint32_t>(bound)); };
    // Often the later of two draws: it makes paths as long as those of the library.
    const auto earlier = [&](std::size_t bound) {
        const std::size_t one = below(bound);
        return below(100) < later_percent ? std::max<std::size_t>(one, below(bound)) : one;
    };
    Network network(n);
    std::size_t arcs = 2 * ends;
    for (std::size_t j = ends; j < n; ++j) {
        const std::size_t last = std::min(j, n - ends);
        for (int tries = 0; tries < 200; ++tries) {
            if (network.connect(earlier(last), j)) {
                ++arcs;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < n - ends; ++i) {
        for (int tries = 0; network.after(i).empty() && tries < 500; ++tries) {
            const std::size_t first = std::max(i + 1, ends);
            if (network.connect(i, first + below(n - first))) {
                ++arcs;
            }
        }
    }
    const std::size_t wanted = static_cast<std::size_t>(settings.complexity) * (n + 2) / 10;
    for (int tries = 0; arcs < wanted && tries < 20'000; ++tries) {
        const std::size_t i = below(n - ends);
        const std::size_t first = std::max(i + 1, ends);
        if (network.connect(i, first + below(n - first))) {
            ++arcs;
        }
    }
    return network;
}

/// As many (task, team) pairs as the factor says, each task at least one.
void draw_demands(const GeneratorSettings& settings, Random& random, plan::Project& project) {
    const std::size_t n = settings.tasks;
    const auto below = [&](std::size_t bound) { return random.below(static_cast<std::uint32_t>(bound)); };
    std::vector<std::vector<bool>> takes(n, std::vector<bool>(teams, false));
    for (std::size_t i = 0; i < n; ++i) {
        takes[i][below(teams)] = true;
    }
    std::size_t pairs = n;
    const std::size_t wanted = n * teams * static_cast<std::size_t>(settings.factor) / 100;
    while (pairs < wanted) {
        const std::size_t i = below(n);
        const std::size_t team = below(teams);
        pairs += takes[i][team] ? 0 : 1;
        takes[i][team] = true;
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t team = 0; team < teams; ++team) {
            if (takes[i][team]) {
                project.tasks[i].demands.push_back({team, 1 + static_cast<int>(below(10))});
            }
        }
    }
}

/// Between what the hungriest task needs and what everything as early as possible would take.
void set_people(const GeneratorSettings& settings, plan::Project& project) {
    std::vector<Day> start(project.tasks.size(), 0);
    Day end = 0;
    for (std::size_t i = 0; i < project.tasks.size(); ++i) {
        for (const std::size_t earlier : project.tasks[i].after) {
            start[i] = std::max(start[i], start[earlier] + project.tasks[earlier].duration);
        }
        end = std::max(end, start[i] + project.tasks[i].duration);
    }
    for (std::size_t team = 0; team < teams; ++team) {
        std::vector<int> load(static_cast<std::size_t>(end), 0);
        int least = 1;
        for (std::size_t i = 0; i < project.tasks.size(); ++i) {
            for (const plan::ProjectDemand& demand : project.tasks[i].demands) {
                if (demand.team == team) {
                    least = std::max(least, demand.people);
                    for (Day day = start[i]; day < start[i] + project.tasks[i].duration; ++day) {
                        load[static_cast<std::size_t>(day)] += demand.people;
                    }
                }
            }
        }
        const int most = std::max(least, *std::ranges::max_element(load));
        project.teams.push_back({{least + ((most - least) * settings.strength + 50) / 100}, 1});
    }
}

} // namespace

plan::Project generate_project(const GeneratorSettings& settings) {
    Random random(settings.seed);
    const Network network = draw_network(settings, random);
    plan::Project project;
    project.tasks.resize(settings.tasks);
    for (std::size_t i = 0; i < settings.tasks; ++i) {
        project.tasks[i].duration = 1 + static_cast<Day>(random.below(10));
        project.tasks[i].after = network.before(i);
    }
    draw_demands(settings, random, project);
    set_people(settings, project);
    return project;
}

std::vector<GeneratorSettings> cells_of(std::size_t tasks, std::size_t per_cell) {
    const std::vector<int> strengths =
        tasks <= 90 ? std::vector<int>{20, 50, 70, 100} : std::vector<int>{10, 20, 30, 40, 50};
    std::vector<GeneratorSettings> cells;
    for (const int complexity : {15, 18, 21}) {
        for (const int factor : {25, 50, 75, 100}) {
            for (const int strength : strengths) {
                for (std::size_t i = 0; i < per_cell; ++i) {
                    cells.push_back({tasks, complexity, factor, strength, tasks * 100'000 + cells.size()});
                }
            }
        }
    }
    return cells;
}

} // namespace volteface::bench
