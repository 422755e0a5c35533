"""Sheets, cards and poster in a browser: valid, accessible, printed as the PDF is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY, watch
from desks import COURSE, HOSTILE, attendance, list_of, person
from playwright.sync_api import Browser, Page, expect
from test_accessibility import expect_clean
from test_html import check

PEOPLE = [person(index) for index in range(1, 61)]
SHEET = "emargement-2026-06-09-09h00"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheets")
    course = folder / "Modules"
    shutil.copytree(COURSE, course)
    with (course / "course.yml").open("a") as file:
        file.write("\nsite_url: https://formation.exemple.invalid/cours/\n")
    hostile = [{"id": f"x-{index}", "family_name": name} for index, name in enumerate(HOSTILE)]
    (folder / "liste.json").write_text(list_of(PEOPLE + hostile))
    options = ["--course", course, "--templates", REPOSITORY / "Templates", "--today", "2026-06-01", "--no-pdf"]
    attendance(folder, "sheets", "liste.json", *options)
    return folder / "documents"


def printed(page: Page, file: Path, to: Path) -> list[str]:
    """The text of each page of paper, each run of spaces as one."""
    page.goto(file.as_uri())
    to.write_bytes(page.pdf(prefer_css_page_size=True))
    text = subprocess.run(["pdftotext", "-layout", to, "-"], capture_output=True, text=True, check=True).stdout
    return [re.sub(r"\s+", " ", sheet) for sheet in text.split("\f")[:-1]]


def test_they_are_valid(folder: Path, tmp_path: Path) -> None:
    for file in folder.glob("*.html"):
        # The checker of 2020 does not know the properties of the styles.
        (tmp_path / file.name).write_text(re.sub("<style>.*?</style>", "", file.read_text(), flags=re.DOTALL))
    assert len(list(tmp_path.iterdir())) == 4
    assert check(tmp_path) == []


def test_they_are_accessible_and_load_nothing(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    told = watch(page)
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.dismiss()))
    for file in sorted(folder.glob("*.html")):
        page.goto(file.as_uri())
        expect_clean(page)
    page.goto((folder / f"{SHEET}.html").as_uri())
    for name in HOSTILE:
        expect(page.get_by_role("cell", name=name, exact=True)).to_have_count(1)
    assert told == []
    context.close()


def test_a_sheet_printed_here_repeats_what_each_page_must_say(page: Page, folder: Path, tmp_path: Path) -> None:
    sheets = printed(page, folder / f"{SHEET}.html", tmp_path / "sheet.pdf")
    assert len(sheets) == 4
    for index, sheet in enumerate(sheets):
        for text in ("Numéro Nom Prénom Structure Signature", "feuille-matin", "Vos données.", f"page {index + 1} sur 4"):
            assert text in sheet
    for each in PEOPLE:
        assert sum(sheet.count(f" {each['id']} ") for sheet in sheets) == 1


def test_cards_and_poster_keep_to_their_pages(page: Page, folder: Path, tmp_path: Path) -> None:
    cards = printed(page, folder / "chevalets.html", tmp_path / "cards.pdf")
    assert len(cards) == len(PEOPLE) + len(HOSTILE)
    assert len(printed(page, folder / "affiche.html", tmp_path / "poster.pdf")) == 1


def test_no_name_runs_out_of_its_card(page: Page, folder: Path) -> None:
    page.goto((folder / "chevalets.html").as_uri())
    for kind in ("name", "about", "site"):
        boxes = page.locator(f".face:not(.back) .{kind}")
        outside = boxes.evaluate_all(
            """boxes => boxes.filter((box) => {
              const [inner, outer] = [box, box.closest(".face")].map((each) => each.getBoundingClientRect());
              return box.scrollWidth > box.clientWidth || inner.top < outer.top || inner.bottom > outer.bottom;
            }).map((box) => box.textContent)"""
        )
        assert outside == []
