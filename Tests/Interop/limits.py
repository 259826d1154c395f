"""What readers are known not to read, each stated: nothing is left out without a line in here."""

import re
from typing import NamedTuple

from file_bytes import unfolded_lines

ALL = ("times", "texts", "to-dos", "busy", "available")


class Limit(NamedTuple):
    reader: str
    # What a file has that meets the limit; see `traits`.
    trait: str
    # What is not compared then; where it is all, the reader need not even accept the file.
    parts: tuple
    why: str


KNOWN = (
    Limit("khal", "VTODO", ("to-dos",), "reads events only"),
    Limit("khal", "VFREEBUSY", ("busy",), "reads events only"),
    Limit("khal", "VAVAILABILITY", ("available",), "reads events only"),
    Limit("calcurse", "VFREEBUSY", ("busy",), "reads events and to-dos only"),
    Limit("calcurse", "VAVAILABILITY", ("available",), "reads events and to-dos only"),
    Limit("calcurse", "RECURRENCE-ID", ("times",), "adds the changed time and keeps the one that it replaces"),
    Limit("calcurse", "COUNT with EXDATE", ("times",), "makes one more for each time that EXDATE takes away"),
    Limit("calcurse", "days without times", ("times",), "takes the first one of several, or each for itself"),
    Limit("Radicale", "VFREEBUSY", ALL, "stores events, to-dos and journals only"),
    Limit("Radicale", "VAVAILABILITY", ALL, "stores events, to-dos and journals only"),
)


def traits(data):
    """What readers differ in, of the bytes of a file."""
    # A zone has rules of its own.
    text = re.sub("(?ms)^BEGIN:VTIMEZONE$.*?^END:VTIMEZONE$", "", "\n".join(unfolded_lines(data)))
    found = set(re.findall("(?m)^BEGIN:(.*)$", text))
    found.update(re.findall("(?m)^(RRULE|RECURRENCE-ID|EXDATE)[;:]", text))
    if "EXDATE" in found and re.search("(?m)^RRULE[;:].*COUNT=", text):
        found.add("COUNT with EXDATE")
    if "VEVENT" in found and re.search("(?m)^DTSTART;VALUE=DATE:", text):
        found.add("days without times")
    return found


def limits(reader, found):
    """The known limits of a reader that a file with these traits meets."""
    return [limit for limit in KNOWN if limit.reader == reader and limit.trait in found]


def kind(data, found):
    """What a file is, for the table."""
    lines = unfolded_lines(data)
    method = next((line[len("METHOD:"):] for line in lines if line.startswith("METHOD:")), "feed")
    parts = [part for part in ("VEVENT", "VTODO", "VFREEBUSY", "VAVAILABILITY") if part in found]
    return " ".join([method, *parts, *(part for part in ("RRULE", "RECURRENCE-ID") if part in found)])
