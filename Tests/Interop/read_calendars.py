"""Read every calendar file under a folder with two readers that are not ours, and look at its bytes.

    python3 -m pip install icalendar vobject
    python3 Tests/Interop/read_calendars.py DIR

It prints one line for each file with faults, then how many passed and failed. It ends with 1 where a file has a
fault or where there is no file, and with 2 where it was called wrongly or a reader is missing.

No reader tells of line ends and line lengths, and each misses something of the rest: so the bytes are checked here,
and what the two read is compared with each other.
"""

import datetime
import sys
from pathlib import Path

try:
    import icalendar
    import vobject
except ImportError as missing:
    print(f"Found no module {missing.name}; expected it. Run: python3 -m pip install icalendar vobject", file=sys.stderr)
    sys.exit(2)

ONCE_AT_MOST = ("SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CLASS", "TRANSP", "ORGANIZER", "SEQUENCE", "DTEND")
# What an entry that names nobody may hold: the discreet style.
DISCREET = {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "CLASS", "TRANSP"}


class Fault(Exception):
    """What is wrong with a file. Its text holds no value of the file, which may be a person's."""


def check(holds, fault):
    if not holds:
        raise Fault(fault)


def check_bytes(data):
    """RFC 5545, section 3.1: CRLF, 75 octets, UTF-8 that no fold cuts, no control characters."""
    check(data, "is empty")
    check(data.endswith(b"\r\n"), "does not end in CRLF")
    lines = data[:-2].split(b"\r\n")
    for number, line in enumerate(lines, start=1):
        check(0 < len(line) <= 75, f"line {number} has {len(line)} octets; expected 1 to 75")
        check(not any(byte < 0x20 or byte == 0x7F for byte in line), f"line {number} has a control character")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            raise Fault(f"line {number} is not UTF-8 by itself") from None
        check(not any(0x80 <= ord(c) < 0xA0 or c in "\u2028\u2029\ufeff" for c in text),
              f"line {number} has a control character of Unicode")
    check(lines[0] == b"BEGIN:VCALENDAR", "does not begin with VCALENDAR")
    check(lines.count(b"BEGIN:VCALENDAR") == 1 and lines[-1] == b"END:VCALENDAR", "is not one VCALENDAR")


def values(component, name):
    """Of a property of icalendar, in a list whatever their number."""
    found = component.get(name)
    return [] if found is None else found if isinstance(found, list) else [found]


def moments(event):
    """Start and end as icalendar reads them."""
    for name in ("DTSTART", "DTEND"):
        check(len(values(event, name)) == 1, f"has not one {name}")
    check(not values(event, "DURATION"), "has a DURATION beside DTEND")
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    check(type(start) is type(end), "starts with a date and ends with a time, or the other way round")
    check(start < end, "ends before it starts")
    if isinstance(start, datetime.datetime):
        check(start.tzinfo is not None and end.tzinfo is not None, "has a floating time")
    return start, end


def check_zones(calendar):
    defined = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    used = {
        event[name].params["TZID"]
        for event in calendar.walk("VEVENT")
        for name in ("DTSTART", "DTEND")
        if "TZID" in event[name].params and event[name].params["TZID"] != "UTC"
    }
    check(sorted(defined) == sorted(used), "does not define the zones it uses, each once")
    for zone in calendar.walk("VTIMEZONE"):
        check(len(zone.walk("STANDARD")) == 1, "has a zone with more or fewer than one STANDARD")
        check(len(zone.walk("DAYLIGHT")) <= 1, "has a zone with more than one DAYLIGHT")
    for name in defined:
        check("/" not in name[:1] and "freeassociation" not in name, "has a zone name that is not a bare IANA one")


def check_method(calendar, events):
    method = calendar.get("METHOD")
    check(method in (None, "PUBLISH", "REQUEST", "CANCEL"), "has an unknown METHOD")
    attendees = [attendee for event in events for attendee in values(event, "ATTENDEE")]
    check(all(str(a).startswith("mailto:") for a in attendees), "has an attendee without mailto:")
    for event in events:
        if event.get("CLASS") == "PRIVATE" and not values(event, "ORGANIZER"):
            check(set(event.keys()) <= DISCREET and not event.subcomponents, "is discreet and says more than it may")
    if method is None or method == "PUBLISH":
        check(not attendees, "is published and has attendees")
        return
    check(len(events) == 1, f"has {len(events)} events; expected one")
    event = events[0]
    if method == "CANCEL":
        check(event.get("STATUS") == "CANCELLED", "is a cancellation of an event that is not cancelled")
        check(not event.walk("VALARM"), "is a cancellation with an alarm")
        check(len(attendees) <= 1, "lists others than its recipient")
    else:
        check(event.get("STATUS") != "CANCELLED", "invites to a cancelled event")
        check(len(values(event, "ORGANIZER")) == 1, "has no organizer")
        check(len(attendees) == 1, f"has {len(attendees)} attendees; expected its recipient")
        check(str(attendees[0]).lower() != str(event["ORGANIZER"]).lower(), "invites its organizer")


def by_icalendar(data):
    """Checks the whole, and returns what each event says."""
    calendar = icalendar.Calendar.from_ical(data)
    check(not calendar.errors and not any(part.errors for part in calendar.walk()), "has a fault that icalendar found")
    for name in ("VERSION", "PRODID"):
        check(len(values(calendar, name)) == 1, f"has not one {name}")
    events = calendar.walk("VEVENT")
    check(events, "has no event")
    for event in events:
        for name in ("UID", "DTSTAMP"):
            check(len(values(event, name)) == 1, f"has an event without one {name}")
        for name in ONCE_AT_MOST:
            check(len(values(event, name)) <= 1, f"has an event with several {name}")
    uids = [str(event["UID"]) for event in events]
    check(len(set(uids)) == len(uids), "has a UID twice")
    spans = [moments(event) for event in events]
    check_zones(calendar)
    check_method(calendar, events)
    return {
        uid: (str(event.get("SUMMARY", "")), str(event.get("LOCATION", "")), *(moment(at) for at in span))
        for uid, event, span in zip(uids, events, spans)
    }


def by_vobject(data):
    calendar = vobject.readOne(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    read = {}
    for event in calendar.contents.get("vevent", []):
        texts = (event.contents[name][0].value if name in event.contents else "" for name in ("summary", "location"))
        read[event.uid.value] = (*texts, moment(event.dtstart.value), moment(event.dtend.value))
    return read


def moment(at):
    """A day, or a time in UTC: readers name their zones each in their own way."""
    return at.astimezone(datetime.timezone.utc) if isinstance(at, datetime.datetime) else at


def by_reader(name, reader, data):
    try:
        return reader(data)
    except Fault:
        raise
    except Exception as error:  # Of any type. Its text may hold a person's words, so only the type is shown.
        raise Fault(f"is refused by {name} ({type(error).__name__})") from None


def fault_of(data):
    """What is wrong with the bytes of a file; nothing where all is well."""
    try:
        check_bytes(data)
        check(by_reader("icalendar", by_icalendar, data) == by_reader("vobject", by_vobject, data),
              "is read in two ways by the two readers")
    except Fault as fault:
        return str(fault)
    return None


def main(arguments):
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: read_calendars.py DIR", file=sys.stderr)
        return 2
    files = sorted(path for path in Path(arguments[0]).rglob("*.ics") if path.is_file())
    faults = 0
    for path in files:
        fault = fault_of(path.read_bytes())
        if fault:
            faults += 1
            print(f"{path.relative_to(arguments[0])}: {fault}")
    if not files:
        print("Found no .ics file; expected one at least.")
    print(f"{len(files) - faults} passed, {faults} failed")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
