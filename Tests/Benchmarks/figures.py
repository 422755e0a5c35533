"""What is worked out of the runs, what each must reach, and the table that shows it."""

from dataclasses import dataclass
from typing import Callable

from measure import Sample

# Keyed by contestant and course: "atelier", "bare" or "hugo"; 1_000, 10_000, "own", "saved": a module of it,
# "checked" and "opened": a module of 100 questions, "searched": a course of 200 modules,
# "imported": a file of 100,000 records; "reported": an edition of 5,000 people,
# "issued": documents of 1,000 people as pages; "printed": of 100 as PDFs, by "atelier" or "one by one";
# "verified": some of the first in the verifier's page.
Samples = dict[tuple[str, int | str], Sample]
Key = tuple[str, int | str]


@dataclass(frozen=True)
class Figure:
    """One quantity of Atelier, as a ratio to `against` or, without it, as it is."""

    title: str
    quantity: str
    of: Key
    against: Key | None = None
    limit: float | None = None
    aim: float | None = None
    worst: bool = False  # every single run has to reach the limit, not the median

    def value(self, samples: Samples) -> float | None:
        """None where something that it needs was not measured."""
        if self.of not in samples or (self.against and self.against not in samples):
            return None
        sample = samples[self.of]
        value = sample.extremes(self.quantity)[1] if self.worst else sample.median(self.quantity)
        return value / samples[self.against].median(self.quantity) if self.against else value

    def missed(self, samples: Samples) -> bool:
        value = self.value(samples)
        return self.limit is not None and (value is None or value > self.limit)

    def shown(self, value: float) -> str:
        return f"{value:.2f}" if self.against else UNITS[self.quantity](value)


UNITS: dict[str, Callable[[float], str]] = {
    "wall": lambda seconds: f"{seconds:.3f} s",
    "cpu": lambda seconds: f"{seconds:.3f} s",
    "peak": lambda size: f"{size / 1e6:.1f} MB",
}

SMALL, LARGE, BARE, HUGO = ("atelier", 1_000), ("atelier", 10_000), ("bare", 1_000), ("hugo", 1_000)

# The only place where a target stands.
FIGURES = (
    Figure("1,000 modules, CPU, to bare libcmark", "cpu", SMALL, BARE, limit=4, aim=2.5),
    Figure("1,000 modules, wall time, to bare libcmark", "wall", SMALL, BARE),
    Figure("1,000 modules, peak memory, to bare libcmark", "peak", SMALL, BARE),
    Figure("1,000 modules, CPU, to Hugo", "cpu", SMALL, HUGO, limit=0.25),
    Figure("1,000 modules, wall time, to Hugo", "wall", SMALL, HUGO, limit=0.25),
    Figure("1,000 modules, peak memory, to Hugo", "peak", SMALL, HUGO),
    Figure("10,000 modules, wall time, to 1,000", "wall", LARGE, SMALL, limit=11),
    Figure("10,000 modules, CPU, to 1,000", "cpu", LARGE, SMALL),
    Figure("10,000 modules, CPU, to Hugo", "cpu", LARGE, ("hugo", 10_000)),
    Figure("10,000 modules, wall time, to Hugo", "wall", LARGE, ("hugo", 10_000)),
    Figure("10,000 modules, peak memory, to Hugo", "peak", LARGE, ("hugo", 10_000)),
    Figure("10,000 modules, peak memory", "peak", LARGE, limit=100e6),
    Figure("This repository’s course, wall time", "wall", ("atelier", "own"), limit=0.1),
    Figure("This repository’s course, from a save to its page reloaded", "wall", ("atelier", "saved"), limit=0.15),
    Figure("100 questions, slowed 4 times, longest task of a check", "wall", ("atelier", "checked"), limit=0.05, worst=True),
    Figure("100 questions, slowed 4 times, longest task of opening", "wall", ("atelier", "opened")),
    Figure("200 modules, a search from a letter typed to its hits", "wall", ("atelier", "searched"), limit=0.02, worst=True),
    Figure("100,000 records in one file, an import, wall time", "wall", ("atelier", "imported"), limit=3),
    Figure("100,000 records in one file, an import, peak memory", "peak", ("atelier", "imported"), limit=200e6),
    Figure("5,000 people, a report as a page, wall time", "wall", ("atelier", "reported"), limit=1),
    Figure("1,000 certificates, signed, as pages, wall time", "wall", ("atelier", "issued"), limit=2),
    Figure("A document in the verifier’s page, from its address to the verdict", "wall", ("atelier", "verified"), limit=0.05, worst=True),
    Figure("100 certificates as PDFs, wall time", "wall", ("atelier", "printed"), limit=15),
    Figure("100 PDFs, to one process for each", "wall", ("atelier", "printed"), ("one by one", "printed")),
)


def table(samples: Samples) -> str:
    """Every figure that could be worked out, ratios first, in Markdown; medians, the least and the most in parentheses."""
    rows = [["Figure", "Ratio or value", "Target", "Reached", "Atelier", "Against"]]
    for figure in sorted(FIGURES, key=lambda figure: figure.against is None):
        value = figure.value(samples)
        if value is None:
            continue
        target = "" if figure.limit is None else f"≤ {figure.shown(figure.limit)}"
        if figure.aim is not None:
            target += f" (aim {figure.shown(figure.aim)})"
        reached = "" if figure.limit is None else "no" if figure.missed(samples) else "yes"
        cells = [spread(samples[key], figure.quantity) if key else "" for key in (figure.of, figure.against)]
        rows.append([figure.title, figure.shown(value), target, reached, *cells])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rows.insert(1, ["-" * width for width in widths])
    return "\n".join(f"| {' | '.join(cell.ljust(w) for cell, w in zip(row, widths))} |" for row in rows)


def spread(sample: Sample, quantity: str) -> str:
    unit = UNITS[quantity]
    if len(sample) == 1:
        return f"{unit(sample.median(quantity))} (once)"
    least, most = sample.extremes(quantity)
    return f"{unit(sample.median(quantity))} ({unit(least)}–{unit(most)})"
