"""Hostile texts in the book that is handed out, all modules in one page: its HTML as WeasyPrint is given it, opened where scripts would run."""

import os
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY
from hostile import POLICY, Seen, squeezed, used, watched
from hostile_course import HostileCourse
from payloads import ADDRESSES, HARMLESS, TEXTS
from playwright.sync_api import Browser

PROOF = bool(os.environ.get("ATELIER_PROOF"))
SOME = 1 if PROOF else 3
TURNS = range(6) if PROOF else range(1)
# Stands where Python would print the book: keeps what it is given.
KEEPING = """#!/bin/sh
cp -R . '{kept}'
: > handout.pdf
echo done handout
"""


def handed_out(folder: Path) -> Path:
    """The page of which the book of a course would be printed."""
    programs, kept = folder / "programs", folder / "book"
    programs.mkdir()
    for name, text in {"python": KEEPING.format(kept=kept), "weasyprint": f"#!{programs}/python\n"}.items():
        (programs / name).write_text(text)
        (programs / name).chmod(0o700)
    command = [os.environ["ATELIER"], "build", "--handout", "livret.pdf", "--templates", REPOSITORY / "Templates"]
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[:3000]
    return kept / "handout.html"


@pytest.fixture(scope="module", params=TURNS)
def course(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> HostileCourse:
    course = HostileCourse(tmp_path_factory.mktemp("book"), TEXTS[::SOME], ADDRESSES[::SOME], request.param)
    course.build()
    return course


@pytest.fixture(scope="module")
def book(course: HostileCourse) -> Path:
    return handed_out(course.folder)


def test_nothing_runs(browser: Browser, course: HostileCourse, book: Path, tmp_path: Path) -> None:
    harmless = HostileCourse(tmp_path, HARMLESS, ["https://exemple.invalid/", "10-adresses.md", "#t1"], course.turn)
    harmless.build()
    with watched(browser) as (page, seen):
        stand = used(page, book.as_uri(), TEXTS[0], follow=True)
        ours = used(page, handed_out(tmp_path).as_uri(), TEXTS[0], follow=False)
    assert seen == Seen()
    assert (stand.handlers, stand.addresses, stand.scripts) == ([], [], [])
    assert stand.names - ours.names == set()
    text = squeezed(stand.text)
    assert [one for number, one in enumerate(course.texts) if (number + course.turn) % 2 and squeezed(one) not in text] == []
    assert POLICY.search(book.read_text()) is None


def test_were_it_taken_for_markup_it_is_seen(browser: Browser, book: Path) -> None:
    # Images alone: of all of it there would be no page left to look at.
    unsafe = book.with_name("unsafe.html")
    unsafe.write_text(book.read_text().replace("&lt;img", "<img").replace("&gt;", ">").replace("&quot;", '"'))
    with watched(browser) as (page, seen):
        stand = used(page, unsafe.as_uri(), TEXTS[0], follow=False)
    assert len(set(seen.ran)) > 5
    assert len(stand.handlers) > 5
