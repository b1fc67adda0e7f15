// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/ordering.h"

#include "ui/map/layout/crossings.h"
#include "ui/map/layout/ordering_start.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace volteface::ui::layout {

namespace {

class Sweeper {
public:
    explicit Sweeper(const Graph& graph)
        : graph_(graph)
        , above_(graph, NeighbourPositions::Side::above)
        , below_(graph, NeighbourPositions::Side::below)
        , value_(graph.size(), 0) {}

    std::uint64_t improve(Order& order, int rounds);
    std::uint64_t sift(Order& order);

private:
    static double pullOf(std::span<const std::int32_t> positions, bool median);
    void sortRank(Order& order, std::size_t rank, bool fromAbove, bool median);
    bool swapNeighbours(Order& order, std::size_t rank, int passes);
    bool siftRank(Order& order, std::size_t rank);
    PairCrossings crossingsOf(Vertex left, Vertex right) const;
    std::int64_t flatGain(const Order& order, Vertex left, Vertex right) const;
    std::uint64_t count(const Order& order);

    const Graph& graph_;
    NeighbourPositions above_;
    NeighbourPositions below_;
    CrossingCounter counter_;
    std::vector<double> value_;
    std::vector<std::pair<double, Vertex>> keyed_;
};

double Sweeper::pullOf(std::span<const std::int32_t> positions, bool median) {
    if (median) {
        const std::size_t middle = positions.size() / 2;
        return positions.size() % 2 == 1 ? positions[middle]
                                         : (positions[middle - 1] + positions[middle]) / 2.0;
    }
    double sum = 0;
    for (const std::int32_t position : positions) {
        sum += position;
    }
    return sum / static_cast<double>(positions.size());
}

void Sweeper::sortRank(Order& order, std::size_t rank, bool fromAbove, bool median) {
    NeighbourPositions& source = fromAbove ? above_ : below_;
    NeighbourPositions& behind = fromAbove ? below_ : above_;
    source.refresh(order, rank);
    behind.refresh(order, rank);
    std::vector<Vertex>& vertices = order.ranks[rank];
    // Positions of the two neighbouring ranks are made comparable by the width of the ranks.
    const bool hasBehind = fromAbove ? rank + 1 < order.ranks.size() : rank > 0;
    const auto width = [&](std::size_t r) {
        return static_cast<double>(std::max<std::size_t>(order.ranks[r].size(), 1));
    };
    const double scale =
        hasBehind ? width(fromAbove ? rank - 1 : rank + 1) / width(fromAbove ? rank + 1 : rank - 1) : 1;
    constexpr double unknown = -1;
    for (const Vertex v : vertices) {
        const auto positions = source.of(v);
        const auto others = behind.of(v);
        double value = unknown;
        if (!positions.empty()) {
            value = pullOf(positions, median);
        } else if (!others.empty()) {
            value = pullOf(others, median) * scale;
        }
        value_[static_cast<std::size_t>(v)] = value;
    }
    // Without any neighbours above or below a card goes with those in its rank, or with what stands left of
    // it.
    double last = 0;
    keyed_.clear();
    for (const Vertex v : vertices) {
        double value = value_[static_cast<std::size_t>(v)];
        if (value < 0 && graph_.isCard(v)) {
            double sum = 0;
            int known = 0;
            for (const Vertex neighbour : graph_.flatNeighbours[static_cast<std::size_t>(v)]) {
                const double other = value_[static_cast<std::size_t>(neighbour)];
                sum += other >= 0 ? other : 0;
                known += other >= 0 ? 1 : 0;
            }
            value = known > 0 ? sum / known : unknown;
        }
        last = value < 0 ? last : value;
        keyed_.emplace_back(last, v);
    }
    std::stable_sort(keyed_.begin(), keyed_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        vertices[i] = keyed_[i].second;
        order.position[static_cast<std::size_t>(vertices[i])] = static_cast<std::int32_t>(i);
    }
}

std::int64_t Sweeper::flatGain(const Order& order, Vertex left, Vertex right) const {
    std::int64_t gain = 0;
    const auto add = [&](Vertex v, Vertex other, std::int64_t step) {
        if (!graph_.isCard(v)) {
            return;
        }
        const std::int64_t at = order.position[static_cast<std::size_t>(v)];
        for (const Vertex neighbour : graph_.flatNeighbours[static_cast<std::size_t>(v)]) {
            if (neighbour != other) {
                const std::int64_t to = order.position[static_cast<std::size_t>(neighbour)];
                gain += std::abs(at - to) - std::abs(at + step - to);
            }
        }
    };
    add(left, right, 1);
    add(right, left, -1);
    return gain;
}

PairCrossings Sweeper::crossingsOf(Vertex left, Vertex right) const {
    const PairCrossings a = pairCrossings(above_.of(left), above_.of(right));
    const PairCrossings b = pairCrossings(below_.of(left), below_.of(right));
    return {a.kept + b.kept, a.swapped + b.swapped};
}

/// Tries every place in the rank for every vertex. Quadratic: for small ranks.
bool Sweeper::siftRank(Order& order, std::size_t rank) {
    above_.refresh(order, rank);
    below_.refresh(order, rank);
    std::vector<Vertex>& vertices = order.ranks[rank];
    bool any = false;
    for (const Vertex v : std::vector<Vertex>(vertices)) {
        const auto at =
            static_cast<std::size_t>(std::find(vertices.begin(), vertices.end(), v) - vertices.begin());
        std::size_t best = at;
        std::int64_t least = 0;
        std::int64_t sum = 0;
        for (std::size_t i = at + 1; i < vertices.size(); ++i) {
            const PairCrossings pair = crossingsOf(v, vertices[i]);
            sum += pair.swapped - pair.kept;
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        sum = 0;
        for (std::size_t i = at; i > 0; --i) {
            const PairCrossings pair = crossingsOf(vertices[i - 1], v);
            sum += pair.swapped - pair.kept;
            if (sum < least) {
                least = sum;
                best = i - 1;
            }
        }
        if (best != at) {
            vertices.erase(vertices.begin() + static_cast<std::ptrdiff_t>(at));
            vertices.insert(vertices.begin() + static_cast<std::ptrdiff_t>(best), v);
            any = true;
        }
    }
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        order.position[static_cast<std::size_t>(vertices[i])] = static_cast<std::int32_t>(i);
    }
    return any;
}

bool Sweeper::swapNeighbours(Order& order, std::size_t rank, int passes) {
    above_.refresh(order, rank);
    below_.refresh(order, rank);
    std::vector<Vertex>& vertices = order.ranks[rank];
    bool any = false;
    for (int pass = 0; pass < passes; ++pass) {
        bool changed = false;
        for (std::size_t i = 0; i + 1 < vertices.size(); ++i) {
            const Vertex left = vertices[i];
            const Vertex right = vertices[i + 1];
            const PairCrossings sum = crossingsOf(left, right);
            if (sum.swapped < sum.kept || (sum.swapped == sum.kept && flatGain(order, left, right) > 0)) {
                std::swap(vertices[i], vertices[i + 1]);
                order.position[static_cast<std::size_t>(right)] = static_cast<std::int32_t>(i);
                order.position[static_cast<std::size_t>(left)] = static_cast<std::int32_t>(i + 1);
                changed = true;
            }
        }
        any = any || changed;
        if (!changed) {
            break;
        }
    }
    return any;
}

std::uint64_t Sweeper::count(const Order& order) {
    std::uint64_t sum = 0;
    for (std::size_t rank = 1; rank < order.ranks.size(); ++rank) {
        above_.refresh(order, rank);
        sum += counter_.count(order.ranks[rank], above_, order.ranks[rank - 1].size());
    }
    return sum;
}

std::uint64_t Sweeper::improve(Order& order, int rounds) {
    Order best = order;
    std::uint64_t fewest = count(order);
    int idle = 0;
    for (int round = 0; round < rounds && idle < 6; ++round) {
        const bool down = round % 2 == 0;
        const bool median = round % 4 >= 2;
        const std::size_t ranks = order.ranks.size();
        for (std::size_t i = 0; round > 0 && i < ranks; ++i) {
            const std::size_t rank = down ? i : ranks - 1 - i;
            if (i > 0) {
                sortRank(order, rank, down, median);
            }
        }
        for (int again = 0; again < 4; ++again) {
            bool changed = false;
            for (std::size_t i = 0; i < ranks; ++i) {
                changed = swapNeighbours(order, down ? ranks - 1 - i : i, 6) || changed;
            }
            if (!changed) {
                break;
            }
        }
        const std::uint64_t crossings = count(order);
        ++idle;
        if (crossings < fewest) {
            // A gain of less than half a percent is no reason to go on for long.
            idle = crossings + crossings / 200 < fewest ? 0 : idle;
            fewest = crossings;
            best = order;
        }
    }
    order = std::move(best);
    return fewest;
}

/// Sifting never adds a crossing: until nothing moves, or ten times.
std::uint64_t Sweeper::sift(Order& order) {
    bool changed = true;
    for (int turn = 0; changed && turn < 10; ++turn) {
        changed = false;
        for (std::size_t rank = 0; rank < order.ranks.size(); ++rank) {
            changed = siftRank(order, rank) || changed;
            changed = swapNeighbours(order, rank, 6) || changed;
        }
    }
    return count(order);
}

} // namespace

void renumber(Order& order) {
    std::size_t n = 0;
    for (const auto& rank : order.ranks) {
        n += rank.size();
    }
    order.position.resize(n);
    for (const auto& rank : order.ranks) {
        for (std::size_t i = 0; i < rank.size(); ++i) {
            order.position[static_cast<std::size_t>(rank[i])] = static_cast<std::int32_t>(i);
        }
    }
}

std::uint64_t countCrossings(const Graph& graph, const Order& order) {
    NeighbourPositions above(graph, NeighbourPositions::Side::above);
    CrossingCounter counter;
    std::uint64_t sum = 0;
    for (std::size_t rank = 1; rank < order.ranks.size(); ++rank) {
        above.refresh(order, rank);
        sum += counter.count(order.ranks[rank], above, order.ranks[rank - 1].size());
    }
    return sum;
}

Order orderRanks(const Graph& graph) {
    struct Attempt {
        Start start;
        int turns;
    };
    // A small map is worth many attempts; in a large one the large shape is what counts, and later rounds
    // gain nothing.
    std::vector<Attempt> attempts{{Start::breadth_first, 24},    {Start::breadth_first, 0},
                                  {Start::breadth_first_up, 24}, {Start::depth_first, 4},
                                  {Start::depth_first, 0},       {Start::by_id, 0}};
    const std::size_t size = graph.size() + graph.pieces.size();
    const int rounds = size < 3'000 ? 40 : size < 8'000 ? 8 : 1;
    if (size < 800) {
        attempts.insert(attempts.end(), 12, {Start::shuffled, 2});
    }
    const std::size_t tries = size < 3'000 ? attempts.size() : 1;
    Sweeper sweeper(graph);
    Order best;
    std::uint64_t fewest = std::numeric_limits<std::uint64_t>::max();
    for (std::size_t i = 0; i < tries; ++i) {
        Order order = startOrder(graph, attempts[i].start, i);
        diffuse(graph, order, attempts[i].turns, 12);
        std::uint64_t crossings = sweeper.improve(order, rounds);
        if (size < 1'500 && (i == 0 || crossings < fewest + fewest / 10 + 4)) {
            crossings = sweeper.sift(order);
        }
        if (crossings < fewest) {
            fewest = crossings;
            best = std::move(order);
        }
    }
    return best;
}

} // namespace volteface::ui::layout
