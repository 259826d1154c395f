"""Write the golden of recurrence rules: what python-dateutil, which is not ours, makes of several hundred of them.

    python3 -m pip install python-dateutil
    python3 Tests/Interop/write_recurrences.py > Tests/ICalendarTests/Goldens/recurrences.txt

The rules come from a seeded generator, so the same version of the script gives the same golden. Each line holds the
rule, DTSTART, the last time of the window, and the times within it, apart by tabs; the times are in wall time.

Where dateutil leaves RFC 5545 the generator keeps away, and the tests in Swift say what the RFC says:
- it takes no DTSTART that the rule doesn't name, so with COUNT the DTSTART is one that the rule names;
- BYWEEKNO without BYDAY means all seven days to it, and DTSTART's weekday to the RFC;
- a BYDAY with and without numbers (`MO,2TU`) is both at once to it, and either of them to the RFC;
- it counts 53 weeks in some years that have 52 (2021), so BYWEEKNO is neither 52 nor 53;
- BYSETPOS in a WEEKLY rule counts from DTSTART in the first week, so DTSTART is the first day of its week.
"""

import datetime
import random
import sys
import warnings

try:
    from dateutil.rrule import rrulestr
except ImportError as missing:
    print(f"Found no module {missing.name}; expected it. Run: python3 -m pip install python-dateutil", file=sys.stderr)
    sys.exit(2)

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
MOST = 60
# dateutil looks for the next time up to this year, also past UNTIL: without it a rule that names no day takes minutes.
datetime.MAXYEAR = 2045


def some(dice, values, most=3):
    return sorted(set(dice.choices(values, k=dice.randint(1, most))))


def listed(values):
    return ",".join(str(value) for value in values)


def weekdays(dice, ordinals):
    if ordinals and dice.random() < 0.6:
        return listed(f"{dice.choice(ordinals)}{day}" for day in some(dice, DAYS))
    return listed(some(dice, DAYS))


def rule(dice):
    frequency = dice.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "YEARLY"])
    parts = {"FREQ": frequency}
    if dice.random() < 0.5:
        parts["INTERVAL"] = dice.choice([1, 2, 3, 4, 5, 7, 13])
    if dice.random() < 0.4:
        parts["BYMONTH"] = listed(some(dice, range(1, 13), 4))
    if dice.random() < 0.35:
        parts["BYMONTHDAY"] = listed(some(dice, [*range(1, 32), *range(-31, 0)], 5))
    ordinals = {"MONTHLY": [1, 2, 3, 4, 5, -1, -2, -5], "YEARLY": [1, 2, 5, 10, 20, 52, 53, -1, -2, -10, -53]}
    if frequency == "YEARLY" and dice.random() < 0.3:
        parts["BYWEEKNO"] = listed(some(dice, [1, 2, 20, 26, 51, -1, -2, -10, -51], 3))
        parts["BYDAY"] = weekdays(dice, [])
    elif dice.random() < 0.45:
        in_month = frequency == "YEARLY" and "BYMONTH" in parts
        parts["BYDAY"] = weekdays(dice, ordinals["MONTHLY"] if in_month else ordinals.get(frequency, []))
    if dice.random() < 0.15:
        parts["BYYEARDAY"] = listed(some(dice, [*range(1, 367), *range(-366, 0)], 12))
    if dice.random() < 0.2:
        parts["BYHOUR"] = listed(some(dice, range(24)))
    if dice.random() < 0.15:
        parts["BYMINUTE"] = listed(some(dice, range(60)))
    if dice.random() < 0.1:
        parts["BYSECOND"] = listed(some(dice, range(60), 2))
    if dice.random() < 0.3 and len(set(parts) - {"FREQ", "INTERVAL"}) > 0:
        parts["BYSETPOS"] = listed(some(dice, [1, 2, 3, 5, 10, -1, -2, -3, -7], 3))
    if dice.random() < 0.3:
        parts["WKST"] = dice.choice(DAYS)
    return parts


def written(parts):
    return ";".join(f"{name}={value}" for name, value in parts.items())


def basic(time):
    return time.strftime("%Y%m%dT%H%M%S")


def times_of(parts, start, end):
    """The times up to `end`."""
    own = rrulestr(written(parts), dtstart=start)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return own.replace(until=min(end, own._until or end))


def case(dice):
    parts = rule(dice)
    start = datetime.datetime(2020, 1, 1) + datetime.timedelta(
        days=dice.randrange(1500), hours=dice.randrange(24), minutes=dice.choice([0, 15, 30, 59])
    )
    if parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts:
        first = DAYS.index(parts.get("WKST", "MO"))
        start -= datetime.timedelta(days=(start.weekday() - first) % 7)
    end = start + datetime.timedelta(days={"DAILY": 400, "WEEKLY": 1000, "MONTHLY": 3000, "YEARLY": 6000}[parts["FREQ"]])
    limit = dice.random()
    if limit < 0.35 and not (parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts):
        named = next(iter(times_of(parts, start, end)), None)
        if named is None:
            return None
        start = named
        parts["COUNT"] = dice.choice([1, 2, 5, 10, 37])
    elif 0.35 <= limit < 0.6:
        until = start + (end - start) * dice.random()
        parts["UNTIL"] = basic(until)
    times = []
    for time in times_of(parts, start, end):
        if len(times) == MOST:
            break
        times.append(time)
    if len(times) == MOST:
        end = times[-1]
    return "\t".join([written(parts), basic(start), basic(end), listed(basic(time) for time in times)])


def main():
    dice = random.Random(5545)
    cases = {}
    while len(cases) < 600:
        made = case(dice)
        if made is not None and (made.split("\t")[3] or dice.random() < 0.3):
            cases[made] = None
    print("\n".join(cases))


main()
