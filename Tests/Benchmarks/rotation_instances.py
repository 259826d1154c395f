"""Made-up instances of the host rotation, by family and seed: the same call gives the same instance.

The public families (small, real, tight, large, infeasible) are read from Tests/SchedulerTests/Instances. These here are
of the kinds that a solver finds harder: many ties, few eligible countries, tight coverage over 60 slots, wide costs, 200
countries, and slots that too few countries could fill.
"""

import random


def instance(name, seed, countries, slots, *, cooldown=10, spacing=2, coverage=10, history=20, ceiling=3, closed=0.3,
             costs="usual", pins=2, forbidden=6, regions=6):
    """One instance; `closed` is the share of the pairs of country and slot that may not be."""
    chance = random.Random(seed)
    usual = [(13, 19), (9, 17), (6, 12), (2, 8), (7, 13), (4, 10)]
    weights = [chance.randint(*usual[region % 6]) for region in range(regions)]
    home = [c if c < regions else chance.choices(range(regions), weights)[0] for c in range(countries)]
    level = [chance.randint(350, 1100) for _ in range(countries)]

    def price(country):
        if costs == "ties":
            return chance.choice([500, 600, 700])
        if costs == "wide":
            return int(10 ** (chance.random() * 6 + 1))
        return max(100, level[country] + chance.randint(-250, 700))

    cost = [[None if chance.random() < closed else price(c) for _ in range(slots)] for c in range(countries)]
    past, newest, newest_of_region = [], {}, {}
    for place in range(history):
        rested = [c for c in range(countries)
                  if place - newest.get(c, -99) >= cooldown and place - newest_of_region.get(home[c], -99) >= spacing]
        host = chance.choice(rested) if rested and chance.random() >= 0.08 else None
        past.append(host)
        if host is not None:
            newest[host] = newest_of_region[home[host]] = place
    barred = [[chance.randrange(countries), chance.randrange(slots)] for _ in range(forbidden)]
    pinned = []
    for slot in chance.sample(range(2, slots), pins):
        country = chance.randrange(countries)
        apart = all(p != country and abs(s - slot) > spacing and home[p] != home[country] for p, s in pinned)
        if cost[country][slot] is not None and [country, slot] not in barred and apart:
            pinned.append([country, slot])
    return {
        "format": "rotation-instance/1", "name": name, "slots": slots,
        "regions": [{"id": f"r{r}", "weight": weights[r], "mustCover": coverage > 0} for r in range(regions)],
        "countries": [{"id": f"c{c}", "region": home[c], "maxTurns": ceiling} for c in range(countries)],
        "history": past, "fairnessHistory": history, "cooldown": cooldown, "spacing": spacing, "coverage": coverage,
        "repeatUnit": 1000, "cost": cost, "pinned": pinned, "forbidden": barred,
    }


def crowded(name, seed):
    """No plan: some slots together have fewer countries than they need (Hall's condition)."""
    made = instance(name, seed, 40, 20, cooldown=8, coverage=0, history=12, ceiling=2, pins=0, forbidden=3)
    chance = random.Random(seed + 1)
    few = chance.randint(3, 7)
    able = set(chance.sample(range(40), few))
    for slot in chance.sample(range(20), 2 * few + 1):
        for country, row in enumerate(made["cost"]):
            row[slot] = (row[slot] or 500) if country in able else None
    return made


FAMILIES = {
    "ties": lambda name, k: instance(name, 1000 + k, 60, 30, spacing=2 + k % 2, costs="ties"),
    "few": lambda name, k: instance(name, 2000 + k, 60, 30, spacing=2 + k % 2, closed=0.75),
    "wide": lambda name, k: instance(name, 4000 + k, 60, 30, spacing=2 + k % 2, costs="wide"),
    "cover": lambda name, k: instance(name, 3000 + k, 60, 60, spacing=2 + k % 2, cooldown=12, coverage=8),
    "huge": lambda name, k: instance(name, 5000 + k, 200, 60, spacing=2 + k % 2, cooldown=20, coverage=12, history=40),
    "crowded": lambda name, k: crowded(name, 6000 + k),
}
