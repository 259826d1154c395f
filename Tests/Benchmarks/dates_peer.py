"""The best days of a year at each country that offers to host, day by day:

    dates_peer.py FOLDER REFERENCE SERIES YEAR DAYS plain|remembering|COUNT

The plain way works out what a day costs a country's people whenever it asks, the others once for each day. It reads a
network's tables and prints by country the first day, the last day and the points, or null where no days will do; with a
number so many of the best ones that share no day; and how long its parts took. Written from the rules alone; public
holidays are those of the package holidays, English names, whole countries.
"""

import time

START = time.perf_counter()

import csv  # noqa: E402, the packages' loading is timed
import json  # noqa: E402
import pathlib  # noqa: E402
import sys  # noqa: E402
import warnings  # noqa: E402
from collections import Counter, defaultdict  # noqa: E402
from datetime import UTC, date, datetime, timedelta  # noqa: E402
from typing import NamedTuple  # noqa: E402

import holidays  # noqa: E402

LOADED = time.perf_counter()
DAY = timedelta(days=1)


class Price(NamedTuple):
    """What a day costs one delegate, to whom a whole day is worth 60. The dearest has most for meeting."""

    meeting: int
    travel: int
    # Whether offices are closed, or may be, so that the host's people are away.
    closes: bool


WORKING = Price(0, 2, False)
WEEKEND = Price(4, 0, False)
HOLIDAY = Price(60, 30, True)
# A day that the package estimates may fall on the one before or after.
ESTIMATED, BESIDE_ESTIMATED = Price(45, 22, True), Price(15, 7, True)
MANY_COUNTRIES = Price(6, 3, False)
MOVEMENT = Price(12, 6, False)
# A day that a decree made a working day is none of these.
HOLIDAYS = {HOLIDAY, ESTIMATED, BESIDE_ESTIMATED}
UNKNOWN_YEARS = {"none": Price(3, 3, True), "low": Price(1, 2, True)}
CONFERENCE = 30
CYCLONES = {"": 0, "season": 0, "active": 1, "peak": 3}
# Singapore's Diwali a lunar month after other countries', as Data/Reference/SOURCES.md says.
SUSPECT = {("SG", "2028-11-15"), ("SG", "2036-11-17")}
# Two weeks for the seat, two for the papers, eight for a visa, because nothing is known about entry.
LEAD = timedelta(days=14 + 14 + 56)


def rows(folder, table):
    with open(pathlib.Path(folder) / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def span(first, last):
    return [first + DAY * k for k in range((last - first).days + 1)]


def between(row, first="starts", last="ends"):
    return span(date.fromisoformat(row[first]), date.fromisoformat(row[last]))


class Region:
    """What Data/Reference tells, but for its public holidays."""

    def __init__(self, folder):
        self.weekends = {row["country"]: set(map(int, row["weekdays"].split(";"))) for row in rows(folder, "weekends")}
        self.completeness = {
            (row["country"], int(row["year"])): row["completeness"] for row in rows(folder, "holidays_coverage")
        }
        self.observances = rows(folder, "observances")
        self.conferences = [row for row in rows(folder, "conferences") if row["start"]]
        self.basins = {row["id"]: row for row in rows(folder, "cyclone_basins")}
        self.coasts = defaultdict(list)
        for row in rows(folder, "cyclone_coasts"):
            self.coasts[row["country"]].append(self.basins[row["basin"]])

    def cyclones(self, country, month):
        """The points of the strongest sea's month."""
        return max((CYCLONES[strength(basin, month)] for basin in self.coasts[country]), default=0)


def strength(basin, month):
    first, last = int(basin["first_month"]), int(basin["last_month"])
    in_season = first <= month <= last if first <= last else month >= first or month <= last
    if month in months(basin["peak_months"]):
        return "peak"
    return "active" if month in months(basin["active_months"]) else "season" if in_season else ""


def months(text):
    """Of `4-6;9-12`."""
    for part in filter(None, text.split(";")):
        first, *last = map(int, part.split("-"))
        yield from range(first, (last or [first])[0] + 1)


def kept(days, is_estimated):
    """The days of a holiday, and those on which it may fall."""
    for day in days:
        yield day, ESTIMATED if is_estimated else HOLIDAY
    if is_estimated:
        yield days[0] - DAY, BESIDE_ESTIMATED
        yield days[-1] + DAY, BESIDE_ESTIMATED


class Home:
    """A country, and what makes each of its days dear."""

    def __init__(self, country, season, region, decreed):
        self.rest = region.weekends.get(country, {6, 7})
        own = [(day, kind) for code, day, kind in decreed if code == country]
        self.worked = {day for day, kind in own if kind == "workday"}
        years = {day.year for day in season}
        known = {year: region.completeness.get((country, year), "none") for year in years}
        self.unknown = {year: UNKNOWN_YEARS[word] for year, word in known.items() if word in UNKNOWN_YEARS}
        self.kept = {}
        marks = [*self.observed(country, region), *self.public(country, years)]
        for day, price in marks + [(day, HOLIDAY) for day, kind in own if kind == "holiday"]:
            if day not in self.worked or price not in HOLIDAYS:
                self.kept[day] = max(self.kept.get(day, WORKING), price)

    def observed(self, country, region):
        for row in region.observances:
            days = between(row, "start", "end")
            if row["kind"] == "movement_day":
                yield from ((day, MOVEMENT) for day in days)
            elif row["reach"] != "countries":
                other = date.fromisoformat(row["alt_start"] or row["start"])
                # Counted by the other calendar they last as long.
                both = days + span(other, other + (days[-1] - days[0]))
                yield from ((day, MANY_COUNTRIES) for day in span(min(both), max(both)))
            elif country in row["countries"].split(";"):
                yield from kept(days, row["estimated"] == "1")

    def public(self, country, years):
        found = holidays.country_holidays(country, years=years, categories=("public",), language="en_US")
        for day in found:
            if (country, day.isoformat()) in SUSPECT:
                continue
            for name in found.get_list(day):
                yield from kept([day], "estimated)" in name)

    def price(self, day):
        """Of all reasons the dearest alone counts."""
        prices = [WORKING]
        if day.isoweekday() in self.rest and day not in self.worked:
            prices.append(WEEKEND)
        if day.year in self.unknown:
            prices.append(self.unknown[day.year])
        if day in self.kept:
            prices.append(self.kept[day])
        return max(prices)


class Case:
    def __init__(self, folder, reference, series, year, length):
        self.length = length
        self.starts = span(date(year, 1, 1), date(year, 12, 31))
        self.season = span(self.starts[0] - DAY, self.starts[-1] + DAY * length)
        self.region = Region(reference)
        country = {row["id"]: row["countryCode"] for row in rows(folder, "groups")}
        # One delegate from each group.
        self.people = Counter(country.values())
        self.delegates = sum(self.people.values())
        self.crew = max(5, self.delegates // 4)
        self.offers = defaultdict(list)
        open_months = defaultdict(set)
        for row in rows(folder, "offerMonths"):
            open_months[row["offerID"]].add(int(row["month"]))
        for row in rows(folder, "offers"):
            if row["seriesID"] == series and int(row["fromYear"]) <= year <= int(row["untilYear"]):
                self.offers[country[row["groupID"]]].append(open_months[row["id"]] or set(range(1, 13)))
        self.decreed = [
            (row["countryCode"], date.fromisoformat(row["date"]), row["kind"]) for row in rows(folder, "holidays")
        ]
        own = [between(row) for row in rows(folder, "conferences")]
        theirs = [between({"end": row["start"]} | {k: v for k, v in row.items() if v}, "start", "end")
                  for row in self.region.conferences]
        self.conferences = Counter(day for days in own + theirs for day in days)
        self.busy = busy_points(folder)
        self.taken = set()
        for row in rows(folder, "meetings"):
            if row["starts"] and row["status"] not in ("cancelled", "proposed"):
                days = between(row)
                self.taken |= {days[0] - DAY, *days, days[-1] + DAY}
        self.earliest = datetime.now(UTC).date() + LEAD

    def prices(self, remembers):
        """By country a function from a day to its price."""
        homes = {code: Home(code, self.season, self.region, self.decreed) for code in {*self.people, *self.offers}}
        if not remembers:
            return {code: home.price for code, home in homes.items()}
        return {code: {day: home.price(day) for day in self.season}.__getitem__ for code, home in homes.items()}

    def windows(self, host, prices):
        """Those in which a meeting may be: the first day, the last day and the points, in order."""
        months = set().union(*self.offers[host])
        for start in self.starts:
            days = [start + DAY * k for k in range(self.length)]
            travel = [start - DAY, days[-1] + DAY]
            if travel[0] < self.earliest or any(day.month not in months for day in days):
                continue
            if self.taken.isdisjoint(days + travel):
                yield start.isoformat(), days[-1].isoformat(), self.points(host, days, travel, prices)

    def best(self, host, prices):
        return min(self.windows(host, prices), key=lambda window: window[2], default=None)

    def best_ones(self, host, prices, most):
        """The best one, the best one that shares no day with it, and so on."""
        found = []
        for window in sorted(self.windows(host, prices), key=lambda window: window[2]):
            if all(window[1] < other[0] or window[0] > other[1] for other in found):
                found.append(window)
        return found[:most]

    def points(self, host, days, travel, prices):
        points = 0
        for country, people in self.people.items():
            price = prices[country]
            for day in days:
                points += people * price(day).meeting
            if country != host:
                for day in travel:
                    points += people * price(day).travel
        for day in days:
            points += self.busy[day] + self.delegates * self.region.cyclones(host, day.month)
        for day in days + travel:
            price = prices[host](day)
            points += self.crew * price.meeting if price.closes else 0
            points += self.delegates * CONFERENCE * self.conferences[day]
        return points


def busy_points(folder):
    """By day. A group sends one, so each of its members counts as their part."""
    group = {row["id"]: row["groupID"] for row in rows(folder, "members")}
    size = Counter(group.values())
    points = Counter()
    for row in rows(folder, "busyDays"):
        for day in between(row):
            points[day] += max(1, 60 // size[group[row["memberID"]]])
    return points


def main():
    folder, reference, series, year, length, way = sys.argv[1:]
    # For India the package's lunar days end in 2035, which holidays_coverage.csv says too.
    warnings.filterwarnings("ignore", message="Requested Holidays are available only from")
    case = Case(folder, reference, series, int(year), int(length))
    read = time.perf_counter()
    prices = case.prices(way != "plain")
    known = time.perf_counter()
    if way.isdigit():
        hosts = {host: case.best_ones(host, prices, int(way)) for host in case.offers}
    else:
        hosts = {host: case.best(host, prices) for host in case.offers}
    seconds = {"loading": LOADED - START, "reading": read - LOADED, "countries": known - read,
               "search": time.perf_counter() - known}
    print(json.dumps({"hosts": hosts, "delegates": case.delegates, "seconds": seconds}))


if __name__ == "__main__":
    main()
