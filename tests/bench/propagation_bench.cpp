// SPDX-License-Identifier: GPL-3.0-or-later
// Propagation over layered random stacks: from nothing, one component flipping, 64 scenarios at once; and the
// same algorithm over Boost.Graph's structures. Counter "ns/link" divides by all links. With --export FILE
// the program writes the graph of 10^5 components for tests/bench/peers.py.
#include "core/graph/network.h"
#include "core/simulation/binary_state.h"
#include "core/simulation/binary_sweep.h"
#include "core/simulation/propagation.h"
#include "core/simulation/simulate.h"

#include <benchmark/benchmark.h>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <fmt/format.h>
#include <fmt/os.h>

#include <map>
#include <memory>
#include <random>

namespace {

using namespace volteface;

constexpr int layers = 10;
constexpr int links_per_component = 4;

/// Components in ten layers; each but the lowest needs about four suppliers of the layer below: all, one, or
/// k of them.
Stack layered_stack(std::size_t count) {
    std::mt19937_64 random(42);
    Stack stack;
    stack.components.reserve(count);
    const std::size_t per_layer = count / layers;
    for (std::size_t i = 0; i < count; ++i) {
        Component component;
        component.id = ComponentId(fmt::format("c{}", i));
        stack.components.push_back(std::move(component));
    }
    for (std::size_t i = per_layer; i < count; ++i) {
        Requirement need;
        need.id = RequirementId(fmt::format("r{}", i));
        need.consumer = stack.components[i].id;
        const std::size_t below = (i / per_layer - 1) * per_layer;
        for (int s = 0; s < links_per_component; ++s) {
            Supplier supplier;
            supplier.component = stack.components[below + random() % per_layer].id;
            const bool listed =
                std::any_of(need.suppliers.begin(), need.suppliers.end(),
                            [&](const Supplier& one) { return one.component == supplier.component; });
            if (!listed) {
                need.suppliers.push_back(supplier);
            }
        }
        const int n = static_cast<int>(need.suppliers.size());
        const auto kind = random() % 3;
        need.quorum = kind == 0 ? 1 : kind == 1 ? n : std::max(1, n / 2);
        stack.requirements.push_back(std::move(need));
    }
    return stack;
}

struct Case {
    Stack stack;
    graph::Network network;
    std::vector<bool> out; ///< by node
    explicit Case(std::size_t count)
        : stack(layered_stack(count))
        , network(stack)
        , out(count) {
        std::mt19937_64 random(7);
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = random() % 50 == 0;
        }
    }
};

const Case& case_of(std::int64_t count) {
    static std::map<std::int64_t, std::unique_ptr<Case>> cases;
    auto& made = cases[count];
    if (!made) {
        made = std::make_unique<Case>(static_cast<std::size_t>(count));
    }
    return *made;
}

void count_links(benchmark::State& state, const Case& made, double scenarios = 1) {
    state.counters["ns/link"] =
        benchmark::Counter(static_cast<double>(made.network.slot_count()) * scenarios / 1e9,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void binary_from_nothing(benchmark::State& state) {
    const Case& made = case_of(state.range(0));
    const simulation::BinarySweep sweep(made.network, made.stack);
    std::vector<std::uint8_t> own(made.out.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
        own[i] = made.out[i] ? 0 : 1;
    }
    std::vector<std::uint8_t> up;
    for (auto _ : state) {
        up = own;
        sweep.run(up);
        benchmark::DoNotOptimize(up.data());
    }
    count_links(state, made);
}

void binary_64_scenarios(benchmark::State& state) {
    const Case& made = case_of(state.range(0));
    const simulation::BinarySweep sweep(made.network, made.stack);
    std::mt19937_64 random(3);
    std::vector<std::uint64_t> own(made.out.size());
    for (std::uint64_t& word : own) {
        word = random() | random() | random() | random() | random();
    }
    std::vector<std::uint64_t> up;
    for (auto _ : state) {
        up = own;
        sweep.run64(up);
        benchmark::DoNotOptimize(up.data());
    }
    count_links(state, made);
}

void general_from_nothing(benchmark::State& state) {
    const Case& made = case_of(state.range(0));
    simulation::Propagation propagation(made.network, made.stack);
    for (graph::Node node = 0; node < made.out.size(); ++node) {
        if (made.out[node]) {
            propagation.set_own(node, simulation::Plane::run, node % 2 == 0 ? 0 : 0.5);
        }
    }
    for (auto _ : state) {
        propagation.solve_from_nothing();
        benchmark::DoNotOptimize(propagation.capacity(0));
    }
    count_links(state, made);
}

void binary_push(benchmark::State& state) {
    const Case& made = case_of(state.range(0));
    const simulation::BinarySweep sweep(made.network, made.stack);
    simulation::BinaryState binary(sweep);
    std::vector<std::uint32_t> out;
    for (std::uint32_t node = 0; node < made.out.size(); ++node) {
        if (made.out[node]) {
            out.push_back(node);
        }
    }
    for (auto _ : state) {
        binary.reset(out);
        benchmark::DoNotOptimize(binary.changed().data());
    }
    state.counters["fallen"] = static_cast<double>(binary.changed().size());
    count_links(state, made);
}

void one_binary_flip(benchmark::State& state) {
    const Case& made = case_of(state.range(0));
    const simulation::BinarySweep sweep(made.network, made.stack);
    simulation::BinaryState binary(sweep);
    std::mt19937_64 random(5);
    double down = 0;
    for (auto _ : state) {
        const auto node = static_cast<std::uint32_t>(random() % made.out.size());
        binary.fail(node);
        down += static_cast<double>(binary.changed().size());
        binary.restore(node);
    }
    state.counters["cells"] = benchmark::Counter(down, benchmark::Counter::kAvgIterations);
    state.counters["flips"] = benchmark::Counter(2, benchmark::Counter::kIsIterationInvariantRate);
}

void one_component_flips(benchmark::State& state) {
    const Case& made = case_of(state.range(0));
    simulation::Propagation propagation(made.network, made.stack);
    propagation.solve();
    std::mt19937_64 random(5);
    double down = 0;
    for (auto _ : state) {
        const auto node = static_cast<graph::Node>(random() % made.out.size());
        propagation.set_own(node, simulation::Plane::run, 0);
        propagation.solve();
        down += static_cast<double>(propagation.changed_cells().size());
        propagation.set_own(node, simulation::Plane::run, 1);
        propagation.solve();
    }
    state.counters["cells"] = benchmark::Counter(down, benchmark::Counter::kAvgIterations);
    state.counters["flips"] = benchmark::Counter(2, benchmark::Counter::kIsIterationInvariantRate);
}

/// Push with a countdown per consumer: the algorithm that suits adjacency structures. `quorum` and `count` by
/// node.
template <class Graph>
std::size_t push_failures(const Graph& graph, const std::vector<bool>& out, const std::vector<int>& spare,
                          std::vector<int>& left, std::vector<std::uint32_t>& open) {
    left = spare;
    open.clear();
    std::size_t fallen = 0;
    for (std::uint32_t node = 0; node < out.size(); ++node) {
        if (out[node]) {
            left[node] = -1;
            open.push_back(node);
        }
    }
    while (!open.empty()) {
        const std::uint32_t node = open.back();
        open.pop_back();
        ++fallen;
        const auto [first, last] = boost::out_edges(node, graph);
        for (auto edge = first; edge != last; ++edge) {
            const auto consumer = static_cast<std::uint32_t>(boost::target(*edge, graph));
            if (left[consumer] >= 0 && --left[consumer] < 0) {
                open.push_back(consumer);
            }
        }
    }
    return fallen;
}

template <class Graph, class Make>
void boost_from_nothing(benchmark::State& state, Make make) {
    const Case& made = case_of(state.range(0));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    std::vector<int> spare(made.out.size(), 0);
    for (graph::Need need = 0; need < made.network.need_count(); ++need) {
        const graph::Node consumer = made.network.consumer(need);
        const int count = static_cast<int>(made.network.last_slot(need) - made.network.first_slot(need));
        spare[consumer] = count - made.stack.requirements[made.network.requirement_at(need)].quorum;
        for (graph::Slot slot = made.network.first_slot(need); slot < made.network.last_slot(need); ++slot) {
            edges.emplace_back(made.network.supplier(slot), consumer);
        }
    }
    const Graph graph = make(edges, made.out.size());
    std::vector<int> left;
    std::vector<std::uint32_t> open;
    for (auto _ : state) {
        benchmark::DoNotOptimize(push_failures(graph, made.out, spare, left, open));
    }
    count_links(state, made);
}

void boost_compressed_rows(benchmark::State& state) {
    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;
    boost_from_nothing<Graph>(state, [](const auto& edges, std::size_t nodes) {
        return Graph(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(),
                     static_cast<std::uint32_t>(nodes));
    });
}

void boost_adjacency_list(benchmark::State& state) {
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    boost_from_nothing<Graph>(
        state, [](const auto& edges, std::size_t nodes) { return Graph(edges.begin(), edges.end(), nodes); });
}

void export_graph(const char* path) {
    const Case& made = case_of(100'000);
    auto file = fmt::output_file(path);
    file.print("{}\n", made.out.size());
    for (graph::Node node = 0; node < made.out.size(); ++node) {
        if (made.out[node]) {
            file.print("out {}\n", node);
        }
    }
    for (graph::Need need = 0; need < made.network.need_count(); ++need) {
        file.print("need {} {}", made.network.consumer(need),
                   made.stack.requirements[made.network.requirement_at(need)].quorum);
        for (graph::Slot slot = made.network.first_slot(need); slot < made.network.last_slot(need); ++slot) {
            file.print(" {}", made.network.supplier(slot));
        }
        file.print("\n");
    }
}

} // namespace

BENCHMARK(binary_from_nothing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(binary_push)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(one_binary_flip)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(binary_64_scenarios)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(general_from_nothing)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(boost_compressed_rows)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(boost_adjacency_list)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(one_component_flips)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--export") {
        export_graph(argv[2]);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
