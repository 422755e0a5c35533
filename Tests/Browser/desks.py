"""A sign-in desk as one works at it: its page, made by the real command, and what is done on it."""

import json
import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from conftest import REPOSITORY
from playwright.sync_api import Locator, Page, expect

COURSE = REPOSITORY / "Tests" / "Fixtures" / "Edition" / "Modules"
WORKSHOP = "exemple-2026-06-09"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY"
FAMILIES = ["Arbre", "Bouleau", "Cèdre", "Désert", "Érable", "Frêne", "Genêt", "Houx", "Iris", "Jonc"]
HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!--<script>",
    '" onmouseover="alert(1)" x="',
    "{{styles}}",
    "Supercalifragilisticexpialidocious" * 2,
]
GIVEN = ["Éloïse", "Jean-Michel", "Zoé", "Noël", "François", "Gaëlle"]


def attendance(folder: Path, *arguments: str | Path, status: int = 0) -> str:
    command = [os.environ["ATELIER"], "attendance", *arguments]
    if "--course" not in arguments:
        command += ["--course", COURSE]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stderr
    return done.stdout


def number(index: int) -> str:
    return f"{index:03}-{LETTERS[index % len(LETTERS)]}"


def person(index: int) -> dict[str, str]:
    """The people are numbered from 1; every sixth has another given name, and every tenth another family name."""
    name = {"family_name": f"Exemple-{FAMILIES[index % 10]}", "given_name": GIVEN[index // 10 % 6]}
    return {"id": number(index), **name, "email": f"p{index}@exemple.invalid", "rpps": f"{index:011}"}


def list_of(people: list[dict[str, str]]) -> str:
    return json.dumps({"format": "atelier-attendance", "version": 1, "workshop": WORKSHOP, "participants": people, "attendance": []})


def make(folder: Path, people: list[dict[str, str]], *options: str | Path) -> Path:
    (folder / "liste.json").write_text(list_of(people))
    templates = REPOSITORY / "Templates"
    attendance(folder, "desk", "liste.json", "--output", "accueil.html", "--templates", templates, "--today", "2026-06-01", *options)
    return folder / "accueil.html"


class Desk:
    """A page of a desk, at a time that stands still until it is told."""

    def __init__(self, page: Page, file: Path, time: str, letter: str | None = None) -> None:
        self.page = page
        self.set_clock(time)
        page.goto(file.as_uri())
        expect(page.locator("body[data-ready]")).to_have_count(1)
        if letter:
            page.get_by_role("dialog", name="Quelle table").get_by_role("button", name=letter, exact=True).click()

    def set_clock(self, time: str) -> None:
        self.page.clock.set_fixed_time(datetime.fromisoformat(f"2026-06-09T{time}:00+02:00"))

    @property
    def finder(self) -> Locator:
        return self.page.get_by_label("Chercher un nom ou un numéro")

    @property
    def said(self) -> Locator:
        return self.page.get_by_role("status")

    def admit(self, typed: str) -> None:
        self.finder.fill(typed)
        self.finder.press("Enter")

    def row(self, number: str) -> Locator:
        return self.page.get_by_role("listitem").filter(has=self.page.get_by_text(number, exact=True))

    def act(self, number: str, name: str) -> None:
        button = self.row(number).get_by_role("button", name=f"{name}\u00a0:")
        if not button.is_visible():
            self.row(number).get_by_role("button", name="Autres choix").click()
        button.click()

    def tile(self, name: str) -> Locator:
        return self.page.get_by_role("region", name="Où en est-on").get_by_role("button", name=name)

    def expect_counts(self, **counts: int) -> None:
        for name, count in counts.items():
            name = name.replace("_", " ")
            expect(self.tile(name)).to_have_text(f"{count} {name}")

    def expect_saved(self) -> None:
        expect(self.page.get_by_text("Enregistré", exact=True)).to_be_visible()

    def add(self, family: str, given: str = "") -> None:
        self.page.get_by_role("button", name="Ajouter une personne").click()
        dialog = self.page.get_by_role("dialog", name="Ajouter une personne")
        dialog.get_by_label("Nom", exact=True).fill(family)
        dialog.get_by_label("Prénom").fill(given)
        dialog.get_by_role("button", name="Valider").click()

    def undo(self) -> None:
        self.page.get_by_role("button", name="Annuler").click()

    def save(self) -> tuple[str, dict]:
        """The name and the content of the file that it gives."""
        with self.page.expect_download() as download:
            self.page.get_by_role("button", name="Enregistrer un fichier").click()
        return download.value.suggested_filename, json.loads(Path(download.value.path()).read_text())


def facts(file: dict) -> dict[tuple[str, str], str]:
    return {(fact["participant"], fact["session"]): fact["status"] for fact in file["attendance"]}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    people = [person(index) for index in range(1, 121)]
    hostile = [{"id": f"x-{index}", "family_name": name} for index, name in enumerate(HOSTILE)]
    return make(tmp_path_factory.mktemp("desk"), people + hostile)


@pytest.fixture
def desk(page: Page, file: Path) -> Desk:
    return Desk(page, file, "08:50", "A")
