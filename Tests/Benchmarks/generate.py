#!/usr/bin/env python3
"""Write the tables of a made-up network of any size: same sizes and seed, same bytes.

    python3 Tests/Benchmarks/generate.py --members 100000 --groups 5000 --meetings 2000 DIR

Rows are in the order of their keys, as `mela export` writes them. Names stand in the scripts of their countries; how
many members have an address, an open calendar or a title of their own is as in Data/Sample.
"""

import argparse
import csv
import datetime
import random
from pathlib import Path

from region import COUNTRIES, GROUP_WORDS, SUBREGIONS, TOPICS

FIRST_YEAR, LAST_YEAR, THIS_YEAR = 1950, 2049, 2026

HEADERS = {
    "network": "name,organizerName,organizerAddress",
    "subregions": "id,name",
    "countries": "code,subregionID",
    "groups": "id,countryCode,name,city,languages,offers,wants",
    "members": "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle",
    "series": "id,name,everyYears",
    "meetings": "id,seriesID,number,year,name,status,countryCode,city,hostGroupID,plannedCountryCode,"
    "starts,ends,opens,closes,timeZone",
}


def some(chance, values, least):
    """At least that many of the values, none twice, with ; between."""
    return ";".join(chance.sample(values, chance.randint(least, len(values))))


def group_rows(chance, count):
    """Each group's row and its country, in the order of the keys."""
    for number in range(1, count + 1):
        country = chance.choice(COUNTRIES)
        name = " ".join(chance.choice(part) for part in GROUP_WORDS)
        topics = chance.sample(TOPICS, 6)
        row = [f"g{number:06}", country.code, name, chance.choice(country.cities), some(chance, country.languages, 1)]
        yield row + [some(chance, topics[:3], 0), some(chance, topics[3:], 0)], country


def member_rows(chance, count, groups):
    for number in range(1, count + 1):
        (group, *_), country = chance.choice(groups)
        key = f"m{number:07}"
        name = " ".join(chance.sample(country.names, chance.choice((1, 1, 2))))
        address = f"{key}@example.org" if chance.random() < 0.7 else ""
        style = "open" if address and chance.random() < 0.17 else "discreet"
        title = chance.choice(country.titles) if chance.random() < 0.1 else ""
        yield [key, group, name, some(chance, country.languages, 1), address, style, title]


def meeting_row(chance, series, number, groups):
    year = FIRST_YEAR + number - 1
    (group, _, _, city, *_), country = chance.choice(groups)
    if year <= THIS_YEAR:
        status = chance.choices(("held", "moved", "postponed", "online", "cancelled"), (80, 5, 5, 5, 5))[0]
    else:
        status = chance.choice(("confirmed", "proposed"))
    other = chance.choice([each for each in COUNTRIES if each is not country])
    planned = other.code if status in ("moved", "online", "cancelled") else ""
    name = f"{series.capitalize()} {year}, {city}"
    first = datetime.date(year, chance.randint(1, 12), chance.randint(1, 28))
    last = first + datetime.timedelta(days=chance.randint(1, 5))
    days = [first.isoformat(), last.isoformat(), chance.choice(("09:00", "09:30")), "17:30", country.zone]
    if status in ("online", "cancelled"):
        place, name = ["", "", ""], f"{series.capitalize()} {year}"
    else:
        place = [country.code, city, group]
    if status in ("proposed", "cancelled"):
        days = [""] * 5
    return [f"{series}-{year}", series, number, year, name, status, *place, planned, *days]


def tables(members, groups, meetings, seed):
    """Each table's name with its rows, each after those that it refers to."""
    chance = random.Random(seed)
    editions = LAST_YEAR - FIRST_YEAR + 1
    series = [f"series{number:03}" for number in range(1, -(-meetings // editions) + 1)]
    placed = list(group_rows(chance, groups))
    yield "network", [["Made-up Network", "Made-up meetings team", "meetings@example.org"]]
    yield "subregions", [list(pair) for pair in sorted(SUBREGIONS.items())]
    yield "countries", [[country.code, country.subregion] for country in sorted(COUNTRIES)]
    yield "groups", [row for row, _ in placed]
    yield "members", member_rows(chance, members, placed)
    yield "series", [[key, f"The {key} meeting", 1] for key in series]
    editions_in_order = [(key, number) for key in series for number in range(1, editions + 1)][:meetings]
    yield "meetings", [meeting_row(chance, key, number, placed) for key, number in editions_in_order]


def write(folder, members, groups, meetings, seed):
    """Writes the files, and returns how many rows each table has."""
    folder.mkdir(parents=True, exist_ok=True)
    counts = {}
    for table, rows in tables(members, groups, meetings, seed):
        counts[table] = 0
        with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
            file.write(HEADERS[table] + "\n")
            writer = csv.writer(file, lineterminator="\n")
            for row in rows:
                writer.writerow(row)
                counts[table] += 1
    return counts


def add_sizes(parser):
    parser.add_argument("--members", type=int, default=100_000)
    parser.add_argument("--groups", type=int, default=5_000)
    parser.add_argument("--meetings", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)


def main():
    parser = argparse.ArgumentParser(description="Write the tables of a made-up network.")
    add_sizes(parser)
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    counts = write(asked.folder, asked.members, asked.groups, asked.meetings, asked.seed)
    for table, count in counts.items():
        print(f"{table}.csv: {count:,} rows")


if __name__ == "__main__":
    main()
