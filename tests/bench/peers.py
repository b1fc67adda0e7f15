#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same propagation over networkx and python-igraph, on a graph written by bench_propagation --export FILE.

networkx runs the same countdown; igraph, which has no such algorithm, only finds what can be reached. Prints nanoseconds
per link, the best of three."""
import sys
import time

import igraph
import networkx


def read(path):
    out, spare, edges = [], {}, []
    with open(path) as lines:
        count = int(next(lines))
        for line in lines:
            words = line.split()
            if words[0] == "out":
                out.append(int(words[1]))
            else:
                consumer, quorum, suppliers = int(words[1]), int(words[2]), list(map(int, words[3:]))
                spare[consumer] = len(suppliers) - quorum
                edges += [(supplier, consumer) for supplier in suppliers]
    return count, out, spare, edges


def push(graph, out, spare):
    left = dict(spare)
    fallen = set(out)
    open_nodes = list(out)
    while open_nodes:
        for consumer in graph.successors(open_nodes.pop()):
            if consumer not in fallen:
                left[consumer] -= 1
                if left[consumer] < 0:
                    fallen.add(consumer)
                    open_nodes.append(consumer)
    return len(fallen)


def best_of_three(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


count, out, spare, edges = read(sys.argv[1])
graph = networkx.DiGraph()
graph.add_nodes_from(range(count))
graph.add_edges_from(edges)
print("networkx ns/link", round(best_of_three(lambda: push(graph, out, spare)) / len(edges) * 1e9, 1))
other = igraph.Graph(n=count + 1, edges=edges + [(count, node) for node in out], directed=True)
print("igraph ns/link", round(best_of_three(lambda: other.subcomponent(count, mode="out")) / len(edges) * 1e9, 1))
