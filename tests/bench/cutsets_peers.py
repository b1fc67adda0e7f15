#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Minimal cut sets against SCRAM (Debian's package scram), same models, same run.

cutsets_peers.py BENCH_CUTSETS [SECONDS]: the models that scram ships, and generated ones. Prints seconds of
each algorithm, as it reports them, ours, and the ratio to the best; wrong counts end it with status 1.
"""
import math
import pathlib
import random
import re
import subprocess
import sys
import tempfile

SHIPPED = pathlib.Path("/usr/share/scram/input")
KNOWN = {"baobab1": 46188, "baobab2": 4805, "chinese": 392}
ALGORITHMS = ("bdd", "zbdd", "mocus")


def shipped():
    for folder, name in (("Baobab", "baobab1"), ("Baobab", "baobab2"), ("Chinese", "chinese")):
        yield name, [SHIPPED / folder / f"{name}.xml", SHIPPED / folder / f"{name}-basic-events.xml"]


def generated(folder, seed, events, gates, share):
    """Gates from the top down, each used by one above it; then inputs are shared."""
    draw = random.Random(seed)
    text = ['<opsa-mef><define-fault-tree name="g">']
    waiting = list(range(1, gates))
    inputs = {gate: [] for gate in range(gates)}
    open_gates = [0]
    while waiting:
        gate = open_gates.pop(0)
        for _ in range(draw.randint(1, 3)):
            if waiting:
                inputs[gate].append(f'<gate name="g{waiting[0]}"/>')
                open_gates.append(waiting.pop(0))
    for gate in range(gates):
        wanted = max(draw.randint(2, 4), len(inputs[gate]) + 1)
        while len(inputs[gate]) < wanted:
            if draw.random() < share and gate + 1 < gates:
                one = f'<gate name="g{draw.randint(gate + 1, gates - 1)}"/>'
            else:
                one = f'<basic-event name="e{draw.randrange(events)}"/>'
            if one not in inputs[gate]:
                inputs[gate].append(one)
        kind = draw.choice(["and", "or", "or", "atleast"] if len(inputs[gate]) > 2 else ["and", "or", "or"])
        begin = f'<{kind} min="2">' if kind == "atleast" else f"<{kind}>"
        text.append(f'<define-gate name="g{gate}">{begin}{"".join(inputs[gate])}</{kind}></define-gate>')
    text.append("</define-fault-tree><model-data>")
    text += [f'<define-basic-event name="e{e}"><float value="0.01"/></define-basic-event>' for e in range(events)]
    text.append("</model-data></opsa-mef>")
    file = folder / f"generated-{seed}.xml"
    file.write_text("\n".join(text))
    return [file]


def run(words, limit):
    try:
        return subprocess.run(words, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return None


def peer(files, algorithm, limit, folder):
    report = folder / "report.xml"
    report.unlink(missing_ok=True)
    ran = run(["scram", f"--{algorithm}", "-l", "1000", *map(str, files), "-o", str(report)], limit)
    if ran is None or ran.returncode != 0 or not report.exists():
        return None
    text = report.read_text()
    count = re.search(r'products="(\d+)"', text)
    seconds = re.search(r"<products>([0-9.e+-]+)</products>", text)
    return (float(seconds.group(1)), int(count.group(1))) if count and seconds else None


def main():
    bench = sys.argv[1]
    limit = float(sys.argv[2]) if len(sys.argv) > 2 else 20
    ratios, wrong = [], False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        models = list(shipped())
        for seed in range(1, 21):
            size = 40 + 6 * seed
            models.append((f"generated-{seed}", generated(folder, seed, size + 10 * (seed % 5), size, 0.15)))
        print(f'{"model":14} {"sets":>14} ' + " ".join(f"{a:>9}" for a in ALGORITHMS) + f' {"ours":>9} {"ratio":>7}')
        for title, files in models:
            theirs = [peer(files, algorithm, limit, folder) for algorithm in ALGORITHMS]
            ran = run([bench, *map(str, files)], 5 * limit)
            if ran is None or ran.returncode != 0:
                ours, count = None, None
            else:
                ours, count = float(ran.stdout.split()[0]), int(ran.stdout.split()[1])
            counts = {one[1] for one in theirs if one}
            if count is not None and (counts - {count} or KNOWN.get(title, count) != count):
                wrong = True
                print(f"{title}: counts differ: {counts}, ours {count}")
            times = [one[0] for one in theirs if one]
            ratio = ours / min(times) if times and ours else None
            if ratio:
                ratios.append(ratio)
            shown = [f"{one[0]:9.4f}" if one else f'{"—":>9}' for one in theirs]
            print(f"{title:14} {count if count is not None else '—':>14} {' '.join(shown)} "
                  f"{ours if ours is not None else float('nan'):9.4f} {ratio if ratio else float('nan'):7.3f}")
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"geometric mean of the ratios {mean:.3f}, worst {max(ratios):.3f}, over {len(ratios)} models")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
