#!/usr/bin/env python3
"""Plans exchange visits with mela, with CP-SAT and with HiGHS in one run, all timed within their process, and prints each
problem and each family's medians.

    python3 -m venv DIR && DIR/bin/pip install ortools highspy
    DIR/bin/python Tests/Benchmarks/visits.py [--families real,large] [--count 6] [--limit 60] [--gap 0.005]

Ends with 1 where two contradict one another or mela fails; it asserts no time.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

import visits_instances

ROOT = pathlib.Path(__file__).resolve().parents[2]
PUBLIC = ROOT / "Tests/SchedulerTests/Instances/Visits"


def problems(family, count):
    """The family's problems: those of the tests, or made-up ones."""
    made = visits_instances.FAMILIES.get(family)
    if made:
        return [made(f"{family}-{k:02}", k) for k in range(count)]
    return [json.loads(file.read_text()) for file in sorted(PUBLIC.glob(f"{family}-*.json"))[:count]]


def mela(program, problem, folder, limit):
    file = folder / "problem.json"
    file.write_text(json.dumps(problem))
    command = [program, "solve", "visits", str(file)] + (["--limit", str(limit)] if limit else [])
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{problem['name']}: mela ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def percent(score, bound):
    return "none" if score is None else "proven" if bound <= score else f"{100 * (bound - score) / max(score, 1):.3f} %"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--families", default="small,real,more,large")
    parser.add_argument("--count", type=int, default=6, help="problems of each family")
    parser.add_argument("--runs", type=int, default=3, help="runs of mela on each, of which the median counts")
    parser.add_argument("--limit", type=float, default=60, help="seconds for each run of a peer")
    parser.add_argument("--gap", type=float, default=0, help="the peers may stop within this share of the optimum")
    parser.add_argument("--own-limit", type=float, help="seconds for each run of mela; else a fixed amount of work")
    parser.add_argument("--mela", default=str(ROOT / ".build/release/mela"))
    parser.add_argument("--without-peers", action="store_true", help="mela alone, where these can't be had")
    words = parser.parse_args()
    peers = {}
    if not words.without_peers:
        from visits_peer import PEERS as peers  # noqa: PLC0415, needs ortools and highspy
    print(f"{'problem':12}{'mela ms':>10}{'gap':>10}{'greedy':>9}"
          + "".join(f"{name + ' ms':>12}{'gap':>10}" for name in peers) + f"{'ratio':>9}")
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for family in words.families.split(","):
            faults += measure(family, words, peers, pathlib.Path(folder))
    sys.exit(1 if faults else 0)


def measure(family, words, peers, folder):
    own, others, ratios, faults = [], {name: [] for name in peers}, [], 0
    for problem in problems(family, words.count):
        answers = [mela(words.mela, problem, folder, words.own_limit) for _ in range(words.runs)]
        answer = answers[0]
        score, bound = answer["score"], answer["bound"]
        own.append(statistics.median(a["solveMilliseconds"] for a in answers))
        line = (f"{problem['name']:12}{own[-1]:10.2f}{percent(score, bound):>10}"
                f"{100 * (bound - answer['greedyScore']) / max(bound, 1):8.2f}%")
        for name, peer in peers.items():
            time, theirs, their_bound = peer(problem, words.limit, words.gap)
            others[name].append(time)
            line += f"{time:12.0f}{percent(theirs, their_bound):>10}"
            if bound < (theirs or 0) or their_bound < score:
                print(f"{problem['name']}: mela says {score} to {bound}, {name} {theirs} to {their_bound}")
                faults += 1
        if peers:
            ratios.append(min(times[-1] for times in others.values()) / max(own[-1], 0.001))
            line += f"{ratios[-1]:9.1f}"
        print(line, flush=True)
    line = f"{family + ' median':12}{statistics.median(own):10.2f}{'':19}"
    line += "".join(f"{statistics.median(times):12.0f}{'':10}" for times in others.values())
    print(line + (f"{statistics.median(ratios):9.1f}" if ratios else ""), flush=True)
    return faults


if __name__ == "__main__":
    main()
