// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/ordering.h"

#include "ui/map/layout/crossings.h"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <limits>
#include <numeric>
#include <utility>

namespace volteface::ui::layout {

namespace {

enum class Start { breadth_first, breadth_first_up, depth_first, by_id, shuffled };

class Sweeper {
public:
    explicit Sweeper(const Graph& graph)
        : graph_(graph)
        , above_(graph, NeighbourPositions::Side::above)
        , below_(graph, NeighbourPositions::Side::below)
        , value_(graph.size(), 0) {}

    Order start(Start kind, std::uint64_t seed) const;
    void diffuse(Order& order, int turns, int sweeps);
    std::uint64_t improve(Order& order, int rounds);
    std::uint64_t sift(Order& order);

private:
    void visit(Order& order, Vertex root, bool breadthFirst, std::vector<char>& seen) const;
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

/// Appends what is reached from `root`, nearest first or deepest first.
void Sweeper::visit(Order& order, Vertex root, bool breadthFirst, std::vector<char>& seen) const {
    std::deque<Vertex> open{root};
    seen[static_cast<std::size_t>(root)] = 1;
    const auto push = [&](std::span<const Vertex> neighbours) {
        for (const Vertex v : neighbours) {
            if (seen[static_cast<std::size_t>(v)] == 0) {
                seen[static_cast<std::size_t>(v)] = 1;
                open.push_back(v);
            }
        }
    };
    while (!open.empty()) {
        const Vertex v = breadthFirst ? open.front() : open.back();
        if (breadthFirst) {
            open.pop_front();
        } else {
            open.pop_back();
        }
        order.ranks[static_cast<std::size_t>(graph_.rank[static_cast<std::size_t>(v)])].push_back(v);
        push(graph_.down.of(v));
        if (graph_.isCard(v)) {
            push(graph_.flatNeighbours[static_cast<std::size_t>(v)]);
        }
        push(graph_.up.of(v));
    }
}

Order Sweeper::start(Start kind, std::uint64_t seed) const {
    Order order;
    order.ranks.resize(graph_.ranks);
    if (kind == Start::by_id || kind == Start::shuffled) {
        for (std::size_t v = 0; v < graph_.size(); ++v) {
            order.ranks[static_cast<std::size_t>(graph_.rank[v])].push_back(static_cast<Vertex>(v));
        }
        // Not std::shuffle, whose result differs between libraries.
        for (auto& rank : order.ranks) {
            for (std::size_t i = rank.size(); kind == Start::shuffled && i > 1; --i) {
                seed = seed * 6364136223846793005U + 1442695040888963407U;
                std::swap(rank[i - 1], rank[(seed >> 33) % i]);
            }
        }
        renumber(order);
        return order;
    }
    const bool upwards = kind == Start::breadth_first_up;
    std::vector<Vertex> roots(graph_.cards);
    std::iota(roots.begin(), roots.end(), 0);
    std::stable_sort(roots.begin(), roots.end(), [&](Vertex a, Vertex b) {
        const std::int32_t ra = graph_.rank[static_cast<std::size_t>(a)];
        const std::int32_t rb = graph_.rank[static_cast<std::size_t>(b)];
        return upwards ? ra > rb : ra < rb;
    });
    std::vector<char> seen(graph_.size(), 0);
    for (const Vertex root : roots) {
        if (seen[static_cast<std::size_t>(root)] == 0) {
            visit(order, root, kind != Start::depth_first, seen);
        }
    }
    renumber(order);
    return order;
}

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

/// Finds the large shape first: every vertex moves to the mean of its neighbours on both sides, again and
/// again, with x as a share of the width; now and then each rank is spread out evenly again.
void Sweeper::diffuse(Order& order, int turns, int sweeps) {
    std::vector<double>& x = value_;
    const auto spreadOut = [&] {
        for (const std::vector<Vertex>& rank : order.ranks) {
            for (std::size_t i = 0; i < rank.size(); ++i) {
                x[static_cast<std::size_t>(rank[i])] =
                    (static_cast<double>(i) + 0.5) / static_cast<double>(rank.size());
            }
        }
    };
    const auto settle = [&](Vertex v) {
        double sum = 0;
        std::size_t count = 0;
        for (const Vertex u : graph_.up.of(v)) {
            sum += x[static_cast<std::size_t>(u)];
            ++count;
        }
        for (const Vertex u : graph_.down.of(v)) {
            sum += x[static_cast<std::size_t>(u)];
            ++count;
        }
        if (graph_.isCard(v)) {
            for (const Vertex u : graph_.flatNeighbours[static_cast<std::size_t>(v)]) {
                sum += x[static_cast<std::size_t>(u)];
                ++count;
            }
        }
        if (count > 0) {
            x[static_cast<std::size_t>(v)] = sum / static_cast<double>(count);
        }
    };
    spreadOut();
    for (int turn = 0; turn < turns; ++turn) {
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t r = 0; r < order.ranks.size(); ++r) {
                for (const Vertex v : order.ranks[sweep % 2 == 0 ? r : order.ranks.size() - 1 - r]) {
                    settle(v);
                }
            }
        }
        for (std::vector<Vertex>& rank : order.ranks) {
            keyed_.clear();
            for (const Vertex v : rank) {
                keyed_.emplace_back(x[static_cast<std::size_t>(v)], v);
            }
            std::stable_sort(keyed_.begin(), keyed_.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (std::size_t i = 0; i < rank.size(); ++i) {
                rank[i] = keyed_[i].second;
            }
        }
        spreadOut();
    }
    renumber(order);
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
        Order order = sweeper.start(attempts[i].start, i);
        sweeper.diffuse(order, attempts[i].turns, 12);
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
