"""What Mela's calendar files keep beyond what readers ask for, as icalendar shows them: RFC 5545, 5546, 7953."""

import datetime
from collections import Counter

from faults import check

ONCE_AT_MOST = (
    "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CLASS", "TRANSP", "ORGANIZER", "SEQUENCE", "DTSTART", "DTEND",
    "DUE", "DURATION", "RRULE", "RECURRENCE-ID", "COMPLETED",
)
ENTRIES = ("VEVENT", "VTODO", "VFREEBUSY", "VAVAILABILITY", "AVAILABLE")
ONE_TIME = ("DTSTART", "DTEND", "DUE", "RECURRENCE-ID")
TIMES = (*ONE_TIME, "EXDATE", "RDATE")


def check_house_rules(calendar):
    for name in ("VERSION", "PRODID"):
        check(len(values(calendar, name)) == 1, f"has not one {name}")
    entries = [entry for entry in calendar.walk() if entry.name in ENTRIES]
    check(entries, "has no event, to-do, busy time or availability")
    for entry in entries:
        for name in ("UID", "DTSTAMP"):
            check(len(values(entry, name)) == 1, f"has a {entry.name} without one {name}")
        for name in ONCE_AT_MOST:
            check(len(values(entry, name)) <= 1, f"has a {entry.name} with several {name}")
        check_span(entry)
    # What replaces one time of a series has the series' UID, once for each time.
    named = Counter((str(entry["UID"]), moment(entry.get("RECURRENCE-ID"))) for entry in entries)
    check(max(named.values()) == 1, "has a UID twice")
    for entry in calendar.walk("VFREEBUSY"):
        check_free_busy(entry)
    check_zones(calendar)
    check_method(calendar, entries)


def values(component, name):
    """Of a property of icalendar, in a list whatever their number."""
    found = component.get(name)
    return [] if found is None else found if isinstance(found, list) else [found]


def moment(value):
    """A day, or a time in UTC: readers name their zones each in their own way."""
    at = getattr(value, "dt", value)
    return at.astimezone(datetime.timezone.utc) if isinstance(at, datetime.datetime) else at


def check_span(entry):
    """An event's both ends are written; so is the end of what has one at all."""
    end = "DUE" if entry.name == "VTODO" else "DTEND"
    if entry.name in ("VEVENT", "VFREEBUSY", "AVAILABLE"):
        for name in ("DTSTART", end):
            check(values(entry, name), f"has a {entry.name} without {name}")
    check("DURATION" not in entry, f"has a {entry.name} with DURATION; expected {end}")
    ends = [values(entry, name)[0].dt for name in ("DTSTART", end) if name in entry]
    for at in ends:
        check(not isinstance(at, datetime.datetime) or at.tzinfo is not None, "has a floating time")
    if len(ends) == 2:
        check(type(ends[0]) is type(ends[1]), "starts with a date and ends with a time, or the other way round")
        check(ends[0] < ends[1], "ends before it starts")


def check_free_busy(entry):
    for line in values(entry, "FREEBUSY"):
        for period in line if isinstance(line, list) else [line]:
            check(period.start < period.end, "has a busy time that ends before it starts")


def check_zones(calendar):
    defined = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    used = {
        value.params["TZID"]
        for entry in calendar.walk()
        for name in TIMES
        for value in values(entry, name)
        if value.params.get("TZID", "UTC") != "UTC"
    }
    check(sorted(defined) == sorted(used), "does not define the zones it uses, each once")
    for zone in calendar.walk("VTIMEZONE"):
        check(len(zone.walk("STANDARD")) == 1, "has a zone with more or fewer than one STANDARD")
        check(len(zone.walk("DAYLIGHT")) <= 1, "has a zone with more than one DAYLIGHT")
        check_offsets(calendar, str(zone["TZID"]), zone.to_tz(lookup_tzid=False))
    for name in defined:
        check("/" not in name[:1] and "freeassociation" not in name, "has a zone name that is not a bare IANA one")


def check_offsets(calendar, name, zone):
    """A reader that trusts the file's zone and one that knows it by its name must find the same times."""
    for entry in calendar.walk():
        for value in (value for part in ONE_TIME for value in values(entry, part)):
            if value.params.get("TZID") == name:
                own = value.dt.replace(tzinfo=zone)
                check(own.utcoffset() == value.dt.utcoffset(), "defines a zone with other offsets than it has")


def check_method(calendar, entries):
    method = calendar.get("METHOD")
    check(method in (None, "PUBLISH", "REQUEST", "CANCEL", "REPLY", "COUNTER"), "has an unknown METHOD")
    attendees = [attendee for entry in entries for attendee in values(entry, "ATTENDEE")]
    check(all(str(a).startswith("mailto:") for a in attendees), "has an attendee without mailto:")
    if method is None or method == "PUBLISH":
        check(not attendees, "is published and has attendees")
        return
    check(len({str(entry["UID"]) for entry in entries}) == 1, "sends several events at once")
    for entry in entries:
        check_sent(entry, method)


def check_sent(entry, method):
    attendees = values(entry, "ATTENDEE")
    if method == "CANCEL":
        check(entry.get("STATUS") == "CANCELLED", "is a cancellation of an event that is not cancelled")
        check(not entry.walk("VALARM"), "is a cancellation with an alarm")
        check(len(attendees) <= 1, "lists others than its recipient")
    elif method in ("REPLY", "COUNTER"):
        check(len(values(entry, "ORGANIZER")) == 1, "has no organizer")
        check(len(attendees) == 1 and "PARTSTAT" in attendees[0].params, "has not one attendee with an answer")
    else:
        check(entry.get("STATUS") != "CANCELLED", "invites to a cancelled event")
        check(len(values(entry, "ORGANIZER")) == 1, "has no organizer")
        check(len(attendees) == 1, f"has {len(attendees)} attendees; expected its recipient")
        check(str(attendees[0]).lower() != str(entry["ORGANIZER"]).lower(), "invites its organizer")
