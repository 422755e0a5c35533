"""Runs a command and says what it spent."""

import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path


class Failed(Exception):
    """A contestant did not do its work, so its figures would mean nothing."""


@dataclass(frozen=True)
class Run:
    """Seconds on the clock, seconds of CPU (user and system), bytes of memory at the peak."""

    wall: float
    cpu: float
    peak: int


class Sample(list[Run]):
    """Runs of one contestant on one course."""

    def median(self, quantity: str) -> float:
        return statistics.median(getattr(run, quantity) for run in self)

    def extremes(self, quantity: str) -> tuple[float, float]:
        values = [getattr(run, quantity) for run in self]
        return min(values), max(values)


def measure(spent: Path, command: list[str], output: Path, pages: int) -> Run:
    """Makes the folder `output` and runs a command that fills it.

    The output stays: removing it from a disk is work that the file system might still be finishing while the
    next contestant is measured.
    """
    output.mkdir()
    report = output.with_suffix(".spent")
    done = subprocess.run([spent, report, *command], capture_output=True, text=True)
    said = done.stdout + done.stderr
    if done.returncode != 0:
        raise Failed(f"{command[0]}: exit code {done.returncode}\n{said}")
    if "warning:" in said or "WARN" in said:
        raise Failed(f"{command[0]} warns, and what it does about that would be measured too:\n{said[:2000]}")
    found = sum(1 for _ in output.glob("*.html"))
    if found < pages:
        raise Failed(f"{command[0]}: {found} pages instead of {pages}")
    wall, user, system, kibibytes = report.read_text().split()
    return Run(float(wall), float(user) + float(system), int(kibibytes) * 1024)
