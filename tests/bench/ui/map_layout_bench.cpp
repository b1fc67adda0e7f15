// SPDX-License-Identifier: GPL-3.0-or-later
// How long the map takes to lay out, and how often edges cross. With "--dot CARDS LINKS FILE" it writes the
// same graph, in the same ranks, for dot (see dot_peer.py) and prints its own crossings and CPU time.
#include "tests/ui/map/stacks.h"
#include "ui/map/layout/graph.h"
#include "ui/map/layout/layout.h"

#include <benchmark/benchmark.h>

#include <charconv>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string_view>

using namespace volteface;
using namespace volteface::ui::layout;

namespace {

constexpr std::uint64_t seed = 7;

void layOut(benchmark::State& state, bool wrapped) {
    const Stack stack = tests::layeredStack(static_cast<int>(state.range(0)), 1.3, seed);
    Options options;
    options.cardsPerRow = wrapped ? 0 : 1'000'000;
    Layout layout;
    for (auto _ : state) {
        layout = arrange(stack, options);
        benchmark::DoNotOptimize(layout);
    }
    state.counters["edges"] = static_cast<double>(layout.edges.size());
    state.counters["crossings"] = static_cast<double>(layout.crossings);
}

void wrapped(benchmark::State& state) {
    layOut(state, true);
}
void oneRowALane(benchmark::State& state) {
    layOut(state, false);
}
BENCHMARK(wrapped)->Arg(60)->Arg(3'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneRowALane)->Arg(60)->Arg(3'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

int writeDot(int cards, double links, const char* file) {
    const Stack stack = tests::layeredStack(cards, links, seed);
    Options options;
    options.cardsPerRow = 1'000'000;
    const std::clock_t begin = std::clock();
    const Layout layout = arrange(stack, options);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    Layout unused;
    const Graph graph = buildGraph(stack, options, unused);
    std::ofstream out(file);
    out << "digraph map {\nnode [shape=box, width=2.1, height=0.83, fixedsize=true, label=\"\"];\n";
    for (std::size_t r = 0; r < graph.ranks; ++r) {
        if (r + 1 < graph.ranks) {
            out << "r" << r << " -> r" << r + 1 << " [style=invis];\n";
        }
        out << "{ rank=same; r" << r;
        for (std::size_t v = 0; v < graph.cards; ++v) {
            if (graph.rank[v] == static_cast<std::int32_t>(r)) {
                out << "; c" << graph.component[v];
            }
        }
        out << " }\n";
    }
    for (const Edge& edge : layout.edges) {
        const Rect& a = layout.cards[edge.consumer].rect;
        const Rect& b = layout.cards[edge.supplier].rect;
        if (a.y != b.y) { // dot does not count crossings within a rank
            const bool falls = a.y < b.y;
            out << "c" << (falls ? edge.consumer : edge.supplier) << " -> c"
                << (falls ? edge.supplier : edge.consumer) << ";\n";
        }
    }
    out << "}\n";
    out.flush();
    std::cout << layout.cards.size() << " cards, " << layout.edges.size() << " edges: " << layout.crossings
              << " crossings, " << seconds << " s\n";
    return out ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 5 && std::string_view(argv[1]) == "--dot") {
        int cards = 0;
        double links = 0;
        const std::string_view count(argv[2]);
        const std::string_view degree(argv[3]);
        std::from_chars(count.data(), count.data() + count.size(), cards);
        std::from_chars(degree.data(), degree.data() + degree.size(), links);
        return writeDot(cards, links, argv[4]);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
