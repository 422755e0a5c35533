"""The trainer's edition as pages: answers in sight, whom it is for, and accessible in every state."""

import re
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY
from playwright.sync_api import Page, expect
from test_accessibility import expect_clean
from test_slides import SLIDES, present


def test_answers_are_in_sight_and_nothing_is_answered(page: Page, trainer: str) -> None:
    page.goto(f"{trainer}/questions/10-questions.html")
    expect(page.get_by_text("Édition du formateur — ne pas diffuser")).to_be_visible()
    card = page.locator("quiz-question").first
    expect(card.get_by_text("Réponses, pour le formateur")).to_be_visible()
    expect(card.get_by_text("Depuis longtemps.")).to_be_visible()
    expect(card.get_by_role("button")).to_have_count(0)
    assert page.evaluate("indexedDB.databases().then((all) => all.length + localStorage.length)") == 0


def test_an_assessment_shows_its_answers(page: Page, trainer_folder: str) -> None:
    page.goto(f"{trainer_folder}/exams/90-evaluation.html")
    expect(page.get_by_text("Réponses, pour le formateur").filter(visible=True)).to_have_count(page.locator("quiz-question").count())
    expect(page.get_by_role("button", name="Commencer")).to_have_count(0)


def test_every_page_of_it_is_accessible(page: Page, trainer_folder: str, sites) -> None:
    for course in ("slides", "exams"):
        for file in sorted((sites / "trainer" / course).glob("*.html")):
            page.goto(f"{trainer_folder}/{course}/{file.name}")
            expect(page.get_by_text("Édition du formateur — ne pas diffuser")).to_be_visible()
            expect_clean(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_of_a_presentation_is_accessible(page: Page, trainer_folder: str, scheme: str) -> None:
    present(page, f"{trainer_folder}/{SLIDES}")
    if scheme == "dark":
        page.keyboard.press("t")
    for number in range(1, 8):
        page.goto(f"{trainer_folder}/{SLIDES}#s_{number}")
        expect(page.locator(f"#s_{number}")).to_be_visible()
        expect_clean(page)
    page.goto(f"{trainer_folder}/{SLIDES}#s_4")
    for keys in ("ab", "r", "r", "n", "?"):
        for key in keys:
            page.keyboard.press(key)
        expect_clean(page)
    page.goto(f"{trainer_folder}/{SLIDES}?notes#s_2")
    expect_clean(page)


def test_on_paper_each_sheet_says_what_it_is_above_its_text(page: Page, trainer_folder: str, tmp_path: Path) -> None:
    page.goto(f"{trainer_folder}/modules/30-deontologie-et-droit.html")
    page.pdf(path=tmp_path / "module.pdf", prefer_css_page_size=True)
    boxes = subprocess.run(["pdftotext", "-bbox", tmp_path / "module.pdf", "-"], capture_output=True, text=True, check=True).stdout
    sheets = boxes.split("<page ")[1:]
    assert len(sheets) > 5
    for sheet in sheets:
        words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<', sheet)
        notice = next(float(bottom) for _, bottom, word in words if word == "diffuser")
        assert [word for top, _, word in words if float(top) < notice and word not in "Édition du formateur — ne pas diffuser"] == []


def test_slides_have_the_colours_of_the_site() -> None:
    """Slides choose their scheme by themselves, so they state the colours again."""

    def colours(file: str) -> dict[str, list[str]]:
        text = (REPOSITORY / "Templates" / file).read_text()
        found: dict[str, list[str]] = {}
        for name, value in re.findall(r"(--[\w-]+): (#\w+|color-mix\(.*\)|var\(--accent\));", text):
            found.setdefault(name, []).append(value)
        return found

    site, slides = colours("assets/site.css"), colours("trainer/slides-colours.css")
    site.pop("--accent")
    assert len(slides) > 15
    assert slides == site
