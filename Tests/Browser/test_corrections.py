"""The page of corrections that an author gets by mail: one file, readable everywhere, valid, accessible."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import HERE, REPOSITORY
from playwright.sync_api import Page, expect
from test_accessibility import expect_clean
from test_html import check

MISTAKES = """
> [!quizz] nouvelle
> Pourquoi <b>ici</b> ?

Une phrase si longue qu’elle ne tient pas sur une ligne, avec un lien [mort](90-un-module-qui-n-existe-pas.md) dedans.
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page of a course with mistakes, and that of one without."""
    folder = tmp_path_factory.mktemp("corrections")
    for name, mistakes in (("wrong", MISTAKES), ("right", "")):
        course = folder / name / "Modules"
        shutil.copytree(HERE / "courses" / "questions", course)
        with (course / "10-questions.md").open("a") as module:
            module.write(mistakes)
        if mistakes:
            (course / "course.yml").write_text("id: exemple\ntitle: Cours\nlanguage: fr\naccent: bleu\n")
        command = [os.environ["ATELIER"], "check", "--templates", REPOSITORY / "Templates"]
        page = folder / "pages" / f"{name}.html"
        page.parent.mkdir(exist_ok=True)
        done = subprocess.run([*command, "--html", page], cwd=course.parent, capture_output=True, check=False)
        assert done.returncode == (1 if mistakes else 0)
    return folder / "pages"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1200])
def test_it_is_accessible_and_fits(page: Page, pages: Path, width: int, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 640})
    for file in sorted(pages.iterdir()):
        page.goto(file.as_uri())
        expect(page.get_by_role("heading", level=1)).to_have_text("Corrections")
        expect_clean(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_is_valid(pages: Path) -> None:
    assert check(pages) == []


def test_each_mistake_is_told_with_its_line_and_its_remedy(page: Page, pages: Path) -> None:
    page.goto((pages / "wrong.html").as_uri())
    page.get_by_role("link", name="Modules/10-questions.md").click()
    expect(page.get_by_role("heading", level=2, name="Modules/10-questions.md")).to_be_in_viewport()
    section = page.locator("section").filter(has_text="encadré inconnu")
    expect(section.locator("mark")).to_have_text(["[!quizz]", "<b>ici</b>", "90-un-module-qui-n-existe-pas.md"])
    expect(section.get_by_text("Vouliez-vous dire « quiz » ?", exact=False)).to_be_visible()


def test_it_loads_nothing(pages: Path) -> None:
    for file in pages.iterdir():
        text = file.read_text()
        assert "<script" not in text
        assert " src=" not in text
        assert "url(" not in text
        assert str(pages.parent) not in text
