"""vobject, which Radicale and others stand on."""

import vobject

from .reading_range import END, START, in_order, utc


def read(data, folder):
    calendar = vobject.readOne(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    events = calendar.contents.get("vevent", [])
    # vobject follows rules but leaves it to its user that an event replaces one time of another.
    replaced = {(event.uid.value, utc(event.recurrence_id.value)) for event in events if has(event, "recurrence-id")}
    times, texts = [], []
    for event in events:
        length = event.dtend.value - event.dtstart.value
        for start in starts(event):
            if not has(event, "recurrence-id") and (event.uid.value, utc(start)) in replaced:
                continue
            times.append((utc(start), utc(start + length), text(event, "summary")))
            texts.append((text(event, "uid"), text(event, "summary"), text(event, "location")))
    return {
        "times": in_order(times),
        "texts": in_order(texts),
        "to-dos": sorted(text(entry, "summary") for entry in calendar.contents.get("vtodo", [])),
        "busy": in_order(
            (utc(start), utc(end if hasattr(end, "year") else start + end))
            for entry in calendar.contents.get("vfreebusy", [])
            for line in entry.contents.get("freebusy", [])
            for start, end in line.value
        ),
        "available": in_order(
            utc(part.dtstart.value)
            for entry in calendar.contents.get("vavailability", [])
            for part in entry.contents.get("available", [])
        ),
    }


def has(event, name):
    return name in event.contents


def text(event, name):
    return event.contents[name][0].value if has(event, name) else ""


def starts(event):
    first = event.dtstart.value
    if event.rruleset is None:
        return [first]
    # Its set has no days, only times without a zone for them.
    is_time = hasattr(first, "hour")
    start, end = (START, END) if is_time else (START.replace(tzinfo=None), END.replace(tzinfo=None))
    found = event.getrruleset(addRDate=True).between(start, end, inc=True)
    return found if is_time else [at.date() for at in found]
