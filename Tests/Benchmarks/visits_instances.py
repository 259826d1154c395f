"""Made-up instances of exchange visits, by family and seed: the same call gives the same instance.

The public families (tiny, small, real) are read from Tests/SchedulerTests/Instances/Visits. Number k of a family here is
of kind k mod 6: 0 and 1 without repeats within the plan, 2 and 3 with repeats, 4 and 5 with groups away; of each two
the second allows two visits a round.
"""

import random


def instance(name, seed, groups, rounds, *, kind=None):
    """One instance; what each group offers and wants makes the scores, so that many are alike."""
    chance = random.Random(seed)
    kind = seed % 6 if kind is None else kind
    most = 1 + kind % 2
    gap = rounds // 2 if kind in (2, 3) else rounds
    countries = [chance.randrange(groups // 2 + 1) for _ in range(groups)]
    topics = 8
    offers = [[chance.choice((0, 0, 1, 2, 4)) for _ in range(topics)] for _ in range(groups)]
    wants = [[chance.choice((0, 0, 1, 3, 5)) for _ in range(topics)] for _ in range(groups)]
    far = [[chance.randrange(60) for _ in range(groups)] for _ in range(groups)]

    def score(guest, host):
        if countries[guest] == countries[host] or chance.random() < 0.08:
            return None
        fit = sum(want * offer for want, offer in zip(wants[guest], offers[host]))
        return max(1, 5 * fit - far[guest][host])

    table = [[score(guest, host) for host in range(groups)] for guest in range(groups)]
    history = [past_round(chance, table, most) for _ in range((0, 1, 2, 3, 0, 1)[kind])]
    away = sorted({(chance.randrange(groups), chance.randrange(rounds)) for _ in range(groups // 3)})
    return {
        "format": "visits-instance/1", "name": name, "rounds": rounds, "hostMax": most, "travelMax": most,
        "repeatGap": gap, "balanceAcross": 1, "balanceSelf": 1, "countries": countries, "score": table,
        "unavailable": [list(pair) for pair in away] if kind in (4, 5) else [], "history": history,
    }


def past_round(chance, table, most):
    """Visits such as people agree on: good ones first, not the best ones."""
    groups = range(len(table))
    pairs = [(table[a][b] * chance.uniform(0.7, 1), a, b) for a in groups for b in groups if table[a][b] is not None]
    made, hosted, visits = [0] * len(table), [0] * len(table), []
    for _, guest, host in sorted(pairs, reverse=True):
        if made[guest] < most and hosted[host] < most:
            made[guest] += 1
            hosted[host] += 1
            visits.append([guest, host])
    return sorted(visits)


FAMILIES = {
    "more": lambda name, seed: instance(name, seed, 30, 6),
    "large": lambda name, seed: instance(name, seed, 100, 8),
}
