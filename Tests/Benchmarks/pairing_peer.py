"""The mentor pairing for other solvers. Each gives milliseconds within the solver, pairs made and sum of scores, or None
where it can't solve the instance; building its input isn't counted."""

import sys
import time
import warnings

import numpy
import scipy.optimize
import scipy.sparse
from ortools.graph.python import min_cost_flow


def table(problem):
    """Mentees, mentors and scores of the pairs that may be made, as three arrays."""
    arcs = numpy.array(problem["arcs"], dtype=numpy.int64).reshape(-1, 3)
    key = arcs[:, 0] * problem["mentors"] + arcs[:, 1]

    def keys(pairs):
        pairs = numpy.array(pairs, dtype=numpy.int64).reshape(-1, 2)
        return pairs[:, 0] * problem["mentors"] + pairs[:, 1]

    score = arcs[:, 2] + problem["stickiness"] * numpy.isin(key, keys(problem["existing"]))
    kept = ~numpy.isin(key, keys(problem["forbidden"]))
    return arcs[kept, 0], arcs[kept, 1], score[kept]


def penalty(problem, score):
    """More than any sum of scores can differ."""
    return int(2 * problem["mentees"] * abs(score).max() + 1)


def milliseconds_since(start):
    return (time.perf_counter() - start) * 1000


def repeated(problem):
    """For each place its mentor, and for each mentor its first place."""
    capacity = numpy.array(problem["capacity"])
    return numpy.repeat(numpy.arange(len(capacity)), capacity), numpy.cumsum(capacity) - capacity


def dense(problem):
    mentee, mentor, score = table(problem)
    if problem["mentees"] * sum(problem["capacity"]) > 100_000_000:
        return None
    worth = numpy.full((problem["mentees"], problem["mentors"]), -float(penalty(problem, score)))
    worth[mentee, mentor] = score
    place, _ = repeated(problem)
    worth = numpy.ascontiguousarray(worth[:, place])
    start = time.perf_counter()
    rows, columns = scipy.optimize.linear_sum_assignment(worth, maximize=True)
    milliseconds = milliseconds_since(start)
    made = worth[rows, columns]
    made = made[made > -penalty(problem, score)]
    return milliseconds, len(made), int(made.sum())


def sparse(problem):
    mentee, mentor, score = table(problem)
    capacity = numpy.array(problem["capacity"])
    places, first = repeated(problem)
    times = capacity[mentor]
    rows, worth = numpy.repeat(mentee, times), numpy.repeat(score, times).astype(float)
    within = numpy.arange(times.sum()) - numpy.repeat(numpy.cumsum(times) - times, times)
    graph = scipy.sparse.csr_array((worth, (rows, numpy.repeat(first[mentor], times) + within)),
                                   shape=(problem["mentees"], len(places)))
    start = time.perf_counter()
    try:
        rows, columns = scipy.sparse.csgraph.min_weight_full_bipartite_matching(graph, maximize=True)
    except ValueError:  # not every mentee can be paired
        return None
    milliseconds = milliseconds_since(start)
    return milliseconds, len(rows), int(graph[rows, columns].sum())


def flow(problem):
    mentee, mentor, score = table(problem)
    mentees, mentors = problem["mentees"], problem["mentors"]
    sink, ones = mentees + mentors, numpy.ones(mentees, dtype=numpy.int64)
    capacity = numpy.array(problem["capacity"])
    network = min_cost_flow.SimpleMinCostFlow()
    network.add_arcs_with_capacity_and_unit_cost(mentee, mentees + mentor, numpy.ones_like(score), -score)
    network.add_arcs_with_capacity_and_unit_cost(mentees + numpy.arange(mentors), numpy.full(mentors, sink), capacity,
                                                 numpy.zeros(mentors, dtype=numpy.int64))
    left_out = network.add_arcs_with_capacity_and_unit_cost(
        numpy.arange(mentees), numpy.full(mentees, sink), ones, ones * penalty(problem, score))
    network.set_nodes_supplies(numpy.append(numpy.arange(mentees), sink), numpy.append(ones, -mentees))
    start = time.perf_counter()
    status = network.solve()
    milliseconds = milliseconds_since(start)
    if status != network.OPTIMAL:
        return None
    unpaired = int(network.flows(left_out).sum())
    return milliseconds, mentees - unpaired, unpaired * penalty(problem, score) - network.optimal_cost()


PEERS = {"scipy dense": dense, "scipy sparse": sparse, "OR-Tools flow": flow}


def stable(problem):
    """The stable pairing with the package `matching`: milliseconds, and for each mentee its mentor or None."""
    from matching.games import HospitalResident  # noqa: PLC0415, only for --stable

    mentee, mentor, score = table(problem)
    wishes = {i: [] for i in range(problem["mentees"])}
    ranks = {j: [] for j in range(problem["mentors"])}
    arcs = sorted(zip(-score, mentee.tolist(), mentor.tolist()))
    for _, i, j in arcs:
        ranks[j].append(i)
    for _, j, i in sorted((s, j, i) for s, i, j in arcs):
        wishes[i].append(j)
    wishes = {i: list_ for i, list_ in wishes.items() if list_}
    ranks = {j: list_ for j, list_ in ranks.items() if list_}
    sys.setrecursionlimit(1_000_000)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        game = HospitalResident.create_from_dictionaries(
            wishes, ranks, {j: problem["capacity"][j] for j in ranks})
        start = time.perf_counter()
        pairing = game.solve(optimal="resident")
        milliseconds = milliseconds_since(start)
    mentors = [None] * problem["mentees"]
    for hospital, residents in pairing.items():
        for resident in residents:
            mentors[resident.name] = hospital.name
    return milliseconds, mentors
