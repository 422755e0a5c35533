"""Hostile texts wherever an author can type one: nothing runs, with the content security policy and without it, and nothing is there that is not ours."""

import os
import re
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import build
from hostile import Seen, Stand, squeezed, used, watched, without_policy
from hostile_course import HostileCourse, atelier
from payloads import ADDRESSES, HARMLESS, TEXTS
from playwright.sync_api import Browser, expect

PROOF = bool(os.environ.get("ATELIER_PROOF"))
KINDS = ["site", "trainer", "single"]
OPTIONS = {"site": [], "trainer": ["--trainer"], "single": []}
# Words of hostile texts.
SEARCHED = ["canary", "script", "onerror", "javascript", "img", "terme canary"]
TURNS = range(6) if PROOF else range(1)
# All that is refused is refused for one of these reasons.
REASONS = re.compile(
    r"adresse en « [a-z-]*:?(//)? », qui n'est pas permise|cette adresse sort du dossier du cours|un fichier comme « .* » ne va pas dans le site|« .* » n'est pas une image|image prise sur le web"
    r"|il n'y a pas de titre « |image sans fichier|lien sans adresse|mise en forme à l'intérieur d'un trou|la colonne de droite devient une liste de choix|un seul choix dans cette liste|ce trou n'est pas fermé|deux façons de répondre|la note « .* » est prise pour l'adresse d'un lien|question sans réponse|réponses sans question|une définition est faite de phrases|« .* » n'a pas de définition|il n'y a pas de (module|fichier) « "
)


@dataclass
class Sites:
    """Where a hostile course stands, its pages with and without their policy, and beside it a course of the same places with harmless texts."""

    folder: Path
    course: HostileCourse

    def pages(self, kind: str, state: str) -> list[tuple[str, str]]:
        """The name and the address of each page."""
        root = self.folder / state / (f"{kind}.html" if kind == "single" else kind)
        if kind == "single":
            file = root
            names = re.findall(r'<div class="single-page" id="([\w-]+)"', file.read_text())
            return [(name, f"{file.as_uri()}#{name}") for name in names]
        pages = [(file.name, file.as_uri()) for file in sorted(root.glob("*.html"), key=lambda file: (not file.name[0].isdigit(), file.name))]
        # What the speaker's window shows of presentations.
        spoken = "*-presentation.html" if PROOF else "[24]0-*-presentation.html"
        return pages + [(f"{file.name}?notes", f"{file.as_uri()}?notes") for file in root.glob(spoken)]


def make(folder: Path, texts: list[str], addresses: list[str], turn: int, kinds: list[str]) -> Sites:
    hostile = HostileCourse(folder / "hostile", texts, addresses, turn)
    harmless = HostileCourse(folder / "harmless", HARMLESS, ["https://exemple.invalid/", "10-adresses.md", "#t1"], turn)
    hostile.build()
    harmless.build()
    for course, state in [(hostile, "closed"), (harmless, "harmless-sites")]:
        for kind in kinds:
            target = folder / state / (f"{kind}.html" if kind == "single" else kind)
            target.parent.mkdir(exist_ok=True)
            build(course.folder / "Modules", target, *OPTIONS[kind], into="--single-file" if kind == "single" else "--output")
    shutil.copytree(folder / "closed", folder / "open")
    without_policy(folder / "open")
    return Sites(folder, hostile)


@pytest.fixture(scope="module", params=TURNS)
def sites(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sites]:
    """The sites of each kind; a fourth of the texts must do for those that show the same again, but for `make proof`."""
    turn = request.param
    full = make(tmp_path_factory.mktemp("hostile"), TEXTS, ADDRESSES, turn, KINDS if PROOF else KINDS[:1])
    if PROOF:
        return dict.fromkeys(KINDS, full)
    return {KINDS[0]: full, **dict.fromkeys(KINDS[1:], make(tmp_path_factory.mktemp("some"), TEXTS[::4], ADDRESSES[::4], turn + 1, KINDS[1:]))}


def go_through(browser: Browser, sites: Sites, kind: str, state: str) -> tuple[Seen, dict[str, Stand]]:
    stands = {}
    with watched(browser) as (page, seen):
        for number, (name, address) in enumerate(sites.pages(kind, state)):
            stands[name] = used(page, address, TEXTS[number * 31 % len(TEXTS)], follow=state == "open")
    return seen, stands


def expect_read_as_typed(pages: dict[str, str], course: HostileCourse) -> None:
    """What was typed with backslashes or in YAML is a text and nothing else."""
    typed = {number: squeezed(text) for number, text in enumerate(course.texts)}
    for name in ("20-textes.html", "40-questions.html", "90-banque.html"):
        assert [text for number, text in typed.items() if (number + course.turn) % 2 and text not in pages[name]] == [], name
    # The objectives of all modules stand on the programme's page.
    assert [text for text in typed.values() if text not in pages["index.html"]] == []


@pytest.mark.parametrize("kind", KINDS)
def test_without_the_policy_nothing_runs(browser: Browser, sites: dict[str, Sites], kind: str) -> None:
    seen, stands = go_through(browser, sites[kind], kind, "open")
    assert seen == Seen()
    _, ours = go_through(browser, sites[kind], kind, "harmless-sites")
    names = set().union(*(stand.names for stand in ours.values()))
    assert {(name, each) for name, stand in stands.items() for each in stand.names - names} == set()
    for name, stand in stands.items():
        assert (stand.handlers, stand.addresses, stand.scripts) == ([], [], ours[name].scripts), name
    if kind == "site":
        expect_read_as_typed({name: squeezed(stand.text) for name, stand in stands.items()}, sites[kind].course)


@pytest.mark.parametrize("kind", KINDS)
def test_with_the_policy_it_has_nothing_to_stop(browser: Browser, sites: dict[str, Sites], kind: str) -> None:
    seen, _ = go_through(browser, sites[kind], kind, "closed")
    assert seen == Seen()


@pytest.mark.parametrize("state", ["open", "closed"])
@pytest.mark.parametrize("kind", ["site", "single"])
def test_what_the_search_finds_is_text(browser: Browser, sites: dict[str, Sites], kind: str, state: str) -> None:
    with watched(browser) as (page, seen):
        page.goto(dict(sites[kind].pages(kind, state))["index.html" if kind == "site" else "index"])
        page.get_by_role("button", name="Rechercher").click()
        dialog = page.get_by_role("dialog")
        for words in SEARCHED:
            page.get_by_role("searchbox").fill(words)
            expect(dialog.get_by_role("listitem").filter(has_text=re.compile(words.split()[-1], re.IGNORECASE)).first).to_be_visible()
            stand = page.evaluate("hostile.look()")
            assert (stand["handlers"], stand["addresses"]) == ([], []), words
        expect(dialog.locator("mark", has_text="canary").first).to_be_visible()
    assert seen == Seen()


def test_what_is_refused_is_refused_for_what_it_is(sites: dict[str, Sites]) -> None:
    refused = sites["site"].course.refused
    assert {place: message for place, message in refused.items() if not REASONS.match(message)} == {}
    places = Counter(place for place, _ in refused)
    assert all(count < len(TEXTS) / 2 for count in places.values()), places
    assert len(TEXTS) + len(ADDRESSES) > 500


def test_in_the_page_of_corrections(browser: Browser, tmp_path: Path) -> None:
    HostileCourse(tmp_path, TEXTS[::2], ADDRESSES).write()
    atelier(tmp_path, "check", "--html", "closed.html")
    (tmp_path / "open").mkdir()
    shutil.copy(tmp_path / "closed.html", tmp_path / "open")
    without_policy(tmp_path / "open")
    with watched(browser) as (page, seen):
        for file in (tmp_path / "open/closed.html", tmp_path / "closed.html"):
            stand = used(page, file.as_uri(), TEXTS[0], follow=False)
            assert (stand.handlers, stand.addresses, stand.scripts) == ([], [], [])
            assert [address for address in ADDRESSES[:5] if squeezed(address) not in squeezed(stand.text)] == []
    assert seen == Seen()
