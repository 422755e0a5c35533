#!/usr/bin/env python3
"""Measures Atelier against bare libcmark and Hugo, and fails when a target is missed.

Each contestant builds the same courses, each time into a new empty folder of one file system; they take turns,
so that a busy moment of the machine falls on all of them; the first turn warms up and is not counted.

The sites lie in memory where there is room. On a disk, what was done before is measured with them: ext4 looks through
all inodes removed in the last five minutes before it makes a file, which takes as long as to build the site.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from answering import QUESTIONS, longest_tasks
from contestants import HERE, REPOSITORY, compiled, contestants
from figures import FIGURES, Key, Samples, table
from generate import generate
from importing import RECORDS, imports
from issuing import CERTIFICATES, PDFS, certificates, printed
from machine import description
from measure import Failed, Sample, measure
from preview import SAVES, reloads
from reporting import PEOPLE, reports
from searching import MODULES, queries
from verifying import DOCUMENTS, verifications

SEED = 1
ROUNDS = 5
TAKING_TURNS: tuple[Key, ...] = (
    ("atelier", 1_000), ("bare", 1_000), ("hugo", 1_000), ("atelier", "own"), ("atelier", 10_000),
)
ONCE: tuple[Key, ...] = (("hugo", 10_000),)


def progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


# Sites are taken away after their turn, so this is room for the largest and for what Hugo needs to make it.
MEMORY = Path("/dev/shm")
ROOM = 6 << 30


def folder_of_sites() -> Path | None:
    """Return the folder whose files are kept in memory; None, for the usual one, where it is too small."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM else None


def samples(atelier: Path, scratch: Path, sites: Path, quick: bool) -> tuple[Samples, str]:
    every = contestants(atelier, sites)
    spent = compiled("spent.c", scratch)
    courses: dict[int | str, Path] = {"own": REPOSITORY / "Modules"}
    for modules in (1_000, 10_000):
        progress(f"writing a course of {modules} modules")
        courses[modules] = sites / f"course-{modules}"
        generate(modules, SEED, courses[modules])
    pages = {name: sum(1 for _ in folder.glob("*.md")) for name, folder in courses.items()}

    taken: Samples = {}
    turns = [(key, turn) for turn in range(ROUNDS + 1) for key in TAKING_TURNS]
    turns += [] if quick else [(key, 1) for key in ONCE]
    for number, ((name, course), turn) in enumerate(turns):
        output = sites / f"output-{number}"
        run = measure(spent, every.command(name, courses[course], output), output, pages[course])
        if sites.is_relative_to(MEMORY):
            shutil.rmtree(output)
        progress(f"{name:8} {course:>6}  {run.wall:8.3f} s  {run.cpu:8.3f} s CPU  {run.peak / 1e6:7.1f} MB"
                 + ("" if turn else "  (warm-up)"))
        if turn:
            taken.setdefault((name, course), Sample()).append(run)
    progress(f"saving a module {SAVES} times")
    taken["atelier", "saved"] = reloads(atelier, scratch)
    progress(f"answering {QUESTIONS} questions")
    taken["atelier", "checked"], taken["atelier", "opened"] = longest_tasks(atelier, scratch, SEED)
    progress(f"searching {MODULES} modules")
    taken["atelier", "searched"] = queries(atelier, scratch, SEED)
    progress(f"importing {RECORDS} records")
    taken["atelier", "imported"] = imports(atelier, spent, scratch)
    progress(f"reporting on {PEOPLE} people")
    taken["atelier", "reported"] = reports(atelier, spent, scratch)
    progress(f"issuing {CERTIFICATES} certificates")
    taken["atelier", "issued"] = certificates(atelier, spent, scratch)
    progress(f"checking {DOCUMENTS} of them in the verifier's page")
    taken["atelier", "verified"] = verifications(atelier, scratch)
    if shutil.which("weasyprint"):
        progress(f"printing {PDFS} certificates")
        taken["atelier", "printed"], taken["one by one", "printed"] = printed(atelier, spent, scratch)
    return taken, description(every, sites)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures Atelier; exits 1 when a target is missed.")
    parser.add_argument("--atelier", type=Path, required=True, help="the program, built for release")
    parser.add_argument("--quick", action="store_true", help="leave out Hugo at 10,000 modules")
    parser.add_argument("--record", action="store_true", help="also write RESULTS.md")
    options = parser.parse_args()
    try:
        with (
            tempfile.TemporaryDirectory(prefix="atelier-bench-") as scratch,
            tempfile.TemporaryDirectory(prefix="atelier-bench-", dir=folder_of_sites()) as sites,
        ):
            taken, machine = samples(options.atelier, Path(scratch), Path(sites), options.quick)
    except Failed as failure:
        progress(f"error: {failure}")
        return 1
    print(table(taken))
    if options.record:
        about = f"Medians of {ROUNDS} runs, of {SAVES} saves; the least and the most in parentheses. Written by `bench.py --record`."
        text = f"# Results\n\n{about}\n\n{table(taken)}\n\n{machine}\n"
        (HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    missed = [figure.title for figure in FIGURES if figure.missed(taken)]
    for title in missed:
        progress(f"error: target missed: {title}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
