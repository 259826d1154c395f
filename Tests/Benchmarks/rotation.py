#!/usr/bin/env python3
"""Solves the host rotation with mela and with CP-SAT in one run, both timed within their process, and prints family by
family the medians, the maxima and the ratio.

    python3 -m venv DIR && DIR/bin/pip install ortools
    DIR/bin/python Tests/Benchmarks/rotation.py [--families small,real] [--count 6] [--limit 60]

Ends with 1 where the two disagree or mela fails; it asserts no time.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

import rotation_instances

ROOT = pathlib.Path(__file__).resolve().parents[2]
PUBLIC = ROOT / "Tests/SchedulerTests/Instances"


def problems(family, count):
    """The family's problems: those of the tests, then made-up ones."""
    made = rotation_instances.FAMILIES.get(family)
    if made:
        return [made(f"{family}-{k:02}", k) for k in range(count)]
    files = sorted(PUBLIC.glob(f"{family}-*.json"))[:count]
    return [json.loads(file.read_text()) for file in files]


def mela(program, problem, folder, limit, flags=()):
    file = folder / "problem.json"
    file.write_text(json.dumps(problem))
    command = [program, "solve", "rotation", str(file), "--limit", str(limit), *flags]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{problem['name']}: mela ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def main():
    known = ["small", "real", "tight", "large", "infeasible", *rotation_instances.FAMILIES]
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--families", default=",".join(known))
    parser.add_argument("--count", type=int, default=6, help="problems of each family")
    parser.add_argument("--runs", type=int, default=3, help="runs of each, of which the median counts")
    parser.add_argument("--limit", type=float, default=60, help="seconds for each run")
    parser.add_argument("--each", action="store_true", help="a line for each problem too")
    parser.add_argument("--mela", default=str(ROOT / ".build/release/mela"))
    parser.add_argument("--without-peer", action="store_true", help="mela alone, where ortools can't be had")
    words = parser.parse_args()
    peer = None
    if not words.without_peer:
        import rotation_peer as peer  # noqa: PLC0415, needs ortools
    print(f"{'family':12}{'problems':>9}{'mela ms':>12}{'max':>10}{'ranking':>10}{'CP-SAT ms':>12}{'max':>10}"
          f"{'ratio':>8}{'least':>7}  not proven")
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for family in words.families.split(","):
            faults += measure(family, words, peer, pathlib.Path(folder))
    sys.exit(1 if faults else 0)


def measure(family, words, peer, folder):
    own, ranked, other, ratios, open_ones, faults = [], [], [], [], [], 0
    chosen = problems(family, words.count)
    for problem in chosen:
        mine, theirs = [], []
        for _ in range(words.runs):
            answer = mela(words.mela, problem, folder, words.limit)
            mine.append(answer["solveMilliseconds"])
            if peer:
                time, status, fairness, cost = peer.solve(problem, words.limit)
                theirs.append(time)
        ranked.append(mela(words.mela, problem, folder, words.limit, ["--ranking"])["solveMilliseconds"])
        own.append(statistics.median(mine))
        if answer["status"] == "bounded":
            open_ones.append(f"mela {problem['name']}")
        if peer:
            other.append(statistics.median(theirs))
            ratios.append(other[-1] / max(own[-1], 0.001))
            if status in ("feasible", "unknown"):
                open_ones.append(f"CP-SAT {problem['name']}")
            elif answer["status"] != "bounded" and (
                    answer["status"] != status or (answer.get("fairness"), answer.get("cost")) != (fairness, cost)):
                print(f"{problem['name']}: mela says {answer['status']} {answer.get('fairness')} {answer.get('cost')}, "
                      f"CP-SAT {status} {fairness} {cost}")
                faults += 1
        if words.each:
            beside = f"{other[-1]:12.2f}{'':10}{ratios[-1]:8.2f}" if peer else ""
            print(f"  {problem['name']:19}{own[-1]:12.3f}{'':10}{ranked[-1]:10.2f}{beside}", flush=True)
    median = statistics.median
    peers = f"{median(other):12.1f}{max(other):10.1f}{median(ratios):8.1f}{min(ratios):7.1f}" if other else " " * 37
    print(f"{family:12}{len(chosen):9}{median(own):12.2f}{max(own):10.1f}{median(ranked):10.1f}{peers}"
          f"  {', '.join(open_ones) or '-'}", flush=True)
    return faults


if __name__ == "__main__":
    main()
