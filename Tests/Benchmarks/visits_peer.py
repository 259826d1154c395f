"""Exchange visits for CP-SAT (one worker, linear relaxation level 2) and for HiGHS (one thread)."""

import time


def choices(problem):
    """By pair of guest and host: the rounds in which it may stand."""
    away = {tuple(pair) for pair in problem["unavailable"]}
    first = {}
    for age, visits in enumerate(reversed(problem["history"])):
        for guest, host in visits:
            first.setdefault((guest, host), max(0, problem["repeatGap"] - age))
    found = {}
    for guest, row in enumerate(problem["score"]):
        for host, score in enumerate(row):
            if score is None or problem["countries"][guest] == problem["countries"][host]:
                continue
            found[guest, host] = [r for r in range(first.get((guest, host), 0), problem["rounds"])
                                  if (guest, r) not in away and (host, r) not in away]
    return found


class Rows:
    """The model as rows of numbers: variables 0/1 by pair and round, and the least counts behind them."""

    def __init__(self, problem):
        self.score, self.rows, self.free = [], [], 0
        made, hosted, by_round = {}, {}, {}
        for (guest, host), rounds in choices(problem).items():
            number = {r: len(self.score) + k for k, r in enumerate(rounds)}
            self.score += [problem["score"][guest][host]] * len(rounds)
            for r, x in number.items():
                made.setdefault(guest, []).append(x)
                hosted.setdefault(host, []).append(x)
                by_round.setdefault(("travelMax", guest, r), []).append(x)
                by_round.setdefault(("hostMax", host, r), []).append(x)
            for start in range(max(1, problem["rounds"] - problem["repeatGap"])):
                window = [x for r, x in number.items() if start <= r <= start + problem["repeatGap"]]
                if len(window) > 1:
                    self.rows.append((None, 1, [(x, 1) for x in window]))
        for (limit, _, _), xs in by_round.items():
            if len(xs) > problem[limit]:
                self.rows.append((None, problem[limit], [(x, 1) for x in xs]))
        groups = range(len(problem["countries"]))
        if problem["balanceAcross"] is not None:
            for counts in (made, hosted):
                least = len(self.score) + self.free
                self.free += 1
                for group in groups:
                    row = [(x, 1) for x in counts.get(group, [])] + [(least, -1)]
                    self.rows.append((0, problem["balanceAcross"], row))
        if problem["balanceSelf"] is not None:
            for group in groups:
                row = [(x, 1) for x in made.get(group, [])] + [(x, -1) for x in hosted.get(group, [])]
                self.rows.append((-problem["balanceSelf"], problem["balanceSelf"], row))
        self.most = problem["rounds"] * len(problem["countries"])


def cp_sat(problem, limit, gap=0):
    """Milliseconds within the solver, score (`None` for none found) and bound."""
    from ortools.sat.python import cp_model  # noqa: PLC0415
    rows, model = Rows(problem), cp_model.CpModel()
    x = [model.NewBoolVar("") for _ in rows.score] + [model.NewIntVar(0, rows.most, "") for _ in range(rows.free)]
    for low, high, terms in rows.rows:
        total = sum(factor * x[index] for index, factor in terms)
        model.Add(total <= high)
        if low is not None:
            model.Add(total >= low)
    model.Maximize(sum(score * x[index] for index, score in enumerate(rows.score)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    solver.parameters.max_time_in_seconds = limit
    solver.parameters.relative_gap_limit = gap
    start = time.perf_counter()
    status = solver.Solve(model)
    milliseconds = (time.perf_counter() - start) * 1000
    found = round(solver.ObjectiveValue()) if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None
    return milliseconds, found, int(solver.BestObjectiveBound() + 1e-6)


def highs(problem, limit, gap=0):
    """The same by HiGHS."""
    import highspy  # noqa: PLC0415
    import numpy  # noqa: PLC0415
    rows, solver = Rows(problem), highspy.Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("time_limit", float(limit)), ("mip_rel_gap", gap)):
        solver.setOptionValue(option, value)
    program, infinity = highspy.HighsLp(), highspy.kHighsInf
    program.num_col_, program.num_row_ = len(rows.score) + rows.free, len(rows.rows)
    program.col_cost_ = numpy.array(rows.score + [0] * rows.free, float)
    program.col_lower_ = numpy.zeros(program.num_col_)
    program.col_upper_ = numpy.array([1] * len(rows.score) + [rows.most] * rows.free, float)
    program.row_lower_ = numpy.array([-infinity if low is None else low for low, _, _ in rows.rows], float)
    program.row_upper_ = numpy.array([high for _, high, _ in rows.rows], float)
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = numpy.cumsum([0] + [len(terms) for _, _, terms in rows.rows])
    program.a_matrix_.index_ = numpy.array([index for _, _, terms in rows.rows for index, _ in terms])
    program.a_matrix_.value_ = numpy.array([factor for _, _, terms in rows.rows for _, factor in terms], float)
    program.sense_ = highspy.ObjSense.kMaximize
    program.integrality_ = [highspy.HighsVarType.kInteger] * program.num_col_
    solver.passModel(program)
    start = time.perf_counter()
    solver.run()
    milliseconds = (time.perf_counter() - start) * 1000
    result = solver.getInfo()
    found = round(result.objective_function_value) if result.primal_solution_status == 2 else None
    return milliseconds, found, int(min(result.mip_dual_bound, 1e15) + 1e-6)


PEERS = {"CP-SAT": cp_sat, "HiGHS": highs}
