"""khal: the file is imported into an empty folder of its own, then listed."""

import datetime
from pathlib import Path

import icalendar
import pytz
from khal.controllers import import_ics
from khal.khalendar import CalendarCollection

from .reading_range import END, START, in_order, utc

DAY = datetime.timedelta(days=1)
LOCALE = {
    "local_timezone": pytz.UTC,
    "default_timezone": pytz.UTC,
    "timeformat": "%H:%M",
    "dateformat": "%Y-%m-%d",
    "longdateformat": "%Y-%m-%d",
    "datetimeformat": "%Y-%m-%d %H:%M",
    "longdatetimeformat": "%Y-%m-%d %H:%M",
    "unicode_symbols": True,
    "firstweekday": 0,
    "weeknumbers": False,
}


def read(data, folder):
    icalendar.use_pytz()
    path = Path(folder) / "calendar"
    path.mkdir()
    calendar = {
        "name": "calendar", "path": str(path), "readonly": False, "color": "", "priority": 10, "ctype": "calendar",
        "addresses": "",
    }
    collection = CalendarCollection({"calendar": calendar}, locale=LOCALE, dbpath=str(Path(folder) / "khal.db"))
    import_ics(collection, {"locale": LOCALE, "view": {"event_format": "{title}"}}, data.decode("utf-8"), batch=True)
    start, end = (at.astimezone(pytz.UTC) for at in (START, END))
    timed = list(collection.get_localized(start, end))
    days = list(collection.get_floating(start.replace(tzinfo=None), end.replace(tzinfo=None)))
    return {
        "times": in_order((utc(event.start), end_of(event), str(event.summary)) for event in timed + days),
        "texts": in_order((str(event.uid), str(event.summary), str(event.location)) for event in timed + days),
    }


def end_of(event):
    """Its days end with the last one, not before the next."""
    return event.end + DAY if event.allday else utc(event.end)
