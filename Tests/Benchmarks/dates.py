#!/usr/bin/env python3
"""Find the best days at each country that offers by mela and by python on this machine, in one run; README.md says what
and why.

    python3 -m venv DIR && DIR/bin/pip install holidays
    DIR/bin/python Tests/Benchmarks/dates.py [--others 20]

Ends with 1 where the days or the points of a country differ, or a command fails; it asserts no time.
"""

import argparse
import datetime
import itertools
import json
import pathlib
import sys
import tempfile

import dates_instances
import rosters_instances
from outside import CommandFailure, Ratios, in_turn, measured, median, output
from rosters import table_lines
from run import load, machine

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
GOAL = 50
GOAL_SIZE = (60, 30)
# The most windows that mela lists.
LISTED = "50"


class Contest:
    """One made-up network, and the commands that find the days of a year's meeting in it."""

    def __init__(self, mela, folder, countries, hosts, year, days, seed):
        self.name = f"{days} days of {year} in the network {seed}"
        tables = dates_instances.network(countries, hosts, year, seed)
        rosters_instances.write(folder / "tables", tables, dates_instances.HEADERS)
        store = str(folder / "network.sqlite")
        output([mela, "init", "--store", store])
        output([mela, "import", str(folder / "tables"), "--store", store])
        series = dates_instances.SERIES
        asked = ["--series", series, "--year", str(year), "--days", str(days)]
        self.mela = [mela, "dates", *asked, "--json", "--store", store]
        reference = str(dates_instances.REFERENCE)
        self.peer = [sys.executable, str(HERE / "dates_peer.py"), str(folder / "tables"), reference, series, str(year),
                     str(days)]

    def answer(self, way):
        return json.loads(output([*self.peer, way]))

    def best(self):
        """By country mela's best days and points."""
        return {host["country"]: self.shown(host.get("window")) for host in json.loads(output(self.mela))["hosts"]}

    def best_ones(self, host):
        found = json.loads(output([*self.mela, "--host", host, "--count", LISTED]))
        return [self.shown(window) for window in found["windows"]]

    def shown(self, window):
        if window and window["points"] != sum(reason["points"] for reason in window["reasons"]):
            raise CommandFailure(f"{self.name}, {window['starts']}: the reasons don't add up to the points")
        return window and [window["starts"], window["ends"], window["points"]]

    def compare(self, own, other):
        """By country windows, or one."""
        faults = []
        for country in sorted({*own, *other}):
            windows, others = own.get(country), other.get(country)
            if windows != others and windows and isinstance(windows[0], list) and others:
                windows, others = next(pair for pair in itertools.zip_longest(windows, others) if pair[0] != pair[1])
            if windows != others:
                faults.append(f"{self.name}, {country}: mela says {windows}, python {others}")
        if faults or own.keys() != other.keys():
            raise CommandFailure("\n".join(faults or [f"{self.name}: the hosts are {sorted(own)} and {sorted(other)}"]))

    def time(self, mela, runs, warm_ups, has_goal):
        """Prints how long both take, python in both ways, and what of it is their start."""
        def in_pairs(own, other):
            return in_turn(lambda: measured(own), lambda: measured(other), runs, warm_ups)

        pairs = in_pairs(self.mela, [*self.peer, "plain"])
        print("\n".join(table_lines(pairs, ("mela", "python, plain"), has_goal, GOAL)))
        remembering = in_pairs(self.mela, [*self.peer, "remembering"])
        starts = in_pairs([mela, "dates", "--help"], [sys.executable, "-c", "import holidays"])
        for name, runs in (("python, remembering", remembering), ("starts alone", starts)):
            own, other = (median(part, "processor") for part in zip(*runs))
            ratio = Ratios.of([(other, own) for own, other in runs], "processor")
            print(f"{name}, of a processor: {other:.3f}, mela {own:.3f}; python / mela: {ratio}")


def compare_others(mela, asked, folder):
    """Whether both list the same windows, not the best ones alone, in other networks and years and of other lengths."""
    first = datetime.date.today().year + 1
    windows = 0
    for number in range(asked.others):
        place = folder / f"other-{number}"
        place.mkdir()
        year = first + number % (dates_instances.LAST_YEAR - first + 1)
        seed = asked.seed + 1 + number
        contest = Contest(mela, place, asked.countries, asked.hosts, year, 1 + 3 * number % 14, seed)
        lists = contest.answer(LISTED)["hosts"]
        contest.compare(contest.best(), {host: found[0] if found else None for host, found in lists.items()})
        # Without any days mela ends with an error.
        lists = {host: found for host, found in lists.items() if found}
        contest.compare({host: contest.best_ones(host) for host in lists}, lists)
        windows += sum(map(len, lists.values()))
    print(f"in {asked.others} other networks and years both list the same {windows:,} windows of all hosts")


def main():
    parser = argparse.ArgumentParser(description="Compare mela's search for dates with python's.")
    parser.add_argument("--countries", type=int, default=GOAL_SIZE[0])
    parser.add_argument("--hosts", type=int, default=GOAL_SIZE[1])
    parser.add_argument("--year", type=int, default=2030)
    parser.add_argument("--days", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--others", type=int, default=0, help="networks, years and lengths that are compared untimed")
    parser.add_argument("--runs", type=int, default=11, help="pairs of runs that count")
    parser.add_argument("--warm-ups", type=int, default=1, help="pairs before these that don't (default: 1)")
    parser.add_argument("--mela", default=str(ROOT / ".build/release/mela"))
    asked = parser.parse_args()
    mela = str(pathlib.Path(asked.mela).resolve())
    print(f"{machine()}; at the start {load()}")
    try:
        with tempfile.TemporaryDirectory(prefix="mela-bench-") as name:
            folder = pathlib.Path(name)
            contest = Contest(mela, folder, asked.countries, asked.hosts, asked.year, asked.days, asked.seed)
            answer = contest.answer("plain")
            contest.compare(contest.best(), answer["hosts"])
            print(f"\nThe best {contest.name} at {asked.hosts} hosts, {answer['delegates']} delegates of "
                  f"{asked.countries} countries: both find the same days and points")
            parts = ", ".join(f"{part} {seconds:.3f}" for part, seconds in answer["seconds"].items())
            print(f"python's seconds within its process: {parts}; {asked.runs} pairs of runs")
            contest.time(mela, asked.runs, asked.warm_ups, (asked.countries, asked.hosts) == GOAL_SIZE)
            if asked.others:
                compare_others(mela, asked, folder)
        print(f"\nat the end {load()}")
    except CommandFailure as failure:
        sys.exit(f"bench: {failure}")


if __name__ == "__main__":
    main()
