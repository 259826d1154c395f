"""The nine rosters of a meeting, made of the CSV files by pandas and written as xlsx by openpyxl:

    rosters_peer.py FOLDER REFERENCE OUT MEETING MEMBER     writes OUT/NAME.xlsx, nine times

Independent of mela but for the rules. It trusts its input: it checks nothing, seals nothing, writes no history.
"""

import datetime
import pathlib
import sys

import pandas

from rosters_xlsx import write

SMALLEST, FEWEST = 5, 10
DIETS = ("any", "vegetarian", "vegan", "halal", "kosher", "jain")


class Case:
    """A meeting's tables; missing cells are empty texts."""

    def __init__(self, folder, reference, meeting, member):
        folder, reference = pathlib.Path(folder), pathlib.Path(reference)
        self.folder, self.member = folder, member
        meetings = self.table("meetings")
        self.meeting = meetings[meetings["id"] == meeting].iloc[0]
        self.members = self.table("members").set_index("id")
        self.groups = self.table("groups").set_index("id")
        delegates = self.of_meeting("delegates")
        delegates = delegates.join(self.members, on="memberID")
        self.asked = delegates.join(self.groups, on="groupID", suffixes=("", "OfGroup"))
        self.delegates = self.asked[self.asked["status"] == "confirmed"]
        self.companions = self.of_meeting("companions").set_index("memberID")
        self.companions["children"] = self.companions["childAges"].map(lambda text: text.split(";") if text else [])
        self.companions["people"] = self.companions["adults"].astype(int) + self.companions["children"].map(len)
        documents = self.of_meeting("documents")
        documents["part"] = documents["companion"].astype(int)
        self.documents = documents.set_index(["memberID", "part", "kind"])
        self.papers = self.documents.to_dict("index")
        self.legs = {key: rows.to_dict("records") for key, rows in self.of_meeting("flights").groupby("memberID")}
        self.wishes = self.of_meeting("wishes").set_index("memberID").to_dict("index")
        consents = self.of_meeting("consents")
        consents = consents[consents["withdrawnOn"] != ""]
        self.withdrawn = set(zip(consents["memberID"], consents["purpose"]))
        airports = read(reference / "airports.csv").set_index("iata")
        self.airports = airports["city"].where(airports["city"] != "", airports["name"]).to_dict()
        self.countries = read(reference / "countries.csv").set_index("alpha2")["name"].to_dict()
        self.languages = read(reference / "languages.csv").set_index("tag")["name"].to_dict()

    def table(self, name):
        return read(self.folder / f"{name}.csv")

    def of_meeting(self, name):
        rows = self.table(name)
        return rows[rows["meetingID"] == self.meeting["id"]].copy()

    def consenting(self, purpose):
        return [row for row in self.delegates.to_dict("records") if (row["memberID"], purpose) not in self.withdrawn]

    def stay(self, row):
        """First and last day."""
        return (row["arrives"] or self.meeting["starts"], row["leaves"] or self.meeting["ends"])

    def company(self, member):
        return int(self.companions["people"].get(member, 0))

    def language(self, tag):
        return self.languages.get(tag, tag)

    def country(self, code):
        return self.countries.get(code, code)

    def place(self, code):
        return f"{self.airports[code]} ({code})" if code in self.airports else code

    def papers_of(self, member, kinds):
        """Of a delegate and those who come along: the first kind that each has."""
        for part in range(self.company(member) + 1):
            found = (self.papers.get((member, part, kind)) for kind in kinds)
            paper = next((paper for paper in found if paper), None)
            if paper:
                yield paper

    def ways(self, row):
        """The last leg there, and the first one back."""
        first, last = self.stay(row)
        legs = self.legs.get(row["memberID"], [])
        there = [leg for leg in legs if leg["arrivesOn"] <= first]
        back = [leg for leg in legs if leg["departsOn"] >= last]
        return there[-1] if there else None, back[0] if back else None


def read(path):
    return pandas.read_csv(path, dtype=str, keep_default_na=False)


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def clock(text):
    return datetime.time.fromisoformat(text)


def in_order(rows):
    """By what they show, cell by cell."""
    def shown(cell):
        return f"{cell:%H:%M}" if isinstance(cell, datetime.time) else "" if cell is None else str(cell)

    return sorted(rows, key=lambda row: [shown(cell) for cell in row])


def travel_agent(case):
    rows = []
    for row in case.consenting("travelAgent"):
        member = row["memberID"]
        route = "\n".join(
            f"{leg['flight']} {leg['from']} {leg['departsOn']} {leg['departsAt']} – "
            f"{leg['to']} {leg['arrivesOn']} {leg['arrivesAt']}" for leg in case.legs.get(member, [])
        )
        requests = case.wishes.get(member, {}).get("requests")
        for paper in case.papers_of(member, ["passport"]):
            land = paper["nationality"]
            rows.append([
                paper["name"], day(paper["birthDate"]), paper["number"], day(paper["expires"]),
                f"{land} {case.country(land)}", route, requests,
            ])
    columns = ["Name as in passport", "Birth date", "Passport number", "Expires", "Nationality", "Route", "Requests"]
    return [("Journeys", columns, in_order(rows))], []


def hotel(case):
    guests = {}
    for row in case.consenting("hotel"):
        member = row["memberID"]
        if row["room"] != "none":
            paper = case.papers.get((member, 0, "identityCard")) or case.papers.get((member, 0, "passport"))
            if paper and row["arrives"]:
                guests[member] = (row, [paper["name"], day(row["arrives"]), day(row["leaves"])])
    beds = case.companions["beds"].astype(int).to_dict()
    rows = []
    for member, (row, cells) in guests.items():
        other = row["sharesWith"]
        kind, more, second = row["room"], beds.get(member, 0), [None] * 3
        nights = set(range(cells[1].toordinal(), cells[2].toordinal()))
        if kind == "shared" and not other:
            kind = "shares, partner open"
        elif kind == "shared" and (other not in guests or guests[other][0]["sharesWith"] != member or other == member):
            kind = "shares, partner to follow"
        elif kind == "shared":
            if other < member:
                continue
            kind, more, second = "shared by two", more + beds.get(other, 0), guests[other][1]
            nights |= set(range(second[1].toordinal(), second[2].toordinal()))
            cells, second = in_order([cells, second])
        rows.append(cells + [kind, more, len(nights)] + second)
    columns = ["Guest", "Arrives", "Leaves", "Room", "More beds", "Nights", "Second guest", "Second guest arrives",
               "Second guest leaves"]
    return [("Rooms", columns, in_order(rows))], []


def host(case):
    arrivals, departures = [], []
    for row in case.consenting("host"):
        contact = case.wishes.get(row["memberID"], {}).get("contact") or None
        there, back = case.ways(row)
        for leg, end, when, list_of in ((there, "to", "arrives", arrivals), (back, "from", "departs", departures)):
            if leg:
                cells = [day(leg[f"{when}On"]), clock(leg[f"{when}At"]), leg["flight"], case.place(leg[end]),
                         row["chosenName"], contact]
                list_of.append(((*cells[:3], leg[end], cells[4], contact or ""), cells))

    def ordered(rows):
        return [cells for _, cells in sorted(rows, key=lambda pair: pair[0])]

    columns = ["Day", "Time", "Flight", "Airport", "Name", "Contact"]
    return [("Arrivals", columns, ordered(arrivals)), ("Departures", columns, ordered(departures))], []


def published(counts):
    """None where a count is hidden: 1 to 4, and as many of the greatest as it takes; nothing for too few people."""
    if sum(counts) < FEWEST:
        return []
    small = [count for count in counts if 1 <= count < SMALLEST]
    if not small:
        return counts
    great = sorted((count for count in counts if count >= SMALLEST), reverse=True)
    threshold = SMALLEST
    for place, count in enumerate(great[:-1]):
        slack = sum(small) + sum(great[:place + 1]) - len(small) - (place + 1) * (great[place + 1] + 1)
        if slack >= SMALLEST - 2:
            threshold = count
            break
    return [None if 1 <= count < SMALLEST or count >= threshold else count for count in counts]


def caterer(case):
    delegates = case.delegates
    company = delegates["memberID"].map(lambda member: case.company(member))
    first = pandas.to_datetime(delegates["arrives"].where(delegates["arrives"] != "", case.meeting["starts"]))
    last = pandas.to_datetime(delegates["leaves"].where(delegates["leaves"] != "", case.meeting["ends"]))
    days = []
    for date in pandas.date_range(first.min(), last.max()):
        eaters = int((1 + company[(first <= date) & (date <= last)]).sum())
        if eaters:
            days.append([date.date(), eaters if eaters >= SMALLEST else "up to 4"])
    eaters = len(delegates) + int(company.sum())
    counts = [int((delegates["diet"] == diet).sum()) + (int(company.sum()) if diet == "any" else 0) for diet in DIETS]
    shown = published(counts)
    diets = [
        [diet, "hidden", "at least 1"] if count is None else [diet, count, None] for diet, count in zip(DIETS, shown)
    ]
    if None in shown:
        hidden = ", ".join(diet for diet, count in zip(DIETS, shown) if count is None)
        diets.append([hidden, eaters - sum(count or 0 for count in shown), "together"])
    having = delegates["allergies"].str.split(";").explode()
    allergies = [
        [name.replace("-", " "), int(count), None] if count >= SMALLEST
        else [name.replace("-", " "), "fewer than 5", "told in person"]
        for name, count in having[having != ""].value_counts().sort_index().items()
    ]
    tables = [
        ("Eaters by day", ["Day", "People"], days),
        ("Diets", ["Diet", "People", "Remark"], diets),
        ("Allergies", ["Allergy", "People", "Remark"], allergies),
    ]
    return tables, [f"On one day at least, {eaters} people eat."]


def interpreters(case):
    rows = []
    programme = case.of_meeting("programme").sort_values(["day", "opens", "id"])
    for session in programme.to_dict("records"):
        start = [day(session["day"]), clock(session["opens"]), clock(session["closes"]), session["title"]]
        tags = [case.language(tag) for tag in session["languages"].split(";")]
        pairs = [[one, other] for place, one in enumerate(tags) for other in tags[place + 1:]]
        rows += [start + pair for pair in pairs or [["one language", None]]]
    return [("Sessions", ["Day", "Opens", "Closes", "Session", "Language", "and back from"], rows)], []


def insurer(case):
    rows = []
    for row in case.consenting("insurer"):
        legs = case.legs.get(row["memberID"], [])
        days = [*case.stay(row), *(leg[when] for leg in legs for when in ("departsOn", "arrivesOn"))]
        first, last = min(days), max(days)
        for paper in case.papers_of(row["memberID"], ["identityCard", "passport"]):
            rows.append([paper["name"], day(paper["birthDate"]), day(first), day(last)])
    return [("Insured", ["Name", "Birth date", "From", "Until"], in_order(rows))], []


def funder(case):
    delegates = case.delegates
    turnouts = case.table("turnouts")
    goers = set(turnouts[turnouts["times"].astype(int) > 0]["memberID"])
    again = int(delegates["memberID"].isin(goers).sum())
    by_country = delegates.groupby("countryCode").size()
    told = {code: count for code, count in zip(by_country.index, published([int(count) for count in by_country]))
            if count is not None}
    rows = [[case.country(code), count] for code, count in sorted(told.items(), key=lambda pair: (-pair[1], pair[0]))]
    if len(told) < len(by_country):
        rest = len(delegates) - sum(told.values())
        rows.append([f"{len(by_country) - len(told)} other countries together", rest])
    times = [0 if count == 0 else "not told" if shown is None else shown
             for count, shown in zip((len(delegates) - again, again), published([len(delegates) - again, again]))]
    tables = [
        ("People", ["What", "People"], [["took part", len(delegates)]]),
        ("By country", ["Country", "People"], rows),
        ("By experience", ["What", "People"], [["for the first time", times[0]], ["had been before", times[1]]]),
    ]
    notes = [
        "Counts of less than 5 are not told, nor what would give them away.",
        "Where new figures would tell of fewer than 5 people, those of an earlier report stand.",
    ]
    return tables, notes


def participant(case):
    row = next(row for row in case.delegates.to_dict("records") if row["memberID"] == case.member)
    meeting, wish = case.meeting, case.wishes.get(case.member, {})
    company = case.company(case.member)
    place = [meeting["city"], case.country(meeting["countryCode"])]
    lines = [
        ["For", row["chosenName"]], ["Meeting", meeting["name"]], ["Days", f"{meeting['starts']} to {meeting['ends']}"],
        ["Place", ", ".join(text for text in place if text)],
        ["Your nights", f"{row['arrives']} to {row['leaves']}" if row["arrives"] else ""],
        ["Your room", "" if row["room"] == "none" else row["room"]],
        ["With you", "" if not company else "1 person" if company == 1 else f"{company} people"],
        ["You eat", "" if row["diet"] == "any" else row["diet"]],
        ["Allergies", row["allergies"].replace("-", " ").replace(";", ", ")], ["Insurance", wish.get("insurance")],
    ]
    tables = [("Your place", ["What", "Yours"], [line for line in lines if line[1]])]
    flights = [
        [leg["flight"], case.place(leg["from"]), day(leg["departsOn"]), clock(leg["departsAt"]), case.place(leg["to"]),
         day(leg["arrivesOn"]), clock(leg["arrivesAt"])] for leg in case.legs.get(case.member, [])
    ]
    if flights:
        tables.append(("Your flights", ["Flight", "From", "Day", "Time", "To", "Lands on", "at"], flights))
    due = case.of_meeting("deadlines")
    due = due[(due["memberID"] == case.member) & (due["doneOn"] == "")].sort_values(["due", "kind"])
    if len(due):
        tables.append(("To do", ["What", "By"], [[kind, day(text)] for kind, text in zip(due["kind"], due["due"])]))
    return tables, []


def organiser(case):
    rooms = case.of_meeting("rooms").set_index("memberID")["room"].to_dict()
    companions = case.companions.to_dict("index")
    people, needs = [], []
    for row in case.asked.sort_values(["countryCode", "memberID"]).to_dict("records"):
        member = row["memberID"]
        there, back = case.ways(row)
        passport = case.papers.get((member, 0, "passport"))
        people.append([
            member, row["chosenName"], row["name"], case.country(row["countryCode"]),
            ", ".join(case.language(tag) for tag in row["languages"].split(";")), row["status"], day(row["arrives"]),
            day(row["leaves"]), f"{there['arrivesOn']} {there['arrivesAt']}" if there else None,
            f"{back['departsOn']} {back['departsAt']}" if back else None, "yes" if passport else "missing",
            day(passport["expires"]) if passport else None,
        ])
        if row["status"] != "declined":
            company = companions.get(member, {"adults": 0, "children": [], "inChildcare": 0, "beds": 0})
            needs.append([
                member, row["chosenName"], row["room"], row["sharesWith"], rooms.get(member), row["diet"],
                row["allergies"].replace("-", " ").replace(";", ", "),
                row["allergyHandled"] if row["allergies"] else None, int(company["adults"]) or None,
                ", ".join(company["children"]), int(company["inChildcare"]) or None, int(company["beds"]) or None,
            ])
    columns = ["Member", "Name", "Group", "Country", "Languages", "Seat", "Arrives", "Leaves", "Lands", "Departs",
               "Passport", "Passport expires"]
    needed = ["Member", "Name", "Room", "Shares with", "Room no.", "Diet", "Allergies", "Kitchen told",
              "Adults with them", "Children's ages", "In childcare", "More beds"]
    return [("Delegates", columns, people), ("What they need", needed, needs)], []


ROSTERS = {
    "travelAgent": travel_agent, "hotel": hotel, "host": host, "caterer": caterer, "interpreters": interpreters,
    "insurer": insurer, "funder": funder, "participant": participant, "organiser": organiser,
}
def make(folder, reference, out, meeting, member):
    case = Case(folder, reference, meeting, member)
    for name, roster in ROSTERS.items():
        write(f"{out}/{name}.xlsx", *roster(case))


if __name__ == "__main__":
    make(*sys.argv[1:])
