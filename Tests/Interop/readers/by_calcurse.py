"""calcurse: the file is imported into an empty folder of its own, then listed day by day."""

import datetime
import os
import re
import subprocess

from .reading_range import END, START, in_order

FIELDS = "%(start:%s)\t%(end:%s)\t%m"
APPOINTMENT, DAY, TODO = f"A\t{FIELDS}\n", "D\t%m\n", "T\t%m\n"


def calcurse(folder, *words):
    ran = subprocess.run(
        ["calcurse", "-D", folder, "-C", folder, *words],
        env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"},
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
    told = calcurse(folder, "-i", path)
    if re.search(r"\b0 skipped\b", told) is None:
        raise ValueError("it skipped a part")
    listed = calcurse(
        folder, "-Q", "--from", START.strftime("%m/%d/%Y"), "--to", END.strftime("%m/%d/%Y"),
        "--format-apt", APPOINTMENT, "--format-recur-apt", APPOINTMENT,
        "--format-event", DAY, "--format-recur-event", DAY, "--format-todo", TODO,
    )
    return {"times": times(listed), "to-dos": sorted(line[2:] for line in listed.splitlines() if line[:2] == "T\t")}


def times(listed):
    """An appointment stands below each of its days: it counts below the first."""
    found, day = [], None
    for line in listed.splitlines():
        if heading := re.fullmatch(r"(\d\d)/(\d\d)/(\d\d):", line):
            month, number, year = map(int, heading.groups())
            day = datetime.date(2000 + year, month, number)
        elif line[:2] == "A\t":
            _, start, end, text = line.split("\t", 3)
            start, end = (datetime.datetime.fromtimestamp(int(at), datetime.timezone.utc) for at in (start, end))
            if start.date() == day:
                found.append((start, end, text))
        elif line[:2] == "D\t":
            found.append((day, day + datetime.timedelta(days=1), line[2:]))
    return in_order(found)
