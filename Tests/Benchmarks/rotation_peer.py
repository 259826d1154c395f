"""The host rotation for CP-SAT: one worker, linear relaxation level 2, one weighted objective."""

import time

from ortools.sat.python import cp_model


class Model:
    """The problem of rotation-instance/1 as a model; `x[country, slot]` says who hosts."""

    def __init__(self, problem):
        self.problem = problem
        self.model = cp_model.CpModel()
        self.slots = problem["slots"]
        self.history = problem["history"]
        self.home = [country["region"] for country in problem["countries"]]
        self.countries = range(len(self.home))
        barred = {tuple(pair) for pair in problem["forbidden"]}
        self.x = {(c, t): self.model.NewBoolVar("") for c in self.countries for t in range(self.slots)
                  if problem["cost"][c][t] is not None and (c, t) not in barred}
        self.by_region = [[c for c in self.countries if self.home[c] == r] for r in range(len(problem["regions"]))]
        self.add_hosts()
        for country in self.countries:
            self.add_distance(problem["cooldown"], {country})
        for members in self.by_region:
            self.add_distance(problem["spacing"], set(members))
        self.add_coverage()
        self.add_objective()

    def add_hosts(self):
        for country, slot in self.problem["pinned"]:
            self.model.AddBoolOr([self.x[country, slot]] if (country, slot) in self.x else [])
        for slot in range(self.slots):
            self.model.AddExactlyOne([self.x[c, slot] for c in self.countries if (c, slot) in self.x])

    def add_distance(self, size, members):
        """At most one of `members` in any `size` consecutive places."""
        if size <= 1:
            return
        past = len(self.history)
        first = max(0, past - size + 1)
        for start in range(first, max(first + 1, past + self.slots - size + 1)):
            before = any(self.history[place] in members for place in range(start, min(start + size, past)))
            hosts = [self.x[c, place - past] for place in range(max(start, past), min(start + size, past + self.slots))
                     for c in members if (c, place - past) in self.x]
            if before:
                for host in hosts:
                    self.model.Add(host == 0)
            elif len(hosts) > 1:
                self.model.AddAtMostOne(hosts)

    def add_coverage(self):
        size, past = self.problem["coverage"], len(self.history)
        if size == 0 or size > past + self.slots:
            return
        for start in range(max(0, past - size + 1), past + self.slots - size + 1):
            for region, members in enumerate(self.by_region):
                stood = [self.home[h] for h in self.history[start:start + size] if h is not None]
                if self.problem["regions"][region]["mustCover"] and region not in stood:
                    self.model.AddBoolOr([self.x[c, place - past] for place in range(max(start, past), start + size)
                                          for c in members if (c, place - past) in self.x])

    def add_objective(self):
        problem, terms = self.problem, []
        newest = problem["fairnessHistory"]
        counted = [h for h in (self.history[-newest:] if newest else []) if h is not None]
        total = len(counted) + self.slots
        weights = sum(region["weight"] for region in problem["regions"])
        for region, members in enumerate(self.by_region):
            quota = (2000 * problem["regions"][region]["weight"] * total + weights) // (2 * weights)
            stands = sum(self.x[c, t] for c in members for t in range(self.slots) if (c, t) in self.x)
            stands += sum(self.home[h] == region for h in counted)
            gap = self.model.NewIntVar(0, 1000 * total + quota, "")
            self.model.Add(gap >= 1000 * stands - quota)
            self.model.Add(gap >= quota - 1000 * stands)
            terms.append(gap)
        for country in self.countries:
            hosts = [self.x[country, t] for t in range(self.slots) if (country, t) in self.x]
            turns = [self.model.NewBoolVar("") for _ in range(min(problem["countries"][country]["maxTurns"], len(hosts)))]
            self.model.Add(sum(turns) == sum(hosts))
            for earlier, later in zip(turns, turns[1:]):
                self.model.AddImplication(later, earlier)
            past = self.history.count(country)
            terms += [problem["repeatUnit"] * (past + k) * turn for k, turn in enumerate(turns)]
        dearest = (max((problem["cost"][c][t] or 0 for c in self.countries), default=0) for t in range(self.slots))
        self.exchange = sum(dearest) + 1
        cost = sum(problem["cost"][c][t] * host for (c, t), host in self.x.items())
        self.model.Minimize(self.exchange * sum(terms) + cost)


def solve(problem, limit):
    """Milliseconds within the solver, status, fairness and cost."""
    model = Model(problem)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    solver.parameters.max_time_in_seconds = limit
    start = time.perf_counter()
    status = solver.StatusName(solver.Solve(model.model))
    milliseconds = (time.perf_counter() - start) * 1000
    if status not in ("OPTIMAL", "FEASIBLE"):
        return milliseconds, status.lower(), None, None
    fairness, cost = divmod(round(solver.ObjectiveValue()), model.exchange)
    return milliseconds, status.lower(), fairness, cost
