#!/usr/bin/env python3
"""Pairs mentees with mentors by mela and by other solvers in one run, each timed within its process, and prints family by
family the medians and the ratio to the fastest other.

    python3 -m venv DIR && DIR/bin/pip install scipy ortools matching
    DIR/bin/python Tests/Benchmarks/pairing.py [--families "500 dense,5,000"] [--runs 5] [--stable]

Ends with 1 where two disagree, a certificate doesn't hold or mela fails; it asserts no time.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

import pairing_instances

ROOT = pathlib.Path(__file__).resolve().parents[2]


# Linux counts the memory of whoever starts a process in; a small one starts it, so that mela's own peak shows.
STARTER = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=sys.stdout)
_, status, usage = os.wait4(process.pid, 0)
print(usage.ru_maxrss, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def run(command):
    """The output, and the largest resident set in bytes."""
    done = subprocess.run([sys.executable, "-S", "-c", STARTER, *command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout, int(done.stderr.split()[-1]) * 1024


def stable_mentors(answer, problem):
    mentors = [None] * problem["mentees"]
    for mentee, mentor in answer["pairs"]:
        mentors[mentee] = mentor
    return mentors


def measure(family, problem, words, peer, folder):
    file, proof = str(folder / "problem.json"), str(folder / "proof.cert")
    pathlib.Path(file).write_text(json.dumps(problem))
    command = [words.mela, "solve", "pairing", file] + (["--stable"] if words.stable else [])
    own, others, faults, peak = [], {}, 0, 0
    for _ in range(words.runs):
        output, memory = run(command)
        answer = json.loads(output)
        own.append(answer["solveMilliseconds"])
        peak = max(peak, memory)
        for name, solve in peer.items():
            found = solve(problem)
            if found is None:
                continue
            others.setdefault(name, []).append(found[0])
            if words.stable:
                agree = found[1] == stable_mentors(answer, problem)
            else:
                agree = found[1:] == (answer["paired"], answer["score"])
            if not agree:
                print(f"{problem['name']}: mela and {name} disagree")
                faults += 1
    if not words.stable:
        run(command + ["--certificate", proof])
        run([words.mela, "verify", "pairing", file, proof])
    mine = statistics.median(own)
    row = f"{family:12}{len(problem['arcs']):>10,}{mine:>10.1f}{peak / 1e6:>8.0f}"
    for name in peer:
        row += f"{statistics.median(others[name]):>14.1f}" if name in others else f"{'-':>14}"
    if others:
        row += f"{min(map(statistics.median, others.values())) / mine:>10.1f}"
    print(row, flush=True)
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--families", action="append", help="one each time; default: all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--runs", type=int, default=5, help="runs of each, of which the median counts")
    parser.add_argument("--stable", action="store_true", help="the stable pairing, beside the package matching")
    parser.add_argument("--mela", default=str(ROOT / ".build/release/mela"))
    parser.add_argument("--without-peer", action="store_true", help="mela alone, where the others can't be had")
    words = parser.parse_args()
    peer = {}
    if not words.without_peer:
        import pairing_peer  # noqa: PLC0415, needs scipy, ortools and matching
        peer = {"matching": pairing_peer.stable} if words.stable else pairing_peer.PEERS
    print(f"{'family':12}{'arcs':>10}{'mela ms':>10}{'MB':>8}" + "".join(f"{name:>14}" for name in peer)
          + (f"{'ratio':>10}" if peer else ""))
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for family in words.families or list(pairing_instances.FAMILIES):
            problem = pairing_instances.FAMILIES[family](f"{family}-{words.seed}", words.seed)
            faults += measure(family, problem, words, peer, pathlib.Path(folder))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
