"""calcurse: the file is imported into an empty folder of its own, then listed day by day.

It keeps times and rules on the wall of the machine, as its users see them, so it runs in the zone of the file's events.
"""

import datetime
import os
import re
import subprocess
import zoneinfo

from .reading_range import END, START, in_order

FIELDS = "%(start:%s)\t%(end:%s)\t%m"
APPOINTMENT, DAY, TODO = f"A\t{FIELDS}\n", "D\t%m\n", "T\t%m\n"


def calcurse(folder, zone, *words):
    ran = subprocess.run(
        ["calcurse", "-D", folder, "-C", folder, *words],
        env={**os.environ, "TZ": zone, "LC_ALL": "C.UTF-8", "TMPDIR": folder},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=True,
    )
    return ran.stdout.decode("utf-8")


def read(data, folder):
    path = os.path.join(folder, "file.ics")
    with open(path, "wb") as file:
        file.write(data)
    named = re.search(rb"(?m)^DTSTART;TZID=([^:;\r]+):", data)
    zone = named.group(1).decode("utf-8") if named else "UTC"
    told = calcurse(folder, zone, "-i", path)
    if re.search(r"\b0 skipped\b", told) is None:
        raise ValueError("it skipped a part")
    listed = calcurse(
        folder, zone, "-Q", "--from", START.strftime("%m/%d/%Y"), "--to", END.strftime("%m/%d/%Y"),
        "--format-apt", APPOINTMENT, "--format-recur-apt", APPOINTMENT,
        "--format-event", DAY, "--format-recur-event", DAY, "--format-todo", TODO,
    )
    return {
        "times": times(listed, zoneinfo.ZoneInfo(zone)),
        "to-dos": sorted(line[2:] for line in listed.splitlines() if line[:2] == "T\t"),
    }


def times(listed, zone):
    """An appointment stands below each of its days: it counts below the first."""
    found, day = [], None
    for line in listed.splitlines():
        if heading := re.fullmatch(r"(\d\d)/(\d\d)/(\d\d):", line):
            month, number, year = map(int, heading.groups())
            day = datetime.date(2000 + year, month, number)
        elif line[:2] == "A\t":
            _, start, end, text = line.split("\t", 3)
            start, end = (datetime.datetime.fromtimestamp(int(at), datetime.timezone.utc) for at in (start, end))
            if start.astimezone(zone).date() == day:
                found.append((start, end, text))
        elif line[:2] == "D\t":
            found.append((day, day + datetime.timedelta(days=1), line[2:]))
    return in_order(found)
