"""python icalendar, with recurring-ical-events for the occurrences: the one that the others are compared with."""

import icalendar
import recurring_ical_events

from faults import check

from .reading_range import END, START, in_order, utc


def parsed(data):
    icalendar.use_zoneinfo()  # khal sets it otherwise, for all of the process.
    calendar = icalendar.Calendar.from_ical(data)
    check(not calendar.errors and not any(part.errors for part in calendar.walk()), "has a fault that icalendar found")
    return calendar


def read(data, folder):
    return contents(parsed(data))


def contents(calendar):
    events = recurring_ical_events.of(calendar, components=["VEVENT"]).between(START, END)
    return {
        "times": in_order((utc(event.start), utc(event.end), text(event, "SUMMARY")) for event in events),
        "texts": in_order((text(event, "UID"), text(event, "SUMMARY"), text(event, "LOCATION")) for event in events),
        "to-dos": sorted(text(entry, "SUMMARY") for entry in calendar.walk("VTODO")),
        "busy": in_order(
            (utc(period.start), utc(period.end))
            for entry in calendar.walk("VFREEBUSY")
            for line in listed(entry.get("FREEBUSY"))
            for period in listed(line)
        ),
        "available": in_order(utc(entry["DTSTART"].dt) for entry in calendar.walk("AVAILABLE")),
    }


def listed(found):
    return [] if found is None else found if isinstance(found, list) else [found]


def text(entry, name):
    return str(entry.get(name, ""))
