#!/usr/bin/env python3
"""Compare mela's rosters and seats with python's on this machine, in one run; README.md says what and why.

    python3 -m venv DIR && DIR/bin/pip install pandas openpyxl highspy
    DIR/bin/python Tests/Benchmarks/rosters.py [rosters] [seats]

Ends with 1 where a cell differs, a level isn't the optimum, or a command fails; it asserts no time.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import rosters_instances
from outside import CommandFailure, Ratios, in_turn, measured, median, output, own_peak
from run import is_busy, judged, load, machine, removed

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
MEETING = rosters_instances.MEETING
GOAL = 5
# Each audience with the name of its file.
LISTS = {"travelAgent": "journeys", "hotel": "rooms", "host": "pick-up", "caterer": "meals", "interpreters": "sessions",
         "insurer": "cover", "funder": "figures", "participant": "page", "organiser": "list"}
PASSPHRASE = b"a made-up passphrase for a made-up network\n"


def with_passphrase(command):
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE)
    os.close(writing)
    try:
        subprocess.run([*command, "--passphrase-fd", str(reading)], check=True, pass_fds=[reading],
                       stdout=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        raise CommandFailure(f"{' '.join(command)}: {error}") from error
    finally:
        os.close(reading)


def imported(mela, folder, tables, travel=()):
    """A store with the tables, and with the travel of its vault, which stays open."""
    lists = {table: rows for table, rows in tables.items() if table not in travel}
    rosters_instances.write(folder / "tables", lists)
    rosters_instances.write(folder / "travel", {table: tables[table] for table in travel})
    store = str(folder / "network.sqlite")
    output([mela, "init", "--store", store])
    output([mela, "import", str(folder / "tables"), "--store", store])
    if travel:
        with_passphrase([mela, "vault", "open", "--minutes", "480", "--store", store])
    for table in travel:
        output([mela, "trips", "import", str(folder / "travel" / f"{table}.csv"), "--store", store])
    return store


def roster_run(command, errors):
    """Who is left out of a list, mela tells on standard error: that isn't ours to show."""
    try:
        return measured(command, errors_path=errors)
    except CommandFailure as failure:
        raise CommandFailure(f"{failure}: {pathlib.Path(errors).read_text(encoding='utf-8')[-400:]}") from failure


def rosters_bench(mela, folder, asked):
    tables = rosters_instances.crowd(asked.travellers, asked.seed)
    store = imported(mela, folder, tables, rosters_instances.TRAVEL)
    rosters_instances.write(folder / "both", tables)
    member = tables["delegates"][0][1]
    own, others = folder / "mela", folder / "python"
    for place in (own, others):
        place.mkdir()

    def mela_run():
        copied = str(folder / "copy.sqlite")
        removed(copied)
        for suffix in ("", "-wal", ".keys"):
            if pathlib.Path(store + suffix).exists():
                shutil.copy(store + suffix, copied + suffix)
        command = [mela, "roster", MEETING, "--for", "all", "--format", "xlsx", "--member", member, "--out", str(own)]
        return roster_run([*command, "--store", copied], str(folder / "errors.txt"))

    def python_run():
        reference = str(ROOT / "Data/Reference")
        return measured([sys.executable, str(HERE / "rosters_peer.py"), str(folder / "both"), reference, str(others),
                         MEETING, member])

    pairs = in_turn(mela_run, python_run, asked.runs, asked.warm_ups)
    print(f"\nNine rosters of {asked.travellers:,} travellers as xlsx; {len(pairs)} pairs of runs")
    rows = 0
    for audience, name in LISTS.items():
        files = [str(own / f"{name}.xlsx"), str(others / f"{audience}.xlsx")]
        rows += int(output([sys.executable, str(HERE / "rosters_xlsx.py"), *files]))
    print(f"all cells of all nine files agree: {rows:,} rows")
    print("\n".join(table_lines(pairs, ("mela, 1 command", "python, 1 command"), asked.travellers == 2_000)))



def seats_bench(mela, folder, asked):
    tables = rosters_instances.contest(asked.members, asked.seed)
    store = imported(mela, folder, tables)
    command = [mela, "delegates", "propose", MEETING, "--seats", str(asked.seats), "--store", store]
    peer, case = [sys.executable, str(HERE / "seats_peer.py")], [str(folder / "tables"), MEETING, str(asked.seats)]
    answer = folder / "answer.json"
    pairs = in_turn(
        lambda: measured(command),
        lambda: measured([*peer, "solve", *case, str(answer)]),
        asked.runs,
        asked.warm_ups,
    )
    print(f"\n{asked.seats:,} seats for {asked.members:,} members; {len(pairs)} pairs of runs")
    seated = re.findall(r"\b(m\d{7})  +(?:new|keeps it)", output(command).split("\nBy subregion:")[0])
    (folder / "seated").write_text("\n".join(seated), encoding="utf-8")
    own = json.loads(output([*peer, "levels", *case, str(folder / "seated")]))
    best = json.loads(answer.read_text(encoding="utf-8"))["levels"]
    if own["levels"] != best or not own["keepsRule"]:
        raise CommandFailure(f"mela's plan has the levels {own}, the best one {best}")
    print(f"both plans have the same values on all levels: {best}")
    print("\n".join(table_lines(pairs, ("mela", "python, HiGHS"), (asked.members, asked.seats) == (5_000, 400))))


def table_lines(pairs, names, has_goal, goal=GOAL):
    yield f"{'':20}{'seconds':>9}{'user':>9}{'system':>9}{'peak MB':>10}"
    for name, runs in zip(names, zip(*pairs)):
        figures = [median(runs, figure) for figure in ("wall", "user", "system")]
        peak = statistics.median(run.peak for run in runs)
        shown = f"{peak:.0f}" if peak > own_peak() + 1 else f"< {own_peak() + 1:.0f}"
        yield f"{name:20}" + "".join(f"{figure:9.3f}" for figure in figures) + f"{shown:>10}"
    turned = [(other, own) for own, other in pairs]
    for word, figure in (("seconds", "wall"), ("of a processor", "processor")):
        ratio = Ratios.of(turned, figure)
        verdict = judged(ratio.median >= goal)
        if not has_goal:
            verdict = "not judged at this size"
        elif figure == "wall" and is_busy():
            verdict = "not judged, the machine is busy"
        yield f"python / mela, {word}: {ratio}; goal: at least {goal}, {verdict}"


BENCHES = {"rosters": rosters_bench, "seats": seats_bench}


def main():
    parser = argparse.ArgumentParser(description="Compare mela's rosters and seats with python's.")
    parser.add_argument("benches", nargs="*", metavar="bench", help="rosters, seats; both where none is named")
    parser.add_argument("--travellers", type=int, default=2_000)
    parser.add_argument("--members", type=int, default=5_000)
    parser.add_argument("--seats", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=5, help="pairs of runs that count")
    parser.add_argument("--warm-ups", type=int, default=1, help="pairs before these that don't (default: 1)")
    parser.add_argument("--mela", default=str(ROOT / ".build/release/mela"))
    asked = parser.parse_args()
    if unknown := [name for name in asked.benches if name not in BENCHES]:
        parser.error(f"no bench {' '.join(unknown)}")
    mela = str(pathlib.Path(asked.mela).resolve())
    print(f"{machine()}; at the start {load()}")
    # An open vault is kept in memory only.
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else os.environ.get("XDG_RUNTIME_DIR")
    try:
        with tempfile.TemporaryDirectory(prefix="mela-bench-") as folder, \
                tempfile.TemporaryDirectory(prefix="mela-bench-", dir=memory) as session:
            os.environ["XDG_RUNTIME_DIR"] = session
            for name in asked.benches or BENCHES:
                place = pathlib.Path(folder) / name
                place.mkdir()
                BENCHES[name](mela, place, asked)
        print(f"\nat the end {load()}")
    except CommandFailure as failure:
        sys.exit(f"bench: {failure}")


if __name__ == "__main__":
    main()
