// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/channel.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace volteface::ui::layout {

namespace {

constexpr double clearance = 5; ///< verticals closer than this would look like one

/// The highest track taken so far over any stretch of x: a segment tree with "raise" and "highest".
class Skyline {
public:
    explicit Skyline(std::size_t columns) {
        while (leaves_ < columns) {
            leaves_ *= 2;
        }
        highest_.assign(2 * leaves_, -1);
        raised_.assign(2 * leaves_, -1);
    }
    [[nodiscard]] std::int32_t highest(std::size_t from, std::size_t to) const {
        return query(1, 0, leaves_, from, to);
    }
    void raise(std::size_t from, std::size_t to, std::int32_t value) {
        update(1, 0, leaves_, from, to, value);
    }

private:
    [[nodiscard]] std::int32_t query(std::size_t node, std::size_t low, std::size_t high, std::size_t from,
                                     std::size_t to) const {
        if (to <= low || high <= from) {
            return -1;
        }
        if (from <= low && high <= to) {
            return highest_[node];
        }
        const std::size_t middle = (low + high) / 2;
        return std::max({raised_[node], query(2 * node, low, middle, from, to),
                         query(2 * node + 1, middle, high, from, to)});
    }
    void update(std::size_t node, std::size_t low, std::size_t high, std::size_t from, std::size_t to,
                std::int32_t value) {
        if (to <= low || high <= from) {
            return;
        }
        highest_[node] = std::max(highest_[node], value);
        if (from <= low && high <= to) {
            raised_[node] = std::max(raised_[node], value);
            return;
        }
        const std::size_t middle = (low + high) / 2;
        update(2 * node, low, middle, from, to, value);
        update(2 * node + 1, middle, high, from, to, value);
    }

    std::size_t leaves_ = 1;
    std::vector<std::int32_t> highest_;
    std::vector<std::int32_t> raised_;
};

/// The order from the top that crosses least: what goes right, the rightmost first; what goes left, the
/// leftmost first; then arches, the widest first.
std::vector<std::size_t> preferredOrder(std::span<const Run> runs, const std::vector<std::size_t>& bent) {
    std::vector<std::size_t> order = bent;
    const auto group = [&](std::size_t i) { return runs[i].arch ? 2 : runs[i].to > runs[i].from ? 0 : 1; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int ga = group(a);
        const int gb = group(b);
        if (ga != gb) {
            return ga < gb;
        }
        if (ga == 2) {
            return runs[a].to - runs[a].from > runs[b].to - runs[b].from;
        }
        return ga == 0 ? runs[a].from > runs[b].from : runs[a].from < runs[b].from;
    });
    return order;
}

/// Moves a run behind those that must end above it; rings of such demands are broken at the preferred first.
std::vector<std::size_t> respectColumns(std::span<const Run> runs,
                                        const std::vector<std::size_t>& preferred) {
    struct Pin {
        double x;
        std::size_t place; ///< in the preferred order
    };
    std::vector<Pin> tops;
    std::vector<Pin> bottoms;
    for (std::size_t i = 0; i < preferred.size(); ++i) {
        const Run& run = runs[preferred[i]];
        if (run.arch) {
            bottoms.push_back({run.from, i});
        } else {
            tops.push_back({run.from, i});
        }
        bottoms.push_back({run.to, i});
    }
    const auto byX = [](const Pin& a, const Pin& b) { return a.x < b.x; };
    std::stable_sort(tops.begin(), tops.end(), byX);
    std::stable_sort(bottoms.begin(), bottoms.end(), byX);
    std::vector<std::vector<std::size_t>> below(preferred.size());
    std::vector<std::size_t> waiting(preferred.size(), 0);
    std::size_t start = 0;
    for (const Pin& top : tops) {
        while (start < bottoms.size() && bottoms[start].x <= top.x - clearance) {
            ++start;
        }
        for (std::size_t i = start; i < bottoms.size() && bottoms[i].x < top.x + clearance; ++i) {
            if (bottoms[i].place != top.place) {
                below[top.place].push_back(bottoms[i].place);
                ++waiting[bottoms[i].place];
            }
        }
    }
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t i = 0; i < preferred.size(); ++i) {
        if (waiting[i] == 0) {
            ready.push(i);
        }
    }
    std::vector<char> done(preferred.size(), 0);
    std::vector<std::size_t> order;
    order.reserve(preferred.size());
    std::size_t oldest = 0;
    while (order.size() < preferred.size()) {
        std::size_t next = 0;
        if (ready.empty()) {
            while (done[oldest] != 0) {
                ++oldest;
            }
            next = oldest;
        } else {
            next = ready.top();
            ready.pop();
        }
        if (std::exchange(done[next], 1) != 0) {
            continue;
        }
        order.push_back(preferred[next]);
        for (const std::size_t lower : below[next]) {
            if (--waiting[lower] == 0 && done[lower] == 0) {
                ready.push(lower);
            }
        }
    }
    return order;
}

struct Extent {
    double from;
    double to;
};

Extent extentOf(const Run& run) {
    return {std::min(run.from, run.to) - clearance, std::max(run.from, run.to) + clearance};
}

/// The most runs that any column sees: no assignment has fewer tracks.
std::int32_t densityOf(std::span<const Run> runs, const std::vector<std::size_t>& bent) {
    std::vector<std::pair<double, std::int32_t>> steps;
    for (const std::size_t i : bent) {
        const Extent extent = extentOf(runs[i]);
        steps.emplace_back(extent.from, 1);
        steps.emplace_back(extent.to, -1);
    }
    std::sort(steps.begin(), steps.end());
    std::int32_t now = 0;
    std::int32_t most = 0;
    for (const auto& step : steps) {
        now += step.second;
        most = std::max(most, now);
    }
    return most;
}

/// Brings the tracks of a channel down to about what its density asks for: runs below the limit move up into
/// the lowest gap that takes them without breaking the demands of their columns. Quadratic: for channels of a
/// few hundred runs.
void pack(std::span<Run> runs, const std::vector<std::size_t>& order, std::int32_t tracks,
          std::int32_t limit) {
    std::vector<std::vector<std::size_t>> onTrack(static_cast<std::size_t>(tracks));
    std::vector<std::size_t> late;
    for (const std::size_t i : order) {
        (runs[i].track < limit ? onTrack[static_cast<std::size_t>(runs[i].track)] : late).push_back(i);
    }
    const auto near = [](double a, double b) { return std::abs(a - b) < clearance; };
    // Of two runs that share a column, the one that comes from the top there must end above the other.
    const auto mustBeAbove = [&](const Run& a, const Run& b) {
        return !a.arch && (near(a.from, b.to) || (b.arch && near(a.from, b.from)));
    };
    for (const std::size_t i : late) {
        Run& run = runs[i];
        const Extent extent = extentOf(run);
        std::int32_t lowest = 0;
        std::int32_t highest = tracks - 1;
        for (const std::size_t other : order) {
            if (other != i && runs[other].track >= 0) {
                if (mustBeAbove(runs[other], run)) {
                    lowest = std::max(lowest, runs[other].track + 1);
                }
                if (mustBeAbove(run, runs[other])) {
                    highest = std::min(highest, runs[other].track - 1);
                }
            }
        }
        for (std::int32_t track = std::min(limit - 1, highest); track >= lowest; --track) {
            auto& taken = onTrack[static_cast<std::size_t>(track)];
            const bool free = std::none_of(taken.begin(), taken.end(), [&](std::size_t other) {
                const Extent there = extentOf(runs[other]);
                return there.from < extent.to && extent.from < there.to;
            });
            if (free) {
                taken.push_back(i);
                run.track = track;
                break;
            }
        }
    }
}

/// Renumbers the tracks so that none is empty.
std::int32_t closeGaps(std::span<Run> runs, std::int32_t tracks) {
    std::vector<std::int32_t> renamed(static_cast<std::size_t>(tracks), -1);
    for (const Run& run : runs) {
        if (run.track >= 0) {
            renamed[static_cast<std::size_t>(run.track)] = 0;
        }
    }
    std::int32_t next = 0;
    for (std::int32_t& track : renamed) {
        track = track == 0 ? next++ : -1;
    }
    for (Run& run : runs) {
        run.track = run.track >= 0 ? renamed[static_cast<std::size_t>(run.track)] : -1;
    }
    return next;
}

} // namespace

std::int32_t assignTracks(std::span<Run> runs) {
    std::vector<std::size_t> bent;
    std::vector<double> columns;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        Run& run = runs[i];
        run.track = -1;
        if (run.arch || std::abs(run.from - run.to) >= 0.5) {
            bent.push_back(i);
            columns.push_back(std::min(run.from, run.to) - clearance);
            columns.push_back(std::max(run.from, run.to) + clearance);
        }
    }
    if (bent.empty()) {
        return 0;
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    const auto column = [&](double x) {
        return static_cast<std::size_t>(std::lower_bound(columns.begin(), columns.end(), x) -
                                        columns.begin());
    };
    Skyline skyline(columns.size());
    std::int32_t tracks = 0;
    const std::vector<std::size_t> order = respectColumns(runs, preferredOrder(runs, bent));
    for (const std::size_t i : order) {
        Run& run = runs[i];
        const std::size_t from = column(std::min(run.from, run.to) - clearance);
        const std::size_t to = column(std::max(run.from, run.to) + clearance);
        run.track = skyline.highest(from, to) + 1;
        skyline.raise(from, to, run.track);
        tracks = std::max(tracks, run.track + 1);
    }
    // The order that crosses least builds stairs; a little more weaving saves many tracks.
    const std::int32_t density = densityOf(runs, bent);
    const std::int32_t limit = density + 1 + density / 6;
    if (tracks <= limit || bent.size() > 400) {
        return tracks;
    }
    pack(runs, order, tracks, limit);
    return closeGaps(runs, tracks);
}

} // namespace volteface::ui::layout
