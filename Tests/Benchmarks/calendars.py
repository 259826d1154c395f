#!/usr/bin/env python3
"""Writes and reads calendars with mela's ICalendar, with a C program over libical, and with python's icalendar, in one
run, each timed within its process, and prints events a second and the ratios.

    python3 -m venv DIR && DIR/bin/pip install icalendar
    DIR/bin/python Tests/Benchmarks/calendars.py [--events 10000] [--runs 7]

Ends with 1 where a program fails, or where ours and the C program's files differ; it asserts no time.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PRODUCT = "calendar-benchmark"
AUCKLAND = ZoneInfo("Pacific/Auckland")


def built(folder):
    """Our program and the C program."""
    build = ["swift", "build", "--package-path", str(ROOT), "-c", "release"]
    surroundings = {**os.environ, "MELA_BENCHMARKS": "1"}
    subprocess.run([*build, "--product", PRODUCT], check=True, env=surroundings, stdout=sys.stderr)
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libical"], check=True, capture_output=True, text=True)
    peer = folder / "calendar_peer"
    source = str(HERE / "calendar_peer.c")
    subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-o", str(peer), source, *flags.stdout.split()], check=True)
    return ROOT / ".build/release" / PRODUCT, peer


def timed(program, events, files, runs, folder):
    folder.mkdir(exist_ok=True)
    done = subprocess.run([program, str(events), str(files), str(runs), str(folder)], capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        sys.exit(f"{program} ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def python_event(icalendar, number):
    """The event of that number, from the same texts and times as in the other two programs."""
    event = icalendar.Event()
    event.add("uid", f"event-{number}@calendar")
    event.add("dtstamp", datetime(2026, 1, 15, 9, tzinfo=timezone.utc))
    event.add("sequence", number % 3)
    day = (2026 + number // 336 % 10, number // 28 % 12 + 1, number % 28 + 1)
    event.add("dtstart", datetime(*day, 9, tzinfo=AUCKLAND))
    event.add("dtend", datetime(*day, 17, 30, tzinfo=AUCKLAND))
    english = {"LANGUAGE": "en"}
    event.add("summary", f"Regional meeting {number}, day of talks", english)
    event.add("description", "We meet for the first time this year.\nBring your notes; lunch is provided, and so is tea.",
              english)
    event.add("location", "Te Papa, Wellington, Aotearoa", english)
    for name, value in (("status", "CONFIRMED"), ("class", "PRIVATE"), ("transp", "OPAQUE")):
        event.add(name, value)
    event.add("categories", ["meeting"])
    event.add("organizer", "mailto:meeting@example.org", {"CN": "Meetings"})
    for place in range(5):
        event.add("attendee", f"mailto:member-{number * 5 + place}@example.net",
                  {"CN": f"Member {place} of the network", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION",
                   "RSVP": "TRUE"})
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(minutes=-90))
    alarm.add("description", "Soon")
    event.add_component(alarm)
    return event


def python_times(events, files, runs):
    """Of python's icalendar; a run of it takes seconds."""
    import icalendar  # noqa: PLC0415, not everywhere
    each = events // files
    writing, reading = [], []
    for _ in range(runs):
        start = time.process_time()
        texts = []
        for file in range(files):
            calendar = icalendar.Calendar()
            calendar.add("version", "2.0")
            calendar.add("prodid", "-//Calendar//EN")
            for number in range(file * each, (file + 1) * each):
                calendar.add_component(python_event(icalendar, number))
            texts.append(calendar.to_ical())
        writing.append((time.process_time() - start) * 1000)
        start = time.process_time()
        calendars = [icalendar.Calendar.from_ical(text) for text in texts]
        reading.append((time.process_time() - start) * 1000)
        found = [len(calendar.walk("VEVENT")) for calendar in calendars]
        if found != [each] * files:
            sys.exit(f"python's icalendar read {found} events")
    return {"write": writing, "read": reading}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--files", type=int, default=4, help="that they are shared out over; one holds 5 MB at most")
    parser.add_argument("--runs", type=int, default=7, help="runs of each, of which the median counts")
    parser.add_argument("--without-peer", action="store_true", help="without python's icalendar")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        ours, peer = built(folder)
        print(f"load {os.getloadavg()[0]:.1f}; milliseconds of a processor, medians (least to most)")
        compare("feed", words, (ours, peer), 200, 1, folder, python_too=False)
        compare("all", words, (ours, peer), words.events, words.files, folder, python_too=not words.without_peer)


def compare(title, words, programs, events, files, folder, python_too):
    repeats = max(2, 4000 // events)
    mine, theirs = {"write": [], "read": []}, {"write": [], "read": []}
    for _ in range(words.runs):
        # In turn, so that a busy minute meets both. Of each start the first run warms up and doesn't count.
        for program, times, into in ((programs[0], mine, "mela"), (programs[1], theirs, "libical")):
            told = timed(program, events, files, repeats + 1, folder / into)
            for part in times:
                times[part] += told[part][1:]
    differing = [n for n in range(files)
                 if (folder / f"mela/{n}.ics").read_bytes() != (folder / f"libical/{n}.ics").read_bytes()]
    if differing:
        sys.exit(f"{title}: ours and the C program's files differ: {differing}")
    size = sum((folder / f"mela/{n}.ics").stat().st_size for n in range(files))
    print(f"\n{title}: {events} events in {files} files, {size:,} bytes, alike to the byte")
    print(f"{'':7}{'':11}{'ms':>10}{'':22}{'events/s':>12}{'µs/event':>10}{'mela is':>12}")
    others = [("C", theirs)]
    if python_too:
        others.append(("python", python_times(events, files, min(words.runs, 2))))
    for part in ("write", "read"):
        own = statistics.median(mine[part])
        for who, times in (("mela", mine), *others):
            median = statistics.median(times[part])
            spread = f"({min(times[part]):.2f}–{max(times[part]):.2f})"
            ratio = "" if who == "mela" else f"{median / own:10.2f} x"
            print(f"{part:7}{who:11}{median:10.2f}{spread:>22}{events / median * 1000:12,.0f}"
                  f"{median * 1000 / events:10.1f}{ratio:>12}")


if __name__ == "__main__":
    main()
