"""Runs whole processes and measures them from outside."""

import os
import statistics
import subprocess
import sys
import time
from typing import NamedTuple


class CommandFailure(Exception):
    """A command that was measured, or that prepared a measurement, went wrong."""


class Run(NamedTuple):
    # Seconds from before the start to after the end; within that, seconds of a processor.
    wall: float
    user: float
    system: float
    # The largest resident set, in MB of a million bytes. Linux counts in what the runner itself had when it started the
    # process, so no figure is below `own_peak()`.
    peak: float

    @property
    def processor(self):
        return self.user + self.system


def megabytes(kibibytes):
    return kibibytes * 1024 / 1e6


def own_peak():
    """This process's largest resident set, in MB."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(megabytes(int(line.split()[1])) for line in status if line.startswith("VmHWM:"))


def measured(command, input_path=os.devnull, errors_path=None):
    """One run of the command; its output goes nowhere, its errors to ours or into a file."""
    redirections = [
        (os.POSIX_SPAWN_OPEN, 0, input_path, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ]
    if errors_path:
        redirections.append((os.POSIX_SPAWN_OPEN, 2, errors_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    sys.stdout.flush()
    start = time.perf_counter()
    try:
        process = os.posix_spawnp(command[0], command, os.environ, file_actions=redirections)
    except OSError as error:
        raise CommandFailure(f"{command[0]}: {error.strerror}") from error
    _, status, used = os.wait4(process, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        raise CommandFailure(f"{' '.join(command)}: ended with {code}")
    return Run(wall, used.ru_utime, used.ru_stime, megabytes(used.ru_maxrss))


def output(command):
    """What a command that nobody measures prints."""
    try:
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError) as error:
        raise CommandFailure(f"{' '.join(command)}: {error}") from error


def in_turn(first, second, runs, warm_ups):
    """Pairs of runs, first and second in turn, so that what slows the machine down slows both."""
    pairs = [(first(), second()) for _ in range(warm_ups + runs)]
    return pairs[warm_ups:]


class Ratios(NamedTuple):
    least: float
    median: float
    most: float

    @classmethod
    def of(cls, pairs, figure):
        """Of the first's figure to the second's, pair by pair."""
        found = [getattr(first, figure) / max(getattr(second, figure), 1e-6) for first, second in pairs]
        return cls(min(found), statistics.median(found), max(found))

    def __str__(self):
        return f"{self.median:.2f} ({self.least:.2f} to {self.most:.2f})"


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)
