#!/usr/bin/env python3
"""Compare mela with the sqlite3 shell on this machine, in one run; README.md says what and why.

    swift build -c release --product mela
    python3 Tests/Benchmarks/run.py [import] [hosts]

It prints and judges nothing by failing: it ends with 1 only where a command fails.
"""

import argparse
import os
import platform
import shlex
import sys
import tempfile
from pathlib import Path

import generate
from outside import CommandFailure, Ratios, in_turn, measured, median, output, own_peak

ROOT = Path(__file__).resolve().parents[2]
RATIO_GOAL, PEAK_GOAL = 6, 400
# Members, groups and meetings for which the goals are set: a small import takes little but starting and syncing.
GOAL_SIZE = (100_000, 5_000, 2_000)
# What the store calls the tables that differ in more than a final s.
STORE_TABLES = {"network": "profile", "countries": "country", "series": "series"}


def removed(store):
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{store}{suffix}").unlink(missing_ok=True)


def check_counts(file, counts, table_name):
    """A run that left rows out measures nothing."""
    for table, count in counts.items():
        found = output(["sqlite3", str(file), f'select count(*) from "{table_name(table)}"'])
        if int(found) != count:
            raise CommandFailure(f"{file} has {found} rows of {table}, expected {count}")


def import_script(folder, counts):
    """The shell's commands that read the same files into tables of texts without constraints."""
    lines = [".bail on"]
    for table in counts:
        lines.append(f'create table "{table}" ({generate.HEADERS[table]});')
    lines.append(".mode csv")
    lines += [f'.import --skip 1 "{folder}/{table}.csv" "{table}"' for table in counts]
    return "\n".join(lines) + "\n"


def table_lines(pairs, rows=None):
    header = f"{'':10}{'seconds':>9}{'user':>9}{'system':>9}{'peak MB':>10}"
    yield header + (f"{'rows/s':>12}" if rows else "")
    for name, runs in zip(("mela", "sqlite3"), zip(*pairs)):
        figures = [median(runs, figure) for figure in ("wall", "user", "system")]
        peak = median(runs, "peak")
        shown = f"{peak:.0f}" if peak > own_peak() + 1 else f"< {own_peak() + 1:.0f}"
        line = f"{name:10}" + "".join(f"{figure:9.3f}" for figure in figures) + f"{shown:>10}"
        yield line + (f"{rows / figures[0]:12,.0f}" if rows else "")
    yield f"mela / sqlite3: seconds {Ratios.of(pairs, 'wall')}, of a processor {Ratios.of(pairs, 'processor')}"


def judged(is_met):
    return "met" if is_met else "MISSED"


def import_bench(mela, folder, asked):
    counts = generate.write(folder / "tables", asked.members, asked.groups, asked.meetings, asked.seed)
    script = folder / "import.sql"
    script.write_text(import_script(folder / "tables", counts), encoding="utf-8")
    store, plain = str(folder / "import.sqlite"), str(folder / "plain.sqlite")

    def mela_run():
        removed(store)
        output([mela, "init", "--store", store])
        run = measured([mela, "import", str(folder / "tables"), "--store", store])
        check_counts(store, counts, lambda table: STORE_TABLES.get(table, table.removesuffix("s")))
        return run

    def plain_run():
        removed(plain)
        run = measured(["sqlite3", plain], input_path=str(script))
        check_counts(plain, counts, lambda table: table)
        return run

    rows = sum(counts.values())
    pairs = in_turn(mela_run, plain_run, asked.runs or 5, asked.warm_ups)
    size = f"{asked.members:,} members, {asked.groups:,} groups, {asked.meetings:,} meetings"
    print(f"\nImport of {rows:,} rows: {size}; {len(pairs)} pairs of runs")
    print("\n".join(table_lines(pairs, rows)))
    if (asked.members, asked.groups, asked.meetings) == GOAL_SIZE:
        print("\n".join(goal_lines(pairs)))
    else:
        print("goals: not judged at this size")


def goal_lines(pairs):
    """On a busy machine the shell's short run waits for disk and processor, which flatters mela: no seconds then."""
    for name, figure in (("seconds", "wall"), ("of a processor", "processor")):
        ratio = Ratios.of(pairs, figure).median
        verdict = "not judged, the machine is busy" if figure == "wall" and is_busy() else judged(ratio <= RATIO_GOAL)
        yield f"goal: at most {RATIO_GOAL} times sqlite3, {name}: {ratio:.2f}, {verdict}"
    peak = max(run.peak for run, _ in pairs)
    yield f"goal: below {PEAK_GOAL} MB: {peak:.0f} MB at most, {judged(peak < PEAK_GOAL)}"


def hosts_bench(mela, folder, asked):
    store = str(folder / "sample.sqlite")
    output([mela, "init", "--sample", "--store", store])
    pairs = in_turn(
        lambda: measured([mela, "hosts", "next", "--store", store]),
        lambda: measured(["sqlite3", store, "select count(*) from member"]),
        asked.runs or 31,
        asked.warm_ups,
    )
    print(f"\nmela hosts next on the sample, and a count of its members by sqlite3; {len(pairs)} pairs of runs")
    print("\n".join(table_lines(pairs)))


BENCHES = {"import": import_bench, "hosts": hosts_bench}


def machine():
    """The processor, how many of it, the memory."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    model = models[0] if models else platform.machine()
    return f"{os.cpu_count()} x {model}, {memory:.0f} GiB"


def is_busy():
    """Whether clearly more processes want a processor than there are."""
    return os.getloadavg()[0] > os.cpu_count() + 1


def load():
    return f"load {os.getloadavg()[0]:.1f}" + (": BUSY, seconds are not to be trusted" if is_busy() else "")


def main():
    parser = argparse.ArgumentParser(description="Compare mela with the sqlite3 shell.")
    parser.add_argument("benches", nargs="*", metavar="bench", help="import, hosts; both where none is named")
    generate.add_sizes(parser)
    parser.add_argument("--runs", type=int, help="pairs of runs that count (default: import 5, hosts 31)")
    parser.add_argument("--warm-ups", type=int, default=1, help="pairs before these that don't (default: 1)")
    parser.add_argument("--mela", help="the program (default: the release build)")
    asked = parser.parse_args()
    unknown = [name for name in asked.benches if name not in BENCHES]
    if unknown or (asked.runs is not None and asked.runs < 1):
        parser.error(f"no bench {shlex.join(unknown)}" if unknown else "--runs: at least 1")
    mela = str(Path(asked.mela or ROOT / ".build/release/mela").resolve())
    print(f"{machine()}; at the start {load()}")
    try:
        print(f"sqlite3 {output(['sqlite3', '--version']).split()[0]}")
        with tempfile.TemporaryDirectory(prefix="mela-bench-") as folder:
            for name in asked.benches or BENCHES:
                BENCHES[name](mela, Path(folder), asked)
        print(f"\nat the end {load()}")
    except CommandFailure as failure:
        sys.exit(f"bench: {failure}")


if __name__ == "__main__":
    main()
