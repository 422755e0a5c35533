"""Hostile texts that come to a site from elsewhere: in its address, typed into its fields, in what the browser keeps, in files that are loaded."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from conftest import HERE, build, served
from files import block, load
from hostile import Seen, squeezed, used, watched, without_policy
from payloads import ADDRESSES, TEXTS
from playwright.sync_api import Browser, Page, expect
from verifying import VerifiedCourse

PAGES = ["10-lecon.html", "90-evaluation.html", "95-avis.html", "index.html", "results.html"]
STATES = ["open", "closed"]
ADDRESSED = [
    ("site/index.html", "n="),
    ("site/results.html", "n="),
    ("site/10-lecon.html", ""),
    ("cours.html", ""),
    ("cours.html", "results__"),
    ("cours.html", "n="),
    ("verified/verifier.html", ""),
]
PROOF = bool(os.environ.get("ATELIER_PROOF"))
HOSTILE = TEXTS + ADDRESSES
# What no file of results may hold is told from the rest by its own tests.
TYPED = [text for text in TEXTS if "\0" not in text]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course of the exchange as a site and as one file, and one that checks documents; with the policy and without it."""
    folder = tmp_path_factory.mktemp("elsewhere")
    course = HERE / "courses/exchange"
    build(course, folder / "closed/site")
    build(course, folder / "closed/cours.html", into="--single-file")
    VerifiedCourse(folder / "verified")
    shutil.copytree(folder / "verified/site", folder / "closed/verified")
    shutil.copytree(folder / "closed", folder / "open")
    without_policy(folder / "open")
    return folder


@pytest.fixture(params=STATES)
def state(request: pytest.FixtureRequest, folder: Path) -> Path:
    return folder / request.param


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    with served(folder) as origin:
        yield origin


@pytest.fixture(params=["file", "http"])
def origin(request: pytest.FixtureRequest, state: Path) -> str:
    """Where the state stands: from the folder, and over http."""
    return state.as_uri() if request.param == "file" else f"{request.getfixturevalue('server')}/{state.name}"


def visit(page: Page, state: Path, *names: str) -> None:
    """Uses pages; nothing may stand in them that could run."""
    for name in names or PAGES:
        stand = used(page, (state / "site" / name).as_uri(), TEXTS[0], follow=False)
        assert (stand.handlers, stand.addresses) == ([], []), name


def test_in_the_address(browser: Browser, origin: str) -> None:
    first = 0 if origin.startswith("file") else len(ADDRESSED)
    with watched(browser) as (page, seen):
        for number, (name, before) in enumerate(ADDRESSED, first):
            address = f"{origin}/{name}"
            page.goto(address)
            # Chromium takes no more than twenty a second.
            texts = HOSTILE if PROOF else HOSTILE[number :: 6 * len(ADDRESSED)]
            taken = page.evaluate("([before, texts]) => hostile.goAll(before, texts)", [before, texts])
            assert [squeezed(unquote(one)) for one in taken] == [squeezed(unquote(f"#{before}{text}")) for text in texts]
            page.goto("about:blank")
            page.goto(f"{address}?x={TEXTS[110]}&{TEXTS[60]}#{before}{TEXTS[110]}")
            stand = page.evaluate("hostile.look()")
            assert (stand["handlers"], stand["addresses"]) == ([], []), name
    assert seen == Seen()


def test_in_the_search(browser: Browser, origin: str) -> None:
    with watched(browser) as (page, seen):
        page.goto(f"{origin}/site/index.html")
        page.get_by_role("button", name="Rechercher").click()
        field = page.get_by_role("searchbox")
        expect(field).to_be_focused()
        page.evaluate("texts => hostile.typeAll('#page_search', texts)", HOSTILE)
        expect(field).to_have_value(HOSTILE[-1])
        expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("Aucun passage ne contient ces mots.")
        stand = page.evaluate("hostile.look()")
        assert (stand["handlers"], stand["addresses"]) == ([], [])
    assert seen == Seen()


def test_in_the_fields(browser: Browser, state: Path) -> None:
    with watched(browser) as (page, seen):
        page.goto((state / "site/results.html").as_uri())
        expect(page.locator("#participant_field")).to_be_visible()
        for text in TEXTS[::6]:
            page.evaluate("text => hostile.type(document.querySelector('#participant_field'), text)", text)
            page.evaluate("document.querySelector('.participant-form button').click()")
        for text in TEXTS[::6]:
            page.evaluate("text => hostile.type(document.querySelector('#load_text'), text)", text)
            page.evaluate("document.querySelector('.load-paste button').click()")
        expect(page.locator("results-load").get_by_role("status")).to_have_attribute("data-fault", "")
        for text in TEXTS[::60]:
            visit_with(page, state, text)
    assert seen == Seen()


def visit_with(page: Page, state: Path, text: str) -> None:
    for name in ("10-lecon.html", "95-avis.html"):
        stand = used(page, (state / "site" / name).as_uri(), text, follow=False)
        assert (stand.handlers, stand.addresses) == ([], []), text


@pytest.mark.parametrize("whole", [False, True], ids=["given", "all"])
def test_in_what_the_browser_keeps(browser: Browser, state: Path, whole: bool) -> None:
    with watched(browser) as (page, seen):
        visit(page, state)
        for texts in (TEXTS, TEXTS[200:] + TEXTS[:200]):
            assert page.evaluate("([texts, whole]) => hostile.poison(texts, whole)", [texts, whole]) > 5
            visit(page, state)
    assert seen == Seen()


def test_in_a_file_of_results(browser: Browser, state: Path) -> None:
    with watched(browser) as (page, seen):
        visit(page, state)
        file = page.evaluate("() => resultsFile.make(true)")
        for name, answer in file["answers"].items():
            answer["given"] = answer["first"] = TYPED if name == "annee" else TYPED[:100]
        told = load(page, json.dumps(file))
        expect(told).to_contain_text("Repris")
        visit(page, state)
        for text in TYPED[::12]:
            changed = {**file, "answers": {text: next(iter(file["answers"].values()))}, "learner": text, "participant": text, "course": text, "build": text}
            for content in (changed, {**file, text: text}, {**file, "saved_at": text}, {**file, "answers": {text: {}}}):
                page.evaluate("document.querySelector('results-load [role=status]').textContent = ''")
                expect(load(page, json.dumps(content), f"{text.replace('/', '')[:60]}.json")).to_have_attribute("data-fault", "")
        page.evaluate("text => hostile.type(document.querySelector('#load_text'), text)", block("ATELIER-RESULTATS 1", json.dumps({**file, "course": TEXTS[0]}).encode()))
        page.evaluate("document.querySelector('.load-paste button').click()")
        stand = page.evaluate("hostile.look()")
        assert (stand["handlers"], stand["addresses"]) == ([], [])
    assert seen == Seen()
