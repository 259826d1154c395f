"""Whether the checks and readers refuse what is broken: each fixture passes, and no damaged copy of one does.

Each known limit of a reader must show itself on a fixture, so that none outlives the fault that it excuses.
"""

import csv
from pathlib import Path

from limits import KNOWN, kind, traits
from table import Table

FIXTURES = Path(__file__).parent / "Fixtures"


def replaced(old, new, count=1):
    """A change that must change something."""
    def change(data):
        if old not in data:
            raise ValueError(f"the fixture has no {old!r}")
        return data.replace(old, new, count)
    return change


def without(start, count=1):
    """The first line that begins so is left out."""
    def change(data):
        lines = data.split(b"\r\n")
        index = next(index for index, line in enumerate(lines) if line.startswith(start))
        return b"\r\n".join(lines[:index] + lines[index + count:])
    return change


def entry(data):
    """The first event with its lines."""
    start, end = data.index(b"BEGIN:VEVENT"), data.index(b"END:VEVENT") + len(b"END:VEVENT\r\n")
    return data[start:end]


DISCREET = "calendar-5f2e19c4.ics"
# What is broken, the fixture, the damage.
DAMAGES = (
    ("empty", DISCREET, lambda data: b""),
    ("line ends in LF", DISCREET, lambda data: data.replace(b"\r\n", b"\n")),
    ("one line end in LF", DISCREET, replaced(b"\r\nUID", b"\nUID")),
    ("a line of 76 octets", "invitation.ics", replaced(b"DESCRIPTION:B", b"DESCRIPTION:" + b"B" * 9)),
    ("a fold within a character", "invitation.ics", replaced("Mā".encode(), b"M\xc4\r\n \x81")),
    ("not UTF-8", DISCREET, replaced("अ".encode(), b"\xe9")),
    ("a byte order mark", DISCREET, lambda data: b"\xef\xbb\xbf" + data),
    ("a control character", "days.ics", replaced(b"Away", b"Aw\x07ay")),
    ("an empty line", "days.ics", replaced(b"SUMMARY", b"\r\nSUMMARY")),
    ("cut off", DISCREET, lambda data: data[: len(data) // 2]),
    ("an event without its end", "days.ics", without(b"END:VEVENT")),
    ("two calendars", "days.ics", lambda data: data + data),
    ("no PRODID", "weekly.ics", without(b"PRODID")),
    ("no VERSION", "weekly.ics", without(b"VERSION")),
    ("no UID", "weekly.ics", without(b"UID")),
    ("a to-do without UID", "reports.ics", without(b"UID")),
    ("no DTSTAMP", "weekly.ics", without(b"DTSTAMP")),
    ("no DTEND", "weekly.ics", without(b"DTEND")),
    ("DTEND before DTSTART", "weekly.ics", replaced(b"DTEND:20270111T08", b"DTEND:20270111T06")),
    ("DUE before DTSTART", "reports.ics", replaced(b"20270210", b"20270110")),
    ("DTEND and DURATION", "weekly.ics", replaced(b"SUMMARY", b"DURATION:PT1H\r\nSUMMARY")),
    ("DTSTART no time", "weekly.ics", replaced(b"DTSTART:20270111T07", b"DTSTART:20270111T97")),
    ("a day and a time", "days.ics", replaced(b"DTEND;VALUE=DATE:20270313", b"DTEND:20270313T000000Z")),
    ("floating times", "weekly.ics", lambda data: data.replace(b"0000Z\r", b"0000\r")),
    ("two SUMMARY", "days.ics", replaced(b"SUMMARY:Away", b"SUMMARY:Away\r\nSUMMARY:Here")),
    ("an event twice", "days.ics", lambda data: data.replace(b"END:VCALENDAR", entry(data) + b"END:VCALENDAR")),
    ("a zone that is not defined", "sessions.ics", lambda data: data.replace(b"TZID:Pacific/A", b"TZID:Pacific/B")),
    ("a zone that is not used", "sessions.ics", lambda data: data.replace(b";TZID=Pacific/Auckland", b"")),
    ("a zone with wrong offsets", "invitation.ics", lambda data: data.replace(b"+13", b"+14")),
    ("a FREQ that there isn't", "weekly.ics", replaced(b"FREQ=WEEKLY", b"FREQ=FORTNIGHTLY")),
    ("a COUNT of one more", "evenings.ics", replaced(b"COUNT=8", b"COUNT=9")),
    ("a rule of one week more", "weekly.ics", replaced(b"UNTIL=20270329", b"UNTIL=20270405")),
    ("an EXDATE of no occurrence", "weekly.ics", replaced(b"EXDATE:20270215", b"EXDATE:20270216")),
    ("no EXDATE", "weekly.ics", without(b"EXDATE")),
    ("a RECURRENCE-ID of no occurrence", "sessions.ics", replaced(b":20270506T173000", b":20270507T173000")),
    ("a to-do less", "reports.ics", without(b"BEGIN:VTODO", 10)),
    ("a busy time less", "busy.ics", without(b"FREEBUSY;FBTYPE=BUSY-TENTATIVE")),
    ("a busy time that ends first", "busy.ics", replaced(b"/20270321", b"/20270319")),
    ("an availability without DTSTART", "availability.ics", without(b"DTSTART:20270302")),
    ("an unknown METHOD", "days.ics", replaced(b"METHOD:PUBLISH", b"METHOD:SEND")),
    ("a request without ATTENDEE", "invitation.ics", without(b"ATTENDEE", 2)),
    ("a request without ORGANIZER", "invitation.ics", without(b"ORGANIZER")),
    ("a request to two", "invitation.ics", replaced(b"ATTENDEE", b"ATTENDEE:mailto:b@example.org\r\nATTENDEE")),
    ("a request to a cancelled event", "invitation.ics", replaced(b"STATUS:CONFIRMED", b"STATUS:CANCELLED")),
    ("a cancellation that cancels nothing", "days.ics", replaced(b"METHOD:PUBLISH", b"METHOD:CANCEL")),
    ("a published file with ATTENDEE", "days.ics", replaced(b"STATUS", b"ATTENDEE:mailto:b@example.org\r\nSTATUS")),
    ("a discreet file with a place", DISCREET, replaced(b"STATUS", b"LOCATION:Suva\r\nSTATUS")),
    ("a discreet file with an unknown property", DISCREET, replaced(b"STATUS", b"X-A:1\r\nSTATUS")),
    ("a discreet file with an alarm", DISCREET, replaced(
        b"END:VEVENT", b"BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT")),
    ("a discreet file with a calendar's name", DISCREET, replaced(b"METHOD", b"X-WR-CALNAME:Mine\r\nMETHOD")),
    ("a discreet file that says what wrote it", DISCREET, replaced(b"//Calendar//", b"//Planner//")),
    ("a discreet file with a group's city", "weekly.ics", replaced(b"Agenda", b"Agenda in kolkata")),
    ("a discreet file with a group's name", "weekly.ics", replaced(b"Agenda", "Agenda কর্ণফুলী বন্ধু".encode())),
    ("a discreet file with the network's name", "weekly.ics", replaced(b"Agenda", b"LOTUS AND REEF NETWORK")),
    ("a discreet file with a giveaway in a fold", "weekly.ics", replaced(b"Agenda", b"Sex wo\r\n rkers")),
    ("a discreet file with an address in its UID", "weekly.ics", replaced(b"UID:0c5577", b"UID:meetings@example.org-")),
)
# A name that gives a discreet file away.
NAMES = (("kolkata/calendar-5f2e19c4.ics", DISCREET), ("calendar-hiv-training.ics", "weekly.ics"))


def run(examination):
    with (FIXTURES / "expected.csv").open(newline="") as file:
        expected = {row.pop("file"): {part: int(count) for part, count in row.items()} for row in csv.DictReader(file)}
    files = {path.name: path.read_bytes() for path in sorted(FIXTURES.glob("*.ics"))}
    wrong = [f"{name} is not in expected.csv, or the other way round" for name in files.keys() ^ expected.keys()]

    table = Table(examination.columns)
    for name, data in files.items():
        said = examination.of(data, Path(name), expected.get(name))
        table.add(kind(data, traits(data)), said)
        wrong += [f"{name}: {column}: {fault}" for column, fault in refusals(said).items()]
    cases = [(what, name, damage(files[name]), name) for what, name, damage in DAMAGES]
    cases += [(f"a discreet file named {path}", name, files[name], path) for path, name in NAMES]
    for what, name, data, path in cases:
        by = sorted(refusals(examination.of(data, Path(path), expected.get(name))))
        print(f"{what}: {'refused by ' + ', '.join(by) if by else 'ACCEPTED'}")
        if not by:
            wrong.append(f"{what} is accepted")
    wrong += outlived(examination, files)
    for line in [*table.lines(), *wrong]:
        print(line)
    print(f"self-test: {len(files)} whole files, {len(cases)} broken ones, {len(wrong)} faults")
    return 1 if wrong else 0


def refusals(said):
    return {column: fault for column, fault in said.items() if isinstance(fault, str)}


def outlived(examination, files):
    """The known limits that no fixture shows."""
    shown = set()
    for name, data in files.items():
        found = traits(data)
        said = refusals(examination.of(data, Path(name), limits=lambda reader, found: []))
        shown.update(limit for limit in KNOWN if limit.trait in found and limit.reader in said)
    return [f"{limit.reader} reads {limit.trait}: mend limits.py" for limit in KNOWN if limit not in shown]
