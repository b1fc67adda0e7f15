#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays the same graphs out with dot (package graphviz) and with the map's own layout: crossings and CPU time.

usage: dot_peer.py path/to/bench_map_layout [cards...]
"""
import re
import resource
import subprocess
import sys
import tempfile

program = sys.argv[1]
sizes = [int(size) for size in sys.argv[2:]] or [60, 1000, 3000]
for size in sizes:
    for links in ("1.3", "2"):
        with tempfile.NamedTemporaryFile(suffix=".dot") as graph:
            print(subprocess.run([program, "--dot", str(size), links, graph.name], check=True, capture_output=True,
                                 text=True).stdout.strip())
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            run = subprocess.run(["dot", "-v", "-Tplain", "-o", "/dev/null", graph.name], capture_output=True, text=True)
            spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
            crossings = re.findall(r"mincross \S+: (\d+) crossings", run.stderr)
            print(f"  dot: {crossings[-1] if crossings else '?'} crossings, {spent:.3f} s")
