"""Made-up instances of the mentor pairing, by family and seed: the same call gives the same instance.

Each mentor takes 1 to 4 mentees, 2.5 on average; there are about 4 % more places than mentees, and a pairing of all
mentees is hidden in the arcs, because one of the peers solves no other instance. "crowded" has a third fewer places than
mentees, and no such promise; in "tight" and those after it there are as many. Scores are points from 1 to 1,000; "ties" has
1 to 10, "wide" 1 to a million; in "popular" everyone wants the same mentors, in "product" scores rise with both.
"""

import random


def instance(name, seed, mentees, each, *, most=1_000, places=1.04, hidden=True, score="even"):
    """One instance; `each` is how many mentors a mentee could have."""
    chance = random.Random(seed)
    capacity = []
    while sum(capacity) < places * mentees:
        capacity.append(chance.randint(1, 4))
    capacity[-1] -= sum(capacity) - int(places * mentees)
    mentors = len(capacity)
    seats = [mentor for mentor, count in enumerate(capacity) for _ in range(count)]
    chance.shuffle(seats)
    rank = [chance.randint(0, 1_000) for _ in range(max(mentees, mentors))]

    def points(mentee, mentor):
        if score == "popular":
            return 1 + rank[mentor] + chance.randint(0, 200)
        return 1 + rank[mentee] * rank[mentor] if score == "product" else chance.randint(1, most)

    arcs, existing, forbidden = [], [], []
    for mentee in range(mentees):
        known = set(chance.sample(range(mentors), min(each, mentors)))
        hidden_one = seats[mentee] if hidden else None
        if hidden:
            known.add(hidden_one)
        for mentor in sorted(known):
            arcs.append([mentee, mentor, points(mentee, mentor)])
        odd = chance.choice(sorted(known))
        if chance.random() < 0.05:
            existing.append([mentee, odd])
        elif chance.random() < 0.05 and odd != hidden_one:
            forbidden.append([mentee, odd])
    return {"format": "pairing-instance/1", "name": name, "mentees": mentees, "mentors": mentors, "capacity": capacity,
            "arcs": arcs, "existing": existing, "forbidden": forbidden, "stickiness": most // 20}


FAMILIES = {
    "500 sparse": lambda name, seed: instance(name, 1_000 + seed, 500, 26),
    "500 dense": lambda name, seed: instance(name, 2_000 + seed, 500, 196),
    "5,000": lambda name, seed: instance(name, 3_000 + seed, 5_000, 280),
    "20,000": lambda name, seed: instance(name, 4_000 + seed, 20_000, 20),
    "ties": lambda name, seed: instance(name, 5_000 + seed, 5_000, 50, most=10),
    "wide": lambda name, seed: instance(name, 6_000 + seed, 5_000, 50, most=1_000_000),
    "crowded": lambda name, seed: instance(name, 7_000 + seed, 5_000, 50, places=0.67, hidden=False),
    "tight": lambda name, seed: instance(name, 8_000 + seed, 20_000, 20, places=1),
    "popular": lambda name, seed: instance(name, 9_000 + seed, 5_000, 280, places=1, score="popular"),
    "product": lambda name, seed: instance(name, 10_000 + seed, 5_000, 280, places=1, score="product"),
}
