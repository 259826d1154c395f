"""Made-up networks with one meeting to come: many travellers with their documents and flights, or many candidates for
its seats. Same sizes and seed, same bytes."""

import csv
import datetime
import random
from zoneinfo import ZoneInfo

import generate
from region import COUNTRIES, SUBREGIONS

MEETING = "regional-2027"
FIRST, LAST = datetime.date(2027, 3, 11), datetime.date(2027, 3, 14)
PLACE, ZONE = "KTM", "Asia/Kathmandu"
# An airport of each country; those without a flight to the place change at a hub.
AIRPORTS = {
    "AU": "SYD", "BD": "DAC", "BT": "PBH", "CN": "CAN", "FJ": "NAN", "GE": "TBS", "ID": "CGK", "IN": "DEL", "JP": "NRT",
    "KG": "BSZ", "KH": "KTI", "KI": "TRW", "KR": "ICN", "LK": "CMB", "MM": "RGN", "MN": "UBN", "NP": "PKR",
    "PG": "POM", "PH": "MNL", "PK": "LHE", "TH": "BKK", "VN": "HAN",
}
DIRECT = {"BD", "BT", "CN", "IN", "NP", "TH"}
HUBS = {"SIN": "Asia/Singapore", "BKK": "Asia/Bangkok", "DEL": "Asia/Kolkata"}
AIRLINES = ("TG", "SQ", "AI", "RA", "MH")
DIETS = (("any", 55), ("halal", 17), ("vegetarian", 17), ("vegan", 7), ("jain", 2), ("kosher", 1))
ALLERGIES = ("cow-milk", "eggs", "fish", "nuts", "peanuts", "shellfish", "soy", "wheat")
GIVEN = "AISULU BULAN CHANDNI DARA ELEI HANA INTAN JOY KUMUL LATA MALI NILA OMBAK PARUL ROSHNI SALOTE TALA VULA".split()
FAMILY = "TESTFALL SAMPLE EXAMPLE SPECIMEN MUSTER CONTOH NAMUNA".split()

HEADERS = generate.HEADERS | {
    "delegates": "meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled",
    "companions": "meetingID,memberID,adults,childAges,inChildcare,beds",
    "rooms": "meetingID,memberID,room,beds",
    "consents": "meetingID,memberID,purpose,givenOn,withdrawnOn",
    "programme": "id,meetingID,day,opens,closes,title,place,link,languages",
    "deadlines": "id,memberID,kind,due,meetingID,doneOn",
    "turnouts": "memberID,seriesID,times,latest",
    "teamSeats": "meetingID,groupID,seats",
    "declarations": "memberID,young,newcomer",
    "seatShares": "seriesID,subregionID,weight,floor",
    "documents": "meetingID,memberID,companion,kind,name,number,expires,birthDate,nationality",
    "flights": "meetingID,memberID,flight,from,departsOn,departsAt,to,arrivesOn,arrivesAt",
    "wishes": "meetingID,memberID,requests,contact,insurance",
}
# What goes into the vault, in the order in which it is imported.
TRAVEL = ("documents", "flights", "wishes")
SERIES = [["regional", "The regional meeting", 1]]


def write(folder, tables, headers=HEADERS):
    folder.mkdir(parents=True, exist_ok=True)
    for table, rows in tables.items():
        with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
            file.write(headers[table] + "\n")
            csv.writer(file, lineterminator="\n").writerows(rows)


def region(chance, members, groups):
    """The tables that every network has, and each member with the country."""
    placed = list(generate.group_rows(chance, groups))
    country = {row[0]: country for row, country in placed}
    people = list(generate.member_rows(chance, members, placed))
    tables = {
        "network": [["Made-up Network", "Made-up meetings team", "meetings@example.org"]],
        "subregions": [list(pair) for pair in sorted(SUBREGIONS.items())],
        "countries": [[each.code, each.subregion] for each in sorted(COUNTRIES)],
        "groups": [row for row, _ in placed],
        "members": people,
        "series": SERIES,
    }
    return tables, [(row[0], country[row[1]]) for row in people]


def meeting(number, year, status, group="", days=("",) * 5):
    place = ["NP", "Kathmandu", group] if group else ["NP", "Kathmandu", ""]
    return [f"regional-{year}", "regional", number, year, f"Regional {year}, Kathmandu", status, *place, "", *days]


def crowd(travellers, seed):
    """A meeting to which that many have confirmed, all with documents and two to four flights."""
    chance = random.Random(seed)
    tables, people = region(chance, travellers + travellers // 4, max(3, travellers // 10))
    going = sorted(chance.sample(people, travellers))
    days = (FIRST.isoformat(), LAST.isoformat(), "09:00", "17:30", ZONE)
    tables["meetings"] = [meeting(1, 2027, "confirmed", days=days)]
    tables |= {table: [] for table in ("delegates", "companions", "rooms", "consents", "deadlines", *TRAVEL)}
    tables["turnouts"] = [[key, "regional", 1, ""] for key, _ in people if chance.random() < 0.4]
    tables["programme"] = list(programme(chance))
    wishes = room_wishes(chance, [key for key, _ in going])
    for number, (key, country) in enumerate(going, 1):
        add_traveller(chance, tables, number, key, country, wishes[key])
    return tables


def programme(chance):
    for number in range(24):
        day = FIRST + datetime.timedelta(days=number // 6)
        tags = ";".join(chance.sample(("en", "ne", "th", "id", "zh-Hant", "hi", "ru"), chance.choice((1, 2, 2, 3, 4))))
        hour = 9 + number % 6
        row = [f"session-{number + 1:02}", MEETING, day, f"{hour:02}:00", f"{hour:02}:50", f"Session {number + 1}"]
        yield row + ["Hall", "", tags]


def room_wishes(chance, keys):
    """By member: the kind of room, and with whom they share it."""
    wishes, waiting = {}, None
    for key in keys:
        kind = chance.choices(("pair", "open", "one-sided", "single", "family", "none"), (60, 6, 2, 24, 4, 4))[0]
        if kind == "pair":
            if waiting:
                wishes[key], wishes[waiting] = ("shared", waiting), ("shared", key)
            waiting = None if waiting else key
            wishes.setdefault(key, ("shared", ""))
        elif kind == "one-sided":
            wishes[key] = ("shared", chance.choice([other for other in keys if other != key]))
        else:
            wishes[key] = ("shared" if kind == "open" else kind, "")
    return wishes


def add_traveller(chance, tables, number, key, country, wish):
    there = FIRST - datetime.timedelta(days=chance.choice((0, 1, 1, 1, 2, 3)))
    back = LAST + datetime.timedelta(days=chance.choice((0, 0, 1, 1, 2)))
    diet = chance.choices(*zip(*DIETS))[0]
    allergies = ";".join(sorted(chance.sample(ALLERGIES, chance.choice((1, 1, 2))))) if chance.random() < 0.1 else ""
    handled = "yes" if allergies else "no"
    tables["delegates"].append([MEETING, key, "confirmed", there, back, *wish, diet, allergies, handled])
    people = 1
    if chance.random() < 0.12:
        adults = chance.choice((0, 1, 1))
        ages = sorted(chance.choices(range(15), k=chance.randint(0 if adults else 1, 2)))
        people += adults + len(ages)
        row = [MEETING, key, adults, ";".join(map(str, ages)), chance.randint(0, len(ages))]
        tables["companions"].append(row + [chance.randint(0, people - 1)])
    elif wish[0] == "single":
        tables["rooms"].append([MEETING, key, f"{100 + number}", 1])
    for purpose in ("travelAgent", "hotel", "host", "insurer"):
        if chance.random() < 0.01:
            tables["consents"].append([MEETING, key, purpose, "2026-10-01", "2026-11-01"])
    if chance.random() < 0.3:
        done = chance.choice(("", "2026-11-20"))
        tables["deadlines"].append([f"due-{number:05}", key, "visa", "2027-02-01", MEETING, done])
    tables["documents"] += documents(chance, key, country, people)
    tables["flights"] += flights(chance, key, country, there, back)
    requests = chance.choice(("", "", "aisle seat", "two bags", "wheelchair at the gate"))
    insurance = f"Sample Mutual {chance.randint(100_000, 999_999)}"
    tables["wishes"].append([MEETING, key, requests, "through the group", insurance])


def documents(chance, key, country, people):
    for companion in range(people):
        born = datetime.date(chance.randint(1955, 2005), chance.randint(1, 12), chance.randint(1, 28))
        expires = datetime.date(chance.randint(2027, 2035), chance.randint(1, 12), chance.randint(1, 28))
        # Many have one name only.
        name = " ".join([chance.choice(GIVEN)] + ([chance.choice(FAMILY)] if chance.random() < 0.7 else []))
        number = f"{country.code}P{chance.randint(1_000_000, 9_999_999)}"
        yield [MEETING, key, companion, "passport", name, number, expires, born, country.code]
        if chance.random() < 0.25:
            number = f"{chance.randint(10**11, 10**12 - 1)}"
            yield [MEETING, key, companion, "identityCard", f"{name} ID", number, "", born, country.code]


def flights(chance, key, country, there, back):
    """The way there and the way back, each with a change for those who have no direct flight, by the clocks there."""
    home = (AIRPORTS[country.code], country.zone)
    hub = None if country.code in DIRECT else chance.choice([pair for pair in HUBS.items() if pair[0] != home[0]])
    stops = [home, hub, (PLACE, ZONE)] if hub else [home, (PLACE, ZONE)]
    noon = datetime.time(chance.randint(11, 17), chance.choice((0, 15, 30, 45)))
    lands = datetime.datetime.combine(there, noon, ZoneInfo(ZONE))
    legs = []
    for (start, start_zone), (end, end_zone) in reversed(list(zip(stops, stops[1:]))):
        leaves = lands - datetime.timedelta(minutes=chance.randint(90, 540))
        legs.insert(0, (start, leaves.astimezone(ZoneInfo(start_zone)), end, lands.astimezone(ZoneInfo(end_zone))))
        lands = leaves - datetime.timedelta(minutes=chance.randint(70, 300))
    leaves = datetime.datetime.combine(back, noon, ZoneInfo(ZONE)) + datetime.timedelta(hours=3)
    for (start, start_zone), (end, end_zone) in zip(stops[::-1], stops[-2::-1]):
        lands = leaves + datetime.timedelta(minutes=chance.randint(90, 540))
        legs.append((start, leaves.astimezone(ZoneInfo(start_zone)), end, lands.astimezone(ZoneInfo(end_zone))))
        leaves = lands + datetime.timedelta(minutes=chance.randint(70, 300))
    for start, leaves, end, lands in legs:
        number = f"{chance.choice(AIRLINES)} {chance.randint(100, 999)}"
        yield [MEETING, key, number, start, leaves.date(), f"{leaves:%H:%M}", end, lands.date(), f"{lands:%H:%M}"]


def contest(members, seed):
    """A meeting whose seats all members could have, after ten editions of which the counts are left."""
    chance = random.Random(seed)
    tables, people = region(chance, members, max(3, members // 10))
    tables["meetings"] = [meeting(year - 2016, year, "held") for year in range(2017, 2027)]
    tables["meetings"].append(meeting(11, 2027, "confirmed"))
    went = [key for key, _ in people if chance.random() < 0.35]
    tables["turnouts"] = [[key, "regional", chance.randint(1, 4), chance.choice(("", "", 10))] for key in went]
    tables["teamSeats"] = sorted(
        [f"regional-{year}", row[0], chance.randint(1, 3)]
        for row in tables["groups"] for year in range(2017, 2027) if chance.random() < 0.15
    )
    declared = [(key, chance.choice(("yes", "no")), chance.choice(("yes", "no"))) for key, _ in people[::3]]
    tables["declarations"] = [list(row) for row in declared if "yes" in row]
    tables["seatShares"] = [["regional", "pasifika", max(1, members // 60), max(1, members // 125)]]
    return tables
