"""The span within which occurrences are counted. khal follows endless rules until 2037 only."""

import datetime

START = datetime.datetime(2010, 1, 1, tzinfo=datetime.timezone.utc)
END = datetime.datetime(2036, 1, 1, tzinfo=datetime.timezone.utc)


def utc(at):
    """A day as it is, a time in UTC."""
    return at.astimezone(datetime.timezone.utc) if isinstance(at, datetime.datetime) else at


def in_order(found):
    """Days and times aren't comparable with one another."""
    return sorted(found, key=str)
