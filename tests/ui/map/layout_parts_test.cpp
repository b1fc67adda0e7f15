// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the layout against plain methods that cannot be wrong.
#include "tests/support/catch.h"
#include "tests/ui/map/stacks.h"
#include "ui/map/layout/channel.h"
#include "ui/map/layout/crossings.h"
#include "ui/map/layout/graph.h"
#include "ui/map/layout/ordering.h"
#include "ui/map/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui::layout;

namespace {

std::uint64_t countPlainly(const Graph& graph, const Order& order) {
    std::uint64_t crossings = 0;
    for (std::size_t i = 0; i < graph.pieces.size(); ++i) {
        for (std::size_t j = i + 1; j < graph.pieces.size(); ++j) {
            const Piece& a = graph.pieces[i];
            const Piece& b = graph.pieces[j];
            const auto at = [&](Vertex v) { return order.position[static_cast<std::size_t>(v)]; };
            if (graph.rank[static_cast<std::size_t>(a.upper)] ==
                graph.rank[static_cast<std::size_t>(b.upper)]) {
                const long long above = at(a.upper) - at(b.upper);
                const long long below = at(a.lower) - at(b.lower);
                crossings += above * below < 0 ? 1 : 0;
            }
        }
    }
    return crossings;
}

double errorOf(const std::vector<double>& wanted, const std::vector<double>& weight,
               const std::vector<double>& value) {
    double sum = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        sum += weight[i] * (wanted[i] - value[i]) * (wanted[i] - value[i]);
    }
    return sum;
}

} // namespace

TEST_CASE("crossings counted with a tree equal those counted pair by pair") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Layout layout;
        const Stack stack = layeredStack(60, 3, seed);
        const Graph graph = buildGraph(stack, {}, layout);
        const Order order = orderRanks(graph);
        CHECK(countCrossings(graph, order) == countPlainly(graph, order));
    }
}

TEST_CASE("the crossings of two neighbours equal those counted pair by pair, either way round") {
    std::mt19937 random(5);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<std::int32_t> left(random() % 6);
        std::vector<std::int32_t> right(random() % 6);
        for (auto* list : {&left, &right}) {
            for (std::int32_t& value : *list) {
                value = static_cast<std::int32_t>(random() % 8);
            }
            std::sort(list->begin(), list->end());
        }
        std::int64_t kept = 0;
        std::int64_t swapped = 0;
        for (const std::int32_t a : left) {
            for (const std::int32_t b : right) {
                kept += a > b ? 1 : 0;
                swapped += b > a ? 1 : 0;
            }
        }
        const PairCrossings pair = pairCrossings(left, right);
        CHECK(pair.kept == kept);
        CHECK(pair.swapped == swapped);
    }
}

TEST_CASE("nothing in order fits better than isotonic regression") {
    std::mt19937 random(9);
    const auto uniform = [&] { return static_cast<double>(random() % 1'000) / 10; };
    for (int round = 0; round < 300; ++round) {
        const std::size_t n = 1 + random() % 6;
        std::vector<double> wanted(n);
        std::vector<double> weight(n);
        for (std::size_t i = 0; i < n; ++i) {
            wanted[i] = uniform();
            weight[i] = 0.1 + uniform();
        }
        const double low = uniform();
        const double high = low + uniform();
        std::vector<double> fitted = wanted;
        isotonicRegression(fitted, weight, low, high);
        CHECK(std::is_sorted(fitted.begin(), fitted.end()));
        CHECK(fitted.front() >= low);
        CHECK(fitted.back() <= high);
        const double least = errorOf(wanted, weight, fitted);
        // Convex: where no small admissible step is an improvement, nothing is.
        for (int step = 0; step < 200; ++step) {
            std::vector<double> other = fitted;
            for (double& value : other) {
                value = std::clamp(value + (uniform() - 50) / 500, low, high);
            }
            std::sort(other.begin(), other.end());
            CHECK(errorOf(wanted, weight, other) >= least - 1e-9);
        }
    }
}

TEST_CASE("runs whose extents meet get different tracks") {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<Run> runs(1 + random() % 60);
        for (Run& run : runs) {
            run.from = static_cast<double>(random() % 800);
            run.to = random() % 8 == 0 ? run.from : static_cast<double>(random() % 800);
            run.arch = random() % 10 == 0;
            if (run.arch) {
                run.to = run.from + 20 + static_cast<double>(random() % 200);
            }
        }
        const std::int32_t tracks = assignTracks(runs);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            CHECK(runs[i].track < tracks);
            CHECK((runs[i].track < 0) == (!runs[i].arch && runs[i].from == runs[i].to));
            for (std::size_t j = i + 1; j < runs.size(); ++j) {
                const bool meet = std::min(runs[i].from, runs[i].to) < std::max(runs[j].from, runs[j].to) &&
                                  std::min(runs[j].from, runs[j].to) < std::max(runs[i].from, runs[i].to);
                if (meet && runs[i].track >= 0) {
                    CHECK(runs[i].track != runs[j].track);
                }
            }
        }
    }
}

TEST_CASE("where two verticals share a column, the one from above ends first") {
    std::vector<Run> runs{{100, 300, false, -1}, {400, 100, false, -1}};
    CHECK(assignTracks(runs) == 2);
    CHECK(runs[0].track < runs[1].track);
    std::swap(runs[0], runs[1]);
    CHECK(assignTracks(runs) == 2);
    CHECK(runs[1].track < runs[0].track);
}
