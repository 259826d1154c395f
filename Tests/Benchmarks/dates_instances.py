"""Made-up networks in which many countries offer to host one meeting. Same sizes, year and seed, same bytes."""

import csv
import datetime
import pathlib
import random

import generate
from region import GROUP_WORDS, SUBREGIONS

REFERENCE = pathlib.Path(__file__).resolve().parents[2] / "Data/Reference"
SERIES = "regional"
# The years that holidays.csv knows are 2024 to 2040; a window may end in the next.
LAST_YEAR = 2039
# A country whose later years aren't known, and one of which a holiday is suspect, are in every network.
ALWAYS = {"LK", "SG"}

HEADERS = generate.HEADERS | {
    "shares": "seriesID,subregionID,weight,mustHost",
    "offers": "id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note",
    "offerMonths": "offerID,month",
    "conferences": "id,name,starts,ends,countryCode",
    "holidays": "countryCode,date,kind,name,source",
    "busyDays": "memberID,starts,ends",
}


def reference(name):
    with open(REFERENCE / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def network(countries, hosts, year, seed):
    chance = random.Random(seed)
    key = {name: subregion for subregion, name in SUBREGIONS.items()}
    region = [row for row in reference("countries") if row["scope"] == "region"]
    others = chance.sample([row for row in region if row["alpha2"] not in ALWAYS], countries - len(ALWAYS))
    chosen = [row for row in region if row["alpha2"] in ALWAYS or row in others]
    groups = [row for country in chosen for row in group_rows(chance, country)]
    members = [member for row in groups for member in member_rows(chance, row)]
    offers, months = offer_rows(chance, [row["alpha2"] for row in chosen], groups, hosts, year)
    return {
        "network": [["Made-up Network", "Made-up meetings team", "meetings@example.org"]],
        "subregions": [list(pair) for pair in sorted(SUBREGIONS.items())],
        "countries": [[row["alpha2"], key[row["suggested_subregion"]]] for row in chosen],
        "groups": groups,
        "members": members,
        "series": [["other", "Another meeting", 1], [SERIES, "The regional meeting", 1]],
        "meetings": list(other_meetings(chance, year)),
        "shares": [[SERIES, subregion, 1, "no"] for subregion in sorted(SUBREGIONS)],
        "offers": offers,
        "offerMonths": months,
        "conferences": [[f"field-{k}", f"Conference {k}", *days(chance, year, 5), "KE"] for k in range(3)],
        "holidays": sorted(decreed(chance, [row["alpha2"] for row in chosen], year)),
        "busyDays": sorted([row[0], *days(chance, year, 6)] for row in members if chance.random() < 0.1),
    }


def days(chance, year, most):
    """Up to so many days in a row that begin in that year, the first and the last."""
    first = datetime.date(year, 1, 1) + datetime.timedelta(days=chance.randrange(365))
    return first.isoformat(), (first + datetime.timedelta(days=chance.randrange(most))).isoformat()


def other_meetings(chance, year):
    """One in the year, and one on each side of it, so near that its way home or there may be in the way."""
    before = datetime.date(year, 1, 1) - datetime.timedelta(days=chance.randint(1, 4))
    after = datetime.date(year + 1, 1, 1) + datetime.timedelta(days=chance.randint(1, 16))
    for number, (first, last) in enumerate([(before, before), days(chance, year, 3), (after, after)], 1):
        meeting = [f"other-{number}", "other", number, str(first)[:4], f"Other {number}", "confirmed", "SG", "Singapore"]
        yield meeting + ["", "", first, last, "09:00", "17:30", "Asia/Bangkok"]


def group_rows(chance, country):
    code = country["alpha2"]
    for number in range(1, chance.randint(1, 4) + 1):
        name = " ".join(chance.choice(part) for part in GROUP_WORDS)
        yield [f"{code.lower()}-{number}", code, name, country["capital"], "en", "", ""]


def member_rows(chance, group):
    for number in range(1, chance.randint(1, 5) + 1):
        yield [f"{group[0]}-{number}", group[0], "Lotus", "en", "", "discreet", ""]


def offer_rows(chance, codes, groups, hosts, year):
    """One offer of each host's or two; every fourth stands in some months only."""
    offers, months = [], []
    for code in sorted(chance.sample(codes, hosts)):
        own = [row[0] for row in groups if row[1] == code]
        for group in own[:chance.randint(1, 2)]:
            offers.append([f"of-{group}", SERIES, group, "offered", year, year, "2026-10-01", ""])
            if chance.random() < 0.25:
                months += [[f"of-{group}", month] for month in sorted(chance.sample(range(1, 13), 5))]
    return offers, months


def decreed(chance, codes, year):
    """In every third country a new holiday, a holiday that is worked on, and another day that is."""
    known = {}
    for row in reference("holidays"):
        if row["date"].startswith(str(year)):
            known.setdefault(row["country"], []).append(row["date"])
    for code in codes[::3]:
        dates = chance.sample(known[code], 1) if code in known else []
        dates += [days(chance, year, 1)[0] for _ in range(2)]
        for date in set(dates[:-1]) - {dates[-1]}:
            yield [code, date, "workday", "Made-up working day", "made up"]
        yield [code, dates[-1], "holiday", "Made-up holiday", "made up"]
