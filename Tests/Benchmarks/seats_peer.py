"""The seats of a meeting by HiGHS, exact, one level after the other:

    seats_peer.py solve FOLDER MEETING SEATS OUT            writes the optimum of each level, and who is seated
    seats_peer.py levels FOLDER MEETING SEATS MEMBERS       prints the levels of a plan, a file with an id in each line

Written from the rules alone, for a meeting whose seats nobody has yet. A level's optimum becomes a row of the model.
"""

import csv
import json
import pathlib
import sys
from collections import Counter, defaultdict

COUNTRY_FIRST, COUNTRY_BEFORE, FIRST_PERCENT, YOUNG_PERCENT, WAITING_MOST = 1, 3, 30, 20, 10
LEVELS = ("seats", "floors", "countries", "shares", "wentLast", "firstTimers", "youngOrNew", "waiting", "order")


class Case:
    def __init__(self, folder, meeting, seats):
        def table(name):
            with open(pathlib.Path(folder) / f"{name}.csv", encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))

        self.seats = int(seats)
        meetings = table("meetings")
        series = next(row["seriesID"] for row in meetings if row["id"] == meeting)
        held = [row for row in meetings if row["seriesID"] == series and row["status"] == "held"]
        held = {row["id"]: int(row["number"]) for row in held}
        self.group_country = {row["id"]: row["countryCode"] for row in table("groups")}
        self.subregion = {row["code"]: row["subregionID"] for row in table("countries")}
        self.subregions = [row["id"] for row in table("subregions")]
        self.members = {row["id"]: row["groupID"] for row in table("members")}
        turnouts = [row for row in table("turnouts") if int(row["times"])]
        self.went = {row["memberID"] for row in turnouts}
        self.went_last = {row["memberID"] for row in turnouts if row["latest"] == str(max(held.values()))}
        self.young = {row["memberID"] for row in table("declarations") if "yes" in (row["young"], row["newcomer"])}
        shares = {row["subregionID"]: row for row in table("seatShares") if row["seriesID"] == series}
        own = Counter(self.subregion[country] for country in self.group_country.values())
        self.weight = {key: int(shares[key]["weight"]) if key in shares else own[key] for key in self.subregions}
        self.floor = {key: int(shares[key]["floor"]) if key in shares else 0 for key in self.subregions}
        self.all_weight = sum(self.weight.values())
        last = defaultdict(int)
        for row in table("teamSeats"):
            last[row["groupID"]] = max(last[row["groupID"]], held[row["meetingID"]])
        self.waiting = {}
        for group in self.group_country:
            since = sum(number > last[group] for number in held.values()) if last[group] else len(held) + 1
            self.waiting[group] = min(WAITING_MOST, since)
        places = Counter()
        self.place = {}
        for member, group in self.members.items():
            self.place[member] = places[group]
            places[group] += 1
        self.candidates = places
        self.first = -(-self.seats * FIRST_PERCENT // 100)
        self.short = -(-self.seats * YOUNG_PERCENT // 100)

    def country(self, member):
        return self.group_country[self.members[member]]

    def levels(self, seated):
        groups = Counter(self.members[member] for member in seated)
        countries = Counter(self.country(member) for member in seated)
        subregions = Counter(self.subregion[self.country(member)] for member in seated)
        able = {self.group_country[group] for group in self.candidates}
        never = sum(member not in self.went and member not in self.young for member in seated)
        young = sum(member in self.went and member in self.young for member in seated)
        both = sum(member not in self.went and member in self.young for member in seated)
        lacking = max(0, self.first - never)
        return [
            max(0, self.seats - len(seated)),
            sum(max(0, self.floor[key] - subregions[key]) for key in self.subregions),
            sum(country not in countries for country in able),
            sum((self.all_weight * subregions[key] - self.weight[key] * self.seats) ** 2 for key in self.subregions),
            sum(member in self.went_last for member in seated),
            max(0, lacking - both),
            max(0, self.short - young - (both - min(both, lacking))),
            -sum(60 * self.waiting[group] // seat for group, seats in groups.items() for seat in range(1, seats + 1)),
            sum(self.place[member] for member in seated),
        ]

    def keeps_rule(self, seated):
        countries = Counter(self.country(member) for member in seated)
        everyone = {self.group_country[group] for group in self.candidates}
        return max(countries.values(), default=0) < COUNTRY_BEFORE or all(countries[key] >= COUNTRY_FIRST for key in everyone)


class Model:
    """Columns and rows for HiGHS."""

    def __init__(self):
        self.upper, self.whole, self.rows = [], [], []

    def column(self, upper, is_whole=False):
        self.upper.append(upper)
        self.whole.append(is_whole)
        return len(self.upper) - 1

    def row(self, least, most, terms):
        self.rows.append((least, most, terms))


def solve(case):
    import highspy  # noqa: PLC0415, only the solver needs it
    import numpy  # noqa: PLC0415

    infinite = highspy.kHighsInf
    model = Model()
    seat = {member: model.column(1, True) for member in case.members}
    by_group, by_country, by_subregion = defaultdict(list), defaultdict(list), defaultdict(list)
    for member, column in seat.items():
        country = case.country(member)
        by_group[case.members[member]].append((column, 1))
        by_country[country].append((column, 1))
        by_subregion[case.subregion[country]].append((column, 1))
    everyone = [(column, 1) for column in seat.values()]
    model.row(0, case.seats, everyone)
    goals = [[(column, -1) for column, _ in everyone]]

    floors = [(model.column(case.floor[key]), key) for key in case.subregions if case.floor[key]]
    for column, key in floors:
        model.row(case.floor[key], infinite, by_subregion[key] + [(column, 1)])
    goals.append([(column, 1) for column, _ in floors])

    without = []
    has_first = model.column(1, True)
    for members in by_country.values():
        column = model.column(1)
        without.append((column, 1))
        model.row(1, infinite, members + [(column, 1)])
        model.row(-infinite, COUNTRY_BEFORE - 1, members + [(has_first, -len(members))])
        model.row(0, infinite, members + [(has_first, -min(COUNTRY_FIRST, len(members)))])
    goals.append(without)

    # A square as the sum of its steps, which rise, so that they are taken in their order; by a common factor less.
    shares = []
    for key, members in by_subregion.items():
        steps = []
        for number in range(1, min(case.seats, len(members)) + 1):
            step = case.all_weight * (2 * number - 1) - 2 * case.weight[key] * case.seats
            steps.append((model.column(1), step))
        model.row(0, 0, members + [(column, -1) for column, _ in steps])
        shares += steps
    factor = int(numpy.gcd.reduce([step for _, step in shares]))
    goals.append([(column, step // factor) for column, step in shares])

    goals.append([(seat[member], 1) for member in seat if member in case.went_last])
    never = [(seat[member], 1) for member in seat if member not in case.went and member not in case.young]
    young = [(seat[member], 1) for member in seat if member in case.went and member in case.young]
    both = [(seat[member], -1) for member in seat if member not in case.went and member in case.young]
    as_first, as_young = model.column(len(both)), model.column(len(both))
    lacking, short = model.column(case.first), model.column(case.short)
    model.row(-infinite, 0, both + [(as_first, 1), (as_young, 1)])
    model.row(case.first, infinite, never + [(as_first, 1), (lacking, 1)])
    model.row(case.short, infinite, young + [(as_young, 1), (short, 1)])
    goals += [[(lacking, 1)], [(short, 1)]]

    waiting = []
    for group, members in by_group.items():
        steps = [(model.column(1), -(60 * case.waiting[group] // number)) for number in range(1, len(members) + 1)]
        model.row(0, 0, members + [(column, -1) for column, _ in steps])
        waiting += steps
    goals.append(waiting)
    goals.append([(seat[member], case.place[member]) for member in seat])

    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.5)
    count = len(model.upper)
    solver.addVars(count, numpy.zeros(count), numpy.array(model.upper, dtype=float))
    whole = numpy.flatnonzero(model.whole).astype(numpy.int32)
    solver.changeColsIntegrality(len(whole), whole, numpy.array([highspy.HighsVarType.kInteger] * len(whole)))
    for least, most, terms in model.rows:
        columns, values = zip(*terms)
        arrays = numpy.array(columns, dtype=numpy.int32), numpy.array(values, dtype=float)
        solver.addRow(least, most, len(terms), *arrays)
    everything = numpy.arange(count, dtype=numpy.int32)
    for goal in goals:
        costs = numpy.zeros(count)
        for column, cost in goal:
            costs[column] += cost
        solver.changeColsCost(count, everything, costs)
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            sys.exit(f"HiGHS ended with {solver.getModelStatus()}")
        if goal:
            best = round(solver.getInfo().objective_function_value)
            columns, values = zip(*goal)
            arrays = numpy.array(columns, dtype=numpy.int32), numpy.array(values, dtype=float)
            # All costs are whole, so nothing lies between.
            solver.addRow(-infinite, best + 0.5, len(goal), *arrays)
    solution = solver.getSolution().col_value
    return sorted(member for member, column in seat.items() if solution[column] > 0.5)


def main(word, folder, meeting, seats, file):
    case = Case(folder, meeting, seats)
    if word == "solve":
        seated = solve(case)
        pathlib.Path(file).write_text(json.dumps({"levels": case.levels(seated), "seated": seated}), encoding="utf-8")
    else:
        seated = pathlib.Path(file).read_text(encoding="utf-8").split()
        print(json.dumps({"levels": case.levels(seated), "keepsRule": case.keeps_rule(seated)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
